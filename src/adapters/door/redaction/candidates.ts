import type { ContextRule } from './context-rules.js';
import type { Span } from './spans.js';
import type { VendorRule } from './vendor-rules.js';

/** Places worth a closer look, found in one pass: the rules behind are exact and slow, this is rough and fast. */
export interface Candidates {
  /** Where a vendor's rule may begin; `starts[i]` goes with `startRules[i]`. */
  starts: number[];
  startRules: (readonly VendorRule[])[];
  /** Where a context rule may be near; as above. */
  contexts: number[];
  contextRules: (readonly ContextRule[])[];
  /** Where a word stands that may be part of the name of a secret: `tok`, `sec`, `pas`, … */
  names: number[];
  /** What stands between quotes, is at least 15 characters long, and has letters, digits, `_` and `-` only. */
  quoted: Span[];
  /** Long words of the same characters, wherever they stand. */
  words: Span[];
}

export type CandidateSearch = (bytes: Uint8Array) => Candidates;

/** Three letters out of the words by which a name is known to be secret; no case is asked. */
export const NAME_HINTS: readonly string[] = ['tok', 'sec', 'pas', 'pwd', 'key', 'aut', 'cre', 'jwt', 'kie', 'sid', 's_i', 'ogi', 'srt', 'sig', 'bho', '_pa', 'sas']; // biome-ignore format: a list
const MIN_QUOTED = 15;
const MIN_WORD = 30;
const MAX_WORD = 128;

const ALNUM = 1;
const WORD = 2;
const QUOTE = 4;
const KIND: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => {
  const char = String.fromCharCode(byte);
  if (/[A-Za-z0-9]/.test(char)) return ALNUM | WORD;
  if (/[_-]/.test(char)) return WORD;
  return /["'`]/.test(char) ? QUOTE : 0;
});

const NAME = 1;
const CONTEXT = 2;
/** Five bits of each of the last three characters: letters without their case. */
const FOLDED_MASK = 0x7fff;
/** How many codes `tripleAt` gives. */
const TRIPLES = 1 << 18;

/** Builds the tables once; the search is then one pass. */
export function createCandidateSearch(
  vendors: readonly VendorRule[],
  contexts: readonly ContextRule[],
): CandidateSearch {
  const vendorTable = tableOf<VendorRule>(vendors, TRIPLES, ({ starts }) => starts.flatMap(triples));
  const contextTable = tableOf<ContextRule>(contexts, FOLDED_MASK + 1, ({ hints }) => hints.map(folded));
  const worthwhile = contextTable.index.map((rules) => (rules === 0 ? 0 : CONTEXT));
  for (const hint of NAME_HINTS) worthwhile[folded(hint)] = (worthwhile[folded(hint)] ?? 0) | NAME;
  return (bytes) => search(bytes, { vendorTable, contextTable, worthwhile });
}

interface Table<Rule> {
  /** 0: nothing begins so; else one more than the index in `rules`. */
  index: Uint8Array;
  rules: (readonly Rule[])[];
}

interface Tables {
  vendorTable: Table<VendorRule>;
  contextTable: Table<ContextRule>;
  /** By the last three characters, folded: bits `NAME` and `CONTEXT`. */
  worthwhile: Uint8Array;
}

function search(bytes: Uint8Array, { vendorTable, contextTable, worthwhile }: Tables): Candidates {
  const found: Candidates = {
    starts: [],
    startRules: [],
    contexts: [],
    contextRules: [],
    names: [],
    quoted: [],
    words: [],
  };
  const { length } = bytes;
  let past = 0;
  let before = 0;
  let run = 0;
  for (let at = 0; at < length; at += 1) {
    const byte = bytes[at] ?? 0;
    const kind = KIND[byte] ?? 0;
    past = ((past << 5) | (byte & 31)) & FOLDED_MASK;
    const worth = worthwhile[past] ?? 0;
    if (worth !== 0) {
      if ((worth & NAME) !== 0) found.names.push(at - 2);
      if ((worth & CONTEXT) !== 0) noteContext(found, at - 2, contextTable.rules[(contextTable.index[past] ?? 0) - 1]);
    }
    if ((before & ALNUM) === 0 && (kind & WORD) !== 0) {
      const rules = vendorTable.index[tripleAt(bytes, at)] ?? 0;
      if (rules !== 0) noteStart(found, at, vendorTable.rules[rules - 1]);
    }
    before = kind;
    if ((kind & WORD) !== 0) run += 1;
    else {
      if (run >= MIN_QUOTED) noteRun(found, bytes, { start: at - run, end: at });
      run = 0;
    }
  }
  if (run >= MIN_QUOTED) noteRun(found, bytes, { start: length - run, end: length });
  return found;
}

function noteRun(found: Candidates, bytes: Uint8Array, span: Span): void {
  const run = span.end - span.start;
  if (KIND[bytes[span.end] ?? 0] === QUOTE && KIND[bytes[span.start - 1] ?? 0] === QUOTE) found.quoted.push(span);
  if (run >= MIN_WORD && run <= MAX_WORD) found.words.push(span);
}

function noteContext(found: Candidates, at: number, rules: readonly ContextRule[] = []): void {
  found.contexts.push(at);
  found.contextRules.push(rules);
}

function noteStart(found: Candidates, at: number, rules: readonly VendorRule[] = []): void {
  found.starts.push(at);
  found.startRules.push(rules);
}

/** Six bits of each of three characters. */
function tripleAt(bytes: Uint8Array, at: number): number {
  return (((bytes[at] ?? 0) & 63) << 12) | (((bytes[at + 1] ?? 0) & 63) << 6) | ((bytes[at + 2] ?? 0) & 63);
}

function tableOf<Rule>(rules: readonly Rule[], size: number, codes: (rule: Rule) => number[]): Table<Rule> {
  const table: Table<Rule> = { index: new Uint8Array(size), rules: [] };
  const lists = new Map<string, number>();
  const byCode = new Map<number, Rule[]>();
  for (const rule of rules)
    for (const code of new Set(codes(rule))) byCode.set(code, [...(byCode.get(code) ?? []), rule]);
  for (const [code, list] of byCode) {
    const name = list.map((rule) => rules.indexOf(rule)).join();
    const known = lists.get(name) ?? table.rules.push(list);
    lists.set(name, known);
    table.index[code] = known;
  }
  return table;
}

/** The codes of the first three characters; a beginning of two goes with any third. */
function triples(start: string): number[] {
  const pair = ((start.charCodeAt(0) & 63) << 12) | ((start.charCodeAt(1) & 63) << 6);
  if (start.length > 2) return [pair | (start.charCodeAt(2) & 63)];
  return Array.from({ length: 64 }, (_, third) => pair | third);
}

function folded(hint: string): number {
  return [...hint].reduce((value, char) => (value << 5) | (char.charCodeAt(0) & 31), 0);
}
