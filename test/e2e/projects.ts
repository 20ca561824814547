/** Projects that really fail: their files, the workflow that runs them, and the log that their failing step really printed. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: programs of the stories.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from '@jest/globals';
import { runnerLog } from '../../demo/runner-log.js';
import type { World, WorldFile } from '../../demo/world.js';
import { takeStock } from '../feedback/tree.js';
import { FAILED_JOB, jobOf } from './places.js';
import { type Play, type Played, type Stage, violationsOf } from './stage.js';

export interface Project {
  /** By path; some projects must know where they stand. */
  files: Record<string, string> | ((workspace: string) => Record<string, string>);
  /** The failing step's script, as it stands in the workflow file. */
  script: string;
  /** The step names an action, among its keys; the script is what that does. */
  usesAction?: boolean;
  /** What the runner made of the script's expressions. */
  expanded?: string;
  /** Further keys of the job and of the step, as lines of YAML. */
  job?: string[];
  step?: string[];
  /** As GitHub shows it, with the values of the matrix. */
  jobName?: string;
  /** How the runner starts the script's file. */
  shell?: string[];
  /** A program that an earlier step installed: its folder is then the runner's tool cache, which is trusted. */
  tools?: string;
  /** What the step itself has in its environment, and its folder. */
  env?: Record<string, string>;
  folder?: string;
  /** Instead of a real first run: what it printed. */
  printed?: { output: string; exitCode: number };
  /** Paths that the pull request changed. */
  changed?: string[];
}

/** A cart whose sum is in cents where its check wants euros. */
export const CART: Project = {
  files: {
    'src/cart.js': '/** Prices are in cents. */\nexports.total = (cents) => cents;\n\nexports.currency = "EUR";\n',
    'check.js':
      "const { total } = require('./src/cart.js');\nrequire('node:assert').equal(total(900), 9, `expected 9 euros, got ${total(900)}`);\n",
    '.github/workflows/release.yml': 'on: push\njobs: {}\n',
  },
  script: 'node check.js',
  changed: ['src/cart.js'],
};

export const indent = (text: string, by: number) =>
  text
    .split('\n')
    .map((line) => ' '.repeat(by) + line)
    .join('\n');

export const workflowOf = ({ script, usesAction = false, job = [], step = [] }: Project) =>
  [
    'name: CI',
    'on: [push, pull_request]',
    'jobs:',
    '  test:',
    '    runs-on: ubuntu-latest',
    ...job.map((line) => `    ${line}`),
    '    steps:',
    '      - uses: actions/checkout@v5',
    '      - name: Run tests',
    ...step.map((line) => `        ${line}`),
    ...(usesAction ? [] : ['        run: |', indent(script, 10)]),
    '  diagnose:',
    '    needs: [test]',
    '    if: ${{ !cancelled() }}',
    '    runs-on: ubuntu-latest',
    '    steps:',
    '      - uses: autofixops/action@v2',
    '',
  ].join('\n');

/** A scene of the stage with this project in it instead of the usual one. */
export function scene(project: Project, play: Play = {}): Play & { stock: () => string[] } {
  let stock: string[] = [];
  let log = '';
  let files: Record<string, string> = {};
  return {
    ...play,
    env: { ...(project.tools && { RUNNER_TOOL_CACHE: folderOf(project.tools) }), ...play.env },
    stock: () => stock,
    workspace: (folder) => {
      files = { ...filesOf(project, folder), '.github/workflows/ci.yml': workflowOf(project) };
      writeFiles(folder, files);
      log = runnerLog([firstRun(project, folder)], Date.UTC(2026, 10, 20, 10));
      writeFiles(folder, files);
      play.workspace?.(folder);
      stock = takeStock(folder);
    },
    world: (world, set) => {
      world.contents[set.job.sha] = files;
      world.logs[FAILED_JOB] = log;
      jobOf(world).name = project.jobName ?? 'test';
      for (const job of world.jobs) if (job.id === 71) job.name = project.jobName ?? 'test';
      if (project.changed) for (const pull of world.pulls) pull.files = project.changed.map(changedFile);
      play.world?.(world, set);
    },
  };
}

/** The first on the search path, as the action finds it. */
function folderOf(program: string): string {
  const folders = (process.env.PATH ?? '').split(':');
  return folders.find((folder) => existsSync(join(folder, program))) ?? '/usr/bin';
}

