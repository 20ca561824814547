import type { Log } from '../../contract/ports.js';
import type { Observer } from '../surroundings/observe.js';
import { SURROUNDINGS_HINTS } from '../surroundings/observe.js';
import { compileWords } from './automaton.js';
import { type CleanLine, cleanLine } from './clean.js';
import { judge } from './judge.js';
import { maskedHash } from './mask.js';
import { type LineVisitor, type ScanTotals, scanLines } from './scan-lines.js';
import { createSectionReader, type OpenSection } from './sections.js';
import { BINARY, MARK, WORDS } from './words.js';

/** Lines that are the same but for what varies (numbers, hashes, times), counted. */
export interface Candidate {
  weight: number;
  count: number;
  /** The first ones, at most `KEPT`. */
  first: number[];
  /** The last ones, at most `KEPT`, oldest first. */
  last: number[];
  /** Whether a passing log of the same job has it too. */
  usual: boolean;
}

export interface Scan {
  totals: ScanTotals;
  candidates: Candidate[];
  sections: OpenSection[];
  binaryLines: number;
  /** The log tells how the job ended, and no step failed in it. */
  endedWell: boolean;
}

const KEPT = 6;
/** Distinct candidates held at a time; past it the weaker half is dropped. */
const MAX_CANDIDATES = 60_000;
/** A line is decoded up to here. */
export const DECODED = 4096;
/** New text in a log whose job also passed: worth a look though no word says trouble. */
export const NOVEL = 36;
/** `2026-06-20T06:09:39.6987543Z `: 28 bytes and a space. */
const STAMP_BYTES = 29;

/** A line that may tell what stands around the job: no reason to judge it. */
const OUTSIDE = 3;
const AUTOMATON = compileWords([...WORDS, ...SURROUNDINGS_HINTS.map((text) => ({ text, flag: OUTSIDE }))]);

/** A passing log of the job, and who reads what stands around this one. */
export interface Beside {
  usual: ReadonlySet<number>;
  observer: Observer;
}

/** First reading: which lines are worth gathering, and how the log is divided. Memory is bounded whatever the log holds. */
export async function scanLog(log: Log, beside: Beside | null): Promise<Scan> {
  const usual = beside?.usual ?? null;
  const sections = createSectionReader();
  const candidates = createCandidates();
  let binaryLines = 0;
  const visitor: LineVisitor = {
    every: usual !== null,
    visit(bytes, start, end, number, words) {
      if (beside) observe(beside.observer, words, bytes, start, end);
      const found = words & ~(1 << OUTSIDE);
      if ((found & (1 << BINARY)) !== 0) binaryLines += 1;
      if ((found & (1 << MARK)) !== 0 || sections.inHeader) {
        sections.take({ number, ...marked(bytes, start, Math.min(end, start + DECODED)) });
        visitor.every = usual !== null || sections.inHeader;
        if (sections.inHeader) return;
      }
      if (found === 0 && usual === null) return;
      const from = start + stampLength(bytes, start, end);
      const key = maskedHash(bytes, from, Math.min(end, from + DECODED));
      const isUsual = usual?.has(key) ?? false;
      if (candidates.again(key, number)) return;
      const clean = cleanLine(text(bytes, start, end));
      if (clean.mark !== null) return;
      const weight = judge(clean.text).weight;
      const novel = usual !== null && !isUsual ? Math.max(weight, NOVEL) : weight;
      candidates.add(key, number, novel, isUsual);
    },
  };
  const totals = await scanLines(log, AUTOMATON, visitor);
  const all = sections.end(totals.lines);
  return { totals, candidates: candidates.list(), sections: all, binaryLines, endedWell: sections.endedWell() };
}

function observe(observer: Observer, found: number, bytes: Buffer, start: number, end: number): void {
  if (observer.open || (found & (1 << OUTSIDE)) !== 0) observer.take(cleanLine(text(bytes, start, end)).text);
}

/** The masks of all lines of a log, as numbers: what a passing run of the job also prints. Bounded. */
export async function masksOf(log: Log, observer: Observer): Promise<Set<number>> {
  const masks = new Set<number>();
  await scanLines(log, AUTOMATON, {
    every: true,
    visit(bytes, start, end, _line, found) {
      observe(observer, found, bytes, start, end);
      const from = start + stampLength(bytes, start, end);
      if (masks.size < 2_000_000) masks.add(maskedHash(bytes, from, Math.min(end, from + DECODED)));
    },
  });
  return masks;
}

/** How many bytes of a runner's timestamp a line begins with. */
export function stampLength(bytes: Uint8Array, start: number, end: number): number {
  if (end - start < STAMP_BYTES - 1 || bytes[start + 27] !== 90 || bytes[start + 10] !== 84) return 0;
  return bytes[start + 4] === 45 && bytes[start + 19] === 46 ? Math.min(STAMP_BYTES, end - start) : 0;
}

function text(bytes: Buffer, start: number, end: number): string {
  return bytes.toString('utf8', start, Math.min(end, start + DECODED));
}

/** A marked line; Travis hides its marks behind a carriage return, so there nothing is taken off but escapes. */
function marked(bytes: Buffer, start: number, end: number): CleanLine {
  const raw = text(bytes, start, end);
  const clean = cleanLine(raw);
  if (!raw.includes('travis_')) return clean;
  return { ...clean, text: cleanLine(raw.replaceAll('\r', ' ')).text };
}

interface Candidates {
  /** Counts a line whose like was seen; false when it was not. */
  again(key: number, line: number): boolean;
  add(key: number, line: number, weight: number, usual: boolean): void;
  list(): Candidate[];
}

function createCandidates(): Candidates {
  let held = new Map<number, Candidate>();
  return {
    again(key, line) {
      const known = held.get(key);
      if (known === undefined) return false;
      if (known.weight === 0) return true;
      known.count += 1;
      if (known.first.length < KEPT) known.first.push(line);
      else {
        if (known.last.length === KEPT) known.last.shift();
        known.last.push(line);
      }
      return true;
    },
    add(key, line, weight, usual) {
      held.set(key, weight === 0 ? NOTHING : { weight, count: 1, first: [line], last: [], usual });
      if (held.size >= MAX_CANDIDATES) held = strongerHalf(held);
    },
    list: () => [...held.values()].filter(({ weight }) => weight > 0),
  };
}

/** Stands for all that was judged to tell of nothing: remembered only so that it is not judged again. */
const NOTHING: Candidate = { weight: 0, count: 0, first: [], last: [], usual: false };

/** By weight, and among equals the later ones: the end of a log is nearer to why it ended. */
function strongerHalf(held: Map<number, Candidate>): Map<number, Candidate> {
  const ranked = [...held].sort(([, a], [, b]) => b.weight - a.weight || (b.first[0] ?? 0) - (a.first[0] ?? 0));
  return new Map(ranked.slice(0, MAX_CANDIDATES / 2));
}
