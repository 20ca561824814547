/** What becomes of a job's steps. The rules are those of actions/runner 2.336, StepsRunner.cs. */
import { holds, type Result, type Status } from './condition.js';
import type { GraphJob, GraphStep } from './workflow.js';

/** What happens to a step that is started. The last two end the job, not only the step. */
export type Happening = 'passes' | 'fails' | 'job time limit' | 'runner lost' | 'run cancelled';

export interface StepRun {
  step: GraphStep;
  started: boolean;
  outcome: Result;
}

export interface JobRun {
  key: string;
  started: boolean;
  steps: StepRun[];
  result: Result;
}

interface JobState {
  /** `job.status`: what the status functions of a step ask about. */
  status: 'success' | 'failure' | 'cancelled';
  /** Steps by their outcome; a lost runner starts none any more. */
  lost: boolean;
  /** What earlier steps fetched: an action of the repository itself (`uses: ./`) is there only after a checkout. */
  checkedOut: boolean;
}

export function runSteps(
  job: GraphJob,
  { contexts, happens }: { contexts: Record<string, unknown>; happens: (step: GraphStep) => Happening },
): JobRun {
  const state: JobState = { status: 'success', lost: false, checkedOut: false };
  const steps = job.steps.map((step) => runStep(step, { state, contexts, happens }));
  return { key: job.key, started: true, steps, result: state.lost ? 'failure' : state.status };
}

function runStep(
  step: GraphStep,
  order: { state: JobState; contexts: Record<string, unknown>; happens: (step: GraphStep) => Happening },
): StepRun {
  const { state, contexts, happens } = order;
  const about = {
    place: 'step' as const,
    status: statusOf(state),
    contexts: { ...contexts, job: { status: state.status } },
  };
  if (state.lost || !holds(step.condition, about)) return { step, started: false, outcome: 'skipped' };
  // The runner reads a local action's action.yml when the step begins, and fails the step without it. [ActionManager.cs, LoadAction]
  const happening = step.uses?.startsWith('./') && !state.checkedOut ? 'fails' : happens(step);
  if (happening === 'passes' && step.uses?.startsWith('actions/checkout@')) state.checkedOut = true;
  return { step, started: true, outcome: take(step, happening, state) };
}

/** The job's own status so far. [SuccessFunction.cs, FailureFunction.cs, CancelledFunction.cs: `JobContext.Status`] */
const statusOf = ({ status }: JobState): Status => ({
  success: status === 'success',
  failure: status === 'failure',
  cancelled: status === 'cancelled',
});

function take(step: GraphStep, happening: Happening, state: JobState): Result {
  if (happening === 'passes') return 'success';
  if (happening === 'fails') {
    // A failure that the step allows counts as success for the job. [ExecutionContext.cs, ApplyContinueOnError]
    if (!step.continueOnError && state.status === 'success') state.status = 'failure';
    return 'failure';
  }
  if (happening === 'runner lost') {
    state.lost = true;
    return 'cancelled';
  }
  // Stopped from outside, by the time limit of the job as by a cancellation of the run: both reach the runner as one message, and
  // the job's status is cancelled from then on. [StepsRunner.cs, the callback at `jobContext.CancellationToken`]
  state.status = 'cancelled';
  return 'cancelled';
}
