/** Runs a program behind the seal, over a throw-away layer of the workspace, with a given set of files changed there. */
import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, mkdtemp, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, normalize } from 'node:path/posix';
import type { ExecOrder, FileChange } from '../../contract/ports.js';
import { listenInstead } from './closed-sockets.js';
import { rootWrapper } from './isolation.js';
import { realpathOrNull } from './mounts.js';
import { layOutDevices, sealScript } from './seal.js';
import { type Ended, firstProcess, type Limits, NOTHING, supervise, type Wrapper } from './supervise.js';

export interface SealPlaces {
  workspace: string;
  /** Outside of the workspace, on a disk: `RUNNER_TEMP`. */
  temp: string;
  /** Folders that a program needs, beside the workspace and `temp`: home, the tool cache. */
  needed: readonly string[];
  /** Files and folders that nothing of may be read or written. */
  covered: readonly string[];
}

export interface Seal {
  /** `closed`: the services behind sockets that it asked for, which the seal keeps out of reach. */
  run(order: ExecOrder, env: Readonly<Record<string, string>>, limits: Limits): Promise<Ended & { closed: string[] }>;
}

/** Tells of a failure by a word that only we know; what is printed meanwhile is nobody's. `$1` word, `$2` folder, `$3` script. */
const SET_UP = `set -eu; w=$1 d=$2 s=$3; shift 3; exec 5>&1 6>&2 >/dev/null 2>&1; trap 'echo "$w" >&5' EXIT
PATH=/usr/sbin:/usr/bin:/sbin:/bin; eval "$s"; cd "$d"; trap - EXIT; exec "$@" >&5 2>&6 5>&- 6>&-`;
/** As the program's own user, with nothing but its rights. `$0` word, `$1` new files, `$2` workspace, `$3` how many go. */
const CHANGE = `s=$1 w=$2 n=$3; shift 3; PATH=/usr/bin:/bin
while [ "$n" -gt 0 ]; do rm -f -- "$w/$1" || { echo "$0"; exit 1; }; shift; n=$((n-1)); done
cp -R --preserve=mode,timestamps --remove-destination -- "$s/." "$w/" || { echo "$0"; exit 1; }; exec "$@"`;

