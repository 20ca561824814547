import { describe, expect, test } from '@jest/globals';
import type { Fact } from '../../src/contract/model.js';
import type { Fault } from '../../src/contract/words.js';
import { diffFact, infrastructureFact, rerunFact } from '../../src/feedback/facts.js';
import { judge } from '../../src/feedback/verdict.js';
import { aMatch, aRerun } from '../builders.js';

const yes = (id: string): Fact => ({ id, text: id, url: null, holds: true });
const no = (id: string): Fact => ({ id, text: id, url: null, holds: false });
const unknown = (id: string): Fact => ({ id, text: id, url: null, holds: null });

describe('whose fault it is', () => {
  const table: [Fault, string, Fact[]][] = [
    ['infrastructure', 'the error is one of machines', [yes('infrastructure')]],
    ['infrastructure', 'and it passed on a rerun', [yes('infrastructure'), yes('passed-on-rerun')]],
    [
      'infrastructure',
      'and it can be repeated, but not in changed lines',
      [yes('infrastructure'), yes('reproduced'), no('error-in-diff')],
    ],
    [
      'this-change',
      'it looks like machines, but repeats and sits in changed lines',
      [yes('infrastructure'), yes('reproduced'), yes('error-in-diff')],
    ],
    ['flaky', 'it passed on a rerun', [yes('passed-on-rerun')]],
    [
      'flaky',
      'it passed on a rerun although the error is in the diff',
      [yes('passed-on-rerun'), yes('error-in-diff'), yes('base-green')],
    ],
    ['flaky', 'another attempt passed', [yes('other-attempt-passed'), yes('error-in-diff')]],
    [
      'this-change',
      'another attempt passed, but it fails every time now',
      [yes('other-attempt-passed'), yes('reproduced'), yes('base-green')],
    ],
    ['base-branch', 'the base branch fails in the same way', [yes('base-red-same')]],
    [
      'base-branch',
      'in the same way, though the file is changed here',
      [yes('base-red-same'), yes('error-in-diff'), yes('reproduced')],
    ],
    ['this-change', 'the error is in a changed file', [yes('error-in-diff')]],
    ['this-change', 'in a changed file, and the base fails otherwise', [yes('error-in-diff'), no('base-red-same')]],
    ['unknown', 'in a changed file, but the base is red and nobody knows why', [yes('error-in-diff'), yes('base-red')]],
    ['this-change', 'it repeats and the base is green', [yes('reproduced'), yes('base-green')]],
    ['unknown', 'it repeats and the base is not known', [yes('reproduced'), unknown('base-green')]],
    ['unknown', 'the base is green but nothing was repeated', [yes('base-green'), unknown('reproduced')]],
    ['unknown', 'the base is green and another failure came', [yes('base-green'), no('reproduced')]],
    ['unknown', 'the base fails otherwise', [no('base-red-same'), yes('reproduced')]],
    ['unknown', 'nothing is known', []],
    [
      'unknown',
      'nothing could be had',
      ['infrastructure', 'reproduced', 'passed-on-rerun', 'base-green', 'error-in-diff'].map(unknown),
    ],
  ];

  test.each(table)('is %s when %s', (fault, _when, facts) => {
    expect(judge(facts).fault).toBe(fault);
    expect(judge([...facts].reverse()).fault).toBe(fault);
  });

  test('comes with the facts it rests on, without those that are none', () => {
    expect(judge([yes('reproduced'), null, yes('base-green')]).facts.map((fact) => fact.id)).toEqual([
      'reproduced',
      'base-green',
    ]);
  });
});

describe('what a rerun says', () => {
  test.each([
    ['reproduced', 'reproduced', true],
    ['passed', 'passed-on-rerun', true],
    ['different-failure', 'reproduced', false],
    ['timed-out', 'reproduced', null],
    ['skipped', 'reproduced', null],
  ] as const)('%s', (outcome, id, holds) => {
    expect(rerunFact(aRerun({ outcome }), [], null)).toMatchObject({ id, holds });
  });

  test('a pass under other conditions is no proof of flakiness', () => {
    const fact = rerunFact(aRerun({ outcome: 'passed' }), ['The variable DB_URL is left out.'], null);
    expect(fact).toMatchObject({ id: 'passed-on-rerun', holds: null, text: expect.stringContaining('DB_URL') });
  });
});

describe('whether the error is in the diff', () => {
  test.each([
    ['src/cart.ts', ['src/cart.ts'], true],
    ['/home/runner/work/shop/shop/src/cart.ts', ['src/cart.ts'], true],
    ['src/cart.ts', ['packages/web/src/cart.ts'], true],
    ['src\\cart.ts', ['src/cart.ts'], true],
    ['cart.ts', ['src/cart.ts'], false],
    ['cart.ts', ['cart.ts'], true],
    ['src/cart.ts', ['src/big-cart.ts'], false],
    ['src/cart.ts', [], false],
  ])('%s among %j: %s', (path, changed, holds) => {
    expect(diffFact([path], changed, null)?.holds).toBe(holds);
  });

  test('is not known without the list, and no fact without files in the error', () => {
    expect(diffFact(['a.ts'], null, null)?.holds).toBeNull();
    expect(diffFact([], ['a.ts'], null)).toBeNull();
  });
});

test('a known pattern is a fact about infrastructure only if it is one', () => {
  expect(infrastructureFact(aMatch({ kind: 'infrastructure' }), null)?.holds).toBe(true);
  expect(infrastructureFact(aMatch({ kind: 'test' }), null)).toBeNull();
  expect(infrastructureFact(null, null)).toBeNull();
});
