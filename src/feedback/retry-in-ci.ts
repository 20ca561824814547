/** Whether GitHub is asked to run the failed jobs again: the input `retry-flaky`, held against the facts. */
import type { Rerun, Run, Verdict } from '../contract/model.js';
import type { Decision } from './trust.js';

export interface RetryFacts {
  /** The input `retry-flaky`. */
  retryFlaky: boolean;
  run: Pick<Run, 'attempt' | 'status' | 'id'>;
  /** The run that the action itself is part of: a run cannot be started again from within. */
  ownRunId: number | null;
  /** Runs of the same workflow for the same commit that are beyond their first attempt; null where that is not known. */
  retriedRuns: number | null;
  /** One of each cause of the run. */
  verdicts: readonly Pick<Verdict, 'fault'>[];
  reruns: readonly Pick<Rerun, 'outcome'>[];
}

/** At most once for a commit: only a first attempt is run again, and only where no other run of the commit has been. */
export function mayRetryInCi(facts: RetryFacts): Decision {
  const { retryFlaky, run, ownRunId, retriedRuns, verdicts, reruns } = facts;
  const no = (reason: string): Decision => ({ allowed: false, reason });
  if (!retryFlaky) return no('The input retry-flaky is false.');
  if (run.attempt !== 1) return no('The run has been started again before: once for a commit is enough.');
  if (retriedRuns === null) return no('It is not known whether another run of this commit has been started again.');
  if (retriedRuns > 0)
    return no('Another run of this commit has been started again before: once for a commit is enough.');
  if (reruns.some(({ outcome }) => outcome === 'reproduced'))
    return no('A failure was reproduced: it would come again.');
  const isPassing = ({ fault }: Pick<Verdict, 'fault'>) => fault === 'flaky' || fault === 'infrastructure';
  if (verdicts.length === 0 || !verdicts.every(isPassing))
    return no('Not every failure is flaky or infrastructure by fact.');
  if (run.id === ownRunId || run.status !== 'completed') {
    return no('GitHub starts a run again only when it has ended: use a workflow on workflow_run for that.');
  }
  return { allowed: true };
}
