import type { Evidence, NumberedLine, Reading } from '../model.js';
import type { RankedMatch } from './rank-matches.js';

const MAX_EVIDENCE = 5;
const MAX_QUOTE = 1000;
/** Below this the log engine knows better which line tells most. */
const MESSENGER = 0.5;

/** Real lines of the log, the most telling first: the best match, its equals, then what the log engine holds to be the cause. */
export function collectEvidence({ keyLines }: Reading, ranked: readonly RankedMatch[]): Evidence[] {
  const [best] = ranked;
  const near = ranked.filter(({ score }) => score >= (best?.score ?? 0) * 0.7).slice(0, 3);
  const matched = near.map(({ match }) => match.line);
  const lines: NumberedLine[] =
    (best?.score ?? 0) < MESSENGER ? [...keyLines.slice(0, 3), ...matched] : [...matched, ...keyLines];
  const byNumber = new Map<number, Evidence>();
  for (const { number, text } of lines) {
    if (text.trim() === '' || byNumber.has(number)) continue;
    byNumber.set(number, { line: number, quote: text.slice(0, MAX_QUOTE) });
  }
  return [...byNumber.values()].slice(0, MAX_EVIDENCE);
}
