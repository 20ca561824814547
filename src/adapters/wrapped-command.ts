import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { PassThrough } from 'node:stream';
import type { Log } from '../ports.js';

export interface WrappedOrder {
  /** Program and arguments, as a workflow's `shell` starts them. */
  argv: [string, ...string[]];
  cwd: string;
  env: Record<string, string>;
  /** Takes secrets out of what is shown and kept. */
  redacted: (chunks: AsyncIterable<Buffer>) => AsyncIterable<Buffer>;
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
 * Runs the user's command as a workflow's `run:` step would: its output goes to the log as it comes, line by line, and no
 * more of it stands in memory than the pipes hold. A cancellation is passed on to the command.
 * (`@actions/exec` has no part in this: it keeps a growing buffer for a line without end, which is quadratic.)
 */
export async function runWrapped(order: WrappedOrder): Promise<WrappedResult> {
  const [program, ...args] = order.argv;
  const child = spawn(program, args, { cwd: order.cwd, env: order.env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve(code ?? 128 + constants.signals[signal ?? 'SIGKILL']));
  });
  const passOn = passOnCancellation((signal) => child.kill(signal));
  try {
    const [exitCode, log] = await Promise.all([ended, order.keep(shown(order, merged(child.stdout, child.stderr)))]);
    return { exitCode, log, cancelled: passOn.cancelled() };
  } finally {
    passOn.stop();
  }
}

async function* shown(order: WrappedOrder, chunks: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  for await (const chunk of order.redacted(chunks)) {
    await order.show(chunk);
    yield chunk;
  }
}

/** Both streams in the order in which they come. A slow reader slows the command down instead of filling memory. */
function merged(out: NodeJS.ReadableStream, err: NodeJS.ReadableStream): AsyncIterable<Buffer> {
  const both = new PassThrough();
  const streams = [out, err];
  let open = streams.length;
  for (const stream of streams) {
    stream.pipe(both, { end: false });
    stream.on('end', () => {
      open -= 1;
      if (open === 0) both.end();
    });
  }
  return both;
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
