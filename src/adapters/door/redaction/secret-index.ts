import { canonicalBytes, KEPT } from './canonical.js';
import { MIN_RUN, secretForms, transformedForms } from './forms.js';

/** One way of writing a registered secret, as it stands in a canonical text. */
export interface Form {
  chars: Uint8Array;
  minRun: number;
  /** So random that any run of `minRun` gives it away; else a run must look random itself. */
  random: boolean;
  /** The secret as it was given, for runs that are short because separators stand in them; empty for transformed forms. */
  raw: string;
}

/** A few characters of a form, by which a place is found where it may stand. */
export interface Seed {
  form: Form;
  offset: number;
}

/** What is known of the registered secrets, made for looking up. */
export interface SecretIndex {
  /** A bit a hash, so that it stays in the processor's nearest cache: most places of a text are done with after it. */
  filter: Uint8Array;
  seeds: Map<number, Seed[]>;
  /** Secrets of which a canonical text would leave too little. */
  exact: Set<string>;
  /** Every `TAIL_LENGTH` characters of the secrets themselves. */
  tails: Set<string>;
}

/** Characters of a canonical text that are looked up together. Below `MIN_RUN`, so that a run with two separators in it is seen. */
export const SEED_LENGTH = 6;
/** Characters at the end of a text by which the beginning of a secret is suspected. */
export const TAIL_LENGTH = 4;
export const HASH_MASK = 0x3fffffff;
export const FILTER_MASK = 0x3ffff;
/** Characters of a short secret from which on its other forms are telling. */
const MIN_TRANSFORMED = 4;
/** So many equal seeds are tried: a secret of one repeated character must not make a text of it slow. */
const MAX_SEEDS = 24;

/** Five bits shift out with each step: after six steps nothing is left of a character under the mask. */
export const GEAR: Int32Array = Int32Array.from(
  { length: 256 },
  (_, byte) => Math.imul(byte + 1, 0x9e3779b1) ^ Math.imul(byte + 77, 0x85ebca6b),
);

export function createSecretIndex(): SecretIndex {
  return { filter: new Uint8Array((FILTER_MASK + 1) >> 3), seeds: new Map(), exact: new Set(), tails: new Set() };
}

export function register(secret: string, { filter, seeds, exact, tails }: SecretIndex): void {
  // What stands for a secret is none: hiding it would never come to an end.
  if (/^[*\s]*$/.test(secret)) return;
  const canonical = canonicalBytes(secret);
  if (canonical.length < MIN_RUN || secret.length < MIN_RUN) {
    exact.add(secret);
    if (secret.length >= MIN_TRANSFORMED) for (const form of transformedForms(secret)) exact.add(form);
  }
  if (canonical.length < SEED_LENGTH) {
    if (Buffer.byteLength(secret) >= MIN_RUN) for (const form of foreignForms(secret)) exact.add(form);
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

/** Of a secret of other letters than ASCII's: a canonical text holds nothing of it, so that its forms are looked for as they are. */
function foreignForms(secret: string): string[] {
  const escaped = secret.split('').map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const url = encodeURIComponent(secret.replace(/[\ud800-\udfff]/gu, ''));
  return [...transformedForms(secret), [...secret].reverse().join(''), escaped.join(''), url.toLowerCase()];
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

export function step(hash: number, byte: number): number {
  return ((hash << 5) + (GEAR[byte] ?? 0)) | 0;
}

/** A bit a hash, so that the filter stays in the processor's nearest cache. */
function watch(filter: Uint8Array, hash: number): void {
  const bit = (hash ^ (hash >>> 12)) & FILTER_MASK;
  filter[bit >>> 3] = (filter[bit >>> 3] ?? 0) | (1 << (bit & 7));
}

/** How often the kind of character (lower, upper, digit, other) changes: a measure of how little a text is a word. */
export function changes(chars: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let i = from + 1; i < to; i += 1) if (kind(chars[i] ?? 0) !== kind(chars[i - 1] ?? 0)) count += 1;
  return count;
}

function kind(byte: number): number {
  if (byte >= 0x61 && byte <= 0x7a) return 0;
  if (byte >= 0x41 && byte <= 0x5a) return 1;
  return byte >= 0x30 && byte <= 0x39 ? 2 : 3;
}

/** A stretch of one-byte characters as a string. */
export function latin1(chars: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...chars.subarray(from, to));
}
