import { isPlaceholder } from './secret-value.js';
import type { Span } from './spans.js';

const KIND = /\bkind:[ \t]*["']?secret["']?[ \t]*\r?$/gim;
/** How far from its kind the data of a manifest is looked for. */
const REACH = 8000;
const DATA = /^(\S*Z )?([ \t]*)(?:string)?data:[ \t]*\r?$/i;
const VALUE = /^(?:\S*Z )?[ \t]*(?:["']?[\w.-]+["']?:[ \t]*)?(?:[|>][+-]?|["']?([^\s"']{8,}))["']?[ \t]*\r?$/;

/** Values under `data:` and `stringData:` of a manifest of the kind Secret, whatever they are called. */
export function findKubernetesSecrets(text: string): Span[] {
  if (!text.includes('kind:')) return [];
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
    const indent = /^(?:\S*Z )?([ \t]*)/.exec(line)?.[1]?.length ?? 0;
    if (depth !== null && line.trim() !== '' && indent <= depth) depth = null;
    const value = depth === null ? undefined : VALUE.exec(line)?.[1];
    if (value !== undefined && !isPlaceholder(value)) {
      const start = at + line.lastIndexOf(value);
      spans.push({ start, end: start + value.length });
    }
    const data = DATA.exec(line);
    if (data !== null) depth = data[2]?.length ?? 0;
    at += line.length + 1;
  }
  return spans;
}
