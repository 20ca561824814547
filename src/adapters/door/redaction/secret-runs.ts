import { type CanonicalText, canonicalText } from './canonical.js';
import { MIN_RUN } from './forms.js';
import { changes, type Form, HASH_MASK, SEED_LENGTH, type Seed, step } from './secret-index.js';
import type { Span } from './spans.js';

/** The slow pass: in `region`, every stretch that is a registered secret or enough of one. */
export function findRuns(bytes: Buffer, region: Span, seeds: Map<number, Seed[]>): Span[] {
  const text = canonicalText(bytes, region.start, region.end);
  const spans: Span[] = [];
  let hash = 0;
  let taken = 0;
  for (let at = 0; at < text.count; at += 1) {
    hash = step(hash, text.chars[at] ?? 0);
    if (at < SEED_LENGTH - 1 || at < taken) continue;
    const found = longestRun(text, at - SEED_LENGTH + 1, taken, seeds.get(hash & HASH_MASK));
    const span = found === null ? null : spanOf(bytes, text, found);
    if (found === null || span === null) continue;
    spans.push(span);
    taken = found.to + 1;
  }
  return spans;
}

interface Run {
  form: Form;
  /** In the canonical text, both included. */
  from: number;
  to: number;
}

function longestRun(text: CanonicalText, at: number, taken: number, seeds: readonly Seed[] | undefined): Run | null {
  let best: Run | null = null;
  for (const { form, offset } of seeds ?? []) {
    let from = at;
    let left = offset;
    while (left > 0 && from > taken && text.chars[from - 1] === form.chars[left - 1]) {
      from -= 1;
      left -= 1;
    }
    let to = at - 1;
    let right = offset;
    while (right < form.chars.length && to + 1 < text.count && text.chars[to + 1] === form.chars[right]) {
      to += 1;
      right += 1;
    }
    if (to - from + 1 >= SEED_LENGTH && (best === null || to - from > best.to - best.from)) best = { form, from, to };
  }
  return best;
}

function spanOf(bytes: Buffer, text: CanonicalText, { form, from, to }: Run): Span | null {
  const length = to - from + 1;
  const span = { start: text.starts[from] ?? 0, end: text.ends[to] ?? 0 };
  if (length === form.chars.length) return span;
  if (length >= form.minRun) {
    const telling = form.random || length >= form.minRun + MIN_RUN || changes(text.chars, from, to + 1) >= 3;
    return telling ? span : null;
  }
  return form.raw === '' || !form.random ? null : rawSpan(bytes, span, form.raw);
}

/** A run that is too short only because separators stand in it: does it, with them, hold eight characters of the secret? */
function rawSpan(bytes: Buffer, span: Span, raw: string): Span | null {
  const secret = Buffer.from(raw, 'utf8').toString('latin1');
  let { start, end } = span;
  if (!secret.includes(bytes.toString('latin1', start, end))) return null;
  while (start > 0 && secret.includes(bytes.toString('latin1', start - 1, end))) start -= 1;
  while (end < bytes.length && secret.includes(bytes.toString('latin1', start, end + 1))) end += 1;
  return end - start >= MIN_RUN ? { start, end } : null;
}

/** Bytes before the end of a seed within which it is read again. */
const SEED_REACH = 320;

/** Whether the characters that end at `at` are those of a seed, and not only their hash; in doubt they are. */
export function isSeed(bytes: Buffer, at: number, seeds: readonly Seed[] | undefined): boolean {
  if (seeds === undefined) return false;
  const text = canonicalText(bytes, Math.max(0, at - SEED_REACH), at + 1);
  if (text.ends[text.count - 1] !== at + 1 || seeds.some(({ form }) => form.chars.length === 0)) return true;
  return longestRun(text, text.count - SEED_LENGTH, 0, seeds) !== null;
}
