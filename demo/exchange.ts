import type { IncomingMessage } from 'node:http';
import type { Answer } from './route.js';

/** A request and what it was answered, for whoever looks on. `answer` null: none was sent. */
export interface Exchange {
  host: 'api' | 'blob';
  operation: string | null;
  method: string;
  /** Path with query. */
  path: string;
  params: Record<string, string>;
  headers: IncomingMessage['headers'];
  body: unknown;
  answer: Answer | null;
  /** The answer is a fault of the script and not the stand-in's own. */
  faulty: boolean;
}
