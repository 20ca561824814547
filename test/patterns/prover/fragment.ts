/**
 * A pattern as Glushkov's automaton: a place for each character that the pattern writes, an edge from place to place for *each
 * way* in which the engine goes from reading one to reading the next. Two ways between the same places are two edges, because
 * a backtracking engine walks both.
 */

/** What must hold between two characters: on the one that was read last, and on the one that comes next. */
export interface Guard {
  /** Bits of the alphabet, its edge included. */
  prev: bigint;
  next: bigint;
  /** False where the guard lets more through than the pattern does (a look-around of several characters, a count left out). */
  exact: boolean;
}

export interface Place {
  set: bigint;
  /** How many characters can be read in a row in the outermost repetition around the place. 1 outside of all. */
  bound: number;
  /** A repetition around it ends after a count. */
  counted: boolean;
}

export interface Entry {
  place: number;
  guard: Guard;
}

export interface Edge {
  from: number;
  to: number;
  guard: Guard;
}

/** A part of a pattern: the ways to pass it without a character, to its first characters, and out of it from its last ones. */
export interface Fragment {
  nulls: Guard[];
  firsts: Entry[];
  lasts: Entry[];
}

export const both = (a: Guard, b: Guard): Guard => ({
  prev: a.prev & b.prev,
  next: a.next & b.next,
  exact: a.exact && b.exact,
});

const possible = ({ prev, next }: Guard): boolean => prev !== 0n && next !== 0n;
const keyOf = ({ prev, next, exact }: Guard): string => `${prev} ${next} ${exact}`;

/** Of equal ways two are kept: whether there is one or more is all that is asked later. */
function atMostTwice<T>(items: T[], key: (item: T) => string): T[] {
  const seen = new Map<string, number>();
  return items.filter((item) => {
    const times = (seen.get(key(item)) ?? 0) + 1;
    seen.set(key(item), times);
    return times <= 2;
  });
}

const guards = (list: Guard[]): Guard[] => atMostTwice(list.filter(possible), keyOf);
const entries = (list: Entry[]): Entry[] =>
  atMostTwice(
    list.filter(({ guard }) => possible(guard)),
    ({ place, guard }) => `${place} ${keyOf(guard)}`,
  );

const through = (ways: Guard[], list: Entry[]): Entry[] =>
  ways.flatMap((way) => list.map(({ place, guard }) => ({ place, guard: both(way, guard) })));

/** Collects edges while a pattern is put together. */
export function createJoiner(edges: Edge[]) {
  const join = (lasts: Entry[], firsts: Entry[]): void => {
    for (const { place: from, guard: after } of lasts)
      for (const { place: to, guard: before } of firsts) {
        const guard = both(after, before);
        if (possible(guard)) edges.push({ from, to, guard });
      }
  };
  const sequence = (a: Fragment, b: Fragment): Fragment => {
    join(a.lasts, b.firsts);
    return {
      nulls: guards(a.nulls.flatMap((one) => b.nulls.map((other) => both(one, other)))),
      firsts: entries([...a.firsts, ...through(a.nulls, b.firsts)]),
      lasts: entries([...b.lasts, ...through(b.nulls, a.lasts)]),
    };
  };
  return { sequence, either, optional, repeated: repeatedBy(join) };
}

function either(parts: Fragment[]): Fragment {
  return {
    nulls: guards(parts.flatMap(({ nulls }) => nulls)),
    firsts: entries(parts.flatMap(({ firsts }) => firsts)),
    lasts: entries(parts.flatMap(({ lasts }) => lasts)),
  };
}

/** The engine takes no empty pass through a part that it may leave out, so the only way without a character is past it. */
function optional(part: Fragment, free: Guard): Fragment {
  return { ...part, nulls: [free] };
}

/**
 * One or more times. `least` is how many passes the pattern asks for, 0 where the part may be left out: passes up to that count
 * may be empty, and each choice of which are is a way of its own; a later pass that is empty is given up by the engine.
 */
const repeatedBy =
  (join: (lasts: Entry[], firsts: Entry[]) => void) =>
  (part: Fragment, least: number): Fragment => {
    const afterEmpty = through(part.nulls, part.firsts);
    join(part.lasts, entries(least > 1 ? [...part.firsts, ...afterEmpty] : part.firsts));
    return {
      nulls: part.nulls,
      firsts: entries(least > 0 ? [...part.firsts, ...afterEmpty] : part.firsts),
      lasts: least > 1 ? part.lasts.map(uncertain) : part.lasts,
    };
  };

export const uncertain = ({ place, guard }: Entry): Entry => ({ place, guard: { ...guard, exact: false } });
