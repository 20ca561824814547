import type { Excerpt } from '../../contract/model.js';
import { createPage, type Material, type Page } from './page.js';
import type { Ranked } from './rank.js';

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

function addSurroundings(page: Page, strong: readonly Ranked[], tail: readonly number[]): void {
  for (const number of tail.slice(0, 10)) page.add([number], 0);
  for (const radius of [1, 2, 3]) for (const ranked of strong.slice(0, 20)) page.addWhile(around(ranked, radius), 0);
}

function around({ block }: Ranked, radius: number): number[] {
  const from = block.lines[0]?.number ?? 0;
  const to = block.lines.at(-1)?.number ?? 0;
  return [...Array(radius).keys()].flatMap((i) => [from - 1 - i, to + 1 + i]);
}
