/** How the time that some work takes grows with the length of its text: the measure of what is not linear. */

const SMALL = 2000;
const LARGE = 8000;

export type Work = (text: string) => void;
export type Make = (size: number) => string;

/** @returns milliseconds */
export function cost(work: Work, text: string): number {
  const started = performance.now();
  work(text);
  return performance.now() - started;
}

/** The inputs on which the work takes more than linear time. Inputs that are quick at full size need no second look. */
export function slowInputs(work: Work, inputs: Make[], scale = 1): string[] {
  return inputs
    .filter(
      (make) => growsAtOnce(work, make) || (cost(work, make(LARGE * scale)) > scale && growth(work, make, scale) > 11),
    )
    .map((make) => make(40));
}

/** From n to 4 n: 4 when linear, 16 when quadratic. Noise only adds, so the least time of each counts. */
export function growth(work: Work, make: Make, scale = 1): number {
  const [small, large] = [make(SMALL * scale), make(LARGE * scale)];
  let [quickest, quickestLarge] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < 25; round++) {
    quickest = Math.min(quickest, cost(work, small), cost(work, small));
    quickestLarge = Math.min(quickestLarge, cost(work, large));
    if (round >= 4 && quickestLarge / quickest < 8) break;
  }
  return quickestLarge / Math.max(quickest, 0.01);
}

/** What is exponential would never come to an end at full size: it shows in the first few dozen characters. */
function growsAtOnce(work: Work, make: Make): boolean {
  const least = (size: number) => Math.min(...[1, 2, 3].map(() => cost(work, make(size))));
  return [16, 24, 32].some((size) => cost(work, make(size)) > 20 && least(size) / Math.max(least(size / 2), 0.01) > 20);
}
