/** Whose fault it is, as a list over facts: the first row that holds decides. */
import type { Fact, Verdict } from '../contract/model.js';
import type { DecidingFact, VerdictRow } from '../contract/verdict.js';
import type { Fault } from '../contract/words.js';

export interface VerdictRule {
  row: VerdictRow;
  fault: Fault;
  why: string;
  /** All of these are known to hold. */
  all: readonly DecidingFact[];
  /** And, where there are some, at least one of these. */
  any?: readonly DecidingFact[];
  /** And none of these is known to hold: what is not known speaks neither for nor against anybody. */
  none?: readonly DecidingFact[];
}

/** A row that clears this change stands on facts that are known to hold, never on one that is missing. */
export const VERDICT_RULES: readonly VerdictRule[] = [
  {
    row: 'culprit',
    fault: 'this-change',
    why: 'an experiment found the part of the change that makes it fail',
    all: ['culprit-found'],
  },
  {
    row: 'flaky-since-change',
    fault: 'this-change',
    why: 'it fails sometimes with the change and never without it',
    all: ['flaky-since-change'],
  },
  {
    row: 'base-branch',
    fault: 'base-branch',
    why: 'the same failure is red on the base, in a commit that this checkout contains',
    all: ['base-red-same'],
  },
  {
    row: 'environment',
    fault: 'environment',
    why: 'it fails without the change too, and something outside moved since it was green',
    all: ['fails-without-change', 'surroundings-moved'],
    none: ['base-red'],
  },
  {
    row: 'not-this-change',
    fault: 'unknown',
    why: 'it fails without the change too, and what else makes it fail was not found',
    all: ['fails-without-change'],
  },
  {
    row: 'flaky',
    fault: 'flaky',
    why: 'it passed and failed on the same commit, and no experiment shows that it fails only with the change',
    all: [],
    any: ['other-attempt-passed', 'passed-and-failed-here'],
    none: ['only-with-change'],
  },
  {
    row: 'infrastructure',
    fault: 'infrastructure',
    why: 'the machinery broke before any command of the repository ran',
    all: ['broke-before-commands'],
  },
  {
    row: 'this-change',
    fault: 'this-change',
    why: 'it fails here as well or names a changed file, is green on the base, and no machine or tool that was compared moved',
    all: ['base-green'],
    any: ['reproduced', 'error-in-diff'],
    none: ['machine-moved'],
  },
];

/** Pure, whatever the order of the facts. A fact that is not known (`holds: null`) is as one that is missing. */
export function judge(facts: readonly (Fact | null)[]): Verdict {
  const known = facts.filter((fact) => fact !== null);
  const holds = (id: DecidingFact) => known.some((fact) => fact.id === id && fact.holds === true);
  const rule = VERDICT_RULES.find(
    ({ all, any, none = [] }) => all.every(holds) && (any === undefined || any.some(holds)) && !none.some(holds),
  );
  return { fault: rule?.fault ?? 'unknown', row: rule?.row ?? 'unknown', facts: known };
}
