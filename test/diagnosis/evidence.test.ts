import { describe, expect, test } from '@jest/globals';
import type { Diagnosis, Evidence } from '../../src/contract/model.js';
import { checkEvidence } from '../../src/diagnosis/evidence.js';
import { anAnswer } from '../fakes/anthropic-replies.js';

const LOG = ['npm test', 'FAIL test/cart.test.ts > applies discount', 'AssertionError: expected 900 to be 9', '}'];

/** Finds a quote where it stands, whatever line was given. */
const findInLog = async (evidence: Evidence[]) =>
  evidence.map(({ quote }) => {
    const index = LOG.findIndex((line) => line.includes(quote));
    return index === -1 ? null : { line: index + 1, quote };
  });

const check = (over: Partial<Diagnosis>, files = ['src/cart.ts']) =>
  checkEvidence({
    diagnosis: anAnswer(over),
    findQuotes: findInLog,
    fileExists: async (path) => files.includes(path),
  });

describe('a quote', () => {
  test('that stands in the log is kept, with the line where it really stands', async () => {
    const checked = await check({ evidence: [{ line: 99, quote: 'AssertionError: expected 900 to be 9' }] });
    expect(checked).toMatchObject({
      evidence: [{ line: 3, quote: 'AssertionError: expected 900 to be 9' }],
      quotesDropped: 0,
      unconfirmed: false,
      confidence: 'high',
      by: 'model',
    });
  });

  test('that stands nowhere in the log is dropped and counted', async () => {
    const checked = await check({
      evidence: [
        { line: 3, quote: 'AssertionError: expected 900 to be 9' },
        { line: 4, quote: 'TypeError: discount is not a function' },
      ],
    });
    expect(checked.evidence).toHaveLength(1);
    expect(checked).toMatchObject({ quotesDropped: 1, unconfirmed: false });
  });

  test('that was given with its number is looked for without it', async () => {
    const checked = await check({ evidence: [{ line: 3, quote: '3| AssertionError: expected 900 to be 9' }] });
    expect(checked.evidence).toEqual([{ line: 3, quote: 'AssertionError: expected 900 to be 9' }]);
  });

  test('that begins with a number of its own keeps it', async () => {
    const asked: Evidence[] = [];
    await checkEvidence({
      diagnosis: anAnswer({ evidence: [{ line: 3, quote: '12 | const total = price' }] }),
      findQuotes: async (evidence) => {
        asked.push(...evidence);
        return evidence;
      },
      fileExists: async () => true,
    });
    expect(asked).toEqual([{ line: 3, quote: '12 | const total = price' }]);
  });

  test('of several lines is several quotes', async () => {
    const checked = await check({ evidence: [{ line: 2, quote: `${LOG[1]}\n\n  ${LOG[2]}\nnot in the log at all` }] });
    expect(checked.evidence).toEqual([
      { line: 2, quote: LOG[1] },
      { line: 3, quote: LOG[2] },
    ]);
    expect(checked.quotesDropped).toBe(1);
  });

  test('that is said twice counts once', async () => {
    const quote = { line: 3, quote: 'AssertionError: expected 900 to be 9' };
    expect((await check({ evidence: [quote, { ...quote, line: 4 }] })).evidence).toHaveLength(1);
  });

  test.each(['}', '----------', 'FAILED', '12345678901', '   '])(
    'like "%s" proves nothing, though it may stand in the log',
    async (quote) => {
      const checked = await check({ evidence: [{ line: 4, quote }] });
      expect(checked).toMatchObject({
        evidence: [],
        quotesDropped: 0,
        unconfirmed: true,
        notes: ['One quote was too short to prove anything.'],
      });
    },
  );
});

describe('a diagnosis without evidence', () => {
  test.each([
    ['because none was given', []],
    ['because none of it is in the log', [{ line: 1, quote: 'Segmentation fault (core dumped)' }]],
  ])('%s is unconfirmed, and its confidence is low', async (_why, evidence) => {
    expect(await check({ evidence })).toMatchObject({ unconfirmed: true, confidence: 'low' });
  });
});

describe('a location', () => {
  test('in a file of the repository is kept', async () => {
    const checked = await check({ location: { path: './src/cart.ts', line: 42, column: 1 } });
    expect(checked.location).toEqual({ path: 'src/cart.ts', line: 42, column: 1 });
  });

  test('written as on Windows is taken for the same file', async () => {
    expect((await check({ location: { path: 'src\\cart.ts', line: 1, column: null } })).location?.path).toBe(
      'src/cart.ts',
    );
  });

  test('in a file that does not exist is dropped, and it is said', async () => {
    const checked = await check({ location: { path: 'src/chart.ts', line: 42, column: null } });
    expect(checked.location).toBeNull();
    expect(checked.notes).toEqual(['The named file src/chart.ts was not found in the repository.']);
  });

  test.each([
    '/etc/passwd',
    '../secrets.txt',
    'src/../../x',
    'https://evil.example/x',
    'C:\\x',
    'a\u202eb',
    'a\nb',
    'src//x',
    '',
  ])('outside the repository is dropped, even if it is said to exist: %j', async (path) => {
    expect((await check({ location: { path, line: 1, column: null } }, [path])).location).toBeNull();
  });

  test('with an impossible line keeps the file alone', async () => {
    expect((await check({ location: { path: 'src/cart.ts', line: 0, column: null } })).location?.line).toBeNull();
  });
});

test('the reasoning is cut to two sentences', async () => {
  const reasoningSummary = 'The test in src/cart.ts expects 9.5 euros. It gets 950. Then I thought about it. And more.';
  expect((await check({ reasoningSummary })).reasoningSummary).toBe(
    'The test in src/cart.ts expects 9.5 euros. It gets 950.',
  );
});
