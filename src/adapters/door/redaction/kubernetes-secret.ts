import { isPlaceholder } from './secret-value.js';
import type { Span } from './spans.js';

const KIND = /\bkind["']?:[ \t]{0,8}["']?secret["']?,?[ \t]{0,8}\r?$/gim;
/** How far from its kind the data of a manifest is looked for. */
const REACH = 8000;
const DATA = /^([ \t]*)["']?(?:string)?data["']?:[ \t]{0,8}\{?[ \t]{0,8}\r?$/i;
const VALUE = /^[ \t]*(?:["']?[\w.-]+["']?:[ \t]{0,8})?(?:[|>][+-]?|["']?([^\s"',]{4,}))["']?,?[ \t]{0,8}\r?$/;

/** Values under `data:` and `stringData:` of a manifest of the kind Secret, whatever they are called. Its lines have no frames. */
export function findKubernetesSecrets(text: string): Span[] {
  const spans: Span[] = [];
  let done = 0;
  for (const kind of text.matchAll(KIND)) {
    if (kind.index < done) continue;
    const to = endOfDocument(text, kind.index);
    spans.push(...valuesIn(text, Math.max(done, startOfDocument(text, kind.index)), to));
    done = to;
  }
  return spans;
}

function startOfDocument(text: string, at: number): number {
  const limit = Math.max(0, at - REACH);
  return limit + Math.max(0, text.slice(limit, at).lastIndexOf('\n---'));
}

function endOfDocument(text: string, at: number): number {
  const next = text.slice(at, at + REACH).indexOf('\n---');
  return next === -1 ? Math.min(text.length, at + REACH) : at + next;
}

function valuesIn(text: string, from: number, to: number): Span[] {
  const spans: Span[] = [];
  let depth: number | null = null;
  let at = from;
  for (const line of text.slice(from, to).split('\n')) {
    const indent = /^[ \t]*/.exec(line)?.[0].length ?? 0;
    if (depth !== null && line.trim() !== '' && indent <= depth) depth = null;
    const value = depth === null ? undefined : VALUE.exec(line)?.[1];
    if (value !== undefined && !isPlaceholder(value)) {
      const start = at + line.lastIndexOf(value);
      spans.push({ start, end: start + value.length });
    }
    const data = DATA.exec(line);
    if (data !== null) depth = data[1]?.length ?? 0;
    at += line.length + 1;
  }
  return spans;
}
