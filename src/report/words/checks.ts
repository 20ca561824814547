/** What was checked, what came of it, and what was not: the same sentences in the comment and on the page. */
import type { Fact, FailedCommand, Finding, Rerun, Run, Trial, Verdict } from '../../contract/model.js';
import type { FactId, VerdictRow } from '../../contract/verdict.js';
import { counted } from './quantities.js';

export interface Check {
  /**
   * `no`: looked for and not found. `open`: could not be checked, and the text says why. `warn`: it is so, and speaks against
   * the diagnosis. `fail`: it was tried in vain.
   */
  mark: 'yes' | 'no' | 'open' | 'warn' | 'fail';
  /** A clause without a full stop; `code` stands between backticks. */
  text: string;
  url: string | null;
}

const TRIALS: Record<Trial['outcome'], Pick<Check, 'mark' | 'text'>> = {
  verified: { mark: 'yes', text: 'fix verified' },
  'still-fails': { mark: 'fail', text: 'fix tried, still fails' },
  'not-tried': { mark: 'open', text: 'fix not tried' },
};

/** Facts that the check of the re-run tells. */
const OF_THE_RERUN: readonly string[] = ['reproduced', 'did-not-fail-here', 'passed-and-failed-here'];

const OF_EXPERIMENTS: readonly string[] = ['culprit-found', 'only-with-change', 'fails-without-change'];

/** What speaks against a verdict is told as that, and not with the tick of what speaks for it. */
const AGAINST: Record<VerdictRow, readonly FactId[]> = {
  culprit: ['other-attempt-passed', 'passed-and-failed-here', 'did-not-fail-here', 'surroundings-moved'],
  'flaky-since-change': ['other-attempt-passed', 'did-not-fail-here', 'surroundings-moved'],
  'base-branch': ['error-in-diff', 'only-with-change'],
  environment: ['error-in-diff', 'only-with-change'],
  'not-this-change': ['error-in-diff', 'only-with-change'],
  flaky: ['error-in-diff', 'only-with-change'],
  infrastructure: ['error-in-diff'],
  'this-change': ['other-attempt-passed', 'passed-and-failed-here', 'did-not-fail-here', 'surroundings-moved'],
  unknown: ['surroundings-moved'],
}; // biome-ignore format: a table reads better in rows

export function checksOf(run: Run, finding: Finding): Check[] {
  const { verdict, trial, diagnosis } = finding;
  const facts = verdict.facts.filter((fact) => isTold(fact, finding));
  return [
    rerunCheck(run, finding),
    ...facts.map((fact) => factCheck(fact, verdict.row)),
    ...(trial === null ? [] : [trialCheck(trial)]),
    ...droppedQuotes(diagnosis.quotesDropped),
  ];
}

/** What another line says already, or what matters only beside another verdict, is left out. */
function isTold(fact: Fact, finding: Finding): boolean {
  const { row, facts } = finding.verdict;
  const ofExperiments = fact.id === 'passed-and-failed-here' && finding.rerun.outcome !== 'passed';
  if ((OF_THE_RERUN.includes(fact.id) && !ofExperiments) || fact === baseFact(finding)) return false;
  if (fact.id === 'base-red') return !facts.some(({ id }) => id === 'base-red-same');
  if (fact.id === 'only-with-change' && row === 'flaky-since-change') return false;
  // The experiments have a line of their own.
  if (finding.culprit !== null && OF_EXPERIMENTS.includes(fact.id)) return false;
  // What moved has a line of its own.
  if (fact.id === 'machine-moved' || (fact.id === 'surroundings-moved' && fact.holds === true)) return false;
  return fact.id !== 'surroundings-moved' || fact.holds === false || OUTSIDE_MATTERS.includes(row);
}

/** Beside these it is said that what moved outside could not be compared: they might be others if it could. */
const OUTSIDE_MATTERS: readonly VerdictRow[] = ['this-change', 'not-this-change', 'unknown'];

/** The fact that says since when the base branch is broken: it belongs to the conclusion. */
export function baseFact({ verdict }: Finding): Fact | null {
  if (verdict.fault !== 'base-branch') return null;
  return verdict.facts.find((fact) => fact.id === 'base-red-same' && fact.holds === true) ?? null;
}

