/** A comment for each row of the decision list, and for what is told where none of them holds: by the facts that make it so. */
import type { Culprit } from '../../src/contract/culprit.js';
import type { Fact, Finding, Report, Rerun } from '../../src/contract/model.js';
import { culpritFacts, diffFact, rerunFact } from '../../src/feedback/facts.js';
import { machineryFact } from '../../src/feedback/machinery.js';
import { surroundingsFacts } from '../../src/feedback/surroundings-facts.js';
import { judge } from '../../src/feedback/verdict.js';
import {
  aCause,
  aCommandResult,
  aDiagnosis,
  aFact,
  aFailure,
  aFinding,
  aJob,
  aReport,
  aRerun,
  aStep,
  BASE_SHA,
} from '../builders.js';

const BASE_GREEN = aFact();
const MOVED = [
  { name: 'runner image', kind: 'runner' as const, before: '20251110.1', now: '20251124.3' },
  { name: 'cmake', kind: 'tool' as const, before: '3.31.6', now: '4.0.2' },
];
const GREEN_RUN = { sha: BASE_SHA, url: 'https://github.com/acme/shop/actions/runs/990' };
const movedFacts = (moved: typeof MOVED | null) =>
  surroundingsFacts({
    compared: moved && { moved, values: 14, gap: null },
    green: GREEN_RUN,
    missing: moved === null ? 'There is no green run to compare with: the log of the last one has expired.' : null,
  });
const elsewhere = { sameMachine: false, differs: [] };

const aCulprit = (over: Partial<Culprit>): Culprit => ({
  outcome: 'fails-without-change',
  hunks: [],
  runs: 4,
  ms: 9000,
  reason: '',
  noise: null,
  ...over,
});

/** With the verdict that its facts have. */
function judged(facts: readonly (Fact | null)[], over: Partial<Finding> = {}): Report {
  const rerun: Rerun = over.rerun ?? aRerun();
  const place = over.rerun?.outcome === 'passed' ? { sameMachine: false, differs: DIFFERS } : elsewhere;
  return aReport({ findings: [aFinding({ ...over, rerun, verdict: judge([rerunFact(rerun, place), ...facts]) })] });
}

const DIFFERS = [
  'The job ran with node: 22 (matrix), which this one was not set up with.',
  'The job had Node 22.4.1, this machine has Node 20.19.2.',
  'The variable DATABASE_URL is left out of the re-run: it is made of secrets.DATABASE_URL.',
];

const setUpFailed = aFailure({
  job: aJob({ steps: [aStep({ number: 1, name: 'Set up job' }), aStep({ conclusion: 'skipped', startedAt: null })] }),
  step: aStep({ number: 1, name: 'Set up job' }),
});

const notRun = aRerun({
  outcome: 'skipped',
  reason: 'The step that failed has no script.',
  command: null,
  result: null,
});

export const VERDICT_SHAPES: Record<string, Report> = {
  culprit: judged(
    [
      ...culpritFacts(
        aCulprit({ outcome: 'found', hunks: [{ path: 'src/cart.ts', start: 40, end: 43, commit: null }], runs: 5 }),
      ),
      BASE_GREEN,
      ...movedFacts([]),
      diffFact(['src/cart.ts'], null),
    ],
    {
      culprit: aCulprit({
        outcome: 'found',
        hunks: [{ path: 'src/cart.ts', start: 40, end: 43, commit: null }],
        runs: 5,
      }),
    },
  ),
  'flaky-since-change': judged([
    ...culpritFacts(
      aCulprit({
        outcome: 'not-found',
        noise: {
          flaky: 'since',
          with_change: { failed: 4, runs: 10 },
          without: { failed: 0, runs: 10 },
          chance: 0.006,
        },
      }),
    ),
    aFact({ id: 'other-attempt-passed', text: 'The same job passed in attempt 1 of this run.' }),
    BASE_GREEN,
  ]),
  environment: judged([...culpritFacts(aCulprit({})), BASE_GREEN, ...movedFacts(MOVED), diffFact([], null)], {
    moved: MOVED,
  }),
  'not-this-change': judged([...culpritFacts(aCulprit({})), BASE_GREEN, ...movedFacts([]), diffFact([], null)], {
    moved: [],
  }),
  infrastructure: judged([machineryFact(setUpFailed, ['src/cart.ts'])], {
    cause: aCause({ failure: setUpFailed }),
    rerun: notRun,
    diagnosis: aDiagnosis({
      category: 'github-actions',
      kind: 'infrastructure',
      rootCause: 'The action actions/setup-node could not be downloaded.',
      location: null,
      fixes: [],
    }),
  }),
  'moved-as-well': judged([BASE_GREEN, ...movedFacts(MOVED), diffFact(['src/cart.ts'], null)], { moved: MOVED }),
  'did-not-fail-here': judged([BASE_GREEN, ...movedFacts(null), diffFact([], null)], {
    rerun: aRerun({ outcome: 'passed', reason: 'The same command passed when it was run again.' }),
  }),
  'not-installed-here': judged([BASE_GREEN, ...movedFacts(null), diffFact([], null)], {
    rerun: aRerun({
      outcome: 'skipped',
      compared: false,
      reason: '`vitest` is not installed here (exit code 127), so how it ended here says nothing about the failure.',
      result: aCommandResult({ exitCode: 127, output: 'sh: 1: vitest: not found' }),
    }),
  }),
  'flaky-and-again': judged([
    aFact({ id: 'other-attempt-passed', text: 'The same job passed in attempt 1 of this run.' }),
    BASE_GREEN,
    diffFact([], null),
  ]),
};
