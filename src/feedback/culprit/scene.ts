/** What the experiments are about, and what they have to tell in the end. */
import type { Culprit, CulpritHunk } from '../../contract/culprit.js';
import type { FileChange } from './change.js';
import { changedOps, type Part, placeOf } from './parts.js';
import type { Standing } from './take-back.js';
import type { Laboratory, Limits, Trials } from './trials.js';

export interface CulpritOrder {
  change: readonly FileChange[];
  /** What is changed and not among these files, and why. */
  left: readonly { path: string; why: string }[];
  /** The command that failed. */
  script: string;
  /** The lines that say how it failed. */
  log: string;
  limits: Limits;
  /** The command failed at first and passed when it was run again: only how often it fails is looked for. */
  cameAndWent: boolean;
  laboratory: Laboratory & {
    /** What stands at a path of the checkout. */
    read(path: string): Promise<Standing>;
    /** Paths of all files of the work tree. */
    tree(): Promise<string[]>;
    /** The commit of the change that brought these lines of a diff; null where that is not known. */
    commitOf(place: { path: string; lines: readonly string[] }): Promise<string | null>;
  };
}

export interface Scene {
  order: CulpritOrder;
  trials: Trials;
  /** Parts that may be taken back, tests and their data that stay in place, and what could not or must not be touched. */
  free: Part[];
  held: Part[];
  left: { path: string; why: string }[];
}

export type Told = Pick<Culprit, 'outcome' | 'reason'> & Partial<Pick<Culprit, 'hunks' | 'noise'>>;

export const outOfTime = (): Told => ({
  outcome: 'not-found',
  reason: 'The time for experiments ended before anything was certain.',
});

/** The end of a sentence: what of the change was left as it is. */
export function stayed({ left }: Pick<Scene, 'left'>): string {
  if (left.length === 0) return '.';
  const shown = left.slice(0, 3).map(({ path, why }) => `${path} ${why}`);
  return `; left as it is: ${shown.join(', ')}${left.length > shown.length ? ` and ${left.length - shown.length} more` : ''}.`;
}

/** Where the parts stand, and the commits that brought them. */
export function placesOf({ order }: Scene, parts: readonly Part[]): Promise<CulpritHunk[]> {
  return Promise.all(
    parts.map(async (part) => {
      const lines = changedOps(part).map(({ sign, text }) => `${sign}${text.replace(/\n$/, '')}`);
      return { ...placeOf(part), commit: await order.laboratory.commitOf({ path: part.file.path, lines }) };
    }),
  );
}
