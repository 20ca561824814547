/** Dice that fall the same way for the same seed. [mulberry32] */
export interface Dice {
  /** 0 to 1, without 1. */
  next(): number;
  /** From 0 to `below`, without it. */
  pick(below: number): number;
  of<T>(items: readonly T[]): T;
}

export function createDice(seed: number): Dice {
  let state = (seed * 2654435761) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const pick = (below: number) => Math.floor(next() * below);
  return {
    next,
    pick,
    of: (items) => {
      const item = items[pick(items.length)];
      if (item === undefined) throw new Error('there is nothing to choose from');
      return item;
    },
  };
}
