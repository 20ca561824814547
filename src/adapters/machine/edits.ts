/**
 * Changes files of the work tree for a while. The original is moved aside, not copied: put back, it is the very same file with
 * its content, mode, times and hard links, and putting it back needs no room on a full disk. A journal says what was moved, so
 * that a later process can put it back too if this one is killed.
 */
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { AppliedEdits, EditStore } from '../../contract/ports.js';
import { type EditJournal, JOURNAL_PREFIX, putBack, writeJournal } from './edit-journal.js';
import { readTimes } from './file-times.js';

export interface EditStoreOptions {
  workspace: string;
  /** Where the originals wait: `RUNNER_TEMP`. */
  temp: string;
  /** As `restoreLeftovers` of a later step will have it; without it no later process puts anything back. */
  key?: string | null;
  /** Called right before each change on disk; the tests kill the process there. */
  onStep?: (step: string) => void;
}

const MAX_READ = 1024 * 1024;

export function createEditStore(options: EditStoreOptions): EditStore {
  return {
    async read(realPath) {
      const facts = lstatSync(realPath);
      if (!facts.isFile()) throw new Error('it is not a regular file');
      if (facts.size > MAX_READ) throw new Error('it is larger than a megabyte');
      return readFileSync(realPath);
    },
    apply: async (files) => applyFiles(files, options),
  };
}

/** Everything in one go and without waiting in between: nothing else of this process can see the work tree half changed. */
function applyFiles(
  files: readonly { realPath: string; content: Uint8Array }[],
  options: EditStoreOptions,
): AppliedEdits {
  const step = options.onStep ?? (() => undefined);
  const root = realpathSync(options.workspace);
  const paths = files.map((file) => file.realPath);
  const base = placeForOriginals(paths, { root, temp: options.temp });
  const times = [...new Set([...paths.map((path) => dirname(path)), base])].map(readTimes);
  const folder = mkdtempSync(join(base, JOURNAL_PREFIX));
  const journal: EditJournal = { version: 1, paths, times };
  const begun = { journal: false };
  // By what we know, and not by the file: the tried command could have written that anew.
  const guarded = guard(() => putBack({ folder, root, journal: begun.journal ? journal : null }, step));
  try {
    for (const [index, file] of files.entries()) prepareFile(file, join(folder, `new-${index}`));
    step('journal');
    writeJournal(folder, journal, options.key ?? null);
    begun.journal = true;
    for (const [index, path] of paths.entries()) exchange(path, folder, index, step);
  } catch (error) {
    guarded.restore();
    throw error;
  }
  return { restore: async () => guarded.restore() };
}

function prepareFile({ realPath, content }: { realPath: string; content: Uint8Array }, path: string): void {
  const original = lstatSync(realPath);
  if (!original.isFile()) throw new Error(`${realPath} is not a regular file`);
  writeFileSync(path, content, { mode: original.mode & 0o7777, flag: 'wx' });
  const made = lstatSync(path);
  if (made.uid !== original.uid || made.gid !== original.gid) chownSync(path, original.uid, original.gid);
  // The umask has had its say about the mode given above.
  chmodSync(path, original.mode & 0o7777);
}

/** With a second name for the original there is no moment in which the path is empty; some file systems have no second names. */
function exchange(path: string, folder: string, index: number, step: (name: string) => void): void {
  const aside = join(folder, `old-${index}`);
  step(`aside ${index}`);
  try {
    linkSync(path, aside);
  } catch {
    renameSync(path, aside);
  }
  step(`replace ${index}`);
  renameSync(join(folder, `new-${index}`), path);
}

/** Moving works inside one file system only: the temporary folder if it is on the workspace's, else the repository's `.git`. */
function placeForOriginals(paths: readonly string[], { root, temp }: { root: string; temp: string }): string {
  const devices = new Set(paths.map((path) => lstatSync(path).dev));
  for (const place of [temp, join(root, '.git')]) {
    if (!existsSync(place) || !lstatSync(place).isDirectory()) continue;
    if (devices.size === 1 && devices.has(lstatSync(place).dev)) return place;
  }
  throw new Error('there is no folder on the disk of the workspace to keep the originals in');
}

/** Puts back once, be it by the caller or because the process ends. SIGKILL is left: then the journal serves a later process. */
function guard(restore: () => { lost: string[] }): { restore: () => { lost: string[] } } {
  let result: { lost: string[] } | null = null;
  const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;
  const once = () => {
    result ??= restore();
    process.off('exit', once);
    for (const signal of signals) process.off(signal, onSignal);
    return result;
  };
  const onSignal = (signal: NodeJS.Signals) => {
    once();
    // Without another listener the signal would have ended the process: it still does.
    if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
  };
  process.on('exit', once);
  for (const signal of signals) process.on(signal, onSignal);
  return { restore: once };
}
