import type { Excerpt, LineRange, NumberedLine } from '../../contract/model.js';
import type { Ranked } from './rank.js';

export interface Rendering {
  ranked: readonly Ranked[];
  totalLines: number;
  totalBytes: number;
  maxChars: number;
}

/** Writes the kept lines in order, with what was left out stated between them. At most `maxChars` characters. */
export function renderExcerpt(
  kept: ReadonlySet<number>,
  lines: ReadonlyMap<number, NumberedLine>,
  { ranked, totalLines, totalBytes, maxChars }: Rendering,
): Excerpt {
  const shown = withShortGaps(
    [...kept].sort((a, b) => a - b),
    lines,
  ).flatMap((number) => lines.get(number) ?? []);
  const ranges = rangesOf(shown);
  const repeats = new Map(
    ranked.filter(({ count }) => count > 1).map(({ block, count }) => [block.lines.at(-1)?.number, count]),
  );
  const out: string[] = [];
  let spare = maxChars - lengthOf(shown, totalLines);
  let next = 1;
  for (const { number, text } of shown) {
    if (number > next) out.push(gap(next, number - 1));
    out.push(text);
    const count = repeats.get(number);
    const times = `[× ${count}]`;
    if (count !== undefined && times.length + 1 <= spare) {
      out.push(times);
      spare -= times.length + 1;
    }
    next = number + 1;
  }
  if (next <= totalLines) out.push(gap(next, totalLines));
  const left = totalLines - shown.length;
  const cut =
    left > 0 ? [`${left} of ${totalLines} lines were left out; the excerpt is limited to ${maxChars} characters.`] : [];
  return { text: out.join('\n').slice(0, maxChars), lines: shown, kept: ranges, totalLines, totalBytes, cut };
}

/** Puts lines back that are no longer than the marker that would stand for them, such as a blank one. */
function withShortGaps(kept: readonly number[], lines: ReadonlyMap<number, NumberedLine>): number[] {
  const numbers: number[] = [];
  for (const number of kept) {
    const previous = numbers.at(-1) ?? 0;
    const between = Array.from({ length: Math.min(number - previous - 1, 9) }, (_, i) => previous + 1 + i);
    const length = between.reduce((sum, at) => sum + (lines.get(at)?.text.length ?? Number.POSITIVE_INFINITY) + 1, 0);
    const whole = between.length === number - previous - 1;
    if (whole && length <= gap(previous + 1, number - 1).length + 1) numbers.push(...between);
    numbers.push(number);
  }
  return numbers;
}

/** Of the shown lines with the markers between them, in characters. */
function lengthOf(shown: readonly NumberedLine[], totalLines: number): number {
  let length = 0;
  let next = 1;
  for (const { number, text } of shown) {
    length += text.length + 1 + (number > next ? gap(next, number - 1).length + 1 : 0);
    next = number + 1;
  }
  return length + (next <= totalLines ? gap(next, totalLines).length : 0);
}

/** What stands for lines that are left out. */
export function gap(from: number, to: number): string {
  return from === to ? `[… ${from}]` : `[… ${from}–${to}]`;
}

function rangesOf(lines: readonly NumberedLine[]): LineRange[] {
  const ranges: LineRange[] = [];
  for (const { number } of lines) {
    const last = ranges.at(-1);
    if (last && last.to === number - 1) last.to = number;
    else ranges.push({ from: number, to: number });
  }
  return ranges;
}
