import type { NumberedLine } from '../../contract/model.js';
import type { Log } from '../../contract/ports.js';
import { cleanLine } from '../scan/clean.js';
import { LINE_LIMIT, type Waypoint } from '../scan/scan-lines.js';

/** An inclusive range of lines. */
export interface Span {
  from: number;
  to: number;
}

/** Consecutive lines of the log, cleaned. */
export interface Passage {
  lines: NumberedLine[];
}

export interface GatherOptions {
  /** Where lines begin, from an earlier reading of the same log. */
  waypoints?: readonly Waypoint[];
  /** Of one line, in bytes. */
  shown?: number;
}

const SHOWN = 8192;
const NEWLINE = 10;

/** Second reading: the text of the lines in the spans, which must be in order and apart from each other. */
export async function gatherLines(log: Log, spans: readonly Span[], options: GatherOptions = {}): Promise<Passage[]> {
  const gathering = createGathering(spans, options);
  if (spans.length === 0) return [];
  for await (const chunk of log.chunks()) {
    gathering.feed(chunk);
    if (gathering.done()) break;
  }
  gathering.end();
  return gathering.passages;
}

function createGathering(spans: readonly Span[], { waypoints = [], shown = SHOWN }: GatherOptions) {
  const passages: Passage[] = spans.map(() => ({ lines: [] }));
  let span = 0;
  let line = 1;
  let byte = 0;
  let skipTo = 0;
  let head: Buffer[] = [];

  /** The last waypoint at or before the next wanted line, if it lies ahead. */
  const lookAhead = () => {
    const from = spans[span]?.from ?? Number.POSITIVE_INFINITY;
    const ahead = lastBefore(waypoints, from);
    if (ahead && ahead.line > line) {
      line = ahead.line;
      skipTo = ahead.byte;
      head = [];
    }
  };
  const take = (bytes: Buffer) => {
    const wanted = spans[span];
    if (wanted && line >= wanted.from && line <= wanted.to) {
      const { text } = cleanLine(bytes.toString('utf8', 0, Math.min(bytes.length, shown)));
      passages[span]?.lines.push({ number: line, text });
    }
    line += 1;
    if (wanted && line > wanted.to) {
      span += 1;
      lookAhead();
    }
  };
  const isWanted = () => line >= (spans[span]?.from ?? Number.POSITIVE_INFINITY);
  lookAhead();

  return {
    passages,
    done: () => span >= spans.length,
    feed(chunk: Buffer) {
      let at = Math.max(0, skipTo - byte);
      while (at < chunk.length && span < spans.length) {
        const end = chunk.indexOf(NEWLINE, at);
        const piece = chunk.subarray(at, end < 0 ? chunk.length : end);
        if (isWanted()) hold(head, piece);
        if (end < 0) break;
        take(head.length === 1 ? (head[0] ?? piece) : Buffer.concat(head));
        head = [];
        at = Math.max(end + 1, skipTo - byte);
      }
      if (head.length > 0) head = [Buffer.concat(head)];
      byte += chunk.length;
    },
    end() {
      if (head.length > 0) take(Buffer.concat(head));
    },
  };
}

/** Holds a piece of a line, up to the limit. */
function hold(head: Buffer[], piece: Buffer): void {
  const held = head.reduce((sum, { length }) => sum + length, 0);
  if (held < LINE_LIMIT) head.push(piece.subarray(0, LINE_LIMIT - held));
}

function lastBefore(waypoints: readonly Waypoint[], line: number): Waypoint | undefined {
  let low = -1;
  let high = waypoints.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((waypoints[middle]?.line ?? 0) <= line) low = middle;
    else high = middle - 1;
  }
  return waypoints[low];
}

/** Sorted, with those that touch or nearly touch made one. */
export function mergeSpans(spans: readonly Span[], gap = 2): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = merged.at(-1);
    if (last && span.from <= last.to + gap) last.to = Math.max(last.to, span.to);
    else if (span.to >= span.from) merged.push({ ...span });
  }
  return merged;
}
