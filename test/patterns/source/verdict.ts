import { prove } from '../prover/prove.js';
import type { Written } from './collect.js';

/** So many characters may be read again at each character, by counted repetitions that overlap: `foo.{0,300}bar` reads 300. */
const MOST_AGAIN = 512;

/** What is wrong with a pattern, in words that say where, how bad and on what; null if it takes linear time. */
export function objectionTo({ file, line, source, flags }: Written): string | null {
  const proof = proofOf(source, flags);
  const problem = typeof proof === 'string' ? `cannot be proved: ${proof}` : growth(proof);
  if (problem === null) return null;
  const attack = typeof proof === 'string' ? null : proof.attack;
  const slow =
    attack && `Slow on: ${JSON.stringify(attack.prefix)} + ${JSON.stringify(attack.again)}.repeat(n) + "\\u0000"`;
  const advice = 'See "A pattern that passes" in docs/extending.md.';
  return [`${file}:${line} /${source}/${flags}`, problem, slow, advice].filter((part) => part !== null).join('\n  ');
}

function growth({ degree, steps }: ReturnType<typeof prove>): string | null {
  if (degree === Number.POSITIVE_INFINITY) return 'takes exponential time.';
  if (degree > 1) return `takes time that grows with the ${ORDER[degree] ?? `${degree}th power`} of the text's length.`;
  const again = Math.round(steps(MOST_AGAIN) / MOST_AGAIN);
  return again > MOST_AGAIN ? `reads ${again} characters again at each character: counted repetitions overlap.` : null;
}

const ORDER: Record<number, string> = { 2: 'square', 3: 'cube' };

function proofOf(source: string, flags: string): ReturnType<typeof prove> | string {
  try {
    return prove(source, flags);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
