import { describe, expect, test } from '@jest/globals';
import type { Fact } from '../../src/contract/model.js';
import { DECIDING_FACTS, type DecidingFact, VERDICT_ROWS, type VerdictRow } from '../../src/contract/verdict.js';
import type { Fault } from '../../src/contract/words.js';
import { judge, VERDICT_RULES } from '../../src/feedback/verdict.js';

type Known = Record<DecidingFact, boolean | null>;

/** The decision list once more, as sentences of the product read it: written apart from the table that it checks. */
function oracle(known: Known): [Fault, VerdictRow] {
  const is = (id: DecidingFact) => known[id] === true;
  if (is('culprit-found')) return ['this-change', 'culprit'];
  if (is('flaky-since-change')) return ['this-change', 'flaky-since-change'];
  if (is('base-red-same')) return ['base-branch', 'base-branch'];
  if (is('fails-without-change')) {
    const baseWasGreenOrIsNotKnown = !is('base-red');
    if (baseWasGreenOrIsNotKnown && is('surroundings-moved')) return ['environment', 'environment'];
    return ['unknown', 'not-this-change'];
  }
  const passedSomewhere = is('other-attempt-passed') || is('passed-and-failed-here');
  if (passedSomewhere && !is('only-with-change')) return ['flaky', 'flaky'];
  if (is('broke-before-commands')) return ['infrastructure', 'infrastructure'];
  const blamed = is('reproduced') || is('error-in-diff');
  if (blamed && is('base-green') && !is('machine-moved')) return ['this-change', 'this-change'];
  return ['unknown', 'unknown'];
}

const STATES = [true, false, null] as const;
/** Verdicts that tell somebody that the change is not to blame. */
const CLEARS = new Set<VerdictRow>(['base-branch', 'environment', 'not-this-change', 'flaky', 'infrastructure']);
/** What must be known for each of them, one of the inner lists at least. */
const CLEARED_BY: Partial<Record<VerdictRow, DecidingFact[][]>> = {
  'base-branch': [['base-red-same']],
  environment: [['fails-without-change', 'surroundings-moved']],
  'not-this-change': [['fails-without-change']],
  flaky: [['other-attempt-passed'], ['passed-and-failed-here']],
  infrastructure: [['broke-before-commands']],
};

/** Made once: there are millions of combinations. */
const MADE = new Map(
  DECIDING_FACTS.map((id) => [
    id,
    new Map(STATES.map((holds): [boolean | null, Fact] => [holds, { id, text: id, url: null, holds }])),
  ]),
);
const factsOf = (known: Known): Fact[] =>
  DECIDING_FACTS.map((id) => MADE.get(id)?.get(known[id]) ?? { id, text: id, url: null, holds: null });

/** All combinations of some facts; the others are not known. */
function* combinations(ids: readonly DecidingFact[]): Generator<Known> {
  const none = Object.fromEntries(DECIDING_FACTS.map((id) => [id, null])) as Known;
  for (let number = 0; number < 3 ** ids.length; number += 1) {
    const known = { ...none };
    let rest = number;
    for (const id of ids) {
      known[id] = STATES[rest % 3] ?? null;
      rest = Math.floor(rest / 3);
    }
    yield known;
  }
}

test('over all combinations of facts, each true, false or not known, the verdict is that of the decision list', () => {
  let count = 0;
  const wrong: unknown[] = [];
  for (const known of combinations(DECIDING_FACTS)) {
    count += 1;
    const { fault, row } = judge(factsOf(known));
    const [wanted, wantedRow] = oracle(known);
    if ((fault !== wanted || row !== wantedRow) && wrong.length < 5)
      wrong.push({ known, fault, row, wanted, wantedRow });
  }
  expect(wrong).toEqual([]);
  expect(count).toBe(3 ** DECIDING_FACTS.length);
}, 240_000);

describe('missing data', () => {
  /** Each fact of the list but one of the two that say the same to it. */
  const ids = DECIDING_FACTS.filter((id) => id !== 'passed-and-failed-here' && id !== 'error-in-diff');

  test('never clears: what clears is known to hold, and without any one of the facts nothing new is cleared', () => {
    const wrong: unknown[] = [];
    for (const known of combinations(ids)) {
      const { row } = judge(factsOf(known));
      const bases = CLEARED_BY[row] ?? [];
      if (CLEARS.has(row) && !bases.some((needed) => needed.every((id) => known[id] === true)))
        wrong.push({ known, row });
      if (CLEARS.has(row)) continue;
      for (const id of ids.filter((name) => known[name] !== null)) {
        const { row: then } = judge(factsOf({ ...known, [id]: null }));
        // Without the experiment that outranked it, an excuse stands on its own facts, which were known all along.
        const stood = (CLEARED_BY[then] ?? []).some((needed) =>
          needed.every((other) => other !== id && known[other] === true),
        );
        if (CLEARS.has(then) && !stood) wrong.push({ known, id, row, then });
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  }, 240_000);

  test('blames nobody else: without a fact that blames, the change is blamed by another one or not at all', () => {
    const blaming: DecidingFact[] = [
      'culprit-found',
      'flaky-since-change',
      'reproduced',
      'error-in-diff',
      'base-green',
    ];
    const wrong: unknown[] = [];
    for (const known of combinations(ids)) {
      const before = judge(factsOf(known));
      if (before.fault !== 'this-change') continue;
      for (const id of blaming.filter((name) => known[name] === true)) {
        const after = judge(factsOf({ ...known, [id]: null }));
        const isOwn = after.fault === 'this-change' || after.fault === 'unknown';
        const stood = (CLEARED_BY[after.row] ?? []).some((needed) => needed.every((other) => known[other] === true));
        if (!isOwn && !stood) wrong.push({ known, id, after: after.row });
      }
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  }, 240_000);

  test('is the same whether a fact is missing, not known, or stands in another order', () => {
    for (const known of combinations([
      'base-red-same',
      'reproduced',
      'base-green',
      'other-attempt-passed',
      'machine-moved',
    ])) {
      const facts = factsOf(known);
      const row = judge(facts).row;
      expect(judge([...facts].reverse()).row).toBe(row);
      expect(judge(facts.filter(({ holds }) => holds !== null)).row).toBe(row);
      expect(judge([null, ...facts]).row).toBe(row);
    }
  });
});

test('the rows stand in the order of the decision list, and each says why', () => {
  expect([...VERDICT_RULES.map(({ row }) => row), 'unknown']).toEqual([...VERDICT_ROWS]);
  for (const { why } of VERDICT_RULES) expect(why).toMatch(/^\w/);
});

test('a verdict comes with the facts it rests on, without those that are none', () => {
  const yes = (id: string): Fact => ({ id, text: id, url: null, holds: true });
  expect(judge([yes('reproduced'), null, yes('base-green')]).facts.map((fact) => fact.id)).toEqual([
    'reproduced',
    'base-green',
  ]);
});
