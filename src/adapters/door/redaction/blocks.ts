/** Private keys, whatever stands before and after their lines: a block is found by its marks, and its lines by what they hold. */
import type { Span } from './spans.js';
import { endOfWraps, startAfter, startOfCore } from './undress.js';

/** A block is at most so long: a key of 16,384 bits with what a log puts before its lines. */
const MAX_LINES = 400;
const MAX_LENGTH = 64 * 1024;
/** Lines of other programs in a row, in a block whose end was not seen, after which it is over. */
const MAX_FOREIGN = 3;
/** Characters of base64 in a row that a line of a key holds. */
const RUN = 16;

interface Mark {
  start: number;
  end: number;
  opens: boolean;
}

/** The whole of each block, line by line: what stands before a line stays, and so do lines of other programs in between. */
export function findKeyBlocks(text: string): Span[] {
  const marks = findMarks(text);
  const spans: Span[] = [];
  for (const [index, mark] of marks.entries()) {
    const next = marks[index + 1];
    spans.push(mark);
    if (mark.opens) {
      const closed = next !== undefined && !next.opens && !isFar(text, mark.end, next.start);
      spans.push(...linesAfter(text, mark, { limit: next?.start ?? text.length, closed }));
    } else {
      const before = marks[index - 1];
      if (!before?.opens || isFar(text, before.end, mark.start))
        spans.push(...linesBefore(text, mark, before?.end ?? 0));
    }
  }
  return spans;
}

/** `-----BEGIN RSA PRIVATE KEY-----`, `---- END SSH2 …`, in a URL or in JSON too; PuTTY's first and last line. */
function findMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  for (let at = text.indexOf('PRIVATE'); at !== -1; at = text.indexOf('PRIVATE', at + 7)) {
    const mark = markAround(text, at);
    if (mark !== null) marks.push(mark);
  }
  for (let at = text.indexOf('PuTTY-User-Key-File-'); at !== -1; at = text.indexOf('PuTTY-User-Key-File-', at + 1))
    marks.push({ start: at, end: at + 20, opens: true });
  if (marks.length > 0) for (const mac of text.matchAll(/Private-MAC: {0,2}[0-9a-f]{8,128}/g)) marks.push({ start: mac.index, end: mac.index + mac[0].length, opens: false }); // biome-ignore format: one step
  return marks.sort((a, b) => a.start - b.start);
}

/** What may stand between the words of a mark: a blank, as it is or in a URL. */
const BETWEEN = /^[A-Z0-9 +%_-]*$/;

function markAround(text: string, at: number): Mark | null {
  const after = /^(?:[ +_-]|%20)KEY(?:(?:[ +_]|%20)BLOCK)?(?: ?-{1,5})?/.exec(text.slice(at + 7, at + 40));
  if (after === null) return null;
  const head = text.slice(Math.max(0, at - 64), at);
  const begin = head.lastIndexOf('BEGIN');
  const word = Math.max(begin, head.lastIndexOf('END'));
  if (word === -1 || !BETWEEN.test(head.slice(word))) return null;
  const dashes = /(?:-|%2[dD]|\\u002[dD]){1,5} ?$/.exec(head.slice(Math.max(0, word - 32), word));
  if (dashes === null) return null;
  const start = at - head.length + word - dashes[0].length;
  return { start, end: at + 7 + after[0].length, opens: word === begin };
}

function isFar(text: string, from: number, to: number): boolean {
  return to - from > MAX_LENGTH || text.slice(from, to).split('\n').length > MAX_LINES;
}

interface Reach {
  /** Where the next mark begins. */
  limit: number;
  /** That mark is the end of this block; else its lines must look like a key. */
  closed: boolean;
}

/** The lines of a block from its first mark on. */
function linesAfter(text: string, mark: Mark, { limit, closed }: Reach): Span[] {
  const spans: Span[] = [];
  const to = Math.min(limit, mark.end + MAX_LENGTH);
  const before = dressingOf(text, mark);
  let foreign = 0;
  let count = 0;
  for (let at = mark.end; at < to && count < MAX_LINES && foreign < MAX_FOREIGN; count += 1) {
    const newline = text.slice(at, to).indexOf('\n');
    const end = newline === -1 ? to : at + newline;
    const first = at === mark.end;
    const start = first ? at : coreOf(text, at, before);
    const line = text.slice(start, end);
    if (first || (closed ? isInside(line) : isKeyLine(line))) {
      if (end > start) spans.push({ start, end });
      foreign = 0;
    } else if (!isHeader(line)) foreign += closed ? 0 : 1;
    at = end + 1;
  }
  return spans;
}

