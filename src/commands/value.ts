/** What may stand as the value of an option or as a word among the operands. Each says in words what it takes. */
import type { Confinement } from './paths.js';
import { quoted, Refusal } from './refusal.js';

export interface Value {
  /** For people and for the model: `a number from 1 to 5000`. */
  readonly what: string;
  /** @returns the text to pass on. @throws {Refusal} when it is not `what`. */
  accept(text: string, confinement: Confinement): string | Promise<string>;
}

export function matching(what: string, pattern: RegExp): Value {
  return {
    what,
    accept(text) {
      if (!pattern.test(text)) throw new Refusal(`${quoted(text)} is not ${what}.`);
      return text;
    },
  };
}

export function integer(min: number, max: number): Value {
  const what = `a number from ${min} to ${max}`;
  return {
    what,
    accept(text) {
      if (!/^\d{1,9}$/.test(text) || Number(text) < min || Number(text) > max) {
        throw new Refusal(`${quoted(text)} is not ${what}.`);
      }
      return text;
    },
  };
}

export function oneOf(...words: string[]): Value {
  return {
    what: `one of ${words.join(' ')}`,
    accept(text) {
      if (!words.includes(text)) throw new Refusal(`${quoted(text)} is not one of ${words.join(', ')}.`);
      return text;
    },
  };
}

/** A file name pattern for a tool that matches it itself: no shell ever sees it, and it opens nothing. */
export const nameGlob: Value = matching('a file name pattern', /^(?!-)[\p{L}\p{N}_.*?[\]@+/ {},!-]{1,128}$/u);

/** A date as git reads it. */
export const date: Value = matching('a date such as 2024-05-01 or "2 weeks ago"', /^(?!-)[A-Za-z0-9 :.,+/-]{1,40}$/);

/** The name of a package, as the package tools write it. */
export const packageName: Value = matching(
  'the name of a package',
  /^(?:@[a-z0-9._-]+\/)?[A-Za-z0-9][A-Za-z0-9._+-]{0,100}$/,
);

const MAX_PATTERN = 256;

/**
 * A regular expression, or plain text, to search for. What makes a matcher run away is refused: back-references, deep
 * nesting, large counts. Passed so that a leading dash can never be read as an option.
 */
export const searchPattern: Value = {
  what: 'a search pattern',
  accept(text) {
    if (text.startsWith('-')) throw new Refusal('A pattern may not begin with `-`; search_files finds any text.');
    if (text.length > MAX_PATTERN) throw new Refusal(`A pattern may have ${MAX_PATTERN} characters.`);
    if ((text.match(/\(/g) ?? []).length > 10) throw new Refusal('The pattern has too many groups.');
    if (/\\[1-9]/.test(text)) throw new Refusal('Back-references are refused; search_files finds any text.');
    const counts = [...text.matchAll(/\{(\d*)(?:,(\d*))?\\?\}/g)];
    if (counts.length > 2 || counts.some(([, least, most]) => Number(least) > 255 || Number(most) > 255)) {
      throw new Refusal('The pattern counts too much.');
    }
    return text;
  },
};

/** The path of a file or directory in the workspace. */
export const path: Value = {
  what: 'a path of the workspace',
  accept: async (text, confinement) => asOperand((await confinement.confine(text)).path),
};

/** A relative path that no program can take for an option. */
export function asOperand(relative: string): string {
  return relative.startsWith('-') ? `./${relative}` : relative;
}