/** Null: this machine cannot seal anything off. Tried out by a real seal. */
export async function findSeal(places: SealPlaces, wrapper: Wrapper | null = rootWrapper()): Promise<Seal | null> {
  const root = realpathOrNull(places.workspace);
  const temp = realpathOrNull(places.temp);
  if (wrapper === null || root === null || temp === null || /[:,\\"]/.test(root + temp)) return null;
  const seal = createSeal({ ...places, workspace: root, temp }, wrapper);
  return (await works(seal, root)) ? seal : null;
}

async function works(seal: Seal, cwd: string): Promise<boolean> {
  const script = 'test "$(readlink /proc/self)" -lt 100 && test "$(stat -f -c %T .)" = overlayfs';
  const order: ExecOrder = {
    ...{ program: '/bin/sh', args: ['-c', script], cwd, env: {}, timeoutMs: 5000, maxBytes: 4096 },
    purpose: 're-run',
  };
  try {
    const { timeoutMs, maxBytes } = order;
    const env = { PATH: '/usr/bin:/bin' };
    return (await seal.run(order, env, { timeoutMs, maxBytes, endsAtCap: false })).exitCode === 0;
  } catch {
    return false;
  }
}

function createSeal(places: SealPlaces, wrapper: Wrapper): Seal {
  return {
    run: (order, env, limits) =>
      withLayer(places, async (layer) => {
        const sockets = await listenInstead();
        try {
          const loopbackOnly = order.purpose === 'trial' && order.network !== 'job';
          const script = sealScript({ ...places, ...layer, sockets: sockets.listening, loopbackOnly });
          const changes = await stage(order.changes ?? [], { ...layer, root: places.workspace });
          if (script === null || changes === null) return { ...unsealed(order), closed: [] };
          const word = `unsealed ${randomBytes(16).toString('hex')}`;
          const program = ['/usr/bin/env', '-i', ...settings(env), order.program, ...order.args];
          const command = (nonce: string) => [
            ...['/bin/sh', '-c', SET_UP, nonce, word, order.cwd, script],
            ...[...wrapper.drop, ...firstProcess(nonce)],
            ...(changes.length > 0 ? ['/bin/sh', '-c', CHANGE, word, ...changes] : []),
            ...program,
          ];
          const ended = await supervise(inSeal(wrapper, loopbackOnly), command, { ...limits, cwd: '/' });
          return ended.head.includes(word) ? { ...unsealed(order), closed: [] } : { ...ended, closed: sockets.asked() };
        } finally {
          sockets.close();
        }
      }),
  };
}

export const unsealed = ({ purpose }: Pick<ExecOrder, 'purpose'>): Ended => ({
  ...NOTHING,
  failure: `this machine cannot seal the ${purpose} off`,
});

const settings = (env: Readonly<Record<string, string>>) =>
  Object.entries(env).map(([name, value]) => `${name}=${value}`);

const inSeal = (wrapper: Wrapper, loopbackOnly: boolean): Wrapper => ({
  ...wrapper,
  namespaces: [...wrapper.namespaces, '--ipc', '--uts', '--cgroup', ...(loopbackOnly ? ['--net'] : [])],
});

interface Layer {
  upper: string;
  work: string;
  devices: string;
  /** Where the changed files wait. */
  changed: string;
}

async function withLayer<T>({ temp, workspace }: SealPlaces, use: (layer: Layer) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(temp, 'autofixops-layer-'));
  const [upper, work, devices] = [join(folder, 'upper'), join(folder, 'work'), join(folder, 'dev')];
  const layer = { upper, work, devices, changed: join(folder, 'changed') };
  try {
    await Promise.all([mkdir(upper), mkdir(work), mkdir(devices), chmod(folder, 0o755)]);
    layOutDevices(devices);
    // The top of the layer is what the program takes for the workspace's own folder.
    const { mode, uid, gid } = await stat(workspace);
    await chown(layer.upper, uid, gid).catch(() => undefined);
    await chmod(layer.upper, mode & 0o7777);
    return await use(layer);
  } finally {
    // The kernel leaves an empty folder there that nobody may read.
    await rmdir(join(layer.work, 'work')).catch(() => undefined);
    await removeFolder(folder);
  }
}

/** What a program made read-only is made writable first. */
async function removeFolder(folder: string): Promise<void> {
  const remove = () => rm(folder, { recursive: true, force: true });
  await remove().catch(async () => {
    const open = (nonce: string) => ['/bin/chmod', '-R', 'u+rwX', '--', folder, nonce];
    const way = { asRoot: [], namespaces: [], drop: [], byRoot: false };
    await supervise(way, open, { cwd: '/', timeoutMs: 10_000, maxBytes: 4096, endsAtCap: true });
    await remove().catch(() => undefined);
  });
}

/** Writes the new files where the layer's user can copy them from. @returns the words of `CHANGE`; null for a path that leads out. */
async function stage(
  changes: readonly FileChange[],
  { changed, root }: { changed: string; root: string },
): Promise<string[] | null> {
  if (changes.length === 0) return [];
  if (changes.some(({ path }) => isAbsolute(path) || normalize(path) !== path || /^\.\.?(?:\/|$)/.test(path)))
    return null;
  await mkdir(changed);
  for (const { path, content } of changes) {
    if (content === null) continue;
    await mirror(dirname(path), { changed, root });
    const mode = await modeOf(join(root, path), 0o644);
    await writeFile(join(changed, path), content, { mode });
    await chmod(join(changed, path), mode);
  }
  await chmod(changed, await modeOf(root, 0o755));
  const gone = changes.filter(({ content }) => content === null).map(({ path }) => path);
  return [changed, root, String(gone.length), ...gone];
}

/** A folder that is copied over another gives it its mode. */
async function mirror(folder: string, places: { changed: string; root: string }): Promise<void> {
  if (folder === '.') return;
  await mirror(dirname(folder), places);
  await mkdir(join(places.changed, folder), { recursive: true });
  await chmod(join(places.changed, folder), await modeOf(join(places.root, folder), 0o755));
}

async function modeOf(path: string, otherwise: number): Promise<number> {
  const facts = await stat(path).catch(() => null);
  return (facts?.mode ?? otherwise) & 0o7777;
}
