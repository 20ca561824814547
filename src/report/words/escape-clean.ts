/** A text without anything that a reader cannot see: the first step of every escaping. */

/** Longest text that is looked at; what is longer is cut. A comment holds 65,536 characters. */
export const LONGEST_TEXT = 200_000;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", commat: '@', num: '#', excl: '!', sol: '/', bsol: '\\', colon: ':',
  lsqb: '[', lbrack: '[', rsqb: ']', rbrack: ']', lpar: '(', rpar: ')', grave: '`', DiacriticalGrave: '`', ast: '*', midast: '*',
  lowbar: '_', UnderBar: '_', verbar: '|', vert: '|', VerticalLine: '|', dollar: '$', percnt: '%', Hat: '^', lcub: '{',
  lbrace: '{', rcub: '}', rbrace: '}', period: '.', equals: '=', plus: '+', Tab: ' ', NewLine: ' ', nbsp: ' ', shy: '', zwj: '', zwnj: '', lrm: '',
  rlm: '', ZeroWidthSpace: '', NoBreak: '', AMP: '&', LT: '<', GT: '>', QUOT: '"',
}; // biome-ignore format: a table reads better in rows

/** `&amp;amp;amp;#64;` is one `&` however often it was wrapped: taken together, so that depth costs nothing. */
const AMPERSANDS = /&(?:(?:amp|AMP|#0{0,20}38|#[xX]0{0,20}26);)+/g;
const ENTITY = /&(?:#(\d{1,20});?|#[xX]([0-9a-fA-F]{1,20});?|([A-Za-z]{2,20});)/g;

/** Escape codes as a terminal reads them: `ESC [ … letter`, `ESC ] … BEL`, and their one-character forms. */
const ESCAPE_CODES =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /(?:\x1b\[|\x9b)[0-?]{0,64}[ -/]{0,8}[@-~]?|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x9c\n]{0,2000}(?:\x07|\x1b\\|\x9c)?|\x1b[ -~]?/g;
/** The same as source code writes them, which another program may turn into the real thing. */
const WRITTEN_ESCAPE = /\\(?:0?33|x1[bB]|u001[bB]|u\{1[bB]\}|e(?=[[\]])|x9[bBdD]|u009[bBdD])/g;
const WRITTEN_BELL = /\\(?:0?07|x07|u0007)/g;

/** Format, private, unassigned and lone surrogate characters, variation selectors, and letters that are blank. */
const INVISIBLE =
  /\u034f|[\p{Cf}\p{Co}\p{Cn}\p{Cs}\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/gu;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const CONTROLS = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]/g;
const LINE_BREAKS = /\r\n?|[\u0085\u2028\u2029]/g;
const SPACES = /[\p{Zs}]/gu;
const STACKED_MARKS = /(\p{M}{2})\p{M}+/gu;
/** Full-width and small forms of ASCII. */
const WIDE_ASCII = /[\uff01-\uff5e\ufe50-\ufe6b]/g;

/**
 * Strips escape codes, control, bidirectional and invisible characters; full-width ASCII becomes ASCII; newlines are `\n`.
 * Tabs and newlines stay. Total, idempotent, linear.
 */
export function visible(text: string): string {
  return stable(text, (value) => shown(symbolised(value)));
}

/** `visible` for source code and for pages: an escape code that is only written out (`\x1b[0m`) stays as it is. */
export function visibleSource(text: string): string {
  return stable(text, shown);
}

/** `visible`, with character references decoded until none is left: `&amp;commat;` cannot become a mention later. */
export function visibleDecoded(text: string): string {
  return stable(text, (value) => shown(symbolised(decodeEntities(value))));
}

function symbolised(text: string): string {
  return text.replace(WRITTEN_ESCAPE, '␛').replace(WRITTEN_BELL, '␇');
}

/**
 * Printable ASCII, the marks of our own, Latin letters, Han characters and the usual emoji hold nothing to strip or to compose.
 * Most texts are made of them alone: one look is enough.
 */
export const AS_SHOWN = /^(?:[\t\n -~·À-ÿ…›\u4e00-\u9fef]|\ud83d[\udc00-\ude4f])*$/;

function shown(text: string): string {
  if (AS_SHOWN.test(text)) return text;
  return text
    .replace(LINE_BREAKS, '\n')
    .replace(ESCAPE_CODES, '')
    .replace(CONTROLS, '')
    .replace(INVISIBLE, '')
    .replace(WIDE_ASCII, (char) => char.normalize('NFKC'))
    .replace(SPACES, ' ')
    .normalize('NFC')
    .replace(STACKED_MARKS, '$1');
}

/** Rounds after which a text that still changes has its ampersands taken. Nesting is not made by accident. */
const MAX_ROUNDS = 8;

/** Begin what is decoded. */
const REFERENCE_OR_ESCAPE = /[&\\]/;

function stable(text: string, change: (value: string) => string): string {
  let value = text.slice(0, LONGEST_TEXT);
  if (AS_SHOWN.test(value) && !REFERENCE_OR_ESCAPE.test(value)) return value;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const next = change(value);
    if (next === value) return value;
    value = next;
  }
  return change(value.replace(/[&\\]/g, ' '));
}

function decodeEntities(text: string): string {
  return text.replace(AMPERSANDS, '&').replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? whole) : whole;
    const code = Number.parseInt(decimal ?? hex ?? '', decimal === undefined ? 16 : 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
