import { type Component, tarjan } from './components.js';
import type { Arc } from './states.js';

/** A text that, repeated, multiplies paths; and the state from which. */
export interface Found {
  from: number;
  word: bigint[];
}

/** A product of the automaton with itself, as far as it was walked. */
interface Product {
  next: number[][];
  on: bigint[][];
}

/** A text that leads from a state of the loop back to it in two ways: exponential ambiguity. Null: there is none. */
export function repeats(out: Arc[][], loop: Component): Found | null {
  const inside = new Set(loop.states);
  const arcs = (state: number) => (out[state] ?? []).filter(({ to }) => inside.has(to));
  for (const state of loop.states) {
    const twin = twinOf(arcs(state));
    if (twin) return { from: state, word: [twin.on, ...path(arcs, twin.to, state)] };
  }
  const start = loop.states[0] ?? 0;
  const pairs: [number, number][] = [[start, start]];
  const number = new Map([[`${start} ${start}`, 0]]);
  const product: Product = { next: [], on: [] };
  for (let at = 0; at < pairs.length; at++) {
    const [a, b] = pairs[at] ?? [0, 0];
    const next: number[] = [];
    const on: bigint[] = [];
    for (const one of arcs(a))
      for (const other of arcs(b)) {
        if ((one.on & other.on) === 0n) continue;
        const key = `${one.to} ${other.to}`;
        const known = number.get(key) ?? pairs.push([one.to, other.to]) - 1;
        number.set(key, known);
        next.push(known);
        on.push(one.on & other.on);
      }
    product.next.push(next);
    product.on.push(on);
  }
  const home = tarjan(product.next).find((group) => group.includes(0)) ?? [];
  const apart = home.find((at) => pairs[at]?.[0] !== pairs[at]?.[1]);
  if (apart === undefined) return null;
  return { from: start, word: [...walk(product, 0, apart), ...walk(product, apart, 0)] };
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
  const middle = between(out, first, third, components);
  const arcsIn = (inside: Set<number>) =>
    new Map([...inside].map((state) => [state, (out[state] ?? []).filter(({ to }) => inside.has(to))] as const));
  const [ones, twos, threes] = [arcsIn(first), arcsIn(middle), arcsIn(third)];
  const triples: [number, number, number][] = [];
  const number = new Map<number, number>();
  const size = out.length;
  const numberOf = (p: number, m: number, q: number): number => {
    const key = (p * size + m) * size + q;
    const known = number.get(key) ?? triples.push([p, m, q]) - 1;
    number.set(key, known);
    return known;
  };
  for (const p of first) for (const q of third) numberOf(p, p, q);
  const product: Product = { next: [], on: [] };
  for (let at = 0; at < triples.length; at++) {
    const [p, m, q] = triples[at] ?? [0, 0, 0];
    const next: number[] = [];
    const on: bigint[] = [];
    for (const one of ones.get(p) ?? [])
      for (const three of threes.get(q) ?? []) {
        const shared = one.on & three.on;
        if (shared === 0n) continue;
        for (const two of twos.get(m) ?? []) {
          if ((shared & two.on) === 0n) continue;
          next.push(numberOf(one.to, two.to, three.to));
          on.push(shared & two.on);
        }
      }
    if (m === q) {
      next.push(numberOf(p, p, q));
      on.push(0n);
    }
    product.next.push(next);
    product.on.push(on);
  }
  for (const group of tarjan(product.next)) {
    const inside = new Set(group);
    const back = group.find((at) => {
      const [p = 0, m, q = 0] = triples[at] ?? [];
      return m === q && inside.has(numberOf(p, p, q));
    });
    if (back === undefined) continue;
    const [p, , q] = triples[back] ?? [0, 0, 0];
    return { from: p, word: walk(product, numberOf(p, p, q), back) };
  }
  return null;
}

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

/** The shortest text that leads through the product. An edge without a character adds none. */
function walk({ next, on }: Product, from: number, to: number): bigint[] {
  return path((at) => (next[at] ?? []).map((target, i) => ({ to: target, on: on[at]?.[i] ?? 0n })), from, to).filter(
    (bits) => bits !== 0n,
  );
}

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
