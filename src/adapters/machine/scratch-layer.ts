/**
 * Runs programs on a throw-away layer over the workspace: they see it whole, and what they write is gone when they end. An
 * overlay is mounted in the mount namespace that keeps the program apart anyway, so nothing is copied beforehand, however
 * large the workspace is, and when everything is killed the kernel takes the layer away.
 */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync, realpathSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, rm, rmdir, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import type { CommandResult } from '../../contract/model.js';
import type { ExecOrder, Executor } from '../../contract/ports.js';
import type { Wrapper } from './isolation.js';
import { sealScript } from './seal.js';

export interface ScratchOptions {
  executor: Executor;
  workspace: string;
  /** Outside of the workspace, on a disk: `RUNNER_TEMP`. */
  temp: string;
  /** `findWrapper` of the isolation. */
  findWrapper: () => Promise<Wrapper>;
  /** For sealed orders: `findRootWrapper`. Without it, the wrapper of all. */
  findSealWrapper?: () => Promise<Wrapper>;
  /** For sealed orders: folders that a program needs, beside the workspace and `temp` (home, the runner's temporary files). */
  needed?: readonly string[];
  /** For sealed orders: the files that `GITHUB_ENV` and its like name. */
  commandFiles?: readonly string[];
}

export interface ScratchExecutor extends Executor {
  /** Whether programs that ask for isolation leave the workspace as it was. Tried out once, by a real mount. */
  keepsWorkspace(): Promise<boolean>;
}

/**
 * Where the machine offers no such layer, or the order asks for no isolation, the order goes on as it is; but a sealed one is
 * refused, as a program that could not be started.
 */
export function createScratchExecutor(options: ScratchOptions): ScratchExecutor {
  let layering: Promise<Layering | null> | null = null;
  const find = () => {
    layering ??= findLayering(options, options.findWrapper);
    return layering;
  };
  let sealing: Promise<Layering | null> | null = null;
  const findSealed = () => {
    sealing ??= options.findSealWrapper ? findLayering(options, options.findSealWrapper) : find();
    return sealing;
  };
  return {
    keepsWorkspace: async () => (await find()) !== null,
    async run(order) {
      if (order.sealed === true) {
        const sealed = await findSealed();
        return sealed === null ? refused(order) : runSealed(options, order, sealed);
      }
      const way = order.isolate ? await find() : null;
      if (way === null) return options.executor.run(order);
      return withLayer(options.temp, way.root, async (layer) => {
        const result = await options.executor.run(layered(order, way, layer));
        return { ...result, argv: [order.program, ...order.args] };
      });
    },
  };
}

/**
 * A shell that is told the script, then the word for a failure, the folder and the command. The script has a shell of its own:
 * in a condition of this one it would not end at its first error.
 */
const SEAL =
  'PATH=/usr/sbin:/usr/bin:/sbin:/bin /bin/sh -euc "$1" >/dev/null 2>&1 && cd "$3" 2>/dev/null || { echo "$2"; exit 1; }; shift 3 && exec "$@"';

/** The word is random and gone when the program starts, so only the sealing can have said it. */
async function runSealed(options: ScratchOptions, order: ExecOrder, way: Layering): Promise<CommandResult> {
  return withLayer(options.temp, way.root, async (layer) => {
    const needed = [options.temp, ...(options.needed ?? [])];
    const { commandFiles = [] } = options;
    const script = sealScript({ workspace: way.root, ...layer, mountOptions: way.mountOptions, needed, commandFiles });
    if (script === null) return refused(order);
    const word = `unsealed ${randomBytes(16).toString('hex')}`;
    const setUp = ['/bin/sh', '-c', SEAL, 'sh', script, word, order.cwd];
    const result = await options.executor.run(behind(order, way, setUp));
    return result.output.includes(word) ? refused(order) : { ...result, argv: [order.program, ...order.args] };
  });
}

function refused(order: ExecOrder): CommandResult {
  const output = 'could not be started: this machine cannot seal the trial off';
  const argv = [order.program, ...order.args];
  return { argv, exitCode: null, output, truncated: false, timedOut: false, durationMs: 0 };
}

interface Layering {
  root: string;
  /** The isolation's own words, up to and from the point where the mount belongs: after the namespaces, before the drop. */
  before: string[];
  after: string[];
  mountOptions: string;
}

interface Layer {
  upper: string;
  work: string;
}

/**
 * `sh` is given: root, upper, work, options, folder, then the command. The folder is entered anew: the one that was entered
 * before lies below the layer.
 */
const MOUNT =
  'mount -t overlay -o "$4,lowerdir=$1,upperdir=$2,workdir=$3" overlay "$1" && cd "$5" && shift 5 && exec "$@"';

