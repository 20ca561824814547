/**
 * git on a directory of our own: the repository's objects and references with none of its configuration, hooks, attributes
 * or filters, since each of those can start a program. Flags alone cannot switch them off: filters have names of the
 * repository's choosing.
 */
import { constants } from 'node:fs';
import { copyFile, lstat, mkdir, mkdtemp, open, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export type ShadowGit = { args: string[]; env: Record<string, string> } | { refused: string };

const MAX_REFERENCES = 50_000;
const MAX_FILE = 512 * 1024 * 1024;

/** Copied as they are. Not copied: config, hooks, info, logs, modules, worktrees. */
const FILES = ['HEAD', 'index', 'packed-refs', 'shallow'] as const;

const OVERRIDES = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.attributesFile=/dev/null',
  'core.excludesFile=/dev/null',
  'core.untrackedCache=false',
  'safe.bareRepository=explicit',
  'safe.directory=*',
  'submodule.recurse=false',
  'diff.ignoreSubmodules=all',
  'protocol.allow=never',
  'log.showSignature=false',
  'gc.auto=0',
  'maintenance.auto=false',
  'core.pager=cat',
] as const;

const ENVIRONMENT = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_ATTR_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_PAGER: 'cat',
  GIT_LITERAL_PATHSPECS: '1',
} as const;

/**
 * @param options.root - real path of the workspace; null when there is none.
 * @param options.temp - a directory of ours, outside of the workspace.
 * @returns what to put before a git subcommand, or a sentence why git is refused.
 */
export async function createShadowGit(options: { root: string | null; temp: string }): Promise<ShadowGit> {
  if (options.root === null) return { refused: 'there is no checkout.' };
  const source = join(options.root, '.git');
  const facts = await lstat(source).catch(() => null);
  if (facts === null) return { refused: 'the workspace is not a git repository.' };
  if (!facts.isDirectory()) return { refused: "the repository's `.git` is a link or a file, not a directory." };
  const shadow = await mkdtemp(join(options.temp, 'afo-git-'));
  try {
    const refused = await copy(source, shadow);
    if (refused === null) return { args: argumentsFor(shadow, options.root), env: { ...ENVIRONMENT } };
    await rm(shadow, { recursive: true, force: true });
    return { refused };
  } catch {
    await rm(shadow, { recursive: true, force: true });
    return { refused: 'its git directory could not be read.' };
  }
}

function argumentsFor(shadow: string, root: string): string[] {
  const overrides = OVERRIDES.flatMap((setting) => ['-c', setting]);
  return ['--no-pager', `--git-dir=${shadow}`, `--work-tree=${root}`, ...overrides];
}

/** Null when done; else why not. */
async function copy(source: string, shadow: string): Promise<string | null> {
  const config = await readSmall(join(source, 'config'));
  if (/^[ \t\v\f]*refstorage\s*=\s*reftable/im.test(config))
    return 'its references are stored in a way that is not supported (reftable).';
  const objects = await lstat(join(source, 'objects'));
  if (!objects.isDirectory()) return 'its objects are elsewhere.';
  const shared = (await readdir(source)).filter((name) => /^sharedindex\.[0-9a-f]{40,64}$/.test(name));
  for (const name of [...FILES, ...shared]) await copyRegular(join(source, name), join(shadow, name));
  const counted = await copyReferences(join(source, 'refs'), join(shadow, 'refs'), 0);
  if (counted > MAX_REFERENCES) return 'it has too many references.';
  await symlink(join(source, 'objects'), join(shadow, 'objects'));
  await writeFile(join(shadow, 'config'), configuration(config));
  return null;
}

/** The two settings that say how objects are read; nothing else is taken over. */
function configuration(original: string): string {
  const sha256 = /^[ \t\v\f]*objectformat\s*=\s*"?sha256/im.test(original);
  const core = `[core]\n\trepositoryformatversion = ${sha256 ? 1 : 0}\n\tbare = false\n`;
  return sha256 ? `${core}[extensions]\n\tobjectformat = sha256\n` : core;
}

async function copyReferences(from: string, to: string, before: number): Promise<number> {
  await mkdir(to, { recursive: true, mode: 0o700 });
  let count = before;
  for (const entry of await readdir(from, { withFileTypes: true }).catch(() => [])) {
    if (count > MAX_REFERENCES) return count;
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) count = await copyReferences(source, target, count);
    else if (entry.isFile()) {
      await copyRegular(source, target);
      count++;
    }
  }
  return count;
}

/** Links are left behind: what they lead to is not the repository's. */
async function copyRegular(from: string, to: string): Promise<void> {
  const facts = await lstat(from).catch(() => null);
  if (!facts?.isFile() || facts.size > MAX_FILE) return;
  await copyFile(from, to, constants.COPYFILE_FICLONE);
}

async function readSmall(path: string): Promise<string> {
  const facts = await lstat(path).catch(() => null);
  if (!facts?.isFile()) return '';
  const file = await open(path, 'r');
  try {
    const buffer = Buffer.alloc(Math.min(facts.size, 1024 * 1024));
    await file.read(buffer, 0, buffer.length, 0);
    return buffer.toString('utf8');
  } finally {
    await file.close();
  }
}
