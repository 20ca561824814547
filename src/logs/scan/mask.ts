/** By name, because looking up `Math` for every byte costs more than the multiplication. */
const { imul } = Math;

/**
 * A number for a line in which what varies from run to run is masked: every run of letters and digits that holds a digit (times,
 * hashes, ports, versions, line numbers). A lone `0` is kept, because `0 failed` and `3 failed` are not the same line.
 * 53 bits; reads bytes, because it is asked of every line where a baseline is subtracted.
 */
export function maskedHash(bytes: Uint8Array, start: number, end: number): number {
  let high = 0x811c9dc5;
  let low = 0x1b873593;
  let i = start;
  while (i < end) {
    const byte = bytes[i] as number; // in range by construction
    const kind = KIND[byte] as number;
    if (kind === SPACE) {
      i += 1;
      continue;
    }
    if (kind === OTHER) {
      high = imul(high ^ byte, 0x01000193);
      low = imul(low ^ byte, 0x85ebca6b);
      i += 1;
      continue;
    }
    const from = i;
    let digits = false;
    let h = high;
    let l = low;
    for (; i < end; i++) {
      const b = bytes[i] as number;
      const k = KIND[b] as number;
      if (k < LETTER) break;
      if (k === DIGIT) digits = true;
      h = imul(h ^ b, 0x01000193);
      l = imul(l ^ b, 0x85ebca6b);
    }
    const zero = i - from === 1 && byte === 48;
    high = digits && !zero ? imul(high ^ 1, 0x01000193) : h;
    low = digits && !zero ? imul(low ^ 1, 0x85ebca6b) : l;
  }
  return (high >>> 0) * 0x200000 + ((low ^ (low >>> 15)) & 0x1fffff);
}

const SPACE = 0;
const OTHER = 1;
const LETTER = 2;
const DIGIT = 3;
const KIND = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte <= 32) return SPACE;
  if (byte >= 48 && byte <= 57) return DIGIT;
  if ((byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122) || byte >= 128) return LETTER;
  return OTHER;
});

/** The same mask as text, for people and for fingerprints. */
export function maskText(text: string): string {
  return text
    .replace(/(?<![A-Za-z0-9\u0080-\uffff])[A-Za-z\u0080-\uffff]*[0-9][A-Za-z0-9\u0080-\uffff]*/g, (run) =>
      run === '0' ? run : '#',
    )
    .replace(/\s+/g, ' ')
    .trim();
}
