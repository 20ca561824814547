import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { PassThrough, type Readable } from 'node:stream';
import type { Log } from '../../contract/ports.js';
import { apart } from './runner-commands.js';
import { createStopWatch } from './stopped-commands.js';

export interface WrappedOrder {
  /** Program and arguments, as a workflow's `shell` starts them. */
  argv: [string, ...string[]];
  cwd: string;
  env: Record<string, string>;
  /** Takes secrets out of what is shown and kept. */
  redacted: (chunks: AsyncIterable<Buffer>) => AsyncIterable<Buffer>;
  /** Called with each value that the command asks the runner to mask. */
  onMask: (value: string) => void;
  /** Where the output is shown as it comes; resolves when more may be written. */
  show: (chunk: Buffer) => Promise<void>;
  /** Keeps the output on disk, bounded. */
  keep: (chunks: AsyncIterable<Buffer>) => Promise<Log>;
}

export interface WrappedResult {
  /** The command's own; 128 + the signal's number when a signal ended it, as a shell says it. */
  exitCode: number;
  log: Log;
  /** The runner cancelled the job while the command ran: nothing is to be diagnosed. */
  cancelled: boolean;
}

/**
 * How long the output may stay open after the command has ended: a server that it left behind may hold it for ever. So long
 * does the runner wait too, and what the server prints later is lost as it is there. The server itself goes on, for the
 * steps that follow. [actions/runner, ProcessInvoker.cs, ProcessExitedHandler: 5 s]
 */
const DRAIN_MS = 5000;
/** After a cancellation the runner waits 10 s in all before it kills. */
const CANCELLED_DRAIN_MS = 500;

/**
 * Runs the user's command as a workflow's `run:` step would: its output goes to the log as it comes, line by line, and no
 * more of it stands in memory than the pipes hold. A cancellation is passed on to the command.
 * (`@actions/exec` has no part in this: it keeps a growing buffer for a line without end, which is quadratic.)
 * Rejects only when the command could not be started.
 */
export async function runWrapped(order: WrappedOrder): Promise<WrappedResult> {
  const [program, ...args] = order.argv;
  const child = spawn(program, args, { cwd: order.cwd, env: order.env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal ?? 'SIGKILL']));
  });
  const passOn = passOnCancellation((signal) => child.kill(signal));
  const output = merged([child.stdout, child.stderr]);
  ended.then(() => output.letGo(passOn.cancelled() ? CANCELLED_DRAIN_MS : DRAIN_MS), output.close);
  try {
    const [exitCode, log] = await Promise.all([ended, kept(order, output.chunks)]);
    return { exitCode, log, cancelled: passOn.cancelled() };
  } finally {
    passOn.stop();
  }
}

/** Shows everything, whatever becomes of what is kept: a full disk must not end the command by a closed pipe. */
async function kept(order: WrappedOrder, chunks: AsyncIterable<Buffer>): Promise<Log> {
  const source = shown(order, chunks)[Symbol.asyncIterator]();
  // Without a `return`, so that whoever stops reading does not stop the source.
  const log = await order.keep({ [Symbol.asyncIterator]: () => ({ next: () => source.next() }) }).catch(nothingKept);
  while (!(await source.next()).done);
  return log;
}

function nothingKept(error: unknown): Log {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    name: 'output',
    bytes: 0,
    notes: [`The command's output could not be kept: ${reason}.`],
    async *chunks() {},
  };
}

async function* shown(order: WrappedOrder, chunks: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  let last = 0x0a;
  const show = async (chunk: Buffer) => {
    last = chunk.at(-1) ?? last;
    await order.show(chunk);
  };
  const plain = apart(chunks, {
    // The runner knows a command by its place at the start of a line.
    onCommand: (line) => show(last === 0x0a ? line : Buffer.concat([Buffer.from('\n'), line])),
    onMask: order.onMask,
  });
  const stops = createStopWatch();
  for await (const chunk of stops.watch(order.redacted(plain))) {
    await show(chunk);
    yield chunk;
  }
  const resume = stops.resume();
  if (resume) await show(last === 0x0a ? resume : Buffer.concat([Buffer.from('\n'), resume]));
}

/** Both streams in the order in which they come. A slow reader slows the command down instead of filling memory. */
function merged(streams: Readable[]) {
  const both = new PassThrough();
  let open = streams.length;
  for (const stream of streams) {
    stream.pipe(both, { end: false });
    stream.on('end', () => {
      open -= 1;
      if (open === 0) both.end();
    });
  }
  const close = () => {
    if (open === 0) return;
    for (const stream of streams) stream.unpipe(both).destroy();
    both.end();
  };
  return { chunks: both, close, letGo: (ms: number) => void setTimeout(close, ms).unref() };
}

/** The runner sends SIGINT, then SIGTERM 7.5 s later, to the step's process only. [actions/runner, ProcessInvoker.cs] */
function passOnCancellation(send: (signal: NodeJS.Signals) => void) {
  let cancelled = false;
  const pass = (signal: NodeJS.Signals) => {
    cancelled = true;
    send(signal);
  };
  process.on('SIGINT', pass);
  process.on('SIGTERM', pass);
  return {
    cancelled: () => cancelled,
    stop: () => {
      process.off('SIGINT', pass);
      process.off('SIGTERM', pass);
    },
  };
}

/** A `run:` step's environment: the job's, without what only actions are given. The action's inputs hold its secrets. */
export function commandEnvironment(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const own = /^(INPUT_|ACTIONS_RUNTIME_|ACTIONS_RESULTS_URL$|ACTIONS_CACHE_URL$|GITHUB_ACTION_PATH$)/;
  const kept = Object.entries(env).filter(
    (pair): pair is [string, string] => pair[1] !== undefined && !own.test(pair[0]),
  );
  return Object.fromEntries(kept);
}
