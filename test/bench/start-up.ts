/**
 * `npm run bench:start`: what the action costs beside the work itself, as ratios to an empty Node script in the same run.
 * No-op: a wrapped command that succeeds at once. Whole run: a failed run on a pull request, diagnosed by a model that
 * answers at once, with GitHub, model and artifact service on loopback, and without the failing command's own time.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUNDLE, openStage } from '../e2e/stage.js';
import { answers } from '../fakes/anthropic-replies.js';

const RUNS = 7;
const folder = mkdtempSync(join(tmpdir(), 'bench-start-'));
const empty = join(folder, 'empty.mjs');
writeFileSync(empty, '');

const stage = await openStage();
try {
  const times = { empty: [] as number[], noOp: [] as number[], whole: [] as number[] };
  for (let run = 0; run < RUNS; run++) {
    times.empty.push(elapsed(() => spawnSync(process.execPath, [empty])));
    times.noOp.push((await stage.play({ with: { run: 'true', comment: 'never' } })).durationMs);
    times.whole.push((await stage.play({ claude: [answers()], with: { rerun: 'never' } })).durationMs);
  }
  const base = median(times.empty);
  console.log(`empty Node script        ${Math.round(base)} ms (median of ${RUNS}, ${spread(times.empty)})`);
  console.log(`no-op run                ${ratio(times.noOp, base)} × that (${spread(times.noOp)})`);
  console.log(`run with instant model   ${ratio(times.whole, base)} × that (${spread(times.whole)})`);
  console.log(
    `bundle                   ${bundled()} MB; the largest chunk, loaded for an upload only, has ${largest()} MB`,
  );
} finally {
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
}

function sizes(): number[] {
  const dist = BUNDLE.replace('index.js', 'bundle');
  return readdirSync(dist).filter((name) => name.endsWith('.js')).map((name) => statSync(join(dist, name)).size); // biome-ignore format: one step
}

function bundled(): string {
  return (sizes().reduce((sum, size) => sum + size, 0) / 1e6).toFixed(2);
}

function largest(): string {
  return (Math.max(...sizes()) / 1e6).toFixed(2);
}

function elapsed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function median(values: number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function ratio(values: number[], base: number): string {
  return (median(values) / base).toFixed(1);
}

function spread(values: number[]): string {
  return `${Math.round(Math.min(...values))} to ${Math.round(Math.max(...values))} ms`;
}
