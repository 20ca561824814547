import { z } from 'zod';
import { aggregate, mergeMetrics } from './metrics.js';
import { type Metrics, Sample, SCHEMA_VERSION } from './metrics-schema.js';

/** Far above what a full window takes (about 150 kB). */
const MAX_CHARS = 4_000_000;

const File = z.object({ generated_at: z.iso.datetime({ offset: true }), samples: z.array(Sample) });
const Versioned = z.object({ schema_version: z.number().int().nonnegative().default(0) }).loose();

/** A sample of version 0 said only what failed and how long it took; what it did not count was not counted. */
const FROM_VERSION_0 = {
  attempt: 1,
  job: '',
  kind: 'unknown',
  confidence: 'low',
  by: 'model',
  rerun: 'skipped',
  fix: null,
  commands_run: 0,
  commands_refused: 0,
  api: { requests: 0, errors: 0, rate_limit_hits: 0, timeout_hits: 0, parse_errors: 0, retries: 0, circuit_opened: 0 },
  usage: { input_tokens: 0, output_tokens: 0, cache_read_tokens: 0, cache_write_tokens: 0, cost_usd: 0 },
  cache: { hits: 0, misses: 0 },
  reactions: null,
};

/** One entry for each version that was ever written: it makes the next one of it. */
const MIGRATIONS: Record<number, (file: Record<string, unknown>) => Record<string, unknown>> = {
  0: (file) => ({
    ...file,
    generated_at: file.generated_at ?? new Date(0).toISOString(),
    samples: z
      .array(z.record(z.string(), z.unknown()))
      .parse(file.samples ?? [])
      .map((sample, index) => ({ ...FROM_VERSION_0, key: `v0-${index}`, ...sample })),
  }),
};

/**
 * Reads a `metrics.json` of an earlier run. Its aggregates are not believed but recomputed. A file that is newer than this
 * program, or broken, is left alone: then `problem` is a sentence that says so.
 */
export function parseHistory(text: string): Metrics | { problem: string } {
  if (text.length > MAX_CHARS)
    return { problem: 'The earlier metrics are too large to be ours; this run starts afresh.' };
  try {
    const versioned = Versioned.parse(JSON.parse(text));
    if (versioned.schema_version > SCHEMA_VERSION) {
      return {
        problem: `The earlier metrics have version ${versioned.schema_version}, and this program knows ${SCHEMA_VERSION}: they are left alone, and this run starts afresh.`,
      };
    }
    const file = File.parse(migrated(versioned));
    return aggregate(file.samples, file.generated_at);
  } catch {
    return {
      problem: 'The earlier metrics could not be read as metrics; they are left alone, and this run starts afresh.',
    };
  }
}

function migrated(file: { schema_version: number }): Record<string, unknown> {
  let current: Record<string, unknown> = { ...file };
  for (let version = file.schema_version; version < SCHEMA_VERSION; version++) {
    current = MIGRATIONS[version]?.(current) ?? current;
  }
  return current;
}

/** Several files of earlier runs as one history: runs at the same time did not see each other's samples. */
export function joinHistories(texts: string[]): { history: Metrics | null; problems: string[] } {
  const parsed = texts.map(parseHistory);
  const readable = parsed.flatMap((file) => ('problem' in file ? [] : [file]));
  return {
    history: readable.length === 0 ? null : readable.reduce(mergeMetrics),
    problems: [...new Set(parsed.flatMap((file) => ('problem' in file ? [file.problem] : [])))],
  };
}
