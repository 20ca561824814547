/** What earlier runs left behind: the same failure seen before, and sums that never fall. */
import { z } from 'zod';
import { Category, Fault, Severity, Usage } from './words.js';

/** The same failure in earlier runs of this repository. */
export interface SeenBefore {
  runs: number;
  branches: number;
  /** ISO 8601. */
  first: string;
  last: string;
  /** The run whose diagnosis is used again; null where this one was worked out anew. */
  reusedFrom: { runId: number; at: string } | null;
}

const Count = z.number().int().nonnegative();

/** `totals` of `metrics.json`, over the window and over the lifetime alike. */
export const Totals = z.object({
  analyses: Count,
  commands_run: Count,
  commands_refused: Count,
  feedback_evals: Count,
  reruns: Count,
  fixes_proposed: Count,
  fixes_verified: Count,
});
export type Totals = z.infer<typeof Totals>;

/** The same sums since the first run: no figure in it ever falls. */
export const Lifetime = z.object({
  /** ISO 8601; null before the first run. */
  since: z.iso.datetime({ offset: true }).nullable().default(null),
  totals: Totals.default({
    analyses: 0,
    commands_run: 0,
    commands_refused: 0,
    feedback_evals: 0,
    reruns: 0,
    fixes_proposed: 0,
    fixes_verified: 0,
  }),
  by_category: z.partialRecord(Category, Count).default({}),
  by_severity: z.partialRecord(Severity, Count).default({}),
  by_fault: z.partialRecord(Fault, Count).default({}),
  usage: Usage.default({ input_tokens: 0, output_tokens: 0, cache_read_tokens: 0, cache_write_tokens: 0, cost_usd: 0 }),
  cache: z.object({ hits: Count, misses: Count }).default({ hits: 0, misses: 0 }),
});
export type Lifetime = z.infer<typeof Lifetime>;
