/**
 * How much work a backtracking engine can be made to do, by the ambiguity of the automaton: the engine walks each path at most
 * once, so the number of paths over the prefixes of a text bounds its steps. After A. Weber and H. Seidl, "On the degree of
 * ambiguity of finite automata" (1991), and C. Allauzen, M. Mohri and A. Rastogi, "General algorithms for testing the ambiguity
 * of finite automata" (2008): exponential if two different paths lead from a state back to it over one text; else polynomial,
 * of the degree of the longest chain of pairs of loops (p, q) with one text that leads from p to p, from p to q and from q to q.
 *
 * Two things are added. A repetition with a bound adds no degree but a factor, the characters that it reads at most. And what
 * a settled state (see `states.ts`) leads to is walked once: from the first one on, the engine only walks a single path of
 * settled states and what hangs on it, for it cannot fail any more.
 */
import { type Component, componentsOf } from './components.js';
import { repeats, switches } from './pumps.js';
import type { Arc, States } from './states.js';

export interface Work {
  /** By degree: the largest factor that comes with it. `[0, 300]`: at most 300 × n; empty at an index: no such chain. */
  factors: (number | undefined)[];
  /** A text whose repetition makes the most of it: what leads there, and what is repeated. Bits of the alphabet. */
  pump: Pump | null;
}

export interface Pump {
  prefix: bigint[];
  again: bigint[];
}

export type Ambiguity = { exponential: true; pump: Pump } | ({ exponential: false } & Work);

/** The work of chains, with one more choice in each: out of at most `bound`, or of as many as the text has characters. */
export function timesBound(factors: Work['factors'], bound: number): Work['factors'] {
  return Number.isFinite(bound) ? factors.map((factor) => factor && factor * bound) : [undefined, ...factors];
}

export function larger(a: Work['factors'], b: Work['factors']): Work['factors'] {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, degree) => {
    const both = [a[degree], b[degree]].filter((factor) => factor !== undefined);
    return both.length > 0 ? Math.max(...both) : undefined;
  });
}

export function ambiguityOf(states: States): Ambiguity {
  const out = states.out.map((arcs, from) =>
    arcs.filter(({ to }) => (states.settled[from] ?? false) || !(states.settled[to] ?? false)),
  );
  const { components, loops, reaches } = componentsOf(states, out);
  for (const loop of loops) {
    const again = loop.settled ? null : repeats(out, loop);
    if (again) return { exponential: true, pump: { prefix: wayTo(states.out, again.from), again: again.word } };
  }
  return { exponential: false, ...longestChain({ states, out, components, loops, reaches }) };
}

interface Graph {
  states: States;
  out: Arc[][];
  components: Component[];
  loops: Component[];
  reaches(from: Component, to: Component): boolean;
}

/** Loops in the order in which they are reached: the work of the chains that end in each grows from those before it. */
function longestChain({ states, out, components, loops, reaches }: Graph): Work {
  const ending = new Map<Component, Work>();
  const best: Work = { factors: [1], pump: null };
  const length = lengths(loops, reaches);
  for (const loop of loops) {
    const own: Work = { factors: [1], pump: null };
    const before = loops.slice(0, loops.indexOf(loop)).filter((other) => !loop.settled && reaches(other, loop));
    for (const other of before) {
      const word = switches(out, other, loop, components);
      if (word === null) continue;
      const until = upTo(other, ending, reaches);
      const factors = timesBound(until.factors, Math.min(other.bound, loop.bound));
      if (exceeds(factors, own.factors)) own.pump = { prefix: wayTo(states.out, word.from), again: word.word };
      own.factors = larger(own.factors, factors);
    }
    ending.set(loop, own);
    const total = timesBound(own.factors, length.get(loop) ?? Number.POSITIVE_INFINITY);
    if (exceeds(total, best.factors)) best.pump = own.pump;
    best.factors = larger(best.factors, total);
  }
  return best;
}

/** How many characters a path can read up to the end of each loop, at most: so many prefixes of the text lead there. */
function lengths(loops: Component[], reaches: Graph['reaches']): Map<Component, number> {
  const longest = new Map<Component, number>();
  for (const loop of loops) {
    const before = [...longest].filter(([other]) => reaches(other, loop)).map(([, length]) => length);
    longest.set(loop, loop.bound + Math.max(0, ...before));
  }
  return longest;
}

/** The work of the chains that end in the loop or in one from which it is reached. */
function upTo(loop: Component, ending: Map<Component, Work>, reaches: Graph['reaches']): Work {
  const works = [...ending].filter(([other]) => other === loop || reaches(other, loop)).map(([, work]) => work);
  return { factors: works.map(({ factors }) => factors).reduce(larger, []), pump: null };
}

const exceeds = (a: Work['factors'], b: Work['factors']): boolean =>
  a.length > b.length || (a.length === b.length && (a.at(-1) ?? 0) > (b.at(-1) ?? 0));

/** The shortest text that leads from the first state to one. */
function wayTo(out: Arc[][], target: number): bigint[] {
  const came = new Map<number, { from: number; on: bigint } | null>([[0, null]]);
  for (const state of came.keys()) {
    if (state === target) break;
    for (const { to, on } of out[state] ?? []) if (!came.has(to)) came.set(to, { from: state, on });
  }
  const word: bigint[] = [];
  for (let step = came.get(target); step; step = came.get(step.from)) word.unshift(step.on);
  return word;
}
