import type { Excerpt, NumberedLine } from '../../contract/model.js';
import type { Ranked } from './rank.js';
import { gap, renderExcerpt } from './render-excerpt.js';

export interface Material {
  /** Best first. */
  ranked: Ranked[];
  /** All gathered lines, by number. */
  lines: ReadonlyMap<number, NumberedLine>;
  /** Line numbers of the end of what failed, the last first: shown when there is room. */
  tail: number[];
  totalLines: number;
  totalBytes: number;
  maxChars: number;
}

/** Of the budget, kept for the counts of repeats. */
const REPEATS = 0.02;

/** The lines chosen so far, and what of the budget they leave. */
export interface Page {
  room(): number;
  /** The lines of a block without those that say what is shown already, such as the frames of a framework. */
  news(ranked: Ranked): number[];
  cost(numbers: readonly number[]): number;
  /** All of the lines, or none when they do not fit. */
  add(numbers: readonly number[], reserve: number): boolean;
  /** As many of the lines as fit. */
  addWhile(numbers: readonly number[], reserve: number, limit?: number): void;
  render(): Excerpt;
}

export function createPage({ lines, maxChars, totalLines, totalBytes, ranked }: Material): Page {
  const kept = new Set<number>();
  const said = new Set<string>();
  /** The longest marker of what was left out, with its line feed. */
  const marker = gap(totalLines, totalLines + 1).length + 1;
  let used = 2 * marker + Math.floor(maxChars * REPEATS);

  /** A line's own length, its line feed, and a marker where it stands apart. */
  const price = (number: number): number => {
    const line = lines.get(number);
    if (!line || kept.has(number)) return 0;
    const apart = kept.has(number - 1) || kept.has(number + 1) ? 0 : marker;
    return line.text.length + 1 + apart;
  };
  const cost = (numbers: readonly number[]) =>
    numbers.reduce((sum, number) => sum + (kept.has(number) ? 0 : (lines.get(number)?.text.length ?? -1) + 1), marker);
  const isBlank = (number: number) => lines.get(number)?.text.trim() === '';
  const keep = (number: number) => {
    if (!lines.has(number)) return;
    used += price(number);
    kept.add(number);
    said.add(lines.get(number)?.text.trim() ?? '');
  };

  return {
    room: () => maxChars - used,
    news: (ranked) =>
      withoutRepeats(ranked, (number) => kept.has(number) || !said.has(lines.get(number)?.text.trim() ?? ''), marker),
    cost,
    add(numbers, reserve) {
      if (used + cost(numbers) > maxChars - reserve) return false;
      for (const number of numbers) keep(number);
      return true;
    },
    addWhile(numbers, reserve, limit = Number.POSITIVE_INFINITY) {
      const end = Math.min(maxChars - reserve, used + limit);
      for (const number of numbers) if (used + price(number) <= end && !isBlank(number)) keep(number);
    },
    render: () => renderExcerpt(kept, lines, { ranked, totalLines, totalBytes, maxChars }),
  };
}

/** Leaves out runs of lines that are shown elsewhere, where that saves more than the marker that then stands for them. */
function withoutRepeats({ block }: Ranked, isNews: (number: number) => boolean, marker: number): number[] {
  const numbers: number[] = [];
  let run: { number: number; length: number }[] = [];
  const flush = () => {
    if (run.reduce((sum, { length }) => sum + length + 1, 0) <= marker)
      numbers.push(...run.map(({ number }) => number));
    run = [];
  };
  block.lines.forEach(({ number, text }, i) => {
    if (i === block.head || isNews(number)) {
      flush();
      numbers.push(number);
    } else run.push({ number, length: text.length });
  });
  return numbers;
}
