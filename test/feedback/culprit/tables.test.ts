import { describe, expect, test } from '@jest/globals';
import { HELD, isHeld } from '../../../src/feedback/culprit/held.js';
import { LEFT_OUT, leftOut } from '../../../src/feedback/culprit/left-out.js';
import { chance, flakyWhen } from '../../../src/feedback/culprit/odds.js';
import { COUNTS, testsRan } from '../../../src/feedback/culprit/test-count.js';

describe('tables of the experiments', () => {
  for (const { what, matches, others } of HELD) {
    test.each([...matches])(`%s is ${what}`, (path) => expect(isHeld(path)).toBe(true));
    test.each([...others])(`%s is not ${what}`, (path) => expect(isHeld(path)).toBe(false));
  }
  for (const { what, matches, others, installs } of LEFT_OUT) {
    test.each([...matches])(`%s is ${what}`, (path) => expect(leftOut(path, 'make test')).toBe(what));
    test.each([...others])(`%s is not ${what}`, (path) => expect(leftOut(path, 'make test')).toBeNull());
    const [first = ''] = matches;
    test(`${what} ${installs ? 'takes part' : 'stays'} where the command installs by itself`, () =>
      expect(leftOut(first, 'npm ci\nnpm test')).toBe(installs ? null : what));
  }
  test.each(COUNTS.map(({ tool, line, count }) => [tool, line, count] as const))(
    '%s sums up: %s',
    (_tool, line, count) => expect(testsRan(`before\n${line}\nafter\n`)).toBe(count),
  );
  test.each([
    ['= 1 failed, 3 passed, 1 skipped in 0.02s =', 5],
    ['4 passed in 0.10s', 4],
    ['  3 passing (12ms)\n  1 failing\n', 4],
    ['make: *** [test] Error 1', null],
    ['found 3 passed in review', null],
  ])('%s is %p tests', (output, count) => expect(testsRan(output)).toBe(count));
});

describe('the odds of a failure that comes and goes', () => {
  test("agree with Fisher's table of the lady tasting tea", () => {
    expect(chance({ failed: 3, runs: 4 }, { failed: 1, runs: 4 })).toBeCloseTo(17 / 70, 10);
    expect(chance({ failed: 4, runs: 4 }, { failed: 0, runs: 4 })).toBeCloseTo(1 / 70, 10);
  });
  test.each([
    ['it never fails without the change', { failed: 10, runs: 40 }, { failed: 0, runs: 40 }, 'since'],
    ['it fails much more often with the change', { failed: 30, runs: 40 }, { failed: 3, runs: 40 }, 'since'],
    ['it fails as often without it', { failed: 9, runs: 40 }, { failed: 8, runs: 40 }, 'before'],
    ['it failed once with the change', { failed: 1, runs: 40 }, { failed: 0, runs: 40 }, 'unknown'],
    ['it never failed', { failed: 0, runs: 40 }, { failed: 0, runs: 40 }, 'unknown'],
  ] as const)('where %s', (_what, withChange, without, told) => expect(flakyWhen(withChange, without)).toBe(told));
});
