import type { Job, NumberedLine, Reading, Section, SignatureMatch, Step } from '../contract/model.js';
import type { Log } from '../contract/ports.js';
import type { FailureRecord } from '../contract/record.js';
import { findBlocks, judgeLines } from './excerpt/blocks.js';
import { composeExcerpt } from './excerpt/excerpt.js';
import { findMatches } from './excerpt/findings.js';
import { gatherLines, mergeSpans, type Span } from './excerpt/gather.js';
import { type Circumstances, type Ranked, rankBlocks, sectionAt } from './excerpt/rank.js';
import { findRecords } from './records/find-records.js';
import { identitiesOf } from './records/identity.js';
import { maskKnown } from './records/mask-known.js';
import { saysOnlyThatItFailed } from './records/messengers.js';
import { markFailed } from './scan/failed-sections.js';
import { unprefix } from './scan/prefix.js';
import { masksOf, type Scan, scanLog } from './scan/scan.js';
import { LINE_LIMIT, type ScanTotals } from './scan/scan-lines.js';
import type { OpenSection } from './scan/sections.js';
import type { Recogniser } from './signatures/recognise.js';
import { compareSurroundings } from './surroundings/compare.js';
import { createObserver } from './surroundings/observe.js';

export interface ReadOptions {
  /** Of the excerpt's text, in characters. */
  maxChars: number;
  recognise: Recogniser;
  step?: Step | null;
  job?: Job | null;
  /** A passing log of the same job. */
  baseline?: Log | null;
  /** Repository-relative paths, to map a log's path to one of them. */
  files?: readonly string[];
}

/** Reads a log of any size, twice, in bounded memory, and says what failed in it. Deterministic to the byte. */
export async function readLog(log: Log, options: ReadOptions): Promise<Reading> {
  const around = options.baseline ? { green: createObserver(), red: createObserver() } : null;
  const usual = options.baseline && around ? await masksOf(options.baseline, around.green) : null;
  const scan = await scanLog(log, usual && around && { usual, observer: around.red });
  const failedSection = markFailed(scan.sections, options.step ?? null, options.job ?? null);
  const circumstances = circumstancesOf(scan, usual !== null);
  const passages = await gatherLines(log, spansOf(scan, circumstances, options.maxChars), scan.totals);
  const judged = passages.map(({ lines }) => judgeLines(lines, circumstances.isNew));
  const ranked = rankBlocks(judged.flatMap(findBlocks), circumstances);
  const lines = new Map(passages.flatMap((passage) => passage.lines.map((line) => [line.number, line] as const)));
  const excerpt = composeExcerpt({
    ranked,
    lines,
    tail: tailOf(scan, lines),
    totalLines: scan.totals.lines,
    totalBytes: scan.totals.bytes,
    maxChars: options.maxChars,
  });
  const quiet = failedSection === null && scan.endedWell && (options.step ?? null) === null;
  const matches = quiet
    ? []
    : findMatches(ranked, passages, { recognise: options.recognise, files: options.files ?? [] });
  const keyLines = quiet ? [] : keyLinesOf(ranked);
  const named = [
    failedSection?.script ?? '',
    ...keyLines.map((line) => line.text),
    ...matches.map(({ line }) => line.text),
  ];
  const records = quiet ? [] : findRecords(judged, circumstances, options.files ?? []);
  return {
    sections: scan.sections.map(publicSection),
    failedSection: failedSection ? publicSection(failedSection) : null,
    matches,
    records,
    excerpt,
    keyLines,
    fingerprint: fingerprintOf(records, ranked, matches),
    baseline: usual !== null,
    surroundings: around && compareSurroundings(around.green.end(), around.red.end(), named),
    notes: [
      ...(log.notes ?? []),
      ...notesOf(scan.totals, scan.binaryLines),
      ...(quiet ? ['No step failed in this log.'] : []),
    ],
  };
}

function circumstancesOf(scan: Scan, hasBaseline: boolean): Circumstances {
  const times = new Map<number, number>();
  const usual = new Set<number>();
  for (const { first, last, count, usual: isUsual } of scan.candidates) {
    for (const line of [...first, ...last]) {
      times.set(line, count);
      if (isUsual) usual.add(line);
    }
  }
  return {
    sections: scan.sections,
    totalLines: scan.totals.lines,
    timesSeen: (line) => times.get(line) ?? 1,
    isUsual: (line) => usual.has(line),
    isNew: (line) => hasBaseline && times.has(line) && !usual.has(line),
  };
}

/** What is gathered around a candidate, in lines. */
const BEFORE = 25;
const AFTER = 90;
const END = 170;
const MAX_ANCHORS = 400;
const MAX_GATHERED = 20_000;

