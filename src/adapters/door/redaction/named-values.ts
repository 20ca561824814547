import { type NameStrength, nameStrength } from './secret-names.js';
import { isDigest, isSecretValue, looksRandom } from './secret-value.js';
import type { Span } from './spans.js';
import { valueBelow } from './values-below.js';

/** Characters of a value that are looked at. */
const WINDOW = 4200;

/**
 * From a name to its value: `= `, `: "`, `:= "`, ` string = "`, `", "` (of `setProperty("NAME", "`), `: NAME⏎ value: `,
 * `">` of an element. The group is the quote. `::` is no assignment but a path.
 */
const AFTER_NAME =
  /(?:\\?["'`]?\]?\)?(?:[ \t]{1,2}(?:\*?string|str|String)\b|: ?(?:str|string|String)(?= ?=))?[ \t]{0,20}(?:=>|:{1,3}=|\|\|=|[?.+]=|->|===?|(?<!:):(?!:)|=|%3[dD])[ \t]{0,20}|\\?["'`]\s{0,20},\s{0,20}(?=\\?["'`])|\\?["'`]?,?\s{0,80}(?:-[ \t])?value\\?["']?[ \t]{0,4}[:=][ \t]{0,4}|>(?=[\w+/=.-]{8,}<\/))(?:(?:@|[bfru]|Bearer |Basic |Token |token )?(\\?["'`]{1,3}))?/y;

/**
 * Value after `name = `, `"name": "`, `name := "`, `setProperty("NAME", "`, `name: NAME⏎ value: `, as spans of `text`.
 * @param hints where a word stands that may be part of such a name, in order
 */
export function findNamedValues(
  text: string,
  hints: readonly number[],
  strengthOf: (name: string) => NameStrength = nameStrength,
): Span[] {
  const spans: Span[] = [];
  const run = createRunCount();
  let done = 0;
  for (const at of hints) {
    if (at < done || run.isFull(text, at)) continue;
    const name = nameAround(text, at);
    done = name.end;
    const strength = strengthOf(name.value);
    const span = strength === null ? null : valueAfter(text, name, strength);
    const below = span === null && strength === 'sure' ? valueBelow(text, name.end) : span;
    if (below !== null) spans.push(below);
  }
  return spans;
}

/** Names in one unbroken run of characters that are looked at: each reads the rest of the run as its value. */
const MAX_NAMES = 16;
/** So far from a name is its run followed. */
const RUN_REACH = 8192;

/** Counts the names in a run without white space. `key:key:key:…` must not be read anew from each of its names. */
function createRunCount() {
  let end = 0;
  let count = 0;
  return {
    isFull: (text: string, at: number): boolean => {
      if (at >= end) {
        end = at;
        while (end < text.length && end - at < RUN_REACH && text.charCodeAt(end) > 0x20) end += 1;
        count = 0;
      }
      count += 1;
      return count > MAX_NAMES && end - at > 512;
    },
  };
}

interface Name {
  value: string;
  start: number;
  end: number;
  /** It stands as an option of a command: `--token`. */
  option: boolean;
}

const LONGEST_NAME = 60;
const NAME_CHAR: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) =>
  /[\w.$-]/.test(String.fromCharCode(byte)) ? 1 : 0,
);

function nameAround(text: string, at: number): Name {
  let start = at;
  while (start > 0 && at - start < LONGEST_NAME && NAME_CHAR[text.charCodeAt(start - 1)] === 1) start -= 1;
  let end = at;
  while (end < text.length && end - at < LONGEST_NAME && NAME_CHAR[text.charCodeAt(end)] === 1) end += 1;
  const raw = text.slice(start, end);
  return { value: raw.replace(/^[-.$]+|(?<![-.$])[-.$]+$/g, ''), start, end, option: raw.startsWith('-') };
}

function valueAfter(text: string, name: Name, strength: NameStrength): Span | null {
  AFTER_NAME.lastIndex = name.end;
  const after = AFTER_NAME.exec(text) ?? spaceAfter(text, name);
  if (after === null) return null;
  const quote = after.groups?.loose === undefined ? (after[1] ?? '') : (after[2] ?? '');
  const start = name.end + after[0].length;
  const window = text.slice(start, start + WINDOW);
  const value = quote === '' ? (/^[^\s"'`;,&<>()[\]{}\\]+/.exec(window)?.[0] ?? '') : quotedValue(window, quote);
  const bare = quote === '' ? value.replace(/(?<![.:!?])[.:!?]+$/, '') : value;
  const called = quote === '' && window.charAt(value.length) === '(';
  const accepted = after.groups?.loose === undefined ? isNamedSecret(bare, quote !== '', strength) : isRejected(bare);
  return called || !accepted ? null : { start, end: start + bare.length };
}

/**
 * White space alone separates an option from its value, `ENV NAME value` in a Dockerfile, and a credential in a sentence:
 * `invalid key AbC…`, `using token AbC…`, `the password is AbC…`, `token 'AbC…'`.
 */
function spaceAfter(text: string, name: Name): RegExpExecArray | null {
  const before = text.slice(Math.max(0, name.start - 40), name.start);
  const space =
    name.option || DOCKERFILE.test(before) ? OPTION_VALUE : isTalkedOf(name, before) ? LOOSE_VALUE : QUOTED_VALUE;
  space.lastIndex = name.end;
  return space.exec(text);
}

function isTalkedOf(name: Name, before: string): boolean {
  return COMPLAINT.test(before) || (!/key$/i.test(name.value) && USE.test(before));
}

const DOCKERFILE = /(?:^|[\s\]])(?:ENV|ARG)\s+$/;
const COMPLAINT =
  /\b(?:invalid|bad|wrong|expired|unknown|incorrect|revoked|leaked|malformed|unauthori[sz]ed|rejected)\s+(?:(?:api|access|auth|secret|bearer)[ -]?)?$/i;
/** Not for keys: caches are restored "with key …". */
const USE = /\b(?:using|with|the|your|new|its)\s+(?:(?:api|access|auth|secret|bearer)[ -]?)?$/i;
const OPTION_VALUE = /[ \t]+(["'])?/y;
const LOOSE_VALUE = /(?<loose>[ \t]{1,3}(?:(?:is|was)[ \t]{1,3})?)(["'`(])?/y;
const QUOTED_VALUE = /(?<loose>[ \t]{1,3}(?:(?:is|was)[ \t]{1,3})?)(["'`])/y;

/** What a message complains about: no path, no cache key; digits in it. */
function isRejected(value: string): boolean {
  if (/[\s/\\]/.test(value) || /(?:linux|windows|macos|darwin|node|v\d+)-/i.test(value)) return false;
  if (/^[0-9a-f]{8}:[0-9a-f]{8}$/.test(value)) return true;
  return value.length >= 12 && /\d/.test(value) && isSecretValue(value, true);
}

function quotedValue(window: string, quote: string): string {
  const close = window.indexOf(quote.charAt(0) === '\\' ? quote.slice(0, 2) : quote.charAt(0));
  const line = window.search(/[\r\n]/);
  const end = close === -1 ? line : line === -1 ? close : Math.min(close, line);
  return end === -1 ? window : window.slice(0, end);
}

function isNamedSecret(value: string, quoted: boolean, strength: NameStrength): boolean {
  if (value.length > 4000 || /\s/.test(value)) return false;
  if (strength === 'maybe') return looksRandom(value);
  if (isDigest(value) && value.length < 32) return false;
  return isSecretValue(value, quoted);
}
