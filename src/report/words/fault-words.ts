import type { Finding } from '../../contract/model.js';
import type { Fault } from '../../contract/words.js';

interface FaultWords {
  icon: string;
  /** Ends the headline of one failure. */
  clause: string;
  /** Among several causes: `2 caused by this change`. */
  counted: string;
  /** What is left to do where it is not this change's fault; null where the fix says it. */
  advice: string | null;
  /** What a fix is then called. */
  fix: string;
}

/** Whose fault it is, said the same way everywhere. The order is that in which causes are shown: what needs the reader comes first. */
export const FAULT_WORDS: Record<Fault, FaultWords> = {
  'this-change': {
    icon: '❌',
    clause: 'caused by this change',
    counted: 'caused by this change',
    advice: null,
    fix: 'Fix',
  },
  unknown: { icon: '❌', clause: 'not clear whose fault', counted: 'of unclear fault', advice: null, fix: 'Fix' },
  'base-branch': {
    icon: '⚠️',
    clause: 'already broken on the base branch, not caused by this change',
    counted: 'already broken on the base branch',
    advice: 'Nothing to mend in this change.',
    fix: 'Fix on the base branch',
  },
  environment: {
    icon: '🌍',
    clause: 'something outside of the repository moved, not caused by this change',
    counted: 'by something outside that moved',
    advice: 'Nothing to fix in this change.',
    fix: 'Fix',
  },
  infrastructure: {
    icon: '🔌',
    clause: 'infrastructure, not caused by this change',
    counted: 'infrastructure',
    advice: 'Nothing to mend in this change: run the job again.',
    fix: 'Fix for good',
  },
  flaky: {
    icon: '🔁',
    clause: 'flaky, not caused by this change',
    counted: 'flaky',
    advice: 'Nothing to mend in this change: run the job again.',
    fix: 'Fix for good',
  },
};

const ORDER = Object.keys(FAULT_WORDS);

/** What needs the reader first, otherwise in the order in which they were found. */
export function byUrgency(findings: Finding[]): Finding[] {
  return [...findings].sort((a, b) => ORDER.indexOf(a.verdict.fault) - ORDER.indexOf(b.verdict.fault));
}

/** Nothing that explains the failure was found: neither a log nor a line in it that means something. */
export function isUnexplained(finding: Finding): boolean {
  const { cause, diagnosis } = finding;
  if (cause.failure.stop) return false;
  if (cause.failure.reading === null) return true;
  return diagnosis.by === 'rules' && diagnosis.confidence === 'low' && cause.failure.reading.matches.length === 0;
}
