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
}

export type CandidateSearch = (text: string) => Candidates;

/** Three letters out of the words by which a name is known to be secret; no case is asked. */
export const NAME_HINTS: readonly string[] = ['tok', 'sec', 'pas', 'pwd', 'key', 'aut', 'cre', 'jwt', 'kie', 'sid', 's_i', 'ogi', 'srt', 'sig', 'bho', '_pa', 'sas']; // biome-ignore format: a list
const MIN_QUOTED = 15;

const ALNUM = 1;
const WORD = 2;
const QUOTE = 4;
const KIND: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => {
  const char = String.fromCharCode(byte);
  if (/[A-Za-z0-9]/.test(char)) return ALNUM | WORD;
  if (/[_-]/.test(char)) return WORD;
  return /["'`]/.test(char) ? QUOTE : 0;
});

/** Five bits of each of the last three characters: letters without their case. */
const FOLDED_MASK = 0x7fff;
/** Six bits of each of the next three characters. */
const TRIPLE_MASK = 0x3ffff;

/** Builds the tables once; the search is then one pass over a text of one character a byte. */
export function createCandidateSearch(
  vendors: readonly VendorRule[],
  contexts: readonly ContextRule[],
): CandidateSearch {
  const vendorTable = tableOf<VendorRule>(vendors, TRIPLE_MASK + 1, ({ starts }) => starts.flatMap(triples));
  const contextTable = tableOf<ContextRule>(contexts, FOLDED_MASK + 1, ({ hints }) => hints.map(folded));
  const names = new Uint8Array(FOLDED_MASK + 1);
  for (const hint of NAME_HINTS) names[folded(hint)] = 1;
  return (text) => search(text, { vendorTable, contextTable, names });
}

interface Table<Rule> {
  /** 0: nothing begins so; else one more than the index in `rules`. */
  index: Uint8Array;
  rules: (readonly Rule[])[];
}

interface Tables {
  vendorTable: Table<VendorRule>;
  contextTable: Table<ContextRule>;
  names: Uint8Array;
}

function search(text: string, { vendorTable, contextTable, names }: Tables): Candidates {
  const found: Candidates = { starts: [], startRules: [], contexts: [], contextRules: [], names: [], quoted: [] };
  const length = text.length;
  let past = 0;
  let triple = 0;
  let before = 0;
  let run = 0;
  // `at` is the last of three characters; the triple begins two before it, and `before` is the kind of what stands before that.
  for (let at = 0; at < length + 2; at += 1) {
    const char = at < length ? text.charCodeAt(at) & 0xff : 0;
    past = ((past << 5) | (char & 31)) & FOLDED_MASK;
    triple = ((triple << 6) | (char & 63)) & TRIPLE_MASK;
    if (names[past] === 1) found.names.push(at - 2);
    const context = contextTable.index[past] ?? 0;
    if (context > 0) {
      found.contexts.push(at - 2);
      found.contextRules.push(contextTable.rules[context - 1] ?? []);
    }
    const vendor = vendorTable.index[triple] ?? 0;
    if (vendor > 0 && (before & ALNUM) === 0) {
      found.starts.push(at - 2);
      found.startRules.push(vendorTable.rules[vendor - 1] ?? []);
    }
    if (at >= 2) before = KIND[text.charCodeAt(at - 2) & 0xff] ?? 0;
    const kind = KIND[char] ?? 0;
    if ((kind & WORD) !== 0) run += 1;
    else {
      if (run >= MIN_QUOTED && kind === QUOTE && KIND[text.charCodeAt(at - run - 1) & 0xff] === QUOTE) {
        found.quoted.push({ start: at - run, end: at });
      }
      run = 0;
    }
  }
  return found;
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
