import type { Log } from '../ports.js';
import { type Automaton, FLAGS, FOUND, NEWLINE, SHIFT, STATE } from './automaton.js';

/** A longer line is looked at up to here: a line of 100 MB must not be held. In bytes. */
export const LINE_LIMIT = 1 << 15;

/** What is told of a line: its bytes without the line feed (at most `LINE_LIMIT` of them), and the words found in all of it. */
export interface LineVisitor {
  /** True: every line is visited, not only those with a word of the automaton. */
  every: boolean;
  visit(bytes: Buffer, start: number, end: number, line: number, found: number): void;
}

export interface ScanTotals {
  lines: number;
  bytes: number;
  longestLine: { line: number; bytes: number };
  longLines: number;
}

/**
 * Reads a log once, line by line, by the byte: decoding what nobody looks at would cost more than all the rest.
 * Memory: one chunk and one line's limit.
 */
export async function scanLines(log: Log, automaton: Automaton, visitor: LineVisitor): Promise<ScanTotals> {
  const scan = createScan(automaton, visitor);
  for await (const chunk of log.chunks()) scan.feed(chunk);
  return scan.end();
}

interface Scan {
  feed(chunk: Buffer): void;
  end(): ScanTotals;
}

function createScan({ column, next }: Automaton, visitor: LineVisitor): Scan {
  const carry = Buffer.alloc(LINE_LIMIT);
  let carried = 0;
  let carriedTotal = 0;
  let cell = 0;
  let found = 0;
  const totals: ScanTotals = { lines: 0, bytes: 0, longestLine: { line: 0, bytes: 0 }, longLines: 0 };

  const keep = (chunk: Buffer, from: number, to: number) => {
    const room = Math.min(to - from, LINE_LIMIT - carried);
    if (room > 0) chunk.copy(carry, carried, from, from + room);
    carried += Math.max(room, 0);
    carriedTotal += to - from;
  };
  const measure = (bytes: number) => {
    if (bytes > totals.longestLine.bytes) totals.longestLine = { line: totals.lines, bytes };
    if (bytes > LINE_LIMIT) totals.longLines += 1;
  };
  /** A line that began in an earlier chunk ends at `to`. */
  const finishCarried = (chunk: Buffer, from: number, to: number) => {
    keep(chunk, from, to);
    measure(carriedTotal);
    if (found !== 0 || visitor.every) visitor.visit(carry, 0, carried, totals.lines, found);
    carried = 0;
    carriedTotal = 0;
  };

  return {
    feed(chunk) {
      totals.bytes += chunk.length;
      let start = 0;
      let at = cell;
      for (let i = 0; i < chunk.length; i++) {
        at = next[(at & STATE) + (column[chunk[i] as number] as number)] as number; // typed arrays: in range by construction
        if (at < FOUND) continue;
        if (at < NEWLINE) {
          found |= (at >> SHIFT) & FLAGS;
          continue;
        }
        totals.lines += 1;
        if (carriedTotal > 0) finishCarried(chunk, start, i);
        else {
          if (i - start > totals.longestLine.bytes || i - start > LINE_LIMIT) measure(i - start);
          if (found !== 0 || visitor.every) {
            visitor.visit(chunk, start, Math.min(i, start + LINE_LIMIT), totals.lines, found);
          }
        }
        found = 0;
        start = i + 1;
      }
      cell = at;
      if (start < chunk.length) keep(chunk, start, chunk.length);
    },
    end() {
      if (carriedTotal > 0) {
        totals.lines += 1;
        finishCarried(carry, 0, 0);
      }
      return totals;
    },
  };
}
