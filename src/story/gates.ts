/** Of the jobs that failed, those that did so for a reason of their own. */
import type { Job } from '../contract/model.js';
import type { RunDecision, RunState } from '../contract/run-state.js';
import { collectsResults, withoutGates } from '../workflow/gate-job.js';
import { failedStep } from './collect.js';

/** @param text the workflow file at the run's commit */
export function causesOf(text: string, { failed, tolerated }: RunDecision, { jobs }: RunState): Job[] {
  const stopped = (jobs ?? []).filter((job) => job.conclusion === 'cancelled' && !tolerated.includes(job));
  const isGate = (job: Job) => collectsResults(text, { jobName: job.name, step: failedStep(job), steps: job.steps });
  return withoutGates(failed, stopped, isGate);
}
