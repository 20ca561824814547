import type { Failure, Job } from '../contract/model.js';
import { type Finding, finding } from './finding.js';
import { diagnoseStop } from './stop-findings.js';

/** What the jobs API says of a job whose log says nothing, or is not there. */
interface Ending {
  when(job: Job): boolean;
  says: Finding;
}

const started = (job: Job) => job.steps.length > 0;

const ENDINGS: readonly Ending[] = [
  {
    when: ({ conclusion }) => conclusion === 'cancelled',
    says: {
      category: 'github-actions',
      kind: 'infrastructure',
      severity: 'low',
      confidence: 'medium',
      rootCause:
        'The job was cancelled before it ended: by a person, by a newer run of its concurrency group, or by a failed job of its matrix.',
      fixes: ['Look at what cancelled it; cancel-in-progress and fail-fast are the usual settings.'],
    },
  },
  {
    when: ({ conclusion }) => conclusion === 'timed_out',
    says: {
      category: 'timeout',
      kind: 'infrastructure',
      severity: 'high',
      confidence: 'high',
      rootCause: 'The job ran longer than its time limit and was stopped.',
      fixes: ['Find what hangs in the last step that ran; raise timeout-minutes only if it is slow by nature.'],
    },
  },
  {
    when: ({ conclusion }) => conclusion === 'startup_failure',
    says: {
      category: 'github-actions',
      kind: 'configuration',
      severity: 'high',
      confidence: 'medium',
      rootCause: 'GitHub could not start the workflow, most often because its file is not valid.',
      fixes: ['Check the workflow file; actionlint names the line.'],
    },
  },
  {
    when: ({ conclusion }) => conclusion === 'action_required',
    says: {
      category: 'github-actions',
      kind: 'configuration',
      severity: 'low',
      confidence: 'high',
      rootCause: 'The job waits for an approval and did not run.',
      fixes: ['Approve the run or the deployment.'],
    },
  },
  {
    when: (job) => job.conclusion === 'failure' && !started(job),
    says: {
      category: 'github-actions',
      kind: 'infrastructure',
      severity: 'high',
      confidence: 'medium',
      rootCause:
        'The job failed before its first step; GitHub does not say why. No runner may have taken it, or billing stopped it.',
      fixes: [
        'Check that a runner with these labels is online, and the billing of the account; then run the job again.',
      ],
    },
  },
  {
    when: (job) =>
      started(job) &&
      job.steps.every(({ conclusion }) => conclusion === null || conclusion === 'success') &&
      job.conclusion === 'failure',
    says: {
      category: 'github-actions',
      kind: 'infrastructure',
      severity: 'high',
      confidence: 'medium',
      rootCause: 'The runner was lost while the job ran: no step failed, yet the job did.',
      fixes: ['Run the job again; if it recurs, the machine has too little memory or is shut down from outside.'],
    },
  },
];

/** A diagnosis by what GitHub says of the job alone. Null where it says only that the job failed. */
export function diagnoseEnding(job: Job): Finding | null {
  return ENDINGS.find(({ when }) => when(job))?.says ?? null;
}

/** The diagnosis of a failure without a log. */
export function diagnoseWithoutLog(failure: Failure): Finding {
  const { job, step, unavailable, stop } = failure;
  if (stop) return diagnoseStop(stop, failure);
  const known = diagnoseEnding(job);
  if (known) return known;
  const what = step ? `The step "${step.name}" of ${job.name} failed` : `The job ${job.name} failed`;
  return finding({
    rootCause: `${what}, and its log could not be read${unavailable ? `: ${unavailable}` : '.'}`,
    severity: 'medium',
  });
}
