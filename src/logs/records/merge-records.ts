import type { FailureRecord } from '../../contract/record.js';
import { maskKnown } from './mask-known.js';
import type { FoundRecord } from './parse-records.js';

/** Records handed on at most: nobody reads more, and `diagnosis.json` stays small. */
export const MAX_RECORDS = 200;

const STRENGTH = { own: 2, general: 1, messenger: 0 } as const;
const strengthOf = ({ format }: FoundRecord) => STRENGTH[format.strength ?? 'own'];

/**
 * One record for each thing that failed, in the order of the log: what tells of the same thing is made one, and what only says
 * that something failed is left out where something says what.
 */
export function mergeRecords(found: readonly FoundRecord[]): FailureRecord[] {
  const strongest = Math.max(...found.map(strengthOf));
  const merged: FoundRecord[] = [];
  const byKey = new Map<string, FoundRecord[]>();
  for (const record of found.filter((one) => strengthOf(one) === strongest)) {
    const key = keyOf(record);
    const alike = byKey.get(key)?.find((other) => isSame(other, record));
    if (alike) absorb(alike, record);
    else {
      const own = { ...record };
      byKey.set(key, [...(byKey.get(key) ?? []), own]);
      merged.push(own);
    }
  }
  return merged.slice(0, MAX_RECORDS).map(({ format, ...record }) => record);
}

/** A test is one thing by its name alone; all else by all that is known of it. */
function keyOf({ tool, kind, id, file, line, code, message }: FoundRecord): string {
  if (kind === 'test' && id !== null) return JSON.stringify([tool, segments(id).at(-1)]);
  return JSON.stringify([tool, id, file, line, code, maskKnown(message ?? '')]);
}

/** Runners name a test in full in one place and by its end in another: `TestA.test_b`, `tests/test_a.py::TestA::test_b`. */
function isSame(one: FoundRecord, other: FoundRecord): boolean {
  if (one.kind !== 'test' || one.id === null || other.id === null) return true;
  const a = segments(one.id);
  const b = segments(other.id);
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (!short.every((segment, i) => segment === long[long.length - short.length + i])) return false;
  // Two summaries, or two reports in full, of the same short name are two tests of that name, unless they say the same.
  return (
    short.length < long.length ||
    one.file === null ||
    other.file === null ||
    one.file === other.file ||
    isOneEach(one, other)
  );
}

const isOneEach = (one: FoundRecord, other: FoundRecord) =>
  Boolean(one.format.summary) !== Boolean(other.format.summary);

function segments(id: string): string[] {
  return id
    .replace(/ \([\d.,]{1,12} ?m?s\)$/, '')
    .split(/::| > | › | » | # |[.#/]/)
    .map((segment) => segment.trim())
    .filter((segment) => segment !== '');
}

/** What the fuller report says stands; what it leaves open is taken from the other. */
function absorb(kept: FoundRecord, other: FoundRecord): void {
  const better = kept.format.summary && !other.format.summary;
  const [first, second] = better ? [other, kept] : [kept, other];
  const id = (kept.id?.length ?? 0) >= (other.id?.length ?? 0) ? kept.id : other.id;
  const place = first.file === null ? second : first;
  const sameFormat = kept.format === other.format;
  Object.assign(kept, {
    ...first,
    id,
    file: place.file,
    line: place.line ?? (first.file === second.file ? (first.line ?? second.line) : null),
    code: first.code ?? second.code,
    message: first.message ?? second.message,
    count: sameFormat ? kept.count + other.count : Math.max(kept.count, other.count),
    log_lines: first.log_lines,
  });
}
