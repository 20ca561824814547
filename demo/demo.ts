import { cp, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { installedFile } from '../src/adapters/runner/installation.js';
import { DEMO } from './demo-project.js';
import { startGitHub } from './github.js';
import { startResults } from './results.js';
import { type StepResult, startAction } from './runner.js';
import { buildScene } from './scene.js';
import type { World } from './world.js';

export interface DemoOptions {
  print: (text: string) => void;
  /** Where `autofixops-report/` is left. */
  cwd: string;
  temp: string;
  env: Readonly<Record<string, string | undefined>>;
}

const REPORT = 'autofixops-report';

/**
 * A pull request breaks a small project. Its tests are really run, before and after; their output is the log of a run in a
 * stand-in for GitHub; and the committed action is started over it as a runner starts it. @returns the exit code
 */
export async function runDemo({ print, cwd, temp, env }: DemoOptions): Promise<number> {
  const folder = await mkdtemp(join(temp, 'autofixops-demo-'));
  try {
    print('Running the tests of a small project, before and after a pull request …\n');
    const scene = await buildScene(folder);
    const github = await startGitHub(scene.world);
    const results = await startResults();
    try {
      print(
        `Starting the action over the failed run${env.ANTHROPIC_API_KEY ? '' : ', without a model (set ANTHROPIC_API_KEY to ask one)'} …\n\n`,
      );
      const result = await startAction(
        {
          manifest: installedFile('../action.yml'),
          entry: installedFile('index.js'),
          with: {
            'anthropic-api-key': env.ANTHROPIC_API_KEY ?? '',
            'anthropic-base-url': env.ANTHROPIC_BASE_URL ?? '',
          },
          folder,
          onPrint: createLogView(print),
        },
        { ...scene.job, apiUrl: github.url, results },
      );
      return await show(result, scene.world, { print, cwd });
    } finally {
      await github.close();
      await results.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The step's log as GitHub shows it: masks and debug lines left out, groups folded, annotations in plain words. */
function createLogView(print: (text: string) => void): (text: string) => void {
  let rest = '';
  let folded = false;
  const show = (line: string) => {
    const [, command, value] = /^::(\w[\w-]*)(?: [^:]*)?::(.*)/.exec(line) ?? [];
    if (command === 'group') print(`▸ ${value}\n`);
    if (command === 'group' || command === 'endgroup') folded = command === 'group';
    else if (command === 'error' || command === 'warning')
      print(`${command === 'error' ? 'Error' : 'Warning'}: ${plainData(value ?? '')}\n`);
    else if (command === undefined && !folded) print(`${line}\n`);
  };
  return (text) => {
    const lines = `${rest}${text}`.split('\n');
    rest = lines.pop() ?? '';
    lines.forEach(show);
  };
}

/** [actions/toolkit, packages/core/src/command.ts, escapeData] */
const plainData = (text: string) => text.replaceAll('%0D', '').replaceAll('%0A', '\n  ').replaceAll('%25', '%');

async function show(
  result: StepResult,
  world: World,
  { print, cwd }: { print: DemoOptions['print']; cwd: string },
): Promise<number> {
  const comment = world.comments.at(-1);
  const report = result.outputs['report-path'];
  if (result.exitCode !== 0 || !comment || !report) {
    print(`\nThe action ended with exit code ${result.exitCode} and wrote no comment.\n`);
    return 1;
  }
  const kept = join(cwd, REPORT);
  await rm(kept, { recursive: true, force: true });
  await cp(report, kept, { recursive: true });
  print(`\n──── the comment on ${world.owner}/${world.repo}#${DEMO.pullRequest.number} ────\n\n${comment.body}\n\n`);
  print(`──── the files, in ${relative(cwd, kept) || kept}/ ────\n\n`);
  for (const name of (await readdir(kept)).sort())
    print(`  ${name.padEnd(16)} ${(await stat(join(kept, name))).size} bytes\n`);
  print('\nOpen report.html in a browser to see the log with the evidence marked.\n');
  return 0;
}
