import { createReadStream } from 'node:fs';
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Log, StoredLog } from '../../contract/ports.js';

const MIB = 1024 * 1024;

export interface Spool {
  /**
   * Writes the stream to a file that only this user can read, and gives it back as a log. The stream must be redacted
   * already. When it breaks, what came before is kept: `broken` says so.
   */
  store(name: string, chunks: AsyncIterable<Buffer>): Promise<Spooled>;
  /** Removes all files. */
  clear(): Promise<void>;
}

export interface Spooled {
  log: Log;
  /** What broke the stream; null when it came to its end. */
  broken: Error | null;
  /** Bytes in the middle that were not kept. */
  droppedBytes: number;
}

interface SpoolOptions {
  /** Where the spool makes a folder of its own: RUNNER_TEMP. */
  folder: string;
  /** Of one log. Of a longer one the first and the last half of this are kept, and the gap says how much it was. */
  maxBytes?: number;
}

/** Logs stand on disk, never whole in memory. */
export function createSpool({ folder, maxBytes = 256 * MIB }: SpoolOptions): Spool {
  let own: Promise<string> | null = null;
  let count = 0;
  const ownFolder = () => {
    own ??= mkdtemp(join(folder, 'autofixops-logs-'));
    return own;
  };
  return {
    store: async (name, chunks) => {
      count += 1;
      return store({ name, chunks, path: join(await ownFolder(), `${count}`), maxBytes });
    },
    clear: async () => {
      if (own) await rm(await own, { recursive: true, force: true });
      own = null;
    },
  };
}

interface Order {
  name: string;
  chunks: AsyncIterable<Buffer>;
  path: string;
  maxBytes: number;
}

async function store({ name, chunks, path, maxBytes }: Order): Promise<Spooled> {
  const half = Math.floor(maxBytes / 2);
  const head = await createPart(`${path}.log`);
  const ring = createRing(path, half);
  let broken: Error | null = null;
  try {
    for await (const chunk of chunks) {
      const rest = await head.write(chunk, half);
      if (rest.length > 0) await ring.write(rest);
    }
  } catch (error) {
    broken = error instanceof Error ? error : new Error(String(error));
  }
  await head.close();
  const { parts, dropped } = await ring.end();
  return { log: toLog(name, [head, ...parts], dropped), broken, droppedBytes: dropped.bytes };
}

// --- one file ---------------------------------------------------------------------------------------------------

interface Part {
  path: string;
  bytes(): number;
  newlines(): number;
  /** Writes up to `limit` bytes into the file as a whole; what is over is given back. */
  write(chunk: Buffer, limit: number): Promise<Buffer>;
  close(): Promise<void>;
}

/** `wx`: a file or link that stands there already is never followed. */
async function createPart(path: string): Promise<Part> {
  const file: FileHandle = await open(path, 'wx', 0o600);
  let bytes = 0;
  let newlines = 0;
  return {
    path,
    bytes: () => bytes,
    newlines: () => newlines,
    write: async (chunk, limit) => {
      const fits = chunk.subarray(0, Math.max(0, limit - bytes));
      if (fits.length > 0) await file.writeFile(fits);
      bytes += fits.length;
      newlines += countNewlines(fits);
      return chunk.subarray(fits.length);
    },
    close: () => file.close(),
  };
}

function countNewlines(chunk: Buffer): number {
  let count = 0;
  for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) count += 1;
  return count;
}

// --- the tail of a log that is too long --------------------------------------------------------------------------

const SEGMENTS = 8;

type Dropped = StoredLog['dropped'];

/** The last bytes of a stream in at most nine files, of which the oldest goes when a tenth is needed. */
function createRing(path: string, keepBytes: number) {
  const segmentBytes = Math.max(1, Math.ceil(keepBytes / SEGMENTS));
  const parts: Part[] = [];
  const dropped: Dropped = { bytes: 0, newlines: 0 };
  let made = 0;
  const next = async () => {
    made += 1;
    await parts.at(-1)?.close();
    parts.push(await createPart(`${path}.tail-${made}`));
    if (parts.length <= SEGMENTS + 1) return;
    const oldest = parts.shift();
    if (!oldest) return;
    dropped.bytes += oldest.bytes();
    dropped.newlines += oldest.newlines();
    await rm(oldest.path, { force: true });
  };
  return {
    write: async (chunk: Buffer) => {
      let rest = chunk;
      while (rest.length > 0) {
        const last = parts.at(-1);
        if (!last || last.bytes() >= segmentBytes) await next();
        rest = (await parts.at(-1)?.write(rest, segmentBytes)) ?? Buffer.alloc(0);
      }
    },
    end: async () => {
      await parts.at(-1)?.close();
      return { parts, dropped };
    },
  };
}

// --- reading ----------------------------------------------------------------------------------------------------

function toLog(name: string, parts: Part[], dropped: Dropped): Log {
  return openStored(name, { parts: parts.map(({ path, bytes }) => ({ path, bytes: bytes() })), dropped });
}

/** A log by its files, in whichever thread. */
export function openStored(name: string, stored: StoredLog): Log {
  const { parts, dropped } = stored;
  const kept = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  const gap = dropped.bytes > 0 ? Buffer.byteLength(gapText(dropped)) + dropped.newlines : 0;
  return { name, bytes: kept + gap, stored, chunks: () => read(stored) };
}

async function* read({ parts: [head, ...tail], dropped }: StoredLog): AsyncIterable<Buffer> {
  if (head) yield* chunksOf(head);
  if (dropped.bytes > 0) yield* gapOf(dropped);
  for (const part of tail) yield* chunksOf(part);
}

async function* chunksOf({ path }: { path: string }): AsyncIterable<Buffer> {
  for await (const chunk of createReadStream(path)) yield Buffer.from(chunk);
}

const gapText = ({ bytes }: Dropped) => ` [${bytes} bytes of the log were left out here]`;

/** As many line breaks as were left out, so that the lines after the gap keep the numbers they have in the original. */
function* gapOf(dropped: Dropped): Iterable<Buffer> {
  yield Buffer.from(gapText(dropped));
  const block = Buffer.alloc(64 * 1024, '\n');
  for (let left = dropped.newlines; left > 0; left -= block.length)
    yield block.subarray(0, Math.min(left, block.length));
}
