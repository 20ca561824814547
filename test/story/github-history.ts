/** Histories of a pull request's runs, drawn at random, with GitHub's own word on each: the oracle of the comment's life. */
import fc from 'fast-check';

export const EVENTS = ['push', 'pull_request', 'merge_group', 'schedule', 'workflow_dispatch'] as const;
export type HistoryEvent = (typeof EVENTS)[number];
const CONCLUSIONS = ['success', 'success', 'success', 'failure', 'cancelled', 'skipped', 'timed_out', 'action_required', 'neutral', 'stale', 'startup_failure'] as const; // biome-ignore format: one row

export interface DrawnJob {
  name: string;
  conclusion: (typeof CONCLUSIONS)[number];
  mayFail: boolean;
  /** Has ended by the time at which a job of the same run looks. */
  seenEnded: boolean;
}

export interface DrawnAttempt {
  /** A run that GitHub ended without a job, by this word. */
  without: 'startup_failure' | 'failure' | 'action_required' | 'stale' | 'neutral' | 'cancelled' | null;
  jobs: DrawnJob[];
  /** Whether the action is the run's last job, and whether another workflow is told when the run has ended. */
  inside: boolean;
  outside: boolean;
}

export interface DrawnRun {
  event: HistoryEvent;
  /** Of the pull request's first head, or of its second. */
  head: 'first' | 'second';
  attempts: DrawnAttempt[];
}

export interface History {
  runs: DrawnRun[];
  /** Which of the things that can happen next does. */
  order: number[];
  closes: boolean;
}

const job = fc.record({
  conclusion: fc.constantFrom(...CONCLUSIONS),
  mayFail: fc.boolean(),
  seenEnded: fc.constantFrom(true, true, true, false),
});
const greenJob = fc.record({
  conclusion: fc.constantFrom('success' as const, 'success' as const, 'skipped' as const),
  mayFail: fc.boolean(),
  seenEnded: fc.constantFrom(true, true, true, false),
});
const jobs = fc
  .oneof(fc.array(job, { minLength: 3, maxLength: 4 }), fc.array(greenJob, { minLength: 3, maxLength: 4 }))
  .map((drawn) => drawn.map((one, at) => ({ ...one, name: `job ${at}` })));

const attempt: fc.Arbitrary<DrawnAttempt> = fc.record({
  without: fc.option(
    fc.constantFrom('startup_failure', 'failure', 'action_required', 'stale', 'neutral', 'cancelled'),
    {
      freq: 5,
    },
  ),
  jobs,
  inside: fc.boolean(),
  outside: fc.boolean(),
});

export const history: fc.Arbitrary<History> = fc.record({
  runs: fc.uniqueArray(
    fc.record({
      event: fc.constantFrom(...EVENTS),
      head: fc.constantFrom('first' as const, 'second' as const),
      attempts: fc.array(attempt, { minLength: 1, maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 4, selector: ({ event, head }) => `${event} ${head}` },
  ),
  order: fc.array(fc.nat(1000), { minLength: 40, maxLength: 40 }),
  closes: fc.boolean(),
});

/** How GitHub ends the run: from its jobs, without those that may fail. Written from GitHub's documentation, not from our code. */
export function conclusionOf({ without, jobs: all }: DrawnAttempt): string {
  if (without !== null) return without;
  const counted = all.filter(({ mayFail }) => !mayFail);
  const has = (...words: string[]) => counted.find(({ conclusion }) => words.includes(conclusion))?.conclusion;
  if (has('failure', 'timed_out', 'startup_failure')) return 'failure';
  const odd = has('cancelled', 'action_required', 'stale');
  if (odd) return odd;
  return all.every(({ conclusion }) => conclusion === 'skipped') ? 'skipped' : 'success';
}

/** GitHub's word is green: it ended with success, and something of it did succeed. */
export const isGreen = (drawn: DrawnAttempt): boolean =>
  conclusionOf(drawn) === 'success' && drawn.jobs.some(({ conclusion }) => conclusion === 'success');
