/** A request of ours in the words of the Messages API. */

import { transformJSONSchema } from '@anthropic-ai/sdk/lib/transform-json-schema';
import type {
  ContentBlockParam,
  MessageCreateParamsNonStreaming,
  MessageParam,
  Tool as ToolParam,
} from '@anthropic-ai/sdk/resources/messages';
import { z } from 'zod';
import type { Message, MessagePart, ModelRequest, Tool } from '../../contract/ports.js';
import { GRAMMAR, grammarLoad } from './grammar-load.js';

export type Effort = 'low' | 'medium' | 'high';

/** The service takes at most four cache breakpoints; one stands at the system prompt. */
const MAX_MESSAGE_BREAKPOINTS = 3;
const CACHE = { cache_control: { type: 'ephemeral' } } as const;

/** `effort` null: not sent, for models that know no effort. */
export function toParams(request: ModelRequest, model: string, effort: Effort | null): MessageCreateParamsNonStreaming {
  const keep = breakpoints(request.messages);
  return {
    model,
    max_tokens: request.maxTokens,
    system: [{ type: 'text', text: wellFormed(request.system), ...CACHE }],
    ...toolParams(request),
    messages: request.messages.map((message) => toMessage(message, keep)),
    output_config: {
      format: { type: 'json_schema', schema: toSchema(request.answer) },
      ...(effort === null ? {} : { effort }),
    },
  };
}

/** A forced tool is refused by current models; `none` is how an answer is asked for without taking the tools away (which would end the cache). */
const toolParams = ({ tools, answer, last }: ModelRequest) =>
  tools.length === 0
    ? {}
    : {
        tools: markStrict(tools.map(toTool), answer),
        tool_choice: { type: last ? ('none' as const) : ('auto' as const) },
      };

const toTool = (tool: Tool): ToolParam => ({
  name: tool.name,
  description: tool.description,
  // The schema of a zod object has `type: 'object'`; zod's types do not say so.
  input_schema: toSchema(tool.input) as ToolParam.InputSchema,
});

/** Strict as long as the service can compile it all; the inputs of the other tools are checked on arrival, as all are. */
function markStrict(tools: ToolParam[], answer: z.ZodType): ToolParam[] {
  const load = grammarLoad(toSchema(answer));
  return tools.map((tool) => {
    const more = grammarLoad(tool.input_schema);
    const total = {
      tools: load.tools + 1,
      unions: load.unions + more.unions,
      optionals: load.optionals + more.optionals,
    };
    if (total.tools > GRAMMAR.tools || total.unions > GRAMMAR.unions || total.optionals > GRAMMAR.optionals)
      return tool;
    Object.assign(load, total);
    return { ...tool, strict: true };
  });
}

/** As the SDK's zodOutputFormat does it, but for the bounds that zod gives every integer: they would only be noise in a description. */
function toSchema(schema: z.ZodType): Record<string, unknown> {
  const json = z.toJSONSchema(schema, {
    reused: 'ref',
    io: 'input',
    override: ({ jsonSchema }) => {
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  return transformJSONSchema(json);
}

/** The first marked part (the log, the longest) and the newest ones: older tool results are found in the cache by their prefix. */
function breakpoints(messages: Message[]): Set<MessagePart> {
  const marked = messages.flatMap((message) =>
    message.role === 'user' ? message.parts.filter((part) => part.cache) : [],
  );
  return new Set([...marked.slice(0, 1), ...marked.slice(1).slice(1 - MAX_MESSAGE_BREAKPOINTS)]);
}

const toMessage = (message: Message, keep: Set<MessagePart>): MessageParam =>
  message.role === 'assistant'
    ? // What the service itself gave us, unchanged: thinking blocks carry signatures.
      { role: 'assistant', content: message.raw as ContentBlockParam[] }
    : { role: 'user', content: message.parts.map((part) => toBlock(part, keep.has(part))) };

/** The service refuses empty text blocks. */
function toBlock(part: MessagePart, cached: boolean): ContentBlockParam {
  const marker = cached ? CACHE : {};
  const text = wellFormed(part.text);
  return part.type === 'text'
    ? { type: 'text', text: text.trim() === '' ? '(empty)' : text, ...marker }
    : {
        type: 'tool_result',
        tool_use_id: part.id,
        content: text.trim() === '' ? '(no output)' : text,
        ...(part.isError ? { is_error: true } : {}),
        ...marker,
      };
}

/** Half a surrogate pair, where a text was cut, would make the body invalid JSON for the service. */
const wellFormed = (text: string) => Buffer.from(text, 'utf8').toString('utf8').replaceAll('\0', '');
