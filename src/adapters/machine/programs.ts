/**
 * Where programs are: looked up once, before anything of the repository or of the model is read, and never in a place that
 * the repository, an earlier step or another user can write to.
 */
import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { delimiter, dirname, isAbsolute, join } from 'node:path';

export interface Programs {
  /** Absolute path of a program by its bare name; null when it is not to be had in a trusted place. */
  resolve(name: string): string | null;
  /** The trusted directories, for the `PATH` of a child. */
  readonly searchPath: string;
}

export interface ProgramsOptions {
  /** The `PATH` to look in. */
  path: string;
  workspace: string | null;
  temp: string | null;
  home: string | null;
  /** `RUNNER_TOOL_CACHE`: trusted although it may lie below HOME. */
  toolCache?: string | null;
}

/** The directories of `path` are judged when this is called; what is added to the `PATH` later is never looked at. */
export function createPrograms(options: ProgramsOptions): Programs {
  const forbidden = [options.workspace, options.temp, options.home].flatMap(asRealDirectory);
  const trusted = [options.toolCache ?? null].flatMap(asRealDirectory);
  const isTrusted = (directory: string): boolean => {
    if (isWithin(directory, asRealDirectory(options.workspace)) || isWithin(directory, asRealDirectory(options.temp)))
      return false;
    if (isWithin(directory, trusted)) return true;
    return !isWithin(directory, forbidden) && !isWritableByOthers(directory);
  };
  const directories = unique(options.path.split(delimiter).filter(isAbsolute)).filter((directory) => {
    const [real] = asRealDirectory(directory);
    return real !== undefined && isTrusted(real);
  });
  const found = new Map<string, string | null>();
  return {
    searchPath: directories.join(delimiter),
    resolve(name) {
      const known = found.get(name);
      if (known !== undefined) return known;
      const path = find(name, directories, isTrusted);
      found.set(name, path);
      return path;
    },
  };
}

/** For asking what would be allowed where everything is installed: the policy's question, without this machine's. */
export function assumeInstalled(programs: Pick<Programs, 'resolve'>): Pick<Programs, 'resolve'> {
  return { resolve: (name) => programs.resolve(name) ?? `/usr/bin/${name}` };
}

function find(name: string, directories: readonly string[], isTrusted: (directory: string) => boolean): string | null {
  if (!/^[A-Za-z0-9][A-Za-z0-9_.+-]*$/.test(name)) return null;
  for (const directory of directories) {
    const path = join(directory, name);
    try {
      accessSync(path, constants.X_OK);
      const real = realpathSync(path);
      // The link's own name is kept: some programs are many, and go by the name they are called by.
      if (statSync(real).isFile() && isTrusted(dirname(real))) return path;
    } catch {
      // Not here: the next directory.
    }
  }
  return null;
}

function asRealDirectory(path: string | null): string[] {
  if (path === null || path === '') return [];
  try {
    return statSync(path).isDirectory() ? [realpathSync(path)] : [];
  } catch {
    return [];
  }
}

function isWithin(directory: string, tops: readonly string[]): boolean {
  return tops.some((top) => top !== '/' && (directory === top || directory.startsWith(`${top}/`)));
}

/**
 * Writable by others, itself or a directory above it: anyone could put a program of their own there. Groups below 100 are
 * the system's own (Debian's `staff`, macOS's `admin`).
 */
function isWritableByOthers(directory: string): boolean {
  for (let at = directory; ; at = dirname(at)) {
    const { mode, gid } = statSync(at);
    if ((mode & 0o002) !== 0 || ((mode & 0o020) !== 0 && gid >= 100)) return true;
    if (at === dirname(at)) return false;
  }
}

function unique(items: readonly string[]): string[] {
  return [...new Set(items)];
}
