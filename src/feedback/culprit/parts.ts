/** The parts of a change: what can be taken back on its own. */
import type { CulpritHunk } from '../../contract/culprit.js';
import type { FileChange, Hunk } from './change.js';

/** A whole file that came or went, a new name, a mode, or lines: the operations `from` to `to` of a hunk, the last one excluded. */
export type Part = { id: string; file: FileChange } & (
  | { kind: 'file' | 'name' | 'mode' }
  | { kind: 'lines'; hunk: Hunk; from: number; to: number }
);

export type LinesPart = Extract<Part, { kind: 'lines' }>;

export function partsOf(file: FileChange): Part[] {
  const key = file.path;
  if (file.kind === 'added' || file.kind === 'deleted') return [{ id: `${key} file`, file, kind: 'file' }];
  const name: Part[] = file.kind === 'renamed' ? [{ id: `${key} name`, file, kind: 'name' }] : [];
  const mode: Part[] =
    file.oldMode !== null && file.newMode !== null && file.oldMode !== file.newMode
      ? [{ id: `${key} mode`, file, kind: 'mode' }]
      : [];
  return [...name, ...mode, ...file.hunks.map((hunk) => linesPart(file, hunk, 0, hunk.ops.length))];
}

export function linesPart(file: FileChange, hunk: Hunk, from: number, to: number): LinesPart {
  return { id: `${file.path} ${hunk.newStart}/${from}-${to}`, file, kind: 'lines', hunk, from, to };
}

/** How many lines it adds and takes away. */
export function changedLines(part: Part): number {
  return changedOps(part).length;
}

/** The added and removed lines, as they stand in the diff. */
export function changedOps(part: Part): Hunk['ops'] {
  const ops =
    part.kind === 'lines' ? part.hunk.ops.slice(part.from, part.to) : part.file.hunks.flatMap((hunk) => hunk.ops);
  return part.kind === 'lines' || part.kind === 'file' ? ops.filter(({ sign }) => sign !== ' ') : [];
}

/** Lines of the head commit, from the first added one to the last; of a part that only takes lines away, the line before them. */
export function placeOf(part: Part): CulpritHunk {
  const at = (start: number, end: number) => ({ path: part.file.path, start, end, commit: null });
  if (part.kind !== 'lines') return at(1, Math.max(1, part.kind === 'file' ? addedLines(part) : 1));
  let line = part.hunk.newStart;
  const added: number[] = [];
  let before: number | null = null;
  for (const [index, { sign }] of part.hunk.ops.entries()) {
    const isInside = index >= part.from && index < part.to;
    if (isInside && sign === '+') added.push(line);
    if (isInside && sign === '-') before ??= Math.max(1, line - 1);
    if (sign !== '-') line += 1;
  }
  const [first, last] = [added[0], added.at(-1)];
  return first === undefined || last === undefined ? at(before ?? 1, before ?? 1) : at(first, last);
}

const addedLines = (part: Part) => changedOps(part).filter(({ sign }) => sign === '+').length;

/**
 * A part in smaller pieces: first by what stands between unchanged lines, then by lines; one that cannot be smaller is itself.
 * A line and what replaces it stay together.
 */
export function split(part: Part): Part[] {
  if (part.kind !== 'lines') return [part];
  const groups = groupsOf(part);
  if (groups.length > 1) return groups.map(([from, to]) => linesPart(part.file, part.hunk, from, to));
  const [group] = groups;
  return group === undefined ? [part] : halves(part, group);
}

/** Stretches of changed lines without an unchanged one in between. */
function groupsOf({ hunk, from, to }: LinesPart): [number, number][] {
  const groups: [number, number][] = [];
  for (let index = from; index < to; index += 1) {
    if (hunk.ops[index]?.sign === ' ') continue;
    const last = groups.at(-1);
    if (last && last[1] === index) last[1] = index + 1;
    else groups.push([index, index + 1]);
  }
  return groups;
}

/** Lines of one sign, or lines each beside its new one: elsewhere it is not known which added line stands for which. */
function halves(part: LinesPart, [from, to]: [number, number]): Part[] {
  const ops = part.hunk.ops.slice(from, to);
  const isOneSign = ops.every(({ sign }) => sign === ops[0]?.sign);
  const isPaired = ops.every(({ sign }, index) => sign === (index % 2 === 0 ? '-' : '+'));
  const step = isOneSign ? 1 : 2;
  if ((!isOneSign && !isPaired) || ops.length < 2 * step) return [part];
  const middle = from + Math.floor(ops.length / (2 * step)) * step;
  return [linesPart(part.file, part.hunk, from, middle), linesPart(part.file, part.hunk, middle, to)];
}
