import type { Category, Kind, Severity } from '../../contract/words.js';

/** A second pattern, looked for in the lines around the one that matched. Its groups join those of the first. */
export interface Lookup {
  side: 'before' | 'after';
  /** At most so many lines away; the nearest hit wins. */
  within: number;
  pattern: RegExp;
  /** No line is looked at from the first that this matches: there the next failure, or the stack, begins. */
  until?: RegExp;
  /** The signature only holds where this is found. */
  required?: boolean;
}

/**
 * One failure that can be told by one line of a log. `cause` and `fix` are templates: `{name}` is replaced by the group of
 * that name, `{name/other|words}` by the first group that is not empty, else by the words; a part in `[[…]]` is left out
 * where one of its groups is empty. The groups `path`, `line` and
 * `column` give the location (`path2`, `line2`, `column2` in a second alternative, where a name may not stand twice).
 */
export interface Signature {
  /** Kebab-case; stays the same for ever, because fingerprints and metrics carry it. */
  id: string;
  category: Category;
  kind: Kind;
  severity: Severity;
  /** One of these stands in every line that the pattern can match, whatever the case: the fast way to say no. */
  hint: string | readonly string[];
  /** Matched against one line without nested prefixes, at most 2,000 characters; must take linear time: `test/patterns/` proves it. */
  pattern: RegExp;
  around?: readonly Lookup[];
  /** 0 to 1: how surely this line is the cause and not a consequence or a messenger. */
  weight: number;
  /** One sentence. */
  cause: string;
  /** One sentence, or null where nothing general can be advised. */
  fix: string | null;
  /** Logs that must be recognised; more than one line where the lookups need them. */
  matches: readonly string[];
  /** Near misses that must not be. */
  not: readonly string[];
}
