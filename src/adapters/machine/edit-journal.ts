/** What was moved aside for a trial, on disk until it has been put back. Synchronous, so that it can run while the process ends. */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
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

/** Other steps put files into the temporary folder too, such as a stranger's artifact: only what we have sealed is ours. */
const SealedJournal = z.object({ journal: z.string(), seal: z.string() });

/**
 * From here on the originals may be moved: without this file none has been.
 * @param key what the steps of this job share and nobody else has; null: only this very process will put the files back
 */
export function writeJournal(folder: string, journal: EditJournal, key: string | null): void {
  const text = JSON.stringify(journal);
  const sealed = { journal: text, seal: sealOf(text, key ?? randomBytes(32).toString('hex')) };
  writeFileSync(join(folder, 'journal.tmp'), JSON.stringify(sealed));
  renameSync(join(folder, 'journal.tmp'), join(folder, JOURNAL));
}

function sealOf(journal: string, key: string): string {
  return createHmac('sha256', key).update('autofixops edit journal').update(journal).digest('hex');
}

/** Can be begun again from any point at which it was broken off. Never throws. @param journal null: nothing has been moved */
export function putBack(
  { folder, root, journal }: { folder: string; root: string; journal: EditJournal | null },
  step: (name: string) => void = () => undefined,
): { lost: string[] } {
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
 * Puts back what an earlier process of ours left changed when it was killed.
 * @param places.key as the earlier process had it; null: nothing can be known to be ours
 * @returns sentences: what was put back, and what could not be
 */
export function restoreLeftovers(places: { workspace: string; temp: string; key: string | null }): string[] {
  const notes: string[] = [];
  const root = attemptValue(() => realpathSync(places.workspace));
  if (root === null) return notes;
  for (const base of [places.temp, join(root, '.git')]) {
    const names = attemptValue(() => readdirSync(base)) ?? [];
    for (const folder of names.filter((name) => name.startsWith(JOURNAL_PREFIX)).map((name) => join(base, name))) {
      const journal = readJournal(folder, places.key);
      if (journal === 'not ours') {
        notes.push(`Left alone, because this job did not write it: ${folder}.`);
        continue;
      }
      const { lost } = putBack({ folder, root, journal });
      notes.push(
        lost.length === 0
          ? 'Files changed by an interrupted trial were put back.'
          : `Not put back: ${lost.join('; ')}.`,
      );
    }
  }
  return notes;
}

/** Null where nothing has been moved yet. */
function readJournal(folder: string, key: string | null): EditJournal | 'not ours' | null {
  const text = attemptValue(() => readFileSync(join(folder, JOURNAL), 'utf8'));
  if (text === null) return null;
  const sealed = attemptValue(() => SealedJournal.parse(JSON.parse(text)));
  if (sealed === null || key === null || !isSealed(sealed, key)) return 'not ours';
  return attemptValue(() => EditJournal.parse(JSON.parse(sealed.journal))) ?? 'not ours';
}

function isSealed({ journal, seal }: z.infer<typeof SealedJournal>, key: string): boolean {
  const [own, given] = [Buffer.from(sealOf(journal, key)), Buffer.from(seal)];
  return own.length === given.length && timingSafeEqual(own, given);
}

/** The originals lie where the tried command could reach them: only regular files, only into the workspace. */
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
