/** The edits that the model proposes, tried by the failing command where that is safe, and otherwise made a patch. */

import type { Edit, Rerun, Trial } from '../contract/model.js';
import type { FileChange } from '../contract/ports.js';
import type { Answered } from '../diagnosis/conversation.js';
import { factsParts } from '../diagnosis/prompt.js';
import { startCommand } from '../feedback/rerun.js';
import { tryEdits, tryUntilVerified } from '../feedback/trial.js';
import { mayTryFix } from '../feedback/trust.js';
import { weakens } from '../feedback/weakens.js';
import type { Collected } from './collect.js';
import { type RerunInquiry, type RerunPlan, runUnchanged } from './rerun.js';

export interface FixInquiry extends RerunInquiry {
  known: Collected;
  answered: Answered;
  rerun: Rerun;
  plan: RerunPlan;
}

export interface TriedFix {
  /** Null: no edit was proposed, or fixes are switched off. */
  trial: Trial | null;
  /** The conversation, which may have gone on. */
  answered: Answered;
}

/** Never throws. The work tree is never touched. */
export async function tryFix(inquiry: FixInquiry): Promise<TriedFix> {
  const { world, settings, plan } = inquiry;
  const first = inquiry.answered.diagnosis?.edits ?? [];
  const { root } = world.workspace;
  if (first.length === 0 || settings.fix === 'off' || root === null) return { trial: null, answered: inquiry.answered };
  const decision = mayTryFix({
    fix: settings.fix,
    mayRerun: 'reason' in plan ? { allowed: false, reason: plan.reason } : plan.decision,
    isolation: world.feedback.isolation,
    rerun: inquiry.rerun,
  });
  let { answered } = inquiry;
  const run = createTrialRun(inquiry);
  const trial = await tryUntilVerified({
    first,
    maxAttempts: settings.maxFixAttempts,
    tryOnce: async (edits) => {
      const { confine, readFile } = world.feedback;
      const attempt = () => tryEdits({ edits, root, decision, confine, readFile, rerun: run.withChanges });
      const tried = decision.allowed ? await world.journal.phase('Trying the proposed edit', attempt) : await attempt();
      for (const { path } of edits) world.journal.audit({ type: 'edit', path, outcome: tried.outcome });
      return tried;
    },
    revise: async (tried): Promise<Edit[] | null> => {
      answered = await answered.continue(factsParts({ nonce: world.nonce(), rerun: null, trial: tried, facts: [] }));
      return answered.unanswered === null ? (answered.diagnosis?.edits ?? null) : null;
    },
  });
  const reason = [trial.reason, ...run.notes()].join(' ');
  return { trial: { ...trial, reason, weakens: weakens(trial.edits, trial.patch) }, answered };
}

const NETWORK_STAYED = 'It had the network of the job: without it the unchanged command does not fail in the same way.';

/**
 * An edit of the model is tried with the loopback address alone, unless the command needs more. Before the first one that is seen
 * by a run of the unchanged command.
 */
function createTrialRun(inquiry: FixInquiry) {
  const { plan, known } = inquiry;
  let network: 'loopback' | 'job' | null = null;
  return {
    async withChanges(changes: readonly FileChange[]) {
      if ('reason' in plan) return plan;
      const order = { ...plan, purpose: 'trial' as const };
      const phase = 'Running the failing command without a network';
      network ??= (await runUnchanged(inquiry, known, { order, phase })).outcome === 'reproduced' ? 'loopback' : 'job';
      return startCommand({ ...order, changes, ...(network === 'job' && { network }) });
    },
    notes: () => (network === 'job' ? [NETWORK_STAYED] : []),
  };
}
