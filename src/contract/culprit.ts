/** What experiments say about the change itself: which part of it makes the command fail. */
import { z } from 'zod';

export const CULPRIT_OUTCOMES = ['found', 'new-test', 'fails-without-change', 'not-found', 'not-run'] as const;

/** Lines of the head commit; of a part that only takes lines away, the line before them. */
export const CulpritHunk = z.object({
  path: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  commit: z.string().nullable().default(null),
});
export type CulpritHunk = z.infer<typeof CulpritHunk>;

const Rate = z.object({ failed: z.number().int().nonnegative(), runs: z.number().int().nonnegative() });

/** Of a failure that comes and goes: how often it came on both sides. */
export const CulpritNoise = z.object({
  flaky: z.enum(['before', 'since', 'unknown']),
  with_change: Rate,
  without: Rate,
  /** 0 to 1: how likely chance alone makes it fail with the change at least so much more often. */
  chance: z.number(),
});
export type CulpritNoise = z.infer<typeof CulpritNoise>;

export const Culprit = z.object({
  outcome: z.enum(CULPRIT_OUTCOMES).default('not-run'),
  hunks: z.array(CulpritHunk).default([]),
  /** How often the command was run for it. */
  runs: z.number().int().nonnegative().default(0),
  ms: z.number().nonnegative().default(0),
  /** A sentence: why it was not run or not found, or what was seen. */
  reason: z.string().default(''),
  /** Null where the failure did not come and go. */
  noise: CulpritNoise.nullable().default(null),
});
export type Culprit = z.infer<typeof Culprit>;
