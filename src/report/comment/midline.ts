import { plain } from '../words/escape.js';

const LEAD = '· ';

/**
 * A text as inert Markdown that follows words of ours on the same line. Bots obey what stands at the beginning of a line, so
 * a step called "Run tests" is harmless here and need not be taken apart as `plain` would.
 */
export function midline(text: string, max?: number): string {
  return plain(LEAD + text, max === undefined ? undefined : max + LEAD.length).slice(LEAD.length);
}

/** A text as an item of a list: there a dash or a number at its beginning would open a list or a rule of its own. */
export function listItem(text: string, max?: number): string {
  const line = midline(text, max);
  return `- ${/^[\p{L}`&]/u.test(line) ? line : plain(text, max)}`;
}
