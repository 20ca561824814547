import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isShared, mergeComment } from '../../../src/adapters/github/comment-blocks.js';
import { markerLine } from '../../../src/report/comment/marker.js';
import { aReport, aRun } from '../../builders.js';

interface Say {
  job?: string | null;
  event?: string;
  run?: number;
  attempt?: number;
  word?: 'red' | 'green';
  text?: string;
}

const say = ({ job = null, event = 'push', run = 1, attempt = 1, word = 'red', text = 'failed' }: Say = {}): string =>
  `${markerLine('ci', aReport({ run: aRun({ id: run, attempt, event }), word }), job)}\n### ${text}\n`;

/** Writes one after the other. */
const written = (...says: Say[]) =>
  says.reduce((standing: string | null, one) => mergeComment(standing, say(one)) ?? standing, null);

const headings = (text: string | null) => (text ?? '').split('\n').filter((line) => line.startsWith('### '));

describe('what the comment becomes', () => {
  test('is what was rendered, where none stands', () => {
    expect(mergeComment(null, say())).toBe(say());
    expect(mergeComment('<!-- autofixops:v2 key=ci sha=1 sig=2 -->\n### of an older form\n', say())).toBe(say());
  });

  test('keeps the blocks of other jobs and other events', () => {
    const all = written(
      { job: 'test', text: 'test' },
      { job: 'lint', text: 'lint' },
      { event: 'pull_request', text: 'all' },
    );
    expect(headings(all).sort()).toEqual(['### all', '### lint', '### test']);
    expect(all?.split('\n')[0]).toBe(say().split('\n')[0]);
  });

  test.each<[string, Say]>([
    ['an older run', { run: 2 }],
    ['an older attempt', { run: 3, attempt: 1 }],
  ])('is left as it is by %s', (_what, older) => {
    const standing = written({ run: 3, attempt: 2 });
    expect(mergeComment(standing, say({ ...older, text: 'late' }))).toBeNull();
    expect(mergeComment(standing, say({ ...older, word: 'green' }))).toBeNull();
  });

  test('is resolved by the whole run for all its jobs, and by one job for itself alone', () => {
    const red = written({ job: 'test' }, { job: 'lint' });
    const one = mergeComment(red, say({ job: 'lint', run: 2, word: 'green', text: 'lint passes' }));
    expect(headings(one).sort()).toEqual(['### failed', '### lint passes']);
    expect(headings(mergeComment(one, say({ run: 3, word: 'green', text: 'all green' })))).toEqual(['### all green']);
  });

  test('is not resolved by a run of another event', () => {
    expect(mergeComment(written({ event: 'pull_request' }), say({ run: 9, word: 'green' }))).toBeNull();
  });

  test('says green once', () => {
    const green = written({}, { run: 2, word: 'green' });
    expect(mergeComment(green, say({ run: 3, word: 'green' }))).toBeNull();
  });

  test('is never longer than GitHub takes, and keeps every conclusion', () => {
    const long = (job: string) => ({ job, text: `${job}\n${'x'.repeat(40_000)}` });
    const all = written(long('a'), long('b'), long('c'));
    expect(all?.length).toBeLessThan(65_536);
    expect(headings(all).sort()).toEqual(['### a', '### b', '### c']);
  });
});

describe('two jobs that write at the same time', () => {
  const JOBS = ['test', 'lint'] as const;

  /** Reads, then writes within a round; reads back a round later, and again until its block stands, as the publisher does. */
  function* writer(job: string, shelf: { text: string | null }, gaps: number[]): Generator<number> {
    for (let round = 0; ; round += 1) {
      const next = mergeComment(shelf.text, say({ job, text: job }));
      if (next === null && round > 0) return;
      yield (gaps[round] ?? 0) % 10;
      if (next !== null) shelf.text = next;
      yield 10 + ((gaps[round] ?? 0) % 7);
    }
  }

  test('both have their block in the end, however their reads and writes fall', () => {
    const gaps = fc.array(fc.nat(100), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(gaps, gaps, fc.nat(30), (first, second, delay) => {
        const shelf = { text: say({ event: 'pull_request', text: 'before' }) as string | null };
        const clocks = [0, delay];
        const writers = JOBS.map((job, at) => writer(job, shelf, [first, second][at] ?? []));
        const going = new Set([0, 1]);
        while (going.size > 0) {
          const at = [...going].reduce((a, b) => ((clocks[a] ?? 0) <= (clocks[b] ?? 0) ? a : b));
          const waited = writers[at]?.next();
          if (waited?.done !== false) going.delete(at);
          else clocks[at] = (clocks[at] ?? 0) + waited.value;
        }
        expect(headings(shelf.text).sort()).toEqual(['### before', '### lint', '### test']);
      }),
      { numRuns: 5000 },
    );
  });

  test('are known by the comment, and one that speaks for the whole run is alone', () => {
    expect(isShared(say({ job: 'test' }))).toBe(true);
    expect(isShared(written({}, { event: 'pull_request' }) ?? '')).toBe(true);
    expect(isShared(say())).toBe(false);
  });
});
