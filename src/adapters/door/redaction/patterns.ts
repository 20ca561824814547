/**
 * The user's own expressions, from the input `redact`. They meet text that strangers wrote, so they run on an engine whose time
 * does not depend on what the expression is: re2js, a port of RE2 (MIT). It is loaded only where there are expressions.
 */
import { Buffer, isUtf8 } from 'node:buffer';
import type { Span } from './spans.js';

/** One expression, ready to be looked for. */
export interface RedactPattern {
  /** Where it matches in `text`, in characters, in order. Empty matches are left out. */
  find(text: string): Iterable<Span>;
}

export interface RedactPatterns {
  /** Those that can be run. */
  patterns: RedactPattern[];
  /** A sentence for each that cannot be run; it names the input and the pattern's number. */
  problems: string[];
}

/** One expression a line; empty lines and lines that begin with `#` are left out. Never rejects for what stands in the text. */
export async function parseRedactPatterns(text: string): Promise<RedactPatterns> {
  const sources = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const found: RedactPatterns = { patterns: [], problems: [] };
  if (sources.length === 0) return found;
  const compile = await loadEngine();
  for (const [index, source] of sources.entries()) {
    const compiled = compile(source);
    if ('reason' in compiled) found.problems.push(`\`redact\`, pattern ${index + 1}: ${compiled.reason}.`);
    else found.patterns.push(compiled);
  }
  return found;
}

/** What the patterns find in bytes. They see characters; where the bytes are no UTF-8, one character a byte. */
export function findPatterns(bytes: Buffer, patterns: readonly RedactPattern[]): Span[] {
  if (patterns.length === 0) return [];
  const encoding = isUtf8(bytes) ? 'utf8' : 'latin1';
  const text = bytes.toString(encoding);
  return patterns.flatMap((pattern) => inBytes(text, pattern.find(text), encoding));
}

function inBytes(text: string, spans: Iterable<Span>, encoding: 'utf8' | 'latin1'): Span[] {
  let characters = 0;
  let position = 0;
  return [...spans].map(({ start, end }) => {
    position += Buffer.byteLength(text.slice(characters, start), encoding);
    characters = start;
    return { start: position, end: position + Buffer.byteLength(text.slice(start, end), encoding) };
  });
}

type Compiled = RedactPattern | { reason: string };

async function loadEngine(): Promise<(source: string) => Compiled> {
  const { RE2JS } = await import(/* webpackChunkName: "re2js" */ 're2js');
  return (source) => {
    try {
      const pattern = RE2JS.compile(RE2JS.translateRegExp(source));
      if (pattern.matcher('').find()) return { reason: 'it matches the empty text; ask for at least one character' };
      return { find: (text) => matches(pattern.matcher(text)) };
    } catch (error) {
      return { reason: `it cannot be run on an engine of linear time (${complaint(error, source)})` };
    }
  };
}

interface Matcher {
  find(): boolean;
  start(): number;
  end(): number;
}

function* matches(matcher: Matcher): Iterable<Span> {
  while (matcher.find()) {
    const span = { start: matcher.start(), end: matcher.end() };
    if (span.end > span.start) yield span;
  }
}

/** Without the expression itself, which may say what is to be hidden: `invalid repeat count`, `look-around is not known`. */
function complaint(error: unknown, source: string): string {
  if (/\(\?<?[=!]/.test(source)) return 'it looks ahead or behind';
  const message = error instanceof Error ? error.message.replace(/^error parsing regexp: /, '') : '';
  return /^invalid escape sequence: `\\[1-9]/.test(message)
    ? 'it refers back to a group'
    : (message.split(': `')[0] ?? '');
}
