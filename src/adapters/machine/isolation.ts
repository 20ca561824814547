/**
 * Whether a program can be started where it cannot see our own process, and how: a process can read the environment that
 * another of the same user was started with, whatever that one deletes later.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';

export type Isolation = 'pid-namespace' | 'other-user' | 'none';

/** A command line to put before a program. Null: there is no way here. */
export type Wrapper = string[] | null;

const UNSHARE = '/usr/bin/unshare';
const SETPRIV = '/usr/bin/setpriv';
const SUDO = '/usr/bin/sudo';

/** A /proc of its own, ended by the kernel with whoever started it. */
const NAMESPACE = ['--mount', '--pid', '--fork', '--kill-child=SIGKILL', '--mount-proc'];
/** Enough for root to take /proc's cover off, to look into other processes, or to reach memory and disks. */
const DROPPED = [
  'sys_admin',
  'sys_ptrace',
  'sys_module',
  'sys_rawio',
  'sys_boot',
  'mknod',
  'dac_read_search',
  'bpf',
  'perfmon',
]
  .map((name) => `-${name}`)
  .join(',');
/**
 * A shell is the first process of the namespace, for that one ignores most signals and has to collect the dead: a program
 * should not have to be it. The command comes as positional words, so that the shell reads none of it.
 */
const FIRST_PROCESS = ['/bin/sh', '-c', '"$@"; exit "$?"', 'sh'];

/** Prefixes to try, best first. */
function candidates(): string[][] {
  if (process.platform !== 'linux' || !existsSync(UNSHARE) || !existsSync(SETPRIV)) return [];
  const uid = process.getuid?.() ?? 0;
  const gid = process.getgid?.() ?? 0;
  if (uid === 0)
    return [[UNSHARE, ...NAMESPACE, SETPRIV, `--bounding-set=${DROPPED}`, '--no-new-privs', ...FIRST_PROCESS]];
  const asUser = [SETPRIV, '--no-new-privs', '--inh-caps=-all'];
  const withSudo = [
    SUDO,
    '-n',
    UNSHARE,
    ...NAMESPACE,
    SETPRIV,
    `--reuid=${uid}`,
    `--regid=${gid}`,
    '--init-groups',
    '--no-new-privs',
    '--inh-caps=-all',
    '--bounding-set=-all',
  ];
  return [
    [UNSHARE, '--user', '--map-current-user', ...NAMESPACE, ...asUser, ...FIRST_PROCESS],
    ...(existsSync(SUDO) ? [[...withSudo, ...FIRST_PROCESS]] : []),
  ];
}

/** Finds the first way that really works on this machine, by trying. */
export async function findWrapper(): Promise<Wrapper> {
  return firstThatHides(candidates());
}

/** The same, with root's namespaces first: in those of a user no layer can be laid over a folder with a mount below it. */
export async function findRootWrapper(): Promise<Wrapper> {
  return firstThatHides(candidates().toReversed());
}

async function firstThatHides(wrappers: readonly string[][]): Promise<Wrapper> {
  for (const wrapper of wrappers) {
    if (await hides(wrapper)) return wrapper;
  }
  return null;
}

/** What this machine offers for a program that must not see us. */
export async function detectIsolation(): Promise<Isolation> {
  return (await findWrapper()) === null ? 'none' : 'pid-namespace';
}

/** True when a program behind the wrapper is one of the first of its namespace, and /proc says so too. */
async function hides(wrapper: readonly string[]): Promise<boolean> {
  const [program = '', ...args] = wrapper;
  try {
    const ours = `/proc/${process.pid}/environ`;
    const script = `test "$(readlink /proc/self)" -lt 100 && test -r /proc/1/comm && test ! -e ${process.pid < 100 ? '/nowhere' : ours}`;
    await promisify(execFile)(program, [...args, '/bin/sh', '-c', script], {
      timeout: 3000,
      env: {},
      windowsHide: true,
    });
    return true;
  } catch {
    return false;
  }
}
