/** What can become of a run, and what the action's step must then do: the rows of the public contract, "Three ways to place it". */

import { isAction, isDiagnoseJob } from './placements.js';
import type { Happening } from './run-job.js';
import { type Attempt, type Play, runWorkflow } from './run-workflow.js';
import type { GraphJob, GraphStep, Workflow } from './workflow.js';

export interface Expected {
  /** Whether the action's step is started. */
  action: boolean;
  /** Whether the steps before it are; null: of no account. */
  setUp: boolean | null;
}

export interface Scenario {
  name: string;
  run: (workflow: Workflow) => Attempt;
  expected: Expected;
}

const LOOKED_AT: Expected = { action: true, setUp: true };
/** The action itself decides what to say: nothing is installed for that. */
const NOTHING_FAILED: Expected = { action: true, setUp: false };

/** The step that does a job's work: its last. */
const isWork = ({ steps }: GraphJob, step: GraphStep) => step === steps.at(-1);
const isTested = (job: GraphJob) => !isDiagnoseJob(job);

/** In the first job that is to be diagnosed, this happens to the step that does the work. */
function atWork(workflow: Workflow, happening: Happening, also: Play['happens'] = () => undefined): Play {
  const tested = workflow.jobs.find(isTested);
  return {
    happens: (key, step, leg) =>
      tested && key === tested.key && isWork(tested, step) ? happening : also(key, step, leg),
  };
}

const inDiagnoseJob = (workflow: Workflow, happening: Happening): Play['happens'] => {
  const own = new Set(
    workflow.jobs.filter(isDiagnoseJob).flatMap(({ steps }) => steps.filter((step) => !isAction(step))),
  );
  return (_key, step) => (own.has(step) && !isNeededForAction(workflow, step) ? happening : undefined);
};

/** Where the action is the repository's own (`uses: ./`), nothing can stand in for its checkout. */
const isNeededForAction = ({ jobs }: Workflow, step: GraphStep) =>
  jobs.some(({ steps }) => steps.includes(step) && steps.some(({ uses }) => uses === './')) &&
  (step.uses?.startsWith('actions/checkout@') ?? false);

/** The same workflow, with its first job under another condition. */
const withFirst = (workflow: Workflow, change: Partial<GraphJob>): Workflow => {
  const [first, ...rest] = workflow.jobs;
  return { ...workflow, jobs: first ? [{ ...first, ...change }, ...rest] : [] };
};

export const SCENARIOS: Scenario[] = [
  { name: 'a test fails', run: (it) => runWorkflow(it, atWork(it, 'fails')), expected: LOOKED_AT },
  {
    name: 'the installation fails, in the diagnose job too',
    run: (it) => runWorkflow(it, atWork(it, 'fails', inDiagnoseJob(it, 'fails'))),
    expected: LOOKED_AT,
  },
  {
    name: 'a job runs into its time limit',
    run: (it) => runWorkflow(it, atWork(it, 'job time limit')),
    expected: LOOKED_AT,
  },
  { name: 'a runner is lost', run: (it) => runWorkflow(it, atWork(it, 'runner lost')), expected: LOOKED_AT },
  {
    name: 'the run is cancelled',
    run: (it) => runWorkflow(it, atWork(it, 'run cancelled')),
    expected: { action: false, setUp: false },
  },
  {
    name: 'all jobs are skipped by their own condition',
    run: (it) => runWorkflow(withFirst(it, { condition: 'false' })),
    expected: NOTHING_FAILED,
  },
  { name: 'all is green', run: (it) => runWorkflow(it), expected: NOTHING_FAILED },
  {
    name: 'a job fails that is allowed to',
    run: (it) => runWorkflow(withFirst(it, { continueOnError: true }), atWork(it, 'fails')),
    expected: NOTHING_FAILED,
  },
  {
    name: 'the failed jobs are run again, and pass',
    run: (it) => runWorkflow(it, {}, runWorkflow(it, atWork(it, 'fails'))),
    expected: NOTHING_FAILED,
  },
  {
    name: 'the failed jobs are run again, and fail again',
    run: (it) => runWorkflow(it, atWork(it, 'fails'), runWorkflow(it, atWork(it, 'fails'))),
    expected: LOOKED_AT,
  },
];

/** What the diagnose jobs did, in the words of `Expected`, one for each. */
export function observed(workflow: Workflow, attempt: Attempt): Expected[] {
  return workflow.jobs.filter(isDiagnoseJob).map((job) => {
    const steps = attempt.jobs.find(({ key }) => key === job.key)?.steps ?? [];
    const before = steps.filter(({ step }) => !isAction(step) && !isNeededForAction(workflow, step));
    const hasStarted = steps.some(({ step, started }) => isAction(step) && started);
    // A job without steps before the action has nothing that could be started or not.
    return { action: hasStarted, setUp: before.length === 0 ? null : before.every(({ started }) => started) };
  });
}
