/** Values of the expression language, as far as they are known. */
export type Value = string | number | boolean | null;
/** Whole values may be objects on the way to a property of theirs. */
export type Known = Value | Known[] | { [key: string]: Known };
/**
 * Roots by lower-case name: `{ matrix: { node: 20 } }`. `matrix` and `github.event` are known entirely: what they lack is null.
 * Of every other root there may be more than stands here.
 */
export type Contexts = Record<string, Known>;
