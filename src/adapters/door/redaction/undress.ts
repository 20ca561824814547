/**
 * What programs put before each line that they pass on: timestamps, names of services, levels, line numbers, marks of a diff or
 * of a quotation. Rules that read over several lines see the lines without it. All expressions are sticky and bounded.
 */

import { composePattern } from '../../../contract/compose.js';
import { wayBack } from './way-back.js';

/** `│ ┃ ║` as UTF-8, one character a byte. */
const BAR = '(?:\\||\\xe2[\\x94\\x95][\\x80-\\xbf])';
const TIME = '\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,9})?(?:Z| ?[+-]\\d{2}:?\\d{2}| UTC)?';
const DATE = '\\d{2,4}[-/.]\\d{1,2}[-/.]\\d{1,4}';

/** A frame stands at the start of a line, or after another frame; what follows it keeps its indentation. */
const FRAMES: readonly RegExp[] = [
  // `gh run view`: job, step, time.
  /[^\t\n]{1,120}\t[^\t\n]{1,120}\t/,
  composePattern(`\\[?${DATE}(?:[T ,]{1,2}${TIME})?\\]?[ \\t:]`),
  composePattern(`\\[?${TIME}\\]?[ \\t]`),
  /(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [ \d]\d \d{2}:\d{2}:\d{2} [\w.-]{1,64} [\w./-]{1,64}(?:\[\d{1,8}\])?: /,
  // BuildKit.
  /#\d{1,4} (?:\d{1,5}\.\d{1,4} )?/,
  // The runner's own marks.
  /##\[\w{1,20}\]/,
  /[[(<]?(?:TRACE|DEBUG|INFO|NOTICE|WARN(?:ING)?|ERROR|ERR|FATAL|CRITICAL|SEVERE|OUT|trace|debug|info|notice|warn(?:ing)?|error|stdout|stderr)[\])>]?(?:: ?|[ \t]{1,8})/,
  /\[[^\]\n]{1,60}\]:? ?/,
  /\((?:pid=|\d)[^)\n]{0,40}\) ?/,
  // Compose, foreman, rustc, source excerpts: `web_1  | `, ` 12 | `, `> 12 | `.
  composePattern(
    `[ \\t]{0,36}(?:[>*][ \\t]{0,36})?(?:(?:[\\w.@:/-]{1,64}(?:\\[\\d{1,8}\\])?|\\[\\d{1,8}\\])[ \\t]{0,24})?${BAR} ?`,
  ),
  /[\w./-]{1,64}\[\d{1,8}\]: /,
  // Loggers: `[main] com.example.Main - `.
  /[A-Za-z][\w$]{0,40}(?:\.[\w$]{1,60}){1,8}(?::\d{1,5})? - /,
  /(?:main|[\w.]{1,20}-\d{1,4}) (?:---|-) /,
  // pytest: the mark and seven columns.
  /[EF>] {1,7}/,
  /[ \t]{0,12}\d{1,6}[:\u2192] ?/,
];

/** What may stand around a piece of text within its frame. */
const WRAPS: readonly RegExp[] = [
  /[ \t]{1,200}/,
  /["'`[({<]{1,8}/,
  /(?:[-+>*#;|!]{1,4}|\/\/{1,2}|--|\xe2\x80\xa2)[ \t]{0,8}/,
  /\d{1,4}[.):]? {1,8}/,
];

const FRAMES_HERE = FRAMES.map((pattern) => composePattern(pattern.source, 'y'));
const WRAPS_HERE = WRAPS.map((pattern) => composePattern(pattern.source, 'y'));
const REPEATED = new Set(WRAPS_HERE);
/** So many of them stand before one another at most. */
const DEPTH = 8;

/** Index in `text` at which the line that starts at `from` begins without its frame. */
export function endOfFrame(text: string, from: number): number {
  return strip(text, from, FRAMES_HERE);
}

/** The same without quotes, bullets and indentation as well: where what was printed begins. */
export function startOfCore(text: string, from: number): number {
  return strip(text, endOfFrame(text, from), [...WRAPS_HERE, ...FRAMES_HERE]);
}

/** Without quotes, bullets and indentation alone. */
export function endOfWraps(text: string, from: number): number {
  return strip(text, from, WRAPS_HERE);
}

function strip(text: string, from: number, patterns: readonly RegExp[]): number {
  let at = from;
  // Each kind once: in a table, what stands before the second bar is no name of a service.
  const left = new Set(patterns);
  for (let depth = 0; depth < DEPTH; depth += 1) {
    const next = [...left].find((pattern) => lengthAt(pattern, text, at) > 0);
    if (next === undefined) return at;
    at += lengthAt(next, text, at);
    if (!REPEATED.has(next)) left.delete(next);
  }
  return at;
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/**
 * Of a dressing that no rule knows: where a line goes on after the same text as `before`, in which numbers may differ. Null: it
 * is another line.
 */
export function startAfter(before: string, text: string, from: number): number | null {
  let at = from;
  for (let i = 0; i < before.length; i += 1, at += 1) {
    if (isDigit(before, i) && isDigit(text, at)) {
      while (isDigit(before, i + 1)) i += 1;
      while (isDigit(text, at + 1)) at += 1;
    } else if (before[i] !== text[at]) return null;
  }
  return at;
}

const isDigit = (text: string, at: number) => /\d/.test(text.charAt(at));

/** A text without the frames of its lines, and the way back. */
export interface UndressedText {
  text: string;
  /** Position in the dressed text of the character at `index`. */
  original(index: number): number;
}

export function undress(text: string): UndressedText {
  const lines: string[] = [];
  const starts: number[] = [];
  const shifts: number[] = [];
  let length = 0;
  for (let from = 0; from <= text.length; ) {
    const newline = text.indexOf('\n', from);
    const end = newline === -1 ? text.length : newline;
    const start = Math.min(endOfFrame(text, from), end);
    starts.push(length);
    shifts.push(start - length);
    lines.push(text.slice(start, end));
    length += end - start + 1;
    from = end + 1;
  }
  return { text: lines.join('\n'), original: wayBack(starts, shifts) };
}
