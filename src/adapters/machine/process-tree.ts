/**
 * The processes that came from one that we started, also those that left its group or its parent. Node built-ins only: the
 * limiter runs by itself.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** Stands in the environment of all that we start, so that a process which left the tree is still known as ours. */
export const MARK = 'AUTOFIXOPS_PROCESS_TREE';

interface Process {
  pid: number;
  parent: number;
  group: number;
  /** When it started, so that a number used again is not taken for the old process. */
  started: string;
}

export interface ProcessTree {
  /** Remembers who is in the tree now. To be called from time to time: a parent that ends takes the trace with it. */
  observe(): void;
  /** Sends a signal to all of the tree. */
  signal(name: 'SIGTERM' | 'SIGKILL'): void;
  /** Kills until nothing is left, or gives up after about a second and a half. @returns how many are left. */
  clear(): Promise<number>;
}

/**
 * @param root - the process that was started as the leader of its own group.
 * @param mark - the value of `MARK` in its environment.
 */
export function createProcessTree(root: number, mark: string): ProcessTree {
  const known = new Map<number, string>();
  const pipes = outputsOf(root);

  function members(): Process[] {
    const running = listProcesses();
    const isOurs = (one: Process): boolean =>
      one.pid === root ||
      one.group === root ||
      known.get(one.pid) === one.started ||
      isMarked(one.pid, mark) ||
      outputsOf(one.pid).some((pipe) => pipes.includes(pipe));
    const ours = new Set(running.filter(isOurs).map(({ pid }) => pid));
    for (let before = -1; before !== ours.size; ) {
      before = ours.size;
      for (const one of running) if (ours.has(one.parent)) ours.add(one.pid);
    }
    ours.delete(process.pid);
    const found = running.filter((one) => ours.has(one.pid));
    for (const one of found) known.set(one.pid, one.started);
    return found;
  }

  function signal(name: 'SIGTERM' | 'SIGKILL'): void {
    if (process.platform === 'win32') endOnWindows(root);
    else {
      for (const one of members()) kill(one.pid, name);
      kill(-root, name);
    }
  }

  return {
    observe: () => void (process.platform === 'linux' && members()),
    signal,
    async clear() {
      if (process.platform === 'win32') endOnWindows(root);
      for (let round = 0; round < 30; round++) {
        if (members().length === 0) return 0;
        signal('SIGKILL');
        await wait(round < 5 ? 10 : 60);
      }
      return members().length;
    },
  };
}

/** All processes but the dead that only wait to be collected. */
function listProcesses(): Process[] {
  // There, `taskkill /T` knows the tree by itself.
  if (process.platform === 'win32') return [];
  if (process.platform !== 'linux') return listWithPs();
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => readStat(name) ?? []);
}

function readStat(pid: string): Process | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name stands in parentheses and may hold any character: what counts comes after the last one.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (fields[0] === 'Z' || fields[0] === 'X') return null;
    return { pid: Number(pid), parent: Number(fields[1]), group: Number(fields[2]), started: fields[19] ?? '' };
  } catch {
    return null;
  }
}

function listWithPs(): Process[] {
  try {
    const text = execFileSync('/bin/ps', ['-axo', 'pid=,ppid=,pgid=,stat=,lstart='], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return text.split('\n').flatMap((line) => {
      const [, pid, parent, group, state, started = ''] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(.*)/.exec(line) ?? [];
      return pid && !state?.startsWith('Z')
        ? [{ pid: Number(pid), parent: Number(parent), group: Number(group), started }]
        : [];
    });
  } catch {
    return [];
  }
}

/** What standard output and error lead to: the ends of our pipes are held by nobody else. */
function outputsOf(pid: number): string[] {
  if (process.platform !== 'linux') return [];
  try {
    const targets = [1, 2].map((fd) => readlinkSync(`/proc/${pid}/fd/${fd}`));
    return targets.filter((target) => /^(?:socket|pipe):/.test(target));
  } catch {
    return [];
  }
}

function isMarked(pid: number, mark: string): boolean {
  if (process.platform !== 'linux') return false;
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').includes(`${MARK}=${mark}`);
  } catch {
    return false;
  }
}

function kill(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // Gone already, or not ours to signal: then its child is, and it ends with it.
  }
}

function endOnWindows(root: number): void {
  try {
    execFileSync('taskkill', ['/T', '/F', '/PID', String(root)], { stdio: 'ignore' });
  } catch {
    // Gone already.
  }
}
