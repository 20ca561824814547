/** A name at the end of a line, and its value on the next: folded YAML, a continued command, a table of name and value. */
import { isSecretValue } from './secret-value.js';
import type { Span } from './spans.js';
import { startOfCore } from './undress.js';

const MAX_MARKS = 16;
/** Marks by which a line leaves the value to the next one. */
const MARKS = ['"', "'", ']', ':', '=', ',', '\\', '|', '>', '+', '-', ' ', '\t', '\r'];
const VALUE = /(?:["']?value["']?[ \t]{0,4}[:=][ \t]{0,4})?["'`]?([^\s"'`,;]{8,512})/y;
const MIN_LENGTH = 10;

/** The value on the line after the one that ends with a name; what stands before that line is left out. */
export function valueBelow(text: string, nameEnd: number): Span | null {
  let at = nameEnd;
  while (at - nameEnd < MAX_MARKS && MARKS.includes(text.charAt(at))) at += 1;
  if (text.charAt(at) !== '\n' || !/[:=,\\]/.test(text.slice(nameEnd, at))) return null;
  VALUE.lastIndex = startOfCore(text, at + 1);
  const match = VALUE.exec(text);
  const value = match?.[1] ?? '';
  if (match === null || value.length < MIN_LENGTH || !/\d/.test(value)) return null;
  if (!/^[\w+/=.~!@#$%^&*-]+$/.test(value) || /[:=]$/.test(value) || !isSecretValue(value, true)) return null;
  const end = match.index + match[0].length;
  return { start: end - value.length, end };
}
