/** Values of the expression language, as far as they are known. */
export type Value = string | number | boolean | null;
/** Whole values may be objects on the way to a property of theirs. */
export type Known = Value | Known[] | { [key: string]: Known };

/** Stands for a value that is there, but that nobody here knows. */
export const UNKNOWN: unique symbol = Symbol('unknown');
/** A value of which some part, or all of it, is not known. */
export type Part = Value | typeof UNKNOWN | Part[] | { [key: string]: Part };

/**
 * Roots by lower-case name: `{ matrix: { node: 20 } }`. A root that is not there is not known at all. `matrix` and `github.event`
 * hold all that there is, and `inputs` all names: what they lack is null. Of every other root there may be more than stands here.
 */
export type Contexts = Record<string, Part>;

export const orUnknown = (value: Part | undefined): Part => (value === undefined ? UNKNOWN : value);

/** Of YAML and JSON alike, which hold nothing else. */
export function isRecord(value: unknown): value is Record<string, Known> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isMapping(value: Part | undefined): value is { [key: string]: Part } {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
