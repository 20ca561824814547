/** What becomes of the jobs of a run. These rules are the service's, which is not public: each names the page that says it. */
import { holds, type Result, type Status } from './condition.js';
import { type Happening, type JobRun, runSteps } from './run-job.js';
import type { GraphJob, GraphStep, Workflow } from './workflow.js';

export interface Play {
  /** What happens to a step that is started; it passes where this says nothing. */
  happens?: (job: string, step: GraphStep, leg: Record<string, unknown>) => Happening | undefined;
  event?: Record<string, unknown>;
}

export interface Attempt {
  jobs: JobRun[];
  /** By job key: what `needs.<key>.result` says. */
  results: Record<string, Result>;
  cancelled: boolean;
  conclusion: 'success' | 'failure' | 'cancelled' | 'skipped';
}

interface Running extends Attempt {
  workflow: Workflow;
  play: Play;
}

/**
 * @param previous the attempt before, of which only the failed jobs are run again, and all that depend on them
 * [docs.github.com, "Re-running workflows and jobs", re-running failed jobs: "and their dependents"]
 */
export function runWorkflow(workflow: Workflow, play: Play = {}, previous?: Attempt): Attempt {
  const run: Running = { workflow, play, jobs: [], results: {}, cancelled: false, conclusion: 'success' };
  for (const job of workflow.jobs) {
    const kept = previous && !runsAgain(job, workflow, previous) ? previous.results[job.key] : undefined;
    run.results[job.key] = kept ?? runJob(job, run);
  }
  return { jobs: run.jobs, results: run.results, cancelled: run.cancelled, conclusion: concluded(run) };
}

function runJob(job: GraphJob, run: Running): Result {
  const { event = {} } = run.play;
  const needs = Object.fromEntries(job.needs.map((key) => [key, { result: run.results[key], outputs: {} }]));
  const contexts = { github: { event }, needs, runner: { os: 'Linux' } };
  if (!holds(job.condition, { place: 'job', status: statusOf(job, run), contexts })) {
    run.jobs.push({ key: job.key, started: false, steps: [], result: 'skipped' });
    return 'skipped';
  }
  const legs: JobRun[] = [];
  for (const leg of job.legs) legs.push(runLeg(job, leg, { run, contexts, failed: legs.some(isFailed) }));
  run.jobs.push(...legs);
  return resultOf(job, legs);
}

function runLeg(
  job: GraphJob,
  leg: Record<string, unknown>,
  { run, contexts, failed }: { run: Running; contexts: Record<string, unknown>; failed: boolean },
): JobRun {
  // A failed job ends the others of its matrix. [docs.github.com, "Workflow syntax", `strategy.fail-fast`]
  if (failed && job.failFast) return { key: job.key, started: false, steps: [], result: 'cancelled' };
  return runSteps(job, {
    contexts: { ...contexts, matrix: leg },
    happens: (step) => {
      const happening = run.play.happens?.(job.key, step, leg) ?? 'passes';
      if (happening === 'run cancelled') run.cancelled = true;
      return happening;
    },
  });
}

const isFailed = ({ result }: JobRun) => result === 'failure';

/**
 * The jobs of a matrix have one result together. A job that may fail says `success` to those that need it, though its own check is
 * red. [actions/toolkit#581, actions/runner#1161] A job that ran into its time limit says `cancelled`. [erigontech/erigon#23203]
 */
function resultOf({ continueOnError }: GraphJob, legs: JobRun[]): Result {
  const has = (result: Result) => legs.some((leg) => leg.result === result);
  if (has('failure')) return continueOnError ? 'success' : 'failure';
  return has('cancelled') ? 'cancelled' : 'success';
}

/**
 * The status functions of a job look at what it needs, with all ancestors; `cancelled()` at the whole run.
 * [docs.github.com, "Evaluate expressions", failure: "if any ancestor job fails"; "Workflow syntax", `needs`: "a failure or skip
 * applies to all jobs in the dependency chain from the point of failure or skip onwards"]
 */
function statusOf(job: GraphJob, run: Running): Status {
  const results = ancestorsOf(job, run.workflow).map((key) => run.results[key]);
  return {
    success: !run.cancelled && results.every((result) => result === 'success'),
    failure: !run.cancelled && results.includes('failure'),
    cancelled: run.cancelled,
  };
}

function ancestorsOf(job: GraphJob, { jobs }: Workflow): string[] {
  const parents = jobs.filter(({ key }) => job.needs.includes(key));
  return [...new Set(parents.flatMap((parent) => [parent.key, ...ancestorsOf(parent, { events: [], jobs })]))];
}

function runsAgain(job: GraphJob, workflow: Workflow, { results }: Attempt): boolean {
  const didNotPass = (key: string) => results[key] === 'failure' || results[key] === 'cancelled';
  return [job.key, ...ancestorsOf(job, workflow)].some(didNotPass);
}

function concluded({ results, cancelled }: Running): Attempt['conclusion'] {
  const all = Object.values(results);
  if (cancelled) return 'cancelled';
  if (all.includes('failure')) return 'failure';
  if (all.includes('cancelled')) return 'cancelled';
  return all.every((result) => result === 'skipped') ? 'skipped' : 'success';
}
