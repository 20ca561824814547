/**
 * A program of its own, started by `exec.ts` with the path of an order as its argument: it starts one program, bounds its
 * time and its output, ends everything that came from it, and prints what happened as one line. It exists because
 * `@actions/exec` has no time limit, no way to end a process and no bound on output. Node built-ins only.
 *
 * What the child prints cannot be taken for the answer: the child has pipes of its own, and the answer begins with a word
 * that stood in the order, which is deleted before the child starts.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, unlinkSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { createHeadAndTail } from './head-and-tail.js';
import { createProcessTree, MARK, type ProcessTree } from './process-tree.js';

/** What is written into the order's file as JSON. */
export interface Order {
  /** The first word of the answer. */
  nonce: string;
  /** Value of the mark in the child's environment. */
  mark: string;
  /** Absolute path of the program, then its arguments. */
  command: string[];
  cwd: string;
  env: Record<string, string>;
  timeoutMs: number;
  /** Between asking the tree to end and ending it. */
  graceMs: number;
  maxBytes: number;
  overflow: 'end' | 'drop';
  /** When a file appears here the tree is ended. */
  stopFile: string;
  /** The process that must stay alive for us to go on. */
  parent: number;
}

/** The answer, as JSON after the nonce. */
export interface Answer {
  exitCode: number | null;
  timedOut: boolean;
  truncated: boolean;
  /** Base64 of the two ends of the output. */
  head: string;
  tail: string;
  /** Why the program could not be started. */
  failure: string | null;
  /** Processes that could not be ended. */
  survivors: number;
}

const POLL_MS = 200;
/** How long to wait for the pipes once everything has ended. */
const DRAIN_MS = 300;

type Ending = 'exited' | 'timed-out' | 'too-much-output' | 'stopped';

async function carryOut(order: Order): Promise<Answer> {
  const child = start(order);
  // At once: of a program that has ended already nobody can tell any more which pipes were its own.
  const tree = child.pid === undefined ? null : createProcessTree(child.pid, order.mark);
  const output = createHeadAndTail(order.maxBytes);
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const started = await hasStarted(child);
  if (started !== null || tree === null) return { ...NOTHING, failure: started ?? 'no process' };
  const exited = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const ending = await firstEnding(order, child, { tree, exited, output });
  if (ending !== 'exited') await askToEnd(tree, exited, order.graceMs);
  const survivors = await tree.clear();
  await Promise.race([closed, wait(DRAIN_MS)]);
  const { head, tail } = output.ends();
  return {
    exitCode: ending === 'exited' ? await exited : null,
    timedOut: ending === 'timed-out',
    truncated: output.total > order.maxBytes,
    head: head.toString('base64'),
    tail: tail.toString('base64'),
    failure: null,
    survivors,
  };
}

const NOTHING: Answer = {
  exitCode: null,
  timedOut: false,
  truncated: false,
  head: '',
  tail: '',
  failure: null,
  survivors: 0,
};

function start(order: Order): ChildProcess {
  const [program = '', ...args] = order.command;
  return spawn(program, args, {
    cwd: order.cwd,
    env: { ...order.env, [MARK]: order.mark },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that one signal reaches it and what it started.
    detached: true,
    shell: false,
    windowsHide: true,
  });
}

function hasStarted(child: ChildProcess): Promise<string | null> {
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

/** Resolves with what comes first: the program's end, the time limit, the output limit, or the end of who asked. */
function firstEnding(order: Order, child: ChildProcess, watched: Watched): Promise<Ending> {
  return new Promise((resolve) => {
    const clock = setTimeout(() => finish('timed-out'), order.timeoutMs);
    const poll = setInterval(() => {
      watched.tree.observe();
      if (process.ppid !== order.parent || existsSync(order.stopFile)) finish('stopped');
    }, POLL_MS);
    const finish = (ending: Ending): void => {
      clearTimeout(clock);
      clearInterval(poll);
      resolve(ending);
    };
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        watched.output.add(chunk);
        if (order.overflow === 'end' && watched.output.total > order.maxBytes) finish('too-much-output');
      });
    }
    for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(name, () => finish('stopped'));
    void watched.exited.then(() => finish('exited'));
  });
}

async function askToEnd(tree: ProcessTree, exited: Promise<unknown>, graceMs: number): Promise<void> {
  tree.signal('SIGTERM');
  const timer = new AbortController();
  await Promise.race([exited, wait(graceMs, undefined, { signal: timer.signal }).catch(() => undefined)]);
  timer.abort();
}

async function main(): Promise<void> {
  const path = process.argv[2] ?? '';
  // The file is ours alone, written a moment ago by `exec.ts` with this very type.
  const order = JSON.parse(readFileSync(path, 'utf8')) as Order;
  unlinkSync(path);
  const answer = await carryOut(order);
  process.stdout.write(`${order.nonce} ${JSON.stringify(answer)}\n`, () => process.exit(0));
}

await main();
