import type { Answer } from './search.js';
import type { Seen } from './trials.js';

/** What an end says to the search; null: there was no time for the run. */
export function answer(seen: Seen | null): Answer | null {
  if (seen === null || seen === 'passes') return seen;
  return seen === 'other' ? 'unclear' : 'fails';
}
