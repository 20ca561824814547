import type { Category, Kind } from '../../contract/words.js';

/**
 * How one tool says that something failed. The head is matched against a line without nested prefixes and without leading white
 * space; the body says which of the following lines belong to it.
 */
export interface Format {
  /** Kebab-case, the tool first. */
  id: string;
  /** One of these stands in every head, whatever the case: the fast way to say no. None: the head is tried on every line. */
  hint?: readonly string[];
  head: RegExp;
  /** 0 to 100: how surely the head is the explanation and not a consequence, a warning or a summary. */
  weight: number;
  /** Only where the line's prefix grades it so, as in `[error] …`. */
  level?: 'error';
  /** What failed, where the format alone tells it: then the block is a finding even where no signature matches. */
  category?: Category;
  kind?: Kind;
  body?: Body;
  /** Lines of the body that matter most where there is no room for all: the assertion, the user's own frame. */
  core?: RegExp;
  /** Tells of a failure even where the line is graded a warning. */
  sure?: true;
  /** Names failures line by line, of which the log tells more elsewhere: short, and worth having before any of them in full. */
  summary?: true;
  /** Only says that something failed; what it was stands just above, so the five lines there belong to it. */
  messenger?: true;
  /** Lines directly above the head that belong to it, nearest first, while they match; at most 80. */
  above?: RegExp;
  /** Heads as tools print them. */
  examples: readonly string[];
  /** Near misses. */
  not?: readonly string[];
}

/** Where a block ends. Without `until` and `while`: as long as lines continue the head (deeper, a frame, a code extract). */
export interface Body {
  /** The block ends before this line. */
  until?: RegExp;
  /** The block ends after this line. */
  through?: RegExp;
  /** The block goes on only while lines match (blank lines are allowed for by `blanks`). */
  while?: RegExp;
  /** How many blank lines in a row do not end it. Default 0. */
  blanks?: number;
  /** At most so many lines. */
  max: number;
}
