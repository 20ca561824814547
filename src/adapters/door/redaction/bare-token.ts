/** A token that nothing names and that no rule knows, in running text: long, of both cases and digits, thoroughly mixed. */
import { entropy, isPlaceholder, kindChanges } from './secret-value.js';
import type { Span } from './spans.js';

/** What is written before digests, ids and data: they are as random, and no secret. */
const IDENTIFIED =
  /(?:sha-?\d{0,3}|md5|h1|hash|digest|integrity|checksum|etag|nonce|fingerprint|base64|rev(?:ision)?|commit|version|id|cursor|trace|span|request|cache|chunk|build|tag|image|name|file|path|class|list|address|addr|mappings)["'\]]{0,2}[-_:=, ("'$]{0,4}$/i;
/** Keys that are made to be shown, in a page or as one's SSH key. */
const PUBLIC = /^(?:(?:sb_publishable|phc|pk|pub|public)[-_]|AAAA[BCE])/;
/** Beside these a word is a part of something longer: a path, a file, an address, base64. */
const JOINED_BEFORE = /[/+.@~%&#?\\]/;
const JOINED_AFTER = /[/+@~%\\]/;

export function isTokenInText(text: string, span: Span): boolean {
  const word = text.slice(span.start, span.end);
  if (!isThoroughlyMixed(word) || isPlaceholder(word) || PUBLIC.test(word)) return false;
  const before = text.charAt(span.start - 1);
  const after = text.slice(span.end, span.end + 2);
  if (JOINED_BEFORE.test(before) || JOINED_AFTER.test(after.charAt(0)) || /^(?:\.\w|=)/.test(after)) return false;
  return !IDENTIFIED.test(text.slice(Math.max(0, span.start - 32), span.start)) && !isInWall(text, span);
}

/** Of 30 random letters and digits hardly one has fewer changes than this; no identifier of words has as many. */
function isThoroughlyMixed(word: string): boolean {
  const bare = word.replace(/[-_]/g, '');
  if (bare.length < 30 || word.length - bare.length > word.length / 12) return false;
  const share = (kind: RegExp) => (bare.match(kind) ?? []).length / bare.length;
  if (share(/[a-z]/g) < 0.15 || share(/[A-Z]/g) < 0.15 || share(/\d/g) < 0.05) return false;
  const runsOfDigits = (bare.match(/\d+/g) ?? []).length;
  const pairsOfCapitals = (bare.match(/[A-Z](?=[A-Z])/g) ?? []).length;
  // Words written together have few digits, and no two capitals in a row.
  if (runsOfDigits < 2 || (runsOfDigits < 3 && pairsOfCapitals < 3)) return false;
  return kindChanges(bare) >= bare.length * 0.4 && entropy(bare) >= 3.8;
}

/** A line among others of nothing but base64: a certificate, an image. */
function isInWall(text: string, { start, end }: Span): boolean {
  const from = text.lastIndexOf('\n', start - 1);
  const to = text.indexOf('\n', end);
  const above = from <= 0 ? '' : text.slice(Math.max(text.lastIndexOf('\n', from - 1) + 1, from - 200), from);
  const below =
    to === -1
      ? ''
      : text
          .slice(to + 1, to + 200)
          .split('\n', 1)
          .join('');
  return [above, below].some((line) => /[A-Za-z0-9+/]{40}/.test(line) && !/[a-z] [a-z]/.test(line));
}
