/**
 * `metrics.prom`: the window of `metrics.json` as Prometheus reads it. The figures describe the last 200 analyses, so a counter grows
 * until the window is full and may then fall: dashboards show them as they are, without `rate()`.
 */
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Metrics, Sample } from './metrics-schema.js';

interface Series {
  name: string;
  help: string;
  /** One value for each set of labels. */
  values: (metrics: Metrics) => Value[];
}

interface Value {
  labels: Record<string, string>;
  value: number;
}

/** Everything that only grows while the window fills. Names by the conventions of Prometheus: base units, `_total`. */
// biome-ignore format: a table reads better in rows
export const COUNTERS: Series[] = [
  { name: 'autofixops_analyses_total', help: 'Analyses of failures in the window, by what failed and whose fault it was.', values: analyses },
  { name: 'autofixops_commands_total', help: 'Diagnostic commands the model asked for, by whether they ran or were refused.', values: ({ totals }) => by('result', { run: totals.commands_run, refused: totals.commands_refused }) },
  { name: 'autofixops_feedback_evaluations_total', help: 'Analyses in which the failing command was run again or a fix was tried.', values: ({ totals }) => one(totals.feedback_evals) },
  { name: 'autofixops_reruns_total', help: 'Failing commands that were run again, by what came of it.', values: ({ samples }) => grouped(samples.filter((s) => s.rerun !== 'skipped'), (s) => ({ outcome: s.rerun })) },
  { name: 'autofixops_fixes_total', help: 'Proposed fixes, by what came of trying them.', values: ({ samples }) => by('outcome', { verified: fixes(samples, 'verified'), 'still-fails': fixes(samples, 'still-fails'), 'not-tried': fixes(samples, 'not-tried') }) },
  { name: 'autofixops_model_requests_total', help: 'HTTP requests sent to the model service.', values: ({ api_health: api }) => one(api.requests) },
  { name: 'autofixops_model_errors_total', help: 'Requests to the model service that failed, of any reason.', values: ({ samples }) => one(samples.reduce((errors, s) => errors + s.api.errors, 0)) },
  { name: 'autofixops_model_rate_limits_total', help: 'Requests that met a rate limit.', values: ({ api_health: api }) => one(api.rate_limit_hits) },
  { name: 'autofixops_model_timeouts_total', help: 'Requests that met their time limit.', values: ({ api_health: api }) => one(api.timeout_hits) },
  { name: 'autofixops_model_parse_errors_total', help: 'Answers that could not be parsed.', values: ({ api_health: api }) => one(api.parse_errors) },
  { name: 'autofixops_model_retries_total', help: 'Requests that were sent again.', values: ({ api_health: api }) => one(api.retries) },
  { name: 'autofixops_circuit_openings_total', help: 'Requests held back because the service had failed too often.', values: ({ api_health: api }) => one(api.circuit_opened) },
  { name: 'autofixops_tokens_total', help: 'Tokens by kind, as the model service counts them.', values: ({ usage: u }) => by('kind', { input: u.input_tokens, output: u.output_tokens, cache_read: u.cache_read_tokens, cache_write: u.cache_write_tokens }) },
  { name: 'autofixops_cost_usd_total', help: 'Cost of the model in US dollars, by the price table.', values: ({ usage }) => one(usage.cost_usd) },
  { name: 'autofixops_prompt_cache_total', help: 'Conversations by whether the prompt cache was read.', values: ({ cache }) => by('result', { hit: cache.hits, miss: cache.misses }) },
  { name: 'autofixops_reactions_total', help: 'Reactions on comments, by kind.', values: ({ reactions }) => by('reaction', { up: reactions.up, down: reactions.down }) },
];

// biome-ignore format: a table reads better in rows
export const GAUGES: Series[] = [
  { name: 'autofixops_window_analyses', help: 'Analyses that the figures cover, at most 200.', values: ({ samples }) => one(samples.length) },
  { name: 'autofixops_fix_success_ratio', help: 'Share of tried fixes that were verified, 0 to 1; absent when none was tried.', values: ({ fix_success_rate_pct: rate }) => (rate === null ? [] : one(rate / 100)) },
  { name: 'autofixops_last_analysis_timestamp_seconds', help: 'When the newest analysis was made, in seconds since the epoch.', values: ({ samples }) => samples.slice(-1).flatMap((s) => one(Date.parse(s.at) / 1000)) },
];

export const RESPONSE_HISTOGRAM = 'autofixops_response_seconds';
const BUCKETS = [0.5, 1, 2.5, 5, 10, 20, 30, 60, 120, 300, 600];

/** Text exposition of the metrics, made in a registry of its own so that two reports of one process never mix. */
export async function prometheusText(metrics: Metrics): Promise<string> {
  const registry = new Registry();
  const registers = [registry];
  for (const series of COUNTERS) {
    const values = series.values(metrics);
    const counter = new Counter({ ...described(series, values), registers });
    for (const { labels, value } of values) counter.inc(labels, value);
  }
  for (const series of GAUGES) {
    const values = series.values(metrics);
    // A gauge without labels would say 0 before it was ever set.
    if (values.length === 0) continue;
    const gauge = new Gauge({ ...described(series, values), registers });
    for (const { labels, value } of values) gauge.set(labels, value);
  }
  const histogram = new Histogram({
    name: RESPONSE_HISTOGRAM,
    help: 'Time from the start of an analysis to its diagnosis, in seconds.',
    buckets: BUCKETS,
    registers,
  });
  for (const sample of metrics.samples) histogram.observe(sample.response_ms / 1000);
  return registry.metrics();
}

function described(series: Series, values: Value[]): { name: string; help: string; labelNames: string[] } {
  return { name: series.name, help: series.help, labelNames: Object.keys(values[0]?.labels ?? {}) };
}

function one(value: number): Value[] {
  return [{ labels: {}, value }];
}

function by(label: string, counts: Record<string, number>): Value[] {
  return Object.entries(counts).map(([name, value]) => ({ labels: { [label]: name }, value }));
}

function analyses({ samples }: Metrics): Value[] {
  return grouped(samples, ({ category, severity, fault }) => ({ category, severity, fault }));
}

function fixes(samples: Sample[], outcome: Sample['fix']): number {
  return samples.filter((sample) => sample.fix === outcome).length;
}

function grouped(samples: Sample[], labelsOf: (sample: Sample) => Record<string, string>): Value[] {
  const values = new Map<string, Value>();
  for (const sample of samples) {
    const labels = labelsOf(sample);
    const key = JSON.stringify(labels);
    values.set(key, { labels, value: (values.get(key)?.value ?? 0) + 1 });
  }
  return [...values].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
}
