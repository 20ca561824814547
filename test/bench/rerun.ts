/**
 * What running a program costs beyond the program's own time, beside a bare start of Node: `npm run bench:rerun`. Rounds are
 * interleaved, so that a busy machine is equally busy for all; the last figures are shares of Node's start.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createExecutor } from '../../src/adapters/machine/exec.js';
import type { ExecOrder } from '../../src/contract/ports.js';

const ROUNDS = Number(process.env.ROUNDS ?? 25);
const FILES = Number(process.env.FILES ?? 100_000);

const home = realpathSync(mkdtempSync(join(tmpdir(), 'bench-feedback-')));
const [workspace, temp] = [join(home, 'workspace'), join(home, 'temp')];
mkdirSync(temp);
fill(workspace, FILES);
const machine = createExecutor({ temp, redact: (text) => text, places: { workspace, needed: [home], covered: [] } });
const unsealed = createExecutor({ temp, redact: (text) => text, places: null });
const order = (purpose: ExecOrder['purpose'], over: Partial<ExecOrder> = {}): ExecOrder => ({
  ...{ program: '/bin/true', args: [], cwd: workspace, env: {}, timeoutMs: 20_000, maxBytes: 1024 * 1024, purpose },
  ...over,
});
const changes = [{ path: 'd0/f0.txt', content: Buffer.from('changed') }];

const CASES: [string, () => unknown][] = [
  ['a bare start of Node', () => spawnSync(process.execPath, ['-e', '0'])],
  ['the program alone', () => spawnSync('/bin/true')],
  ['a diagnostic', () => machine.run(order('diagnostic'))],
  ['ps, without a namespace', () => machine.run(order('diagnostic', { seesProcesses: true }))],
  ['a re-run without a seal', () => unsealed.run(order('re-run'))],
  ['a re-run in the seal', () => machine.run(order('re-run'))],
  ['an experiment with one file changed', () => machine.run(order('experiment', { changes }))],
  ['a trial, with the loopback address alone', () => machine.run(order('trial', { changes }))],
];

try {
  console.log(`isolation: ${await machine.isolation()}; ${FILES.toLocaleString('en')} files, ${ROUNDS} rounds`);
  const times = CASES.map((): number[] => []);
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [index, [, act]] of CASES.entries()) {
      const started = performance.now();
      await act();
      if (round > 0) times[index]?.push(performance.now() - started);
    }
  }
  const all = times.map(percentiles);
  const node = all[0];
  for (const [index, { least, p50, p95 }] of all.entries()) {
    const share = `${(least / (node?.least ?? 1)).toFixed(2)} ${(p50 / (node?.p50 ?? 1)).toFixed(2)}`;
    const figures = [least, p50, p95].map((time) => time.toFixed(1).padStart(7)).join(' ');
    console.log(`  ${CASES[index]?.[0].padEnd(42)} ${figures} ms (least, median, 95th)   ${share} of Node's`);
  }
} finally {
  rmSync(home, { recursive: true, force: true });
}

function percentiles(times: number[]) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? 0;
  return { least: at(0), p50: at(0.5), p95: at(0.95) };
}

function fill(folder: string, files: number) {
  for (let made = 0; made < files; made += 100) {
    const below = join(folder, `d${made / 100}`);
    mkdirSync(below, { recursive: true });
    for (let n = 0; n < Math.min(100, files - made); n += 1) writeFileSync(join(below, `f${n}.txt`), `${made + n}\n`);
  }
}
