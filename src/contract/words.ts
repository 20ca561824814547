/**
 * The words that are public contract: they stand in outputs and files. GitHub's and Anthropic's own words come first; one word
 * a thing.
 */
import { z } from 'zod';

export const CATEGORIES = [
  'python', 'node', 'docker', 'go', 'rust', 'java', 'dotnet', 'ruby', 'php', 'cpp', 'git', 'github-actions',
  'kubernetes', 'terraform', 'network', 'disk', 'memory', 'permission', 'auth', 'timeout', 'test', 'lint', 'other',
] as const; // biome-ignore format: a table reads better in rows
export const KINDS = [
  'test',
  'compile',
  'lint',
  'dependency',
  'configuration',
  'infrastructure',
  'runtime',
  'flaky',
  'unknown',
] as const;
export const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const;
export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export const FAULTS = ['this-change', 'base-branch', 'environment', 'flaky', 'infrastructure', 'unknown'] as const;
export const RERUN_OUTCOMES = ['reproduced', 'different-failure', 'passed', 'timed-out', 'skipped'] as const;
/** How a run stands for the comment, see `run-state.ts`. */
export const RUN_WORDS = ['green', 'red', 'running', 'nothing', 'superseded'] as const;
export type RunWord = (typeof RUN_WORDS)[number];
export const OUTCOMES = ['diagnosed', 'no-failure', 'unavailable'] as const;

/** The tool or resource that failed: the most specific true one (a failing pytest test is `python`). */
export const Category = z.enum(CATEGORIES);
export type Category = z.infer<typeof Category>;
/** How it failed. */
export const Kind = z.enum(KINDS);
export type Kind = z.infer<typeof Kind>;
export const Severity = z.enum(SEVERITIES);
export type Severity = z.infer<typeof Severity>;
export const Confidence = z.enum(CONFIDENCES);
export type Confidence = z.infer<typeof Confidence>;
export const Fault = z.enum(FAULTS);
export type Fault = z.infer<typeof Fault>;
export const RerunOutcome = z.enum(RERUN_OUTCOMES);
export type RerunOutcome = z.infer<typeof RerunOutcome>;
export const Outcome = z.enum(OUTCOMES);
export type Outcome = z.infer<typeof Outcome>;

/** What a conversation cost. */
export const Usage = z.object({
  input_tokens: z.number(),
  output_tokens: z.number(),
  cache_read_tokens: z.number(),
  cache_write_tokens: z.number(),
  /** US dollars by the price table; 0 where no model was asked. */
  cost_usd: z.number(),
});
export type Usage = z.infer<typeof Usage>;
