import type { Annotation, Finding, Report } from '../../contract/model.js';
import { terminal } from '../words/escape.js';
import { byUrgency, faultClause } from '../words/fault-words.js';
import { permalink } from '../words/links.js';
import { stepName } from './headline.js';

/** The runner shows ten of a step. */
export const MAX_ANNOTATIONS = 10;
/** The runner cuts a message here. */
export const MESSAGE_CHARS = 4096;

/** One for each cause, those that need the reader first. Plain text: an annotation is not Markdown. */
export function renderAnnotations(report: Report): Annotation[] {
  return byUrgency(report.findings)
    .slice(0, MAX_ANNOTATIONS)
    .map((finding) => annotation(report, finding));
}

function annotation(report: Report, finding: Finding): Annotation {
  const { failure } = finding.cause;
  const { location, rootCause, fixes, unconfirmed } = finding.diagnosis;
  const name = stepName(failure);
  const step = name === null ? '' : ` › ${name}`;
  const guess = unconfirmed ? 'Unconfirmed: ' : '';
  const fix = fixes[0] === undefined ? '' : `\nFix: ${fixes[0]}`;
  const known = permalink(report.run, location) === null ? null : location;
  return {
    title: cut(`${failure.job.name}${step}: ${faultClause(finding)}`, 200),
    message: cut(`${guess}${rootCause}${fix}`, MESSAGE_CHARS),
    path: known?.path ?? null,
    line: known?.line ?? null,
  };
}

function cut(text: string, max: number): string {
  const clean = terminal(text);
  return clean.length <= max ? clean : `${clean.slice(0, max - 1)}…`;
}
