import { maskSpans, mergeSpans, type Span } from './spans.js';

/** Bytes gathered before they are looked at. */
const BLOCK = 1 << 20;
/** Bytes that are held back at the end of a block, so that a secret which goes on in the next one is seen whole. */
const HOLD = 1 << 16;
/** Bytes before a block that are looked at again, so that a name is seen with its value. */
const CONTEXT = 1 << 13;

/**
 * Masks what `find` finds in a stream, in bounded memory, a single line of any length included. Newlines stay where they are.
 * A secret is seen whole if it is no longer, as written, than 64 KiB.
 */
export async function* maskStream(
  chunks: AsyncIterable<Buffer>,
  find: (bytes: Buffer) => Span[],
): AsyncIterable<Buffer> {
  let waiting: Buffer[] = [];
  let size = 0;
  let context: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    waiting.push(chunk);
    size += chunk.length;
    if (size < BLOCK) continue;
    const bytes = Buffer.concat([context, ...waiting]);
    const spans = mergeSpans(find(bytes));
    const to = cutPoint(bytes, context.length, spans);
    yield maskSpans(bytes, spans, context.length, to);
    waiting = [bytes.subarray(to)];
    size = bytes.length - to;
    context = bytes.subarray(characterStart(bytes, Math.max(0, to - CONTEXT)), to);
  }
  const bytes = Buffer.concat([context, ...waiting]);
  if (bytes.length > context.length) yield maskSpans(bytes, find(bytes), context.length);
}

/** Where the block is cut: before the held part, at a line's end if there is one near, never inside a span or a character. */
function cutPoint(bytes: Buffer, from: number, spans: readonly Span[]): number {
  const latest = bytes.length - HOLD;
  const line = bytes.lastIndexOf(0x0a, latest);
  const to = Math.max(from, line > latest - HOLD ? line + 1 : characterStart(bytes, latest));
  const across = spans.find((span) => span.start < to && span.end > to);
  return across === undefined || across.start <= from + HOLD ? to : across.start;
}

function characterStart(bytes: Buffer, at: number): number {
  let start = at;
  while (start > 0 && at - start < 4 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start -= 1;
  return start;
}
