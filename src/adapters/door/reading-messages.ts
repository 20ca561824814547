/** What goes between the main thread and the thread that reads. */
import { memoryLog } from '../../contract/memory-log.js';
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
  /** It can be asked: the time of a question begins. */
  | { kind: 'ready' }
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
  // A reading and a list of files are large, and pass as they are.
  if (isSendable(value)) return value;
  if (Array.isArray(value)) return Promise.all(value.map(packed));
  if (!isPlain(value)) return undefined;
  const entries = Object.entries(value).map(async ([key, part]) => [key, await packed(part)] as const);
  return Object.fromEntries(await Promise.all(entries));
}

function isSendable(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isSendable);
  return isPlain(value) ? Object.values(value).every(isSendable) : typeof value !== 'function';
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
  return { ...memoryLog(name, Buffer.from(text.buffer, text.byteOffset, text.byteLength)), notes };
}

const isLog = (value: unknown): value is Log =>
  typeof value === 'object' && value !== null && 'chunks' in value && typeof value.chunks === 'function';

const isSentLog = (value: unknown): value is SentLog => isPlain(value) && value.sent === 'log';

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
