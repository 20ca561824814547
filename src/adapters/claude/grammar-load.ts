/** How much of the service's grammar a schema takes up. */

/**
 * What the service compiles for one request, answer and strict tools together: "Schemas contains too many parameters with union types
 * (… type arrays or anyOf) … limit: 16", likewise 24 optional parameters and 20 strict tools [platform.claude.com, structured outputs].
 */
export const GRAMMAR = { tools: 20, unions: 16, optionals: 24 } as const;

export interface GrammarLoad {
  tools: number;
  unions: number;
  optionals: number;
}

/** Of one JSON schema; `tools` is left for the caller to count. */
export function grammarLoad(schema: object): GrammarLoad {
  const nodes = nodesOf(schema);
  const optionals = nodes.map((node) => lengthOf(node.properties) - lengthOf(node.required));
  return {
    tools: 0,
    unions: nodes.filter((node) => Array.isArray(node.type) || Array.isArray(node.anyOf)).length,
    optionals: optionals.reduce((sum, count) => sum + Math.max(0, count), 0),
  };
}

function nodesOf(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  return [{ ...value }, ...Object.values(value).flatMap(nodesOf)];
}

const lengthOf = (value: unknown) => (typeof value === 'object' && value !== null ? Object.keys(value).length : 0);
