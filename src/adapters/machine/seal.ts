/**
 * Closes a machine around a program that a model had a hand in. Every folder of the system gets a throw-away layer, in memory:
 * what is written there is gone afterwards, and, since a layer's sockets are not those below it, no service listens in one. What
 * cannot be layered is made read-only; what remains of sockets and disks is covered with the null device.
 */
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path/posix';

export interface SealOrder {
  /** Real path; its layer lies on the disk, in `upper` and `work`. */
  workspace: string;
  upper: string;
  work: string;
  /** Options of every overlay mount. */
  mountOptions: string;
  /** Folders that must be there, layered, even where they are a disk of their own: home, temporary files, tools. */
  needed: readonly string[];
  /** The runner's command files (`GITHUB_ENV` and so on): what they hold and what is written there stays apart. */
  commandFiles: readonly string[];
}

interface Mount {
  point: string;
  flags: string;
}

/** Places that are none of a disk: they have rules of their own below. */
const VIRTUAL = new Set(['/proc', '/sys', '/dev']);
/** Where the layers are put together before they are laid over the folders; an empty folder of the standard, left afterwards. */
const STAGES = ['/srv', '/media', '/mnt'];
/** Listed because a service of another network namespace stands in no table of ours. */
const KNOWN_SOCKETS = [
  '/run/docker.sock',
  '/var/run/docker.sock',
  '/run/containerd/containerd.sock',
  '/run/podman/podman.sock',
  '/run/systemd/private',
  '/run/dbus/system_bus_socket',
];
/** Mount flags that a remount has to repeat: where they are locked, it is refused without them. */
const FLAGS = new Set(['nosuid', 'nodev', 'noexec', 'noatime', 'nodiratime', 'relatime']);

/**
 * A shell script for root of a mount namespace of its own, with paths quoted, to be run with `sh -eu`: it ends with an error at
 * the first thing that cannot be done. Null: this machine has no place to put the layers together.
 */
