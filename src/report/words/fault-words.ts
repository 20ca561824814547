import type { Finding } from '../../contract/model.js';
import type { FactId, VerdictRow } from '../../contract/verdict.js';
import type { Fault } from '../../contract/words.js';

interface FaultWords {
  icon: string;
  /** Among several causes: `2 caused by this change`. */
  counted: string;
  /** What a fix is then called. */
  fix: string;
}

/** Whose fault it is, said the same way everywhere. The order is that in which causes are shown: what needs the reader comes first. */
export const FAULT_WORDS: Record<Fault, FaultWords> = {
  'this-change': { icon: '❌', counted: 'caused by this change', fix: 'Fix' },
  unknown: { icon: '❌', counted: 'of unclear fault', fix: 'Fix' },
  'base-branch': { icon: '⚠️', counted: 'already broken on the base branch', fix: 'Fix on the base branch' },
  environment: { icon: '🌍', counted: 'by something outside that moved', fix: 'What helps' },
  infrastructure: { icon: '🔌', counted: 'infrastructure', fix: 'Fix for good' },
  flaky: { icon: '🔁', counted: 'flaky', fix: 'Fix for good' },
};

/** How each row ends the headline of one failure. `unknown` is told by what little is known: see `unclear`. */
const ROW_CLAUSES: Record<Exclude<VerdictRow, 'unknown'>, string> = {
  culprit: 'caused by this change',
  'flaky-since-change': 'flaky since this change',
  'base-branch': 'already broken on the base branch, not caused by this change',
  environment: 'something outside of the repository moved, not caused by this change',
  'not-this-change': 'not this change; what else was not found',
  flaky: 'flaky: it passed and failed on the same commit',
  infrastructure: 'infrastructure: it broke before any command of the repository ran',
  'this-change': 'caused by this change',
};

/** Ends the headline of one failure. */
export function faultClause({ verdict, ...finding }: Finding): string {
  return verdict.row === 'unknown' ? unclear({ verdict, ...finding }) : ROW_CLAUSES[verdict.row];
}

function unclear(finding: Finding): string {
  if (isKnown(finding, 'looks-like-machine')) return 'looks like the machine; not proved';
  if (isKnown(finding, 'did-not-fail-here')) return 'did not fail here; not clear whose fault';
  const speaks = isKnown(finding, 'reproduced') || isKnown(finding, 'error-in-diff');
  if (speaks && isKnown(finding, 'base-green') && isKnown(finding, 'machine-moved'))
    return 'this change, or what moved outside: not clear which';
  return 'not clear whose fault';
}

/** What is left to do where the fix does not say it. "Run it again" stands only where a fact bears it out. */
export function adviceOf(finding: Finding): string | null {
  const { row } = finding.verdict;
  if (row === 'base-branch') return 'Nothing to fix in this change.';
  if (row === 'environment') return 'Nothing to fix in this change: pin what moved, or follow it on the base branch.';
  if (row === 'flaky')
    return isKnown(finding, 'reproduced')
      ? 'Find what it depends on: it failed here once more.'
      : 'Run the job again; whether this change made it flaky was not tried.';
  return row === 'infrastructure' ? machineAdvice(finding) : null;
}

function machineAdvice({ cause }: Finding): string {
  const kind = cause.failure.stop?.kind;
  if (kind === 'billing') return 'Settle the billing of the account, then run the job again.';
  if (kind === 'no-runner') return 'Check that a runner with the labels of this job is online, then run the job again.';
  return 'Run the job again: nothing of this change was tried.';
}

export function isKnown({ verdict }: Finding, id: FactId): boolean {
  return verdict.facts.some((fact) => fact.id === id && fact.holds === true);
}

const ORDER = Object.keys(FAULT_WORDS);

/** What needs the reader first, otherwise in the order in which they were found. */
export function byUrgency(findings: Finding[]): Finding[] {
  return [...findings].sort((a, b) => ORDER.indexOf(a.verdict.fault) - ORDER.indexOf(b.verdict.fault));
}

/** Nothing that explains the failure was found: neither a log nor a line in it that means something. */
export function isUnexplained(finding: Finding): boolean {
  const { cause, diagnosis } = finding;
  if (cause.failure.reading === null) return true;
  return diagnosis.by === 'rules' && diagnosis.confidence === 'low' && cause.failure.reading.matches.length === 0;
}
