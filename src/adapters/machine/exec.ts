/** Starts programs: the only place that does, but for the wrapped command. Never throws for what a program does. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CommandResult } from '../../contract/model.js';
import type { ExecOrder, Executor } from '../../contract/ports.js';
import { findWrapper, hidden, rootWrapper } from './isolation.js';
import { findSeal, type Seal, type SealPlaces, unsealed } from './sealed.js';
import { type Ended, firstProcess, type Limits, NOTHING, SYSTEM_PATH, supervise, type Wrapper } from './supervise.js';
import { runUnisolated } from './unisolated.js';

export type Isolation = 'seal' | 'pid-namespace' | 'none';

export interface ExecutorOptions {
  /** A directory of ours, such as RUNNER_TEMP. */
  temp: string;
  redact: (text: string) => string;
  /** The trusted directories of `createPrograms`; without it, the system's. */
  searchPath?: string;
  /** What is sealed off, and where. Null: there is no workspace, and so nothing to run again. */
  places: Omit<SealPlaces, 'temp'> | null;
  /** How programs are kept apart; the tests give others. */
  wrappers?: { read: () => Promise<Wrapper | null>; seal: () => Wrapper | null };
}

export interface MachineExecutor extends Executor {
  /** How a command that is run again is kept apart here. */
  isolation(): Promise<Isolation>;
}

export function createExecutor(options: ExecutorOptions): MachineExecutor {
  const { places, wrappers = { read: findWrapper, seal: rootWrapper } } = options;
  const wrapper = once(wrappers.read);
  const seal = once(async () =>
    places === null ? null : findSeal({ ...places, temp: options.temp }, wrappers.seal()),
  );
  return {
    isolation: async () => ((await seal()) !== null ? 'seal' : (await wrapper()) !== null ? 'pid-namespace' : 'none'),
    async run(order) {
      const started = performance.now();
      const ended = existsSync(order.program)
        ? await withHome(options.temp, (home) => carryOut(order, { options, home, wrapper, seal }))
        : { ...NOTHING, failure: `${order.program} is not there` };
      return resultOf(order, ended, { redact: options.redact, durationMs: Math.round(performance.now() - started) });
    },
  };
}

function once<T>(find: () => Promise<T>): () => Promise<T> {
  let found: Promise<T> | null = null;
  return () => {
    found ??= find();
    return found;
  };
}

interface Means {
  options: ExecutorOptions;
  home: string;
  wrapper: () => Promise<Wrapper | null>;
  seal: () => Promise<Seal | null>;
}

async function carryOut(order: ExecOrder, means: Means): Promise<Ended & { closed?: string[] }> {
  const { timeoutMs, maxBytes, signal } = order;
  if (signal?.aborted) return NOTHING;
  const endsAtCap = order.purpose === 'diagnostic';
  const limits: Limits = { timeoutMs, maxBytes, endsAtCap, signal };
  const env = { ...fixedEnvironment(order, means), ...order.env };
  try {
    const seal = endsAtCap ? null : await means.seal();
    if (seal !== null) return await seal.run(order, env, limits);
    if (order.purpose === 'experiment' || order.purpose === 'trial') return unsealed(order);
    const wrapper = order.seesProcesses === true ? null : await means.wrapper();
    const command = [order.program, ...order.args];
    if (wrapper === null) return await runUnisolated({ ...limits, command, cwd: order.cwd, env });
    // The program's variables are set behind the drop of rights: a search path of its own must not reach what runs before.
    const settings = Object.entries(env).map(([name, value]) => `${name}=${value}`);
    const words = (nonce: string) => [...wrapper.drop, ...firstProcess(nonce), '/usr/bin/env', '-i', ...settings];
    return await supervise(hidden(wrapper), (nonce) => [...words(nonce), ...command], { ...limits, cwd: order.cwd });
  } catch (error) {
    return { ...NOTHING, failure: error instanceof Error ? error.message : String(error) };
  }
}

async function withHome<T>(temp: string, use: (home: string) => Promise<T>): Promise<T> {
  await mkdir(temp, { recursive: true });
  const home = await mkdtemp(join(temp, 'afo-run-'));
  try {
    return await use(home);
  } finally {
    await rm(home, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Nothing is inherited. The program's own directory comes first, so that it finds the tools it was installed with. */
function fixedEnvironment(order: ExecOrder, { options, home }: Means): Record<string, string> {
  const path = [dirname(order.program), options.searchPath ?? SYSTEM_PATH].join(':');
  return { PATH: path, HOME: home, TMPDIR: home, LANG: 'C.UTF-8', TERM: 'dumb', NO_COLOR: '1', TZ: 'UTC' };
}

function resultOf(
  order: ExecOrder,
  ended: Ended & { closed?: string[] },
  own: { redact: (text: string) => string; durationMs: number },
): CommandResult {
  const output = ended.failure === null ? bothEnds(ended) : `could not be started: ${ended.failure}`;
  return {
    argv: [order.program, ...order.args],
    exitCode: ended.exitCode,
    output: own.redact(output),
    truncated: ended.truncated,
    timedOut: ended.timedOut,
    durationMs: own.durationMs,
    ...(ended.closed && ended.closed.length > 0 && { closed: ended.closed }),
  };
}

/** Beside a cut: half a secret cannot be recognised, so what may be the half of something is left out. */
const UNSURE = 4096;

function bothEnds(ended: Ended): string {
  if (!ended.truncated) return Buffer.concat([ended.head, ended.tail]).toString('utf8');
  const head = ended.head.toString('utf8');
  const tail = ended.tail.toString('utf8');
  const upTo = Math.max(head.lastIndexOf('\n') + 1, head.length - UNSURE);
  const newline = tail.indexOf('\n');
  const from = newline === -1 ? UNSURE : Math.min(newline + 1, UNSURE);
  return `${head.slice(0, upTo)}\n[… output left out here …]\n${tail.slice(from)}`;
}
