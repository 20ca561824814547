/** Whether a command that failed again failed as it did before, by what the log engine reads in both. */

import { memoryLog } from '../contract/memory-log.js';
import type { NumberedLine, Reading } from '../contract/model.js';
import type { Likeness } from '../feedback/rerun.js';
import { isMissing, type Reader } from './collect.js';
import { identityOf, masked } from './failure-identity.js';

interface End {
  output: string;
  exitCode: number | null;
}

/** Where no line explains a failure, so many of the last ones are held side by side. */
const LAST_LINES = 10;

/** An output as it would stand in a job's log: that line weighs in what is read of it. */
export function asLogged({ output, exitCode }: End): string {
  if (exitCode === null || exitCode === 0) return output;
  return `${output.replace(/\n$/, '')}\n##[error]Process completed with exit code ${exitCode}.\n`;
}

export async function compareFailures(
  first: { reading: Reading; exitCode: number | null },
  again: End,
  read: Reader,
): Promise<Likeness> {
  const { reading, exitCode } = first;
  const second = await read(memoryLog('re-run', reading.failedSection ? asLogged(again) : again.output));
  if (isMissing(second)) return { like: 'unknown', why: 'What it printed here could not be read.' };
  const [ours, theirs] = [identityOf(reading), identityOf(second)];
  if (ours !== null && theirs !== null) return compareNames(ours, theirs);
  if (ours !== null || theirs !== null)
    return { like: 'unknown', why: `Only ${ours ? 'the first log' : 'what it printed here'} says what failed.` };
  const sameCode = exitCode === null || again.exitCode === null || exitCode === again.exitCode;
  return sameCode && sameEnd(reading, again.output)
    ? { like: 'same', why: null }
    : { like: 'unknown', why: 'Neither the first log nor what it printed here says what failed.' };
}

type Named = NonNullable<ReturnType<typeof identityOf>>;

/** All of the first failure's names must come again. Where only some do, neither "the same" nor "another" would be true. */
function compareNames(ours: Named, theirs: Named): Likeness {
  const came = [...ours.names].filter((name) => theirs.said.has(name)).length;
  if (came === ours.names.size) return { like: 'same', why: null };
  if (came === 0) return { like: 'other', why: null };
  return {
    like: 'unknown',
    why: `Only a part of what the first log says came again (${came} of ${ours.names.size} lines).`,
  };
}

/** All of the last lines, in their order; the end of two runs that printed nothing of their own is nobody's. */
function sameEnd(reading: Reading, output: string): boolean {
  const before = masked(ownLines(reading)).slice(-LAST_LINES);
  const after = masked(output.split('\n').map((text) => ({ text }))).slice(-LAST_LINES);
  return before.length > 0 && before.length === after.length && before.every((line, index) => line === after[index]);
}

/** What the step itself printed: what the runner prints before it ends with the first group. */
function ownLines({ excerpt, failedSection }: Reading): NumberedLine[] {
  const from = failedSection?.firstLine ?? 0;
  const inside = excerpt.lines.filter(({ number }) => number >= from && number <= (failedSection?.lastLine ?? number));
  const head = inside.findIndex(({ text }) => text.startsWith('##[endgroup]'));
  return inside.slice(failedSection ? head + 1 : 0);
}
