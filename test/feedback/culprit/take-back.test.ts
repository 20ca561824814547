/** Against git itself: its diffs, of files as strange as they come, are taken back from the tree that it made. */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type FileChange, parseChange } from '../../../src/feedback/culprit/change.js';
import { changedLines, type Part, partsOf, placeOf, split } from '../../../src/feedback/culprit/parts.js';
import { editScript } from '../../../src/feedback/culprit/run-with.js';
import { type Located, locate, type Standing, takeBack } from '../../../src/feedback/culprit/take-back.js';

let folder = '';
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'take-back-')));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Tree = Record<string, string | { text: string; mode: number } | { link: string }>;

function write(root: string, tree: Tree) {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  for (const [path, file] of Object.entries(tree)) {
    const at = join(root, path);
    mkdirSync(dirname(at), { recursive: true });
    if (typeof file !== 'string' && 'link' in file) {
      symlinkSync(file.link, at);
      continue;
    }
    writeFileSync(at, typeof file === 'string' ? file : file.text);
    chmodSync(at, typeof file === 'string' ? 0o644 : file.mode);
  }
}

function read(root: string, below = ''): Record<string, string> {
  const entries = readdirSync(join(root, below), { withFileTypes: true });
  return Object.assign(
    {},
    ...entries.map((entry) => {
      const path = join(below, entry.name);
      if (entry.isDirectory()) return read(root, path);
      const at = join(root, path);
      return { [path]: `${statSync(at).mode & 0o100 ? 'x' : '-'} ${readFileSync(at, 'latin1')}` };
    }),
  );
}

const git = (args: string[]) =>
  execFileSync('git', ['-c', 'core.quotepath=on', ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1e8,
  });

