/**
 * The story: a run has failed; what failed is collected, what belongs together is grouped, each cause is investigated, and
 * what was found out is told, on the pull request and in files.
 */

import type { Finding, Report, Run } from '../contract/model.js';
import type { Log } from '../contract/ports.js';
import type { RunDecision } from '../contract/run-state.js';
import type { Outcome } from '../contract/words.js';
import type { Settings, World } from '../contract/world.js';
import { mayRetryInCi } from '../feedback/retry-in-ci.js';
import { type Collected, collectFailures, createReader, type Reader, unreadOf } from './collect.js';
import { tellEarly, toldInTime } from './first-word.js';
import { costOf, type Group, type Investigated, investigate } from './investigate.js';
import { publish, type Told } from './publish.js';
import { readDecision } from './run-state.js';
import { withoutText } from './withhold.js';

export type { Told } from './publish.js';

/** Throws only what GitHub's API throws when the run itself cannot be had. */
export async function diagnoseRun(world: World, settings: Settings): Promise<Told> {
  const started = world.clock.now();
  const run = await world.runs.run();
  world.journal.info(`Run ${run.id} of "${run.workflow}", attempt ${run.attempt}, at ${run.headSha.slice(0, 7)}.`);
  world.journal.audit({ type: 'isolation', way: world.feedback.isolation });
  const read = await createReader(world, settings);
  const decision = await readDecision({ world, settings, run });
  world.journal.info(decision.reason);
  const soFar: Collected[] = [];
  const collecting = collectFailures({ world, settings, run, read }, decision, (one) => soFar.push(one));
  const place = { world, settings, run, decision, started };
  const late = await toldInTime(place, collecting, () => groupByCause(soFar));
  const failures = await collecting;
  const groups = groupByCause(failures);
  world.journal.info(describe(failures, groups));
  const early = (await tellEarly(place, groups)) ?? late;
  const investigated = await investigateAll({ world, settings, run, read }, groups);
  const findings = investigated.map(({ finding }) => finding);
  const notices = [
    ...settings.notices,
    ...decision.notices,
    ...toleratedNotices(decision),
    ...(await retryInCi(world, settings, { run, findings })),
  ];
  const report: Report = {
    pending: [],
    unread: unreadOf(decision),
    run,
    outcome: outcomeOf(findings, decision),
    word: decision.word,
    reason: decision.reason,
    at: new Date(world.clock.now()).toISOString(),
    findings: settings.withholdsText ? findings.map(withoutText) : findings,
    notices,
    durationMs: world.clock.now() - started,
    maxCostUsd: settings.maxCostUsd,
    version: settings.version,
  };
  return publish(world, settings, { report, early, logs: settings.withholdsText ? new Map() : logsOf(investigated) });
}

/** One cause after the other, so that the budget holds, the cache is warm, and no two re-runs share the work tree. */
async function investigateAll(
  common: { world: World; settings: Settings; run: Run; read: Reader },
  groups: Group[],
): Promise<Investigated[]> {
  const done: Investigated[] = [];
  for (const group of groups) {
    const spentUsd = done.reduce((sum, { finding }) => sum + costOf(finding.conversation), 0);
    const spentMs = done.reduce((sum, { finding }) => sum + (finding.culprit?.ms ?? 0), 0);
    done.push(await investigate({ ...common, group, spentUsd, spentMs }));
  }
  return done;
}

function toleratedNotices({ tolerated }: RunDecision): string[] {
  if (tolerated.length === 0) return [];
  const names = tolerated.slice(0, 5).map(({ name }) => `"${name}"`);
  const more = tolerated.length > names.length ? ` and ${tolerated.length - names.length} more` : '';
  return [`Failed as well, which the workflow allows (\`continue-on-error\`): ${names.join(', ')}${more}.`];
}

/** By job id. */
function logsOf(investigated: Investigated[]): Map<number, Log> {
  return new Map(
    investigated.flatMap(({ finding, log }) => (log ? [[finding.cause.failure.job.id, log] as const] : [])),
  );
}

/** Said only where it was asked for. */
async function retryInCi(
  { ciRetry }: World,
  { retryFlaky, ownRunId }: Settings,
  { run, findings }: { run: Run; findings: Finding[] },
): Promise<string[]> {
  if (!retryFlaky || ciRetry === null || findings.length === 0) return [];
  const decision = mayRetryInCi({
    retryFlaky,
    run,
    ownRunId,
    retriedRuns: await ciRetry.retriedRuns(run),
    verdicts: findings.map(({ verdict }) => verdict),
    reruns: findings.map(({ rerun }) => rerun),
  });
  return [decision.allowed ? await ciRetry.retry(run) : `The failed jobs were not run again. ${decision.reason}`];
}

/** Jobs of a matrix mostly fail for one reason. A failure without a reading stands for itself. */
function groupByCause(failures: Collected[]): Group[] {
  const groups = new Map<string, Group>();
  for (const collected of failures) {
    const { reading, job } = collected.failure;
    const key = reading?.fingerprint || `job ${job.id}`;
    const group = groups.get(key);
    if (group) group.rest.push(collected.failure);
    else groups.set(key, { first: collected, rest: [] });
  }
  return [...groups.values()];
}

function describe(failures: Collected[], groups: Group[]): string {
  if (failures.length === 0) return 'No failed job was found.';
  const jobs = failures.length === 1 ? '1 failed job' : `${failures.length} failed jobs`;
  return `${jobs}, ${groups.length === 1 ? '1 cause' : `${groups.length} causes`}.`;
}

function outcomeOf(findings: Finding[], { word, known }: RunDecision): Outcome {
  if (findings.length === 0) return known && word !== 'red' ? 'no-failure' : 'unavailable';
  const isKnown = ({ cause, verdict }: Finding) =>
    cause.failure.reading !== null || Boolean(cause.failure.stop) || verdict.fault === 'flaky';
  return findings.some(isKnown) ? 'diagnosed' : 'unavailable';
}
