import { composePattern } from '../contract/compose.js';
import { quoted, Refusal } from './refusal.js';
import type { Value } from './value.js';

const NAMED = ['oneline', 'short', 'medium', 'full', 'fuller', 'reference', 'raw'];
const PLACEHOLDER =
  '%(?:[HhTtPpsfbBnNdDSe]|a[nNeElLdDrtiIsh]|c[nNeElLdDrtiIsh]|C(?:red|green|blue|reset|\\((?:auto|reset|bold |dim |red|green|blue|yellow|cyan|magenta)+\\)))';
const LITERAL = '[A-Za-z0-9 _:;,.|/()<>=#+*@\'"[\\]-]';
const FORMAT = composePattern(`^(?:t?format:)?(?:${PLACEHOLDER}|${LITERAL})+$`);

/** `%G` would run a signature program, `%x00` writes any byte, `%<(9999999999)` fills memory: placeholders are a list. */
export const logFormat: Value = {
  what: 'a format of known placeholders, such as "%h %an %s"',
  accept(text) {
    if (NAMED.includes(text)) return text;
    const safe = FORMAT.test(text) && text.includes('%') && !text.includes('::') && !text.includes('##[');
    if (!safe) throw new Refusal(`${quoted(text)} is not a format of known placeholders, such as "%h %an %ad %s".`);
    return text;
  },
};

const ATOM =
  '(?:refname|objectname|objecttype|authorname|authordate|committername|committerdate|creatordate|taggerdate|subject|upstream|HEAD)(?::(?:short|iso|iso8601|relative|unix|rfc|track))?';
const REF_FORMAT = composePattern(`^(?:%\\(${ATOM}\\)|%09|${LITERAL})+$`);

/** The fields of `for-each-ref`, `branch` and `tag`. */
export const refFormat: Value = {
  what: 'a format of known fields, such as "%(refname:short)"',
  accept(text) {
    if (!REF_FORMAT.test(text) || !text.includes('%(') || text.includes('::') || text.includes('##[')) {
      throw new Refusal(`${quoted(text)} is not a format of known fields, such as "%(refname:short)".`);
    }
    return text;
  },
};
