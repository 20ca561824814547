/** What goes between the main thread and the thread that reads. */
import type { Log, StoredLog } from '../../contract/ports.js';
import { openStored } from './spool.js';

/** What the thread is started with. */
export interface ThreadSettings {
  secrets: readonly string[];
  /** The input `redact`, one expression a line. */
  patterns: string;
}

export type ToThread =
  | { kind: 'job'; id: number; method: string; args: unknown[] }
  /** A file that the job asked for. */
  | { kind: 'file'; call: number; text: string | null }
  | { kind: 'secret'; value: string };

export type FromThread =
  | { kind: 'done'; id: number; result: unknown }
  | { kind: 'failed'; id: number; message: string }
  | { kind: 'read'; id: number; call: number; path: string };

/** A log on its way to the other thread: by its files, or whole where it stands in memory. */
interface SentLog {
  sent: 'log';
  name: string;
  notes: readonly string[];
  stored: StoredLog | null;
  text: Uint8Array;
}

/** Logs in arguments become what can be sent; functions are left out. Plain data passes as it is. */
export async function packed(value: unknown): Promise<unknown> {
  if (isLog(value)) return sentLog(value);
  if (Array.isArray(value)) return Promise.all(value.map(packed));
  if (!isPlain(value)) return typeof value === 'function' ? undefined : value;
  const entries = Object.entries(value).map(async ([key, part]) => [key, await packed(part)] as const);
  return Object.fromEntries(await Promise.all(entries));
}

/** The other way. */
export function unpacked(value: unknown): unknown {
  if (isSentLog(value)) return openSent(value);
  if (Array.isArray(value)) return value.map(unpacked);
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, unpacked(part)]));
}

async function sentLog(log: Log): Promise<SentLog> {
  const about = { sent: 'log' as const, name: log.name, notes: log.notes ?? [] };
  if (log.stored) return { ...about, stored: log.stored, text: new Uint8Array() };
  const chunks: Buffer[] = [];
  for await (const chunk of log.chunks()) chunks.push(chunk);
  return { ...about, stored: null, text: Buffer.concat(chunks) };
}

function openSent({ name, notes, stored, text }: SentLog): Log {
  if (stored) return { ...openStored(name, stored), notes };
  const bytes = Buffer.from(text.buffer, text.byteOffset, text.byteLength);
  return {
    name,
    bytes: bytes.length,
    notes,
    async *chunks() {
      for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
    },
  };
}

const CHUNK = 1 << 16;

const isLog = (value: unknown): value is Log =>
  typeof value === 'object' && value !== null && 'chunks' in value && typeof value.chunks === 'function';

const isSentLog = (value: unknown): value is SentLog => isPlain(value) && value.sent === 'log';

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
