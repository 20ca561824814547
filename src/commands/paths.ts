/**
 * Path confinement: the one answer to "may this path be read?", for the commands and for the file-reading tools.
 * A path is judged twice, as it is written and as it really is (links resolved), against the workspace and the deny list.
 */
import { isAbsolute, join, posix, sep } from 'node:path';
import type { PathFacts } from '../contract/ports.js';
import { isDeceptive } from './characters.js';
import { isDenied } from './deny-list.js';
import { quoted, Refusal } from './refusal.js';

/** Facts about the machine that hold no secret. */
const READABLE_OUTSIDE: ReadonlySet<string> = new Set([
  '/etc/os-release', '/etc/lsb-release', '/etc/debian_version', '/proc/cpuinfo', '/proc/meminfo', '/proc/version',
  '/proc/loadavg', '/proc/uptime',
]); // biome-ignore format: a list reads better in rows

/** Shell, glob, URL and response-file syntax: not a file name, whatever else it is. */
const NEVER = /[*?{}$`"'\\|;&<>%]|:\/\//;
/** Found in names that exist (`app/[id]/(group)/page.tsx`): allowed for what is there, never for what is not. */
const ONLY_WHERE_FOUND = /[[\]()#!:=,^]/;
const MAX_DEPTH = 40;

export interface Confined {
  /** Relative to the workspace, without links (`.` is the root), or an absolute path outside that holds no secret. */
  path: string;
  /** As it was written, normalised and relative: what git knows it by. Equal to `path` for what lies outside. */
  written: string;
  type: PathFacts['type'];
}

export interface Confinement {
  /** @throws {Refusal} when the path may not be read. A path that does not exist is no secret: its type is `missing`. */
  confine(text: string): Promise<Confined>;
  /** Whether something, a link included, stands at this path of the workspace. Never throws. */
  exists(text: string): Promise<boolean>;
}

/**
 * @param root - absolute path of the workspace; links in it are resolved by `inspect`.
 * @param inspect - facts of an absolute path.
 */
export function createConfinement(root: string, inspect: (path: string) => Promise<PathFacts>): Confinement {
  const realRoot = async () => (await inspect(root)).realPath ?? root;

  async function confineInside(written: string): Promise<Confined> {
    if (isDenied(written)) throw deniedName(written);
    const top = await realRoot();
    const facts = await inspect(join(root, written));
    if (facts.realPath === null) {
      if (facts.type !== 'missing') throw new Refusal(`${quoted(written)} is a link that leads nowhere.`);
      await nearestParent(written, top, inspect, root);
      if (ONLY_WHERE_FOUND.test(written)) throw new Refusal(`There is no file ${quoted(written)}.`);
      return { path: written, written, type: 'missing' };
    }
    const path = relativeTo(top, facts.realPath);
    if (path === null) throw new Refusal(`${quoted(written)} leads out of the workspace.`);
    if (isDenied(path)) throw deniedName(path);
    if (facts.type === 'other') throw new Refusal(`${quoted(written)} is not a regular file or directory.`);
    return { path, written, type: facts.type };
  }

  return {
    async confine(text) {
      const lexical = checkLexically(text);
      if (READABLE_OUTSIDE.has(lexical)) return { path: lexical, written: lexical, type: 'file' };
      return confineInside(insideRoot(lexical, root, await realRoot()));
    },
    async exists(text) {
      if (text.includes('\0')) return false;
      const facts = await inspect(isAbsolute(text) ? text : join(root, text));
      return facts.type !== 'missing';
    },
  };
}

function checkLexically(text: string): string {
  if (text === '' || text.length > 512) throw new Refusal('A path must have 1 to 512 characters.');
  if (isDeceptive(text)) throw new Refusal(`${quoted(text)} holds control or look-alike characters.`);
  if (/^[-~:@]/.test(text)) throw new Refusal(`${quoted(text)} is not a path of the workspace. Write it as \`./…\`.`);
  if (NEVER.test(text))
    throw new Refusal(`${quoted(text)} holds shell or glob syntax; name one path. find and grep search.`);
  const segments = text.split('/');
  if (segments.includes('..')) throw new Refusal('`..` is refused: name the path from the root of the workspace.');
  if (sep === '\\' && segments.some((segment) => segment !== '.' && ALIAS.test(segment))) {
    throw new Refusal(`${quoted(text)} could be another name of another file.`);
  }
  if (segments.length > MAX_DEPTH) throw new Refusal('The path is too deep.');
  return text;
}

/** The path relative to the root, normalised. */
function insideRoot(text: string, root: string, top: string): string {
  const absolute = isAbsolute(text) ? posix.normalize(text) : null;
  const relative =
    absolute === null ? posix.normalize(text) : (relativeTo(root, absolute) ?? relativeTo(top, absolute));
  if (relative === null) throw new Refusal(`${quoted(text)} is outside of the workspace, where nothing is read.`);
  return relative === '' || relative === './' ? '.' : relative.replace(/\/$/, '');
}

/** Null when `path` is neither `top` nor below it. */
function relativeTo(top: string, path: string): string | null {
  const slashed = toSlashes(path);
  const base = `${toSlashes(top).replace(/\/$/, '')}/`;
  if (`${slashed}/` === base || slashed === base) return '.';
  return slashed.startsWith(base) ? slashed.slice(base.length) : null;
}

/** Windows writes real paths with backslashes; what we hold and hand on has slashes. */
const toSlashes = (path: string): string => (sep === '\\' ? path.replaceAll('\\', '/') : path);

/** Names that Windows takes for another: `ENV~1`, and dots and spaces at the end. */
const ALIAS = /~|[. ]$/;

/** What does not exist must at least not lie behind a link that leads out. */
async function nearestParent(
  written: string,
  top: string,
  inspect: (path: string) => Promise<PathFacts>,
  root: string,
): Promise<void> {
  for (let parent = posix.dirname(written); ; parent = posix.dirname(parent)) {
    const facts = await inspect(join(root, parent));
    if (facts.realPath === null && facts.type !== 'missing')
      throw new Refusal(`${quoted(written)} lies behind a broken link.`);
    if (facts.realPath !== null) {
      const path = relativeTo(top, facts.realPath);
      if (path === null) throw new Refusal(`${quoted(written)} leads out of the workspace.`);
      if (isDenied(path)) throw deniedName(path);
      return;
    }
    if (parent === '.') return;
  }
}

function deniedName(path: string): Refusal {
  return new Refusal(`${quoted(path)} is a place where secrets are kept; it is never read.`);
}
