import { composePattern } from '../../../contract/compose.js';
import { type StrippedText, stripAnsi } from './ansi.js';
import { isTokenInText } from './bare-token.js';
import { findKeyBlocks, findWrappedLines } from './blocks.js';
import { type Candidates, createCandidateSearch } from './candidates.js';
import { CONTEXT_RULES, type ContextRule, findInContext } from './context-rules.js';
import { findKubernetesSecrets } from './kubernetes-secret.js';
import { findNamedValues } from './named-values.js';
import { createNameJudge } from './secret-names.js';
import { kindChanges, looksRandom } from './secret-value.js';
import { SERVICE_RULES } from './service-rules.js';
import type { Span } from './spans.js';
import { undress } from './undress.js';
import { INFIX_RULES, type InfixRule, VENDOR_RULES, type VendorRule, WRAPPED_KEY } from './vendor-rules.js';

/** How far before and after a hint the line around it is read. */
const REACH = 4200;

/** Credentials that nobody has registered, by their shape and by what stands around them. */
export function createCredentialFinder(): (bytes: Buffer) => Span[] {
  const strengthOf = createNameJudge();
  const search = createCandidateSearch([...VENDOR_RULES, ...SERVICE_RULES], CONTEXT_RULES);
  return (bytes) => {
    const stripped = stripAnsi(bytes);
    const { text } = stripped;
    const candidates = search(stripped.bytes);
    const vendors = findVendors(text, candidates);
    return [
      ...vendors,
      ...findWrappedLines(text, wrappedEnds(vendors, candidates)),
      ...findInfixes(text),
      ...findKeyBlocks(text),
      ...findManifests(text),
      ...candidates.quoted.filter((span) => isBareSecret(text, span)),
      ...candidates.words.filter((span) => isTokenInText(text, span)),
      ...findContexts(text, candidates),
      ...findNamedValues(text, candidates.names, strengthOf),
    ].map((span) => toOriginal(span, stripped));
  };
}

/** A manifest is read without what stands before each of its lines. */
function findManifests(text: string): Span[] {
  if (!text.includes('kind') || !/kind["']?:[ \t]{0,8}["']?secret/i.test(text)) return [];
  const plain = undress(text);
  return findKubernetesSecrets(plain.text).map(({ start, end }) => ({
    start: plain.original(start),
    end: plain.original(end - 1) + 1,
  }));
}

/** `id: \"…\"`, `'task': '…'`: what the name before a quoted string says that it is, and no secret. */
const IDENTIFIED =
  /(?:ids?|hash|(?:^|[^a-z])(?:task|digest|sha\d*|etag|checksum|integrity|rev|revision|commit|version|name|path|file|address|addr|fingerprint|nonce|etag|cursor|image|tag|label|class|chunk))["']?\s{0,3}(?:=>|[:=]|\s)\s{0,3}$/i;

function isBareSecret(text: string, { start, end }: Span): boolean {
  return looksRandom(text.slice(start, end)) && !IDENTIFIED.test(text.slice(Math.max(0, start - 40), start - 1));
}

function toOriginal({ start, end }: Span, stripped: StrippedText): Span {
  return { start: stripped.original(start), end: stripped.original(end - 1) + 1 };
}

function findVendors(text: string, { starts, startRules }: Candidates): Span[] {
  const spans: Span[] = [];
  const dead = new Map<VendorRule, number>();
  let done = 0;
  for (const [index, at] of starts.entries()) {
    // Inside of what was found there is nothing to find: `sk-ant-sk-ant-…` must not be read again from each of its parts.
    if (at < done) continue;
    for (const rule of startRules[index] ?? []) {
      if (at < (dead.get(rule) ?? 0) || !rule.starts.some((start) => text.startsWith(start, at))) continue;
      const { end, read } = tryAt(rule, text, at);
      if (end > at) spans.push({ start: at, end });
      else dead.set(rule, read);
      done = Math.max(done, end);
    }
  }
  return spans;
}

/** Where the secret ends, `at` if there is none; and how far was read to say so: a later start before that is none either. */
function tryAt({ pattern, mixed, behind }: VendorRule, text: string, at: number): { end: number; read: number } {
  const from = behind === undefined ? at : endOfWord(text, at);
  if (from - at < (behind ?? 0)) return { end: at, read: from };
  pattern.lastIndex = from;
  const found = pattern.exec(text)?.[0].length ?? 0;
  const end = from + found;
  const isSecret = found > 0 && !(mixed && !isMixed(text.slice(at, end)));
  return { end: isSecret ? end : at, read: end };
}

function wrappedEnds(found: readonly Span[], { starts, startRules }: Candidates): number[] {
  const wrapped = new Set(starts.filter((_, index) => startRules[index]?.includes(WRAPPED_KEY)));
  return wrapped.size === 0 ? [] : found.filter(({ start }) => wrapped.has(start)).map(({ end }) => end);
}

const isMixed = (value: string) => /[a-z]/.test(value) && /[A-Z]/.test(value) && kindChanges(value) >= 5;

function endOfWord(text: string, at: number): number {
  let end = at;
  while (end < text.length && /[\w-]/.test(text.charAt(end))) end += 1;
  return end;
}

/** Each rule over each line once, however many hints stand in it. */
function findContexts(text: string, { contexts, contextRules }: Candidates): Span[] {
  const spans: Span[] = [];
  const done = new Map<ContextRule, number>();
  for (const [index, at] of contexts.entries()) {
    for (const rule of contextRules[index] ?? []) {
      const from = done.get(rule) ?? 0;
      if (at < from) continue;
      const line = lineAround(text, at, from);
      spans.push(...findInContext(text, line, rule));
      done.set(rule, line.end);
    }
  }
  return spans;
}

function lineAround(text: string, at: number, from: number): Span {
  const newline = text.indexOf('\n', at);
  return {
    start: Math.max(text.lastIndexOf('\n', at) + 1, at - REACH, from),
    end: Math.min(newline === -1 ? text.length : newline, at + REACH),
  };
}

/** A rule and its hint, to be tried at one place. */
interface Infix extends InfixRule {
  here: RegExp;
}

const HINTS = composePattern(
  INFIX_RULES.flatMap(({ hint, literals }) => (literals ? [] : [hint.source])).join('|'),
  'g',
);
const INFIXES: readonly Infix[] = INFIX_RULES.map((rule) => ({ ...rule, here: composePattern(rule.hint.source, 'y') }));

function findInfixes(text: string): Span[] {
  const spans: Span[] = [];
  const places = [...text.matchAll(HINTS)].map(({ index }) => index);
  for (const { literals = [] } of INFIXES) for (const literal of literals) places.push(...placesOf(text, literal));
  for (const index of places) {
    const from = Math.max(0, index - 80);
    for (const { here, pattern } of INFIXES) {
      here.lastIndex = index;
      if (!here.test(text)) continue;
      for (const match of text.slice(from, index + 300).matchAll(pattern)) {
        const start = from + match.index;
        if (start <= index && start + match[0].length > index) spans.push({ start, end: start + match[0].length });
      }
    }
  }
  return spans;
}

function placesOf(text: string, literal: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(literal); at !== -1; at = text.indexOf(literal, at + literal.length)) places.push(at);
  return places;
}
