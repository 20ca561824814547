/** The file systems that are mounted here, as `/proc/self/mountinfo` tells of them. */
import { readdirSync, readFileSync, readlinkSync, realpathSync, type Stats, statSync } from 'node:fs';

export interface Mount {
  point: string;
  /** Such as `ext4` or `cgroup2`. */
  type: string;
}

export function readMounts(): Mount[] {
  return readText('/proc/self/mountinfo').split('\n').flatMap(parseMount);
}

function parseMount(line: string): Mount[] {
  const [before = '', after = ''] = line.split(' - ');
  const point = before.split(' ')[4];
  return point === undefined ? [] : [{ point: unescaped(point), type: after.split(' ')[0] ?? '' }];
}

const unescaped = (path: string) =>
  path.replace(/\\(\d{3})/g, (_all, code) => String.fromCharCode(Number.parseInt(code, 8)));

/** One line of a table of mounts; `mount` reads it with the same escapes. */
export function mountLine(what: string, to: string, type: string, options: string): string {
  return [what, to, type, options, '0 0'].map((word, at) => (at < 4 ? escaped(word) : word)).join(' ');
}

const escaped = (word: string) =>
  word.replace(/[\s\\]/g, (one) => `\\${one.charCodeAt(0).toString(8).padStart(3, '0')}`);

export const isWithin = (path: string, folder: string) =>
  path === folder || path.startsWith(folder === '/' ? '/' : `${folder}/`);

export function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

export function realpathOrNull(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}

/** Of what a link leads to. */
export function kindOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Null: no link. */
export function linkTarget(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}
