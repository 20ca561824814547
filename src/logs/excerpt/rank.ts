import { maskText } from '../scan/mask.js';
import type { OpenSection } from '../scan/sections.js';
import type { Block } from './blocks.js';

/** A block with the value it has for the excerpt. */
export interface Ranked {
  block: Block;
  score: number;
  /** Blocks that say the same but for numbers; they are shown when there is room. At most `MAX_REPEATS` are held. */
  repeats: Block[];
  /** How often the log says the like of the block's head. */
  count: number;
}

export interface Circumstances {
  sections: OpenSection[];
  totalLines: number;
  /** How often the like of a line stands in the whole log. */
  timesSeen(line: number): number;
  /** Whether a passing log of the job has the like of the line too. */
  isUsual(line: number): boolean;
  /** Whether there is a passing log of the job, and it has nothing like the line. */
  isNew(line: number): boolean;
}

const MAX_REPEATS = 100;

/** Orders blocks by value, those that say the same made one. */
export function rankBlocks(blocks: readonly Block[], circumstances: Circumstances): Ranked[] {
  const bySaying = new Map<string, Ranked>();
  for (const block of blocks) {
    const score = scoreOf(block, circumstances);
    if (score <= 0) continue;
    const saying = maskText(
      block.lines
        .slice(0, 12)
        .map(({ bare }) => bare.slice(0, 300))
        .join('\n'),
    );
    const same = bySaying.get(saying);
    if (!same) bySaying.set(saying, { block, score, repeats: [], count: timesSaid(block, circumstances) });
    else {
      const better = score > same.score * 1.02;
      if (same.repeats.length < MAX_REPEATS) same.repeats.push(better ? same.block : block);
      same.count = Math.max(same.count, same.repeats.length + 1);
      if (better) Object.assign(same, { block, score });
    }
  }
  return [...bySaying.values()].sort((a, b) => b.score - a.score || firstLine(a) - firstLine(b));
}

function timesSaid({ lines, head }: Block, { timesSeen }: Circumstances): number {
  return timesSeen(lines[head]?.number ?? 0);
}

const firstLine = ({ block }: Ranked): number => block.lines[0]?.number ?? 0;

function scoreOf(block: Block, circumstances: Circumstances): number {
  const head = block.lines[block.head];
  if (!head) return 0;
  const line = head.number;
  const times = circumstances.timesSeen(line);
  const rarity = times <= 4 ? 1 : Math.max(0.35, 1 - Math.log2(times / 4) * 0.08);
  const usual = circumstances.isUsual(line) ? 0.12 : 1;
  return (
    (block.weight + nearEnd(line, circumstances) * (block.weight < 64 ? 10 : 0)) *
    placeOf(line, circumstances) *
    rarity *
    usual
  );
}

/** 0 to 1 by the section in which a line stands. */
function placeOf(line: number, { sections }: Circumstances): number {
  const section = sectionAt(sections, line);
  if (section === null) return sections.some(({ failed }) => failed) ? 0.6 : 1;
  if (line <= section.headerLast) return 0;
  if (section.failed) return 1;
  if (section.kind === 'cleanup') return 0.25;
  if (section.kind === 'setup') return 0.2;
  return sections.some(({ failed }) => failed) ? 0.5 : 1;
}

/** 0 to 1: 1 for the last line of what failed. */
function nearEnd(line: number, { sections, totalLines }: Circumstances): number {
  const section = sectionAt(sections, line);
  const end = section?.failed ? (section.errors?.last ?? section.lastLine) : totalLines;
  const distance = end - line;
  return distance < 0 ? 0 : Math.exp(-distance / 80);
}

/** The section that holds a line, by binary search; they are in order and do not overlap. */
export function sectionAt(sections: readonly OpenSection[], line: number): OpenSection | null {
  let low = 0;
  let high = sections.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sections[middle]?.firstLine ?? 0) <= line) low = middle;
    else high = middle - 1;
  }
  const section = sections[low];
  return section && section.firstLine <= line && line <= section.lastLine ? section : null;
}
