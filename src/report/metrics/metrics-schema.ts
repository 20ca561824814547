/**
 * The shape of `metrics.json`. The samples are the truth: every figure above them is recomputed from them whenever the file is
 * read or merged, so two histories can be joined by joining their samples.
 */
import { z } from 'zod';
import { Totals } from '../../contract/memory.js';
import { Category, Confidence, Fault, Kind, RerunOutcome, Severity, Usage } from '../../contract/words.js';

export const SCHEMA_VERSION = 1;
/** How many analyses the rolling window holds. */
export const WINDOW = 200;

const Count = z.number().int().nonnegative();
const Milliseconds = z.number().nonnegative();

const ApiCounts = z.object({
  requests: Count,
  errors: Count,
  rate_limit_hits: Count,
  timeout_hits: Count,
  parse_errors: Count,
  retries: Count,
  circuit_opened: Count,
});

/** One analysis: what one cause of one attempt of one run brought, with all that the aggregates are made of. */
export const Sample = z.object({
  run_id: z.number().int(),
  attempt: z.number().int(),
  /** Names the job and the cause within the run's attempt; with both it names the sample. */
  key: z.string().max(100),
  at: z.iso.datetime({ offset: true }),
  job: z.string().max(200),
  category: Category,
  kind: Kind,
  severity: Severity,
  confidence: Confidence,
  fault: Fault,
  by: z.enum(['model', 'rules']),
  response_ms: Milliseconds,
  rerun: RerunOutcome,
  /** What became of the proposed edit; null where none was proposed. */
  fix: z.enum(['verified', 'still-fails', 'not-tried']).nullable(),
  commands_run: Count,
  commands_refused: Count,
  api: ApiCounts,
  usage: Usage,
  cache: z.object({ hits: Count, misses: Count }),
  /** Reactions on our comment as read back when this sample was taken; null where they were not read. */
  reactions: z.object({ comment_id: z.number().int(), up: Count, down: Count }).nullable(),
});
export type Sample = z.infer<typeof Sample>;

export const Metrics = z.object({
  schema_version: z.literal(SCHEMA_VERSION),
  generated_at: z.iso.datetime({ offset: true }),
  uptime_human: z.string(),
  window: z.literal(WINDOW),
  totals: Totals,
  by_category: z.partialRecord(Category, Count),
  by_severity: z.partialRecord(Severity, Count),
  by_fault: z.partialRecord(Fault, Count),
  /** Null percentiles: there is no sample. */
  response_time_ms: z.object({
    p50: Milliseconds.nullable(),
    p95: Milliseconds.nullable(),
    p99: Milliseconds.nullable(),
    samples: Count,
  }),
  fix_success_rate_pct: z.number().min(0).max(100).nullable(),
  api_health: ApiCounts.omit({ errors: true }).extend({ error_rate_pct: z.number().min(0).max(100) }),
  usage: Usage,
  cache: z.object({ hits: Count, misses: Count }),
  reactions: z.object({ up: Count, down: Count }),
  samples: z.array(Sample),
});
export type Metrics = z.infer<typeof Metrics>;
