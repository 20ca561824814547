import { counted, dollars, duration, grouped, short } from '../words/quantities.js';
import type { Metrics } from './metrics-schema.js';

/** The metrics as a Markdown table: what stands in the comment's fold and in `metrics.md`. Only numbers and words of ours. */
export function metricsTable(metrics: Metrics): string {
  const rows = ROWS.flatMap(({ name, value }) => {
    const text = value(metrics);
    return text === null ? [] : [`| ${name} | ${text} |`];
  });
  return [`| ${analysesIn(metrics)} | |`, '|:--|:--|', ...rows].join('\n');
}

export function metricsTitle(metrics: Metrics): string {
  const count = metrics.totals.analyses;
  return count === 1 ? 'Metrics' : `Metrics of the last ${counted(count, 'analysis', 'analyses')}`;
}

/** `14 analyses in 3d 4h` */
export function analysesIn({ totals, uptime_human }: Metrics): string {
  const count = counted(totals.analyses, 'analysis', 'analyses');
  return totals.analyses < 2 ? count : `${count} in ${uptime_human}`;
}

interface Row {
  name: string;
  /** Null: there was nothing to count, and the row is left out. */
  value: (metrics: Metrics) => string | null;
}

const ROWS: Row[] = [
  { name: 'Fault', value: (m) => tallied(m.by_fault) },
  { name: 'Category', value: (m) => tallied(m.by_category) },
  { name: 'Severity', value: (m) => tallied(m.by_severity) },
  { name: 'Response time', value: percentiles },
  { name: 'Commands', value: commands },
  { name: 'Run again', value: ({ totals }) => (totals.reruns === 0 ? null : counted(totals.reruns, 'time')) },
  { name: 'Fixes', value: fixes },
  { name: 'Model requests', value: requests },
  { name: 'Tokens', value: tokens },
  { name: 'Cost', value: cost },
  { name: 'Reactions', value: reactions },
];

function tallied(counts: Partial<Record<string, number>>): string | null {
  const entries = Object.entries(counts).map(([name, count]) => `${name} ${count}`);
  return entries.length === 0 ? null : entries.join(' · ');
}

function percentiles({ response_time_ms: { p50, p95, p99, samples } }: Metrics): string | null {
  if (p50 === null || p95 === null || p99 === null) return null;
  if (samples === 1) return duration(p50);
  return `p50 ${duration(p50)} · p95 ${duration(p95)} · p99 ${duration(p99)}`;
}

function commands({ totals }: Metrics): string | null {
  if (totals.commands_run + totals.commands_refused === 0) return null;
  return `${grouped(totals.commands_run)} run, ${grouped(totals.commands_refused)} refused`;
}

function fixes({ totals, fix_success_rate_pct: rate }: Metrics): string | null {
  if (totals.fixes_proposed === 0) return null;
  const success = rate === null ? 'none tried' : `${rate.toFixed(1)} % of those tried`;
  return `${totals.fixes_proposed} proposed, ${totals.fixes_verified} verified (${success})`;
}

function requests({ api_health: api }: Metrics): string | null {
  if (api.requests + api.circuit_opened === 0) return null;
  const trouble: [number, string, string][] = [
    [api.rate_limit_hits, 'rate limit', 'rate limits'],
    [api.timeout_hits, 'time-out', 'time-outs'],
    [api.parse_errors, 'parse error', 'parse errors'],
    [api.retries, 'retry', 'retries'],
    [api.circuit_opened, 'circuit opening', 'circuit openings'],
  ];
  const met = trouble.filter(([count]) => count > 0).map(([count, noun, plural]) => counted(count, noun, plural));
  return [grouped(api.requests), `${api.error_rate_pct.toFixed(1)} % errors`, ...met].join(' · ');
}

function tokens({ usage }: Metrics): string | null {
  if (usage.input_tokens + usage.output_tokens + usage.cache_read_tokens === 0) return null;
  const cache = `${short(usage.cache_read_tokens)} read from and ${short(usage.cache_write_tokens)} written to the cache`;
  return `${short(usage.input_tokens)} in · ${short(usage.output_tokens)} out · ${cache}`;
}

function cost({ usage, totals }: Metrics): string | null {
  if (usage.cost_usd === 0) return null;
  const each = totals.analyses > 1 ? ` · ${dollars(usage.cost_usd / totals.analyses)} an analysis` : '';
  return `${dollars(usage.cost_usd)}${each}`;
}

function reactions({ reactions: { up, down } }: Metrics): string | null {
  return up + down === 0 ? null : `👍 ${up} · 👎 ${down}`;
}
