import { wayBack } from './way-back.js';

/** A text without its terminal escape codes, and the way back to where each character stood. */
export interface StrippedText {
  bytes: Buffer;
  /** The same, one character a byte. */
  text: string;
  /** Byte position in the original of the character at `index`; the length of the text maps to the end. */
  original(index: number): number;
}

const ESCAPE = 0x1b;

/** Strips `ESC [ … letter` and the openings of other escape codes; cheap where there are none. */
export function stripAnsi(bytes: Buffer): StrippedText {
  if (bytes.indexOf(ESCAPE) === -1) return { bytes, text: bytes.toString('latin1'), original: (index) => index };
  const stripped = Buffer.from(bytes);
  const at: number[] = [0];
  const shift: number[] = [0];
  let length = 0;
  let from = 0;
  for (let code = bytes.indexOf(ESCAPE); code !== -1; code = bytes.indexOf(ESCAPE, from)) {
    stripped.copyWithin(length, from, code);
    length += code - from;
    from = endOfEscape(bytes, code);
    at.push(length);
    shift.push(from - length);
  }
  stripped.copyWithin(length, from);
  const rest = stripped.subarray(0, length + bytes.length - from);
  const original = wayBack(at, shift);
  return { bytes: rest, text: rest.toString('latin1'), original };
}

/** Index after the escape code that starts at `from`. */
export function endOfEscape(bytes: Uint8Array, from: number): number {
  const kind = bytes[from + 1];
  if (kind === 0x5b) return endOfControlSequence(bytes, from + 2);
  // Only the opening of `ESC ]` goes: its payload is text that a terminal does not show, and so a place to hide a secret.
  if (kind === 0x5d) return from + 2;
  // A lone ESC before ordinary text is dropped alone, so that it cannot swallow a character of a secret.
  return kind !== undefined && kind >= 0x20 && kind <= 0x2f ? Math.min(from + 3, bytes.length) : from + 1;
}

function endOfControlSequence(bytes: Uint8Array, from: number): number {
  const limit = Math.min(bytes.length, from + 64);
  for (let i = from; i < limit; i += 1) {
    const byte = bytes[i] ?? 0;
    if (byte >= 0x40 && byte <= 0x7e) return i + 1;
    if (byte < 0x20 || byte > 0x3f) return i;
  }
  return limit;
}
