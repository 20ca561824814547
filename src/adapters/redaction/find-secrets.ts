import { type StrippedText, stripAnsi } from './ansi.js';
import { findKeyBlocks } from './blocks.js';
import { findInContext, findNamedValues } from './context-rules.js';
import type { Span } from './spans.js';
import { INFIX_RULES, VENDOR_RULES, type VendorRule } from './vendor-rules.js';

/** Credentials that nobody has registered, by their shape and by what stands around them. */
export function createCredentialFinder(rules: readonly VendorRule[] = VENDOR_RULES): (bytes: Buffer) => Span[] {
  const starts = startsPattern(rules);
  return (bytes) => {
    const stripped = stripAnsi(bytes);
    const { text } = stripped;
    const spans = [...findVendors(text, starts, rules), ...findInfixes(text), ...findKeyBlocks(text)];
    return [...spans, ...findInContext(text), ...findNamedValues(text)].map((span) => toOriginal(span, stripped));
  };
}

function toOriginal({ start, end }: Span, stripped: StrippedText): Span {
  return { start: stripped.original(start), end: stripped.original(end - 1) + 1 };
}

function startsPattern(rules: readonly VendorRule[]): RegExp {
  const starts = [...new Set(rules.flatMap((rule) => rule.starts))].sort();
  return new RegExp(
    `(?<![A-Za-z0-9])(?:${starts.map((start) => start.replace(/[.*+?^$()|[\]{}\\/-]/g, '\\$&')).join('|')})`,
    'g',
  );
}

function findVendors(text: string, starts: RegExp, rules: readonly VendorRule[]): Span[] {
  const spans: Span[] = [];
  for (const candidate of text.matchAll(starts)) {
    for (const rule of rules) {
      if (!rule.starts.some((start) => candidate[0].startsWith(start) || start.startsWith(candidate[0]))) continue;
      rule.pattern.lastIndex = candidate.index;
      const match = rule.pattern.exec(text);
      if (match !== null) spans.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return spans;
}

function findInfixes(text: string): Span[] {
  const spans: Span[] = [];
  for (const { hint, pattern } of INFIX_RULES) {
    if (!text.includes(hint)) continue;
    for (const match of text.matchAll(pattern)) spans.push({ start: match.index, end: match.index + match[0].length });
  }
  return spans;
}
