/** A name at the end of a line, and its value on the next: folded YAML, a continued command, a table of name and value. */
import { nameStrength } from './secret-names.js';
import { isSecretValue } from './secret-value.js';
import type { Span } from './spans.js';

/** The end of a line that leaves its value to the next. */
const LEFT_OPEN =
  /([\w.-]{2,60})(?:["']?[ \t]{0,4}[:=]{1,2}[ \t]{0,4}(?:[|>][+-]?|\\)?|[ \t]{1,4}\\|["']?,)[ \t]{0,8}\r?\n[ \t]{0,40}(?:-[ \t])?(?:["']?value["']?[ \t]{0,4}[:=][ \t]{0,4})?["'`]?([^\s"'`,;]{8,512})/g;
const MAY_BE =
  /(?:token|secret|passw|pwd|key|auth|cred|jwt|cookie|pat|pass)["'\]]{0,2}[ \t]{0,4}(?:[:=]{1,2}[ \t]{0,4}(?:[|>][+-]?|\\)?|\\|,)[ \t]{0,8}\r?\n/i;
const MIN_LENGTH = 10;

/** Whether a closer look is worth its time. */
export const hasValuesBelow = (text: string): boolean => MAY_BE.test(text);

export function findValuesBelow(text: string): Span[] {
  return [...text.matchAll(LEFT_OPEN)].flatMap((match) => {
    const [whole, name = '', value = ''] = match;
    if (nameStrength(name) !== 'sure' || value.length < MIN_LENGTH || !/\d/.test(value)) return [];
    if (/[:=]$/.test(value) || !isSecretValue(value, true)) return [];
    const end = match.index + whole.length;
    return [{ start: end - value.length, end }];
  });
}
