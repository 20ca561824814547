import { prove } from '../prover/prove.js';
import type { Written } from './collect.js';

/** Of the text that a pattern with `cut` sees. */
export const CUT = 512;
/** A look at a whole text of this length, from each of its characters: the work that is allowed on text that was cut. */
const MOST_STEPS = CUT ** 2;

/**
 * What is wrong with a pattern, in words that say what to do; null if it is safe: linear, with counted repetitions costing no
 * more than `CUT` steps for each character; or applied to text cut at `CUT` with a square of that as its most.
 */
export function objectionTo({ file, line, source, flags, cut }: Written): string | null {
  const name = `${file}:${line} /${source}/${flags}`;
  if (cut !== null && cut > CUT) return `${name}\n  is cut at ${cut}; a cut counts up to ${CUT} characters.`;
  const proof = proofOf(source, flags);
  if (typeof proof === 'string') return `${name}\n  cannot be proved: ${proof}`;
  const { degree, attack } = proof;
  const steps = proof.steps(cut ?? CUT);
  if (degree <= (cut === null ? 1 : 2) && steps <= MOST_STEPS) return null;
  const grows =
    degree === Number.POSITIVE_INFINITY
      ? 'takes exponential time'
      : degree > 1
        ? `takes time that grows with the ${ORDER[degree] ?? `${degree}th power`} of the text's length`
        : `tries up to ${Math.round(steps / CUT)} characters again at each character: counted repetitions that overlap`;
  const how = attack && `${JSON.stringify(attack.prefix)} + ${JSON.stringify(attack.again)}.repeat(n) + "\\u0000"`;
  return `${name}\n  ${grows}.${how ? `\n  Slow on: ${how}` : ''}\n  See "A pattern that passes" in docs/extending.md.`;
}

const ORDER: Record<number, string> = { 2: 'square', 3: 'cube' };

function proofOf(source: string, flags: string) {
  try {
    return prove(source, flags);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