export function sealScript(order: SealOrder): string | null {
  const mounts = readMounts();
  const needed = [...order.needed, order.workspace].map(realpathOrNull).filter((path) => path !== null);
  const points = new Set(mounts.map(({ point }) => point));
  const stage = STAGES.find(
    (path) => realpathOrNull(path) === path && !points.has(path) && !needed.some((each) => within(each, path)),
  );
  if (stage === undefined) return null;
  const tops = readdirSync('/', { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `/${name}`)
    .filter((path) => path !== stage && !VIRTUAL.has(path));
  if (!tops.some((top) => within(order.workspace, top))) return null;
  const below = mounts.filter(({ point }) => tops.some((top) => point !== top && within(point, top)));
  return [
    'umask 022; cd /',
    `mount -t tmpfs -o mode=755 seal ${quote(stage)}`,
    ...tops.flatMap((top, index) => layer(order, { stage, index, from: top, to: `${stage}/${index}` })),
    ...below.flatMap((mount, index) => {
      const { point } = mount;
      const to = join(stage, String(tops.findIndex((top) => within(point, top))), relative(topOf(point), point));
      if (needed.some((path) => within(path, point)))
        return layer(order, { stage, index: index + 1000, from: point, to });
      return within(point, '/run') || !isFileOrFolder(point) ? [] : readOnlyCopy(mount, to);
    }),
    ...workspaceLayer(order, join(stage, String(tops.findIndex((top) => within(order.workspace, top))))),
    ...tops.map((top, index) => `mount --rbind ${quote(`${stage}/${index}`)} ${quote(top)}`),
    `umount -R -l ${quote(stage)}`,
    ...virtualPlaces(mounts),
    ...commandFileCovers(order.commandFiles),
    ...[...sockets(mounts), ...blockDevices()].map(cover),
    remount('/', mounts.findLast(({ point }) => point === '/')?.flags ?? ''),
  ].join('\n');
}

const topOf = (path: string) => `/${path.split('/')[1] ?? ''}`;

/** A folder as it is, with a layer in memory over it. Its own mode and owner are those of the layer. */
function layer(
  { mountOptions }: SealOrder,
  { stage, index, from, to }: { stage: string; index: number; from: string; to: string },
): string[] {
  const [upper, work] = [`${stage}/u${index}`, `${stage}/w${index}`];
  const isTop = to === `${stage}/${index}`;
  return [
    `mkdir ${upper} ${work}${isTop ? ` ${quote(to)}` : ''}`,
    `chown --reference=${quote(from)} ${upper} 2>/dev/null || :`,
    `chmod --reference=${quote(from)} ${upper}`,
    `mount -t overlay -o ${quote(`${mountOptions},lowerdir=${escaped(from)},upperdir=${upper},workdir=${work}`)} overlay ${quote(to)}`,
  ];
}

function workspaceLayer({ workspace, upper, work, mountOptions }: SealOrder, top: string): string[] {
  const to = join(top, relative(topOf(workspace), workspace));
  const options = `${mountOptions},lowerdir=${workspace},upperdir=${upper},workdir=${work}`;
  return [`mount -t overlay -o ${quote(options)} overlay ${quote(to)}`];
}

/** What cannot be shown read-only is not shown: below it there is the empty folder that it was mounted on. */
function readOnlyCopy({ point, flags }: Mount, to: string): string[] {
  return [
    `if mount --bind ${quote(point)} ${quote(to)} 2>/dev/null; then`,
    `  { ${remount(to, flags)}; } 2>/dev/null || umount ${quote(to)}`,
    'fi',
  ];
}

/** Shared memory is new; of the kernel's settings root can change nothing. A user who is not root could not anyway. */
function virtualPlaces(mounts: readonly Mount[]): string[] {
  const kernel = mounts.filter(({ point }) => within(point, '/sys')).map(({ point, flags }) => remount(point, flags));
  const settings = [`mount --bind /proc/sys /proc/sys`, remount('/proc/sys', 'nosuid,nodev,noexec,relatime')];
  const forRoot = [...kernel, ...settings, cover('/proc/sysrq-trigger')];
  return [
    '[ ! -d /dev/shm ] || mount -t tmpfs -o mode=1777,nosuid,nodev seal /dev/shm/',
    ...(process.getuid?.() === 0 ? forRoot : []),
  ];
}

function commandFileCovers(files: readonly string[]): string[] {
  const folders = files.map((file) => dirname(file)).filter((folder) => basename(folder) === '_runner_file_commands');
  return [
    ...files.filter((file) => !folders.includes(dirname(file))).map(cover),
    ...[...new Set(folders)].map((path) => `[ ! -d ${quote(path)} ] || mount -t tmpfs -o mode=755 seal ${quote(path)}`),
  ];
}

const cover = (path: string) => `[ ! -e ${quote(path)} ] || mount --bind /dev/null ${quote(path)}`;
const remount = (path: string, flags: string) =>
  `mount -o ${quote(['remount', 'bind', 'ro', ...(flags === '' ? [] : [flags])].join(','))} ${quote(path)}`;

/** Listening sockets with a name in the file system, and such as were mounted into this machine's view. */
function sockets(mounts: readonly Mount[]): string[] {
  const named = (read('/proc/net/unix') ?? '')
    .split('\n')
    .map((line) => line.slice(Math.max(line.indexOf(' /'), -1) + 1));
  const places = [
    ...named.filter((path) => path.startsWith('/')),
    ...mounts.map(({ point }) => point),
    ...KNOWN_SOCKETS,
  ];
  const found = places.map(realpathOrNull).filter((path) => path !== null);
  return [...new Set(found)].filter((path) => kindOf(path)?.isSocket() === true);
}

/** Root, or a member of the group of disks, could write past every layer. What may not be listed may not be opened either. */
function blockDevices(folder = '/dev'): string[] {
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return blockDevices(path);
    return entry.isBlockDevice() ? [path] : [];
  });
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function isFileOrFolder(path: string): boolean {
  const kind = kindOf(path);
  return kind !== null && (kind.isFile() || kind.isDirectory());
}

function readMounts(): Mount[] {
  const lines = (read('/proc/self/mountinfo') ?? '').split('\n').filter((line) => line !== '');
  return lines.map((line) => {
    const [, , , , point = '', options = ''] = line.split(' ');
    const flags = options.split(',').filter((flag) => FLAGS.has(flag));
    return {
      point: point.replace(/\\(\d{3})/g, (_all, code) => String.fromCharCode(Number.parseInt(code, 8))),
      flags: flags.join(','),
    };
  });
}

const within = (path: string, folder: string) =>
  path === folder || path.startsWith(folder === '/' ? '/' : `${folder}/`);
const quote = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
const escaped = (path: string) => path.replace(/[\\:,]/g, '\\$&');

function kindOf(path: string) {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function realpathOrNull(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}
