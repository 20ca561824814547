/** What was checked, what came of it, and what was not: the same sentences in the comment and on the page. */
import type { Fact, FailedCommand, Finding, Run, Trial } from '../../contract/model.js';
import type { RerunOutcome } from '../../contract/words.js';
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

const RERUNS: Record<
  Exclude<RerunOutcome, 'skipped'>,
  { mark: Check['mark']; text: (what: string, sha: string) => string }
> = {
  reproduced: { mark: 'yes', text: (what, sha) => `reproduced on ${sha}: ${what} fails again` },
  'different-failure': { mark: 'warn', text: (what, sha) => `${what} run again on ${sha} fails in another way` },
  passed: { mark: 'yes', text: (what, sha) => `${what} run again on ${sha} passes` },
  'timed-out': { mark: 'warn', text: (what, sha) => `${what} run again on ${sha} did not end within its time` },
};

const TRIALS: Record<Trial['outcome'], Pick<Check, 'mark' | 'text'>> = {
  verified: { mark: 'yes', text: 'fix verified' },
  'still-fails': { mark: 'fail', text: 'fix tried, still fails' },
  'not-tried': { mark: 'open', text: 'fix not tried' },
};

/** Facts that say no more than the outcome of the rerun itself. */
const OF_THE_RERUN = new Set(['reproduced', 'passed-on-rerun']);

/**
 * What moved has a line of its own; among the checks stands that nothing did, or why it could not be compared. A step that took
 * as long as ever is no news.
 */
function isQuiet({ id, holds }: Fact): boolean {
  return (
    id === 'machine-moved' || (id === 'surroundings-moved' && holds === true) || (id === 'duration' && holds === false)
  );
}

export function checksOf(run: Run, finding: Finding): Check[] {
  const { verdict, trial, diagnosis } = finding;
  // A pass under other conditions proves little: then the fact is the one to show.
  const doubtful = verdict.facts.filter((fact) => fact.id === 'passed-on-rerun' && fact.holds === null);
  const facts = verdict.facts.filter(
    (fact) => !OF_THE_RERUN.has(fact.id) && !isQuiet(fact) && fact !== baseFact(finding),
  );
  return [
    ...(doubtful.length > 0 ? [] : [rerunCheck(run, finding)]),
    ...[...doubtful, ...facts].map(factCheck),
    ...(trial === null ? [] : [trialCheck(trial)]),
    ...droppedQuotes(diagnosis.quotesDropped),
  ];
}

/** The fact that says since when the base branch is broken: it belongs to the conclusion. */
export function baseFact({ verdict }: Finding): Fact | null {
  if (verdict.fault !== 'base-branch') return null;
  return verdict.facts.find((fact) => fact.id.startsWith('base-red') && fact.holds === true) ?? null;
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
  const { outcome, reason } = finding.rerun;
  if (outcome === 'skipped') return { mark: 'open', text: `not run again: ${clause(reason)}`, url: null };
  const command = commandLine(finding);
  const what = command === null ? 'the command' : `\`${command.replaceAll('`', "'")}\``;
  const { mark, text } = RERUNS[outcome];
  const same = outcome === 'reproduced' && finding.rerun.compared !== false ? ' with the same signature' : '';
  return { mark, text: `${text(what, `\`${run.headSha.slice(0, 7)}\``)}${same}`, url: null };
}

/** A command that passes because a check is gone proves nothing. */
function trialCheck(trial: Trial): Check {
  const { mark, text } = TRIALS[trial.outcome];
  const weaker = trial.outcome === 'verified' && (trial.weakens ?? []).length > 0;
  return weaker ? { mark: 'warn', text: `${text}, but it weakens a check`, url: null } : { mark, text, url: null };
}

function factCheck(fact: Fact): Check {
  return { mark: fact.holds === null ? 'open' : fact.holds ? 'yes' : 'no', text: clause(fact.text), url: fact.url };
}

function droppedQuotes(count: number): Check[] {
  if (count === 0) return [];
  const verb = count === 1 ? 'is not in the log and was' : 'are not in the log and were';
  return [{ mark: 'warn', text: `${counted(count, 'quote')} of the model ${verb} dropped`, url: null }];
}

function clause(sentence: string): string {
  return sentence.trim().replace(/\.$/, '');
}
