/** How the run stands: GitHub's state of it, with what its workflow file lets fail. */
import type { Job } from '../contract/model.js';
import type { KnownDecision, RunDecision, RunState } from '../contract/run-state.js';
import type { Stop } from '../contract/stop.js';
import type { World } from '../contract/world.js';
import { needsNotes, stopOf } from '../diagnosis/stops.js';
import { decideRun } from '../feedback/run-decision.js';
import { orElse, type Place } from './collect.js';
import { causesOf } from './gates.js';

/** Jobs beyond this are not asked about: a cancelled matrix may have hundreds, and mostly for one reason. */
const MAX_ASKED = 20;

/** Throws what GitHub's API throws when the jobs cannot be read. */
export async function readDecision(place: Place): Promise<KnownDecision> {
  const { world, settings, run } = place;
  const none = { stops: new Map(), refused: null, notices: [] };
  if (settings.brought || settings.placement === 'failing-job') return { ...OWN_JOB_FAILED, ...none };
  const read = await world.runs.state(run);
  const first = decideRun(read, () => false);
  if (first.failed.length === 0 && first.word !== 'red') return { ...first, ...none };
  const { state, stops, notices } = await withStops(world, read);
  // The file is asked for only where something failed.
  const text = run.workflowPath === null ? null : await world.committed.read(run, run.workflowPath);
  const decision =
    text === null ? decideRun(state, () => false) : decideRun(state, await tolerance(world, text, state));
  const failed = text === null ? decision.failed : await causesOf(world, text, decision, state);
  const refused = decision.word === 'red' && state.jobs?.length === 0 ? await refusal(place, text) : null;
  return { ...decision, failed, stops, refused, notices };
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

/** A job at its time limit is called cancelled by GitHub: what it noted on the job tells it from one that somebody stopped. */
async function withStops(world: World, state: RunState) {
  const asked = (state.jobs ?? []).filter(needsNotes).slice(0, MAX_ASKED);
  const stops = new Map<number, Stop>();
  const notices = new Set<string>();
  for (const job of asked) {
    const notes = await world.runs.notes(state.run, job);
    const stop = 'unavailable' in notes ? null : stopOf(job, notes);
    if ('unavailable' in notes) notices.add(notes.unavailable);
    if (stop) stops.set(job.id, stop);
  }
  const jobs = state.jobs?.map((job) => ({ ...job, conclusion: concluded(job, stops.get(job.id)) })) ?? null;
  return { state: { ...state, jobs }, stops, notices: [...notices] };
}

function concluded({ conclusion }: Job, stop: Stop | undefined): string | null {
  if (stop === undefined || conclusion !== 'cancelled') return conclusion;
  if (stop.kind === 'job-time-limit') return 'timed_out';
  return stop.kind === 'fail-fast' || stop.kind === 'cancelled' ? conclusion : 'failure';
}

/** A run that failed without a job: GitHub has refused the workflow's file, or could not start it. */
async function refusal({ world, run }: Place, text: string | null): Promise<Stop> {
  const path = run.workflowPath ?? 'its workflow file';
  const said = (reason: string): Stop => ({ kind: 'workflow-file', text: reason, url: run.url });
  if (text === null) return said(`GitHub started no job of this run, and ${path} could not be read at its commit.`);
  const unread = (reason: string) => ({ line: null, column: null, reason: `it was not read: ${reason}` });
  const fault = await world.reader.workflowFault(path, text).catch(orElse(unread));
  if (fault === null) {
    return said(
      `GitHub started no job of this run. ${path} itself is valid: a workflow or action that it calls, or a setting of the repository, was refused.`,
    );
  }
  const place =
    fault.line === null
      ? path
      : `${path}, line ${fault.line}${fault.column === null ? '' : `, column ${fault.column}`}`;
  return said(`The workflow file is not valid, so that no job was started: ${place}: ${fault.reason}`);
}
