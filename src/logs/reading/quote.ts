import type { Evidence, NumberedLine } from '../../contract/model.js';
import type { Log } from '../../contract/ports.js';
import { gatherLines, mergeSpans } from '../excerpt/gather.js';
import { compileWords } from '../scan/automaton.js';
import { cleanLine } from '../scan/clean.js';
import { LINE_LIMIT, scanLines } from '../scan/scan-lines.js';

/** A quote as it is looked for. */
interface Sought {
  evidence: Evidence;
  folded: string;
  /** Words of the quote; the one that is rarest in the log leads to it. */
  words: QuoteWord[];
  /** Lines that the quote may spread over. */
  height: number;
}

interface QuoteWord {
  text: string;
  /** Lines of the log that hold it. */
  count: number;
  /** Those of them that are nearest to the named line. */
  near: number[];
}

/** Lines with a quote's rarest word that are looked at, nearest to the named line first. */
const MAX_NEAR = 400;

/**
 * Where each quote stands in the log: white space folded, timestamps and escape codes off, near the named line first and then
 * anywhere. The answer has the line corrected to where the quote begins; null where the quote does not stand in the log.
 */
export async function findQuotes(log: Log, evidence: readonly Evidence[]): Promise<(Evidence | null)[]> {
  const sought = evidence.map(prepare);
  const words = sought.flatMap((quote) => quote.words);
  if (words.length === 0) return evidence.map(() => null);
  const { waypoints } = await scanLines(log, compileWords(words.map(({ text }) => ({ text, flag: 0 }))), {
    every: false,
    visit(bytes, start, end, number) {
      const text = bytes.toString('utf8', start, end).toLowerCase();
      for (const { words, evidence } of sought) {
        for (const word of words) if (text.includes(word.text)) note(word, number, evidence.line);
      }
    },
  });
  const spans = sought.flatMap(({ words, height }) =>
    rarest(words).map((line) => ({ from: Math.max(1, line - height), to: line + height })),
  );
  const passages = await gatherLines(log, mergeSpans(spans, 0), { shown: LINE_LIMIT, waypoints });
  return sought.map((quote) =>
    nearest(
      quote,
      passages.flatMap(({ lines }) => placesOf(quote, lines)),
    ),
  );
}

function prepare(evidence: Evidence): Sought {
  const lines = evidence.quote.split('\n').map((line) => cleanLine(line).text);
  const folded = fold(lines.join(' ')).replace(/^(?:…|\.{3}) ?| ?(?:…|\.{3})$/g, '');
  const inside = [...new Set(folded.toLowerCase().match(/[\p{L}\p{N}_]{3,60}/gu) ?? [])];
  const texts =
    inside.length > 0 ? inside.sort((a, b) => b.length - a.length).slice(0, 8) : folded.split(' ').slice(0, 1);
  return {
    evidence,
    folded,
    words: texts
      .filter((text) => text !== '')
      .map((text) => ({ text: text.slice(0, 60).toLowerCase(), count: 0, near: [] })),
    height: Math.min(lines.length * 2 + 2, 200),
  };
}

function rarest(words: readonly QuoteWord[]): number[] {
  const found = words.filter(({ count }) => count > 0).sort((a, b) => a.count - b.count);
  return found[0]?.near ?? [];
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function note(word: QuoteWord, line: number, named: number): void {
  word.count += 1;
  word.near.push(line);
  if (word.near.length < MAX_NEAR * 2) return;
  const distance = (at: number) => Math.abs(at - named);
  word.near = word.near.sort((a, b) => distance(a) - distance(b) || a - b).slice(0, MAX_NEAR);
}

/** The lines on which the quote begins. */
function placesOf({ folded }: Sought, lines: readonly NumberedLine[]): number[] {
  const starts: { at: number; number: number }[] = [];
  let joined = '';
  for (const { number, text } of lines) {
    const own = fold(text);
    if (own === '') continue;
    starts.push({ at: joined.length, number });
    joined += `${own} `;
  }
  const places: number[] = [];
  for (let at = joined.indexOf(folded); at >= 0 && places.length < 1000; at = joined.indexOf(folded, at + 1)) {
    const start = starts.findLast((line) => line.at <= at);
    if (start) places.push(start.number);
  }
  return places;
}

function nearest({ evidence, folded }: Sought, places: readonly number[]): Evidence | null {
  if (folded === '' || places.length === 0) return null;
  const line = places.reduce((best, place) =>
    Math.abs(place - evidence.line) < Math.abs(best - evidence.line) ? place : best,
  );
  return { line, quote: evidence.quote };
}
