import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Answer, findSmallest } from '../../../src/feedback/culprit/search.js';

type Oracle = (taken: ReadonlySet<number>) => Answer;

/** Asks as the experiments do: what was answered once is remembered, and only the others are runs. */
async function search(size: number, oracle: Oracle, weight: (part: number) => number = () => 1) {
  const memory = new Map<string, Answer>();
  const parts = Array.from({ length: size }, (_, index) => index);
  const key = (some: readonly number[]) => [...some].sort((one, other) => one - other).join();
  memory.set(key(parts), 'passes');
  memory.set('', 'fails');
  let runs = 0;
  const found = await findSmallest({
    parts,
    weight,
    ask: async (some) => {
      const known = memory.get(key(some));
      if (known) return known;
      runs += 1;
      const answer = oracle(new Set(some));
      memory.set(key(some), answer);
      return answer;
    },
  });
  return { found: found?.parts.sort((one, other) => one - other) ?? null, minimal: found?.minimal, runs, memory };
}

const allOf =
  (needed: readonly number[]): Oracle =>
  (taken) =>
    needed.every((part) => taken.has(part)) ? 'passes' : 'fails';

const needing = (most: number) =>
  fc.integer({ min: 1, max: 64 }).chain((size) =>
    fc.record({
      size: fc.constant(size),
      needed: fc.uniqueArray(fc.nat(size - 1), { minLength: 1, maxLength: Math.min(most, size) }),
    }),
  );

describe('the smallest set of parts', () => {
  test('one needed part is always found, in no more than log2(parts) + 3 runs', async () => {
    await fc.assert(
      fc.asyncProperty(needing(1), async ({ size, needed }) => {
        const { found, runs } = await search(size, allOf(needed));
        expect(found).toEqual(needed);
        expect(runs).toBeLessThanOrEqual(Math.log2(size) + 3);
      }),
    );
  });

  test('k parts that are needed together are always found, in no more than 2k·log2(parts/k) + 6 runs in the median', async () => {
    const over: number[] = [];
    await fc.assert(
      fc.asyncProperty(needing(4), async ({ size, needed }) => {
        const { found, runs } = await search(size, allOf(needed));
        expect(found).toEqual([...needed].sort((one, other) => one - other));
        const k = needed.length;
        over.push(runs - (2 * k * Math.log2(size / k) + 6));
      }),
    );
    over.sort((one, other) => one - other);
    expect(over[Math.floor(over.length / 2)]).toBeLessThanOrEqual(0);
  });

  test('where the likely part comes first and weighs most, fewer runs are needed', async () => {
    const likely = await search(64, allOf([0]), (part) => (part === 0 ? 64 : 1));
    const unlikely = await search(64, allOf([0]));
    expect(likely.runs).toBeLessThan(unlikely.runs);
  });

  test('a wrong guess of what is likely costs at most three runs more', async () => {
    await fc.assert(
      fc.asyncProperty(
        needing(1),
        fc.array(fc.nat(7), { minLength: 64, maxLength: 64 }),
        async ({ size, needed }, guess) => {
          const total = Array.from({ length: size }, (_, part) => 2 ** (guess[part] ?? 0)).reduce(
            (sum, one) => sum + one,
            0,
          );
          const weight = (part: number) => 0.5 / size + (0.5 * 2 ** (guess[part] ?? 0)) / total;
          const { found, runs } = await search(size, allOf(needed), weight);
          expect(found).toEqual(needed);
          expect(runs).toBeLessThanOrEqual(Math.log2(size) + 5);
        },
      ),
    );
  });

  test('whatever a command answers, what is found was seen to pass, and no part of it can be left out', async () => {
    const answers = fc.constantFrom<Answer>('passes', 'fails', 'unclear');
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 12 }), fc.func(answers), async (size, given) => {
        const { found, minimal, memory } = await search(size, (taken) => given([...taken].sort((a, b) => a - b)));
        expect(minimal).toBe(true);
        expect(memory.get((found ?? []).join())).toBe('passes');
        for (const part of found ?? []) {
          const without = (found ?? []).filter((other) => other !== part);
          expect(memory.get(without.join())).not.toBe('passes');
        }
      }),
    );
  });

  test('a part that is used by others is found though taking it back alone is unclear', async () => {
    // 3 is the definition: without its users 1 and 2 nothing can be said.
    const oracle: Oracle = (taken) =>
      taken.has(3) && !(taken.has(1) && taken.has(2)) ? 'unclear' : taken.has(3) ? 'passes' : 'fails';
    expect((await search(8, oracle)).found).toEqual([1, 2, 3]);
  });

  test('without time for another run nothing is claimed', async () => {
    const parts = [1, 2, 3, 4];
    expect(await findSmallest({ parts, weight: () => 1, ask: async () => null })).toBeNull();
  });
});
