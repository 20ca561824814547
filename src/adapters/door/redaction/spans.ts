/** A stretch of a byte string, `start` included, `end` not. */
export interface Span {
  start: number;
  end: number;
}

/** What stands in the place of a secret; the runner writes the same three characters. */
export const MASK = '***';

const NEWLINE = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Sorted, and joined where two touch or overlap. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else if (span.end > span.start) merged.push({ ...span });
  }
  return merged;
}

/**
 * The bytes of `[from, to)` with each span replaced by the mask. A span over several lines leaves one mask on each of them:
 * a log keeps its line numbers.
 */
export function maskSpans(bytes: Buffer, spans: readonly Span[], from = 0, to = bytes.length): Buffer {
  const parts: Buffer[] = [];
  let at = from;
  for (const { start, end } of mergeSpans(spans)) {
    if (end <= at || start >= to) continue;
    parts.push(bytes.subarray(at, Math.max(at, start)), masked(bytes, Math.max(at, start), Math.min(end, to)));
    at = Math.min(end, to);
  }
  parts.push(bytes.subarray(at, to));
  return parts.length === 1 ? (parts[0] ?? bytes) : Buffer.concat(parts);
}

function masked(bytes: Buffer, start: number, end: number): Buffer {
  const firstBreak = bytes.indexOf(NEWLINE, start);
  if (firstBreak === -1 || firstBreak >= end) return Buffer.from(MASK);
  const lines: string[] = [];
  for (let at = start; at < end; ) {
    const next = bytes.indexOf(NEWLINE, at);
    const stop = next === -1 || next >= end ? end : next;
    const returned = stop > at && bytes[stop - 1] === CARRIAGE_RETURN;
    const empty = stop - (returned ? 1 : 0) === at;
    lines.push(`${empty ? '' : MASK}${returned ? '\r' : ''}${stop < end ? '\n' : ''}`);
    at = stop + 1;
  }
  return Buffer.from(lines.join(''));
}
