import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { readSmallFile } from '../../src/adapters/machine/workspace.js';
import type { CommandResult, Edit, Trial } from '../../src/contract/model.js';
import {
  type PreparedEdits,
  prepareEdits,
  type TrialOrder,
  tryEdits,
  tryUntilVerified,
} from '../../src/feedback/trial.js';
import { aCommandResult, aTrial } from '../builders.js';
import { takeStock } from './tree.js';

let root = '';

beforeEach(() => {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'trial-')));
  root = join(home, 'workspace');
  mkdirSync(join(home, 'temp'));
  write('src/cart.ts', 'export const total = 1;\nexport const tax = 2;\n');
  write('docs/my file.md', 'one\ntwo\nthree');
  write('docs/näme.md', 'eins\n');
  write('windows.txt', 'a\r\nb\r\nc\r\n');
  write('mixed.txt', 'a\r\nb\nc\n');
  write('latin1.txt', Buffer.from([0x61, 0xff, 0x0a]));
  write('image.png', Buffer.from('a\0b\n'));
  write('twice.txt', 'same\nsame\n');
  write('.github/workflows/ci.yml', 'on: push\n');
  write('.github/dependabot.yml', 'version: 1\n');
  symlinkSync('.github/workflows/ci.yml', join(root, 'innocent.yml'));
  symlinkSync('src/cart.ts', join(root, 'shop.ts'));
  symlinkSync('/etc', join(root, 'etc'));
});

function write(name: string, content: string | Buffer) {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), content);
}

/** Path rules of its own, as strict as need be here: real, and inside. */
async function confine(path: string) {
  try {
    const realPath = realpathSync(join(root, path));
    return realPath.startsWith(`${root}/`) ? { realPath } : { reason: `${path} leads out of the workspace.` };
  } catch {
    return { reason: `There is no file ${path}.` };
  }
}

const places = () => ({ root, confine, readFile: readSmallFile });
const edit = (path: string, oldText: string, newText: string): Edit => ({ path, oldText, newText });
const prepare = (...edits: Edit[]) => prepareEdits(edits, places());

async function prepared(...edits: Edit[]): Promise<PreparedEdits> {
  const result = await prepare(...edits);
  if ('reason' in result) throw new Error(result.reason);
  return result;
}

const attempt = (edits: Edit[], rerun: TrialOrder['rerun'], allowed = true) =>
  tryEdits({ ...places(), edits, rerun, decision: allowed ? { allowed } : { allowed, reason: 'A fork.' } });

describe('a patch', () => {
  const cases: [string, Edit[]][] = [
    ['of one line', [edit('src/cart.ts', 'total = 1', 'total = 9')]],
    [
      'of two places in one file',
      [edit('src/cart.ts', 'total = 1', 'total = 9'), edit('./src//cart.ts', 'tax = 2', 'tax = 3')],
    ],
    [
      'of an edit upon an edit',
      [edit('src/cart.ts', 'total = 1', 'total = 9'), edit('src/cart.ts', 'total = 9', 'total = 10')],
    ],
    ['of several files', [edit('src/cart.ts', 'total = 1', 'total = 9'), edit('docs/näme.md', 'eins', 'zwei')]],
    ['of a name with a blank', [edit('docs/my file.md', 'two', 'zwei')]],
    ['of a last line without an end', [edit('docs/my file.md', 'three', 'drei')]],
    ['that gives the last line an end', [edit('docs/my file.md', 'three', 'three\n')]],
    ['that takes all away', [edit('docs/näme.md', 'eins\n', '')]],
    ['of lines with carriage returns', [edit('windows.txt', 'a\nb', 'a\nx\nb')]],
    ['of mixed line ends', [edit('mixed.txt', 'b\nc', 'b\nx\nc')]],
  ];
  test.each(cases)('%s is taken by git apply and gives the edited files', async (_what, edits) => {
    const { files, patch } = await prepared(...edits);
    execFileSync('git', ['init', '-q'], { cwd: root });
    execFileSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: root, input: patch });
    for (const file of files) expect(readFileSync(file.realPath, 'utf8')).toBe(file.after);
    execFileSync('git', ['apply', '--reverse', '--whitespace=nowarn', '-'], { cwd: root, input: patch });
    for (const file of files) expect(readFileSync(file.realPath, 'utf8')).toBe(file.before);
  });

  test('keeps the line ends of a file that has carriage returns', async () => {
    expect((await prepared(edit('windows.txt', 'b\n', 'b\nx\n'))).files[0]?.after).toBe('a\r\nb\r\nx\r\nc\r\n');
  });
});

