/**
 * The machine as a command sees it that is run again: all of it can be read, what is written anywhere is thrown away, and no
 * service listens behind any path. One layer lies over the root of the file system, one over each other file system that is
 * needed; since a layer's sockets are not those below it, nothing answers in one. Devices, shared memory, `/proc` and `/sys` are
 * put together anew. Everything is mounted by one program, for each that is started costs a millisecond.
 */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path/posix';
import { isWithin, kindOf, linkTarget, type Mount, mountLine, namesIn, readMounts, realpathOrNull } from './mounts.js';

export interface SealOrder {
  /** Real path; its layer lies on the disk, in `upper` and `work`, for what a build writes may be large. */
  workspace: string;
  upper: string;
  work: string;
  /** Laid out by `layOutDevices`. */
  devices: string;
  /** Folders that must be there, with a layer, even where they are a disk of their own: home, temporary files, tools. */
  needed: readonly string[];
  /** Nothing of these can be read or written: the runner's command files, its own credentials. */
  covered: readonly string[];
  /** Our own sockets in place of those of services, so that we hear who asks for one. */
  sockets: readonly { path: string; ours: string }[];
  /** Only the loopback address is reached. */
  loopbackOnly: boolean;
}

/** Where the layers are put together, and where the old root is for a moment: an empty folder of the standard. */
const STAGES = ['/srv', '/media', '/mnt'];
/** Renamed folders need `redirect_dir`. */
const LAYER = 'redirect_dir=on,index=off';
const READ_ONLY = 'bind,ro';
/** Everything else in `/dev` is a way to disks, memory, watchdogs, input devices or the kernel's log. */
const DEVICES = ['null', 'zero', 'full', 'random', 'urandom', 'tty', 'kvm', 'kfd', 'dri', 'dxg'];
const GPU = /^nvidia/;
const DEVICE_LINKS = ['fd', 'stdin', 'stdout', 'stderr'];
/** What containers hide, as their runtimes do. A folder is covered with an empty one, a file with the null device. */
const HIDDEN = [
  ...['acpi', 'asound', 'kcore', 'keys', 'key-users', 'kmsg', 'latency_stats', 'sched_debug', 'scsi', 'slabinfo'],
  ...['sysrq-trigger', 'timer_list', 'timer_stats', 'kpagecount', 'kpageflags', 'kpagecgroup', 'vmallocinfo'],
].map((name) => `/proc/${name}`);
const HIDDEN_OF_SYS = ['/sys/firmware', '/sys/kernel', '/sys/devices/virtual/powercap'];
const READABLE = ['/proc/bus', '/proc/fs', '/proc/irq', '/proc/sys'];
/** Mounts that are none of a disk. */
const VIRTUAL = ['/proc', '/sys', '/dev'];
/** `ip` where it is installed, else the system call by the perl of the base system. */
const LOOPBACK = `ip link set lo up || perl -MSocket -e 'socket(my $s, AF_INET, SOCK_DGRAM, 0) && ioctl($s, 0x8914, pack("a16s x14", "lo", 73)) || exit 1'`;

/**
 * A script for a shell with `-eu` that is root of a mount namespace of its own. Null: this machine has no place to put the layers
 * together, or the workspace holds another disk that would not be seen through the layer.
 */
