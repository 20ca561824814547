/** The diagnoses for a terminal: plain text, nothing that a terminal would obey. */
import type { Finding, Report } from '../../contract/model.js';
import { terminal } from '../words/escape.js';
import { byUrgency, faultClause, isUnexplained } from '../words/fault-words.js';
import { place } from '../words/links.js';
import { jobName } from './headline.js';
import { evidenceLines, firstErrorBlock } from './log-lines.js';

export function plainReport(report: Report): string {
  if (report.findings.length === 0) return 'No failure was found.\n';
  const parts = [...byUrgency(report.findings).map(plainFinding), ...report.notices];
  return `${terminal(parts.join('\n\n'))}\n`;
}

function plainFinding(finding: Finding): string {
  const { diagnosis, cause, rerun } = finding;
  const step = cause.failure.step?.name;
  const others = cause.sharedBy.map((failure) => failure.job.name);
  const lines = isUnexplained(finding) ? firstErrorBlock(finding, 12) : evidenceLines(finding, 8);
  return [
    `✗ ${jobName(cause.failure)}${step ? ` › ${step}` : ''}`,
    `  ${diagnosis.category} · ${diagnosis.kind} · ${diagnosis.severity} · confidence ${diagnosis.confidence}`,
    `  Cause: ${diagnosis.rootCause}${diagnosis.location ? ` (${place(diagnosis.location)})` : ''}`,
    ...diagnosis.fixes.map((fix) => `  Fix:   ${fix}`),
    ...(lines.length > 0
      ? ['', ...lines.map((line) => `  ${String(line.number).padStart(7)} | ${line.text}`), '']
      : []),
    ...(others.length > 0 ? [`  The same in: ${others.join(', ')}`] : []),
    ...(finding.conversation?.failure ? [`  Model: ${finding.conversation.failure}`] : []),
    ...(finding.verdict.row === 'unknown' ? [] : [`  Whose fault: ${faultClause(finding)}`]),
    ...(rerun.outcome === 'skipped' ? [] : [`  Run again: ${rerun.reason}`]),
  ].join('\n');
}
