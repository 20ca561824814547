import { z } from 'zod';
import type { ModelRequest } from '../../../src/contract/ports.js';

/** A question without tools. */
export const aRequest = (over: Partial<ModelRequest> = {}): ModelRequest => ({
  system: 'Find the cause.',
  messages: [{ role: 'user', parts: [{ type: 'text', text: 'The log.', cache: true }] }],
  tools: [],
  answer: z.object({ cause: z.string() }),
  maxTokens: 1000,
  last: false,
  ...over,
});
