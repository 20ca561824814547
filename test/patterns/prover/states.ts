import type { Machine } from './build.js';
import type { Entry } from './fragment.js';

/**
 * The automaton that is examined: a state is a place of the pattern together with what the guards want to know of the character
 * that was read there. The first state is the beginning of the text.
 */
export interface States {
  out: Arc[][];
  /** How many characters can be read in a row in the repetition around the state. */
  bound: number[];
  /** Here the pattern has matched, whatever follows: the engine never comes back past such a state. */
  settled: boolean[];
}

export interface Arc {
  to: number;
  /** Bits of the alphabet. */
  on: bigint;
}

export type Start =
  /** Tried at each place of the text until it matches; a sticky pattern by its caller, who goes on behind what was matched. */
  | 'search'
  /** Tried where it is asked. */
  | 'here';

const MAX_STATES = 4000;

/** @throws Error where the pattern is too large to be examined */
export function statesOf({ alphabet, places, edges, whole, free }: Machine, start: Start): States {
  const searching = start !== 'here';
  const search = places.length;
  const all = [...places, { set: alphabet.all, bound: Number.POSITIVE_INFINITY, counted: false }];
  const leaving = new Map<number, { to: number; prev: bigint; next: bigint }[]>();
  const leave = (from: number, { place, guard }: Entry) => {
    leaving.set(from, [...(leaving.get(from) ?? []), { to: place, prev: guard.prev, next: guard.next }]);
  };
  for (const { from, to, guard } of edges) leave(from, { place: to, guard });
  const begins = searching ? [...whole.firsts, { place: search, guard: free }] : whole.firsts;
  const BEGIN = -1;
  for (const entry of begins) for (const from of searching ? [BEGIN, search] : [BEGIN]) leave(from, entry);
  const exits = [...whole.lasts, ...whole.nulls.flatMap((guard) => [search, BEGIN].map((place) => ({ place, guard })))];

  /** Reads whatever comes, up to the end of the text. */
  const endless = new Set(
    edges
      .filter(({ from, to, guard: { prev, exact } }) => from === to && exact && prev === free.prev)
      .map(({ to }) => to)
      .filter((to) => places[to]?.set === alphabet.all && places[to]?.counted === false),
  );
  const contexts = splitBy(alphabet.all, [...[...leaving.values()].flat(), ...exits.map(({ guard }) => guard)]);
  const states: { place: number; context: bigint }[] = [];
  const numbers = new Map<string, number>();
  const result: States = { out: [], bound: [], settled: [] };
  const stateOf = (place: number, context: bigint): number => {
    const key = `${place} ${context}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    if (states.length >= MAX_STATES) throw new Error(`more than ${MAX_STATES} states`);
    numbers.set(key, states.length);
    const settled = exits.some(
      ({ place: from, guard }) =>
        from === place &&
        guard.exact &&
        covers(guard.prev, context) &&
        (guard.next === free.next ||
          (endless.has(place) && guard.prev === free.prev && covers(guard.next, alphabet.edge))),
    );
    result.bound.push(all[place]?.bound ?? 1);
    result.settled.push(start === 'search' && settled);
    return states.push({ place, context }) - 1;
  };

  stateOf(BEGIN, searching ? alphabet.edge : alphabet.all | alphabet.edge);
  for (let s = 0; s < states.length; s++) {
    const { place, context } = states[s] ?? { place: BEGIN, context: 0n };
    const arcs: Arc[] = [];
    for (const { to, prev, next } of leaving.get(place) ?? []) {
      const on = (all[to]?.set ?? 0n) & next;
      if ((prev & context) === 0n || on === 0n) continue;
      for (const part of contexts) if ((on & part) !== 0n) arcs.push({ to: stateOf(to, part), on: on & part });
    }
    result.out.push(arcs);
  }
  return result;
}

const covers = (set: bigint, part: bigint): boolean => (part & ~set) === 0n;

/** The coarsest parts of the alphabet of which each guard lets all of a part through, or nothing of it. */
function splitBy(all: bigint, guards: { prev: bigint }[]): bigint[] {
  let parts = [all];
  for (const prev of new Set(guards.map((guard) => guard.prev)))
    parts = parts.flatMap((part) => [part & prev, part & ~prev].filter((half) => half !== 0n));
  return parts;
}
