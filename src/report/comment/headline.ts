import type { Failure, Finding, Report } from '../../contract/model.js';
import { code } from '../words/escape.js';
import { byUrgency, FAULT_WORDS, faultClause, isUnexplained } from '../words/fault-words.js';
import { counted } from '../words/quantities.js';
import { inWordsOf } from './change-words.js';
import { midline } from './midline.js';

/** The conclusion, as the one line that everybody reads. */
export function headline(report: Report): string {
  const [only] = report.findings;
  if (only === undefined) return `❓ ${code(report.run.workflow.slice(0, 120))} failed — could not tell why`;
  return report.findings.length === 1 && report.unread === 0 ? causeTitle(report, only) : severalTitle(report);
}

/** `` ❌ `test (node 20)` › Run tests — caused by this change `` */
export function causeTitle(report: Report, finding: Finding): string {
  const icon = isOpaque(finding) ? '❓' : FAULT_WORDS[finding.verdict.fault].icon;
  return `${icon} ${where(finding)}${isOpen(finding) ? ' failed' : ` — ${clauseOf(report, finding)}`}`;
}

/** `` `test (node 20)` › Run tests ``, and how many jobs more. */
export function where(finding: Finding): string {
  const { failure, sharedBy } = finding.cause;
  const more = sharedBy.length === 0 ? '' : ` and ${counted(sharedBy.length, 'more job')}`;
  const step = stepName(failure);
  return `${code(jobName(failure))}${more}${step === null ? '' : ` › ${midline(step, 100)}`}`;
}

/** A file of a log, or a wrapped command, is its own step: said once. */
export function stepName({ job, step }: Failure): string | null {
  return step === null || step.name === job.name ? null : step.name;
}

/** The cause is known, and nothing at all that would tell whose fault it is. */
function isOpen(finding: Finding): boolean {
  const { fault, facts } = finding.verdict;
  return fault === 'unknown' && !isUnexplained(finding) && facts.every((fact) => fact.holds === null);
}

/** A matrix job's name can hold a whole configuration. */
export function jobName(failure: Failure): string {
  const name = failure.job.name;
  return name.length <= 100 ? name : `${name.slice(0, 99)}…`;
}

/** Neither what broke nor whose fault it is. A flake or a broken base branch is known by facts, also where no log says what broke. */
function isOpaque(finding: Finding): boolean {
  const { row, facts } = finding.verdict;
  const isMachine = facts.some(({ id, holds }) => id === 'looks-like-machine' && holds === true);
  return isUnexplained(finding) && !isMachine && (row === 'unknown' || row === 'this-change');
}

function clauseOf(report: Report, finding: Finding): string {
  if (isOpaque(finding)) return 'could not tell why';
  const branch = report.run.pullRequest?.baseRef ?? report.run.headBranch;
  if (finding.verdict.row !== 'base-branch' || branch === null) return inWordsOf(report.run, faultClause(finding));
  return inWordsOf(report.run, `already broken on ${code(branch.slice(0, 80))}, not caused by this change`);
}

function severalTitle(report: Report): string {
  const read = report.findings.reduce((sum, finding) => sum + 1 + finding.cause.sharedBy.length, 0);
  const jobs = read + report.unread;
  const among = report.unread === 0 ? '' : ` in the ${read} whose logs were read`;
  const faults = [...new Set(byUrgency(report.findings).map((finding) => finding.verdict.fault))];
  const [first] = faults;
  const clauses = faults.map((fault) => {
    const count = report.findings.filter((finding) => finding.verdict.fault === fault).length;
    return `${faults.length === 1 && report.unread === 0 ? 'all' : count} ${inWordsOf(report.run, FAULT_WORDS[fault].counted)}`;
  });
  const icon = first === undefined ? '❌' : FAULT_WORDS[first].icon;
  return `${icon} ${counted(jobs, 'failed job')}, ${counted(report.findings.length, 'cause')}${among} — ${clauses.join(', ')}`;
}
