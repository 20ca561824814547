/**
 * Starts a program behind a constant wrapper of the system's own programs, through `@actions/exec`: no Node of its own, and no
 * shell reads what a model asked for, for it comes as positional words.
 *
 * `@actions/exec` has no time limit, no way to end a process and no bound on output. So the program is put into a PID namespace,
 * whose end is the end of all that it started, and we end that; a shell outside of it keeps the standard input open that only
 * this process holds, and when that closes, because we are no more, it ends everything.
 */
import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { exec } from '@actions/exec';
import { endNamespace, ofNamespace, signalAll } from './namespace-end.js';

/** What became of a program. */
export interface Ended {
  /** Null: it was ended, by us or by a signal. */
  exitCode: number | null;
  timedOut: boolean;
  truncated: boolean;
  head: Buffer;
  tail: Buffer;
  /** Why it could not be started. */
  failure: string | null;
}

/** Command lines to put before a program, in this order. */
export interface Wrapper {
  /** `sudo`, or nothing. */
  asRoot: readonly string[];
  /** Up to the point where mounts can be made. */
  namespaces: readonly string[];
  /** Takes every right away. */
  drop: readonly string[];
  /** True where the mounts are root's: layers can be laid over anything, devices be bound. */
  byRoot: boolean;
}

export interface Limits {
  timeoutMs: number;
  /** Of standard output and error together: the first half from the beginning, the rest from the end. */
  maxBytes: number;
  /** Ends the program at `maxBytes`; otherwise it goes on and the middle is dropped. */
  endsAtCap: boolean;
  signal?: AbortSignal | undefined;
}

export const SYSTEM_PATH = '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin';
/** Between asking a tree to end and ending it. */
export const GRACE_MS = 1000;

/** Reads until we are gone, then ends its own process group, which is that of the wrapper and of nothing else. */
const WATCH = '{ read -r x <&3; kill -KILL 0; } >/dev/null 2>&1';
/** Nothing between the program's output and us. */
export const PLAIN = `exec 3<&0 </dev/null; ${WATCH} & exec 3<&- "$@"`;
/**
 * `$1` and `$2`: how many bytes are kept of the beginning and of the end. What is between is read by `tail` and forgotten, so
 * gigabytes and endless lines never reach us. Standard error carries the exit code alone.
 */
const DRAINED = `h=$1 t=$2; shift 2; exec 3<&0 4>&2 </dev/null; ${WATCH} 4>&- & exec 3<&-
{ "$@" 4>&-; echo "$?" >&4; } 2>&1 | { exec 4>&-; head -c "$h"; exec tail -c "$t"; }`;

/**
 * @param wrapper what makes the namespace and takes rights away
 * @param command what is started inside: a set-up, or the program itself behind `firstProcess`
 */
export async function supervise(
  wrapper: Wrapper,
  command: (nonce: string) => readonly string[],
  limits: Limits & { cwd: string },
): Promise<Ended> {
  const nonce = randomBytes(12).toString('hex');
  const { maxBytes, endsAtCap } = limits;
  const headBytes = Math.ceil(maxBytes / 2);
  // One more, to see whether there was more.
  const kept = endsAtCap ? [] : [String(headBytes), String(maxBytes - headBytes + 1)];
  const argv = [
    ...wrapper.asRoot,
    ...['/usr/bin/setsid', '-w', '/bin/sh', '-c', endsAtCap ? PLAIN : DRAINED, nonce],
    ...[...kept, ...wrapper.namespaces, ...command(nonce)],
  ];
  const output = { chunks: [] as Buffer[], bytes: 0, status: '' };
  let full = (): void => undefined;
  const atCap = new Promise<void>((resolve) => {
    full = resolve;
  });
  const keep = (chunk: Buffer): void => {
    if (output.bytes <= maxBytes) output.chunks.push(chunk);
    output.bytes += chunk.length;
    if (endsAtCap && output.bytes > maxBytes) full();
  };
  const note = (chunk: Buffer): void => {
    output.status = (output.status + chunk.toString('latin1')).slice(-64);
  };
  const run = start(argv, limits.cwd, { stdout: keep, stderr: endsAtCap ? keep : note });
  const ending = await watch(run, nonce, { ...limits, atCap });
  const end = await run;
  if (end.failure !== null) return { ...NOTHING, failure: end.failure };
  const status = endsAtCap ? end.code : statusOf(output.status);
  return {
    exitCode: ending === 'exited' ? status : null,
    timedOut: ending === 'timed-out',
    truncated: output.bytes > maxBytes,
    ...bothEnds(Buffer.concat(output.chunks), maxBytes, headBytes),
    failure: null,
  };
}

export const NOTHING: Ended = {
  exitCode: null,
  timedOut: false,
  truncated: false,
  head: Buffer.alloc(0),
  tail: Buffer.alloc(0),
  failure: null,
};

/** The first process of a namespace ignores most signals and has to collect the dead: a program should not have to be it. */
export const firstProcess = (nonce: string): string[] => [
  ...['/usr/bin/setsid', '-w', '/bin/sh', '-c', '"$@"; exit "$?"', nonce],
];

type Started = { code: number | null; failure: string | null };
type Listeners = { stdout: (chunk: Buffer) => void; stderr: (chunk: Buffer) => void };

async function start(argv: readonly string[], cwd: string, listeners: Listeners): Promise<Started> {
  const [program = '', ...args] = argv;
  try {
    // The path is quoted because the first argument is split on spaces. Never with `input`: of a program that ends at once that
    // throws EPIPE, and its being left open is what our end is seen by.
    const code: number | null = await exec(`"${program}"`, args, {
      silent: true,
      ignoreReturnCode: true,
      delay: 500,
      cwd,
      env: { PATH: SYSTEM_PATH },
      listeners,
    });
    return { code, failure: null };
  } catch (error) {
    return { code: null, failure: error instanceof Error ? error.message : String(error) };
  }
}

type Ending = 'exited' | 'timed-out' | 'too-much-output' | 'stopped';

/** Resolves when the program has ended, by itself or by us. */
async function watch(run: Promise<unknown>, nonce: string, limits: Limits & { atCap: Promise<void> }): Promise<Ending> {
  const over = new AbortController();
  const ending = await Promise.race([
    run.then(() => 'exited' as const),
    limits.atCap.then(() => 'too-much-output' as const),
    wait(limits.timeoutMs, 'timed-out' as const, { signal: over.signal }).catch(() => 'exited' as const),
    aborted(limits.signal, over.signal),
  ]);
  over.abort();
  if (ending === 'timed-out' || ending === 'stopped') {
    signalAll(ofNamespace(nonce), 'SIGTERM');
    await Promise.race([run, wait(GRACE_MS)]);
  }
  if (ending !== 'exited') await endNamespace(nonce, run);
  return ending;
}

function aborted(signal: AbortSignal | undefined, over: AbortSignal): Promise<'stopped'> {
  return new Promise((resolve) => {
    if (signal?.aborted) resolve('stopped');
    signal?.addEventListener('abort', () => resolve('stopped'), { once: true, signal: over });
  });
}

const statusOf = (text: string): number | null => (/^\d+\n$/.test(text) ? Number(text) : null);

function bothEnds(all: Buffer, maxBytes: number, headBytes: number): { head: Buffer; tail: Buffer } {
  const head = all.subarray(0, headBytes);
  const rest = all.subarray(headBytes);
  return { head, tail: rest.subarray(Math.max(0, rest.length - (maxBytes - headBytes))) };
}
