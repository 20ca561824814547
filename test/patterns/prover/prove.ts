/**
 * Proves how long a regular expression can take, without running it: see `ambiguity.ts` for what is counted. Never "linear" for
 * a pattern that is not; the other way round it may say more than is true, because look-arounds of several characters and
 * back-references are taken for anything that they could be.
 */
import { type Ambiguity, ambiguityOf, larger, timesBound, type Work } from './ambiguity.js';
import { buildMachine, type Machine } from './build.js';
import { type Start, statesOf } from './states.js';

export interface Proof {
  /** Of the polynomial that bounds the steps; `Infinity`: exponential. */
  degree: number;
  /** Steps at most, up to a constant that the pattern's own length sets, for a text of so many characters. */
  steps(length: number): number;
  /** What an attacker writes: a text to begin with and one to repeat. Null where nothing is gained by it. */
  attack: { prefix: string; again: string } | null;
}

/** @throws Error where the pattern cannot be examined */
export function prove(source: string, flags: string): Proof {
  const machine = buildMachine(source, flags);
  const found = workOf(machine, 'search');
  const text = (bits: bigint[]) => bits.map((one) => machine.alphabet.sample(one)).join('');
  const attack = found.pump && { prefix: text(found.pump.prefix), again: text(found.pump.again) };
  if (found.exponential) return { degree: Number.POSITIVE_INFINITY, steps: (length) => 2 ** length, attack };
  const { factors } = found;
  return {
    degree: factors.length - 1,
    steps: (length) => Math.max(...factors.map((factor = 0, degree) => factor * length ** degree)),
    attack,
  };
}

/** A look-around that reads the other way is walked whole each time that it is asked: its work multiplies the rest. */
function workOf(machine: Machine, start: Start): Ambiguity {
  const own = ambiguityOf(statesOf(machine, start));
  if (own.exponential) return own;
  let asides: Work['factors'] = [1];
  for (const aside of machine.asides) {
    const found = workOf(aside, 'here');
    if (found.exponential) return found;
    asides = larger(asides, found.factors);
  }
  return { ...own, factors: product(own.factors, asides) };
}

function product(a: Work['factors'], b: Work['factors']): Work['factors'] {
  let sum: Work['factors'] = [];
  for (const [degree, factor] of b.entries()) {
    if (factor === undefined) continue;
    let shifted = timesBound(a, factor);
    for (let i = 0; i < degree; i++) shifted = timesBound(shifted, Number.POSITIVE_INFINITY);
    sum = larger(sum, shifted);
  }
  return sum;
}