/** Over the script of the step. A log is printed by whatever runs in the job, so what it says of the script is no fact. */
export function scriptHeading({ source }: FailedCommand): string {
  return source === 'log' ? 'What failed, as its log prints it' : 'What failed';
}

/** One line for the command that failed: as it was run again, else the first line of the step's script in the workflow file. */
export function commandLine(finding: Finding): string | null {
  const { command: found } = finding.cause.failure;
  const command = finding.rerun.command ?? (found?.source === 'log' ? null : (found?.script ?? null));
  if (command === null) return null;
  const lines = command.trim().split('\n');
  const first = lines[0] ?? '';
  const cut = first.length > 80 || lines.length > 1;
  return first === '' ? null : `${first.slice(0, 80)}${cut ? ' …' : ''}`;
}

function rerunCheck(run: Run, finding: Finding): Check {
  const { rerun, verdict } = finding;
  const command = commandLine(finding);
  const what = command === null ? 'the command' : `\`${command.replaceAll('`', "'")}\``;
  const { mark, text } = rerunWords(rerun, { what, sha: `\`${run.headSha.slice(0, 7)}\`` });
  const differs = verdict.facts.find(({ id }) => id === 'did-not-fail-here');
  const against = OF_THE_RERUN.some(
    (id) => isAgainst(id, verdict) && verdict.facts.some((fact) => fact.id === id && fact.holds === true),
  );
  const told = rerun.outcome === 'passed' && differs ? `${text}. ${clause(differs.text.replace(NOT_HERE, ''))}` : text;
  return { mark: against ? 'warn' : mark, text: told, url: null };
}

/** The fact says it in a sentence of its own, which the check has said by then. */
const NOT_HERE = /^It did not fail here\. /;

function rerunWords(rerun: Rerun, { what, sha }: { what: string; sha: string }): Pick<Check, 'mark' | 'text'> {
  const { outcome, reason, result, compared } = rerun;
  if (outcome === 'reproduced' && compared !== false)
    return { mark: 'yes', text: `reproduced on ${sha}: ${what} fails again, same failure` };
  if (outcome === 'reproduced')
    return {
      mark: 'open',
      text: `${what} fails on ${sha} too; whether with the same failure is not known: ${clause(reason)}`,
    };
  if (outcome === 'passed') return { mark: 'no', text: `did not fail here: ${what} passes on ${sha}` };
  if (outcome === 'different-failure')
    return { mark: 'warn', text: `${what} run again on ${sha} fails in another way` };
  if (outcome === 'timed-out') return { mark: 'warn', text: `${what} run again on ${sha} did not end within its time` };
  if (result === null) return { mark: 'open', text: `not run again: ${clause(reason)}` };
  return { mark: 'open', text: `${what} run again on ${sha}: ${clause(reason)}` };
}

function isAgainst(id: string, { row }: Verdict): boolean {
  return AGAINST[row].some((other) => other === id);
}

/** A command that passes because a check is gone proves nothing. */
function trialCheck(trial: Trial): Check {
  const { mark, text } = TRIALS[trial.outcome];
  const weaker = trial.outcome === 'verified' && (trial.weakens ?? []).length > 0;
  return weaker ? { mark: 'warn', text: `${text}, but it weakens a check`, url: null } : { mark, text, url: null };
}

function factCheck(fact: Fact, row: VerdictRow): Check {
  const holds = AGAINST[row].some((id) => id === fact.id) ? 'warn' : fact.id === 'looks-like-machine' ? 'open' : 'yes';
  return { mark: fact.holds === null ? 'open' : fact.holds ? holds : 'no', text: clause(fact.text), url: fact.url };
}

function droppedQuotes(count: number): Check[] {
  if (count === 0) return [];
  const verb = count === 1 ? 'is not in the log and was' : 'are not in the log and were';
  return [{ mark: 'warn', text: `${counted(count, 'quote')} of the model ${verb} dropped`, url: null }];
}

function clause(sentence: string): string {
  return sentence.trim().replace(/\.$/, '');
}
