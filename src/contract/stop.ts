/** How a job or a run ended that no step of it explains, as GitHub's annotations, its jobs API and the workflow file tell it. */

export const STOP_KINDS = [
  'no-runner',
  'billing',
  'runner-lost',
  'job-time-limit',
  'step-time-limit',
  'fail-fast',
  'cancelled',
  'workflow-file',
] as const;
export type StopKind = (typeof STOP_KINDS)[number];

export interface Stop {
  kind: StopKind;
  /** GitHub's own sentence, redacted. */
  text: string;
  url: string | null;
}