export function sealScript(order: SealOrder): string | null {
  const mounts = readMounts();
  const needed = [...order.needed, '/tmp', '/var/tmp', '/run'].map(realpathOrNull).filter((path) => path !== null);
  const stage = STAGES.find((path) => isFree(path, mounts, [...needed, order.workspace]));
  if (stage === undefined || mounts.some(({ point }) => point !== order.workspace && isWithin(point, order.workspace)))
    return null;
  const layers = layersOver(mounts, needed, stage);
  const disks = otherDisks(mounts, layers);
  const shown = shownIn(mounts, [...layers.map(({ from }) => from), ...disks]);
  const root = `${stage}/root`;
  return [
    ...(order.loopbackOnly ? [LOOPBACK] : []),
    `mount -t tmpfs -o mode=755 seal ${stage}`,
    ...folders(layers, root),
    mountAll(`${stage}/table`, [
      ...layers.map(({ folder, from }) => layerLine(from, `${root}${from}`, `${folder}-u`, `${folder}-w`)),
      ...disks.map((point) => mountLine(point, root + point, 'none', READ_ONLY)),
      layerLine(order.workspace, root + order.workspace, order.upper, order.work),
      mountLine('proc', `${root}/proc`, 'proc', 'nosuid,nodev,noexec'),
      mountLine('/sys', `${root}/sys`, 'none', READ_ONLY),
      ...deviceLines(order.devices, root),
      ...kernelLines(mounts, root),
      ...coverLines(order, root, shown),
    ]),
    ...socketMounts(order, root, shown),
    `cd ${root}`,
    `pivot_root . ./${basename(stage)}`,
    `umount -l /${basename(stage)}`,
  ].join('\n');
}

function isFree(path: string, mounts: readonly Mount[], needed: readonly string[]): boolean {
  if (realpathOrNull(path) !== path || kindOf(path)?.isDirectory() !== true) return false;
  return ![...mounts.map(({ point }) => point), ...needed].some((each) => isWithin(each, path));
}

interface Layer {
  from: string;
  /** Its layer's two folders begin with this. */
  folder: string;
  mode: string;
  owner: string;
}

/** Over the root, and over every other file system that a needed folder lies on. */
function layersOver(mounts: readonly Mount[], needed: readonly string[], stage: string): Layer[] {
  const points = mounts.map(({ point }) => point).filter((point) => !VIRTUAL.some((place) => isWithin(point, place)));
  const wanted = points.filter(
    (point) => point !== '/' && needed.some((path) => isWithin(path, point)) && kindOf(point)?.isDirectory() === true,
  );
  return ['/', ...new Set(wanted)].map((from, index) => {
    const facts = kindOf(from);
    const mode = ((facts?.mode ?? 0o755) & 0o7777).toString(8);
    return { from, folder: `${stage}/${index}`, mode, owner: `${facts?.uid ?? 0}:${facts?.gid ?? 0}` };
  });
}

/** Readable as they are. What hangs below `/run` is the services' own; what cannot be looked at is left out. */
function otherDisks(mounts: readonly Mount[], layers: readonly Layer[]): string[] {
  const points = mounts
    .map(({ point }) => point)
    .filter(
      (point) => ![...VIRTUAL, '/run', ...layers.slice(1).map(({ from }) => from)].some((at) => isWithin(point, at)),
    )
    .filter((point) => point !== '/' && (kindOf(point)?.isDirectory() === true || kindOf(point)?.isFile() === true));
  return [...new Set(points)];
}

/** Whether a path of this machine is there in the seal too: on a file system that was taken over. */
function shownIn(mounts: readonly Mount[], points: readonly string[]): (path: string) => boolean {
  return (path) => {
    const holding = mounts.filter(({ point }) => isWithin(path, point)).map(({ point }) => point);
    return points.includes(holding.reduce((longest, point) => (point.length > longest.length ? point : longest), '/'));
  };
}

function layerLine(from: string, to: string, upper: string, work: string): string {
  return mountLine('overlay', to, 'overlay', `${LAYER},lowerdir=${from},upperdir=${upper},workdir=${work}`);
}

function mountAll(table: string, lines: readonly string[]): string {
  return `printf %s ${quote(`${lines.join('\n')}\n`)} > ${table}; mount -a -T ${table}`;
}

/** Those of the same mode at once: nearly always one program. */
function folders(layers: readonly Layer[], root: string): string[] {
  const paths = (mode: string) =>
    layers.filter((one) => one.mode === mode).flatMap(({ folder }) => [`${folder}-u`, `${folder}-w`]);
  const modes = [...new Set(['755', ...layers.map(({ mode }) => mode)])];
  const foreign = layers.filter(({ owner }) => owner !== '0:0');
  return [
    ...modes.map((mode) => `mkdir -m ${mode} ${[...paths(mode), ...(mode === '755' ? [root] : [])].join(' ')}`),
    ...foreign.map(({ owner, folder }) => `chown ${owner} ${folder}-u`),
  ];
}