const filesOf = ({ files }: Project, folder: string) => (typeof files === 'function' ? files(folder) : files);
const changedFile = (filename: string): WorldFile => ({ filename, status: 'modified', patch: '@@ -1 +1 @@\n-a\n+b' });

/** Everything but the repository's own folder is replaced. The times lie years back, so that a later one would be seen. */
function writeFiles(folder: string, files: Record<string, string>): void {
  for (const name of readdirSync(folder)) if (name !== '.git') rmSync(join(folder, name), { recursive: true });
  for (const [index, [name, text]] of Object.entries(files).entries()) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    chmodSync(path, /\.sh$|bin\//.test(name) ? 0o755 : 0o640);
    utimesSync(path, 1e9 + index, 1e9 + index + 0.25);
  }
  for (const name of ['src', '.']) if (existsSync(join(folder, name))) utimesSync(join(folder, name), 1e9, 1e9);
}

/** As the runner starts a step: the log is what it prints. Where it stands, for paths are part of what it prints. */
function firstRun(project: Project, folder: string) {
  const script = project.expanded ?? project.script;
  const shell = project.shell ?? ['bash', '-e'];
  const told = { script, shell: `${shell.join(' ')} {0}`, env: project.env ?? {} };
  if (project.printed) return { ...told, ...project.printed };
  const file = join(mkdtempSync(join(tmpdir(), 'e2e-script-')), 'script');
  writeFileSync(file, script);
  const { NODE_TEST_CONTEXT: _ours, ...env } = process.env;
  const [program = '', ...args] = shell;
  const ended = spawnSync(program, [...args, file], {
    cwd: join(folder, project.folder ?? '.'),
    encoding: 'utf8',
    env: { ...env, CI: 'true', ...project.env },
    timeout: 20_000,
  });
  rmSync(dirname(file), { recursive: true });
  if (!ended.status) throw new Error(`The project did not fail as it should:\n${ended.stdout}${ended.stderr}`);
  return { ...told, output: ended.stdout + ended.stderr, exitCode: ended.status };
}

/** Plays it, and holds what must be so after every story, however it ended. */
export async function playProject(stage: Stage, project: Project, play: Play = {}): Promise<Played> {
  const { stock, ...told } = scene(project, play);
  const played = await stage.play(told);
  expect(violationsOf(played)).toEqual([]);
  expect(played.exitCode).toBe(0);
  await expectUntouched(played.workspace, stock());
  expect(leftoversBeside(played.workspace)).toEqual([]);
  return played;
}

/** Content, modes, times and names are as they were, and nothing that was started is alive. */
export async function expectUntouched(workspace: string, stock: string[]): Promise<void> {
  expect(await survivors(workspace)).toEqual([]);
  expect(takeStock(workspace)).toEqual(stock);
}

/** What a trial would have left in the temporary folder of the runner. */
export const leftoversBeside = (workspace: string): string[] =>
  readdirSync(dirname(workspace), { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\/autofixops-(?:edits|layer|rerun|work)-[^/]+$/.test(path),
  );

/** Processes with the workspace in their environment or words, or that work in it. The kernel may need a moment. */
export async function survivors(workspace: string): Promise<string[]> {
  const find = () => readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && belongsTo(pid, workspace));
  for (let round = 0; round < 60 && find().length > 0; round += 1) await wait(50);
  return find().map((pid) => readFileSync(`/proc/${pid}/cmdline`, 'latin1').replaceAll('\0', ' '));
}

function belongsTo(pid: string, workspace: string): boolean {
  if (Number(pid) === process.pid) return false;
  try {
    return (
      readlinkSync(`/proc/${pid}/cwd`).startsWith(workspace) ||
      ['environ', 'cmdline'].some((name) => readFileSync(`/proc/${pid}/${name}`, 'latin1').includes(workspace))
    );
  } catch {
    return false;
  }
}

/** The run of the base branch ended in the same way. */
export function baseIsRed(world: World): void {
  world.logs[71] = world.logs[FAILED_JOB] ?? '';
  jobOf(world, 71).conclusion = 'failure';
  for (const run of world.runs) if (run.id === 4690) run.conclusion = 'failure';
}
