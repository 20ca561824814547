import { endOfEscape } from './ansi.js';
import { type CanonicalText, canonicalBytes, canonicalText, KEPT, skipTimestamp } from './canonical.js';
import { MIN_RUN, secretForms } from './forms.js';
import type { Span } from './spans.js';

/** The registered secrets, found in a text however they are written. */
export interface KnownValues {
  add(secret: string): void;
  find(bytes: Buffer): Span[];
  /** Bytes at the end whose characters stand together in a secret and are too few to be told yet: 0 as a rule. */
  openTail(bytes: Buffer): number;
}

interface Form {
  chars: Uint8Array;
  minRun: number;
  /** So random that any run of `minRun` gives it away; else a run must look random itself. */
  random: boolean;
  /** The secret as it was given, for runs that are short because separators stand in them; empty for transformed forms. */
  raw: string;
}

interface Seed {
  form: Form;
  offset: number;
}

/** Characters of a canonical text that are looked up together. Below `MIN_RUN`, so that a run with two separators in it is seen. */
const SEED_LENGTH = 6;
const HASH_MASK = 0x3fffffff;
const FILTER_BITS = 18;
/** Characters at the end of a text by which the beginning of a secret is suspected. */
const TAIL_LENGTH = 4;
/** Bytes of the end that are looked at for it. */
const TAIL_WINDOW = 2048;
/** So many equal seeds are tried: a secret of one repeated character must not make a text of it slow. */
const MAX_SEEDS = 24;
/** Two escapes within so many bytes are looked at slowly. One alone leaves enough of a secret to be seen, or stands in `ESCAPED`. */
const ESCAPES_NEAR = 40;
/** Bytes around a suspicious place that are read again slowly. */
const MARGIN = 4096;

/** Five bits shift out with each step: after six steps nothing is left of a character under the mask. */
const GEAR: Int32Array = Int32Array.from(
  { length: 256 },
  (_, byte) => Math.imul(byte + 1, 0x9e3779b1) ^ Math.imul(byte + 77, 0x85ebca6b),
);

/** The same, 0 for the bytes that a canonical text drops. */
const KEPT_GEAR: Int32Array = GEAR.map((gear, byte) => (KEPT[byte] === 1 ? gear : 0));

/** Bytes at which the fast pass must look closer: escape, newline, backslash, percent, ampersand, and letters beyond ASCII. */
const SPECIAL: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte === 0x1b || byte === 0x0a || byte === 0x5c || byte === 0x25 || byte === 0x26 || byte >= 0xc2 ? 1 : 0,
);

export function createKnownValues(): KnownValues {
  const filter = new Uint8Array((1 << FILTER_BITS) >> 3);
  const seeds = new Map<number, Seed[]>();
  const exact = new Set<string>();
  const tails = new Set<string>();
  return {
    add: (secret) => register(secret, { filter, seeds, exact, tails }),
    openTail: (bytes) => (tails.size === 0 ? 0 : openTail(bytes, tails)),
    find: (bytes) => {
      if (seeds.size === 0 && exact.size === 0) return [];
      const spans = suspiciousRegions(bytes, filter, seeds).flatMap((region) => findRuns(bytes, region, seeds));
      return exact.size === 0 ? spans : [...spans, ...findExact(bytes, exact)];
    },
  };
}

interface Index {
  filter: Uint8Array;
  seeds: Map<number, Seed[]>;
  exact: Set<string>;
  /** Every `TAIL_LENGTH` characters of the secrets themselves. */
  tails: Set<string>;
}

function register(secret: string, { filter, seeds, exact, tails }: Index): void {
  const canonical = canonicalBytes(secret);
  if (canonical.length < SEED_LENGTH) {
    if (secret.trim().length >= 4) exact.add(secret);
    return;
  }
  for (let at = 0; at + TAIL_LENGTH <= canonical.length; at += 1) tails.add(latin1(canonical, at, at + TAIL_LENGTH));
  const random = changes(canonical, 0, canonical.length) >= canonical.length * 0.25 && !/\s/.test(secret.trim());
  for (const [index, { value, minRun }] of secretForms(secret).entries()) {
    const form: Form = { chars: canonicalBytes(value), minRun, random, raw: index === 0 ? secret : '' };
    const step = index < 2 ? 1 : Math.max(1, minRun - SEED_LENGTH + 1);
    for (let offset = 0; offset + SEED_LENGTH <= form.chars.length; offset += step)
      addSeed({ form, offset }, filter, seeds);
  }
  watchEscaped(secret, filter, seeds);
}

