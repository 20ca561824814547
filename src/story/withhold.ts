/** A finding without a word of what a log, a script or a command said, for when it is not known what had to be hidden in them. */
import type { Failure, Finding } from '../contract/model.js';

const UNAVAILABLE = 'What the log says is withheld.';

/** What is left: job, step, exit code, the kind of failure, and the judgement whose fault it is. */
export function withoutText(finding: Finding): Finding {
  const { cause, diagnosis, rerun, verdict } = finding;
  const pattern = cause.failure.reading?.matches[0]?.id;
  return {
    ...finding,
    cause: { failure: silent(cause.failure), sharedBy: cause.sharedBy.map(silent) },
    diagnosis: {
      ...diagnosis,
      rootCause: `${whatFailed(cause.failure)}${pattern === undefined ? '' : `; the log shows the known error pattern ${pattern}`}. ${UNAVAILABLE}`,
      reasoningSummary: '',
      location: null,
      evidence: [],
      fixes: [],
      edits: [],
      notes: [],
      unconfirmed: false,
    },
    conversation: null,
    rerun: { ...rerun, command: null, result: null },
    trial: null,
    verdict: { ...verdict, facts: [] },
    culprit: null,
    moved: null,
    seenBefore: null,
  };
}

const silent = (failure: Failure): Failure => ({ ...failure, reading: null, command: null, unavailable: UNAVAILABLE });

function whatFailed({ job, step, exitCode }: Failure): string {
  const what = step === null ? `The job ${job.name}` : `The step "${step.name}"`;
  return `${what} ${exitCode === null ? 'failed' : `ended with exit code ${exitCode}`}`;
}
