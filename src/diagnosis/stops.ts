/** What GitHub's annotations say of a job that was stopped from outside: one row for each way, with a real sentence of GitHub's. */
import type { Job } from '../contract/model.js';
import type { JobNote } from '../contract/ports.js';
import type { Stop, StopKind } from '../contract/stop.js';

interface StopRow {
  kind: StopKind;
  pattern: RegExp;
  /** Sentences as GitHub writes them, with where they were seen. */
  examples: readonly string[];
}

/** The first row that fits any of the notes decides, so that a cause stands before what it leads to. */
export const STOP_ROWS: readonly StopRow[] = [
  {
    kind: 'billing',
    pattern: /job was not started because\b.{0,160}(?:billing|payment|spending limit|budget|locked)/i,
    examples: [
      // shipkit-io/bones#90
      "The job was not started because recent account payments have failed or your spending limit needs to be increased. Please check the 'Billing & plans' section in your settings",
      'The job was not started because your account is locked due to a billing issue.',
    ],
  },
  {
    kind: 'no-runner',
    pattern:
      /awaiting a runner|no (?:enabled )?runners? (?:online|matching|was|were|are)|not acquired by runner|no runner (?:matching|with|could)|failed to (?:queue|acquire) (?:this )?job/i,
    examples: [
      // BoundaryML/baml#4680
      'The job has exceeded the maximum execution time while awaiting a runner for 24h0m0s.',
      'The job was not acquired by Runner of type hosted even after multiple attempts',
      'This request was automatically failed because there were no enabled runners online to process the request for more than 1 days.',
    ],
  },
  {
    kind: 'job-time-limit',
    pattern: /^the job\b.{0,120}has exceeded the maximum execution time of /i,
    examples: [
      // lowlighter/metrics#731, mandiant/VM-Packages#1448
      'The job running on runner GitHub Actions 3 has exceeded the maximum execution time of 360 minutes.',
      'The job has exceeded the maximum execution time of 6h0m0s',
    ],
  },
  {
    kind: 'runner-lost',
    pattern:
      /lost communication with the server|runner has received a shutdown signal|runner encountered an error while running your job|runner (?:was|has been) (?:lost|disconnected|shut ?down)|operation was canceled because the runner/i,
    examples: [
      // actions/runner-images#9823, actions/runner#1549
      'The hosted runner: GitHub Actions 8 lost communication with the server. Anything in your workflow that terminates the runner process, starves it for CPU/Memory, or blocks its network access can cause this error.',
      'The runner has received a shutdown signal. This can happen when the runner service is stopped, or a manually started runner is canceled.',
      'The hosted runner encountered an error while running your job. (Error Type: Disconnect).',
    ],
  },
  {
    kind: 'step-time-limit',
    pattern: /^the action .{1,300} has timed out after \d+ minutes?/i,
    examples: ["The action 'Run tests' has timed out after 1 minutes."],
  },
  {
    kind: 'fail-fast',
    pattern: /^the (?:job|strategy configuration) was cancell?ed because .{1,300} failed/i,
    examples: [
      'The strategy configuration was canceled because "test._20" failed',
      'The job was canceled because "windows-latest_3_10" failed.',
    ],
  },
  {
    kind: 'cancelled',
    pattern:
      /^cancell?ing since a higher priority waiting request|^the run was cancell?ed by |^the job was cancell?ed by /i,
    examples: [
      // BoundaryML/baml#4680
      'Canceling since a higher priority waiting request for ci-main exists',
      'The run was canceled by @octocat.',
    ],
  },
];

/** Null: GitHub says nothing of the kind. */
export function stopOf(job: Job, notes: readonly JobNote[]): Stop | null {
  for (const { kind, pattern } of STOP_ROWS) {
    const note = notes.find(({ message }) => pattern.test(message.trim()));
    if (note) return { kind, text: oneLine(note.message), url: job.url === '' ? null : job.url };
  }
  return null;
}

/** A step's own limit stands in its log. */
export function stepLimitOf(job: Job, lines: readonly { text: string }[]): Stop | null {
  const row = STOP_ROWS.find(({ kind }) => kind === 'step-time-limit');
  const line = lines.map(({ text }) => text.replace(/^##\[error\]/, '')).find((text) => row?.pattern.test(text));
  return line === undefined
    ? null
    : { kind: 'step-time-limit', text: oneLine(line), url: job.url === '' ? null : job.url };
}

/** Whether a job's annotations have to be asked for: no step of it says why it ended. */
export function needsNotes({ status, conclusion, steps }: Job): boolean {
  if (status !== 'completed') return false;
  if (conclusion === 'cancelled' || conclusion === 'timed_out' || conclusion === 'startup_failure') return true;
  return conclusion === 'failure' && !steps.some((step) => step.conclusion === 'failure');
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, 400);