/** What git says between two trees, as GitHub asks it. */
function diffOf(before: Tree, after: Tree, context = 3): string {
  write(join(folder, 'a'), before);
  write(join(folder, 'b'), after);
  try {
    return git(['diff', '--no-index', `-U${context}`, '-M', '--no-color', 'a', 'b']);
  } catch (error) {
    const text = (error as { stdout: string }).stdout; // git ends with 1 where there is a difference
    return text
      .replaceAll('a/a/', 'a/')
      .replaceAll('b/b/', 'b/')
      .replace(/^(rename|copy) (from|to) ("?)[ab]\//gm, '$1 $2 $3');
  }
}

function standingIn(root: string): (path: string) => Standing {
  return (path) => {
    if (!existsSync(join(root, path))) return null;
    const text = readFileSync(join(root, path), 'utf8');
    return Buffer.from(text).equals(readFileSync(join(root, path))) ? { text } : { reason: 'is not text' };
  };
}

/** The tree without these parts, made by the very script that makes it before a command. */
function without(root: string, parts: readonly Part[], located: ReadonlyMap<FileChange, Located>) {
  const nowhere = { lines: [], starts: new Map() };
  const edits = takeBack(parts, (file) => located.get(file) ?? nowhere);
  execFileSync('/bin/sh', ['-eu', '-c', editScript(edits, root)]);
  return read(root);
}

function scene(before: Tree, after: Tree, context = 3) {
  const change = parseChange(diffOf(before, after, context));
  if (change === null) throw new Error('git wrote a diff that could not be read');
  const root = join(folder, 'b');
  const standing = standingIn(root);
  const located = new Map<FileChange, Located>();
  const left: string[] = [];
  for (const file of change) {
    const place = locate(file, standing(file.path), file.kind === 'renamed' ? standing(file.oldPath) : null);
    if ('reason' in place) left.push(`${file.path} ${place.reason}`);
    else located.set(file, place);
  }
  return { change, located, left, root, parts: [...located.keys()].flatMap(partsOf) };
}

const line = fc.constantFrom(
  'a',
  'b',
  'c',
  'é',
  '',
  '\t}',
  'return x',
  '\\ No newline at end of file',
  '-- a',
  '@@ -1 +1 @@',
);
const text = fc
  .tuple(fc.array(line, { maxLength: 30 }), fc.constantFrom('\n', '\r\n'), fc.boolean())
  .map(([lines, end, last]) => lines.join(end) + (last && lines.length > 0 ? end : ''));
const pairs = fc.dictionary(
  fc.constantFrom('x.js', 'lib/y.py', "it's ä.c", 'z z.txt', '"q".sh'),
  fc.tuple(fc.option(text), fc.option(text)),
  { minKeys: 1 },
);
const side = (files: Record<string, [string | null, string | null]>, index: 0 | 1): Tree =>
  Object.fromEntries(
    Object.entries(files).flatMap(([path, both]) => (both[index] === null ? [] : [[path, both[index]]])),
  );

describe('parts of a change', () => {
  test('all taken back always give the tree of the base, byte for byte', () => {
    fc.assert(
      fc.property(pairs, (files) => {
        const { parts, located, left, root } = scene(side(files, 0), side(files, 1));
        expect(left).toEqual([]);
        const result = without(root, parts, located);
        expect(result).toEqual(read(join(folder, 'a')));
      }),
      { numRuns: 60 },
    );
  });

  test('pieces of the parts, taken back all together, give the same tree', () => {
    fc.assert(
      fc.property(pairs, (files) => {
        const { parts, located, root } = scene(side(files, 0), side(files, 1));
        const pieces = parts.flatMap(split).flatMap(split);
        expect(pieces.reduce((sum, piece) => sum + changedLines(piece), 0)).toBe(
          parts.reduce((sum, part) => sum + changedLines(part), 0),
        );
        expect(without(root, pieces, located)).toEqual(read(join(folder, 'a')));
      }),
      { numRuns: 40 },
    );
  });

  test('a single hunk taken back leaves every other line as it is', () => {
    const lines = (changed: Record<number, string>) =>
      Array.from({ length: 60 }, (_, n) => `${changed[n] ?? `line ${n}`}\n`).join('');
    const { parts, located, root } = scene(
      { 'a.txt': lines({}) },
      { 'a.txt': lines({ 5: 'five', 30: 'thirty', 55: 'many' }) },
    );
    expect(parts.map(placeOf)).toMatchObject([
      { start: 6, end: 6 },
      { start: 31, end: 31 },
      { start: 56, end: 56 },
    ]);
    expect(without(root, parts.slice(1, 2), located)).toEqual({ 'a.txt': `- ${lines({ 5: 'five', 55: 'many' })}` });
  });

  test('lines that only went are told by the line before them', () => {
    const { parts } = scene({ 'a.txt': '1\n2\n3\n4\n5\n' }, { 'a.txt': '1\n2\n4\n5\n' });
    expect(parts.map(placeOf)).toEqual([{ path: 'a.txt', start: 2, end: 2, commit: null }]);
  });

  test('in a merge commit the lines are found where they moved to', () => {
    const body = Array.from({ length: 20 }, (_, n) => `line ${n}\n`).join('');
    const { parts, change, root } = scene({ 'a.txt': body }, { 'a.txt': body.replace('line 10\n', 'ten\n') });
    write(root, { 'a.txt': `from the base\nbranch\n${body.replace('line 10\n', 'ten\n')}` });
    const [file] = change;
    if (!file) throw new Error('one file is changed');
    const place = locate(file, standingIn(root)('a.txt'), null);
    if ('reason' in place) throw new Error(place.reason);
    expect(without(root, parts, new Map([[file, place]]))).toEqual({ 'a.txt': `- from the base\nbranch\n${body}` });
  });

  test.each([
    ['another line stands in its context', (text: string) => text.replace('line 9\n', 'nine\n')],
    ['it stands there twice, and neither is the place', (text: string) => `x\n${text}${text}`],
    ['it is gone', () => ''],
  ])('a hunk is refused where %s', (_why, spoil) => {
    const body = Array.from({ length: 20 }, (_, n) => `line ${n}\n`).join('');
    const after = body.replace('line 10\n', 'ten\n');
    const { change } = scene({ 'a.txt': body }, { 'a.txt': after });
    const [file] = change;
    expect(file && locate(file, { text: spoil(after) }, null)).toEqual({ reason: 'does not match the checkout' });
  });

  test('names and modes are taken back on their own', () => {
    const body = Array.from({ length: 20 }, (_, n) => `line ${n}\n`).join('');
    const before: Tree = { 'old.sh': { text: body, mode: 0o755 } };
    const after: Tree = { 'lib/new.sh': { text: body.replace('line 3\n', ''), mode: 0o644 } };
    const { parts, located, root } = scene(before, after);
    expect(parts.map(({ kind }) => kind)).toEqual(['name', 'mode', 'lines']);
    const [name, mode, lines] = parts;
    if (!name || !mode || !lines) throw new Error('there are three parts');
    expect(without(root, [name], located)).toEqual({ 'old.sh': `- ${body.replace('line 3\n', '')}` });
    write(root, after);
    expect(without(root, [mode], located)).toEqual({ 'lib/new.sh': `x ${body.replace('line 3\n', '')}` });
    write(root, after);
    expect(without(root, parts, located)).toEqual({ 'old.sh': `x ${body}` });
  });

  test('links, changed binary files and submodules are left and told', () => {
    const { left } = scene(
      { link: { link: 'x' }, 'a.bin': '\u0000one', x: 'x' },
      { link: { link: 'y' }, 'a.bin': '\u0000two', x: 'x' },
    );
    expect(left).toEqual(['a.bin is a binary file', 'link is a symbolic link']);
    const sub =
      'diff --git a/sub b/sub\nindex 1234567..89abcde 160000\n--- a/sub\n+++ b/sub\n@@ -1 +1 @@\n' +
      `-Subproject commit ${'1'.repeat(40)}\n+Subproject commit ${'2'.repeat(40)}\n`;
    expect(parseChange(sub)?.[0]?.obstacle).toBe('is a submodule');
  });

  test('a text that is no diff is no change, whatever it is', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(parseChange(text) ?? []).toEqual([])));
  });
});
