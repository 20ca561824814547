import type { Span } from './spans.js';

const BEGIN = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----|PuTTY-User-Key-File-\d:/g;
const END = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----|Private-MAC: ?[0-9a-f]{8,}/;
/** Characters of a block whose end is missing: about a key of 16,384 bits. */
const LONGEST = 16_384;
/** A line of a block without an end: base64, or a header, with what a log puts before it. */
const INNER = /^(?:\S{0,40}Z? ?|[\s>|]*)(?:[A-Za-z0-9+/=\\nr]{16,}|[A-Z][\w-]+: .*|\s*)$/;

/** Private keys, from `-----BEGIN` to `-----END`, or as far as the lines look like a key where one of the two was cut off. */
export function findKeyBlocks(text: string): Span[] {
  if (!text.includes('PRIVATE KEY') && !text.includes('PuTTY-User-Key')) return [];
  const spans: Span[] = [];
  for (const begin of text.matchAll(BEGIN)) {
    if (begin.index < (spans.at(-1)?.end ?? 0)) continue;
    spans.push({ start: begin.index, end: endOfBlock(text, begin.index + begin[0].length) });
  }
  return [...spans, ...tails(text, spans)];
}

/** Line by line, so that a text of nothing but beginnings costs no more than its length. */
function endOfBlock(text: string, from: number): number {
  let at = from;
  for (let first = true; at - from < LONGEST; first = false) {
    const newline = text.indexOf('\n', at);
    const stop = newline === -1 ? text.length : newline;
    const line = text.slice(at, Math.min(stop, from + LONGEST));
    const end = END.exec(line);
    if (end !== null) return at + end.index + end[0].length;
    if (!first && !INNER.test(line)) return at - 1;
    if (newline === -1) return at + line.length;
    at = newline + 1;
  }
  return Math.min(at, from + LONGEST);
}

/** Key lines before an `-----END` whose beginning is not in the text. */
function tails(text: string, found: readonly Span[]): Span[] {
  const spans: Span[] = [];
  let next = 0;
  for (const end of text.matchAll(new RegExp(END.source, 'g'))) {
    const stop = end.index + end[0].length;
    while (next < found.length && (found[next]?.end ?? 0) < stop) next += 1;
    const within = found[next];
    if (within !== undefined && within.start < stop) continue;
    const start = startOfTail(text, end.index, Math.max(spans.at(-1)?.end ?? 0, end.index - LONGEST));
    spans.push({ start, end: stop });
  }
  return spans;
}

/** The first of the lines before `at` that are base64; `at` itself where the line before is not. */
function startOfTail(text: string, at: number, limit: number): number {
  let start = text.lastIndexOf('\n', at - 1) + 1;
  while (start > limit) {
    const before = text.lastIndexOf('\n', start - 2) + 1;
    if (!/[A-Za-z0-9+/]{40,}/.test(text.slice(Math.max(before, limit), start)) && !isLastOfKey(text, before, start))
      break;
    start = Math.max(before, limit);
  }
  return Math.min(start, at);
}

/** The last line of a key is short. */
function isLastOfKey(text: string, from: number, to: number): boolean {
  return /^(?:\S*Z )?[A-Za-z0-9+/]{4,}={0,2}\s*$/.test(text.slice(from, Math.min(to, from + 120)));
}
