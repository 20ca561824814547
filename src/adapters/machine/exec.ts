/** Starts programs: the only place that does. Everything goes through `@actions/exec` and our limiter. */

import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { exec } from '@actions/exec';
import type { CommandResult } from '../../contract/model.js';
import type { ExecOrder, Executor } from '../../contract/ports.js';
import { findWrapper, type Wrapper } from './isolation.js';
import type { Answer, Order } from './limiter.js';

export { detectIsolation } from './isolation.js';

const GRACE_MS = 1000;
const SYSTEM_PATH = '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin';

export interface ExecutorOptions {
  /** A directory of ours, such as RUNNER_TEMP. */
  temp: string;
  redact: (text: string) => string;
  /** Path of the bundled `limiter.ts`. */
  limiterPath: string;
  /** `process.execPath`. */
  node: string;
  /** The trusted directories of `createPrograms`; without it, the system's. */
  searchPath?: string;
}

/** Runs one program within limits. Never throws for what the program does; a program that cannot be started is a result too. */
export function createExecutor(options: ExecutorOptions): Executor {
  let wrapper: Promise<Wrapper> | null = null;
  const limiter = readFileSync(options.limiterPath);
  const isolated = (): Promise<Wrapper> => {
    wrapper ??= findWrapper();
    return wrapper;
  };
  return {
    async run(order) {
      const started = performance.now();
      // Sealing is the work of the scratch layer around this: whatever comes here sealed has missed it.
      if (order.sealed === true)
        return resultOf(order, failed('nothing here seals it off'), { redact: options.redact, durationMs: 0 });
      const prefix = order.isolate ? await isolated() : null;
      const answer = limiter.equals(await readFile(options.limiterPath).catch(() => Buffer.alloc(0)))
        ? await withFolder(options.temp, (folder) => runLimiter(options, order, { folder, prefix }))
        : failed('a file of this action has been changed since it began');
      return resultOf(order, answer, { redact: options.redact, durationMs: Math.round(performance.now() - started) });
    },
  };
}

/** The very Node that runs us: a command that was run before may have put another in its place, and nothing holds that one. */
const ourNode = ({ node }: ExecutorOptions): string => (process.platform === 'linux' ? '/proc/self/exe' : node);

async function withFolder<T>(temp: string, use: (folder: string) => Promise<T>): Promise<T> {
  await mkdir(temp, { recursive: true });
  const folder = await mkdtemp(join(temp, 'afo-run-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

async function runLimiter(
  options: ExecutorOptions,
  order: ExecOrder,
  at: { folder: string; prefix: Wrapper },
): Promise<Answer> {
  const full = await writeOrder(options, order, at);
  const stop = (): void => void writeFile(full.stopFile, '').catch(() => undefined);
  if (order.signal?.aborted) stop();
  order.signal?.addEventListener('abort', stop, { once: true });
  const chunks: Buffer[] = [];
  try {
    // The path is quoted because the first argument is split on spaces.
    await exec(`"${ourNode(options)}"`, [options.limiterPath, join(at.folder, 'order.json')], {
      silent: true,
      ignoreReturnCode: true,
      input: Buffer.alloc(0),
      delay: 500,
      cwd: at.folder,
      env: { PATH: SYSTEM_PATH },
      listeners: { stdout: (chunk) => chunks.push(chunk) },
    });
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  } finally {
    order.signal?.removeEventListener('abort', stop);
  }
  return read(Buffer.concat(chunks).toString('utf8'), full.nonce);
}

async function writeOrder(
  options: ExecutorOptions,
  order: ExecOrder,
  at: { folder: string; prefix: Wrapper },
): Promise<Order> {
  const home = join(at.folder, 'home');
  await mkdir(home, { mode: 0o700 });
  const env = { ...fixedEnvironment(options, order, home), ...order.env };
  const full: Order = {
    nonce: randomBytes(24).toString('hex'),
    mark: randomBytes(12).toString('hex'),
    command: wrapped(at.prefix, order, env),
    cwd: order.cwd,
    env,
    timeoutMs: order.timeoutMs,
    graceMs: GRACE_MS,
    maxBytes: order.maxBytes,
    overflow: order.overflow,
    stopFile: join(at.folder, 'stop'),
    parent: process.pid,
  };
  await writeFile(join(at.folder, 'order.json'), JSON.stringify(full), { mode: 0o600 });
  return full;
}

/** Nothing is inherited. The program's own directory comes first, so that it finds the tools it was installed with. */
function fixedEnvironment(options: ExecutorOptions, order: ExecOrder, home: string): Record<string, string> {
  const path = [dirname(order.program), options.searchPath ?? SYSTEM_PATH].join(':');
  return { PATH: path, HOME: home, TMPDIR: home, LANG: 'C.UTF-8', TERM: 'dumb', NO_COLOR: '1', TZ: 'UTC' };
}

function wrapped(prefix: Wrapper, order: ExecOrder, env: Record<string, string>): string[] {
  const command = [order.program, ...order.args];
  if (prefix === null) return command;
  // sudo gives a fresh environment, so the program's own is set behind it.
  const settings = prefix[0]?.endsWith('/sudo')
    ? ['/usr/bin/env', '-i', ...Object.entries(env).map(([name, value]) => `${name}=${value}`)]
    : [];
  return [...prefix, ...settings, ...command];
}

function read(text: string, nonce: string): Answer {
  if (!text.startsWith(`${nonce} `)) return failed('it ended without an answer');
  // The word before it was known to our limiter alone.
  return JSON.parse(text.slice(nonce.length + 1)) as Answer;
}

function failed(failure: string): Answer {
  return { exitCode: null, timedOut: false, truncated: false, head: '', tail: '', failure, survivors: 0 };
}

function resultOf(
  order: ExecOrder,
  answer: Answer,
  own: { redact: (text: string) => string; durationMs: number },
): CommandResult {
  const output = answer.failure === null ? bothEnds(answer) : `could not be started: ${answer.failure}`;
  return {
    argv: [order.program, ...order.args],
    exitCode: answer.exitCode,
    output: own.redact(output),
    truncated: answer.truncated,
    timedOut: answer.timedOut,
    durationMs: own.durationMs,
  };
}

/** Beside a cut: half a secret cannot be recognised, so what may be the half of something is left out. */
const UNSURE = 4096;

function bothEnds(answer: Answer): string {
  const head = Buffer.from(answer.head, 'base64').toString('utf8');
  const tail = Buffer.from(answer.tail, 'base64').toString('utf8');
  if (!answer.truncated) return head + tail;
  const upTo = Math.max(head.lastIndexOf('\n') + 1, head.length - UNSURE);
  const newline = tail.indexOf('\n');
  const from = newline === -1 ? UNSURE : Math.min(newline + 1, UNSURE);
  return `${head.slice(0, upTo)}\n[… output left out here …]\n${tail.slice(from)}`;
}
