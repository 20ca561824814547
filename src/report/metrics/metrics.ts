/** Metrics are pure functions of their samples; joining two histories is joining two sets of samples. */
import type { Report } from '../../contract/model.js';
import { span } from '../words/quantities.js';
import { type Reactions, samplesOf } from './metrics-sample.js';
import { type Metrics, type Sample, SCHEMA_VERSION, WINDOW } from './metrics-schema.js';

/** The metrics of this report, with those of earlier runs where there are any. */
export function measure(report: Report, history: Metrics | null, reactions: Reactions | null = null): Metrics {
  const own = aggregate(samplesOf(report, reactions), report.at);
  return history === null ? own : mergeMetrics(own, history);
}

/**
 * Union of the samples by run, attempt and key, cut to the newest `WINDOW`. Commutative, associative and idempotent, so that two
 * runs at the same time lose nothing whatever the order in which their files are met.
 */
export function mergeMetrics(a: Metrics, b: Metrics): Metrics {
  const generatedAt = instant(a.generated_at) >= instant(b.generated_at) ? a.generated_at : b.generated_at;
  return aggregate([...a.samples, ...b.samples], generatedAt);
}

/** All figures from the samples alone. */
export function aggregate(all: Sample[], generatedAt: string): Metrics {
  const samples = newest(all);
  const tried = samples.filter((sample) => sample.fix === 'verified' || sample.fix === 'still-fails').length;
  const verified = samples.filter((sample) => sample.fix === 'verified').length;
  return {
    schema_version: SCHEMA_VERSION,
    generated_at: generatedAt,
    uptime_human: uptime(samples),
    window: WINDOW,
    totals: totals(samples),
    by_category: tally(samples, (sample) => sample.category),
    by_severity: tally(samples, (sample) => sample.severity),
    by_fault: tally(samples, (sample) => sample.fault),
    response_time_ms: responseTimes(samples),
    fix_success_rate_pct: tried === 0 ? null : percent(verified, tried),
    api_health: apiHealth(samples),
    usage: usage(samples),
    cache: { hits: sum(samples, (s) => s.cache.hits), misses: sum(samples, (s) => s.cache.misses) },
    reactions: reactionCounts(samples),
    samples,
  };
}

/** One sample for each identity, oldest first, at most `WINDOW`; of two with one identity the later (else the greater text) stays. */
function newest(samples: Sample[]): Sample[] {
  const byIdentity = new Map<string, Sample>();
  for (const sample of samples) {
    const identity = JSON.stringify([sample.run_id, sample.attempt, sample.key]);
    const other = byIdentity.get(identity);
    if (other === undefined || compare(sample, other) > 0) byIdentity.set(identity, sample);
  }
  return [...byIdentity.values()].sort(compare).slice(-WINDOW);
}

/** A total order: without one, which of two equals survives would depend on the order of the merge. */
function compare(a: Sample, b: Sample): number {
  return instant(a.at) - instant(b.at) || a.run_id - b.run_id || a.attempt - b.attempt || compareText(a, b);
}

function compareText(a: Sample, b: Sample): number {
  const [left, right] = [canonical(a), canonical(b)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** The order in which a file happened to name its fields is no difference. */
function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join(',')}}`;
}

function totals(samples: Sample[]): Metrics['totals'] {
  const reran = (sample: Sample): boolean => sample.rerun !== 'skipped';
  const tried = (sample: Sample): boolean => sample.fix === 'verified' || sample.fix === 'still-fails';
  return {
    analyses: samples.length,
    commands_run: sum(samples, (sample) => sample.commands_run),
    commands_refused: sum(samples, (sample) => sample.commands_refused),
    feedback_evals: samples.filter((sample) => reran(sample) || tried(sample)).length,
    reruns: samples.filter(reran).length,
    fixes_proposed: samples.filter((sample) => sample.fix !== null).length,
    fixes_verified: samples.filter((sample) => sample.fix === 'verified').length,
  };
}

function responseTimes(samples: Sample[]): Metrics['response_time_ms'] {
  const sorted = samples.map((sample) => sample.response_ms).sort((a, b) => a - b);
  return {
    p50: percentile(sorted, 50),
    p95: percentile(sorted, 95),
    p99: percentile(sorted, 99),
    samples: sorted.length,
  };
}

/** Nearest rank: the smallest value that at least `rank` percent of all values do not exceed. Exact, never interpolated. */
export function percentile(sorted: number[], rank: number): number | null {
  return sorted[Math.max(0, Math.ceil((rank * sorted.length) / 100) - 1)] ?? null;
}

function apiHealth(samples: Sample[]): Metrics['api_health'] {
  const total = (count: (api: Sample['api']) => number): number => sum(samples, (sample) => count(sample.api));
  const requests = total((api) => api.requests);
  return {
    requests,
    error_rate_pct:
      requests === 0
        ? 0
        : percent(
            Math.min(
              requests,
              total((api) => api.errors),
            ),
            requests,
          ),
    rate_limit_hits: total((api) => api.rate_limit_hits),
    timeout_hits: total((api) => api.timeout_hits),
    parse_errors: total((api) => api.parse_errors),
    retries: total((api) => api.retries),
    circuit_opened: total((api) => api.circuit_opened),
  };
}

function usage(samples: Sample[]): Metrics['usage'] {
  return {
    input_tokens: sum(samples, (sample) => sample.usage.input_tokens),
    output_tokens: sum(samples, (sample) => sample.usage.output_tokens),
    cache_read_tokens: sum(samples, (sample) => sample.usage.cache_read_tokens),
    cache_write_tokens: sum(samples, (sample) => sample.usage.cache_write_tokens),
    cost_usd: rounded(
      sum(samples, (sample) => sample.usage.cost_usd),
      6,
    ),
  };
}

/** A comment is edited in place and read back again and again: its newest count is its count. */
function reactionCounts(samples: Sample[]): Metrics['reactions'] {
  const byComment = new Map<number, { up: number; down: number }>();
  for (const { reactions } of samples) if (reactions !== null) byComment.set(reactions.comment_id, reactions);
  const counts = [...byComment.values()];
  return { up: sum(counts, (count) => count.up), down: sum(counts, (count) => count.down) };
}

function uptime(samples: Sample[]): string {
  if (samples.length === 0) return '0s';
  const starts = samples.map((sample) => instant(sample.at) - sample.response_ms);
  const ends = samples.map((sample) => instant(sample.at));
  return span(Math.max(...ends) - Math.min(...starts));
}

function tally<Name extends string>(samples: Sample[], name: (sample: Sample) => Name): Partial<Record<Name, number>> {
  const counts = new Map<Name, number>();
  for (const sample of samples) counts.set(name(sample), (counts.get(name(sample)) ?? 0) + 1);
  const sorted = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const record: Partial<Record<Name, number>> = {};
  for (const [key, count] of sorted) record[key] = count;
  return record;
}

function sum<Item>(items: Item[], value: (item: Item) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}

function percent(part: number, whole: number): number {
  return rounded((100 * part) / whole, 1);
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}

function instant(iso: string): number {
  return Date.parse(iso);
}
