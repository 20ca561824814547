/** Values as `@actions/expressions` wants them, and objects of which only a part is known. */
import { data } from '@actions/expressions';
import type { Contexts, Known } from './known.js';

/** Thrown where a value hangs on something that is not known. */
export class UnknownValue extends Error {
  override name = 'UnknownValue';
}

/** Contexts that are known as a whole. */
const CLOSED = new Set(['matrix']);
/** `github.event` is the payload of the event, all of it. */
const CLOSED_WITHIN = new Set(['github.event']);

/**
 * An object whose keys are looked up without regard to case, as GitHub's are. The library's own takes `constructor` and the like
 * for keys that are there already.
 */
class Mapping extends data.Dictionary {
  private readonly entries = new Map<string, { key: string; value: data.ExpressionData }>();

  override add(key: string, value: data.ExpressionData): void {
    if (this.entries.has(key.toLowerCase())) throw new UnknownValue();
    this.entries.set(key.toLowerCase(), { key, value });
  }

  override get(key: string): data.ExpressionData | undefined {
    return this.entries.get(key.toLowerCase())?.value;
  }

  override values(): data.ExpressionData[] {
    return this.pairs().map(({ value }) => value);
  }

  override pairs(): { key: string; value: data.ExpressionData }[] {
    return [...this.entries.values()];
  }
}

/** An object that may hold more than is known: whatever asks for all of it, or for what is not there, is not answered. */
export class OpenMapping extends Mapping {
  override get(key: string): data.ExpressionData {
    const value = super.get(key);
    if (value === undefined) throw new UnknownValue();
    return value;
  }

  override pairs(): { key: string; value: data.ExpressionData }[] {
    throw new UnknownValue();
  }

  override coerceString(): string {
    throw new UnknownValue();
  }

  override number(): number {
    throw new UnknownValue();
  }
}

/** The roots of all contexts. One that is not there is not known. */
export class OpenContexts extends OpenMapping {
  constructor(contexts: Contexts) {
    super();
    for (const [name, value] of Object.entries(contexts)) {
      if (!isMapping(value) || CLOSED.has(name)) this.add(name, fromKnown(value));
      else this.add(name, openMapping(name, value));
    }
  }
}

function openMapping(root: string, value: { [key: string]: Known }): OpenMapping {
  const mapping = new OpenMapping();
  for (const [key, inner] of Object.entries(value)) {
    const isOpen = isMapping(inner) && !CLOSED_WITHIN.has(`${root}.${key}`);
    mapping.add(key, isOpen ? openMapping(`${root}.${key}`, inner) : fromKnown(inner));
  }
  return mapping;
}

const isMapping = (value: Known): value is { [key: string]: Known } =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

export function fromKnown(value: Known): data.ExpressionData {
  if (value === null) return new data.Null();
  if (typeof value === 'string') return new data.StringData(value);
  if (typeof value === 'number') return new data.NumberData(value);
  if (typeof value === 'boolean') return new data.BooleanData(value);
  if (Array.isArray(value)) return new data.Array(...value.map(fromKnown));
  const mapping = new Mapping();
  for (const [key, inner] of Object.entries(value)) mapping.add(key, fromKnown(inner));
  return mapping;
}

/** @throws UnknownValue for an object that is known in part only */
export function toKnown(value: data.ExpressionData): Known {
  switch (value.kind) {
    case data.Kind.Null:
      return null;
    case data.Kind.String:
    case data.Kind.Number:
    case data.Kind.Boolean:
      return (value as data.StringData | data.NumberData | data.BooleanData).value;
    case data.Kind.Array:
      return (value as data.Array).values().map(toKnown);
    default:
      return Object.fromEntries((value as data.Dictionary).pairs().map((pair) => [pair.key, toKnown(pair.value)]));
  }
}
