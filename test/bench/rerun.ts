/**
 * What the feedback check costs beyond the command's own time, in a workspace of 100,000 files: `npm run bench:rerun`.
 * The command itself takes next to nothing, so that what is left is ours.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEditStore } from '../../src/adapters/machine/edits.js';
import { createExecutor } from '../../src/adapters/machine/exec.js';
import { findWrapper } from '../../src/adapters/machine/isolation.js';
import { createScratchExecutor } from '../../src/adapters/machine/scratch-layer.js';
import { createScriptFiles } from '../../src/adapters/machine/shell-script.js';
import { startCommand } from '../../src/feedback/rerun.js';
import { tryEdits } from '../../src/feedback/trial.js';
import { buildLimiter } from '../adapters/machine/limiter-setup.js';

const ROUNDS = Number(process.env.ROUNDS ?? 21);
const SIZES = [100, Number(process.env.FILES ?? 100_000)];
const SCRIPT = 'test -f d0/f0.txt; exit 1';

const home = realpathSync(mkdtempSync(join(tmpdir(), 'bench-feedback-')));
const limiterPath = buildLimiter();
const wrapper = await findWrapper();

try {
  console.log(
    `isolation: ${wrapper === null ? 'none' : 'pid-namespace'}, ${ROUNDS} rounds, milliseconds (least, median, 95th percentile)`,
  );
  for (const files of SIZES) await measure(files);
} finally {
  rmSync(home, { recursive: true, force: true });
}

async function measure(files: number) {
  const workspace = join(home, `workspace-${files}`);
  const temp = join(home, `temp-${files}`);
  mkdirSync(temp);
  fill(workspace, files);
  const plain = createExecutor({ temp, redact: (text) => text, limiterPath, node: process.execPath });
  const layered = createScratchExecutor({ executor: plain, workspace, temp, findWrapper: async () => wrapper });
  const keeps = await layered.keepsWorkspace();
  const order = (executor: typeof plain) => ({
    decision: { allowed: true as const },
    command: { script: SCRIPT, shell: 'bash', workingDirectory: '.', env: {}, source: 'input' as const },
    executor,
    scripts: createScriptFiles({ workspace, temp }),
    resolveProgram: () => '/bin/bash',
    environment: process.env,
    timeoutMs: 20_000,
    isolation: 'pid-namespace' as const,
  });
  const store = createEditStore({ workspace, temp });
  const target = join(workspace, 'd0/f0.txt');
  const bare = await timed(() =>
    spawnSync('/bin/bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', SCRIPT], { cwd: workspace }),
  );
  const rows: [string, Sample][] = [
    ['the command alone', bare],
    ['run again, isolated', await timed(() => startCommand(order(plain)))],
    [
      `run again, isolated, on a layer (${keeps ? 'yes' : 'not to be had here'})`,
      await timed(() => startCommand(order(layered))),
    ],
    [
      'one file edited and put back',
      await timed(async () => (await store.apply([{ realPath: target, content: Buffer.from('x') }])).restore()),
    ],
    ['an edit tried (all of it)', await timed(() => trial(workspace, store, () => startCommand(order(layered))))],
  ];
  console.log(`\n${count(workspace).toLocaleString('en')} files`);
  for (const [what, { least, p50, p95 }] of rows) {
    const beyond = `beyond the command: ${(least - bare.least).toFixed(1)}, ${(p50 - bare.p50).toFixed(1)}`;
    const figures = [least, p50, p95].map((time) => time.toFixed(1).padStart(7)).join(' ');
    console.log(`  ${what.padEnd(46)} ${figures}   ${least === bare.least ? '' : beyond}`);
  }
}

async function trial(
  root: string,
  store: ReturnType<typeof createEditStore>,
  rerun: Parameters<typeof tryEdits>[0]['rerun'],
) {
  const done = await tryEdits({
    edits: [{ path: 'd0/f0.txt', oldText: 'content', newText: 'changed' }],
    root,
    confine: async (path) => ({ realPath: realpathSync(join(root, path)) }),
    store,
    decision: { allowed: true },
    rerun,
  });
  if (done.outcome !== 'still-fails') throw new Error(done.reason);
}

interface Sample {
  least: number;
  p50: number;
  p95: number;
}

async function timed(act: () => unknown): Promise<Sample> {
  await act();
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now();
    await act();
    times.push(performance.now() - started);
  }
  times.sort((a, b) => a - b);
  return {
    least: times[0] ?? 0,
    p50: times[Math.floor(times.length / 2)] ?? 0,
    p95: times[Math.floor(times.length * 0.95)] ?? 0,
  };
}

function fill(workspace: string, files: number) {
  for (let made = 0; made < files; made += 100) {
    const folder = join(workspace, `d${made / 100}`);
    mkdirSync(folder, { recursive: true });
    for (let n = 0; n < Math.min(100, files - made); n += 1)
      writeFileSync(join(folder, `f${n}.txt`), `content of ${made + n}\n`);
  }
}

function count(workspace: string): number {
  return readdirSync(workspace).reduce((sum, folder) => sum + readdirSync(join(workspace, folder)).length, 0);
}
