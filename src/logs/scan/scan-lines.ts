import type { Log } from '../../contract/ports.js';
import type { Automaton } from './automaton.js';

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
  /** Where lines begin, some thousands apart: by these a second reading skips what it does not want. */
  waypoints: Waypoint[];
}

/** The line that begins at a byte of the log. */
export interface Waypoint {
  line: number;
  byte: number;
}

/** Waypoints held at most; past it every second one is dropped. */
const MAX_WAYPOINTS = 4096;

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

function createScan({ column, next, shift, newline, flags }: Automaton, visitor: LineVisitor): Scan {
  const carry = createCarry();
  const totals: ScanTotals = { lines: 0, bytes: 0, longestLine: { line: 0, bytes: 0 }, longLines: 0, waypoints: [] };
  const waypoints = createWaypoints(totals.waypoints);
  let state = 0;
  let found = 0;

  const measure = (bytes: number) => {
    if (bytes > totals.longestLine.bytes) totals.longestLine = { line: totals.lines, bytes };
    if (bytes > LINE_LIMIT) totals.longLines += 1;
  };
  /** A line that began in an earlier chunk ends at `to`. */
  const finishCarried = (chunk: Buffer, from: number, to: number) => {
    carry.keep(chunk, from, to);
    measure(carry.total());
    if (found !== 0 || visitor.every) visitor.visit(carry.bytes, 0, carry.kept(), totals.lines, found);
    carry.clear();
  };

  return {
    feed(chunk) {
      const size = chunk.length;
      let start = 0;
      let at = state;
      waypoints.note(totals.lines + 1, totals.bytes, carry.total() === 0);
      for (let i = 0; i < size; i++) {
        // Typed arrays, in range by construction: the check for undefined would cost more than the look-up.
        at = next[(at << shift) | (column[chunk[i] as number] as number)] as number;
        if (at < newline) continue;
        if (at > newline) {
          found |= flags[at] as number;
          continue;
        }
        totals.lines += 1;
        if (carry.total() > 0) finishCarried(chunk, start, i);
        else {
          if (i - start > totals.longestLine.bytes || i - start > LINE_LIMIT) measure(i - start);
          if (found !== 0 || visitor.every) {
            visitor.visit(chunk, start, Math.min(i, start + LINE_LIMIT), totals.lines, found);
          }
        }
        if (start === 0) waypoints.note(totals.lines + 1, totals.bytes + i + 1, true);
        found = 0;
        start = i + 1;
      }
      state = at;
      totals.bytes += size;
      if (start < size) carry.keep(chunk, start, size);
    },
    end() {
      if (carry.total() > 0) {
        totals.lines += 1;
        finishCarried(carry.bytes, 0, 0);
      }
      return totals;
    },
  };
}

/** The beginning of a line whose end has not come yet. */
function createCarry() {
  const bytes = Buffer.alloc(LINE_LIMIT);
  let kept = 0;
  let total = 0;
  return {
    bytes,
    kept: () => kept,
    total: () => total,
    keep(chunk: Buffer, from: number, to: number) {
      const room = Math.min(to - from, LINE_LIMIT - kept);
      if (room > 0) {
        chunk.copy(bytes, kept, from, from + room);
        kept += room;
      }
      total += to - from;
    },
    clear() {
      kept = 0;
      total = 0;
    },
  };
}

/** Notes where lines begin, ever farther apart as the log turns out to be longer. */
function createWaypoints(waypoints: Waypoint[]) {
  let stride = 1 << 16;
  return {
    note(line: number, byte: number, atLineStart: boolean) {
      if (!atLineStart || byte < (waypoints.at(-1)?.byte ?? -stride) + stride) return;
      waypoints.push({ line, byte });
      if (waypoints.length < MAX_WAYPOINTS) return;
      waypoints.splice(0, waypoints.length, ...waypoints.filter((_, i) => i % 2 === 0));
      stride *= 2;
    },
  };
}
