import { Buffer } from 'node:buffer';
import { createCredentialFinder } from './redaction/find-secrets.js';
import { createKnownValues } from './redaction/known-values.js';
import { findPatterns, type RedactPattern } from './redaction/patterns.js';
import { maskSpans, type Span } from './redaction/spans.js';
import { type Looked, lookWith, maskStream } from './redaction/stream.js';

// Beside the door itself, what is needed to set it up.
export { collectDoubtful, collectSecrets } from './redaction/collect-secrets.js';
export { transformedForms } from './redaction/forms.js';
export { parseRedactPatterns, type RedactPattern, type RedactPatterns } from './redaction/patterns.js';

export interface SanitiserSettings {
  /** Values that must never leave, as `collectSecrets` found them. */
  secrets: readonly string[];
  /** From the input `redact`; see `parseRedactPatterns`. */
  patterns: readonly RedactPattern[];
}

/** The door: all text from outside goes through here before anything else sees it. */
export interface Sanitiser {
  /** The text with every credential replaced by `***`. Lines stay lines; escape codes stay; doing it twice changes nothing. */
  text(value: string): string;
  /** The same for a stream of UTF-8 of any size, in bounded memory. Whole lines are passed on as they come. */
  stream(chunks: AsyncIterable<Buffer>): AsyncIterable<Buffer>;
  /** What `stream` asks of each block; for the thread that reads. */
  look(bytes: Buffer, from: number, isEnd: boolean): Looked;
  /** Whether a registered secret stands in the text, in any encoding: the last check before something leaves. */
  holdsSecret(value: string): boolean;
  /** Registers a secret of any length from now on, line by line too; one to three characters count where they stand as a word. */
  add(secret: string): void;
}

/** Masking can bring the two sides of a mask together; so many times it is looked again. */
const MAX_ROUNDS = 6;

export function createSanitiser({ secrets, patterns }: SanitiserSettings): Sanitiser {
  const known = createKnownValues();
  for (const secret of secrets) known.add(secret);
  const findCredentials = createCredentialFinder();
  const find = (bytes: Buffer): Span[] => [
    ...known.find(bytes),
    ...findCredentials(bytes),
    ...findPatterns(bytes, patterns),
  ];
  const look = lookWith({ find, openTail: known.openTail });
  return {
    text: (value) => maskText(value, find),
    stream: (chunks) => maskStream(chunks, look),
    look,
    holdsSecret: (value) => known.holds(Buffer.from(value, 'utf8')),
    add: (secret) => {
      for (const value of [secret, ...secret.split(/\r?\n/)]) known.add(value.trim());
    },
  };
}

function maskText(value: string, find: (bytes: Buffer) => Span[]): string {
  let bytes = Buffer.from(value, 'utf8');
  let masked: string | null = null;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const spans = find(bytes);
    if (spans.length === 0) break;
    bytes = Buffer.from(maskSpans(bytes, spans));
    const text = bytes.toString('utf8');
    if (text === masked) break;
    masked = text;
  }
  return masked ?? value;
}
