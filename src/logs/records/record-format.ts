import type { FailureRecord } from '../../contract/record.js';
import type { Kind } from '../../contract/words.js';

/**
 * How one tool prints one thing that failed. The groups `id`, `file`, `line`, `code` and `message` of `head` fill the record
 * (`id2`, `message2` and so on in a second alternative, where a name may not stand twice); what the head leaves empty is looked
 * for in the lines around it.
 */
export interface RecordFormat {
  /** Kebab-case, the tool first. */
  id: string;
  /** The program that reports it, as the record names it. */
  tool: string;
  kind: Kind;
  /** One of these stands in every head, whatever the case: the fast way to say no. */
  hint: readonly string[];
  /** Matched against a line without nested prefixes and leading white space, at most 1,000 characters. */
  head: RegExp;
  /**
   * `own` (where nothing else is said): the tool itself reports this thing. `general`: any program may print it, an exception
   * for example, also while its tests pass. `messenger`: only says that something else failed. A weaker one counts only where
   * there is no stronger one.
   */
  strength?: 'general' | 'messenger';
  /** Names what is told in full elsewhere in the log: its message is taken only where there is no other. */
  summary?: true;
  /** A heading above, such as the file whose problems follow: the nearest line that matches, at most 200 lines away. */
  above?: RegExp;
  /** It is one only where such a heading was found. */
  needsAbove?: true;
  /** No heading is looked for beyond a line that matches this. */
  aboveUntil?: RegExp;
  /** The lines below that belong to the head. None: the head stands for itself. */
  body?: RecordBody;
  /** Each fills what is still empty from the first line of the body that it matches. */
  inside?: readonly RegExp[];
  /** A nested cause: the last line of the body that matches replaces the message and code, and the frames after it count. */
  deepest?: RegExp;
  /** The place is that of our own code's first or last frame in the body, where the head names none. */
  frames?: 'first' | 'last';
  /** It is one only where a file was found for it. */
  needsPlace?: true;
  /** The record that stands in each log, and what the reader makes of it. */
  examples: readonly RecordExample[];
  /** Logs that must not be taken for it. */
  not?: readonly string[];
}

/** Where the body ends: it never goes beyond another head of the same format, or the next step. */
export interface RecordBody {
  until?: RegExp;
  while?: RegExp;
  /** It ends with this line, where that is not deeper than the head. */
  through?: RegExp;
  /** How many blank lines in a row do not end it. Where nothing is said: any number with `until`, else none. */
  blanks?: number;
  max: number;
}

export interface RecordExample {
  log: string;
  says: Partial<FailureRecord>;
}

/** What patterns captured, by the name of the field. */
export type Captured = Partial<Record<'id' | 'file' | 'line' | 'code' | 'message', string>>;
