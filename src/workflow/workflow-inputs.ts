/** The context `inputs` of a workflow: what its caller gave, or whoever started it by hand. */
import { asText } from './expression.js';
import { withoutFreeText } from './free-text.js';
import { type Contexts, isMapping, isRecord, type Known, orUnknown, type Part, UNKNOWN } from './known.js';
import { settle } from './settle.js';

/** What a job hands to the workflow that it calls, by name. */
export type Given = Record<string, Part>;

/** The `with` of a job. What is not known stays among the names: a default does not take its place. */
export function givenInputs(declared: unknown, contexts: Contexts): Given {
  return isRecord(declared) ? mapValues(declared, (value) => orUnknown(settle(value, withoutFreeText(contexts)))) : {};
}

/**
 * The contexts with `inputs` in them. A called workflow has what it was given, another one what was typed in by hand, and none
 * where it was started by something else. [docs.github.com, "Contexts reference", `inputs` context]
 */
export function withInputs(workflow: Record<string, unknown>, contexts: Contexts, given: Given | undefined): Contexts {
  if (given !== undefined)
    return { ...contexts, inputs: typed(declaredIn(workflow, 'workflow_call'), given, contexts) };
  const github = isMapping(contexts.github) ? contexts.github : {};
  if (typeof github.event_name !== 'string') return contexts;
  if (github.event_name !== 'workflow_dispatch') return { ...contexts, inputs: {} };
  const typedIn = isMapping(github.event) && isMapping(github.event.inputs) ? github.event.inputs : {};
  return { ...contexts, inputs: typed(declaredIn(workflow, 'workflow_dispatch'), typedIn, contexts) };
}

function declaredIn({ on }: Record<string, unknown>, event: string): Record<string, Known> {
  const trigger = isRecord(on) ? on[event] : null;
  return isRecord(trigger) && isRecord(trigger.inputs) ? trigger.inputs : {};
}

function typed(declared: Record<string, Known>, given: Given, contexts: Contexts): Given {
  const byName = new Map(Object.entries(given).map(([name, value]): [string, Part] => [name.toLowerCase(), value]));
  return mapValues(declared, (about, name) => {
    const { type, default: otherwise } = isRecord(about) ? about : {};
    const key = name.toLowerCase();
    const value = byName.has(key) ? byName.get(key) : settle(otherwise ?? null, withoutFreeText(contexts));
    return value === undefined ? UNKNOWN : asType(value, type);
  });
}

/** In the type that the workflow declares: `false` as a text would be true in a condition. */
function asType(value: Part, type: unknown): Part {
  if (value === UNKNOWN) return value;
  if (type === 'boolean') return asBoolean(value);
  if (type === 'number') return asNumber(value);
  return Array.isArray(value) || isMapping(value) ? UNKNOWN : orUnknown(asText(value));
}

function asBoolean(value: Part): Part {
  if (value === null || value === '') return false;
  return typeof value === 'boolean' ? value : value === 'true' || (value === 'false' ? false : UNKNOWN);
}

function asNumber(value: Part): Part {
  if (value === null || value === '') return 0;
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : UNKNOWN;
}

function mapValues<In>(record: Record<string, In>, map: (value: In, name: string) => Part): Given {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value, name)]));
}
