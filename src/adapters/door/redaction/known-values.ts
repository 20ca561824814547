import { endOfEscape } from './ansi.js';
import { canonicalText, KEPT, skipTimestamp } from './canonical.js';
import {
  createSecretIndex,
  FILTER_MASK,
  GEAR,
  HASH_MASK,
  latin1,
  register,
  type SecretIndex,
  TAIL_LENGTH,
} from './secret-index.js';
import { findRuns, isSeed } from './secret-runs.js';
import type { Span } from './spans.js';

/** The registered secrets, found in a text however they are written. */
export interface KnownValues {
  add(secret: string): void;
  find(bytes: Buffer): Span[];
  /** Whether one stands in the text that is long enough not to stand there by chance: our own words hold many a short one. */
  holds(bytes: Buffer): boolean;
  /** Bytes at the end whose characters stand together in a secret and are too few to be told yet: 0 as a rule. */
  openTail(bytes: Buffer): number;
}

/** Bytes of the end that are looked at for the beginning of a secret. */
const TAIL_WINDOW = 2048;
/** Two escapes within so many bytes are looked at slowly: one alone leaves enough of a secret to be seen. */
const ESCAPES_NEAR = 40;
/** Characters of a secret below which it stands in a text by chance. */
const MIN_TELLING = 6;
/** So short a secret counts only as a word of its own. */
const LONGEST_WORDLIKE = 3;
/** Bytes around a suspicious place that are read again slowly. */
const MARGIN = 4096;
/** The same around escapes: each that follows widens it. */
const ESCAPE_MARGIN = 256;

/** The same, 0 for the bytes that a canonical text drops. */
const KEPT_GEAR: Int32Array = GEAR.map((gear, byte) => (KEPT[byte] === 1 ? gear : 0));

/** Bytes at which the fast pass must look closer: escape, newline, backslash, percent, ampersand, and letters beyond ASCII. */
const SPECIAL: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte === 0x1b || byte === 0x0a || byte === 0x5c || byte === 0x25 || byte === 0x26 || byte >= 0xc2 ? 1 : 0,
);

export function createKnownValues(): KnownValues {
  const index = createSecretIndex();
  return {
    add: (secret) => register(secret, index),
    openTail: (bytes) => (index.tails.size === 0 ? 0 : openTail(bytes, index.tails)),
    find: (bytes) => [...findForms(bytes, index), ...findExact(bytes, index.exact)],
    holds: (bytes) => {
      const telling = new Set([...index.exact].filter((value) => value.length >= MIN_TELLING));
      return findForms(bytes, index).length > 0 || findExact(bytes, telling).length > 0;
    },
  };
}

/** The fast pass: no positions, no decoding; where a seed is seen, or something that must be decoded first, the slow one follows. */
function suspiciousRegions(bytes: Buffer, { filter, seeds }: SecretIndex): Span[] {
  const regions: Span[] = [];
  const length = bytes.length;
  let hash = 0;
  let escaped = -ESCAPES_NEAR;
  for (let at = skipTimestamp(bytes, 0); at < length; at += 1) {
    const byte = bytes[at] ?? 0;
    const gear = KEPT_GEAR[byte] ?? 0;
    if (gear !== 0) {
      hash = ((hash << 5) + gear) | 0;
      const masked = hash & HASH_MASK;
      const bit = (masked ^ (masked >>> 12)) & FILTER_MASK;
      const known = (((filter[bit >>> 3] ?? 0) >>> (bit & 7)) & 1) === 1;
      if (known && isSeed(bytes, at, seeds.get(masked))) at = suspect(regions, at, length, MARGIN);
    }
    if (SPECIAL[byte] === 0) continue;
    if (byte === 0x1b) at = endOfEscape(bytes, at) - 1;
    else if (byte === 0x0a) at = skipTimestamp(bytes, at + 1) - 1;
    else if (mustDecode(bytes, at)) {
      if (at - escaped < ESCAPES_NEAR) at = suspect(regions, at, length, ESCAPE_MARGIN);
      escaped = at;
    }
  }
  return regions;
}

/** Notes the surroundings of `at` and goes on behind them, with no hash: what was begun there is in the region. */
function suspect(regions: Span[], at: number, length: number, margin: number): number {
  const last = regions.at(-1);
  const end = Math.min(length, at + margin);
  if (last !== undefined && at - margin <= last.end) last.end = Math.max(last.end, end);
  else regions.push({ start: Math.max(0, at - margin), end });
  return Math.min(end, at + margin / 2) - 1;
}

function mustDecode(bytes: Buffer, at: number): boolean {
  const byte = bytes[at];
  const next = bytes[at + 1] ?? 0;
  if (byte === 0x5c) return next === 0x75 || next === 0x78 || next === 0x30 || next === 0x31;
  if (byte === 0x25) return isHexDigit(next) && isHexDigit(bytes[at + 2] ?? 0);
  if (byte === 0x26) return next === 0x23;
  // Full-width, mathematical, squared, circled, raised letters: the alphabets that compatibility turns into ASCII.
  if (byte === 0xef) return next === 0xbc || next === 0xbd;
  if (byte === 0xf0) return next === 0x9d || (next === 0x9f && (bytes[at + 2] === 0x84 || bytes[at + 2] === 0x85));
  return (
    byte === 0xe2 &&
    (next === 0x81 || next === 0x82 || next === 0x84 || next === 0x85 || (next >= 0x91 && next <= 0x93))
  );
}

function isHexDigit(byte: number): boolean {
  return (byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x46) || (byte >= 0x61 && byte <= 0x66);
}

const findForms = (bytes: Buffer, index: SecretIndex): Span[] =>
  index.seeds.size === 0
    ? []
    : suspiciousRegions(bytes, index).flatMap((region) => findRuns(bytes, region, index.seeds));

/** As it is written; of one to three characters only as a word of its own. */
function findExact(bytes: Buffer, exact: ReadonlySet<string>): Span[] {
  const spans: Span[] = [];
  for (const secret of exact) {
    const needle = Buffer.from(secret, 'utf8');
    for (let at = bytes.indexOf(needle); at !== -1; at = bytes.indexOf(needle, at + needle.length)) {
      const end = at + needle.length;
      if (needle.length > LONGEST_WORDLIKE || !(isWord(bytes[at - 1]) || isWord(bytes[end])))
        spans.push({ start: at, end });
    }
  }
  return spans;
}

const isWord = (byte = 0) => /\w/.test(String.fromCharCode(byte));

function openTail(bytes: Buffer, tails: ReadonlySet<string>): number {
  const from = Math.max(0, bytes.length - TAIL_WINDOW);
  const text = canonicalText(bytes, from);
  let at = text.count - TAIL_LENGTH;
  if (at < 0 || !tails.has(latin1(text.chars, at, text.count))) return 0;
  while (at > 0 && tails.has(latin1(text.chars, at - 1, at - 1 + TAIL_LENGTH))) at -= 1;
  return bytes.length - (text.starts[at] ?? 0);
}