/** A secret with one character escaped: seen by the fast pass as it is written, told by the slow one. */
function watchEscaped(secret: string, filter: Uint8Array, seeds: Map<number, Seed[]>): void {
  const escapes = [
    encodeURIComponent,
    JSON.stringify,
    (text: string) => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`),
  ];
  for (const write of escapes) {
    const chars = Buffer.from(write(secret.replace(/[\ud800-\udfff]/gu, ''))).filter((byte) => KEPT[byte] === 1);
    const form: Form = { chars: new Uint8Array(0), minRun: MIN_RUN, random: false, raw: '' };
    for (let offset = 0; offset + SEED_LENGTH <= chars.length; offset += 1) {
      const hash = hashAt(chars, offset);
      if (!seeds.has(hash)) seeds.set(hash, [{ form, offset: 0 }]);
      watch(filter, hash);
    }
  }
}

function hashAt(chars: Uint8Array, offset: number): number {
  let hash = 0;
  for (let i = 0; i < SEED_LENGTH; i += 1) hash = step(hash, chars[offset + i] ?? 0);
  return hash & HASH_MASK;
}

function addSeed(seed: Seed, filter: Uint8Array, seeds: Map<number, Seed[]>): void {
  const hash = hashAt(seed.form.chars, seed.offset);
  watch(filter, hash);
  const same = seeds.get(hash);
  if (same === undefined) seeds.set(hash, [seed]);
  else if (same.length < MAX_SEEDS) same.push(seed);
}

function step(hash: number, byte: number): number {
  return ((hash << 5) + (GEAR[byte] ?? 0)) | 0;
}

/** A bit a hash, so that the filter stays in the processor's nearest cache. */
function watch(filter: Uint8Array, hash: number): void {
  const bit = (hash ^ (hash >>> 12)) & ((1 << FILTER_BITS) - 1);
  filter[bit >>> 3] = (filter[bit >>> 3] ?? 0) | (1 << (bit & 7));
}

/** The fast pass: no positions, no decoding; where a seed is seen, or something that must be decoded first, the slow one follows. */
function suspiciousRegions(bytes: Buffer, filter: Uint8Array, seeds: Map<number, Seed[]>): Span[] {
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
      const bit = (masked ^ (masked >>> 12)) & 0x3ffff;
      if ((((filter[bit >>> 3] ?? 0) >>> (bit & 7)) & 1) === 1 && seeds.has(masked)) at = suspect(regions, at, length);
    }
    if (SPECIAL[byte] === 0) continue;
    if (byte === 0x1b) at = endOfEscape(bytes, at) - 1;
    else if (byte === 0x0a) at = skipTimestamp(bytes, at + 1) - 1;
    else if (mustDecode(bytes, at)) {
      if (at - escaped < ESCAPES_NEAR) at = suspect(regions, at, length);
      escaped = at;
    }
  }
  return regions;
}

/** Notes the surroundings of `at` and goes on behind them, with no hash: what was begun there is in the region. */
function suspect(regions: Span[], at: number, length: number): number {
  const last = regions.at(-1);
  const end = Math.min(length, at + MARGIN);
  if (last !== undefined && at - MARGIN <= last.end) last.end = end;
  else regions.push({ start: Math.max(0, at - MARGIN), end });
  return Math.min(end, at + MARGIN / 2) - 1;
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

function findRuns(bytes: Buffer, region: Span, seeds: Map<number, Seed[]>): Span[] {
  const text = canonicalText(bytes, region.start, region.end);
  const spans: Span[] = [];
  let hash = 0;
  let taken = 0;
  for (let at = 0; at < text.count; at += 1) {
    hash = step(hash, text.chars[at] ?? 0);
    if (at < SEED_LENGTH - 1 || at < taken) continue;
    const found = longestRun(text, at - SEED_LENGTH + 1, taken, seeds.get(hash & HASH_MASK));
    const span = found === null ? null : spanOf(bytes, text, found);
    if (found === null || span === null) continue;
    spans.push(span);
    taken = found.to + 1;
  }
  return spans;
}

interface Run {
  form: Form;
  /** In the canonical text, both included. */
  from: number;
  to: number;
}

function longestRun(text: CanonicalText, at: number, taken: number, seeds: readonly Seed[] | undefined): Run | null {
  let best: Run | null = null;
  for (const { form, offset } of seeds ?? []) {
    let from = at;
    let left = offset;
    while (left > 0 && from > taken && text.chars[from - 1] === form.chars[left - 1]) {
      from -= 1;
      left -= 1;
    }
    let to = at - 1;
    let right = offset;
    while (right < form.chars.length && to + 1 < text.count && text.chars[to + 1] === form.chars[right]) {
      to += 1;
      right += 1;
    }
    if (to - from + 1 >= SEED_LENGTH && (best === null || to - from > best.to - best.from)) best = { form, from, to };
  }
  return best;
}

function spanOf(bytes: Buffer, text: CanonicalText, { form, from, to }: Run): Span | null {
  const length = to - from + 1;
  const span = { start: text.starts[from] ?? 0, end: text.ends[to] ?? 0 };
  if (length === form.chars.length) return span;
  if (length >= form.minRun) {
    const telling = form.random || length >= form.minRun + MIN_RUN || changes(text.chars, from, to + 1) >= 3;
    return telling ? span : null;
  }
  return form.raw === '' || !form.random ? null : rawSpan(bytes, span, form.raw);
}

/** A run that is too short only because separators stand in it: does it, with them, hold eight characters of the secret? */
function rawSpan(bytes: Buffer, span: Span, raw: string): Span | null {
  const secret = Buffer.from(raw, 'utf8').toString('latin1');
  let { start, end } = span;
  if (!secret.includes(bytes.toString('latin1', start, end))) return null;
  while (start > 0 && secret.includes(bytes.toString('latin1', start - 1, end))) start -= 1;
  while (end < bytes.length && secret.includes(bytes.toString('latin1', start, end + 1))) end += 1;
  return end - start >= MIN_RUN ? { start, end } : null;
}

/** How often the kind of character (lower, upper, digit, other) changes: a measure of how little a text is a word. */
function changes(chars: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let i = from + 1; i < to; i += 1) if (kind(chars[i] ?? 0) !== kind(chars[i - 1] ?? 0)) count += 1;
  return count;
}

function kind(byte: number): number {
  if (byte >= 0x61 && byte <= 0x7a) return 0;
  if (byte >= 0x41 && byte <= 0x5a) return 1;
  return byte >= 0x30 && byte <= 0x39 ? 2 : 3;
}

function findExact(bytes: Buffer, exact: ReadonlySet<string>): Span[] {
  const spans: Span[] = [];
  for (const secret of exact) {
    const needle = Buffer.from(secret, 'utf8');
    for (let at = bytes.indexOf(needle); at !== -1; at = bytes.indexOf(needle, at + needle.length)) {
      spans.push({ start: at, end: at + needle.length });
    }
  }
  return spans;
}

function openTail(bytes: Buffer, tails: ReadonlySet<string>): number {
  const from = Math.max(0, bytes.length - TAIL_WINDOW);
  const text = canonicalText(bytes, from);
  let at = text.count - TAIL_LENGTH;
  if (at < 0 || !tails.has(latin1(text.chars, at, text.count))) return 0;
  while (at > 0 && tails.has(latin1(text.chars, at - 1, at - 1 + TAIL_LENGTH))) at -= 1;
  return bytes.length - (text.starts[at] ?? 0);
}

function latin1(chars: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...chars.subarray(from, to));
}
