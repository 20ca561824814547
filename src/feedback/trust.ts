/**
 * Who may have what run: the rules of the security policy (2.7, rules 1 to 3) as pure functions of what is known.
 * Whatever is not known counts against running.
 */
import type { Rerun, Run } from '../contract/model.js';
import type { Placement } from '../contract/world.js';
import { sideEffect } from './side-effects.js';

export type Decision = { allowed: true } | { allowed: false; reason: string };

export interface TrustFacts {
  /** The input `rerun`. */
  rerun: 'auto' | 'always' | 'never';
  placement: Placement;
  /** The event that started the run that the action itself is in. */
  event: string;
  run: Pick<Run, 'event' | 'owner' | 'repo' | 'headRepo' | 'actor' | 'triggeringActor' | 'pullRequest'>;
  /** What the API says of each actor's permission: `admin`, `maintain`, `write`, `read`, `none`; null where it did not say. */
  permissions: { actor: string | null; triggeringActor: string | null };
  /** The commit that the run is of: `github.sha`. */
  sha: string | null;
  /** The commit that stands in the work tree; null without a checkout. */
  checkoutSha: string | null;
  /** `linux`, `darwin` or `win32`: this machine. */
  platform: string;
  /** What would be run: with `rerun: auto` nothing that changes something outside of the machine. */
  script?: string;
  /** How long the failed step took, and the time limit of a re-run: one that cannot end in time is not begun by `auto`. */
  duration?: { tookMs: number; limitMs: number };
}

const EVENTS = new Set(['push', 'pull_request', 'merge_group', 'schedule', 'workflow_dispatch']);
const WRITERS = new Set(['admin', 'maintain', 'write']);
const DEPENDABOT = /^dependabot(?:\[bot\]|-preview\[bot\])?$/i;

/** Whether the failing command may be run again. The reasons are sentences for the report. */
export function mayRerun(facts: TrustFacts): Decision {
  for (const rule of RULES) {
    const reason = rule(facts);
    if (reason !== null) return { allowed: false, reason };
  }
  return { allowed: true };
}

/** Each says why not, or null. In the order in which a reader would want to hear them. */
const RULES: readonly ((facts: TrustFacts) => string | null)[] = [
  ({ rerun }) => (rerun === 'never' ? 'The input rerun is "never".' : null),
  ({ placement }) =>
    placement === 'workflow-run'
      ? "In a workflow_run workflow secrets are at hand and the code may be a stranger's: nothing of it is run."
      : null,
  ({ placement }) =>
    placement === 'other-run' ? 'The diagnosed run is not the run that the action is part of.' : null,
  ({ event, run }) => untrustedEvent(event) ?? untrustedEvent(run.event),
  ({ event, run }) => (event === run.event ? null : `The run was started by ${run.event}, this workflow by ${event}.`),
  ({ platform }) => (platform === 'win32' ? 'Commands are not run on Windows machines.' : null),
  fromElsewhere,
  byDependabot,
  withoutWriteAccess,
  checkedOutOtherwise,
  changesSomethingElsewhere,
  takesTooLong,
];

function untrustedEvent(event: string): string | null {
  return EVENTS.has(event) ? null : `On the event ${event} the code may come from anyone.`;
}

function fromElsewhere({ run }: TrustFacts): string | null {
  const own = `${run.owner}/${run.repo}`.toLowerCase();
  if (run.event === 'pull_request' && run.pullRequest !== null) {
    if (run.pullRequest.headRepo?.toLowerCase() !== own) return 'The pull request comes from a fork.';
  }
  return run.headRepo?.toLowerCase() === own ? null : 'The code comes from another repository.';
}

function byDependabot({ run }: TrustFacts): string | null {
  const actors = [run.actor, run.triggeringActor];
  return actors.some((actor) => actor !== null && DEPENDABOT.test(actor))
    ? 'The run belongs to Dependabot: the code of updated dependencies is not trusted.'
    : null;
}

/** Only a pull request can be opened, or its checks started again, by someone who may not write. */
function withoutWriteAccess({ run, permissions }: TrustFacts): string | null {
  if (run.event !== 'pull_request') return null;
  return (
    lacking('who started the run', run.actor, permissions.actor) ??
    lacking('who started this attempt', run.triggeringActor, permissions.triggeringActor)
  );
}

function lacking(who: string, actor: string | null, permission: string | null): string | null {
  if (actor === null) return `It is not known ${who}.`;
  if (permission === null) return `The permission of ${actor}, ${who}, could not be asked.`;
  return WRITERS.has(permission.toLowerCase()) ? null : `${actor}, ${who}, has no write access to the repository.`;
}

function checkedOutOtherwise({ sha, checkoutSha }: TrustFacts): string | null {
  if (checkoutSha === null)
    return 'There is no checkout of the repository in this job; add actions/checkout before this step.';
  if (sha !== null && sha.toLowerCase() === checkoutSha.toLowerCase()) return null;
  return `The checked-out commit ${checkoutSha.slice(0, 7)} is not the one of the run (${sha?.slice(0, 7) ?? 'unknown'}).`;
}

function changesSomethingElsewhere({ rerun, script }: TrustFacts): string | null {
  const effect = rerun === 'auto' && script !== undefined ? sideEffect(script) : null;
  return effect === null ? null : `The command ${effect}: it is run again only with rerun: always.`;
}

/** In the failing job itself the re-run is the only log there is, so even a part of it is worth having. */
function takesTooLong({ rerun, placement, duration }: TrustFacts): string | null {
  if (rerun !== 'auto' || placement === 'failing-job' || duration === undefined) return null;
  const minutes = (ms: number) => Math.round(ms / 6000) / 10;
  const { tookMs, limitMs } = duration;
  return tookMs <= limitMs
    ? null
    : `The step took ${minutes(tookMs)} minutes before it failed, and rerun-timeout-minutes allows ${minutes(limitMs)}.`;
}

export interface FixFacts {
  /** The input `fix`. */
  fix: 'off' | 'suggest' | 'verify' | 'auto';
  mayRerun: Decision;
  /** How a command run here is kept from the action's own secrets. */
  isolation: Rerun['isolation'];
  /** What the first run of the failing command gave: an edit proves nothing on a failure that is not there. */
  rerun: Pick<Rerun, 'outcome'>;
}

/** Whether the command may be run with parts of the change taken back: trusted as for the re-run, and only in the seal. */
export function mayExperiment({ mayRerun: trust, isolation }: Pick<FixFacts, 'mayRerun' | 'isolation'>): Decision {
  if (!trust.allowed) return trust;
  if (isolation === 'seal') return { allowed: true };
  const reason =
    'This machine cannot seal a command off, so nothing but the unchanged command is run here: no experiment, no proposed edit.';
  return { allowed: false, reason };
}

/** Whether a proposed edit may be tried. `verify` asks more loudly than `auto`, but an edit never runs beside the secrets. */
export function mayTryFix(facts: FixFacts): Decision {
  const { fix, mayRerun: trust, isolation, rerun } = facts;
  if (fix === 'off' || fix === 'suggest') return { allowed: false, reason: `The input fix is "${fix}".` };
  if (!trust.allowed) return trust;
  const unsealed = mayExperiment({ mayRerun: trust, isolation });
  if (!unsealed.allowed) return unsealed;
  if (rerun.outcome !== 'reproduced') {
    return { allowed: false, reason: 'The failure was not reproduced here, so a passing run would prove nothing.' };
  }
  return { allowed: true };
}
