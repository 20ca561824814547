import type { Machine } from './build.js';
import type { Entry, Place } from './fragment.js';

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

/** The beginning of the text, before all places. */
const BEGIN = -1;

/** @throws Error where the pattern is too large to be examined */
export function statesOf(machine: Machine, start: Start): States {
  const { alphabet } = machine;
  const { places, leaving, exits } = start === 'search' ? searched(machine) : tried(machine);
  const contexts = splitBy(
    alphabet.all,
    [...[...leaving.values()].flat(), ...exits].map(({ guard }) => guard.prev),
  );
  const isSettled = start === 'search' ? settledBy(machine, exits) : () => false;
  const states: { place: number; context: bigint }[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (place: number, context: bigint): number => {
    const key = `${place} ${context}`;
    const known = numbers.get(key) ?? states.push({ place, context }) - 1;
    numbers.set(key, known);
    return known;
  };
  numberOf(BEGIN, start === 'search' ? alphabet.edge : alphabet.all | alphabet.edge);
  const out: Arc[][] = [];
  for (const { place, context } of states) {
    if (states.length > MAX_STATES) throw new Error(`more than ${MAX_STATES} states`);
    const arcs = (leaving.get(place) ?? []).flatMap(({ place: to, guard }) => {
      const on = (guard.prev & context) === 0n ? 0n : (places[to]?.set ?? 0n) & guard.next;
      return contexts.filter((part) => (on & part) !== 0n).map((part) => ({ to: numberOf(to, part), on: on & part }));
    });
    out.push(arcs);
  }
  return {
    out,
    bound: states.map(({ place }) => places[place]?.bound ?? 1),
    settled: states.map(({ place, context }) => isSettled(place, context)),
  };
}

/** Places, what leads from each to which, and where the pattern may end. */
interface Plan {
  places: Place[];
  leaving: Map<number, Entry[]>;
  exits: Entry[];
}

function tried({ places, edges, whole }: Machine): Plan {
  const leaving = new Map<number, Entry[]>([[BEGIN, [...whole.firsts]]]);
  for (const { from, to: place, guard } of edges) leaving.set(from, [...(leaving.get(from) ?? []), { place, guard }]);
  return { places, leaving, exits: [...whole.lasts, ...whole.nulls.map((guard) => ({ place: BEGIN, guard }))] };
}

/** With a place that reads what stands before the match: from each of its characters the pattern is tried anew. */
function searched(machine: Machine): Plan {
  const { places, leaving, exits } = tried(machine);
  const search = places.length;
  const begins = [...machine.whole.firsts, { place: search, guard: machine.free }];
  return {
    places: [...places, { set: machine.alphabet.all, bound: Number.POSITIVE_INFINITY, counted: false }],
    leaving: new Map([...leaving, [BEGIN, begins], [search, begins]]),
    exits: [...exits, ...machine.whole.nulls.map((guard) => ({ place: search, guard }))],
  };
}

/** Whether the pattern is sure to match from a state: it may end there, or read whatever comes to the end of the text and end. */
function settledBy({ alphabet, places, edges, free }: Machine, exits: Entry[]) {
  const endless = new Set(
    edges
      .filter(({ from, to, guard: { prev, exact } }) => from === to && exact && prev === free.prev)
      .map(({ to }) => to)
      .filter((to) => places[to]?.set === alphabet.all && places[to]?.counted === false),
  );
  return (place: number, context: bigint): boolean =>
    exits.some(({ place: from, guard: { prev, next, exact } }) => {
      if (from !== place || !exact || !covers(prev, context)) return false;
      return next === free.next || (endless.has(place) && prev === free.prev && covers(next, alphabet.edge));
    });
}

const covers = (set: bigint, part: bigint): boolean => (part & ~set) === 0n;

/** The coarsest parts of the alphabet of which each guard lets all of a part through, or nothing of it. */
function splitBy(all: bigint, guards: bigint[]): bigint[] {
  let parts = [all];
  for (const guard of new Set(guards))
    parts = parts.flatMap((part) => [part & guard, part & ~guard].filter((half) => half !== 0n));
  return parts;
}
