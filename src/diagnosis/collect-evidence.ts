import type { Evidence, NumberedLine, Reading } from '../contract/model.js';
import type { RankedMatch } from './rank-matches.js';

const MAX_EVIDENCE = 5;
const MAX_QUOTE = 1000;
/** Below this a match only says that something failed: the log engine knows better which line tells why. */
const MESSENGER = 0.5;
/** In its neighbourhood other trouble belongs to the same failure; farther away it seldom does. */
const NEAR = 80;
/** Lines that announce or pass on, and prove nothing. */
const EMPTY =
  /^\s*(?:##\[error\](?:Error: )?Process completed with exit code|Traceback \(most recent call last\):|(?:Error|ERROR|FAILURE):?\s*$|$)/;

/** Real lines of the log, the most telling first: the best match, its equals, then what the log engine holds to be the cause. */
export function collectEvidence({ keyLines }: Reading, ranked: readonly RankedMatch[]): Evidence[] {
  const [best] = ranked;
  if (!best) return quote(keyLines);
  const matched = ranked.filter(({ score }) => score >= best.score * 0.7).map(({ match }) => match.line);
  if (best.score < MESSENGER) return quote([...keyLines.slice(0, 3), ...matched]);
  const related = keyLines.filter(({ number }) => Math.abs(number - best.match.line.number) <= NEAR);
  return quote([...matched.slice(0, 4), ...related]);
}

/** Each text once. Lines that prove nothing are only shown where there are no others. */
function quote(lines: readonly NumberedLine[]): Evidence[] {
  const telling = lines.filter(({ text }) => !EMPTY.test(text));
  const shown = telling.length > 0 ? telling : lines.filter(({ text }) => text.trim() !== '');
  const byText = new Map<string, Evidence>();
  for (const { number, text } of shown) {
    const key = text.trim();
    if (!byText.has(key)) byText.set(key, { line: number, quote: text.slice(0, MAX_QUOTE) });
  }
  return [...byText.values()].slice(0, MAX_EVIDENCE);
}