function spansOf({ candidates, sections, totals }: Scan, circumstances: Circumstances, maxChars: number): Span[] {
  const spans: Span[] = [{ from: totals.lines - END, to: totals.lines }];
  if (totals.bytes <= maxChars * 8) return [{ from: 1, to: totals.lines }];
  for (const section of sections.filter(({ failed }) => failed).slice(-12)) {
    const end = section.errors?.last ?? section.lastLine;
    spans.push({ from: Math.max(section.firstLine, end - END), to: end + 10 });
  }
  const anchors = candidates
    .flatMap((candidate) =>
      [...candidate.first, ...candidate.last].map((line) => ({
        line,
        value: anchorValue(candidate, line, circumstances),
      })),
    )
    .sort((a, b) => b.value - a.value || a.line - b.line)
    .slice(0, Math.max(MAX_ANCHORS, Math.ceil(maxChars / 40)));
  let gathered = 0;
  for (const { line } of anchors) {
    if (gathered > MAX_GATHERED) break;
    gathered += BEFORE + AFTER;
    spans.push({ from: line - BEFORE, to: line + AFTER });
  }
  return mergeSpans(spans.map(({ from, to }) => ({ from: Math.max(1, from), to: Math.min(totals.lines, to) })));
}

function anchorValue(
  { weight, usual, count }: Scan['candidates'][number],
  line: number,
  { sections }: Circumstances,
): number {
  const section = sectionAt(sections, line);
  const place = section === null || section.failed ? 1 : 0.5;
  return weight * place * (usual ? 0.1 : 1) * (count > 50 ? 0.6 : 1);
}

/** The lines before the end of what failed, the last first. */
function tailOf({ sections, totals }: Scan, lines: ReadonlyMap<number, NumberedLine>): number[] {
  const failed = sections.findLast((section) => section.failed);
  const end = failed ? (failed.errors?.last ?? failed.lastLine) : totals.lines;
  const numbers: number[] = [];
  for (let number = end; number > Math.max(0, end - END); number--) {
    if ((lines.get(number)?.text.trim() ?? '') !== '') numbers.push(number);
  }
  return numbers;
}

const KEY_LINES = 12;
/** Of the best block, beside its head: the assertion, the difference, the user's own frame. */
const CORE_LINES = 4;

/** The best block's head with what it says, then the heads of the others. */
function keyLinesOf(ranked: readonly Ranked[]): NumberedLine[] {
  return ranked
    .flatMap(({ block }, rank) => {
      const told = block.core.filter((i) => i > block.head).slice(0, rank === 0 ? CORE_LINES : 0);
      return [block.head, ...told].flatMap((i) => block.lines[i] ?? []);
    })
    .slice(0, KEY_LINES)
    .map(({ number, text }) => ({ number, text }));
}

/** Of a text that names a failure, in characters: more than a hundred failing tests are told by the first of them. */
const MAX_IDENTITY = 8000;

/** By the records; where there are none, by the line that most likely says why. Empty where nothing says more than that it failed. */
function fingerprintOf(
  records: readonly FailureRecord[],
  ranked: readonly Ranked[],
  matches: readonly SignatureMatch[],
): string {
  const identities = identitiesOf(records);
  if (identities.length > 0) return identities.join('\n').slice(0, MAX_IDENTITY);
  const told = [
    ...matches.slice(0, 1).map(({ line }) => line.text),
    ...ranked.map(({ block }) => block.lines[block.head]?.bare ?? ''),
  ];
  const best = told.find((line) => !saysOnlyThatItFailed(unprefix(line).bare));
  if (best === undefined) return '';
  return [matches[0]?.id ?? 'unknown', maskKnown(unprefix(best).bare.slice(0, 400))].join(': ');
}

function publicSection(section: OpenSection): Section {
  const { title, step, firstLine, lastLine, script, shell, exitCode, failed, uncounted } = section;
  return { title, step, firstLine, lastLine, script, shell, exitCode, failed, uncounted };
}

function notesOf({ longLines, longestLine, bytes }: ScanTotals, binaryLines: number): string[] {
  const notes: string[] = [];
  if (bytes === 0) notes.push('The log is empty.');
  if (longLines > 0) {
    const size = longestLine.bytes.toLocaleString('en-US');
    notes.push(
      longLines === 1
        ? `Line ${longestLine.line} of ${size} bytes was cut after ${LINE_LIMIT} bytes.`
        : `${longLines} lines were cut after ${LINE_LIMIT} bytes; the longest, line ${longestLine.line}, has ${size}.`,
    );
  }
  if (binaryLines > 0) notes.push(`${binaryLines} ${binaryLines === 1 ? 'line holds' : 'lines hold'} binary data.`);
  return notes;
}
