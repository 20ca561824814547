import { type StrippedText, stripAnsi } from './ansi.js';
import { findKeyBlocks } from './blocks.js';
import { type Candidates, createCandidateSearch } from './candidates.js';
import { CONTEXT_RULES, type ContextRule, findInContext } from './context-rules.js';
import { findNamedValues } from './named-values.js';
import { looksRandom } from './secret-value.js';
import type { Span } from './spans.js';
import { INFIX_RULES, VENDOR_RULES } from './vendor-rules.js';

/** How far before and after a hint the line around it is read. */
const REACH = 4200;

/** Credentials that nobody has registered, by their shape and by what stands around them. */
export function createCredentialFinder(): (bytes: Buffer) => Span[] {
  const search = createCandidateSearch(VENDOR_RULES, CONTEXT_RULES);
  return (bytes) => {
    const stripped = stripAnsi(bytes);
    const { text } = stripped;
    const candidates = search(text);
    return [
      ...findVendors(text, candidates),
      ...findInfixes(text),
      ...findKeyBlocks(text),
      ...candidates.quoted.filter(({ start, end }) => looksRandom(text.slice(start, end))),
      ...findContexts(text, candidates),
      ...findNamedValues(text, candidates.names),
    ].map((span) => toOriginal(span, stripped));
  };
}

function toOriginal({ start, end }: Span, stripped: StrippedText): Span {
  return { start: stripped.original(start), end: stripped.original(end - 1) + 1 };
}

function findVendors(text: string, { starts, startRules }: Candidates): Span[] {
  const spans: Span[] = [];
  for (const [index, at] of starts.entries()) {
    for (const rule of startRules[index] ?? []) {
      if (!rule.starts.some((start) => text.startsWith(start, at))) continue;
      rule.pattern.lastIndex = at;
      const match = rule.pattern.exec(text);
      if (match !== null) spans.push({ start: at, end: at + match[0].length });
    }
  }
  return spans;
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

function findInfixes(text: string): Span[] {
  const spans: Span[] = [];
  for (const { hint, pattern } of INFIX_RULES) {
    for (const { index } of text.matchAll(hint)) {
      const from = Math.max(0, index - 80);
      for (const match of text.slice(from, index + 300).matchAll(pattern)) {
        const start = from + match.index;
        if (start <= index && start + match[0].length > index) spans.push({ start, end: start + match[0].length });
      }
    }
  }
  return spans;
}
