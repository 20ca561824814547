/** The metrics as a dashboard: what failed over time, how long it took, what it cost, whether fixes held, which jobs are flaky. */

import { percentile } from '../metrics/metrics.js';
import type { Metrics, Sample } from '../metrics/metrics-schema.js';
import { analysesIn } from '../metrics/metrics-table.js';
import { FAULT_WORDS } from '../words/fault-words.js';
import { counted, dollars, duration, grouped, short } from '../words/quantities.js';
import { lines, lyingBars, stackedBars } from './charts.js';
import { type Markup, markup } from './markup.js';

const MAX_BUCKETS = 24;
const MAX_CATEGORIES = 6;
const DAY = 86_400_000;

export function dashboardMarkup(metrics: Metrics): Markup {
  const { samples } = metrics;
  const charts = [
    failuresOverTime(samples),
    responseTimes(samples),
    metrics.usage.cost_usd > 0 ? cost(samples) : null,
    faults(metrics),
    metrics.totals.fixes_proposed > 0 ? fixOutcomes(samples) : null,
    flakyJobs(samples),
  ];
  return markup`<section class="card" id="metrics" aria-labelledby="metrics-title">
<h2 id="metrics-title">Metrics — ${analysesIn(metrics)}</h2>
${tiles(metrics)}
${
  // A single analysis is read, not plotted.
  samples.length < 2
    ? null
    : markup`<h3>Over the window of the last ${metrics.window} analyses</h3><div class="charts">${charts}</div>`
}
</section>`;
}

function tiles({
  totals,
  response_time_ms: time,
  usage,
  api_health: api,
  fix_success_rate_pct: fix,
  reactions,
}: Metrics): Markup {
  const entries: [string, string][] = [
    [grouped(totals.analyses), 'analyses'],
    [time.p50 === null ? '–' : duration(time.p50), 'response, median'],
    [time.p95 === null ? '–' : duration(time.p95), 'response, 95th percentile'],
    [dollars(usage.cost_usd), 'cost of the model'],
    [fix === null ? '–' : `${fix.toFixed(0)} %`, 'of tried fixes held'],
    [`${grouped(totals.commands_run)} / ${grouped(totals.commands_refused)}`, 'commands run / refused'],
    [grouped(totals.reruns), 'commands run again'],
    [`${api.error_rate_pct.toFixed(1)} %`, `of ${counted(api.requests, 'request')} failed`],
    [
      `${short(usage.input_tokens + usage.cache_read_tokens + usage.cache_write_tokens)} / ${short(usage.output_tokens)}`,
      'tokens in / out',
    ],
    [`${reactions.up} / ${reactions.down}`, 'thumbs up / down'],
  ];
  const all = entries.map(([value, name]) => markup`<div class="tile"><b>${value}</b><span>${name}</span></div>`);
  return markup`<div class="tiles">${all}</div>`;
}

function failuresOverTime(samples: Sample[]): Markup {
  const buckets = bucketed(samples);
  const counts = new Map<string, number>();
  for (const { category } of samples) counts.set(category, (counts.get(category) ?? 0) + 1);
  const names = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([name]) => name);
  const shown = names.length > MAX_CATEGORIES + 1 ? names.slice(0, MAX_CATEGORIES) : names;
  const groups = shown.length < names.length ? [...shown, 'all others'] : shown;
  const series = groups.map((name) => ({
    name,
    values: buckets.map(
      (bucket) =>
        bucket.samples.filter((sample) => (shown.includes(sample.category) ? sample.category : 'all others') === name)
          .length,
    ),
  }));
  return stackedBars({
    title: 'Failures over time, by category',
    description: `Failures over time: ${[...counts].map(([name, count]) => `${name} ${count}`).join(', ')}.`,
    labels: buckets.map((bucket) => bucket.label),
    series,
    format: (value) => String(Number(value.toFixed(1))),
  });
}

