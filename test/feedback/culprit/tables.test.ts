import { describe, expect, test } from '@jest/globals';
import { ALONE, aloneCommand } from '../../../src/feedback/culprit/alone.js';
import { HELD, isHeld } from '../../../src/feedback/culprit/held.js';
import { LEFT_OUT, leftOut } from '../../../src/feedback/culprit/left-out.js';
import { chance, flakyWhen } from '../../../src/feedback/culprit/odds.js';
import { isSameFailure } from '../../../src/feedback/culprit/same-failure.js';
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

describe('a failure is the same as before', () => {
  const first = { exitCode: 1, output: 'running\nnot ok 1 - price: expected 9, got 900 (12ms)\n1 failed in 0.03s\n' };
  test.each([
    ['when only times differ', 'running\nnot ok 1 - price: expected 9, got 900 (7ms)\n1 failed in 1.2s\n'],
    ['when what did not fail differs', 'not ok 1 - price: expected 9, got 900 (7ms)\nok 2 - tax\n1 failed in 1.2s\n'],
  ])('%s', (_what, output) => expect(isSameFailure(first, { exitCode: 1, output })).toBe(true));
  test.each([
    [
      'when another value came out, in a line without a word of failure',
      'running\nnot ok 1 - price: expected 9, got 900 (12ms)\nprice was 90\n1 failed in 0.03s\n',
      1,
    ],
    ['when the same fails twice', `${first.output}${first.output}`, 1],
    ['when another value came out', 'not ok 1 - price: expected 9, got 90 (12ms)\n1 failed in 0.03s\n', 1],
    ['when another test fails as well', `${first.output}not ok 2 - tax: expected 1, got 2\n`, 1],
    ['when one of its lines is gone', '1 failed in 0.03s\n', 1],
    ['when it ends with another code', first.output, 2],
  ])('not %s', (_what, output, exitCode) => expect(isSameFailure(first, { exitCode, output })).toBe(false));
  test('by its last lines, where nothing says what failed', () => {
    expect(isSameFailure({ exitCode: 3, output: 'a\nb\n' }, { exitCode: 3, output: 'a\nb\n' })).toBe(true);
    expect(isSameFailure({ exitCode: 3, output: 'a\nb\n' }, { exitCode: 3, output: 'a\nc\n' })).toBe(false);
  });
});

describe('the failing test alone', () => {
  test.each(ALONE.map(({ tool, example }) => [tool, example] as const))(
    'of %s',
    (_tool, { command, output, alone }) => {
      expect(aloneCommand(command, output)).toBe(alone);
      expect(aloneCommand(command, 'all is well\n')).toBeNull();
    },
  );
  test.each(['npm ci\nnpx jest', 'npx jest && echo done', 'make test', 'pytest $ARGS', 'go test ./... | tee log'])(
    'is not known of: %s',
    (script) => {
      for (const { example } of ALONE) expect(aloneCommand(script, example.output)).toBeNull();
    },
  );
});
