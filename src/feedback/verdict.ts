/** Whose fault it is, as a table over facts. The first row whose conditions are all met decides. */
import type { Fact, Verdict } from '../contract/model.js';
import type { Fault } from '../contract/words.js';
import type { FactId } from './facts.js';

type Conditions = Partial<Record<FactId, boolean>>;

export interface VerdictRule {
  fault: Fault;
  why: string;
  /** Facts that must be known to hold (`true`) or known not to (`false`). */
  when: Conditions;
  /** Rows of this kind are void when all of these are so. */
  unless?: Conditions;
}

export const VERDICT_RULES: readonly VerdictRule[] = [
  {
    fault: 'infrastructure',
    why: 'the pattern of the error is one of machines, unless the failure can be repeated and sits in changed lines',
    when: { infrastructure: true },
    unless: { reproduced: true, 'error-in-diff': true },
  },
  { fault: 'flaky', why: 'the same command passed on the same commit', when: { 'passed-on-rerun': true } },
  {
    fault: 'flaky',
    why: 'the same job passed on the same commit',
    when: { 'other-attempt-passed': true },
    unless: { reproduced: true },
  },
  { fault: 'base-branch', why: 'the base branch fails in the same way', when: { 'base-red-same': true } },
  {
    fault: 'this-change',
    why: 'the error sits in a changed file, and nothing speaks for the base branch',
    when: { 'error-in-diff': true },
    unless: { 'base-red': true },
  },
  {
    fault: 'this-change',
    why: 'it fails every time here, and not on the base branch',
    when: { reproduced: true, 'base-green': true },
  },
];

/** Pure: the same facts give the same verdict. A fact that could not be had (`holds: null`) meets no condition. */
export function judge(facts: readonly (Fact | null)[]): Verdict {
  const known = facts.filter((fact) => fact !== null);
  const holds = (conditions: Conditions) =>
    Object.entries(conditions).every(([id, wanted]) => known.some((fact) => fact.id === id && fact.holds === wanted));
  const rule = VERDICT_RULES.find(({ when, unless }) => holds(when) && !(unless !== undefined && holds(unless)));
  return { fault: rule?.fault ?? 'unknown', facts: known };
}
