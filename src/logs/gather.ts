import type { NumberedLine } from '../model.js';
import type { Log } from '../ports.js';
import { compileWords } from './automaton.js';
import { cleanLine } from './clean.js';
import { scanLines } from './scan-lines.js';

/** An inclusive range of lines. */
export interface Span {
  from: number;
  to: number;
}

/** Consecutive lines of the log, cleaned. */
export interface Passage {
  lines: NumberedLine[];
}

const NOTHING = compileWords([]);
/** Of one line, in bytes, where nothing else is asked for. */
const SHOWN = 8192;

/** Second reading: the text of the lines in the spans, which must be in order and apart from each other. */
export async function gatherLines(log: Log, spans: readonly Span[], shown = SHOWN): Promise<Passage[]> {
  const passages: Passage[] = spans.map(() => ({ lines: [] }));
  let at = 0;
  await scanLines(log, NOTHING, {
    every: spans.length > 0,
    visit(bytes, start, end, number) {
      const span = spans[at];
      if (span === undefined || number < span.from) return;
      const { text } = cleanLine(bytes.toString('utf8', start, Math.min(end, start + shown)));
      passages[at]?.lines.push({ number, text });
      if (number === span.to) {
        at += 1;
        if (at === spans.length) this.every = false;
      }
    },
  });
  return passages;
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
