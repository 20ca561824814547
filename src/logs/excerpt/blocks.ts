import type { NumberedLine } from '../../contract/model.js';
import { type Judgement, judge } from '../scan/judge.js';
import { NOVEL } from '../scan/scan.js';
import type { Body } from '../structure/format.js';

export interface JudgedLine extends NumberedLine, Judgement {
  blank: boolean;
}

/** Consecutive lines that tell of one failure. */
export interface Block {
  lines: JudgedLine[];
  /** Index in `lines` of the line the block was found by. */
  head: number;
  /** Indices in `lines` of what is shown where there is no room for all; the head is one of them. */
  core: number[];
  /** The head's weight, 0 to 100. */
  weight: number;
  formatId: string;
  /** Names failures of which the log tells more elsewhere. */
  summary: boolean;
}

/** Weaker lines begin no block of their own. */
const LEAST = 8;
const MAX_ABOVE = 80;

/** Judges the lines by themselves; what a passing run did not say stands out a little, whatever it says. */
export function judgeLines(lines: readonly NumberedLine[], isNew: (line: number) => boolean): JudgedLine[] {
  return lines.map(({ number, text }) => {
    const blank = text.trim() === '';
    const judgement = judge(text);
    const weight =
      !blank && !judgement.format?.messenger && isNew(number)
        ? Math.max(judgement.weight + NEW, NOVEL)
        : judgement.weight;
    return { number, text, blank, ...judgement, weight };
  });
}

const NEW = 12;

/** Cuts consecutive lines into blocks; lines of no weight that belong to none are left out. */
export function findBlocks(lines: readonly JudgedLine[]): Block[] {
  const blocks: Block[] = [];
  let taken = 0;
  for (let at = 0; at < lines.length; at++) {
    const head = lines[at];
    if (!head || head.weight < LEAST) continue;
    const from = firstAbove(lines, at, taken);
    const to = lastOf(lines, at);
    dropWithin(blocks, lines[from]?.number ?? 0, head.weight);
    blocks.push(blockOf(lines.slice(from, to + 1), at - from, head));
    taken = to + 1;
    at = to;
  }
  return blocks;
}

/** Weaker blocks that turn out to be the upper part of a stronger one. */
function dropWithin(blocks: Block[], from: number, weight: number): void {
  for (
    let last = blocks.at(-1);
    last && (last.lines.at(-1)?.number ?? 0) >= from && last.weight < weight;
    last = blocks.at(-1)
  ) {
    blocks.pop();
  }
}

function blockOf(lines: JudgedLine[], head: number, { weight, format }: JudgedLine): Block {
  const core = lines.flatMap(({ bare, weight: own }, i) =>
    i === head || i < head || format?.core?.test(bare.slice(0, 600)) || own > weight ? [i] : [],
  );
  return { lines, head, core, weight, formatId: format?.id ?? 'level', summary: format?.summary ?? false };
}

function firstAbove(lines: readonly JudgedLine[], at: number, taken: number): number {
  const format = lines[at]?.format;
  let from = at;
  if (format?.above !== undefined) {
    while (
      from > 0 &&
      (from > taken || (lines[from - 1]?.weight ?? 0) < format.weight) &&
      at - from < MAX_ABOVE &&
      format.above.test(lines[from - 1]?.bare ?? '')
    )
      from -= 1;
  } else if (format?.messenger) {
    while (from > taken && at - from < BEFORE_MESSENGER && !HEADING.test(lines[from - 1]?.text ?? '')) from -= 1;
    while (from < at && lines[from]?.blank) from += 1;
  }
  return from;
}

const BEFORE_MESSENGER = 5;
/** Begins or ends a step: what stands before it is another matter. */
const HEADING = /^(?:##\[(?:group|endgroup)|\$ |travis_)/;

/** Index of the last line of the block that begins at `at`; blank lines at its end do not belong to it. */
function lastOf(lines: readonly JudgedLine[], at: number): number {
  const body = lines[at]?.format?.body ?? DEFAULT;
  const limit = Math.min(lines.length - 1, at + body.max);
  let last = at;
  let blanks = 0;
  for (let i = at + 1; i <= limit; i++) {
    const line = lines[i];
    if (!line || line.text.startsWith('##[group]Run ')) break;
    if (line.blank) {
      blanks += 1;
      if (blanks > (body.blanks ?? (goesOnDeeper(lines, at, i) ? 2 : 0))) break;
      continue;
    }
    if (!belongs(lines, at, i, body)) break;
    last = i;
    blanks = 0;
    if (body.through?.test(line.bare)) break;
  }
  return last;
}

/** After a blank line the next one is deeper than the head: it is still the head's matter. */
function goesOnDeeper(lines: readonly JudgedLine[], at: number, blank: number): boolean {
  const next = lines.slice(blank, blank + 3).find((line) => !line.blank);
  return next !== undefined && next.indent > (lines[at]?.indent ?? 0);
}

const DEFAULT: Body = { max: 16 };

function belongs(lines: readonly JudgedLine[], at: number, i: number, body: Body): boolean {
  const line = lines[i];
  const head = lines[at];
  if (!line || !head) return false;
  const seen = line.bare.slice(0, 600);
  if (body.until) return !body.until.test(seen);
  if (body.while) return body.while.test(seen) || (line.indent > head.indent && body.while.test(`  ${seen}`));
  if (body.through) return true;
  if (line.weight > head.weight) return false;
  return line.indent > head.indent || CONTINUES.test(seen) || (head.level === 'error' && line.level === 'error');
}

/** Frames, carets, code extracts, causes: what goes on with the line before without being deeper. */
const CONTINUES =
  /^(?:at |\.\.\. \d|Caused by|from |in |\^|~+\^?|\| |\d+ ?\| |> ?\d+ \||--> |= (?:note|help)|note: |File "|[\w$.]+@\S+:\d+|#\d+ |[+-]{1,3}[ "'{[<]|Expected\b|Actual\b|Received\b|expected\b|actual\b|got\b|but was)/;
