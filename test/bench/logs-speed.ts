import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

export function unpacked(path: string): Buffer {
  const bytes = readFileSync(path);
  return path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}

const RUNS = 3;

/** The engine over a big file, beside grep over the same file in the same run; each in a process of its own, several times. */
export async function benchSpeed(files: readonly string[], mb: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-logs-'));
  compile();
  try {
    for (const size of [Math.max(1, Math.round(mb / 64)), Math.round(mb / 8), mb]) {
      const path = join(folder, `${size}.log`);
      repeat(files, path, size * 1e6);
      const bytes = statSync(path).size;
      const runs = Array.from({ length: RUNS }, () => ({ engine: engine(path), grep: grep(path) }));
      const speeds = runs.map(({ engine: { ms } }) => bytes / 1e3 / ms).sort((a, b) => a - b);
      const ratios = runs.map(({ engine: { ms }, grep: grepMs }) => ms / grepMs).sort((a, b) => a - b);
      const cpu = runs.map(({ engine: { cpuMs } }) => bytes / 1e3 / cpuMs).sort((a, b) => a - b);
      const rss = Math.max(...runs.map(({ engine: { rssMb } }) => rssMb));
      const spread = (numbers: number[], digits: number) => numbers.map((number) => number.toFixed(digits)).join(' / ');
      console.log(
        `speed at ${(bytes / 1e6).toFixed(0)} MB: ${spread(speeds, 0)} MB/s by the clock, ${spread(cpu, 0)} by processor time; ${spread(ratios, 1)} × grep -ciE; peak memory ${rss.toFixed(0)} MB`,
      );
      rmSync(path);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Whole logs one after the other until the size is reached, in an order that mixes the projects. */
function repeat(files: readonly string[], path: string, size: number): void {
  writeFileSync(path, '');
  let written = 0;
  for (let i = 0; written < size; i++) {
    const bytes = unpacked(files[(i * 7919) % files.length] ?? '');
    const part = bytes.subarray(0, size - written);
    appendFileSync(path, part);
    written += part.length;
  }
}

/** `-a`: the logs hold bytes that grep takes for binary. */
function grep(path: string): number {
  const started = process.hrtime.bigint();
  spawnSync('grep', ['-aciE', 'error|fail', path], { env: { ...process.env, LC_ALL: 'C.UTF-8' } });
  return Number(process.hrtime.bigint() - started) / 1e6;
}

/** Below node_modules, so that what is compiled there finds the packages. */
const LIB = fileURLToPath(new URL('../../node_modules/.cache/bench-logs', import.meta.url));

function compile(): void {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  spawnSync('npx', ['tsc', '-p', 'tsconfig.build.json', '--outDir', LIB], { cwd: root, stdio: 'ignore' });
}

function engine(path: string): { ms: number; cpuMs: number; rssMb: number } {
  const once = fileURLToPath(new URL('./logs-once.mjs', import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, [once, LIB, path], { encoding: 'utf8' });
  try {
    return JSON.parse(stdout) as { ms: number; cpuMs: number; rssMb: number };
  } catch {
    throw new Error(`The engine's process failed: ${stderr}`);
  }
}