const devices = () =>
  namesIn('/dev').filter((name) => (DEVICES.includes(name) || GPU.test(name)) && kindOf(`/dev/${name}`) !== null);

/** An empty folder becomes what `/dev` is to look like, with places for the devices themselves. */
export function layOutDevices(folder: string): void {
  for (const name of [...devices(), 'ptmx', 'pts', 'shm']) {
    if (kindOf(`/dev/${name}`)?.isDirectory() === true) mkdirSync(join(folder, name));
    else writeFileSync(join(folder, name), '');
  }
  for (const name of DEVICE_LINKS) {
    const target = linkTarget(`/dev/${name}`);
    if (target !== null) symlinkSync(target, join(folder, name));
  }
}

function deviceLines(folder: string, root: string): string[] {
  const bound = devices().map((name) => mountLine(`/dev/${name}`, `${root}/dev/${name}`, 'none', 'bind'));
  return [
    mountLine(folder, `${root}/dev`, 'none', READ_ONLY),
    ...bound,
    mountLine('devpts', `${root}/dev/pts`, 'devpts', 'newinstance,ptmxmode=0666,mode=620'),
    mountLine(`${root}/dev/pts/ptmx`, `${root}/dev/ptmx`, 'none', 'bind'),
    mountLine('seal', `${root}/dev/shm`, 'tmpfs', 'mode=1777,nosuid,nodev'),
  ];
}

/** The limits of memory and processors are read from the control groups, by the name that the namespace gives them. */
function kernelLines(mounts: readonly Mount[], root: string): string[] {
  const groups = mounts.filter(({ point }) => isWithin(point, '/sys/fs/cgroup'));
  const exists = (path: string) => kindOf(path) !== null;
  return [
    ...groups.map(({ point, type }) =>
      type === 'cgroup2' && point === '/sys/fs/cgroup'
        ? mountLine('cgroup2', root + point, 'cgroup2', 'ro,nosuid,nodev,noexec')
        : mountLine(point, root + point, 'none', READ_ONLY),
    ),
    ...READABLE.filter(exists).map((path) => mountLine(root + path, root + path, 'none', READ_ONLY)),
    ...[...HIDDEN, ...HIDDEN_OF_SYS].filter(exists).map((path) => cover(path, root)),
  ];
}

/** The folder of the runner's command files is covered as a whole: a step would make new ones there. */
function coverLines({ covered }: SealOrder, root: string, shown: (path: string) => boolean): string[] {
  const folders = covered.map((file) => dirname(file)).filter((path) => basename(path) === '_runner_file_commands');
  const files = covered.filter((file) => !folders.includes(dirname(file)));
  const real = [...folders, ...files].map(realpathOrNull).filter((path) => path !== null);
  return [...[...new Set(real)].filter(shown).map((path) => cover(path, root))];
}

/** A service may have ended meanwhile, and its socket with it: then there is nothing to hear of, and the layer closes it anyway. */
function socketMounts({ sockets }: SealOrder, root: string, shown: (path: string) => boolean): string[] {
  const lines = sockets.filter(({ path }) => shown(path)).map(({ path, ours }) => mountLine(ours, root + path, 'none', 'bind')); // biome-ignore format: one step
  return lines.length === 0 ? [] : [`{ ${mountAll(`${root}/../sockets`, lines)}; } || :`];
}

function cover(path: string, root: string): string {
  return kindOf(path)?.isDirectory() === true
    ? mountLine('seal', root + path, 'tmpfs', 'ro,mode=755,size=4k')
    : mountLine('/dev/null', root + path, 'none', 'bind');
}

const quote = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
