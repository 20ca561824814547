/** From what was found out to what is published: pure, and the only place that knows which files there are. */
import type { NumberedLine, RenderedFile, RenderedReport, Report } from '../contract/model.js';
import { renderAnnotations } from './comment/annotations.js';
import { renderComment, renderResolved } from './comment/comment.js';
import { jobOf, markerKey, markerLine, markerStart } from './comment/marker.js';
import { isQuiet, renderSummary } from './comment/summary.js';
import { diagnosisFile } from './diagnosis-file.js';
import { measure } from './metrics/metrics.js';
import type { Metrics } from './metrics/metrics-schema.js';
import { metricsTable } from './metrics/metrics-table.js';
import { prometheusText } from './metrics/prometheus.js';
import { renderHtml } from './page/html.js';
import { combinedPatch } from './patch.js';

/** What is not in the report itself. */
export interface Extras {
  /** `audit.jsonl`, one JSON object a line. */
  auditLines: string;
  /** Whole logs for `report.html`, redacted, by job id; where there is none, the page shows the excerpt alone. */
  logs?: ReadonlyMap<number, NumberedLine[]>;
  /** Tells one job that writes from another; left out by one that speaks for the whole run. */
  jobKey?: string;
}

interface Format {
  name: string;
  /** Null: there is nothing to say, and the file is left out. */
  render: (report: Report, metrics: Metrics, extras: Extras) => string | null | Promise<string | null>;
}

/** Every file we leave behind. One entry to add. */
export const FORMATS: Format[] = [
  { name: 'diagnosis.json', render: (report) => json(diagnosisFile(report)) },
  { name: 'metrics.json', render: (_, metrics) => json(metrics) },
  { name: 'metrics.md', render: (_, metrics) => `${metricsTable(metrics)}\n` },
  { name: 'metrics.prom', render: (_, metrics) => prometheusText(metrics) },
  { name: 'report.html', render: (report, metrics, extras) => renderHtml(report, metrics, extras.logs ?? new Map()) },
  { name: 'fix.patch', render: (report) => combinedPatch(report) },
  { name: 'audit.jsonl', render: (_, __, extras) => extras.auditLines },
  {
    name: 'comment.md',
    render: (report, metrics, extras) =>
      isQuiet(report) && report.word !== 'green' ? null : commentText(report, metrics, extras),
  },
];

/** Everything that a person or a program gets to see. Does not fail for what a log or a model says. */
export async function renderReport(report: Report, metrics: Metrics, extras: Extras): Promise<RenderedReport> {
  const quiet = isQuiet(report);
  return {
    marker: markerStart(markerKey(report.run)),
    comment: quiet ? null : commentText(report, metrics, extras),
    resolved: report.word === 'green' ? commentText(report, metrics, extras) : null,
    summary: renderSummary(report, metrics),
    annotations: renderAnnotations(report),
    files: await renderFiles(report, metrics, extras),
    suggestion: null,
  };
}

/** The comment alone, for what is told before the rest is known. */
export function renderEarly(report: Report, jobKey: string | null): RenderedReport {
  const none = measure({ ...report, findings: [] }, null);
  return {
    marker: markerStart(markerKey(report.run)),
    comment: commentText(report, none, { auditLines: '', ...(jobKey !== null && { jobKey }) }),
    resolved: null,
    summary: '',
    annotations: [],
    files: [],
    suggestion: null,
  };
}

async function renderFiles(report: Report, metrics: Metrics, extras: Extras): Promise<RenderedFile[]> {
  const files: RenderedFile[] = [];
  for (const { name, render } of FORMATS) {
    const text = await render(report, metrics, extras);
    if (text !== null) files.push({ name, text });
  }
  return files;
}

function commentText(report: Report, metrics: Metrics, extras: Extras): string {
  const jobKey = extras.jobKey ?? null;
  const marker = markerLine(markerKey(report.run), report, jobKey);
  return isQuiet(report)
    ? renderResolved(report, marker, jobKey && jobOf(jobKey))
    : renderComment(report, metrics, marker);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
