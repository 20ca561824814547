import type { RunnerContext } from '../adapters/runner/context.js';
import type { Inputs } from '../contract/inputs.js';
import { type BroughtLog, type Placement, type Settings, SWITCHED_OFF } from '../contract/world.js';

export function placementOf(
  { eventName, runId }: RunnerContext,
  inputs: Inputs,
  brought: BroughtLog | null,
): Placement {
  if (brought) return inputs.run === null ? 'log-file' : 'wrapped-command';
  if (eventName === 'workflow_run') return 'workflow-run';
  if (inputs['run-id'] !== null && inputs['run-id'] !== runId) return 'other-run';
  return inputs['job-status'] === 'failure' ? 'failing-job' : 'diagnose-job';
}

/** Tells this job from others of its workflow, and from its siblings in a matrix. */
export function jobKeyOf({ jobKey }: RunnerContext, { matrix }: Inputs): string | null {
  if (jobKey === null) return null;
  const values = Object.values(matrix ?? {}).map((value) =>
    typeof value === 'object' ? JSON.stringify(value) : String(value),
  );
  return [jobKey, ...values].join(' ');
}

/** What tells the artifacts of several jobs of a run apart; null where only one job uploads. */
export function artifactJob(context: RunnerContext, inputs: Inputs, placement: Placement): string | null {
  return placement === 'diagnose-job' || placement === 'workflow-run' ? null : jobKeyOf(context, inputs);
}

export const VERSION = '2.0.0';

/** One token of the model's vocabulary is about so many characters of a log: measured on logs at 2.9, less to be safe. */
const CHARS_PER_TOKEN = 2.5;

export function settingsFor(
  context: RunnerContext,
  inputs: Inputs,
  { placement, brought, withheld }: { placement: Placement; brought: BroughtLog | null; withheld: string | null },
): Settings {
  return {
    placement,
    ownRunId: context.runId,
    event: context.eventName,
    eventPayload: context.event,
    sha: context.sha,
    brought,
    notices: withheld === null ? [] : [withheld],
    withholdsText: withheld !== null,
    ownJob: { id: context.jobKey, key: jobKeyOf(context, inputs), matrix: inputs.matrix },
    rerun: inputs.rerun,
    rerunCommand: inputs['rerun-command'],
    rerunTimeoutMs: inputs['rerun-timeout-minutes'] * 60_000,
    fix: inputs.fix,
    maxFixAttempts: inputs['max-fix-attempts'],
    culprit: { mode: inputs.culprit, limitMs: inputs['culprit-minutes'] * 60_000 },
    retryFlaky: inputs['retry-flaky'],
    maxLogChars: Math.round(inputs['max-log-tokens'] * CHARS_PER_TOKEN),
    maxTurns: inputs['max-turns'],
    maxCostUsd: inputs['max-cost-usd'],
    ...SWITCHED_OFF,
    version: VERSION,
  };
}
