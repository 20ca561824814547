import { createScanner } from '../signatures/literal-scanner.js';
import type { Format } from '../structure/format.js';
import { FORMATS } from '../structure/formats.js';
import { type Level, unprefix } from './prefix.js';

/** What one line says by itself. */
export interface Judgement {
  /** 0 to 100: how likely the line explains a failure, wherever it stands. */
  weight: number;
  format: Format | null;
  bare: string;
  indent: number;
  level: Level;
}

/** Patterns see this much of a line, so that their time is bounded. */
const SEEN = 600;

/** Lines that speak of errors and tell of none: passed tests, compiler calls, downloads, shell traces, counts of nothing. */
const QUIET: readonly RegExp[] = [
  /^(?:REFTEST )?(?:PASS(?:ED)?|ok|OK|✓|✔|√|✅|SUCCESS|TEST-(?:PASS|OK|START|INFO|SKIP|KNOWN-FAIL)|\[ *(?:OK|RUN|PASSED) *\]|\[\+\]|Skipp)(?![\w-])/,
  /(?:(?:\.\.\.|[:\]-]) {0,80}|\s{2})(?:ok|passed|skipped|yes|no|pass|done|success)(?: ?\(?\d.{0,12})?(?:\s+\[ *\d+%\])?$/i,
  /\b(?:0|no) (?:errors?|failures?|failed|problems|issues|vulnerabilities|offenses|warnings)\b(?!.{0,60}\b[1-9]\d* (?:errors?|failures?|failed))/i,
  /\b(?:failures?|errors?|failed)[:=] {0,2}0\b(?!.{0,250}\b(?:failures?|errors?|failed)[:=] {0,2}[1-9])/i,
  /^(?:\+{1,4} ?\S|\$ |> \S{1,60}@\d|##\[command\])/,
  /^(?:libtool: |\S{0,80}\/)?(?:gcc|g\+\+|cc|c\+\+|clang(?:\+\+)?|x86_64-\S{1,40}|rustc|javac|ld|ar)(?:-[\d.]+)? .{0,60}-/,
  /^(?:Download(?:ing|ed)|Get:\d+|Hit:\d+|Unpacking|Preparing to unpack|Setting up|Selecting previously|Collecting|Compiling|Checking|Installing|Using|Fetch(?:ing|ed)|Requirement already|inflating|adding|creating|copying|Pulling|Extracting|CC|CXX|LD|AR|GEN| {2}CC)\b[ :]/,
  /^(?:▸|XFAIL|SKIP) /,
  /^(?:-- |checking (?:for|whether|if) |configure: (?!error)|Looking for |Performing Test)/,
  /^(?:\[\d+\/\d+\]|\[ *\d+%\]) (?:Building|Linking|Generating|Compiling|CC|CXX)/,
  /^(?:(?:fail|die|echo|printf|if|elif|local|export|exit) ["'$[(\d]|\w{1,40}\(\) ?\{|# )/,
  /^(?:Total time|Time elapsed|Duration)\b/,
  /^(?:hint|remote): (?!.*(?:error|fatal|denied|rejected))/i,
];

const HINTS = createScanner(FORMATS.map(({ hint }) => hint ?? []));
const UNHINTED = FORMATS.flatMap(({ hint }, i) => (hint === undefined ? [i] : []));

/** Two ascending lists as one. */
function merged(one: readonly number[], other: readonly number[]): number[] {
  const all: number[] = [];
  let i = 0;
  for (const next of other) {
    while (i < one.length && (one[i] ?? 0) < next) all.push(one[i++] ?? 0);
    all.push(next);
  }
  while (i < one.length) all.push(one[i++] ?? 0);
  return all;
}

/** The first format of the table whose head matches; only those are tried of which a hint stands in the line. */
function formatOf(seen: string, level: Level): Format | null {
  const hinted = HINTS.found(seen);
  const tried = hinted.length === 0 ? UNHINTED : merged(hinted, UNHINTED);
  for (const i of tried) {
    const format = FORMATS[i];
    if (format?.head.test(seen) && (format.level === undefined || format.level === level)) return format;
  }
  return null;
}

/** Judges one cleaned line. Pure and bounded: at most `SEEN` characters are looked at. */
export function judge(text: string): Judgement {
  const { bare, indent, level } = unprefix(text);
  const seen = bare.length > SEEN ? bare.slice(0, SEEN) : bare;
  const format = formatOf(seen, level);
  let weight = format?.weight ?? 0;
  if (level === 'error') weight = Math.max(weight, weight > 0 && weight < 30 ? weight : 56);
  if (level === 'warning' && !format?.sure) weight = Math.min(weight * 0.35, 16);
  if (weight === 0 || weight >= 80) return { weight, format, bare, indent, level };
  if (QUIET.some((quiet) => quiet.test(seen))) weight = 0;
  else if (level !== 'error' && SOFT.test(seen)) weight = Math.min(weight * 0.35, 16);
  else if (CALM.test(seen)) weight *= 0.55;
  return { weight, format, bare, indent, level };
}

/** Logged at a level below warning: what a program says of its own work, also while it is tested. */
const CALM = /^.{0,60}\b(?:DEBUG|INFO|TRACE|VERBOSE|debug|info)\b/;
/** Warnings by their own words. */
const SOFT = /^(?:.{0,200}[\s:([])?(?:npm )?warn(?:ing)?\b(?!.{0,80}\berror\b)|deprecat/i;
