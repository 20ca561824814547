/** What was moved aside for a trial, on disk until it has been put back. Synchronous, so that it can run while the process ends. */
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { z } from 'zod';
import { writeTimes } from './file-times.js';

export const JOURNAL_PREFIX = 'autofixops-edits-';
const JOURNAL = 'journal.json';

const EditJournal = z.object({
  version: z.literal(1),
  /** The n-th file's original waits as `old-<n>`. */
  paths: z.array(z.string()),
  /** Of the folders that hold the files, and of the one that holds the journal. */
  times: z.array(
    z.object({ path: z.string(), accessed: z.string().regex(/^\d{1,20}$/), modified: z.string().regex(/^\d{1,20}$/) }),
  ),
});
export type EditJournal = z.infer<typeof EditJournal>;

/** From here on the originals may be moved: without this file none has been. */
export function writeJournal(folder: string, journal: EditJournal): void {
  writeFileSync(join(folder, 'journal.tmp'), JSON.stringify(journal));
  renameSync(join(folder, 'journal.tmp'), join(folder, JOURNAL));
}

/** Can be begun again from any point at which it was broken off. Never throws. */
export function putBack(
  folder: string,
  root: string,
  step: (name: string) => void = () => undefined,
): { lost: string[] } {
  const journal = readJournal(folder);
  const lost: string[] = [];
  for (const [index, path] of (journal?.paths ?? []).entries()) {
    step(`put back ${index}`);
    const trouble = attempt(() => putBackFile(path, join(folder, `old-${index}`), root));
    if (trouble !== null) lost.push(`${path} (${trouble}; the original is ${join(folder, `old-${index}`)})`);
  }
  const [own, others] = [
    dirname(folder),
    (journal?.times ?? []).filter(({ path }) => path === root || isInside(path, root)),
  ];
  step('times');
  for (const times of others.filter(({ path }) => path !== own)) attempt(() => writeTimes(times));
  step('remove');
  if (lost.length === 0) attempt(() => rmSync(folder, { recursive: true, force: true }));
  for (const times of others.filter(({ path }) => path === own)) attempt(() => writeTimes(times));
  return { lost };
}

/**
 * Puts back what an earlier process of ours left changed when it was killed. For the `post` step, and for the start of a run.
 * @returns sentences: what was put back, and what could not be
 */
export function restoreLeftovers(places: { workspace: string; temp: string }): string[] {
  const notes: string[] = [];
  const root = attemptValue(() => realpathSync(places.workspace));
  if (root === null) return notes;
  for (const base of [places.temp, join(root, '.git')]) {
    const names = attemptValue(() => readdirSync(base)) ?? [];
    for (const folder of names.filter((name) => name.startsWith(JOURNAL_PREFIX)).map((name) => join(base, name))) {
      const { lost } = putBack(folder, root);
      notes.push(
        lost.length === 0
          ? 'Files changed by an interrupted trial were put back.'
          : `Not put back: ${lost.join('; ')}.`,
      );
    }
  }
  return notes;
}

function readJournal(folder: string): EditJournal | null {
  return attemptValue(() => EditJournal.parse(JSON.parse(readFileSync(join(folder, JOURNAL), 'utf8'))));
}

/** The journal lies where the tried command could reach it, so it is read like a stranger's: only regular files, only into the workspace. */
function putBackFile(path: string, aside: string, root: string): void {
  const original = lstatSync(aside, { throwIfNoEntry: false });
  if (original === undefined) return;
  if (!original.isFile() || !isInside(path, root)) throw new Error('the journal was tampered with');
  const parent = nearestFolder(dirname(path));
  if (realpathSync(parent) !== parent) throw new Error('its folder has become a link');
  mkdirSync(dirname(path), { recursive: true });
  const present = lstatSync(path, { throwIfNoEntry: false });
  if (present?.isDirectory()) renameSync(path, `${aside}-instead`);
  renameSync(aside, path);
  // Two names of one file are left as they are by a rename: then it had not been replaced yet.
  rmSync(aside, { force: true });
}

/** A folder that was taken away with the file in it is made again. */
function nearestFolder(path: string): string {
  return lstatSync(path, { throwIfNoEntry: false }) === undefined && dirname(path) !== path
    ? nearestFolder(dirname(path))
    : path;
}

function isInside(path: string, root: string): boolean {
  return normalize(path) === path && path.startsWith(root.endsWith(sep) ? root : root + sep);
}

function attempt(act: () => void): string | null {
  try {
    act();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function attemptValue<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
