/** The work tree, read-only and bounded. Paths come confined by the policy; this file still opens nothing but plain files. */
import { constants } from 'node:fs';
import { lstat, open, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { PathFacts, Workspace } from '../../contract/ports.js';

const MAX_FILES = 20_000;
const MAX_DEPTH = 24;
/** Read beyond the limit, so that a secret that lies across it is seen whole by the redactor. */
const OVERLAP = 8192;
const SKIPPED: ReadonlySet<string> = new Set(['.git', 'node_modules']);

/**
 * @param options.root - path of the checkout; null when there is none.
 * @param options.redact - applied to every text that is read, before it is cut.
 */
export async function createWorkspace(options: {
  root: string | null;
  redact: (text: string) => string;
}): Promise<Workspace> {
  const root = options.root === null ? null : await realpath(options.root).catch(() => null);
  return {
    root,
    inspect,
    read: (path, maxBytes) => readText(path, maxBytes, options.redact),
    files: () => (root === null ? Promise.resolve([]) : walk(root)),
  };
}

/** What stands at an absolute path, links resolved. A link that leads nowhere is `other`, so that it is not taken for missing. */
export async function inspect(path: string): Promise<PathFacts> {
  if (path.includes('\0')) return { realPath: null, type: 'other' };
  const own = await lstat(path).catch((error: NodeJS.ErrnoException) => error.code ?? 'EIO');
  if (typeof own === 'string') {
    const missing = own === 'ENOENT' || own === 'ENOTDIR' || own === 'ENAMETOOLONG';
    return { realPath: null, type: missing ? 'missing' : 'other' };
  }
  const realPath = await realpath(path).catch(() => null);
  const facts = realPath === null ? null : await stat(realPath).catch(() => null);
  if (realPath === null || facts === null) return { realPath: null, type: 'other' };
  return { realPath, type: facts.isFile() ? 'file' : facts.isDirectory() ? 'directory' : 'other' };
}

async function readText(
  path: string,
  maxBytes: number,
  redact: (text: string) => string,
): Promise<{ text: string; truncated: boolean }> {
  // Not blocking: a pipe in the place of a file must not hold the action up.
  const file = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const facts = await file.stat();
    if (!facts.isFile()) throw new Error('not a regular file');
    const buffer = Buffer.alloc(Math.min(facts.size, maxBytes + OVERLAP));
    const { bytesRead } = await file.read(buffer, 0, buffer.length, 0);
    const text = redact(buffer.subarray(0, bytesRead).toString('utf8'));
    return { text: cut(text, maxBytes), truncated: facts.size > maxBytes };
  } finally {
    await file.close();
  }
}

/** At most `maxBytes` of UTF-8, no half character at the end. */
function cut(text: string, maxBytes: number): string {
  const bytes = Buffer.from(text, 'utf8');
  if (bytes.length <= maxBytes) return text;
  return bytes
    .subarray(0, maxBytes)
    .toString('utf8')
    .replace(/\ufffd$/, '');
}

/** Files below the root, nearest first, without following links. */
async function walk(root: string): Promise<string[]> {
  const files: string[] = [];
  let level = [''];
  for (let depth = 0; level.length > 0 && depth < MAX_DEPTH; depth++) {
    const below: string[] = [];
    for (const folder of level) {
      const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
      entries.sort((a, b) => (a.name < b.name ? -1 : 1));
      for (const entry of entries) {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isFile()) files.push(path);
        else if (entry.isDirectory() && !SKIPPED.has(entry.name)) below.push(path);
        if (files.length >= MAX_FILES) return files;
      }
    }
    level = below;
  }
  return files;
}

const SMALL = 1024 * 1024;

/** @throws Error with why not, as half a sentence: `it is not a regular file` */
export async function readSmallFile(realPath: string): Promise<Uint8Array> {
  const facts = await lstat(realPath);
  if (!facts.isFile()) throw new Error('it is not a regular file');
  if (facts.size > SMALL) throw new Error('it is larger than a megabyte');
  return readFile(realPath);
}
