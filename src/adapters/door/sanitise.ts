import { Buffer, isUtf8 } from 'node:buffer';
import { createCredentialFinder } from './redaction/find-secrets.js';
import { createKnownValues } from './redaction/known-values.js';
import { maskSpans, type Span } from './redaction/spans.js';
import { maskStream } from './redaction/stream.js';

// Beside the door itself, what is needed to set it up.
export { collectSecrets } from './redaction/collect-secrets.js';
export { transformedForms } from './redaction/forms.js';
export { parseRedactPatterns } from './redaction/patterns.js';

export interface SanitiserSettings {
  /** Values that must never leave, as `collectSecrets` found them. */
  secrets: readonly string[];
  /** From the input `redact`; see `parseRedactPatterns`. */
  patterns: readonly RegExp[];
}

/** The door: all text from outside goes through here before anything else sees it. */
export interface Sanitiser {
  /** The text with every credential replaced by `***`. Lines stay lines; escape codes stay; doing it twice changes nothing. */
  text(value: string): string;
  /** The same for a stream of UTF-8 of any size, in bounded memory. Whole lines are passed on as they come. */
  stream(chunks: AsyncIterable<Buffer>): AsyncIterable<Buffer>;
  /** Whether a registered secret stands in the text, in any encoding: the last check before something leaves. */
  holdsSecret(value: string): boolean;
  /** Registers a secret from now on. */
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
  return {
    text: (value) => maskText(value, find),
    stream: (chunks) => maskStream(chunks, { find, openTail: known.openTail }),
    holdsSecret: (value) => known.find(Buffer.from(value, 'utf8')).length > 0,
    add: (secret) => known.add(secret),
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

/** The user's own expressions see characters, not bytes; where the bytes are no UTF-8, one character a byte. */
function findPatterns(bytes: Buffer, patterns: readonly RegExp[]): Span[] {
  if (patterns.length === 0) return [];
  const encoding = isUtf8(bytes) ? 'utf8' : 'latin1';
  const text = bytes.toString(encoding);
  return patterns.flatMap((pattern) => {
    let characters = 0;
    let position = 0;
    return [...text.matchAll(pattern)].map((match) => {
      position += Buffer.byteLength(text.slice(characters, match.index), encoding);
      characters = match.index;
      return { start: position, end: position + Buffer.byteLength(match[0], encoding) };
    });
  });
}
