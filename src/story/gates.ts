/** Of the jobs that failed, those that did so for a reason of their own. */
import type { Job } from '../contract/model.js';
import type { RunDecision, RunState } from '../contract/run-state.js';
import type { World } from '../contract/world.js';
import { withoutGates } from '../workflow/gate-job.js';
import { failedStep, orElse } from './collect.js';

/** @param text the workflow file at the run's commit */
export async function causesOf(
  { reader }: World,
  text: string,
  { failed, tolerated }: RunDecision,
  { jobs }: RunState,
): Promise<Job[]> {
  const stopped = (jobs ?? []).filter((job) => job.conclusion === 'cancelled' && !tolerated.includes(job));
  const asked = failed.map((job) => ({ jobName: job.name, step: failedStep(job), steps: job.steps }));
  // Where the file could not be read, every job that failed stays a cause.
  const collects = await reader.collectsResults(text, asked).catch(orElse(() => []));
  const gates = new Set(failed.filter((_, index) => collects[index]));
  return withoutGates(failed, stopped, (job) => gates.has(job));
}
