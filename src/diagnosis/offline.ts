import type { CheckedDiagnosis, Evidence, Failure, Reading, SignatureMatch } from '../contract/model.js';
import { categoryOf, ecosystemOf } from './category.js';
import { collectEvidence } from './collect-evidence.js';
import { type Finding, finding } from './finding.js';
import { diagnoseEnding, diagnoseWithoutLog } from './no-log.js';
import { failureIsKnown, type RankedMatch, rankMatches } from './rank-matches.js';
import { diagnoseStop } from './stop-findings.js';

/**
 * A diagnosis by rules alone: what the signatures, the excerpt and the jobs API say, and nothing that they do not.
 * Pure. Says `other`, `unknown` and `low` rather than guess; finds nothing in the log of a job that passed.
 */
export function diagnoseOffline(failure: Failure): CheckedDiagnosis {
  const { reading } = failure;
  if (reading === null) return complete(diagnoseWithoutLog(failure), failure, []);
  if (failure.stop) return complete(diagnoseStop(failure.stop, failure), failure, lastLines(reading));
  const ranked = rankMatches(failure, reading);
  const [best] = ranked;
  if (!best && !failureIsKnown(failure, reading)) return complete(nothingFound(failure), failure, []);
  const gathered = gathersOthers(failure, reading, best);
  if (gathered) return complete(gathered, failure, []);
  if (best) return complete(findingOf(best, ranked, failure, reading), failure, ranked);
  return complete(diagnoseEnding(failure.job) ?? unrecognised(failure, reading), failure, []);
}

/** The log of a job that passed, or of one that failed without a word. */
function nothingFound({ job }: Failure): Finding {
  const ending = diagnoseEnding(job);
  if (ending) return ending;
  if (job.conclusion !== 'failure')
    return finding({ rootCause: 'Nothing in the log says that something failed.', severity: 'low' });
  return finding({ rootCause: `The job ${job.name} failed, and nothing in its log says why.` });
}

function findingOf(best: RankedMatch, ranked: readonly RankedMatch[], failure: Failure, reading: Reading): Finding {
  const { match, score } = best;
  const others = ranked.filter((other) => other.match.id !== match.id && other.score >= Math.max(0.7, score * 0.85));
  const fixes = [match, ...others.map((other) => other.match)].flatMap(({ fix }) => fix ?? []);
  return {
    category: categoryOf(
      match,
      ranked.map((other) => other.match),
      failure,
      reading,
    ),
    kind: match.kind,
    severity: match.severity,
    confidence: score >= 0.82 ? 'high' : score >= 0.55 ? 'medium' : 'low',
    rootCause: score < MESSENGER ? withTheLikeliestLine(match, reading) : match.cause,
    fixes: [...new Set(fixes)].slice(0, 3),
  };
}

/** Below this a line says that something failed rather than why. */
const MESSENGER = 0.5;

function withTheLikeliestLine({ cause, line }: SignatureMatch, { keyLines }: Reading): string {
  const said = keyLines
    .find(({ number }) => number !== line.number)
    ?.text.trim()
    .slice(0, 240);
  return said && !cause.includes(said)
    ? `${cause.replace(/\.$/, '')}; the line that most likely says why: ${said}`
    : cause;
}

