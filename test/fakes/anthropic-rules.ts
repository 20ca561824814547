/** What the Messages API refuses with 400. A table: one rule a line of the documentation. */
import type { ContentBlockParam, MessageCreateParamsNonStreaming } from '@anthropic-ai/sdk/resources/messages';

export interface RuleContext {
  pausedTurns: Set<string>;
  refuseEffort: boolean;
}

type Rule = (body: MessageCreateParamsNonStreaming, context: RuleContext) => string | null;

/** The message of the first broken rule; null when all hold. */
export function refusalOf(body: MessageCreateParamsNonStreaming, context: RuleContext): string | null {
  for (const rule of RULES) {
    const message = rule(body, context);
    if (message !== null) return message;
  }
  return null;
}

/** Parameters of `MessageCreateParamsBase` [SDK src/resources/messages/messages.ts]. */
const PARAMETERS = new Set(['max_tokens', 'messages', 'model', 'cache_control', 'container', 'diagnostics', 'inference_geo', 'metadata', 'output_config', 'service_tier', 'speed', 'stop_sequences', 'stream', 'system', 'thinking', 'tool_choice', 'tools']); // biome-ignore format: rows
/** JSON Schema keywords that a strict schema may hold [SDK src/lib/transform-json-schema.ts; docs: structured outputs, JSON Schema limitations]. */
const KEYWORDS = new Set(['type', 'properties', 'required', 'additionalProperties', 'items', 'enum', 'const', 'anyOf', 'allOf', '$ref', '$defs', 'description', 'title', 'format', 'minItems', 'default', 'pattern']); // biome-ignore format: rows

const RULES: Rule[] = [
  (body) => (Number.isInteger(body.max_tokens) && body.max_tokens >= 1 ? null : 'max_tokens: Field required'),
  (body) => (typeof body.model === 'string' && body.model !== '' ? null : 'model: Field required'),
  (body) =>
    Array.isArray(body.messages) && body.messages.length > 0 ? null : 'messages: at least one message is required',
  (body) => ('stream' in body ? 'stream: this stand-in does not stream' : null),
  // Sonnet 5.5 migration guide: sampling parameters, prefill, forced tools and thinking budgets are gone.
  (body) =>
    named(
      ['temperature', 'top_p', 'top_k'].filter((name) => name in body),
      'is not supported by this model',
    ),
  (body) =>
    named(
      Object.keys(body).filter((name) => !PARAMETERS.has(name)),
      'Extra inputs are not permitted',
    ),
  (body) => (body.thinking && body.thinking.type !== 'adaptive' ? `thinking.type: ${body.thinking.type} is not supported by this model` : null), // biome-ignore format: rows
  (body) => (['any', 'tool'].includes(body.tool_choice?.type ?? '') ? 'tool_choice: forcing a tool is not supported by this model' : null), // biome-ignore format: rows
  (body) =>
    body.tool_choice && !body.tools?.length ? 'tool_choice may only be specified while providing tools' : null,
  (body, { refuseEffort }) => (refuseEffort && body.output_config?.effort ? 'This model does not support the effort parameter.' : null), // biome-ignore format: rows
  (body) => (['low', 'medium', 'high', 'xhigh', 'max', undefined, null].includes(body.output_config?.effort) ? null : 'output_config.effort: Input should be low, medium, high, xhigh or max'), // biome-ignore format: rows
  (body) => (body.messages[0]?.role === 'user' ? null : 'messages: first message must use the "user" role'),
  (body, { pausedTurns }) => prefill(body, pausedTurns),
  (body) =>
    body.messages.map(({ content }, index) => emptyContent(content, index)).find((text) => text !== null) ?? null,
  pairing,
  (body) => (count(body, 'cache_control') > 4 ? `A maximum of 4 blocks with cache_control may be provided. Found ${count(body, 'cache_control')}.` : null), // biome-ignore format: rows
  (body) => (body.tools ?? []).map(toolRule).find((text) => text !== null) ?? null,
  (body) => ((body.tools ?? []).filter((tool) => 'strict' in tool && tool.strict).length > 20 ? 'Too many strict tools (maximum 20)' : null), // biome-ignore format: rows
  (body) =>
    body.output_config?.format ? schemaRule(body.output_config.format.schema, 'output_config.format.schema') : null,
  // Limits of the compiled grammar, over all strict tools and the format [docs: structured outputs].
  (body) => (sum(strictSchemas(body), unions) > 16 ? 'Schemas contains too many parameters with union types (maximum 16)' : null), // biome-ignore format: rows
  (body) => (sum(strictSchemas(body), optionals) > 24 ? 'Schemas contains too many optional parameters (maximum 24)' : null), // biome-ignore format: rows
];

const named = (names: string[], text: string): string | null => (names.length === 0 ? null : `${names[0]}: ${text}`);

