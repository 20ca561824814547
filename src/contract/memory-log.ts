import type { Log } from './ports.js';

/** A log that stands in memory already: what a wrapped command printed, or a text in a test. */
export function memoryLog(name: string, content: string | Buffer): Log {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
  return {
    name,
    bytes: bytes.length,
    async *chunks() {
      const size = 1 << 16;
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    },
  };
}