/** The script of a job that only looks at the results of those it needs, as the runner echoes it: expressions filled in. */
const LOOKS_AT_RESULTS =
  /["'](?:success|failure|cancelled|skipped)["'] *[!=]=|needs\.[\w-]{1,100}\.result|toJSON\(needs\)/;

function gathersOthers(failure: Failure, reading: Reading, best: RankedMatch | undefined): Finding | null {
  const script = reading.failedSection?.script ?? failure.command?.script ?? '';
  if (!LOOKS_AT_RESULTS.test(script) || (best && best.score > 0.7)) return null;
  const said = reading.keyLines
    .find(({ text }) => !/^##\[/.test(text))
    ?.text.trim()
    .slice(0, 200);
  return finding({
    category: 'github-actions',
    kind: 'configuration',
    confidence: 'medium',
    rootCause: `This job only collects the results of other jobs, and one of them did not succeed${said ? `: ${said}` : ''}.`,
    fixes: ['Look at the failed jobs it needs; nothing is wrong in this one.'],
  });
}

/** Nothing is known by name: what failed is said plainly, with the line that most likely says why. */
function unrecognised(failure: Failure, reading: Reading): Finding {
  const { step, exitCode, job } = failure;
  const name = step?.name ?? reading.failedSection?.title;
  const code = exitCode ?? reading.failedSection?.exitCode ?? null;
  const script = (failure.command?.script ?? reading.failedSection?.script ?? '').trim().split('\n')[0]?.slice(0, 120);
  // A log is printed by whatever runs in the job: what it says was run is told as what it says.
  const bySource = failure.command === null || failure.command.source === 'log' ? 'by its log: ' : '';
  const what = name ? `The step "${name.slice(0, 120)}"` : `The job ${job.name}`;
  const how = code === null ? 'failed' : `ended with exit code ${code}`;
  const said = reading.keyLines[0]?.text.trim().slice(0, 240);
  return finding({
    category: ecosystemOf(failure, reading, []) ?? 'other',
    rootCause: `${what}${script && !name?.includes(script.slice(0, 40)) ? ` (${bySource}\`${script}\`)` : ''} ${how}${said ? `; the line that most likely says why: ${said}` : ' and its log does not say why'}`,
  });
}

/** What the job printed last before it was stopped: the runner's own last words tell nothing of it. */
function lastLines({ excerpt }: Reading): Evidence[] {
  const own = excerpt.lines.filter(
    ({ text }) => text.trim() !== '' && !/^##\[|^(?:Post job cleanup|Cleaning up orphan)/.test(text),
  );
  return own.slice(-LAST_LINES).map(({ number, text }) => ({ line: number, quote: text.trim().slice(0, 300) }));
}

const LAST_LINES = 6;

/** @param how the patterns that were found, or the lines that bear it out */
function complete(
  found: Finding,
  failure: Failure,
  how: readonly RankedMatch[] | readonly Evidence[],
): CheckedDiagnosis {
  const { reading, stop } = failure;
  const ranked = how.filter((one) => 'match' in one);
  const lines = how.filter((one) => 'quote' in one);
  const speaks = reading !== null && (ranked.length > 0 || failureIsKnown(failure, reading));
  const evidence = stop ? lines : speaks ? collectEvidence(reading, ranked) : [];
  return {
    ...found,
    rootCause: found.rootCause.slice(0, 600),
    reasoningSummary: stop ? 'GitHub itself says how it ended.' : explain(ranked, failure),
    location: locationOf(ranked),
    evidence,
    edits: [],
    by: 'rules',
    quotesDropped: 0,
    // What GitHub itself says needs no line of the log.
    unconfirmed: evidence.length === 0 && !stop,
    notes: [],
  };
}

function locationOf(ranked: readonly RankedMatch[]): SignatureMatch['location'] {
  const [best] = ranked;
  if (!best) return null;
  if (best.match.location) return best.match.location;
  const near = ranked.find(({ match }) => match.location && Math.abs(match.line.number - best.match.line.number) < 40);
  return near?.match.location ?? null;
}

function explain([best, ...rest]: readonly RankedMatch[], { reading, exitCode }: Failure): string {
  if (!best) return 'No known error pattern was found.';
  const alike = rest.filter(({ match }) => match.id === best.match.id).length;
  const title = reading?.failedSection?.title;
  const code = exitCode ?? reading?.failedSection?.exitCode;
  const where = title ? ` in "${title.slice(0, 100)}"${code ? `, which ended with exit code ${code}` : ''}` : '';
  const more = alike > 0 ? ` ${alike} more ${alike === 1 ? 'line is' : 'lines are'} of the same kind.` : '';
  return `Line ${best.match.line.number} shows the known error pattern ${best.match.id}${where}.${more}`;
}
