/** What stands in view of one cause: the conclusion, what to do, the lines that prove it, and what was checked. */
import type { Finding, Report } from '../../contract/model.js';
import { baseFact, type Check, checksOf, commandLine } from '../words/checks.js';
import { code, fence } from '../words/escape.js';
import { adviceOf, FAULT_WORDS, isUnexplained } from '../words/fault-words.js';
import { logUrl, ownUrl, permalink, place } from '../words/links.js';
import { inWordsOf } from './change-words.js';
import { culpritLine } from './culprit-line.js';
import { failingLine } from './failing-line.js';
import { jobName } from './headline.js';
import type { Rung } from './ladder.js';
import { evidenceLines, firstErrorBlock, numbered } from './log-lines.js';
import { midline } from './midline.js';
import { movedLine } from './moved-line.js';

/** In view, one sentence is enough; the fold has the whole of it. */
const SENTENCE_CHARS = 500;

/** The paragraphs that say what broke and what to do. */
export function conclusion(report: Report, finding: Finding, rung: Rung): string[] {
  const lines = isUnexplained(finding) ? unexplained(report, finding, rung) : explained(report, finding, rung);
  return [
    ...lines,
    culpritLine(report.run, finding, rung),
    failingLine(finding, rung),
    movedLine(report, finding, rung),
    weaker(finding, rung),
    modelFailure(finding, rung),
    alsoFailed(finding),
  ].filter((line) => line !== null);
}

/** The lines of the log that prove it, with the place where they stand; empty where there is no log. */
export function evidence(report: Report, finding: Finding, rung: Rung): string[] {
  const lines = isUnexplained(finding)
    ? firstErrorBlock(finding, rung.evidenceLines)
    : evidenceLines(finding, rung.evidenceLines);
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return [];
  const range = first.number === last.number ? `${first.number}` : `${first.number}–${last.number}`;
  const url = logUrl(report.run, finding.cause.failure, first.number);
  const what = isUnexplained(finding)
    ? 'First error block, log'
    : finding.diagnosis.unconfirmed
      ? 'What stands out, log'
      : 'Log';
  return [`${what} ${range}${url === null ? '' : ` · [open](${url})`}`, fence(numbered(lines, 200), 'text')];
}

/** One check: what a re-run lacked, named, is the longest. */
const CHECK_CHARS = 320;

const MARKS: Record<Check['mark'], string> = { yes: '✅', no: '➖', open: '⬜', warn: '⚠️', fail: '❌' };

/** Null before anything was checked. */
export function checked(report: Report, finding: Finding, rung: Rung): string | null {
  if (report.pending.length > 0) return null;
  const checks = checksOf(report.run, finding);
  const items = checks.slice(0, rung.items).map((check) => {
    const url = ownUrl(report.run, check.url);
    const text = `${MARKS[check.mark]} ${midline(check.text, Math.min(CHECK_CHARS, rung.fieldChars))}`;
    return url === null ? text : `${text} ([open](${url}))`;
  });
  if (items.length < checks.length) items.push(`${checks.length - items.length} more`);
  return ['**Checked**', '', ...items.map((item) => `- ${item}`)].join('\n');
}

function explained(report: Report, finding: Finding, rung: Rung): (string | null)[] {
  const { diagnosis } = finding;
  return [
    `**${diagnosis.unconfirmed ? 'Guess' : 'Cause'}:** ${sentence(diagnosis.rootCause, rung)}${at(report, finding)}`,
    diagnosis.unconfirmed ? '**Unconfirmed:** no line of the log bears this out. Read it as a guess.' : null,
    advice(report, finding, rung),
    fixLine(finding, rung),
  ];
}

