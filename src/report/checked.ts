import type { Fact, Finding, RerunOutcome, Run, Trial } from '../model.js';
import { code } from './escape.js';
import { ownUrl } from './links.js';
import { midline } from './midline.js';
import { counted } from './quantities.js';

const RERUN_WORDS: Record<Exclude<RerunOutcome, 'skipped'>, (command: string, sha: string) => string> = {
  reproduced: (command, sha) => `✅ reproduced on ${sha}: ${command} fails again with the same signature`,
  'different-failure': (command, sha) => `⚠️ ${command} run again on ${sha} fails in another way`,
  passed: (command, sha) => `✅ ${command} run again on ${sha} passes`,
  'timed-out': (command, sha) => `⚠️ ${command} run again on ${sha} did not end within its time`,
};

const TRIAL_WORDS: Record<Trial['outcome'], string> = {
  verified: '✅ fix verified',
  'still-fails': '❌ fix tried, still fails',
  'not-tried': '⬜ fix not tried',
};

/** What the outcome of the rerun says already, in better words. */
const OF_THE_RERUN = new Set(['reproduced', 'passed-on-rerun']);

/** What was checked, what came of it, and what was not: Markdown items, each with its mark. */
export function checkedItems(run: Run, finding: Finding, maxChars: number): string[] {
  const { verdict, trial, diagnosis } = finding;
  // A pass under other conditions proves little: then the fact is the one to show.
  const doubtful = verdict.facts.filter((fact) => fact.id === 'passed-on-rerun' && fact.holds === null);
  const facts = verdict.facts.filter((fact) => !OF_THE_RERUN.has(fact.id) && fact !== baseFact(finding));
  return [
    ...(doubtful.length > 0 ? [] : [rerunItem(run, finding, maxChars)]),
    ...[...doubtful, ...facts].map((fact) => factItem(run, fact, maxChars)),
    ...(trial === null ? [] : [TRIAL_WORDS[trial.outcome]]),
    ...droppedQuotes(diagnosis.quotesDropped),
  ];
}

/** The fact that says since when the base branch is broken: it belongs to the conclusion. */
export function baseFact({ verdict }: Finding): Fact | null {
  if (verdict.fault !== 'base-branch') return null;
  return verdict.facts.find((fact) => fact.id.startsWith('base-red') && fact.holds === true) ?? null;
}

/** One line for the command that failed: as it was run again, else the first line of the step's script. */
export function commandLine(finding: Finding): string | null {
  const command = finding.rerun.command ?? finding.cause.failure.command?.script ?? null;
  if (command === null) return null;
  const lines = command.trim().split('\n');
  const first = lines[0] ?? '';
  const cut = first.length > 80 || lines.length > 1;
  return first === '' ? null : `${first.slice(0, 80)}${cut ? ' …' : ''}`;
}

function rerunItem(run: Run, finding: Finding, maxChars: number): string {
  const { outcome, reason } = finding.rerun;
  if (outcome === 'skipped') return `⬜ not run again: ${midline(uncapped(reason), maxChars)}`;
  const command = commandLine(finding);
  return RERUN_WORDS[outcome](command === null ? 'the command' : code(command), code(run.headSha.slice(0, 7)));
}

function factItem(run: Run, fact: Fact, maxChars: number): string {
  const mark = fact.holds === null ? '⬜' : fact.holds ? '✅' : '➖';
  const url = ownUrl(run, fact.url);
  const text = midline(uncapped(fact.text), maxChars);
  return url === null ? `${mark} ${text}` : `${mark} ${text} ([run](${url}))`;
}

function droppedQuotes(count: number): string[] {
  if (count === 0) return [];
  const verb = count === 1 ? 'is not in the log and was' : 'are not in the log and were';
  return [`⚠️ ${counted(count, 'quote')} of the model ${verb} dropped`];
}

/** A sentence in the middle of a line: without its full stop. */
function uncapped(sentence: string): string {
  return sentence.trim().replace(/\.$/, '');
}