/** Lines of a key before an end whose beginning was not seen. */
function linesBefore(text: string, mark: Mark, limit: number): Span[] {
  const spans: Span[] = [];
  const before = dressingOf(text, mark);
  // No further than what is used: a text may hold a million marks and not one line break.
  const low = Math.max(limit, mark.start - MAX_LENGTH, 0);
  const lineBreak = (to: number) => low + text.slice(low, Math.max(low, to)).lastIndexOf('\n');
  let end = lineBreak(mark.start);
  const own = coreOf(text, end + 1, before);
  if (own < mark.start && isKeyLine(text.slice(own, mark.start))) spans.push({ start: own, end: mark.start });
  for (let count = 0; end > limit && mark.start - end < MAX_LENGTH && count < MAX_LINES; count += 1) {
    const from = lineBreak(end) + 1;
    const start = coreOf(text, from, before);
    const line = text.slice(start, end);
    if (!isKeyLine(line) && !isHeader(line)) break;
    if (start < end) spans.push({ start, end });
    end = from - 1;
  }
  return spans;
}

/** What stands before a mark on its line. */
function dressingOf(text: string, { start }: Mark): string {
  const head = text.slice(Math.max(0, start - 301), start);
  const line = head.slice(head.lastIndexOf('\n') + 1);
  return line.length > 300 ? '' : line;
}

/** Where the line that begins at `from` begins without its dressing: the one of the mark's own line, or any that is known. */
function coreOf(text: string, from: number, before: string): number {
  const plain = endOfWraps(text, startAfter(before, text, from) ?? from);
  // A line of a key within the columns of a table must not pass for the name before a bar.
  return /^[A-Za-z0-9+/]{16}/.test(text.slice(plain, plain + RUN)) ? plain : startOfCore(text, plain);
}

/** Base64 that is no path and no word, or nothing but base64 up to the marks that close a line. */
function isKeyLine(line: string): boolean {
  if (
    /^[A-Za-z0-9+/]{1,120}={0,2}(?:\\[nr])?[^A-Za-z0-9]*$/.test(line) &&
    (/[0-9+=]|[a-z][A-Z]/.test(line) || line.length >= 40)
  )
    return true;
  return runsOf(line).some((run) => changesOf(run) >= run.length * 0.25);
}

/** Between both marks: a line that holds a run of base64, or is one word. Sentences of other programs are none. */
function isInside(line: string): boolean {
  return (
    runsOf(line).length > 0 ||
    /^[A-Za-z0-9+/]{1,120}={0,2}[^A-Za-z0-9]*(?:\\[nr][^A-Za-z0-9]*)?$/.test(line) ||
    isSpaced(line)
  );
}

/** Base64 with blanks in it, as a fold or a table leaves it. */
const isSpaced = (line: string) =>
  /^(?:[A-Za-z0-9+/]{1,12} ){3,80}/.test(line) && changesOf(line) >= line.length * 0.25;

const runsOf = (line: string) =>
  line.slice(0, 4096).match(/[A-Za-z0-9+/]+/g)?.filter((run) => run.length >= RUN) ?? []; // biome-ignore format: one step

/** How often lower case, upper case and digits follow on one another. */
function changesOf(run: string): number {
  return (run.match(/[a-z](?=[A-Z0-9])|[A-Z](?=[a-z0-9])|\d(?=[A-Za-z])/g) ?? []).length;
}

/** `Proc-Type: 4,ENCRYPTED`, `Comment: "…"`, or nothing. */
const isHeader = (line: string) => /^(?:[A-Z][A-Za-z-]{2,30}: .{0,200})?\s*$/.test(line);

/** The lines on which a key file in base64 goes on. @param ends where its first lines end, of those that were found */
export function findWrappedLines(text: string, ends: readonly number[]): Span[] {
  return ends.flatMap((at) => {
    const newline = text.indexOf('\n', at);
    return newline === -1 || newline - at > 4 ? [] : wrappedLines(text, newline + 1);
  });
}

/** Lines of nothing but base64, of which only the last is short. */
function wrappedLines(text: string, from: number): Span[] {
  const spans: Span[] = [];
  for (let at = from; at < text.length && spans.length < MAX_LINES; ) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    const start = startOfCore(text, at);
    const core = /^[A-Za-z0-9+/]{1,200}={0,2}(?=[\s"'`,;)\]}+\\|]*$)/.exec(text.slice(start, end))?.[0] ?? '';
    if (core.length < 4) break;
    spans.push({ start, end: start + core.length });
    if (core.length < 40) break;
    at = end + 1;
  }
  return spans;
}