/** A turn of the assistant may stand last only if the service itself had paused it [docs: pause_turn; prefill not supported]. */
function prefill({ messages }: MessageCreateParamsNonStreaming, paused: Set<string>): string | null {
  const last = messages.at(-1);
  if (last?.role !== 'assistant' || paused.has(JSON.stringify(last.content))) return null;
  return 'This model does not support assistant message prefill. The conversation must end with a user message.';
}

function emptyContent(content: string | ContentBlockParam[], index: number): string | null {
  if (content.length === 0) return `messages.${index}: all messages must have non-empty content`;
  if (typeof content === 'string') return null;
  const empty = content.some((block) => block.type === 'text' && block.text.trim() === '');
  return empty ? `messages.${index}: text content blocks must contain non-whitespace text` : null;
}

/** Every tool_use is answered in the very next message, and nothing else is [docs: tool use]. */
function pairing({ messages }: MessageCreateParamsNonStreaming): string | null {
  for (const [index, message] of messages.entries()) {
    const asked = message.role === 'assistant' ? ids(message.content, 'tool_use') : [];
    const next = messages[index + 1];
    const answered = next === undefined ? [] : ids(next.content, 'tool_result');
    const missing = asked.find((id) => !answered.includes(id));
    if (missing !== undefined)
      return `messages.${index}: \`tool_use\` ids were found without \`tool_result\` blocks immediately after: ${missing}`;
    const previous = messages[index - 1];
    const before = previous?.role === 'assistant' ? ids(previous.content, 'tool_use') : [];
    const stray = ids(message.content, 'tool_result').find((id) => !before.includes(id));
    if (stray !== undefined)
      return `messages.${index}: unexpected \`tool_use_id\` found in \`tool_result\` blocks: ${stray}`;
    const results = ids(message.content, 'tool_result');
    if (new Set(results).size !== results.length) return `messages.${index}: each tool_use must have a single result`;
  }
  return null;
}

function ids(content: string | ContentBlockParam[], type: 'tool_use' | 'tool_result'): string[] {
  if (typeof content === 'string') return [];
  return content.flatMap((block) => {
    if (block.type === 'tool_use' && type === 'tool_use') return [block.id];
    return block.type === 'tool_result' && type === 'tool_result' ? [block.tool_use_id] : [];
  });
}

function toolRule(tool: object, index: number): string | null {
  const {
    name,
    strict,
    input_schema: schema,
  } = tool as { name?: unknown; strict?: unknown; input_schema?: { type?: unknown } };
  if (typeof name !== 'string' || !/^[a-zA-Z0-9_-]{1,128}$/.test(name))
    return `tools.${index}.name: String should match pattern '^[a-zA-Z0-9_-]{1,128}$'`;
  if (schema?.type !== 'object') return `tools.${index}.input_schema.type: Field required`;
  return strict === true ? schemaRule(schema, `tools.${index}.input_schema`) : null;
}

/** Grammar-constrained schemas: closed objects, and only keywords that the grammar knows. */
function schemaRule(schema: unknown, path: string): string | null {
  if (typeof schema !== 'object' || schema === null) return null;
  const unknown = Object.keys(schema).find((keyword) => !KEYWORDS.has(keyword));
  if (unknown !== undefined) return `${path}: For this type, property '${unknown}' is not supported`;
  const node = schema as Record<string, unknown>;
  if (node.type === 'object' && node.additionalProperties !== false) {
    return `${path}: For 'object' type, 'additionalProperties' must be explicitly set to false`;
  }
  const children: [string, unknown][] = [
    ...['properties', '$defs'].flatMap((key) => Object.entries(node[key] ?? {})),
    ...['anyOf', 'allOf'].flatMap((key) => Object.entries(node[key] ?? {})),
    ['items', node.items],
  ];
  return children.map(([key, child]) => schemaRule(child, `${path}.${key}`)).find((text) => text !== null) ?? null;
}

const sum = <T>(items: T[], of: (item: T) => number) => items.reduce((total, item) => total + of(item), 0);
const strictSchemas = ({ tools, output_config }: MessageCreateParamsNonStreaming): unknown[] => [
  ...(tools ?? []).flatMap((tool) =>
    'strict' in tool && tool.strict && 'input_schema' in tool ? [tool.input_schema] : [],
  ),
  output_config?.format?.schema,
];

function nodesOf(schema: unknown): Record<string, unknown>[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return [schema as Record<string, unknown>, ...Object.values(schema).flatMap(nodesOf)];
}

const unions = (schema: unknown) =>
  nodesOf(schema).filter((node) => Array.isArray(node.type) || Array.isArray(node.anyOf)).length;
const optionals = (schema: unknown) =>
  nodesOf(schema)
    .filter((node) => node.type === 'object')
    .reduce(
      (sum, node) =>
        sum + Object.keys(node.properties ?? {}).length - (Array.isArray(node.required) ? node.required.length : 0),
      0,
    );

function count(value: unknown, key: string): number {
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [name, child]) => sum + (name === key && child ? 1 : 0) + count(child, key),
    0,
  );
}
