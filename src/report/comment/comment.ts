/** The comment: conclusion first, about 25 lines in view, everything else folded, and never longer than GitHub takes. */
import type { Finding, Report } from '../../contract/model.js';
import type { Metrics } from '../metrics/metrics-schema.js';
import { metricsTable, metricsTitle } from '../metrics/metrics-table.js';
import { code } from '../words/escape.js';
import { byUrgency } from '../words/fault-words.js';
import { ownUrl } from '../words/links.js';
import { counted } from '../words/quantities.js';
import { checked, conclusion, evidence } from './comment-cause.js';
import { fold, patchFold, workBlocks, workFold } from './comment-fold.js';
import { footer } from './footer.js';
import { causeTitle, headline } from './headline.js';
import { firstThatFits, type Rung } from './ladder.js';
import { withoutMarkers } from './marker.js';
import { listItem, midline } from './midline.js';

/** GitHub refuses a body of more than 65,536 characters. */
export const COMMENT_CHARS = 60_000;
/** Causes that stand in view; the others are folded. */
const IN_VIEW = 3;

/** The text of the comment, hidden first line included. */
export function renderComment(report: Report, metrics: Metrics, marker: string): string {
  return firstThatFits((rung) => `${marker}\n${withoutMarkers(commentBody(report, metrics, rung))}\n`, COMMENT_CHARS);
}

/** What stands in the place of a red block when GitHub says that the run, or the wrapped command's own job, is green again. */
export function renderResolved(report: Report, marker: string, job: string | null = null): string {
  const { run } = report;
  const url = ownUrl(run, run.url);
  const link = url === null ? '' : ` ([run](${url}))`;
  const on = `on ${code(run.headSha.slice(0, 7))}${link}`;
  if (job !== null) return `${marker}\n### ✅ The command in ${code(job.slice(0, 120))} passes again ${on}\n`;
  return `${marker}\n### ✅ Resolved — ${code(run.workflow.slice(0, 120))} is green ${on}\n`;
}

/** The comment without its hidden line, as long as the rung allows. */
export function commentBody(report: Report, metrics: Metrics, rung: Rung): string {
  const [only, ...others] = byUrgency(report.findings);
  const causes =
    only === undefined
      ? []
      : others.length === 0
        ? single(report, only, rung)
        : several(report, [only, ...others], rung);
  return [
    `### ${headline(report)}`,
    ...causes,
    pending(report),
    ...notices(report, rung),
    rung.metrics && metrics.totals.analyses > 0 ? fold(metricsTitle(metrics), [metricsTable(metrics)]) : null,
    rung.cut ? '_Cut to fit: the whole is in `report.html` of the artifact._' : null,
    footer(report),
  ]
    .filter((block) => block !== null)
    .join('\n\n');
}

/** True also if the run is ended at this moment: the line then stays. */
function pending({ pending: tasks, at }: Report): string | null {
  if (tasks.length === 0) return null;
  const time = `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
  return `⏳ **Written at ${time}, before these were done:** ${tasks.map((task) => midline(task, 120)).join(' · ')}. What they find is added here; if this line stays, the run was ended before that, or a newer one has the word.`;
}

function single(report: Report, finding: Finding, rung: Rung): (string | null)[] {
  return [
    ...conclusion(report, finding, rung),
    ...evidence(report, finding, rung),
    checked(report, finding, rung),
    patchFold(finding, rung),
    workFold(finding, rung),
  ];
}

function several(report: Report, findings: Finding[], rung: Rung): (string | null)[] {
  const described = findings.slice(0, rung.causes);
  const rest = findings.length - described.length;
  const folded = described
    .slice(IN_VIEW)
    .map((finding, index) => numberedCause(report, finding, IN_VIEW + index, rung));
  const more = rest === 0 ? [] : [`…and ${counted(rest, 'more cause')}: see \`report.html\` of the artifact.`];
  const shown = described.slice(0, IN_VIEW).map((finding, index) => numberedCause(report, finding, index, rung));
  if (folded.length + more.length === 0) return shown;
  const title = counted(findings.length - shown.length, 'more cause');
  return [...shown, folded.length === 0 ? more.join('') : fold(title, [...folded, ...more])];
}

function numberedCause(report: Report, finding: Finding, index: number, rung: Rung): string {
  const proof = evidence(report, finding, rung);
  const inView = index === 0 ? proof : [];
  const inFold = index === 0 ? [] : proof;
  const how = [checked(report, finding, rung), ...inFold, patchFold(finding, rung), ...workBlocks(finding, rung)];
  return [
    `**${index + 1} · ${causeTitle(report, finding)}**`,
    ...conclusion(report, finding, rung),
    ...inView,
    fold(
      'Evidence, checks and how this was worked out',
      how.filter((block) => block !== null),
    ),
  ].join('\n\n');
}

function notices(report: Report, rung: Rung): string[] {
  const shown = report.notices.slice(0, rung.items).map((notice) => listItem(notice, Math.min(500, rung.fieldChars)));
  if (shown.length === 0) return [];
  const more = report.notices.length - shown.length;
  if (report.findings.length === 0) return [shown.join('\n')];
  return [
    fold(counted(report.notices.length, 'notice'), [
      [...shown, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n'),
    ]),
  ];
}
