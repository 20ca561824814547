/** What a verdict rests on: one name for each fact and each row, for those who gather, judge and tell them. */

/** Facts that decide whose fault a failure is. What each of them means is said where it is made. */
export const DECIDING_FACTS = [
  'culprit-found',
  'flaky-since-change',
  'base-red-same',
  'fails-without-change',
  'surroundings-moved',
  'machine-moved',
  'only-with-change',
  'other-attempt-passed',
  'passed-and-failed-here',
  'broke-before-commands',
  'reproduced',
  'error-in-diff',
  'base-green',
  'base-red',
] as const;
export type DecidingFact = (typeof DECIDING_FACTS)[number];

/** Facts that are told and decide nothing. */
export const TOLD_FACTS = ['did-not-fail-here', 'looks-like-machine', 'commits-since-green'] as const;
export type FactId = DecidingFact | (typeof TOLD_FACTS)[number];

/** The rows of the decision list, in their order: the first one that holds decides. */
export const VERDICT_ROWS = [
  'culprit',
  'flaky-since-change',
  'base-branch',
  'environment',
  'not-this-change',
  'flaky',
  'infrastructure',
  'this-change',
  'unknown',
] as const;
export type VerdictRow = (typeof VERDICT_ROWS)[number];
