import { endOfEscape } from './ansi.js';

/**
 * What is left of a text when everything that can be slipped between the characters of a secret is dropped (white space,
 * punctuation that separates, escape codes, invisible characters, line breaks, the runner's timestamps) and what can be
 * written in another way is decoded (`%41`, `\u0041`, `&#65;`, full-width letters).
 */
export interface CanonicalText {
  /** One byte of ASCII each. */
  chars: Uint8Array;
  /** Where in the original each character begins, and where it ends (not included). */
  starts: Int32Array;
  ends: Int32Array;
  count: number;
}

const SEPARATORS = ' \t\r\n"\'`,.*|_-+/\\=<>()[]:;';

/** 1 for the bytes that a canonical text keeps. */
export const KEPT: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte > 0x20 && byte < 0x7f && !SEPARATORS.includes(String.fromCharCode(byte)) ? 1 : 0,
);

const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", num: '#', dollar: '$', percnt: '%', excl: '!', quest: '?',
  commat: '@', Hat: '^', lcub: '{', rcub: '}',
}; // biome-ignore format: a table reads better in rows

/** Length of `2026-05-11T09:14:07.1234567Z `, which the runner puts before each line of a log. */
const TIMESTAMP_LENGTH = 29;

/** `0` stands for any digit, the rest for itself. */
const TIMESTAMP = Buffer.from('2000-00-00T00:00:00.0000000Z ');

/** Whether the runner's timestamp stands at `at`: every digit is looked at, or letters of a secret could pass for one. */
export function timestampAt(bytes: Uint8Array, at: number): boolean {
  if (bytes[at + 27] !== 0x5a || bytes[at + 10] !== 0x54) return false;
  for (let i = 0; i < TIMESTAMP_LENGTH; i += 1) {
    const byte = bytes[at + i] ?? 0;
    if (TIMESTAMP[i] === 0x30 ? byte < 0x30 || byte > 0x39 : byte !== TIMESTAMP[i]) return false;
  }
  return true;
}

/** Index after the timestamp at `at`, or `at`. */
export function skipTimestamp(bytes: Uint8Array, at: number): number {
  return timestampAt(bytes, at) ? at + TIMESTAMP_LENGTH : at;
}

/** The canonical text of `[from, to)`. Never longer than the original by more than what compatibility forms expand to. */
export function canonicalText(bytes: Buffer, from = 0, to = bytes.length): CanonicalText {
  const room = to - from + 64;
  const text: CanonicalText = {
    chars: new Uint8Array(room),
    starts: new Int32Array(room),
    ends: new Int32Array(room),
    count: 0,
  };
  const lineStart = from === 0 || bytes[from - 1] === 0x0a;
  for (let at = lineStart ? skipTimestamp(bytes, from) : from; at < to; ) at = Math.min(consume(bytes, at, text), to);
  return text;
}

/** The canonical text of a string, as bytes. */
export function canonicalBytes(value: string): Uint8Array {
  const text = canonicalText(Buffer.from(value, 'utf8'));
  return text.chars.slice(0, text.count);
}

function consume(bytes: Buffer, at: number, text: CanonicalText): number {
  const byte = bytes[at] ?? 0;
  if (byte === 0x1b) return endOfEscape(bytes, at);
  if (byte === 0x0a) return skipTimestamp(bytes, at + 1);
  if (byte === 0x5c) return emit(decodeBackslash(bytes, at), at, text) ?? at + 1;
  if (byte === 0x25) return emit(decodePercent(bytes, at), at, text) ?? keep(byte, at, at + 1, text);
  if (byte === 0x26) return emit(decodeEntity(bytes, at), at, text) ?? keep(byte, at, at + 1, text);
  if (byte >= 0x80) return consumeWide(bytes, at, text);
  return keep(byte, at, at + 1, text);
}

interface Decoded {
  code: number;
  end: number;
}

function emit(decoded: Decoded | null, at: number, text: CanonicalText): number | null {
  if (decoded === null) return null;
  return keepText(String.fromCodePoint(decoded.code), at, decoded.end, text);
}

function keep(byte: number, start: number, end: number, text: CanonicalText): number {
  if (KEPT[byte] !== 1 || text.count >= text.chars.length) return end;
  text.chars[text.count] = byte;
  text.starts[text.count] = start;
  text.ends[text.count] = end;
  text.count += 1;
  return end;
}

function keepText(value: string, start: number, end: number, text: CanonicalText): number {
  const plain = value.charCodeAt(0) < 0x80 ? value : value.normalize('NFKC');
  for (const char of plain.slice(0, 4)) keep(char.charCodeAt(0) < 0x80 ? char.charCodeAt(0) : 0, start, end, text);
  return end;
}

function consumeWide(bytes: Buffer, at: number, text: CanonicalText): number {
  const lead = bytes[at] ?? 0;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc0 ? 2 : 1;
  return length === 1 ? at + 1 : keepText(bytes.toString('utf8', at, at + length), at, at + length, text);
}

function decodeBackslash(bytes: Buffer, at: number): Decoded | null {
  const ahead = bytes.toString('latin1', at + 1, at + 10);
  const hex = /^(?:u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\}|x([0-9a-fA-F]{2}))/.exec(ahead);
  if (hex !== null) return decoded(hex[1] ?? hex[2] ?? hex[3] ?? '', 16, at + 1 + hex[0].length);
  const octal = /^[01][0-7]{2}/.exec(ahead);
  if (octal !== null) return decoded(octal[0], 8, at + 4);
  return /^[nrt]/.test(ahead) ? { code: 0x20, end: at + 2 } : null;
}

function decodePercent(bytes: Buffer, at: number): Decoded | null {
  const hex = /^[0-9a-fA-F]{2}$/.exec(bytes.toString('latin1', at + 1, at + 3));
  return hex === null ? null : decoded(hex[0], 16, at + 3);
}

function decodeEntity(bytes: Buffer, at: number): Decoded | null {
  const entity = /^(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));?/.exec(
    bytes.toString('latin1', at + 1, at + 12),
  );
  if (entity === null) return null;
  const end = at + 1 + entity[0].length;
  if (entity[1] !== undefined) return decoded(entity[1], 10, end);
  if (entity[2] !== undefined) return decoded(entity[2], 16, end);
  const char = NAMED[entity[3] ?? ''];
  return char === undefined || !entity[0].endsWith(';') ? null : { code: char.charCodeAt(0), end };
}

function decoded(digits: string, base: number, end: number): Decoded | null {
  const code = Number.parseInt(digits, base);
  return code <= 0x10ffff ? { code, end } : null;
}
