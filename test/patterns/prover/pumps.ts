import { type Component, tarjan } from './components.js';
import type { Arc } from './states.js';

/** A text that, repeated, multiplies paths; and the state from which. */
export interface Found {
  from: number;
  word: bigint[];
}

/** A product of the automaton with itself, as far as it was walked: tuples of states, and what leads from each to which. */
interface Product {
  tuples: number[][];
  arcs: Arc[][];
  numberOf(tuple: number[]): number;
}

/** @param next the steps from a tuple; a step on nothing (0) reads no character */
function walkProduct(starts: number[][], next: (tuple: number[]) => { to: number[]; on: bigint }[]): Product {
  const tuples: number[][] = [];
  const numbers = new Map<string, number>();
  const numberOf = (tuple: number[]): number => {
    const key = tuple.join(' ');
    const known = numbers.get(key) ?? tuples.push(tuple) - 1;
    numbers.set(key, known);
    return known;
  };
  for (const start of starts) numberOf(start);
  const arcs: Arc[][] = [];
  for (let at = 0; at < tuples.length; at++)
    arcs.push(next(tuples[at] ?? []).map(({ to, on }) => ({ to: numberOf(to), on })));
  return { tuples, arcs, numberOf };
}

const targets = ({ arcs }: Product): number[][] => arcs.map((list) => list.map(({ to }) => to));

/** A text that leads from a state of the loop back to it in two ways: exponential ambiguity. Null: there is none. */
export function repeats(out: Arc[][], loop: Component): Found | null {
  const arcs = arcsWithin(out, new Set(loop.states));
  for (const state of loop.states) {
    const twin = twinOf(arcs(state));
    if (twin) return { from: state, word: [twin.on, ...path(arcs, twin.to, state)] };
  }
  const [start = 0] = loop.states;
  const pairs = walkProduct([[start, start]], ([a = 0, b = 0]) =>
    arcs(a).flatMap((one) =>
      arcs(b).flatMap((other) => {
        const on = one.on & other.on;
        return on === 0n ? [] : [{ to: [one.to, other.to], on }];
      }),
    ),
  );
  const home = tarjan(targets(pairs)).find((group) => group.includes(0)) ?? [];
  const apart = home.find((at) => pairs.tuples[at]?.[0] !== pairs.tuples[at]?.[1]);
  return apart === undefined ? null : { from: start, word: [...through(pairs, 0, apart), ...through(pairs, apart, 0)] };
}

/** The arcs of a state that stay within a set of states. */
function arcsWithin(out: Arc[][], inside: Set<number>): (state: number) => Arc[] {
  const kept = new Map([...inside].map((state) => [state, (out[state] ?? []).filter(({ to }) => inside.has(to))]));
  return (state) => kept.get(state) ?? [];
}

/** Two arcs between the same states over one character. */
function twinOf(arcs: Arc[]): Arc | null {
  for (const [i, one] of arcs.entries())
    for (const other of arcs.slice(i + 1))
      if (one.to === other.to && (one.on & other.on) !== 0n) return { to: one.to, on: one.on & other.on };
  return null;
}

/**
 * A text that leads from a state p of one loop to p, from p to a state q of a later one, and from q to q: the engine chooses
 * anew at each repetition where to go over. In the product of three, an edge back from (p, q, q) to (p, p, q) closes a circle
 * exactly if there is such a text. Null: there is none.
 */
export function switches(out: Arc[][], loop: Component, later: Component, components: Component[]): Found | null {
  const first = new Set(loop.states);
  const third = new Set(later.states);
  const starts = loop.states.flatMap((p) => later.states.map((q) => [p, p, q]));
  const triples = walkProduct(
    starts,
    stepsOfThree([
      arcsWithin(out, first),
      arcsWithin(out, between(out, first, third, components)),
      arcsWithin(out, third),
    ]),
  );
  for (const group of tarjan(targets(triples))) {
    const inside = new Set(group);
    for (const at of group) {
      const [p = 0, m, q = 0] = triples.tuples[at] ?? [];
      const start = triples.numberOf([p, p, q]);
      if (m === q && inside.has(start)) return { from: p, word: through(triples, start, at) };
    }
  }
  return null;
}

type Arcs = (state: number) => Arc[];

const stepsOfThree =
  ([ones, twos, threes]: [Arcs, Arcs, Arcs]) =>
  ([p = 0, m = 0, q = 0]: number[]): { to: number[]; on: bigint }[] => {
    const steps = ones(p).flatMap((one) =>
      threes(q).flatMap((three) => {
        const shared = one.on & three.on;
        const middle = shared === 0n ? [] : twos(m).filter((two) => (two.on & shared) !== 0n);
        return middle.map((two) => ({ to: [one.to, two.to, three.to], on: two.on & shared }));
      }),
    );
    return m === q ? [...steps, { to: [p, p, q], on: 0n }] : steps;
  };

/** The states on the ways from one set of states to another, both included. */
function between(out: Arc[][], first: Set<number>, third: Set<number>, components: Component[]): Set<number> {
  const forward = new Set(first);
  for (const state of forward) for (const { to } of out[state] ?? []) forward.add(to);
  const leads = new Set(third);
  // Components come last first: what a state leads to is known before the state itself.
  for (const { states } of components)
    if (states.some((state) => leads.has(state) || (out[state] ?? []).some(({ to }) => leads.has(to))))
      for (const state of states) leads.add(state);
  return new Set([...forward].filter((state) => leads.has(state)));
}

/** The shortest text that leads through the product. */
const through = ({ arcs }: Product, from: number, to: number): bigint[] =>
  path((at) => arcs[at] ?? [], from, to).filter((on) => on !== 0n);

function path(arcs: (state: number) => Arc[], from: number, to: number): bigint[] {
  const came = new Map<number, { from: number; on: bigint } | null>([[from, null]]);
  for (const state of came.keys()) {
    if (state === to) break;
    for (const arc of arcs(state)) if (!came.has(arc.to)) came.set(arc.to, { from: state, on: arc.on });
  }
  const word: bigint[] = [];
  for (let step = came.get(to); step; step = came.get(step.from)) word.unshift(step.on);
  return word;
}
