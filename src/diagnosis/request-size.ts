/** How large a request is, before it is built: what the cost of the next turn is estimated from. */
import { z } from 'zod';
import type { Message, Tool } from '../contract/ports.js';

interface Sizeable {
  system: string;
  messages: Message[];
  tools: Tool[];
}

/** Bytes of the JSON that will be sent, or a little more. */
export function requestBytes({ system, messages, tools }: Sizeable, answer: z.ZodType): number {
  const parts = [
    system,
    messages,
    tools.map(({ name, description, input }) => [name, description, z.toJSONSchema(input, { io: 'input' })]),
    z.toJSONSchema(answer),
  ];
  return Buffer.byteLength(JSON.stringify(parts));
}
