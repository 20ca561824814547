/**
 * How a program can be started where it cannot see our own process: a process can read the environment that another of the same
 * user was started with, whatever that one deletes later. Tried out, never guessed.
 */
import { existsSync } from 'node:fs';
import { firstProcess, supervise, type Wrapper } from './supervise.js';

const UNSHARE = '/usr/bin/unshare';
const SETPRIV = '/usr/bin/setpriv';
const SUDO = '/usr/bin/sudo';

/** A /proc of its own, ended by the kernel with whoever started it. */
const NAMESPACES = ['--mount', '--pid', '--fork', '--kill-child=SIGKILL'];
const NO_RIGHTS = ['--no-new-privs', '--inh-caps=-all'];
const NO_RIGHTS_OF_ROOT = [...NO_RIGHTS, '--bounding-set=-all', '--clear-groups'];

/** Root first, by itself or by sudo as on hosted machines: in the namespaces of a user no layer can be laid over a mount. */
export function rootWrapper(): Wrapper | null {
  if (process.platform !== 'linux' || !existsSync(UNSHARE) || !existsSync(SETPRIV)) return null;
  const uid = process.getuid?.() ?? 0;
  const namespaces = [UNSHARE, ...NAMESPACES];
  if (uid === 0) return { asRoot: [], namespaces, drop: [SETPRIV, ...NO_RIGHTS_OF_ROOT], byRoot: true };
  if (!existsSync(SUDO)) return null;
  const user = [`--reuid=${uid}`, `--regid=${process.getgid?.() ?? uid}`];
  return { asRoot: [SUDO, '-n'], namespaces, drop: [SETPRIV, ...user, ...NO_RIGHTS_OF_ROOT], byRoot: true };
}

function userWrapper(): Wrapper | null {
  if (process.platform !== 'linux' || !existsSync(UNSHARE) || !existsSync(SETPRIV)) return null;
  const namespaces = [UNSHARE, '--user', '--map-current-user', ...NAMESPACES];
  return { asRoot: [], namespaces, drop: [SETPRIV, ...NO_RIGHTS], byRoot: false };
}

/** For a program that only reads: the cheapest way that hides us. A user's own namespaces cost no `sudo`. */
export async function findWrapper(): Promise<Wrapper | null> {
  const ways = process.getuid?.() === 0 ? [rootWrapper()] : [userWrapper(), rootWrapper()];
  for (const way of ways) if (way !== null && (await hides(way))) return way;
  return null;
}

/** A program in the namespace, with a /proc of its own and without rights. */
export const hidden = (wrapper: Wrapper): Wrapper => ({
  ...wrapper,
  namespaces: [...wrapper.namespaces, '--mount-proc'],
});

/** True when a program behind the wrapper is one of the first of its namespace, and /proc says so too. */
async function hides(wrapper: Wrapper): Promise<boolean> {
  const ours = `/proc/${process.pid}/environ`;
  const script = `test "$(readlink /proc/self)" -lt 100 && test -r /proc/1/comm && test ! -e ${process.pid < 100 ? '/nowhere' : ours}`;
  const probe = (nonce: string) => [...wrapper.drop, ...firstProcess(nonce), '/bin/sh', '-c', script];
  const { exitCode } = await supervise(hidden(wrapper), probe, {
    cwd: '/',
    timeoutMs: 3000,
    maxBytes: 4096,
    endsAtCap: true,
  });
  return exitCode === 0;
}
