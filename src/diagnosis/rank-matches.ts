import type { Failure, Reading, SignatureMatch } from '../contract/model.js';
import type { Category } from '../contract/words.js';

/** A signature's match with its value in this log: 0 to 1. */
export interface RankedMatch {
  match: SignatureMatch;
  score: number;
}

/** The least that is worth a diagnosis: below it stand the lines that only pass on that something failed. */
const WORTH = 0.25;
/** In a log where nothing else says that there was a failure, a line of this kind may as well be talk. */
const WORTH_WITHOUT_FAILURE = 0.9;

/** These are said by the runner beside the step that failed, not in it. */
const SAID_ELSEWHERE =
  /^(?:actions-(?:runner-lost|job-timeout|summary-too-large|higher-priority-request|deprecated-version|billing)|disk-)/;

/** The matches that may be the cause, the likeliest first; of equals, the one the log engine puts first. */
export function rankMatches(failure: Failure, reading: Reading): RankedMatch[] {
  const least = failureIsKnown(failure, reading) ? WORTH : WORTH_WITHOUT_FAILURE;
  const testsFail = reading.matches.some(({ kind, weight }) => kind === 'test' && weight >= 0.7);
  return reading.matches
    .map((match, order) => {
      const place = placeOf(match, reading);
      const within = testsFail && match.category === 'network' ? WITHIN_TESTS : 1;
      const survived = isSurvivable(match) && endOf(reading) - match.line.number > FAR ? SURVIVED : 1;
      return { match, score: match.weight * place * within * survived * (1 - Math.min(order, 30) * 0.004) };
    })
    .filter(({ score }) => score >= least)
    .sort((a, b) => b.score - a.score);
}

/** Tests provoke such lines, or print them on the way to what really fails. */
const WITHIN_TESTS = 0.75;

/** A download, a missing program or file ends a script at once; where the log goes on for long, it was survived. */
const SURVIVED = 0.7;
const FAR = 120;

const isSurvivable = ({ kind, category }: SignatureMatch): boolean =>
  (kind === 'infrastructure' || kind === 'configuration' || kind === 'dependency') && !MACHINE.has(category);

/** What the machine lacks ends things late and elsewhere. */
const MACHINE: ReadonlySet<Category> = new Set(['disk', 'memory', 'github-actions', 'timeout', 'kubernetes']);

/** The last line of what failed, or of the log. */
const endOf = ({ failedSection, excerpt }: Reading): number => failedSection?.lastLine ?? excerpt.totalLines;

/** Whether something but the wording of a line says that there was a failure. */
export function failureIsKnown(
  { exitCode, step, job }: Failure,
  { failedSection, keyLines, excerpt }: Reading,
): boolean {
  if (failedSection !== null || (exitCode ?? 0) !== 0 || step?.conclusion === 'failure') return true;
  if (job.conclusion === 'failure' && keyLines.length > 0) return true;
  return [...keyLines, ...excerpt.lines.slice(-60)].some(({ text }) => SAYS_FAILED.test(text));
}

/** How runners and build tools end what failed. */
const SAYS_FAILED =
  /^##\[error\]|^The command ".{1,300}" (?:failed|exited with [1-9])|^(?:Done\. Your build exited|.{0,100}exited with(?: code)?) [1-9]|^\[(?:ERROR|INFO)\] BUILD FAILURE|^BUILD FAILED\b/;

/** What failed stands in the failed section; elsewhere the same words were survived. */
function placeOf({ id, line }: SignatureMatch, { failedSection, sections }: Reading): number {
  if (failedSection === null || SAID_ELSEWHERE.test(id)) return 1;
  const inside = sections.some(
    ({ failed, firstLine, lastLine }) => failed && line.number >= firstLine && line.number <= lastLine,
  );
  return inside || (line.number >= failedSection.firstLine && line.number <= failedSection.lastLine) ? 1 : 0.4;
}