describe('an edit is refused', () => {
  const many = (count: number) => Array.from({ length: count }, (_, line) => `line ${line}`).join('\n');
  const refused: [string, Edit[], string][] = [
    ['when there is none', [], 'there is none'],
    ['when the file is not there', [edit('src/none.ts', 'a', 'b')], 'There is no file'],
    ['when the old text is not there', [edit('src/cart.ts', 'nothing like it', 'b')], 'does not stand in it'],
    ['when the old text is there twice', [edit('twice.txt', 'same', 'other')], 'more than once'],
    ['when the old text overlaps itself', [edit('docs/näme.md', '', 'x')], 'does not say which text'],
    ['when nothing changes', [edit('src/cart.ts', 'total', 'total')], 'change nothing'],
    [
      'when the second edit takes the first one back',
      [edit('src/cart.ts', 'total', 't'), edit('src/cart.ts', 't = 1', 'total = 1')],
      'change nothing',
    ],
    ['in a workflow', [edit('.github/workflows/ci.yml', 'push', 'issues')], 'must never be edited'],
    [
      'in a workflow by another spelling',
      [edit('./.github//WORKFLOWS/ci.yml', 'push', 'issues')],
      'must never be edited',
    ],
    [
      'in a workflow by a way around',
      [edit('src/../.github/workflows/ci.yml', 'push', 'issues')],
      'must never be edited',
    ],
    ['in a workflow by a link', [edit('innocent.yml', 'push', 'issues')], 'must never be edited'],
    ['in the folder of git', [edit('.git/config', 'a', 'b')], 'must never be edited'],
    ['through a link', [edit('shop.ts', 'total = 1', 'total = 9')], 'is a link to src/cart.ts'],
    ['outside of the workspace', [edit('../temp', 'a', 'b')], 'leads out of the workspace'],
    ['outside of the workspace by a link', [edit('etc/hostname', 'a', 'b')], 'leads out of the workspace'],
    ['in a folder', [edit('src', 'a', 'b')], 'not a regular file'],
    ['in a file that is not UTF-8', [edit('latin1.txt', 'a', 'b')], 'is not a text file'],
    ['in a binary file', [edit('image.png', 'a', 'b')], 'is not a text file'],
    ['when it makes a text file binary', [edit('src/cart.ts', 'total', '\0')], 'not text'],
    ['with too many files', Array.from({ length: 21 }, (_, n) => edit(`f${n}`, 'a', 'b')), 'more than 20 files'],
    ['with too many lines', [edit('src/cart.ts', 'total', many(401))], 'more than 400 lines'],
    [
      'with too many lines in all',
      [edit('src/cart.ts', 'total', many(250)), edit('docs/näme.md', 'eins', many(250))],
      'more than 400 lines',
    ],
  ];
  test.each(refused)('%s', async (_why, edits, reason) => {
    const before = takeStock(root);
    const trial = await attempt(edits, () => Promise.reject(new Error('must not be run')));
    expect(trial).toMatchObject({
      outcome: 'not-tried',
      patch: null,
      attempts: 0,
      reason: expect.stringContaining(reason),
    });
    expect(takeStock(root)).toEqual(before);
  });

  test('while the other files of .github may be edited', async () => {
    expect(await prepare(edit('.github/dependabot.yml', '1', '2'))).toHaveProperty('patch');
  });

  test('without asking git, for a change of a whole large file, in bounded time', async () => {
    write('large.txt', Array.from({ length: 20_000 }, (_, n) => `a ${n}`).join('\n'));
    const all = readFileSync(join(root, 'large.txt'), 'utf8');
    expect(await prepare(edit('large.txt', all, all.replaceAll('a', 'b')))).toEqual({
      reason: 'it changes more than 400 lines.',
    });
  });
});

