/**
 * Delta debugging: the smallest set of parts whose taking back makes the command pass. Parts stand in an order; the shortest
 * beginning of it that passes ends with a part that is needed, found by halving the weight in between. With that part kept,
 * the same is asked again of what stands before it, until the parts that were found pass alone.
 */

/** `unclear`: it failed, but not as it did at first. */
export type Answer = 'passes' | 'fails' | 'unclear';

export interface Search<T> {
  /** In the order of trial; taken back all together they pass. */
  parts: readonly T[];
  /** How likely a part is needed; any positive scale. */
  weight: (part: T) => number;
  /** Null: there is no time for another run. */
  ask: (parts: readonly T[]) => Promise<Answer | null>;
}

/**
 * @returns parts that pass together, where none can be left out (`minimal`), or as far as it was come to (not `minimal`); null
 * where the time ended before anything smaller than the whole was known
 */
export async function findSmallest<T>(search: Search<T>): Promise<{ parts: T[]; minimal: boolean } | null> {
  const found: T[] = [];
  let rest = search.parts;
  while (rest.length > 0) {
    if (found.length > 0) {
      const alone = await search.ask(found);
      if (alone === null) return null;
      if (alone === 'passes') break;
    }
    const range = await narrow(search, found, rest);
    if (range === null) return null;
    found.push(...rest.slice(range.fails, range.passes));
    rest = rest.slice(0, range.fails);
  }
  return shrink(search, found);
}

/** Beginnings by their length: the longest known to fail, and the shortest known to pass that nothing between them is told of. */
interface Range {
  fails: number;
  passes: number;
}

/** So many unclear answers, and what is left in between is taken as one. */
const MAX_UNCLEAR = 4;

async function narrow<T>(search: Search<T>, found: readonly T[], rest: readonly T[]): Promise<Range | null> {
  const range: Range = { fails: 0, passes: rest.length };
  let unclear = new Set<number>();
  while (range.passes - range.fails > 1) {
    const length = unclear.size > MAX_UNCLEAR ? null : middle(search, rest, range, unclear);
    if (length === null) break;
    const answer = await search.ask([...found, ...rest.slice(0, length)]);
    if (answer === null) return null;
    if (answer === 'passes') range.passes = length;
    if (answer === 'fails') range.fails = length;
    unclear = answer === 'unclear' ? new Set([...unclear, length]) : new Set([...unclear].filter((at) => at > range.fails && at < range.passes)); // biome-ignore format: one step
  }
  return range;
}

/** The length not asked of yet that comes nearest to half of the weight in between; null where there is none. */
function middle<T>(
  search: Search<T>,
  rest: readonly T[],
  { fails, passes }: Range,
  asked: ReadonlySet<number>,
): number | null {
  const weights = rest.slice(fails, passes).map(search.weight);
  const half = weights.reduce((sum, weight) => sum + weight, 0) / 2;
  let sum = 0;
  let best: { length: number; distance: number } | null = null;
  for (const [index, weight] of weights.slice(0, -1).entries()) {
    sum += weight;
    const length = fails + index + 1;
    const distance = Math.abs(sum - half);
    if (!asked.has(length) && (best === null || distance < best.distance)) best = { length, distance };
  }
  return best?.length ?? null;
}

/** Each left-over part is dropped once more, larger pieces first: what passes without it does not need it. */
async function shrink<T>({ ask }: Search<T>, found: readonly T[]): Promise<{ parts: T[]; minimal: boolean }> {
  let parts = [...found];
  for (let size = Math.floor(parts.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at < parts.length && parts.length > 1; ) {
      const without = [...parts.slice(0, at), ...parts.slice(at + size)];
      const answer = without.length === 0 ? 'fails' : await ask(without);
      if (answer === null) return { parts, minimal: false };
      if (answer === 'passes') parts = without;
      else at += size;
    }
  }
  return { parts, minimal: true };
}
