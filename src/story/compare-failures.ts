/** Whether a command that failed again failed as it did before, by what the log engine reads in both. */

import type { NumberedLine, Reading } from '../contract/model.js';
import { memoryLog } from '../logs/reading/memory-log.js';
import { maskText } from '../logs/scan/mask.js';
import { isMissing, type Reader } from './collect.js';

interface End {
  output: string;
  exitCode: number | null;
}

/** The runner's own last word on a failed step. It stands under every failure, so two that share it share nothing. */
const EXIT_LINE = /Process completed with exit code/;
/** A shell says of a program that a signal ended where its script stands, which is another file each time, and the process. */
const SCRIPT_PLACE = /^\/\S{1,300}: line \d{1,7}: +(?:\d{1,7} )?/;
/** Where no line explains a failure, so many of the last ones are held side by side. */
const LAST_LINES = 10;

/** An output as it would stand in a job's log: that line weighs in what is read of it. */
export function asLogged({ output, exitCode }: End): string {
  if (exitCode === null || exitCode === 0) return output;
  return `${output.replace(/\n$/, '')}\n##[error]Process completed with exit code ${exitCode}.\n`;
}

/** @returns what `rerunCommand` asks for; an empty fingerprint is like no other */
export async function compareFailures(
  first: { reading: Reading | null; exitCode: number | null },
  again: End,
  read: Reader,
): Promise<{ fingerprint: string; looksLike: boolean }> {
  const { reading, exitCode } = first;
  if (reading === null) return { fingerprint: '', looksLike: false };
  const second = await read(memoryLog('re-run', reading.failedSection ? asLogged(again) : again.output));
  if (isMissing(second)) return { fingerprint: '', looksLike: false };
  if (isExplained(reading))
    return { fingerprint: second.fingerprint, looksLike: sharesLine(told(reading), told(second)) };
  const sameCode = exitCode === null || again.exitCode === null || exitCode === again.exitCode;
  return { fingerprint: '', looksLike: sameCode && sameEnd(reading, again.output) };
}

/** By a known pattern, or by a line that says more than the exit code. */
function isExplained({ keyLines: [head], matches: [match] }: Reading): boolean {
  return (
    (match !== undefined && match.id !== 'actions-exit-code') || (head !== undefined && !EXIT_LINE.test(head.text))
  );
}

/** The masked texts of the lines that explain a failure. */
const told = ({ keyLines }: Reading) => masked(keyLines.slice(0, 5));

function sameEnd(reading: Reading, output: string): boolean {
  const before = masked(ownLines(reading)).slice(-LAST_LINES);
  const after = masked(output.split('\n').map((text, number) => ({ number, text }))).slice(-LAST_LINES);
  return before.length === 0 ? after.length === 0 : sharesLine(before, after);
}

/** What the step itself printed: what the runner prints before it ends with the first group. */
function ownLines({ excerpt, failedSection }: Reading): NumberedLine[] {
  const from = failedSection?.firstLine ?? 0;
  const inside = excerpt.lines.filter(({ number }) => number >= from && number <= (failedSection?.lastLine ?? number));
  const head = inside.findIndex(({ text }) => text.startsWith('##[endgroup]'));
  return inside.slice(failedSection ? head + 1 : 0);
}

function masked(lines: readonly NumberedLine[]): string[] {
  return lines.flatMap(({ text }) =>
    text.trim() === '' || EXIT_LINE.test(text) ? [] : [maskText(text.trim().replace(SCRIPT_PLACE, ''))],
  );
}

function sharesLine(some: readonly string[], others: readonly string[]): boolean {
  return some.some((line) => others.includes(line));
}