function unexplained(report: Report, finding: Finding, rung: Rung): (string | null)[] {
  const { failure } = finding.cause;
  const missing =
    failure.unavailable ??
    (failure.reading === null
      ? 'There was no log to read.'
      : finding.conversation === null && report.pending.length === 0
        ? 'No known failure was recognised in the log, and no model was asked.'
        : 'No known failure was recognised in the log.');
  return [
    `**Missing:** ${sentence(missing, rung)}`,
    `**Known:** ${finding.diagnosis.rootCause === '' ? seen(finding) : sentence(finding.diagnosis.rootCause, rung)}`,
    advice(report, finding, rung),
  ];
}

function advice(report: Report, finding: Finding, rung: Rung): string | null {
  const told = adviceOf(finding);
  return told === null ? null : `**Do:** ${inWordsOf(report.run, told)}${since(report, finding, rung)}`;
}

/** Since when the base branch is broken, with the run that shows it. */
function since(report: Report, finding: Finding, rung: Rung): string {
  const fact = baseFact(finding);
  if (fact === null) return '';
  const url = ownUrl(report.run, fact.url);
  return ` ${midline(fact.text, Math.min(200, rung.fieldChars))}${url === null ? '' : ` ([open](${url}))`}`;
}

/** What the jobs API says of a failure that nobody could explain. */
function seen(finding: Finding): string {
  const { exitCode } = finding.cause.failure;
  const command = commandLine(finding);
  const what = command === null ? 'the step' : code(command);
  return exitCode === null ? `${what} failed` : `${what} ended with exit code ${exitCode}`;
}

function at(report: Report, finding: Finding): string {
  const { location } = finding.diagnosis;
  if (location === null) return '';
  const url = permalink(report.run, location);
  const name = code(place(location).slice(0, 200));
  return url === null ? ` ${name}` : ` [${name}](${url})`;
}

function fixLine(finding: Finding, rung: Rung): string | null {
  const [fix] = finding.diagnosis.fixes;
  const trial = tried(finding, rung);
  if (fix === undefined && trial === null) return null;
  return `**${FAULT_WORDS[finding.verdict.fault].fix}:** ${[fix === undefined ? null : sentence(fix, rung), trial].filter((part) => part !== null).join(' ')}`;
}

function tried({ trial, diagnosis, ...finding }: Finding, rung: Rung): string | null {
  if (trial === null) return diagnosis.edits.length === 0 ? null : '💡 suggested, not tried';
  const command = commandLine({ trial, diagnosis, ...finding });
  const name = command === null ? 'the command' : code(command);
  if (trial.outcome === 'verified') return `✅ tried: ${name} fails without it and passes with it`;
  if (trial.outcome === 'still-fails') return `❌ tried: ${name} still fails with it`;
  return `💡 suggested, not tried: ${midline(trial.reason, Math.min(200, rung.fieldChars))}`;
}

/** Said where the fix is said: it is the first thing to know before it is taken. */
function weaker({ trial }: Finding, rung: Rung): string | null {
  const reasons = trial?.weakens ?? [];
  if (reasons.length === 0) return null;
  const shown = reasons.slice(0, 3).map((reason) => midline(reason, Math.min(200, rung.fieldChars)));
  return `⚠️ **The fix weakens a check:** ${shown.join(' ')}${reasons.length > shown.length ? ` And ${reasons.length - shown.length} more.` : ''}`;
}

function modelFailure(finding: Finding, rung: Rung): string | null {
  const reason = finding.conversation?.failure ?? null;
  return reason === null ? null : `**No answer of the model:** ${sentence(reason, rung)} This is what the rules say.`;
}

function alsoFailed(finding: Finding): string | null {
  const others = finding.cause.sharedBy;
  if (others.length === 0) return null;
  const names = others.slice(0, 8).map((failure) => code(jobName(failure)));
  const more = others.length > names.length ? ` and ${others.length - names.length} more` : '';
  return `**Same cause in:** ${names.join(', ')}${more}`;
}

function sentence(text: string, rung: Rung): string {
  return midline(text, Math.min(SENTENCE_CHARS, rung.fieldChars));
}
