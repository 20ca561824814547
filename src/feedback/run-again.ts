/** "Run it again" is advice that needs a fact: that it passed on this commit, or that nothing of the repository ran. */
import type { Verdict } from '../contract/model.js';

/** Such as `Run the job again; if it stays, check the address.` */
const RUN_AGAIN =
  /^(?:please )?(?:just |simply |try to |try )?(?:(?:re-?run|re-?running|re-?try|retrying|re-?trigger|restart)\b|(?:run|running|start|trigger|try)\b[^.;]{0,120}\bagain\b)[^.;]{0,200}(?:[.;]|$)/i;
/** What follows it speaks of the case that it fails again. */
const IF_IT_STAYS =
  /^(?:and |or )?(?:if|should) (?:it|this|the (?:error|failure|problem|job)) [^,]{1,80},\s*(?:then )?/i;
/** Elsewhere in a sentence. */
const SPEAKS_OF_IT =
  /\b(?:re-?run|re-?try|re-?trigger)(?:ning|ing)?\b[^.;]{0,40}\b(?:job|workflow|build|pipeline|run|ci|check)s?\b|\brun the (?:job|workflow|build|pipeline|check)s? again\b/i;

/** The sentences of a fix without the advice to run the job again, where no fact bears it out. */
export function foundedFixes(fixes: readonly string[], { row, facts }: Pick<Verdict, 'row' | 'facts'>): string[] {
  const failedAgain = facts.some(({ id, holds }) => id === 'reproduced' && holds === true);
  if ((row === 'flaky' && !failedAgain) || row === 'infrastructure') return [...fixes];
  return fixes.flatMap((fix) => withoutRunAgain(fix) ?? []);
}

function withoutRunAgain(fix: string): string | null {
  const rest = fix.replace(RUN_AGAIN, '').trim().replace(IF_IT_STAYS, '').trim();
  if (rest === '' || SPEAKS_OF_IT.test(rest)) return null;
  return rest === fix ? fix : `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
}
