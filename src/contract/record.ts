/** Failures as records: what a runner, compiler, linter or package manager says failed, one entry for each thing. */
import { z } from 'zod';
import { Kind } from './words.js';

/** One thing that failed: a test, an error, a rule, a target. What is not known is null. The names are those of `diagnosis.json`. */
export const FailureRecord = z.object({
  /** The program that reported it, such as `jest`, `tsc`, `cargo`. */
  tool: z.string().nullable().default(null),
  kind: Kind.default('unknown'),
  /** The test, rule, target or package, as the tool names it. */
  id: z.string().nullable().default(null),
  /** Relative to the repository's root where that could be worked out. */
  file: z.string().nullable().default(null),
  line: z.number().int().positive().nullable().default(null),
  /** Such as `TS2345`, `E0308`, `ERESOLVE`, `404`. */
  code: z.string().nullable().default(null),
  message: z.string().nullable().default(null),
  /** How often the log says it. */
  count: z.number().int().positive().default(1),
  /** First and last line in the log file, from 1, both included. */
  log_lines: z.tuple([z.number().int(), z.number().int()]).nullable().default(null),
});
export type FailureRecord = z.infer<typeof FailureRecord>;
