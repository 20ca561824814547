/** Unified diffs that `git apply` takes. */
import { formatPatch, structuredPatch } from 'diff';
import { EDIT_LIMITS, type EditedFile } from './edit-plan.js';

export interface Patch {
  text: string;
  /** Added and removed ones together. */
  changedLines: number;
}

const CONTEXT = 3;

/** Null when more lines change than may. The search for the shortest diff ends there too, whatever the files are. */
export function createPatch(files: readonly Pick<EditedFile, 'path' | 'before' | 'after'>[]): Patch | null {
  let changedLines = 0;
  let text = '';
  for (const { path, before, after } of files) {
    const options = { context: CONTEXT, maxEditLength: EDIT_LIMITS.changedLines };
    const patch = structuredPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, options);
    if (patch === undefined) return null;
    changedLines += patch.hunks.flatMap((hunk) => hunk.lines).filter((line) => /^[+-]/.test(line)).length;
    text += formatPatch({ ...patch, isGit: true });
  }
  return changedLines > EDIT_LIMITS.changedLines ? null : { text, changedLines };
}