function layered(order: ExecOrder, way: Layering, layer: Layer): ExecOrder {
  const mount = ['/bin/sh', '-c', MOUNT, 'sh', way.root, layer.upper, layer.work, way.mountOptions, order.cwd];
  return behind(order, way, mount);
}

/** The order's command, started by a set-up that still has the rights that the command must not have. */
function behind(order: ExecOrder, way: Layering, setUp: readonly string[]): ExecOrder {
  // The program's variables are set behind the drop of rights: a search path of its own must not reach what runs before.
  // sudo leaves variables of its own behind, so there it starts from none.
  const settings = ['/usr/bin/env', ...(way.before[0]?.endsWith('/sudo') ? ['-i'] : [])];
  const env = Object.entries(order.env).map(([name, value]) => `${name}=${value}`);
  const command = [...settings, ...env, order.program, ...order.args];
  const [program = '', ...args] = [...way.before, ...setUp, ...way.after, ...command];
  return { ...order, program, args, env: {}, isolate: false, sealed: false };
}

async function withLayer<T>(temp: string, root: string, use: (layer: Layer) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(temp, 'autofixops-layer-'));
  const layer = { upper: join(folder, 'upper'), work: join(folder, 'work') };
  try {
    await mkdir(layer.upper);
    await mkdir(layer.work);
    await resemble(layer.upper, root);
    return await use(layer);
  } finally {
    await removeLayer(folder, layer);
  }
}

/** The top of the layer is what the program takes for the workspace's own folder. */
async function resemble(upper: string, root: string): Promise<void> {
  const { mode, uid, gid } = await stat(root);
  await chown(upper, uid, gid).catch(() => undefined);
  await chmod(upper, mode & 0o7777);
}

/** The kernel leaves an empty folder that nobody may read; what a program made read-only is made writable first. */
async function removeLayer(folder: string, { work }: Layer): Promise<void> {
  await rmdir(join(work, 'work')).catch(() => undefined);
  await rm(folder, { recursive: true, force: true }).catch(async () => {
    await promisify(execFile)('/bin/chmod', ['-R', 'u+rwX', '--', folder], { env: {} }).catch(() => undefined);
    await chmod(folder, 0o700).catch(() => undefined);
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  });
}

/** Renamed folders of the workspace need `redirect_dir`, which a user namespace may not use; there `userxattr` is needed. */
const AS_ROOT = 'redirect_dir=on,index=off';
const AS_USER = 'userxattr';

async function findLayering(options: ScratchOptions, findWrapper: () => Promise<Wrapper>): Promise<Layering | null> {
  const wrapper = await findWrapper();
  const root = realpathOrNull(options.workspace);
  if (wrapper === null || root === null || /[:,\\"]/.test(root + options.temp) || hasMountsBelow(root)) return null;
  const drop = wrapper.findLastIndex((word) => word.endsWith('/setpriv'));
  if (drop === -1 || !wrapper.includes('--mount')) return null;
  const asUser = wrapper.includes('--user');
  // Without its rights kept, the namespace's root-to-be loses them when the mounting shell is started; setpriv drops them.
  const before = wrapper.slice(0, drop).flatMap((word) => (word === '--user' ? ['--user', '--keep-caps'] : [word]));
  const way = { root, before, after: wrapper.slice(drop), mountOptions: asUser ? AS_USER : AS_ROOT };
  return (await works(way, options.temp)) ? way : null;
}

/** By a real mount: the file that is made in the layer must not be in the workspace. */
async function works(way: Layering, temp: string): Promise<boolean> {
  try {
    return await withLayer(temp, way.root, async (layer) => {
      const order = {
        program: '/bin/sh',
        args: ['-c', 'test -w . && stat -f -c %T .'],
        cwd: way.root,
        env: {},
        timeoutMs: 0,
      };
      const { program, args } = layered({ ...order, maxBytes: 0, overflow: 'end', isolate: true }, way, layer);
      const { stdout } = await promisify(execFile)(program, args, { timeout: 3000, env: {}, cwd: '/' });
      return stdout.trim() === 'overlayfs';
    });
  } catch {
    return false;
  }
}

/** Another disk inside the workspace would not be seen through the layer. */
function hasMountsBelow(root: string): boolean {
  try {
    const points = readFileSync('/proc/self/mountinfo', 'utf8').split('\n');
    return points.some((line) => (line.split(' ')[4] ?? '').replaceAll('\\040', ' ').startsWith(root + sep));
  } catch {
    return true;
  }
}

function realpathOrNull(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}
