import { maskSpans, mergeSpans, type Span } from './spans.js';

/**
 * Looks through a block: the spans to be masked, and where the part that may leave ends. `from`: what stands before it was looked
 * at with the block before.
 */
export type Look = (bytes: Buffer, from: number, isEnd: boolean) => Looked | Promise<Looked>;

export interface Looked {
  spans: Span[];
  to: number;
}

/** What a block is looked through with. */
export interface Finder {
  find(bytes: Buffer): Span[];
  /** Bytes at the end that may be the beginning of a secret which goes on in the next chunk; 0 as a rule. */
  openTail(bytes: Buffer): number;
}

/** Bytes gathered at most before they are looked at. */
const BLOCK = 1 << 20;
/** A line longer than this is cut; as much of it is then held back, so that what is cut is seen whole with what follows. */
const LONG_LINE = 1 << 16;
/** Bytes before a block that are looked at again: a name is seen with its value, a private key with its first line. */
const CONTEXT = 20 * 1024;

/**
 * Masks what is found in a stream, in bounded memory, a single line of any length included. Newlines stay where they are.
 * Lines are passed on as they come: only when the producer is faster than we are is more taken at once.
 */
export async function* maskStream(chunks: AsyncIterable<Buffer>, look: Look): AsyncIterable<Buffer> {
  let context: Buffer = Buffer.alloc(0);
  let waiting: Buffer = Buffer.alloc(0);
  for await (const chunk of gathered(chunks)) {
    if (waiting.length + chunk.length < LONG_LINE && !chunk.includes(0x0a)) {
      waiting = Buffer.concat([waiting, chunk]);
      continue;
    }
    const bytes = Buffer.concat([context, waiting, chunk]);
    const { spans, to } = await look(bytes, context.length, false);
    if (to > context.length) yield maskSpans(bytes, spans, context.length, to);
    waiting = Buffer.from(bytes.subarray(to));
    context = Buffer.from(bytes.subarray(characterStart(bytes, Math.max(0, to - CONTEXT)), to));
  }
  const bytes = Buffer.concat([context, waiting]);
  if (waiting.length > 0) yield maskSpans(bytes, (await look(bytes, context.length, true)).spans, context.length);
}

export const lookWith =
  (finder: Finder) =>
  (bytes: Buffer, from: number, isEnd: boolean): Looked => {
    const spans = mergeSpans(finder.find(bytes));
    return { spans, to: isEnd ? bytes.length : cutPoint(bytes, from, { spans, finder }) };
  };

/** Where the part that may leave ends: after the last whole line, before an open tail, never inside a span of a long line. */
function cutPoint(bytes: Buffer, from: number, { spans, finder }: { spans: readonly Span[]; finder: Finder }): number {
  const lines = bytes.lastIndexOf(0x0a) + 1;
  if (lines > from && bytes.length - lines <= LONG_LINE) {
    const open = finder.openTail(bytes.subarray(Math.max(from, lines - LONG_LINE), lines));
    return open === 0 ? lines : Math.max(from, bytes.lastIndexOf(0x0a, lines - open - 1) + 1);
  }
  if (bytes.length - from <= LONG_LINE) return from;
  const latest = Math.max(from, characterStart(bytes, bytes.length - LONG_LINE));
  const across = spans.find((span) => span.start < latest && span.end > latest);
  return across !== undefined && across.start > from ? across.start : latest;
}

function characterStart(bytes: Buffer, at: number): number {
  let start = at;
  while (start > 0 && at - start < 4 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start -= 1;
  return start;
}

/** Joins chunks that are there already, up to a block; waits for nothing while it holds something. */
async function* gathered(chunks: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  const iterator = chunks[Symbol.asyncIterator]();
  let next = iterator.next();
  try {
    for (let first = await next; first.done !== true; first = await next) {
      const parts = [first.value];
      let size = first.value.length;
      next = iterator.next();
      while (size < BLOCK) {
        const more = await Promise.race([next, afterThisTurn()]);
        if (more === null || more.done === true) break;
        parts.push(more.value);
        size += more.value.length;
        next = iterator.next();
      }
      yield parts.length === 1 ? (parts[0] ?? Buffer.alloc(0)) : Buffer.concat(parts);
    }
  } finally {
    // The consumer left early: the producer is told, and a failure of what it had begun is nobody's any more.
    next.catch(() => {});
    await iterator.return?.();
  }
}

function afterThisTurn(): Promise<null> {
  return new Promise((resolve) => setImmediate(resolve, null));
}
