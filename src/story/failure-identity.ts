/**
 * What names a failure, so that two of them can be called the same: what its records say, else the lines that explain it. Only
 * what is known to vary from run to run is masked; a line that says no more than that something failed names nothing.
 */

import type { NumberedLine, Reading } from '../contract/model.js';
import type { FailureRecord } from '../contract/record.js';
import { MAX_RECORDS } from '../logs/records/merge-records.js';
import { ofRepository } from '../logs/records/repository-path.js';
import { FORMATS } from '../logs/structure/formats.js';

export interface Identity {
  /** All of them together are the failure. */
  names: ReadonlySet<string>;
  /** The lines that explain it: a failure of another commit is the same only if they came there, too. */
  lines: readonly string[];
  /** What else the log says of it: a failure of another run is the same only if it names all of ours there. */
  said: ReadonlySet<string>;
  /** Whether `names` holds all that failed, or only as much as a reading keeps. */
  whole: boolean;
}

/** As many lines as a reading keeps of those that explain. */
const KEPT = 12;

/** Null where nothing in it names what failed. */
export function identityOf(reading: Reading): Identity | null {
  const records = counted(reading.records.flatMap(namesOf));
  const lines = masked(reading.keyLines);
  const names = records.length > 0 ? records : lines;
  if (names.length === 0) return null;
  const said = new Set([...masked(reading.excerpt.lines), ...records, ...lines]);
  const whole = records.length > 0 ? records.length < MAX_RECORDS : reading.keyLines.length < KEPT;
  return { names: new Set(names), lines, said, whole };
}

/** The second of the same is a name of its own: two findings are more than one. */
function counted(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

/** Whether all that failed in `ours` failed in `theirs` too. Null where one of them has no name, or not all of its names. */
export function isSameFailure(ours: Identity | null, theirs: Identity | null): boolean | null {
  if (ours === null || theirs === null) return null;
  const all = [...ours.names, ...ours.lines].every((name) => theirs.said.has(name));
  return all && !ours.whole ? null : all;
}

/** As often as the log says it. */
function namesOf(record: FailureRecord): string[] {
  const name = nameOf(record);
  return name === null ? [] : Array.from({ length: record.count }, () => name);
}

function nameOf({ tool, id, file, code, message }: FailureRecord): string | null {
  const says = message === null || saysOnlyThatItFailed(message) ? null : maskVarying(message);
  if (id === null && code === null && says === null) return null;
  return JSON.stringify([tool, id, ofRepository(file), code, says]);
}

/** The lines' texts that say what failed, with what varies masked. */
export function masked(lines: readonly Pick<NumberedLine, 'text'>[]): string[] {
  return lines.flatMap(({ text }) => (saysOnlyThatItFailed(text) ? [] : [maskVarying(text)]));
}

/** Formats of lines that only pass on that something failed. */
const MESSENGERS = FORMATS.filter(({ messenger }) => messenger === true).map(({ head }) => head);
/** Words of which a line can be made that says no more than that something failed. */
const EMPTY_WORDS = new Set(
  `a after all an and are as at because build building by cmd code command commands do elifecycle err errno error errors
   exit exited exiting fail failed failing fails failure failures fatal for info is it job lifecycle log make npm not of on
   one or ordinal pass passed passes passing pnpm process returned returning run running script see skipped some status
   step stopped suite suites task target test tests that the to todo total unsuccessful unsuccessfully was were with
   without yarn zero non signal err stderr stdout output above below details more`.split(/\s+/),
);
/** A code such as `E401` is a word; a number of failures is none. */
const NO_WORDS = /[^A-Za-z0-9\u0080-\uffff]+/;
const ONLY_DIGITS = /^\d+$/;

/** Such as `npm ERR! Test failed. See above for more details.`, `1 failed, 3 passed` or `##[error]Process completed with exit code 1.` */
export function saysOnlyThatItFailed(line: string): boolean {
  const text = line.replace(/^##\[\w{1,20}\]/, '').trim();
  if (MESSENGERS.some((head) => head.test(text))) return true;
  const words = text.slice(0, 2000).split(NO_WORDS);
  return words.every((word) => word.length < 2 || ONLY_DIGITS.test(word) || EMPTY_WORDS.has(word.toLowerCase()));
}

/** What is known to vary: the first rule that takes a piece of the text wins. */
const VARYING: readonly [RegExp, string][] = [
  // A shell says of a program that a signal ended where its script stands, which is another file each time, and the process.
  [/^\/\S{1,300}: line \d{1,7}: +(?:\d{1,7} )?/, '<script>: '],
  [/\b\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:[.,]\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?/g, '<time>'],
  [/\b\d{1,2}:\d{2}:\d{2}(?:[.,]\d{1,9})?/g, '<time>'],
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, '<uuid>'],
  [/\b0x[0-9a-f]{1,16}\b/gi, '<address>'],
  [/(?:\/private)?\/(?:tmp|var\/folders|var\/tmp|dev\/shm)\/[^\s'":;,()<>]{1,300}/g, '<temp>'],
  [/[A-Za-z]:\\[^\s'"]{0,200}\\Temp\\[^\s'"]{1,200}/g, '<temp>'],
  [/\b\d{1,9}(?:\.\d{1,9})?\s?(?:ms|s|sec|secs|seconds?|m|min|minutes?|µs|us|ns|h|hours?)\b/g, '<duration>'],
  [/\b(localhost|\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[?::1?\]?):\d{2,5}\b/g, '$1:<port>'],
  [/\b(port|pid|process|thread)([ =:#]{1,3})\d{1,7}\b/gi, '$1$2<number>'],
  [/==\d{1,7}==/g, '==<pid>=='],
  [/\b(?=[0-9a-f]{0,63}\d)(?=[0-9a-f]{0,63}[a-f])[0-9a-f]{12,64}\b/g, '<hash>'],
];

/** Times, durations, ports, temporary paths, hashes, addresses and pids; every other number stays what it is. */
export function maskVarying(text: string): string {
  let masked = text.slice(0, 2000);
  for (const [pattern, mask] of VARYING) masked = masked.replace(pattern, mask);
  return masked.replace(/\s+/g, ' ').trim();
}
