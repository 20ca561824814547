/** How the run stands: GitHub's state of it, with what its workflow file lets fail. */
import type { Job } from '../contract/model.js';
import type { RunDecision, RunState } from '../contract/run-state.js';
import type { World } from '../contract/world.js';
import { decideRun } from '../feedback/run-decision.js';
import { orElse, type Place } from './collect.js';
import { causesOf } from './gates.js';

/** Throws what GitHub's API throws when the jobs cannot be read. */
export async function readDecision({ world, settings, run }: Place): Promise<RunDecision> {
  if (settings.brought || settings.placement === 'failing-job') return OWN_JOB_FAILED;
  const state = await world.runs.state(run);
  const decision = decideRun(state, () => false);
  // The file is asked for only where a job failed in a run of which GitHub has not said the last word.
  if (decision.failed.length === 0) return decision;
  const text = run.workflowPath === null ? null : await world.committed.read(run, run.workflowPath);
  if (text === null) return decision;
  const decided = decideRun(state, await tolerance(world, text, state));
  return { ...decided, failed: await causesOf(world, text, decided, state) };
}

/** The log that was brought, or the job that we are in, has failed: the rest of the run is not asked for. */
const OWN_JOB_FAILED: RunDecision = { word: 'red', reason: 'The job failed.', known: true, failed: [], tolerated: [] };

/** Of a file that could not be read, no job is allowed to fail. */
async function tolerance({ reader }: World, text: string, { jobs }: RunState): Promise<(job: Job) => boolean> {
  const names = (jobs ?? []).map(({ name }) => name);
  const answers = await reader.allowedToFail(text, names).catch(orElse((): boolean[] => []));
  const allowed = new Set((jobs ?? []).filter((_, index) => answers[index]).map(({ id }) => id));
  return ({ id }) => allowed.has(id);
}
