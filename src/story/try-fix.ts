/** The edits that the model proposes, tried by the failing command where that is safe, and otherwise made a patch. */

import type { Edit, Rerun, Trial } from '../contract/model.js';
import type { Answered } from '../diagnosis/conversation.js';
import { factsParts } from '../diagnosis/prompt.js';
import { startCommand } from '../feedback/rerun.js';
import { tryEdits, tryUntilVerified } from '../feedback/trial.js';
import { mayTryFix } from '../feedback/trust.js';
import { weakens } from '../feedback/weakens.js';
import type { Collected } from './collect.js';
import { planRerun, type RerunInquiry } from './rerun.js';

export interface FixInquiry extends RerunInquiry {
  known: Collected;
  answered: Answered;
  rerun: Rerun;
}

export interface TriedFix {
  /** Null: no edit was proposed, or fixes are switched off. */
  trial: Trial | null;
  /** The conversation, which may have gone on. */
  answered: Answered;
}

/** Never throws. The work tree is as it was afterwards. */
export async function tryFix(inquiry: FixInquiry): Promise<TriedFix> {
  const { world, settings } = inquiry;
  const first = inquiry.answered.diagnosis?.edits ?? [];
  const { root } = world.workspace;
  if (first.length === 0 || settings.fix === 'off' || root === null) return { trial: null, answered: inquiry.answered };
  const order = await planRerun(inquiry, inquiry.known);
  const decision = mayTryFix({
    fix: settings.fix,
    mayRerun: 'reason' in order ? { allowed: false, reason: order.reason } : order.decision,
    isolation: world.feedback.isolation,
    rerun: inquiry.rerun,
  });
  let { answered } = inquiry;
  const trial = await tryUntilVerified({
    first,
    maxAttempts: settings.maxFixAttempts,
    tryOnce: async (edits) => {
      const attempt = () =>
        tryEdits({
          edits,
          root,
          decision,
          confine: world.feedback.confine,
          store: world.feedback.edits,
          rerun: async () => ('reason' in order ? order : startCommand({ ...order, sealed: true })),
        });
      const tried = decision.allowed ? await world.journal.phase('Trying the proposed edit', attempt) : await attempt();
      for (const { path } of edits) world.journal.audit({ type: 'edit', path, outcome: tried.outcome });
      return tried;
    },
    revise: async (tried): Promise<Edit[] | null> => {
      answered = await answered.continue(factsParts({ nonce: world.nonce(), rerun: null, trial: tried, facts: [] }));
      return answered.unanswered === null ? (answered.diagnosis?.edits ?? null) : null;
    },
  });
  return { trial: { ...trial, weakens: weakens(trial.edits, trial.patch) }, answered };
}
