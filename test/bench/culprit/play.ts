/** A project is made, fails, and is handed to the story's own chapter about the culprit; what comes of it is held against the truth. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runnerLog } from '../../../demo/runner-log.js';
import { createScriptFiles } from '../../../src/adapters/machine/shell-script.js';
import type { Culprit } from '../../../src/contract/culprit.js';
import { memoryLog } from '../../../src/contract/memory-log.js';
import type { CommandResult, FailedCommand } from '../../../src/contract/model.js';
import type { AuditEvent, Executor } from '../../../src/contract/ports.js';
import type { World } from '../../../src/contract/world.js';
import { createReader } from '../../../src/story/collect.js';
import { seekCulprit } from '../../../src/story/culprit.js';
import { planRerun, rerunFailure } from '../../../src/story/rerun.js';
import { aFailure, aRun, aStep, HEAD_SHA } from '../../builders.js';
import { aWorld, someSettings } from '../../fakes/world.js';
import { createPlainExecutor } from '../../feedback/plain-executor.js';
import type { Project, Tree } from './projects.js';

export interface Played {
  project: Project;
  culprit: Culprit | null;
  rerun: string;
  parts: number;
  /** Runs of the search alone. */
  searched: number;
  experiments: Extract<AuditEvent, { type: 'experiment' }>[];
}

/** So often it is tried to make the command fail at first, for a failure that comes and goes. */
const MOST_STARTS = 400;

export async function play(project: Project, limitMs: number): Promise<Played> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'bench-culprit-')));
  try {
    const root = join(folder, 'repo');
    const diff = diffOf(folder, project);
    const pristine = join(folder, 'pristine');
    write(pristine, { ...project.after, ...project.beside });
    const world = worldIn({ folder, root, pristine, diff });
    const settings = { ...someSettings(), culprit: { mode: 'auto' as const, limitMs }, rerunTimeoutMs: 20_000 };
    const read = await createReader(world, settings);
    const command: FailedCommand = {
      script: project.script,
      shell: 'bash -e {0}',
      workingDirectory: '.',
      env: {},
      source: 'workflow',
    };
    const first = await failingRun(world, command);
    const reading = await read(
      memoryLog(
        'job',
        runnerLog(
          [
            {
              script: project.script,
              shell: '/usr/bin/bash -e {0}',
              output: first.output,
              exitCode: first.exitCode ?? 1,
            },
          ],
          0,
        ),
      ),
    );
    if ('unavailable' in reading) throw new Error(reading.unavailable);
    const found = {
      command,
      job: 'test',
      line: null,
      matrix: null,
      runsOn: null,
      container: false,
      services: [],
      notes: [],
    };
    const known = {
      failure: aFailure({ step: aStep({ completedAt: null }), reading, command, exitCode: first.exitCode }),
      log: null,
      green: null,
      found,
    };
    const inquiry = { world, settings, run: aRun(), read };
    const plan = await planRerun(inquiry, known);
    const rerun = await rerunFailure(inquiry, known, plan);
    const culprit = await seekCulprit({ ...inquiry, known, rerun, plan, spentMs: 0 });
    const experiments = world.audited.flatMap((event) => (event.type === 'experiment' ? [event] : []));
    const parts = diff.split('\n').filter((line) => /^(?:@@|deleted file|new file)/.test(line)).length;
    return {
      project,
      culprit,
      rerun: rerun.outcome === 'skipped' ? rerun.reason : rerun.outcome,
      parts,
      searched: experiments.filter(({ why }) => why === 'search').length,
      experiments,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function worldIn({ folder, root, pristine, diff }: { folder: string; root: string; pristine: string; diff: string }) {
  const temp = join(folder, 'temp');
  mkdirSync(temp);
  cpSync(pristine, root, { recursive: true });
  const world = aWorld({});
  const parts: Partial<World> = {
    clock: { now: () => performance.now() },
    executor: onFreshTree(root, pristine),
    change: {
      read: async () => ({ base: 'b'.repeat(40), diff, left: [], commits: [HEAD_SHA], moreCommits: false }),
      commitOf: async () => HEAD_SHA,
    },
    workspace: {
      root,
      inspect: async (path) => ({
        realPath: existsSync(path) ? realpathSync(path) : null,
        type: existsSync(path) ? 'file' : 'missing',
      }),
      read: async () => ({ text: '', truncated: false }),
      files: async () =>
        readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => lstatSync(join(root, path)).isFile()),
    },
    feedback: {
      ...world.feedback,
      scripts: createScriptFiles({ workspace: root, temp }),
      readFile: async (path) => readFileSync(path),
      confine: async (path) => ({ realPath: realpathSync(join(root, path)) }),
      resolveProgram: (name) => `/bin/${name}`,
      environment: { PATH: searchPath(), HOME: folder, LANG: 'C.UTF-8' },
    },
  };
  return Object.assign(world, parts);
}

/** The interpreter itself instead of what looks for it: the bench is about other things than its start. */
function searchPath(): string {
  const python = spawnSync('python3', ['-c', 'import sys; print(sys.exec_prefix)'], { encoding: 'utf8' }).stdout.trim();
  return `${python}/bin:${dirname(process.execPath)}:/usr/local/bin:/usr/bin:/bin`;
}

/** In place of the layer: the tree is made anew before each run. */
function onFreshTree(root: string, pristine: string): Executor {
  const plain = createPlainExecutor();
  return {
    run: async (order) => {
      rmSync(root, { recursive: true, force: true });
      cpSync(pristine, root, { recursive: true, preserveTimestamps: true });
      const started = performance.now();
      const result = await plain.run(order);
      return { ...result, durationMs: performance.now() - started };
    },
  };
}

async function failingRun(world: World, command: FailedCommand): Promise<CommandResult> {
  const { root } = world.workspace;
  for (let start = 0; start < MOST_STARTS; start += 1) {
    const script = await world.feedback.scripts.write(command.script, '.sh');
    const order = {
      program: '/bin/bash',
      args: ['-e', script.path],
      cwd: root ?? '/',
      env: { PATH: searchPath(), CI: 'true' },
    };
    const result = await world.executor.run({
      ...order,
      timeoutMs: 20_000,
      maxBytes: 1 << 20,
      purpose: 're-run',
    });
    await script.remove();
    if (result.exitCode !== 0) return result;
  }
  throw new Error('the project does not fail');
}

function diffOf(folder: string, { before, after }: Project): string {
  const root = join(folder, 'git');
  const git = (...args: string[]) =>
    spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: root, encoding: 'utf8' }).stdout;
  write(root, before);
  git('init', '-q');
  git('add', '-A', '-f');
  git('commit', '-qm', 'before');
  for (const name of readdirSync(root)) if (name !== '.git') rmSync(join(root, name), { recursive: true });
  write(root, after);
  git('add', '-A', '-f');
  return git('diff', '--cached', '-M', '--no-color');
}

