/** A diff as the files and hunks that it changes, each line with the end that it has in the file. */
import { parsePatch, type StructuredPatch } from 'diff';

export interface Op {
  sign: ' ' | '-' | '+';
  /** With its line feed, where the file has one there; a carriage return is part of the line. */
  text: string;
}

export interface Hunk {
  /** First line on the side of the head commit, from 1; of a hunk that leaves no line there, the line that follows it. */
  newStart: number;
  ops: readonly Op[];
}

export interface FileChange {
  /** In the head commit; of a deleted file, in the base. */
  path: string;
  oldPath: string;
  kind: 'modified' | 'added' | 'deleted' | 'renamed';
  /** As git writes them, `100755`; null where the diff says nothing of it. */
  oldMode: string | null;
  newMode: string | null;
  hunks: readonly Hunk[];
  /** Why it cannot be taken back, in the middle of a sentence; null: it can. */
  obstacle: string | null;
}

/** @returns null where a part of the text is no diff of git's; a file that cannot be taken back says why. */
export function parseChange(diff: string): FileChange[] | null {
  // Every line of content begins with a sign, so this can only be the beginning of a file.
  const sections = diff.split(/^(?=diff --git )/m).filter((section) => section.startsWith('diff --git '));
  try {
    return sections.flatMap((section) => parsePatch(section).map((patch) => fileChange(patch, section)));
  } catch {
    return null;
  }
}

function fileChange(patch: StructuredPatch, section: string): FileChange {
  const oldName = nameOf(patch.oldFileName);
  const newName = nameOf(patch.newFileName);
  const path = newName ?? oldName ?? '';
  const change = {
    path,
    oldPath: oldName ?? path,
    kind: kindOf(patch),
    oldMode: patch.oldMode ?? null,
    newMode: patch.newMode ?? null,
    hunks: patch.hunks.map((hunk) => ({ newStart: hunk.newStart, ops: inPairs(opsOf(hunk.lines)) })),
  };
  // Where the mode stays, it stands behind the names of the contents only.
  const mode = /^index [0-9a-f]+\.\.[0-9a-f]+ (\d{6})$/m.exec(section.split('\n@@')[0] ?? '')?.[1];
  return { ...change, obstacle: obstacleOf(change, patch.isBinary === true, [patch.oldMode, patch.newMode, mode]) };
}

/** A copy is a new file: the one that it is of stays. */
function kindOf({ isCreate, isCopy, isDelete, isRename }: StructuredPatch): FileChange['kind'] {
  if (isCreate || isCopy) return 'added';
  return isDelete ? 'deleted' : isRename ? 'renamed' : 'modified';
}

function nameOf(name: string | undefined): string | null {
  return name === undefined || name === '/dev/null' ? null : name.replace(/^[ab]\//, '');
}

/** The mark of a missing line feed stands behind the line that it is about. */
function opsOf(lines: readonly string[]): Op[] {
  const ops: Op[] = [];
  for (const line of lines) {
    const sign = line[0];
    const last = ops.at(-1);
    if (sign === '\\' && last) ops[ops.length - 1] = { ...last, text: last.text.replace(/\n$/, '') };
    if (sign === ' ' || sign === '-' || sign === '+') ops.push({ sign, text: `${line.slice(1)}\n` });
  }
  return ops;
}

/** Where as many lines came as went, each is put beside the one that it stands for: they are taken back together. */
function inPairs(ops: readonly Op[]): Op[] {
  const ordered: Op[] = [];
  for (let at = 0; at < ops.length; ) {
    const removed = stretch(ops, at, '-');
    const added = stretch(ops, at + removed.length, '+');
    const pairs = removed.length === added.length ? removed.flatMap((op, index) => [op, added[index] ?? op]) : [...removed, ...added]; // biome-ignore format: one step
    const unchanged = pairs.length === 0 ? ops.slice(at, at + 1) : [];
    ordered.push(...pairs, ...unchanged);
    at += pairs.length + unchanged.length;
  }
  return ordered;
}

function stretch(ops: readonly Op[], from: number, sign: Op['sign']): Op[] {
  let to = from;
  while (ops[to]?.sign === sign) to += 1;
  return ops.slice(from, to);
}

function obstacleOf(
  { kind, hunks, oldMode, newMode }: Omit<FileChange, 'obstacle'>,
  isBinary: boolean,
  modes: readonly (string | undefined)[],
): string | null {
  if (modes.includes('160000')) return 'is a submodule';
  if (modes.includes('120000')) return 'is a symbolic link';
  // The diff of a new binary file is its only content, which need not be known to take it away.
  if (isBinary && kind !== 'added') return 'is a binary file';
  return kind === 'modified' && hunks.length === 0 && oldMode === newMode
    ? 'is changed in a way that the diff does not show'
    : null;
}
