/**
 * From a position in a text of which pieces were left out to the position in the original.
 *
 * @param starts where a kept piece begins in what was left, rising
 * @param shifts how far each piece stood behind that in the original
 */
export const wayBack =
  (starts: readonly number[], shifts: readonly number[]) =>
  (index: number): number =>
    index + (shifts[lastAtMost(starts, index)] ?? 0);

function lastAtMost(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