describe('an edit is tried', () => {
  const right = [edit('src/cart.ts', 'total = 1', 'total = 9')];

  test('by the command, which is given the files as they would be, and the work tree is not touched', async () => {
    const before = takeStock(root);
    const trial = await attempt(right, async (changes) => {
      const [change] = changes;
      const text = Buffer.from(change?.content ?? []).toString();
      expect([changes.length, change?.path]).toEqual([1, 'src/cart.ts']);
      return aCommandResult({ exitCode: text === 'export const total = 9;\nexport const tax = 2;\n' ? 0 : 1 });
    });
    expect(trial).toMatchObject({
      outcome: 'verified',
      attempts: 1,
      reason: 'The command fails without the edit and passes with it.',
    });
    expect(trial.patch).toContain('+export const total = 9;');
    expect(takeStock(root)).toEqual(before);
  });

  const ends: [string, () => Promise<CommandResult | { reason: string }>, Partial<Trial>][] = [
    ['still fails', async () => aCommandResult({ exitCode: 1 }), { outcome: 'still-fails', attempts: 1 }],
    ['is ended by a signal', async () => aCommandResult({ exitCode: null }), { outcome: 'still-fails', attempts: 1 }],
    [
      'does not end in time',
      async () => aCommandResult({ exitCode: null, timedOut: true }),
      { outcome: 'still-fails', attempts: 1 },
    ],
    [
      'passes only after its time',
      async () => aCommandResult({ exitCode: 0, timedOut: true }),
      { outcome: 'still-fails', attempts: 1 },
    ],
    [
      'cannot be started',
      async () => ({ reason: 'No shell.' }),
      { outcome: 'not-tried', attempts: 0, reason: 'No shell.' },
    ],
    ['throws', () => Promise.reject(new Error('boom')), { outcome: 'not-tried', attempts: 0 }],
  ];
  test.each(ends)('and the result says so when the command %s', async (_what, rerun, expected) => {
    expect(await attempt(right, rerun)).toMatchObject(expected);
  });

  test('not at all where it may not be, but the patch is made', async () => {
    const trial = await attempt(right, () => Promise.reject(new Error('must not be run')), false);
    expect(trial).toMatchObject({ outcome: 'not-tried', reason: 'A fork.', attempts: 0, result: null });
    expect(trial.patch).toContain('+export const total = 9;');
  });
});

describe('the model may try again', () => {
  const fails = aTrial({ outcome: 'still-fails', attempts: 1 });
  const works = aTrial({ outcome: 'verified', attempts: 1 });
  const broken = aTrial({ outcome: 'not-tried', attempts: 0, patch: null });
  const forbidden = aTrial({ outcome: 'not-tried', attempts: 0, patch: 'a patch' });
  const some = [edit('a', 'b', 'c')];
  const others = ['d', 'e', 'f'].map((text) => [edit('a', 'b', text)]);

  async function play(trials: Trial[], maxAttempts: number, revisions: (Edit[] | null)[] = others) {
    const left = [...trials];
    const asked: Trial[] = [];
    const tryOnce = async () => left.shift() ?? fails;
    const revise = async (trial: Trial) => {
      asked.push(trial);
      return revisions[asked.length - 1] ?? null;
    };
    const trial = await tryUntilVerified({ first: some, maxAttempts, tryOnce, revise });
    return { trial, asked: asked.length };
  }

  test.each([
    ['not after an edit that works', [works], 2, { outcome: 'verified', attempts: 1, asked: 0 }],
    ['after one that fails', [fails, works], 2, { outcome: 'verified', attempts: 2, asked: 1 }],
    ['after one that could not be applied', [broken, works], 2, { outcome: 'verified', attempts: 1, asked: 1 }],
    ['and what was tried stays the result', [fails, broken], 2, { outcome: 'still-fails', attempts: 1, asked: 1 }],
    ['not where nothing may be tried', [forbidden, works], 2, { outcome: 'not-tried', attempts: 0, asked: 0 }],
    ['as often as the input says', [fails, fails, fails, works], 3, { outcome: 'still-fails', attempts: 3, asked: 2 }],
    ['not at all with one attempt', [fails, works], 1, { outcome: 'still-fails', attempts: 1, asked: 0 }],
  ] as const)('%s', async (_when, trials, maxAttempts, expected) => {
    const { trial, asked } = await play([...trials], maxAttempts);
    expect({ outcome: trial.outcome, attempts: trial.attempts, asked }).toEqual(expected);
  });

  test('and ends when it has no other edit', async () => {
    const { trial, asked } = await play([fails, works], 5, [null]);
    expect([trial.outcome, asked]).toEqual(['still-fails', 1]);
  });

  test('and ends when it proposes what was tried before: if that passed now, it would be chance', async () => {
    const { trial, asked } = await play([fails, works], 5, [some]);
    expect([trial.outcome, trial.attempts, asked]).toEqual(['still-fails', 1, 1]);
  });
});
