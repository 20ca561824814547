/**
 * Starts a program without any namespace: on machines that have none, and for `ps`, which is to see the others. What it started
 * is then found by descent, group, mark and pipes, and ended one by one.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { createHeadAndTail } from './head-and-tail.js';
import { createProcessTree, MARK, type ProcessTree } from './process-tree.js';
import { type Ended, GRACE_MS, type Limits, NOTHING, PLAIN } from './supervise.js';

const POLL_MS = 200;
/** How long to wait for the pipes once everything has ended. */
const DRAIN_MS = 300;

export interface Order extends Limits {
  /** Absolute path of the program, then its arguments. */
  command: readonly string[];
  cwd: string;
  env: Readonly<Record<string, string>>;
}

/** Never throws for what the program does. */
export async function runUnisolated(order: Order): Promise<Ended> {
  const mark = randomBytes(12).toString('hex');
  const child = begin(order, mark);
  // At once: of a program that has ended already nobody can tell any more which pipes were its own.
  const tree = child.pid === undefined ? null : createProcessTree(child.pid, mark);
  const output = createHeadAndTail(order.maxBytes);
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const exited = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const failure = await whyNotStarted(child);
  if (failure !== null || tree === null) return { ...NOTHING, failure: failure ?? 'no process' };
  const ending = await firstEnding(order, child, { tree, exited, output });
  if (ending !== 'exited') {
    tree.signal('SIGTERM');
    await Promise.race([exited, wait(ending === 'too-much-output' ? 0 : GRACE_MS)]);
  }
  await tree.clear();
  await Promise.race([closed, wait(DRAIN_MS)]);
  return {
    exitCode: ending === 'exited' ? await exited : null,
    timedOut: ending === 'timed-out',
    truncated: output.total > order.maxBytes,
    ...output.ends(),
    failure: null,
  };
}

/** A group of its own, so that one signal reaches it and what it started; ended when we are, but for Windows. */
function begin(order: Order, mark: string): ChildProcess {
  const watched = process.platform === 'win32' ? [] : ['/bin/sh', '-c', PLAIN, 'sh'];
  const [program = '', ...args] = [...watched, ...order.command];
  const child = spawn(program, args, {
    cwd: order.cwd,
    env: { ...order.env, [MARK]: mark },
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
    shell: false,
    windowsHide: true,
  });
  child.stdin?.on('error', () => undefined);
  if (process.platform === 'win32') child.stdin?.end();
  return child;
}

function whyNotStarted(child: ChildProcess): Promise<string | null> {
  return new Promise((resolve) => {
    child.once('spawn', () => resolve(null));
    child.once('error', (error) => resolve(error.message));
  });
}

interface Watched {
  tree: ProcessTree;
  exited: Promise<unknown>;
  output: ReturnType<typeof createHeadAndTail>;
}

type Ending = 'exited' | 'timed-out' | 'too-much-output' | 'stopped';

/** Resolves with what comes first: the program's end, the time limit, the output limit, or that the caller gives up. */
function firstEnding(order: Order, child: ChildProcess, { tree, exited, output }: Watched): Promise<Ending> {
  return new Promise((resolve) => {
    const clock = setTimeout(() => finish('timed-out'), order.timeoutMs);
    const poll = setInterval(() => tree.observe(), POLL_MS);
    const stop = () => finish('stopped');
    const finish = (ending: Ending): void => {
      clearTimeout(clock);
      clearInterval(poll);
      order.signal?.removeEventListener('abort', stop);
      resolve(ending);
    };
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        output.add(chunk);
        if (order.endsAtCap && output.total > order.maxBytes) finish('too-much-output');
      });
    }
    if (order.signal?.aborted) stop();
    order.signal?.addEventListener('abort', stop, { once: true });
    void exited.then(() => finish('exited'));
  });
}
