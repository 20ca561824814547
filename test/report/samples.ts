import fc from 'fast-check';
import { CATEGORIES, CONFIDENCES, FAULTS, KINDS, RERUN_OUTCOMES, SEVERITIES } from '../../src/contract/words.js';
import type { Sample } from '../../src/report/metrics/metrics-schema.js';

export const aSample = (over: Partial<Sample> = {}): Sample => ({
  run_id: 1001,
  attempt: 1,
  key: 'a1',
  at: '2026-11-20T10:00:00.000Z',
  job: 'test',
  category: 'node',
  kind: 'test',
  severity: 'high',
  confidence: 'high',
  fault: 'this-change',
  by: 'model',
  response_ms: 2000,
  rerun: 'skipped',
  fix: null,
  commands_run: 0,
  commands_refused: 0,
  api: { requests: 0, errors: 0, rate_limit_hits: 0, timeout_hits: 0, parse_errors: 0, retries: 0, circuit_opened: 0 },
  usage: { input_tokens: 0, output_tokens: 0, cache_read_tokens: 0, cache_write_tokens: 0, cost_usd: 0 },
  cache: { hits: 0, misses: 0 },
  reactions: null,
  ...over,
});

/** Two months of a workflow with a good deal of trouble; the same every time. */
export function someSamples(count: number): Sample[] {
  const pick = <T>(values: readonly T[], index: number): T => {
    const value = values[index % values.length];
    if (value === undefined) throw new Error('nothing to pick from');
    return value;
  };
  return Array.from({ length: count }, (_, index) =>
    aSample({
      run_id: 900 + index,
      at: new Date(Date.UTC(2026, 8, 20) + index * 5 * 3_600_000).toISOString(),
      job: pick(['test (node 20)', 'test (node 22)', 'image', 'e2e / checkout on Firefox', 'lint'], index * 7),
      category: pick(['node', 'node', 'node', 'docker', 'python', 'network', 'lint', 'timeout', 'memory'], index * 5),
      severity: pick(SEVERITIES, index * 3),
      fault: pick(['this-change', 'this-change', 'flaky', 'base-branch', 'infrastructure', 'this-change', 'unknown'], index * 3),
      response_ms: 4000 + ((index * 7919) % 23_000) + (index % 31 === 0 ? 60_000 : 0),
      rerun: pick(['reproduced', 'skipped', 'passed', 'reproduced', 'timed-out'], index),
      fix: pick(['verified', null, 'not-tried', 'verified', 'still-fails', null], index),
      commands_run: index % 6,
      commands_refused: index % 9 === 0 ? 1 : 0,
      api: { requests: 4, errors: index % 11 === 0 ? 1 : 0, rate_limit_hits: index % 11 === 0 ? 1 : 0, timeout_hits: 0, parse_errors: 0, retries: index % 11 === 0 ? 1 : 0, circuit_opened: 0 },
      usage: { input_tokens: 3000 + index, output_tokens: 500, cache_read_tokens: 9000, cache_write_tokens: 2000, cost_usd: 0.02 + (index % 5) * 0.008 },
      cache: { hits: 1, misses: 0 },
      reactions: index % 40 === 0 ? { comment_id: index, up: 1, down: 0 } : null,
    }),
  ); // biome-ignore format: long but even
}

const count = fc.nat({ max: 50 });

/** Few identities and few times, so that samples meet each other often. */
export const anySample: fc.Arbitrary<Sample> = fc.record({
  run_id: fc.integer({ min: 1, max: 6 }),
  attempt: fc.integer({ min: 1, max: 2 }),
  key: fc.constantFrom('a', 'b'),
  at: fc.integer({ min: 0, max: 4 }).map((hour) => new Date(Date.UTC(2026, 10, 20, hour)).toISOString()),
  job: fc.string({ maxLength: 10 }),
  category: fc.constantFrom(...CATEGORIES),
  kind: fc.constantFrom(...KINDS),
  severity: fc.constantFrom(...SEVERITIES),
  confidence: fc.constantFrom(...CONFIDENCES),
  fault: fc.constantFrom(...FAULTS),
  by: fc.constantFrom('model' as const, 'rules' as const),
  response_ms: fc.integer({ min: 0, max: 600_000 }),
  rerun: fc.constantFrom(...RERUN_OUTCOMES),
  fix: fc.constantFrom('verified' as const, 'still-fails' as const, 'not-tried' as const, null),
  commands_run: count,
  commands_refused: count,
  api: fc.record({
    requests: count,
    errors: count,
    rate_limit_hits: count,
    timeout_hits: count,
    parse_errors: count,
    retries: count,
    circuit_opened: count,
  }),
  usage: fc.record({
    input_tokens: count,
    output_tokens: count,
    cache_read_tokens: count,
    cache_write_tokens: count,
    cost_usd: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
  cache: fc.record({ hits: count, misses: count }),
  reactions: fc.option(fc.record({ comment_id: fc.integer({ min: 1, max: 3 }), up: count, down: count })),
});
