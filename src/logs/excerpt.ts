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

/** Blocks are taken in tiers, by their part of the best one's score: each tier's cores, then its blocks in full. */
const TIERS = [0.86, 0.7, 0.55, 0.4, 0.3];
/** The part of what is left that the cores of one tier may take, and that one block may take in full. */
const CORES = 0.5;
const SUMMARIES = 0.35;
const ONE_BLOCK = 0.7;
/** Lines around the best blocks that are shown when nothing else is left to show. */
const WIDER = [8, 20, 40];
/** Of the budget, kept for the end of the failed step while blocks are taken. */
const TAIL = 0.1;
/** Of the budget, kept for the counts of repeats. */
const REPEATS = 0.02;

/** Fits the most telling lines into the budget. */
export function composeExcerpt(material: Material): Excerpt {
  const page = createPage(material);
  const { ranked, maxChars, totalLines, lines } = material;
  if (lines.size === totalLines && page.add([...lines.keys()], 0)) return page.render();
  const best = ranked[0]?.score ?? 0;
  let from = 0;
  for (const part of TIERS) {
    const end = ranked.findIndex(({ score }) => score < best * part);
    const tier = ranked.slice(from, end < 0 ? ranked.length : end);
    from += tier.length;
    addTier(page, tier, from === tier.length ? Math.floor(maxChars * TAIL) : 0);
    if (part === TIERS[1]) addSurroundings(page, ranked.slice(0, from), material.tail);
    if (part === TIERS[2]) addRepeats(page, ranked.slice(0, from));
    if (part === TIERS[3]) page.addWhile(material.tail.slice(0, 40), 0);
  }
  addRepeats(page, ranked.slice(0, from));
  page.addWhile(material.tail, 0);
  addTier(page, ranked.slice(from), 0);
  addRepeats(page, ranked);
  for (const radius of WIDER) for (const entry of ranked.slice(0, 40)) page.addWhile(around(entry, radius), 0);
  return page.render();
}

/** What says the same but for numbers, in the order of the log, while there is room. */
function addRepeats(page: Page, ranked: readonly Ranked[]): void {
  const blocks = ranked
    .flatMap(({ repeats }) => repeats)
    .sort((a, b) => (a.lines[0]?.number ?? 0) - (b.lines[0]?.number ?? 0));
  for (const block of blocks) page.addWhile(page.news({ block, score: 0, repeats: [], count: 1 }), 0);
}

/** Summaries; the first block in full, since the first error is most often the root; then what matters of each; then the rest. */
function addTier(page: Page, tier: readonly Ranked[], reserve: number): void {
  const forSummaries = Math.max(0, page.room() - reserve) * SUMMARIES;
  const before = page.room();
  for (const { block } of tier.filter(({ block }) => block.summary)) {
    page.addWhile(
      block.lines.map(({ number }) => number),
      reserve,
      forSummaries - (before - page.room()),
    );
  }
  const [first, ...others] = tier.filter(({ block }) => !block.summary);
  if (first) addInFull(page, first, reserve);
  const forCores = Math.max(0, (page.room() - reserve) * CORES);
  let spent = 0;
  for (const { block } of others) {
    const core = block.core.flatMap((i) => block.lines[i]?.number ?? []);
    const before = page.room();
    if (spent < forCores) page.addWhile(core, reserve, forCores - spent);
    spent += before - page.room();
  }
  for (const ranked of others) addInFull(page, ranked, reserve);
  for (const ranked of tier.filter(({ block }) => block.summary)) addInFull(page, ranked, reserve);
}

function addInFull(page: Page, ranked: Ranked, reserve: number): void {
  const numbers = page.news(ranked);
  const allowed = Math.max(0, (page.room() - reserve) * ONE_BLOCK);
  if (page.cost(numbers) <= allowed && page.add(numbers, reserve)) return;
  page.addWhile(inwards(ranked, new Set(numbers)), reserve, allowed);
}

/** A block's lines, those next to its core first. */
function inwards({ block }: Ranked, wanted: ReadonlySet<number>): number[] {
  const distance = (i: number) => Math.min(...block.core.map((at) => (i < at ? (at - i) * 1.5 : i - at)));
  return block.lines
    .map(({ number }, i) => ({ number, distance: distance(i) }))
    .filter(({ number }) => wanted.has(number))
    .sort((a, b) => a.distance - b.distance || a.number - b.number)
    .map(({ number }) => number);
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

function addSurroundings(page: Page, strong: readonly Ranked[], tail: readonly number[]): void {
  for (const number of tail.slice(0, 10)) page.add([number], 0);
  for (const radius of [1, 2, 3]) for (const ranked of strong.slice(0, 20)) page.addWhile(around(ranked, radius), 0);
}

function around({ block }: Ranked, radius: number): number[] {
  const from = block.lines[0]?.number ?? 0;
  const to = block.lines.at(-1)?.number ?? 0;
  return [...Array(radius).keys()].flatMap((i) => [from - 1 - i, to + 1 + i]);
}

interface Page {
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

function createPage({ lines, maxChars, totalLines, totalBytes, ranked }: Material): Page {
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
    render: () => render(kept, lines, { ranked, totalLines, totalBytes, maxChars }),
  };
}

function render(
  kept: ReadonlySet<number>,
  lines: ReadonlyMap<number, NumberedLine>,
  { ranked, totalLines, totalBytes, maxChars }: Pick<Material, 'ranked' | 'totalLines' | 'totalBytes' | 'maxChars'>,
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
