/** Plots that GitHub draws in a step summary. Only numbers and words of our own enums: nothing of a log or a name. */
import type { Metrics, Sample } from '../metrics/metrics-schema.js';

/** How many of the newest analyses a plot over time shows. */
const POINTS = 30;

/** The default is very tall, and so pale that it cannot be seen. */
const BAR_LOOK =
  '%%{init: {"xyChart": {"height": 260}, "themeVariables": {"xyChart": {"plotColorPalette": "#3b82d0"}}}}%%';

/** Empty with fewer than two analyses: a single one is read, not plotted. */
export function plots(metrics: Metrics): string[] {
  if (metrics.samples.length < 2) return [];
  return [
    pie('Whose fault', metrics.by_fault),
    pie('What failed', metrics.by_category),
    bars('Response time of the last analyses, in seconds', metrics.samples, (sample) => sample.response_ms / 1000),
  ].filter((plot) => plot !== null);
}

function pie(title: string, counts: Partial<Record<string, number>>): string | null {
  const slices = Object.entries(counts).map(([name, count]) => `    "${name}" : ${count}`);
  if (slices.length < 2) return null;
  return mermaid(['pie showData', `    title ${title}`, ...slices]);
}

function bars(title: string, samples: Sample[], value: (sample: Sample) => number): string | null {
  const values = samples.slice(-POINTS).map((sample) => Number(value(sample).toFixed(2)));
  const top = Math.max(...values);
  if (top <= 0) return null;
  return mermaid([
    BAR_LOOK,
    'xychart-beta',
    `    title "${title}"`,
    `    x-axis [${values.map((_, index) => index + 1).join(', ')}]`,
    `    y-axis 0 --> ${Number((top * 1.1).toFixed(2))}`,
    `    bar [${values.join(', ')}]`,
  ]);
}

function mermaid(lines: string[]): string {
  return ['```mermaid', ...lines, '```'].join('\n');
}
