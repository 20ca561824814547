/** The diagnosis of a job or a run that was stopped from outside, by what GitHub says of it. */
import type { Failure } from '../contract/model.js';
import type { Stop, StopKind } from '../contract/stop.js';
import { type Finding, finding } from './finding.js';

type Says = (stop: Stop, failure: Failure) => Finding;

const STOP_FINDINGS: Record<StopKind, Says> = {
  'workflow-file': ({ text }) =>
    finding({
      category: 'github-actions',
      kind: 'configuration',
      severity: 'high',
      confidence: 'high',
      rootCause: text,
      fixes: [],
    }),
  billing: ({ text }) =>
    machinery(`GitHub did not start the job because of the account's billing: ${text}`, 'critical', [
      'Check payment method and spending limit of the account that owns the repository ("Billing & plans"), then run the job again.',
    ]),
  'no-runner': ({ text }) =>
    machinery(`No runner took the job: ${text}`, 'high', [
      'Check that a runner with the labels of `runs-on` is online and may be used by this repository, then run the job again.',
    ]),
  'runner-lost': ({ text }, failure) =>
    machinery(`The runner was lost${during(failure)}: ${text}`, 'high', [
      'Run the job again; if it recurs, look at what the step uses: memory, disk, or something that ends the runner.',
    ]),
  'job-time-limit': ({ text }, failure) =>
    limit(`The job was stopped at its time limit${during(failure)}: ${text}`, [
      'Find what hangs or has become slow there; raise `timeout-minutes` of the job only if it is slow by nature.',
    ]),
  'step-time-limit': ({ text }) =>
    limit(`The step was stopped at its own time limit: ${text}`, [
      'Find what hangs or has become slow in it; raise `timeout-minutes` of the step only if it is slow by nature.',
    ]),
  'fail-fast': ({ text }) =>
    cancelled(`The job was cancelled because another one of its matrix failed: ${text}`, [
      'Look at the job that failed; `fail-fast: false` lets the others of the matrix end.',
    ]),
  cancelled: ({ text }) => cancelled(`The job was cancelled from outside: ${text}`, []),
};

export function diagnoseStop(stop: Stop, failure: Failure): Finding {
  return STOP_FINDINGS[stop.kind](stop, failure);
}

function machinery(rootCause: string, severity: Finding['severity'], fixes: string[]): Finding {
  return { category: 'github-actions', kind: 'infrastructure', severity, confidence: 'high', rootCause, fixes };
}

function limit(rootCause: string, fixes: string[]): Finding {
  return { category: 'timeout', kind: 'unknown', severity: 'high', confidence: 'high', rootCause, fixes };
}

function cancelled(rootCause: string, fixes: string[]): Finding {
  return { category: 'github-actions', kind: 'unknown', severity: 'low', confidence: 'high', rootCause, fixes };
}

/** What was running: the step that was cut off. */
function during({ job, step }: Failure): string {
  const open = job.steps.find(
    ({ conclusion, startedAt }) => startedAt !== null && (conclusion === null || conclusion === 'cancelled'),
  );
  const name = (open ?? step)?.name;
  return name === undefined ? '' : ` while the step "${name.slice(0, 120)}" was running`;
}
