/** A reply of the Messages API in our words: checked in shape, sanitised string by string. */
import type { Message, RefusalStopDetails } from '@anthropic-ai/sdk/resources/messages';
import { z } from 'zod';
import type { ModelReply, StopReason } from '../../contract/ports.js';
import { UnreadableReply } from './claude-failure.js';

/** A gateway may answer 200 with a page of its own, or with something like a message. */
export function requireMessage<T extends Message>(message: T): T {
  if (!MessageShape.safeParse(message).success) throw new UnreadableReply('not a message');
  return message;
}

/** What is read of a message; the rest may change as it likes. */
const MessageShape = z.object({
  type: z.literal('message'),
  content: z.array(
    z.union([
      z.object({ type: z.literal('text'), text: z.string() }),
      z.object({ type: z.literal('tool_use'), id: z.string(), name: z.string() }),
      z.object({ type: z.string().refine((type) => type !== 'text' && type !== 'tool_use') }),
    ]),
  ),
});

export function toReply(
  message: Message,
  sanitise: (text: string) => string,
): Omit<Extract<ModelReply, { kind: 'message' }>, 'attempts'> {
  const text = message.content.map((block) => (block.type === 'text' ? block.text : '')).join('');
  return {
    kind: 'message',
    // Never null without streaming [SDK, resources/messages.ts].
    stop: (message.stop_reason ?? 'end_turn') as StopReason,
    stopDetail: detailOf(message.stop_details),
    text: sanitiseJson(text, sanitise),
    calls: message.content.flatMap((block) =>
      block.type === 'tool_use' ? [{ id: block.id, name: block.name, input: mapStrings(block.input, sanitise) }] : [],
    ),
    raw: message.content,
    usage: {
      input_tokens: tokens(message.usage?.input_tokens),
      output_tokens: tokens(message.usage?.output_tokens),
      cache_read_tokens: tokens(message.usage?.cache_read_input_tokens),
      cache_write_tokens: tokens(message.usage?.cache_creation_input_tokens),
    },
  };
}

/** Sums and the cost limit are made of these, so nothing but a count may come through. */
const tokens = (count: unknown): number =>
  typeof count === 'number' && count > 0 && Number.isFinite(count) ? count : 0;

const detailOf = (details: RefusalStopDetails | null | undefined): string | null =>
  [details?.category, details?.explanation].filter((word) => typeof word === 'string' && word !== '').join(': ') ||
  null;

/** String by string, so that no redaction can break the JSON and no quoting can hide a secret. */
function sanitiseJson(text: string, sanitise: (text: string) => string): string {
  try {
    return JSON.stringify(mapStrings(JSON.parse(text), sanitise));
  } catch {
    return sanitise(text);
  }
}

function mapStrings(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === 'string') return map(value);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, map));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapStrings(item, map)]));
}
