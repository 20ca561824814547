/** Values as `@actions/expressions` wants them, and objects of which only a part is known. */
import { data } from '@actions/expressions';
import { type Contexts, isMapping, type Known, type Part, UNKNOWN } from './known.js';

/** Thrown where a value hangs on something that is not known. */
export class UnknownValue extends Error {
  override name = 'UnknownValue';
}

interface Reach {
  /** `whole`: there is nothing beside; `names`: no further name, but the object as one is not known; `part`: there may be more. */
  known: 'whole' | 'names' | 'part';
  /** Names that differ only in case are two. */
  caseSensitive?: true;
}

/** What there may be beside of what is known, by root or path; of all others: more. */
const REACH: Readonly<Record<string, Reach>> = {
  matrix: { known: 'whole' },
  // The payload of the event, all of it.
  'github.event': { known: 'whole' },
  // GitHub prints it in one way for a called workflow and in another where there are none.
  inputs: { known: 'names' },
  // As on Linux and macOS, the only systems where commands are run again. [actions/runner, StepsRunner.cs]
  env: { known: 'part', caseSensitive: true },
};
const PART: Reach = { known: 'part' };
const WHOLE: Reach = { known: 'whole' };

/**
 * An object that is worked out as far as it is asked. The library's own takes `constructor` and the like for keys that are there
 * already, and answers for what is not there.
 */
export class Mapping extends data.Dictionary {
  private readonly entries = new Map<string, { key: string; part: Part; value?: data.ExpressionData }>();
  private readonly reach: Reach;
  private readonly path: string;

  constructor(parts: { [key: string]: Part }, reach: Reach, path = '') {
    super();
    this.reach = reach;
    this.path = path;
    for (const [key, part] of Object.entries(parts)) {
      const known = this.entries.get(this.fold(key));
      // Two names that GitHub takes for one: which of them it would keep is not known.
      this.entries.set(this.fold(key), { key, part: known === undefined ? part : UNKNOWN });
    }
  }

  /** Whether all that it holds may be asked for at once. */
  get isWhole(): boolean {
    return this.reach.known === 'whole';
  }

  override get(key: string): data.ExpressionData | undefined {
    const entry = this.entries.get(this.fold(key));
    if (entry !== undefined) {
      entry.value ??= this.make(entry);
      return entry.value;
    }
    if (this.reach.known === 'part') throw new UnknownValue();
    return undefined;
  }

  override values(): data.ExpressionData[] {
    return this.pairs().map(({ value }) => value);
  }

  override pairs(): { key: string; value: data.ExpressionData }[] {
    // The library makes plain objects of pairs, in which this key is none.
    if (!this.isWhole || this.entries.has('__proto__')) throw new UnknownValue();
    return [...this.entries.values()].map((entry) => {
      entry.value ??= this.make(entry);
      return { key: entry.key, value: entry.value };
    });
  }

  override coerceString(): string {
    if (!this.isWhole) throw new UnknownValue();
    return super.coerceString();
  }

  override number(): number {
    if (!this.isWhole) throw new UnknownValue();
    return super.number();
  }

  private fold(key: string): string {
    return this.reach.caseSensitive ? key : key.toLowerCase();
  }

  private make({ key, part }: { key: string; part: Part }): data.ExpressionData {
    if (!isMapping(part)) return fromPart(part);
    const path = this.path === '' ? key : `${this.path}.${key}`;
    return new Mapping(part, this.isWhole ? WHOLE : (REACH[path] ?? PART), path);
  }
}

/** The roots of all contexts. One that is not there is not known. */
export const openContexts = (contexts: Contexts): Mapping => new Mapping(contexts, PART);

/** @throws UnknownValue where it is not known, or an element of a list is not */
export function fromPart(part: Part): data.ExpressionData {
  if (part === UNKNOWN) throw new UnknownValue();
  if (part === null) return new data.Null();
  if (typeof part === 'string') return new data.StringData(part);
  if (typeof part === 'number') return new data.NumberData(part);
  if (typeof part === 'boolean') return new data.BooleanData(part);
  if (Array.isArray(part)) return new data.Array(...part.map(fromPart));
  return new Mapping(part, WHOLE);
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