function write(root: string, tree: Tree): void {
  for (const [path, text] of Object.entries(tree)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

// --- held against the truth ---------------------------------------------------------------------------------------

export type Grade = 'right' | 'missed' | 'wrong culprit' | 'cleared a regression' | 'blamed an innocent';

export function grade({ project, culprit }: Played): Grade {
  const outcome = culprit?.outcome ?? 'not-run';
  const isInnocent = project.truth === 'innocent' || project.truth === 'flaky-before';
  if (isInnocent && (outcome === 'found' || culprit?.noise?.flaky === 'since')) return 'blamed an innocent';
  if (!isInnocent && (outcome === 'fails-without-change' || culprit?.noise?.flaky === 'before'))
    return 'cleared a regression';
  if (outcome === 'found') return foundGrade(project, culprit);
  return RIGHT[project.truth](culprit) ? 'right' : 'missed';
}

const RIGHT: Record<Project['truth'], (culprit: Culprit | null) => boolean> = {
  culprit: () => false,
  'new-test': (culprit) => culprit?.outcome === 'new-test',
  left: (culprit) => culprit?.outcome === 'not-found',
  hidden: (culprit) => culprit?.outcome === 'not-found',
  // A rare failure may not be told within the time: then that must be said.
  'flaky-since': (culprit) => culprit?.noise?.flaky === 'since' || culprit?.noise?.flaky === 'unknown',
  innocent: (culprit) => culprit?.outcome === 'fails-without-change',
  'flaky-before': (culprit) => culprit?.noise !== null && culprit?.noise !== undefined,
};

/** Every place that is named is one of the plant's, and every place of the plant is named. */
function foundGrade({ planted, truth }: Project, culprit: Culprit | null): Grade {
  const hunks = culprit?.hunks ?? [];
  const isIn = (line: { path: string; line: number }, hunk: (typeof hunks)[number]) =>
    line.path === hunk.path && line.line >= hunk.start - 1 && line.line <= hunk.end + 1;
  const isAllPlanted = hunks.every((hunk) => planted.some((line) => isIn(line, hunk)));
  if (!isAllPlanted || truth === 'new-test') return 'wrong culprit';
  return planted.every((line) => hunks.some((hunk) => isIn(line, hunk))) ? 'right' : 'missed';
}
