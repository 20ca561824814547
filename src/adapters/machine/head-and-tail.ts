/** Keeps the beginning and the end of a stream in a fixed amount of memory, however much comes. Node built-ins only. */
export interface HeadAndTail {
  add(chunk: Buffer): void;
  /** Bytes that came, kept or not. */
  readonly total: number;
  /** The two ends; `tail` follows `head` without a gap while `total` is not above the limit. */
  ends(): { head: Buffer; tail: Buffer };
}

/** @param maxBytes - kept in all: the first half of it from the beginning, the rest from the end. */
export function createHeadAndTail(maxBytes: number): HeadAndTail {
  const headLimit = Math.ceil(maxBytes / 2);
  const tailLimit = maxBytes - headLimit;
  const head: Buffer[] = [];
  let headBytes = 0;
  let tail: Buffer[] = [];
  let tailBytes = 0;
  let total = 0;

  function addToTail(chunk: Buffer): void {
    if (chunk.length === 0) return;
    // A slice of a large pool would keep the pool alive.
    tail.push(Buffer.from(chunk.subarray(-tailLimit)));
    tailBytes += Math.min(chunk.length, tailLimit);
    if (tailBytes < 2 * tailLimit && tail.length < 4096) return;
    tail = [Buffer.from(Buffer.concat(tail).subarray(-tailLimit))];
    tailBytes = tail[0]?.length ?? 0;
  }

  return {
    add(chunk) {
      total += chunk.length;
      const room = headLimit - headBytes;
      if (room > 0) {
        head.push(Buffer.from(chunk.subarray(0, room)));
        headBytes += Math.min(room, chunk.length);
      }
      if (tailLimit > 0) addToTail(chunk.subarray(Math.max(0, room)));
    },
    get total() {
      return total;
    },
    ends: () => ({
      head: Buffer.concat(head),
      tail: tailLimit > 0 ? Buffer.concat(tail).subarray(-tailLimit) : Buffer.alloc(0),
    }),
  };
}
