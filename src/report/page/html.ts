/** `report.html`: one page that needs nothing but itself, for a person who wants to see how it was worked out. */
import { createHash } from 'node:crypto';
import type { Finding, NumberedLine, Report } from '../../contract/model.js';
import type { Metrics } from '../metrics/metrics-schema.js';
import { byUrgency } from '../words/fault-words.js';
import { ownUrl } from '../words/links.js';
import { counted, duration } from '../words/quantities.js';
import { dashboardMarkup } from './html-dashboard.js';
import { findingMarkup, titleOf } from './html-finding.js';
import { SCRIPT } from './html-script.js';
import { STYLE } from './html-style.js';
import { type Markup, markup, sentence, trusted } from './markup.js';

/** Nothing may be loaded, sent or run but the style and the script that stand in the page, known by their hashes. */
const POLICY = [
  "default-src 'none'",
  `style-src '${hash(STYLE)}'`,
  `script-src '${hash(SCRIPT)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * The whole page.
 * @param logs whole logs by job id, redacted; a job without one is shown by its excerpt
 */
export function renderHtml(report: Report, metrics: Metrics, logs: ReadonlyMap<number, NumberedLine[]>): string {
  const findings = byUrgency(report.findings);
  const cards = findings.map((finding, index) =>
    findingMarkup({ report, finding, index, log: wholeLog(finding, logs) }),
  );
  const links = findings.map((finding, index) => markup`<a href="#cause-${index}">${titleOf(finding)}</a>`);
  return page(
    report,
    markup`${bar(links)}
<main id="main">
${report.findings.length === 0 ? nothing(report) : cards}
${notices(report)}
${metrics.totals.analyses === 0 ? null : dashboardMarkup(metrics)}
</main>`,
  ).markup;
}

/** A browser opens a log of this many lines at once; a longer one would make the page too large to hand around. */
const MAX_LOG_LINES = 200_000;

function wholeLog(finding: Finding, logs: ReadonlyMap<number, NumberedLine[]>): NumberedLine[] | null {
  const lines = logs.get(finding.cause.failure.job.id);
  return lines === undefined || lines.length > MAX_LOG_LINES ? null : lines;
}

function page(report: Report, body: Markup): Markup {
  const { run } = report;
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="dark light">
<title>${run.workflow} of ${run.owner}/${run.repo} at ${run.headSha.slice(0, 7)}</title>
<style>${trusted(STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">To the diagnoses</a>
${header(report)}
${body}
<footer>AutoFixOps ${report.version} · what left the machine and what ran is in audit.jsonl beside this page</footer>
<script>${trusted(SCRIPT)}</script>
</body>
</html>
`;
}

function header({ run, findings, durationMs, at }: Report): Markup {
  const url = ownUrl(run, run.url);
  const jobs = findings.reduce((sum, finding) => sum + 1 + finding.cause.sharedBy.length, 0);
  const facts = [
    `${run.owner}/${run.repo}`,
    `commit ${run.headSha.slice(0, 7)}`,
    run.pullRequest === null ? `branch ${run.headBranch ?? '–'}` : `pull request ${run.pullRequest.number}`,
    `run ${run.id}, attempt ${run.attempt}`,
    `${at.slice(0, 16).replace('T', ' ')} UTC, in ${duration(durationMs)}`,
  ].map((fact) => markup`<li>${fact}</li>`);
  const title =
    findings.length === 0
      ? run.workflow
      : `${run.workflow}: ${counted(jobs, 'failed job')}, ${counted(findings.length, 'cause')}`;
  return markup`<header><div><h1>${title}</h1><ul class="facts">${facts}${url === null ? null : markup`<li><a href="${url}" rel="noopener noreferrer">open the run</a></li>`}</ul></div></header>`;
}

function bar(links: Markup[]): Markup {
  return markup`<nav class="bar" aria-label="Page"><div><span class="links">${links}<a href="#metrics">Metrics</a></span>
<span class="search"><input id="search" type="search" placeholder="search the logs  /" aria-label="Search the logs" autocomplete="off" spellcheck="false"><span id="found" role="status"></span><button id="fold" type="button" aria-expanded="false">Open all</button></span></div></nav>`;
}

function nothing(report: Report): Markup {
  const fine = report.outcome === 'no-failure';
  return markup`<section class="card ${fine ? 'fine' : 'unknown'}"><h2>${fine ? 'Nothing failed' : 'Could not tell why it failed'}</h2></section>`;
}

function notices({ notices: texts }: Report): Markup | null {
  if (texts.length === 0) return null;
  const items = texts.map(
    (text) => markup`<li class="open"><span class="sign" aria-hidden="true">!</span> ${sentence(text)}</li>`,
  );
  return markup`<section class="card"><h2>What could not be done</h2><ul class="checks">${items}</ul></section>`;
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
