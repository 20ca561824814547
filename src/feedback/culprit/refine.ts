/** A part that was found is cut smaller at the end, where it is large or changes several places. */
import { answer } from './answer.js';
import { orderParts } from './order-parts.js';
import { type Part, split } from './parts.js';
import { findSmallest } from './search.js';
import type { Trials } from './trials.js';

/** Cuts of one part: into its places, then into halves of what is left. */
const MAX_CUTS = 3;

/** @returns parts that pass together as the given ones do, none longer than the one that it is of */
export async function refine(trials: Trials, found: readonly Part[], log: string): Promise<Part[]> {
  let parts = [...found];
  for (const part of found) {
    const others = parts.filter((other) => other !== part);
    parts = [...others, ...(await smaller(trials, { part, others, log }))];
  }
  return parts;
}

async function smaller(
  trials: Trials,
  { part, others, log }: { part: Part; others: readonly Part[]; log: string },
): Promise<Part[]> {
  let kept: Part[] = [part];
  for (let cut = 0; cut < MAX_CUTS; cut += 1) {
    const pieces = kept.flatMap(split);
    if (pieces.length === kept.length) break;
    const ask = async (some: readonly Part[]) => answer(await trials.ask([...others, ...some]));
    const smallest = await findSmallest({ ...orderParts(pieces, log), ask });
    if (smallest === null || smallest.parts.length === pieces.length) break;
    kept = smallest.parts;
  }
  return kept;
}
