import type { Excerpt, LineRange, NumberedLine } from '../model.js';
import type { Ranked } from './rank.js';

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

/** Parts of the budget: what one block may take of what is left, and what is kept for the end of the failed step. */
const ONE_BLOCK = 0.6;
const TAIL = 0.12;
/** Blocks below this part of the best one's score wait until all else is in. */
const FAINT = 0.45;
/** A marker for what is left out, at most. */
const MARKER = 26;

/** Fits the most telling lines into the budget. */
export function composeExcerpt(material: Material): Excerpt {
  const page = createPage(material);
  const best = material.ranked[0]?.score ?? 0;
  const strong = material.ranked.filter(({ score }) => score >= best * FAINT);
  const reserve = Math.floor(material.maxChars * TAIL);
  for (const ranked of strong) addBlock(page, ranked, reserve);
  for (const number of material.tail.slice(0, 12)) page.add([number], 0);
  for (const ranked of strong) page.addWhile(numbersOf(ranked), 0);
  for (const radius of [1, 2, 3, 5, 8]) for (const ranked of strong.slice(0, 40)) page.add(around(ranked, radius), 0);
  for (const ranked of material.ranked.slice(strong.length)) addBlock(page, ranked, 0);
  page.addWhile(material.tail, 0);
  return page.render();
}

function numbersOf({ block }: Ranked): number[] {
  return block.lines.map(({ number }) => number);
}

function addBlock(page: Page, ranked: Ranked, reserve: number): void {
  const { block } = ranked;
  const allowed = Math.max(0, (page.room() - reserve) * ONE_BLOCK);
  const numbers = numbersOf(ranked);
  if (page.cost(numbers) <= allowed && page.add(numbers, reserve)) return;
  const core = block.core.flatMap((i) => block.lines[i]?.number ?? []);
  page.addWhile(core, reserve, allowed);
  page.addWhile(numbers, reserve, allowed - page.cost(core));
}

function around({ block }: Ranked, radius: number): number[] {
  const from = block.lines[0]?.number ?? 0;
  const to = block.lines.at(-1)?.number ?? 0;
  return [...Array(radius).keys()].flatMap((i) => [from - 1 - i, to + 1 + i]);
}

interface Page {
  room(): number;
  cost(numbers: readonly number[]): number;
  /** All of the lines, or none when they do not fit. */
  add(numbers: readonly number[], reserve: number): boolean;
  /** As many of the lines as fit. */
  addWhile(numbers: readonly number[], reserve: number, limit?: number): void;
  render(): Excerpt;
}

function createPage({ lines, maxChars, totalLines, totalBytes, ranked }: Material): Page {
  const kept = new Set<number>();
  let used = 2 * MARKER;

  /** A line's own length, its line feed, and a marker where it stands apart. */
  const price = (number: number): number => {
    const line = lines.get(number);
    if (!line || kept.has(number)) return 0;
    const apart = kept.has(number - 1) || kept.has(number + 1) ? 0 : MARKER;
    return line.text.length + 1 + apart;
  };
  const cost = (numbers: readonly number[]) =>
    numbers.reduce((sum, number) => sum + (kept.has(number) ? 0 : (lines.get(number)?.text.length ?? -1) + 1), MARKER);
  const keep = (number: number) => {
    if (!lines.has(number)) return;
    used += price(number);
    kept.add(number);
  };

  return {
    room: () => maxChars - used,
    cost,
    add(numbers, reserve) {
      if (used + cost(numbers) > maxChars - reserve) return false;
      for (const number of numbers) keep(number);
      return true;
    },
    addWhile(numbers, reserve, limit = Number.POSITIVE_INFINITY) {
      const end = Math.min(maxChars - reserve, used + limit);
      for (const number of numbers) if (used + price(number) <= end) keep(number);
    },
    render: () => render(kept, lines, { ranked, totalLines, totalBytes, maxChars }),
  };
}

function render(
  kept: ReadonlySet<number>,
  lines: ReadonlyMap<number, NumberedLine>,
  { ranked, totalLines, totalBytes, maxChars }: Pick<Material, 'ranked' | 'totalLines' | 'totalBytes' | 'maxChars'>,
): Excerpt {
  const shown = [...kept].sort((a, b) => a - b).flatMap((number) => lines.get(number) ?? []);
  const ranges = rangesOf(shown);
  const repeats = new Map(
    ranked.filter(({ count }) => count > 1).map(({ block, count }) => [block.lines.at(-1)?.number, count]),
  );
  const out: string[] = [];
  let length = 0;
  const put = (text: string) => {
    if (length + text.length + 1 > maxChars + 1) return;
    out.push(text);
    length += text.length + 1;
  };
  let next = 1;
  for (const { number, text } of shown) {
    if (number > next) put(gap(next, number - 1));
    put(text);
    const count = repeats.get(number);
    if (count !== undefined && length + 30 < maxChars - 200) put(`[… the like of it × ${count}]`);
    next = number + 1;
  }
  if (next <= totalLines) put(gap(next, totalLines));
  const left = totalLines - shown.length;
  const cut =
    left > 0 ? [`${left} of ${totalLines} lines were left out; the excerpt is limited to ${maxChars} characters.`] : [];
  return { text: out.join('\n'), lines: shown, kept: ranges, totalLines, totalBytes, cut };
}

function gap(from: number, to: number): string {
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