/** Equal spans of time, whole days where there are enough of them. */
function bucketed(samples: Sample[]): { label: string; samples: Sample[] }[] {
  const times = samples.map((sample) => Date.parse(sample.at));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const width = Math.max(DAY, Math.ceil((last - first + 1) / MAX_BUCKETS / DAY) * DAY);
  const start = Math.floor(first / DAY) * DAY;
  const count = Math.floor((last - start) / width) + 1;
  return Array.from({ length: count }, (_, index) => ({
    label: new Date(start + index * width).toISOString().slice(0, 10),
    samples: samples.filter((sample) => Math.floor((Date.parse(sample.at) - start) / width) === index),
  }));
}

function responseTimes(samples: Sample[]): Markup {
  const upTo = samples.map((_, index) =>
    samples
      .slice(0, index + 1)
      .map((sample) => sample.response_ms)
      .sort((a, b) => a - b),
  );
  const ranks: [string, number][] = [['p50', 50], ['p95', 95], ['p99', 99]]; // biome-ignore format: three pairs
  const series = ranks.map(([name, rank]) => ({ name, values: upTo.map((sorted) => percentile(sorted, rank) ?? 0) }));
  return lines({
    title: 'Response time: percentiles so far',
    description: `Response time after ${counted(samples.length, 'analysis', 'analyses')}: ${series.map(({ name, values }) => `${name} ${duration(values.at(-1) ?? 0)}`).join(', ')}.`,
    labels: samples.map((sample) => sample.at.slice(0, 10)),
    series,
    format: (ms) => `${Number((ms / 1000).toFixed(1))} s`,
  });
}

function cost(samples: Sample[]): Markup {
  let total = 0;
  const values = samples.map((sample) => (total += sample.usage.cost_usd));
  return lines({
    title: 'Cost of the model, added up',
    description: `Cost over the window: ${dollars(total)}.`,
    labels: samples.map((sample) => sample.at.slice(0, 10)),
    series: [{ name: 'cost', values }],
    format: (value) => (value === 0 ? '$0' : dollars(value)),
  });
}

function faults({ by_fault: counts, totals }: Metrics): Markup {
  const entries = Object.entries(FAULT_WORDS).flatMap(([fault, words]) => {
    const value = Object.entries(counts).find(([name]) => name === fault)?.[1] ?? 0;
    return value === 0 ? [] : [{ name: words.counted, value, text: `${value} of ${totals.analyses}` }];
  });
  return lyingBars({
    title: 'Whose fault',
    description: entries.map((entry) => `${entry.name}: ${entry.text}`).join(', '),
    entries,
  });
}

function fixOutcomes(samples: Sample[]): Markup {
  const proposed = samples.filter((sample) => sample.fix !== null).length;
  const count = (fix: Sample['fix']): number => samples.filter((sample) => sample.fix === fix).length;
  const outcomes: [string, number][] = [
    ['verified', count('verified')],
    ['tried, still fails', count('still-fails')],
    ['suggested, not tried', count('not-tried')],
  ];
  return lyingBars({
    title: `Fixes: ${proposed} proposed`,
    description: outcomes.map(([name, value]) => `${name}: ${value}`).join(', '),
    entries: outcomes.map(([name, value]) => ({ name, value, text: String(value) })),
  });
}

function flakyJobs(samples: Sample[]): Markup {
  const jobs = new Map<string, { flaky: number; all: number }>();
  for (const { job, fault } of samples) {
    const counts = jobs.get(job) ?? { flaky: 0, all: 0 };
    jobs.set(job, { flaky: counts.flaky + (fault === 'flaky' ? 1 : 0), all: counts.all + 1 });
  }
  const entries = [...jobs]
    .filter(([, { flaky }]) => flaky > 0)
    .sort(([a, m], [b, n]) => n.flaky - m.flaky || (a < b ? -1 : 1))
    .slice(0, 6)
    .map(([name, { flaky, all }]) => ({ name, value: flaky, text: `${flaky} of ${counted(all, 'failure')}` }));
  if (entries.length === 0)
    return markup`<figure><figcaption>Flaky jobs</figcaption><p class="say">None in this window.</p></figure>`;
  return lyingBars({
    title: 'Flaky jobs',
    description: entries.map((entry) => `${entry.name}: ${entry.text}`).join(', '),
    entries,
  });
}
