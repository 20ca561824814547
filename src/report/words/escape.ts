import { visible, visibleDecoded, visibleSource } from './escape-clean.js';
import { isBotCommand } from './escape-commands.js';

/** The exit: what a model, a log or a stranger wrote leaves only through one of these. All are pure, total and linear. */

const MAX_FIELD = 2000;
const MAX_FENCE = 60_000;
/** Mark before a line of an excerpt that would otherwise begin as a command does. */
const LINE_MARK = '› ';

/**
 * A text as inert inline Markdown, in one line, safe in a paragraph, heading, list, quote and table cell. Mentions, references,
 * addresses and hashes go into code spans, as does what stood between backticks; all else that Markdown could read becomes a
 * character reference. Idempotent where nothing is cut.
 * @param max characters of the text, before escaping; a longer one ends in `…`
 */
export function plain(text: string, max = MAX_FIELD): string {
  const line = cut(visibleDecoded(text).replace(/\s+/g, ' ').trim(), max);
  const pieces: string[] = [];
  for (const [index, part] of quotedParts(line).entries()) {
    if (index % 2 === 1) add(pieces, `\`${part}\``);
    else prose(part, pieces);
  }
  return pieces.join('').trim().replace(BLOCK_START, escapeBlockStart);
}

/** A text as an inert code span, in one line. Not for a table cell where it may hold `|`: there, use `plain`. Idempotent. */
export function code(text: string, max = MAX_FIELD): string {
  const line = cut(unwrapped(visible(text).replace(/\s+/g, ' ').trim()), max);
  if (line === '') return '';
  const ticks = '`'.repeat(longestRun(line) + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${ticks}${pad}${line}${pad}${ticks}`;
}

/** What may stand after the backticks of a fence. */
export type FenceInfo = 'text' | 'diff' | 'suggestion';

/**
 * A text as a fenced code block that it cannot close, ending without a newline. In a `text` block, lines that begin as a
 * command to a bot does get a mark before them: bots read the source of a comment, fences included. A `diff` or `suggestion`
 * keeps each line as it is, for a patch must apply.
 */
export function fence(text: string, info: FenceInfo = 'text', max = MAX_FENCE): string {
  const body = cut(info === 'text' ? visible(text) : visibleSource(text), max).replace(/(?<!\n)\n+$/, '');
  const lines =
    info === 'text'
      ? body
          .split('\n')
          .map((line) => (isBotCommand(line) ? LINE_MARK + line.trimStart() : line))
          .join('\n')
      : body;
  const ticks = '`'.repeat(Math.max(3, longestRun(lines) + 1));
  return `${ticks}${info}\n${lines}\n${ticks}`;
}

/** A text for the content of an HTML element. */
export function html(text: string): string {
  return visibleSource(text).replace(/[&<>"'`]/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** A text for the value of an HTML attribute between quotes, in one line. */
export function attribute(text: string): string {
  return html(visibleSource(text).replace(/\s+/g, ' '));
}

/**
 * A text that may be printed into a job's log: no escape codes, and nothing that the runner would take for a command. It
 * parses `::` at the start of a trimmed line, and `##[` anywhere (actions/runner, ActionCommand.cs). Idempotent.
 */
export function terminal(text: string): string {
  return visible(text)
    .split('\n')
    .map((line) => (/^\s*::/.test(line) ? LINE_MARK + line.trimStart() : line).replaceAll('##[', '# #['))
    .join('\n');
}

// --- inside -------------------------------------------------------------------------------------------------------

/** Words that GitHub, or a bot that reads comments, turns into a link, a notification or an event. */
const ACTIVE =
  /@|#\d|(?<![a-z0-9])(?:GH-\d|GHSA-|CVE-|www\.|xn--)|:\/\/|^[a-z][a-z0-9+.-]{1,20}:\S|(?<![0-9a-z])[0-9a-f]{7,64}(?![0-9a-z])/i;
/** Most words: nothing to look for in them. */
const ORDINARY = /^[A-Za-z',;?()]+[.:]?$/;
/** Seven letters that could be a commit. */
const LETTER_HASH = /[a-f]{7}/i;
const MARKUP = /[&<>*[\]\\~|#!^${}@`]/g;
const TRAILING = `)"'\\]}>*_~.,;:!?`;
/** Enough of a text to see a command at its start. */
const COMMAND_LENGTH = 80;
/** `_` inside a word is no emphasis: `my_variable` stays readable. */
const LOOSE_UNDERSCORE = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
/** What would begin a list, a quote, a heading underline or a table at the start of a line. */
const BLOCK_START = /^(?:[-+=:]|(\d{1,9})([.)]))/;

function prose(text: string, pieces: string[]): void {
  let first = pieces.every((piece) => piece === ' ');
  for (const { 0: word, index } of text.matchAll(/\s+|\S+/g)) {
    if (word.trim() === '') {
      add(pieces, ' ');
      continue;
    }
    add(pieces, inert(word, first ? text.slice(index, index + COMMAND_LENGTH) : null));
    first = false;
  }
}

/** One word. `ahead` is the text from it on where it stands first, else null. */
function inert(word: string, ahead: string | null): string {
  if (ahead === null && ORDINARY.test(word) && !LETTER_HASH.test(word)) return word;
  if ((ahead !== null && isBotCommand(ahead)) || ACTIVE.test(word)) return word.split('|').map(wrapped).join('&#124;');
  return escapeMarkup(word);
}

function escapeBlockStart(start: string, digits?: string, dot?: string): string {
  return `${digits ?? ''}${reference(dot ?? start)}`;
}

/** The word in a code span, but for the punctuation around it. */
function wrapped(word: string): string {
  const before = /^[("'[{<*_~,;]*/.exec(word)?.[0] ?? '';
  const rest = word.slice(before.length);
  let end = rest.length;
  while (end > 0 && TRAILING.includes(rest.charAt(end - 1))) end -= 1;
  const core = rest.slice(0, end);
  return core === '' ? escapeMarkup(word) : `${escapeMarkup(before)}\`${core}\`${escapeMarkup(rest.slice(end))}`;
}

function escapeMarkup(text: string): string {
  return text.replace(MARKUP, reference).replace(LOOSE_UNDERSCORE, reference);
}

function reference(char: string): string {
  return `&#${char.charCodeAt(0)};`;
}

/**
 * Splits a line at its backticks into prose (even) and code (odd). A backtick that makes no code span becomes `'`: were it
 * dropped, what stands on its two sides would become one word, such as `#` and `1`.
 */
function quotedParts(line: string): string[] {
  const parts = line.split('`');
  const last = parts.length - 1;
  const quoted: string[] = [''];
  for (const [index, part] of parts.entries()) {
    const core = part.trim();
    if (index % 2 === 1 && index < last && core !== '' && !core.includes('|')) quoted.push(core, '');
    else quoted[quoted.length - 1] += index % 2 === 0 ? part : `'${part}${index < last ? "'" : ''}`;
  }
  return quoted;
}

/** Two code spans must not touch: their backticks would become one run. */
function add(pieces: string[], piece: string): void {
  const last = pieces.at(-1);
  if (piece === '' || (piece === ' ' && last === ' ')) return;
  if (last?.endsWith('`') && piece.startsWith('`')) pieces.push(' ');
  pieces.push(piece);
}

/** What is inside, where the whole line is one code span already. */
function unwrapped(line: string): string {
  const ticks = /^`*/.exec(line)?.[0].length ?? 0;
  const inner = line.slice(ticks, line.length - ticks);
  if (ticks === 0 || inner === '' || !line.endsWith('`'.repeat(ticks)) || inner.startsWith('`') || inner.endsWith('`'))
    return line;
  if (inner.match(/`+/g)?.some((run) => run.length === ticks)) return line;
  return inner.startsWith(' ') && inner.endsWith(' ') ? inner.slice(1, -1) : inner;
}

function longestRun(text: string): number {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}

/** At most `max` UTF-16 units, cut between characters. */
function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const end = max - 1;
  const splits = /[\ud800-\udbff]/.test(text.charAt(end - 1));
  return `${text.slice(0, splits ? end - 1 : end).trimEnd()}…`;
}
