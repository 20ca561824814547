import type { Span } from './spans.js';

const BEGIN = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----|PuTTY-User-Key-File-\d:/g;
const END = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----|Private-MAC: ?[0-9a-f]{8,}/g;
/** Characters of a block whose end is missing: about a key of 16,384 bits. */
const LONGEST = 16_384;
/** A line of a block without an end: base64, or a header, with what a log puts before it. */
const INNER = /^(?:\S{0,40}Z? ?|[\s>|]*)(?:[A-Za-z0-9+/=\\nr]{16,}|[A-Z][\w-]+: .*|\s*)$/;

/** Private keys, from `-----BEGIN` to `-----END`, or as far as the lines look like a key where the end was cut off. */
export function findKeyBlocks(text: string): Span[] {
  if (!text.includes('PRIVATE KEY') && !text.includes('PuTTY-User-Key')) return [];
  const spans: Span[] = [];
  for (const begin of text.matchAll(BEGIN)) {
    if (begin.index < (spans.at(-1)?.end ?? 0)) continue;
    spans.push({ start: begin.index, end: endOfBlock(text, begin.index + begin[0].length) });
  }
  return [...spans, ...tails(text, spans)];
}

function endOfBlock(text: string, from: number): number {
  const window = text.slice(from, from + LONGEST);
  const end = new RegExp(END.source).exec(window);
  if (end !== null) return from + end.index + end[0].length;
  const lines = window.split('\n');
  let length = (lines[0] ?? '').length;
  for (const line of lines.slice(1)) {
    if (!INNER.test(line)) break;
    length += line.length + 1;
  }
  return from + length;
}

/** Key lines before an `-----END` whose beginning is not in the text. */
function tails(text: string, found: readonly Span[]): Span[] {
  const spans: Span[] = [];
  for (const end of text.matchAll(END)) {
    const stop = end.index + end[0].length;
    if (found.some((span) => span.start < stop && span.end >= stop)) continue;
    const lines = text.slice(Math.max(0, end.index - LONGEST), end.index).split('\n');
    let length = 0;
    for (const line of lines.slice(1).reverse()) {
      if (length > 0 && !/[A-Za-z0-9+/]{40,}/.test(line)) break;
      length += line.length + 1;
    }
    spans.push({ start: Math.max(0, end.index - Math.max(0, length - 1)), end: stop });
  }
  return spans;
}
