/**
 * Takes parts of a change back from the files as they are checked out. The checkout is usually the merge commit, so the lines
 * of a hunk may stand elsewhere than in the head commit; they must stand there exactly, or the part is not touched.
 */
import type { FileChange, Hunk } from './change.js';
import type { Part } from './parts.js';

/** One step towards the tree without a part; paths are relative to the repository's root. */
export type TreeEdit =
  | { do: 'write'; path: string; content: string }
  | { do: 'create'; path: string; content: string; executable: boolean }
  | { do: 'remove'; path: string }
  | { do: 'move'; path: string; to: string }
  | { do: 'mode'; path: string; executable: boolean };

/** What stands at a path of the checkout: its text; `null` for nothing there; a reason where it cannot be read. */
export type Standing = { text: string } | null | { reason: string };

/** Where the hunks of a file stand in the checkout: for each, the index of its first line; or why not. */
export type Located = { lines: string[]; starts: ReadonlyMap<Hunk, number> };

/** @param standing what is at the file's path of the head commit, and for a file that went, at its old one */
export function locate(file: FileChange, standing: Standing, atOldPath: Standing): Located | { reason: string } {
  const nothing = { lines: [], starts: new Map<Hunk, number>() };
  if (file.obstacle !== null) return { reason: file.obstacle };
  if (file.kind === 'deleted')
    return standing === null ? nothing : { reason: 'stands in the checkout, though the change deletes it' };
  if (standing === null) return { reason: 'is not in the checkout' };
  // A new file is taken away whole, whatever is in it, but it must be the one that the change brought.
  if ('reason' in standing) return file.kind === 'added' && file.hunks.length === 0 ? nothing : standing;
  if (file.kind === 'renamed' && atOldPath !== null) return { reason: 'has its old name in use in the checkout' };
  return locateHunks(file, linesOf(standing.text));
}

function locateHunks(file: FileChange, lines: string[]): Located | { reason: string } {
  const starts = new Map<Hunk, number>();
  let moved = 0;
  let from = 0;
  for (const hunk of file.hunks) {
    const wanted = newSide(hunk);
    const start = find(lines, wanted, hunk.newStart - 1 + moved, from);
    if (start === null) return { reason: 'does not match the checkout' };
    moved = start - (hunk.newStart - 1);
    from = start + wanted.length;
    starts.set(hunk, start);
  }
  return { lines, starts };
}

/** At the expected line, or else at the only other place behind the hunk before. */
function find(lines: readonly string[], wanted: readonly string[], expected: number, from: number): number | null {
  const fits = (at: number) => at >= from && wanted.every((line, index) => lines[at + index] === line);
  if (expected <= lines.length && fits(expected)) return expected;
  if (wanted.length === 0) return null;
  let only: number | null = null;
  for (let at = from; at <= lines.length - wanted.length; at += 1) {
    if (!fits(at)) continue;
    if (only !== null) return null;
    only = at;
  }
  return only;
}

const newSide = (hunk: Hunk) => hunk.ops.flatMap(({ sign, text }) => (sign === '-' ? [] : [text]));

/** Each with its line feed, so that the last one may lack it. */
export function linesOf(text: string): string[] {
  const lines = text.split('\n').map((line) => `${line}\n`);
  const last = lines.pop()?.slice(0, -1) ?? '';
  return last === '' ? lines : [...lines, last];
}

/** The steps that take the parts back together. A file's own steps stand in the order in which they must be done. */
export function takeBack(parts: readonly Part[], located: (file: FileChange) => Located): TreeEdit[] {
  const files = new Map<FileChange, Part[]>();
  for (const part of parts) files.set(part.file, [...(files.get(part.file) ?? []), part]);
  return [...files].flatMap(([file, own]) => fileEdits(file, own, located(file)));
}

function fileEdits(file: FileChange, parts: readonly Part[], located: Located): TreeEdit[] {
  if (file.kind === 'added') return [{ do: 'remove', path: file.path }];
  if (file.kind === 'deleted') return [restored(file)];
  const lines = new Set(parts.flatMap((part) => (part.kind === 'lines' ? opsIn(part) : [])));
  const isMoved = parts.some(({ kind }) => kind === 'name');
  const path = isMoved ? file.oldPath : file.path;
  return [
    ...(isMoved ? [{ do: 'move' as const, path: file.path, to: file.oldPath }] : []),
    ...(lines.size > 0 ? [{ do: 'write' as const, path, content: withoutLines(file, lines, located) }] : []),
    ...(parts.some(({ kind }) => kind === 'mode')
      ? [{ do: 'mode' as const, path, executable: file.oldMode === '100755' }]
      : []),
  ];
}

function restored(file: FileChange): TreeEdit {
  const content = joined(
    file.hunks.flatMap((hunk) => hunk.ops.flatMap(({ sign, text }) => (sign === '-' ? [text] : []))),
  );
  return { do: 'create', path: file.oldPath, content, executable: file.oldMode === '100755' };
}

const opsIn = ({ hunk, from, to }: Extract<Part, { kind: 'lines' }>) => hunk.ops.slice(from, to);

function withoutLines(file: FileChange, taken: ReadonlySet<Hunk['ops'][number]>, { lines, starts }: Located): string {
  const result: string[] = [];
  let at = 0;
  for (const hunk of file.hunks) {
    const start = starts.get(hunk) ?? at;
    result.push(...lines.slice(at, start));
    for (const op of hunk.ops) {
      const stays = op.sign === ' ' || (op.sign === '-') === taken.has(op);
      if (stays) result.push(op.text);
    }
    at = start + newSide(hunk).length;
  }
  return joined([...result, ...lines.slice(at)]);
}

/** Of a line without an end that is no longer the last one, the end is added. */
function joined(lines: readonly string[]): string {
  return lines.map((line, index) => (index < lines.length - 1 && !line.endsWith('\n') ? `${line}\n` : line)).join('');
}
