import { parsePatch } from 'diff';
import type { Edit } from '../contract/model.js';
import { type Change, WEAKENING_RULES } from './weakens-rules.js';

/**
 * Why a proposed fix makes the checks weaker instead of the code better: one sentence a reason and file, none when it does not.
 * A fix is not refused for it; it is said above the patch.
 * @param patch the same edits as a unified diff, with the whole of each changed line; an edit may name a part of one
 */
export function weakens(edits: readonly Edit[], patch: string | null = null): string[] {
  const reasons = new Set<string>();
  for (const change of [...edits.map(changeOf), ...(patch === null ? [] : changesOf(patch))]) {
    for (const rule of WEAKENING_RULES) {
      if (rule.path !== undefined && !rule.path.test(change.path)) continue;
      const found = rule.find(change);
      if (found !== null) reasons.add(`${found} (${change.path}).`);
    }
  }
  return [...reasons];
}

/** One for each file. */
function changesOf(patch: string): Change[] {
  return parsePatch(patch).map(({ newFileName, hunks }) => {
    const lines = hunks.flatMap((hunk) => hunk.lines);
    const side = (sign: string) => lines.filter((line) => line.startsWith(sign)).map((line) => line.slice(1)).join('\n'); // biome-ignore format: one step
    const path = (newFileName ?? '').replace(/^b\//, '');
    return { ...changeOf({ path, oldText: side('-'), newText: side('+') }), deleted: false };
  });
}

/** The lines that an edit takes away and puts in; lines that stand in both are in neither. */
export function changeOf(edit: Edit): Change {
  const before = linesOf(edit.oldText);
  const after = linesOf(edit.newText);
  return {
    path: edit.path.replace(/\\/g, '/').replace(/^\.\//, ''),
    removed: without(before, after),
    added: without(after, before),
    deleted: edit.newText.trim() === '' && edit.oldText.trim() !== '',
  };
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== ''); // biome-ignore format: one step
}

function without(lines: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const line of others) counts.set(line, (counts.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = counts.get(line) ?? 0;
    if (count > 0) counts.set(line, count - 1);
    return count === 0;
  });
}
