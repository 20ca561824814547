/** Ends a PID namespace from outside: with its first process all others are killed by the kernel, whatever they have become. */
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** Numbers, as seen from here, of the processes below the first one of the namespace, that one last. */
export function ofNamespace(nonce: string): number[] {
  const parents = new Map<number, number>();
  let first: number | null = null;
  const below = depthOf(read('/proc/self/status')) + 1;
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    if (!Number.isInteger(pid)) continue;
    const status = read(`/proc/${name}/status`);
    parents.set(pid, Number(/^PPid:\s+(\d+)$/m.exec(status)?.[1] ?? 0));
    // What runs inside can make namespaces of its own, with the same words: those are deeper, and younger.
    if (first === null && isFirst(status, below) && read(`/proc/${name}/cmdline`).includes(nonce)) first = pid;
  }
  if (first === null) return [];
  const root = first;
  return [...[...parents.keys()].filter((pid) => descends(pid, root, parents)), root];
}

/** In how many namespaces a process has a number. */
const depthOf = (status: string) => (/^NSpid:((?:\s+\d+)+)$/m.exec(status)?.[1] ?? '').trim().split(/\s+/).length;

/** Number one of a namespace right below ours. */
const isFirst = (status: string, depth: number) => /^NSpid:(?:\s+\d+)+\s+1$/m.test(status) && depthOf(status) === depth;

function descends(pid: number, root: number, parents: ReadonlyMap<number, number>): boolean {
  for (let at = parents.get(pid); at !== undefined && at > 1; at = parents.get(at)) if (at === root) return true;
  return false;
}

export function signalAll(pids: readonly number[], name: 'SIGTERM' | 'SIGKILL'): void {
  for (const pid of pids) {
    try {
      process.kill(pid, name);
    } catch {
      // Gone already; or root's, where sudo is still setting up: then the next round has it.
    }
  }
}

/** Kills until the wrapper has ended: what is still being set up has no first process yet. */
export async function endNamespace(nonce: string, run: Promise<unknown>): Promise<void> {
  let isOver = false;
  const over = run.then(() => {
    isOver = true;
  });
  while (!isOver) {
    signalAll(ofNamespace(nonce).slice(-1), 'SIGKILL');
    await Promise.race([over, wait(20)]);
  }
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
