/** The failing command once more, where it may be: joins the trust rules, the command as the workflow has it and the log engine. */

import type { FailedCommand, Rerun, Run, Step } from '../contract/model.js';
import type { Settings, World } from '../contract/world.js';
import { type RerunOrder, rerunCommand } from '../feedback/rerun.js';
import { mayRerun } from '../feedback/trust.js';
import { differences, otherSystem } from '../workflow/conditions.js';
import type { Collected, Reader } from './collect.js';
import { compareFailures } from './compare-failures.js';

export interface RerunInquiry {
  world: World;
  settings: Settings;
  run: Run;
  read: Reader;
}

/** Never throws: what is not run again is `skipped`, with the reason. */
export async function rerunFailure(inquiry: RerunInquiry, collected: Collected): Promise<Rerun> {
  const { world, read } = inquiry;
  const { reading, exitCode } = collected.failure;
  const order = await planRerun(inquiry, collected);
  if ('reason' in order) return skipped(order.reason);
  const started = world.clock.now();
  const run = () =>
    rerunCommand({
      ...order,
      original: { exitCode, text: reading?.excerpt.lines.map(({ text }) => text).join('\n') ?? '' },
      compare:
        reading && ((output, ended) => compareFailures({ reading, exitCode }, { output, exitCode: ended }, read)),
      sameMachine: isSameMachine(inquiry.settings),
    });
  const rerun = await (order.decision.allowed
    ? world.journal.phase('Running the failing command once more', run)
    : run());
  const { outcome } = rerun;
  const reason = [rerun.reason, ...lacked(rerun, collected)].join(' ');
  const command = rerun.command && world.redact(rerun.command);
  world.journal.audit({
    type: 'rerun',
    command: command ?? '',
    outcome,
    reason,
    durationMs: world.clock.now() - started,
  });
  return { ...rerun, reason, command };
}

/** Wrapped, or a step before this one: what failed failed on this machine. */
export function isSameMachine({ placement }: Settings): boolean {
  return placement === 'wrapped-command' || placement === 'failing-job';
}

/** An end that is not the first one's may come of what only the job had. */
function lacked({ outcome }: Rerun, { found }: Collected): string[] {
  const isOther = outcome === 'different-failure' || outcome === 'passed';
  return isOther && found && 'command' in found ? differences(found) : [];
}

/** The failing command, whether it may be run, and what it is run with. */
export async function planRerun(inquiry: RerunInquiry, collected: Collected): Promise<RerunOrder | { reason: string }> {
  const { world, settings } = inquiry;
  const { found } = collected;
  const chosen = chooseCommand(settings, collected);
  if ('reason' in chosen) return chosen;
  const { feedback } = world;
  const elsewhere = found && 'command' in found ? otherSystem(found, feedback.platform) : null;
  if (elsewhere !== null) return { reason: elsewhere };
  return {
    decision: await decide(inquiry, { script: chosen.command.script, step: collected.failure.step }),
    command: chosen.command,
    executor: world.executor,
    scripts: feedback.scripts,
    resolveProgram: feedback.resolveProgram,
    environment: feedback.environment,
    timeoutMs: settings.rerunTimeoutMs,
    isolation: feedback.isolation,
  };
}

function chooseCommand(settings: Settings, { found }: Collected): { command: FailedCommand } | { reason: string } {
  if (settings.rerunCommand !== null) {
    const shell = 'bash --noprofile --norc -eo pipefail {0}';
    return { command: { script: settings.rerunCommand, shell, workingDirectory: '.', env: {}, source: 'input' } };
  }
  return found ?? { reason: 'The command that failed is not known.' };
}

async function decide({ world, settings, run }: RerunInquiry, { script, step }: { script: string; step: Step | null }) {
  const tookMs = step?.startedAt && step.completedAt ? Date.parse(step.completedAt) - Date.parse(step.startedAt) : null;
  const { feedback } = world;
  const ask = (login: string | null) => (login === null ? Promise.resolve(null) : feedback.permission(login));
  const needsPermission = run.event === 'pull_request' && settings.rerun !== 'never';
  return mayRerun({
    rerun: settings.rerun,
    placement: settings.placement,
    event: settings.event,
    run,
    permissions: {
      actor: needsPermission ? await ask(run.actor) : null,
      triggeringActor: needsPermission ? await ask(run.triggeringActor) : null,
    },
    sha: settings.sha,
    checkoutSha: await feedback.checkoutSha(),
    platform: feedback.platform,
    script,
    ...(tookMs !== null && { duration: { tookMs, limitMs: settings.rerunTimeoutMs } }),
  });
}

const skipped = (reason: string): Rerun => ({
  outcome: 'skipped',
  reason,
  command: null,
  result: null,
  isolation: 'none',
});
