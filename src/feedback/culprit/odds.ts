/** Whether a failure that comes and goes belongs to the change: counts on both sides, and how likely chance alone gives them. */

export interface Rate {
  failed: number;
  runs: number;
}

/**
 * Fisher's exact test, one-sided: how likely at least so many of all failures fall on the first side by chance.
 * @returns 0 to 1
 */
export function chance(first: Rate, second: Rate): number {
  const failed = first.failed + second.failed;
  const all = first.runs + second.runs;
  const most = Math.min(failed, first.runs);
  let sum = 0;
  for (let count = first.failed; count <= most; count += 1) {
    sum += Math.exp(logChoose(first.runs, count) + logChoose(second.runs, failed - count) - logChoose(all, failed));
  }
  return Math.min(1, sum);
}

function logChoose(of: number, take: number): number {
  if (take < 0 || take > of) return Number.NEGATIVE_INFINITY;
  let sum = 0;
  for (let index = 1; index <= take; index += 1) sum += Math.log(of - take + index) - Math.log(index);
  return sum;
}

/** Less likely than this by chance, and it is said. */
const SURE = 0.005;

/** `since`: the change made it fail, or fail more often. `before`: it fails without the change, too, and not less often. */
export function flakyWhen(withChange: Rate, without: Rate): 'before' | 'since' | 'unknown' {
  if (chance(withChange, without) < SURE) return 'since';
  return without.failed > 0 ? 'before' : 'unknown';
}
