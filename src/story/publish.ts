/** From a report to what people see: measured together with earlier runs, rendered, and carried to each place in turn. */

import type { NumberedLine, RenderedReport, Report, Run } from '../contract/model.js';
import type { Log, Published, Publisher } from '../contract/ports.js';
import type { Settings, World } from '../contract/world.js';
import { markerKey, markerStart, writerOf } from '../report/comment/marker.js';
import { isQuiet } from '../report/comment/summary.js';
import { measure } from '../report/metrics/metrics.js';
import { joinHistories } from '../report/metrics/metrics-history.js';
import type { Metrics } from '../report/metrics/metrics-schema.js';
import { renderEarly, renderReport } from '../report/render.js';
import { orElse } from './collect.js';

export interface Told {
  report: Report;
  metrics: Metrics;
  rendered: RenderedReport;
  published: Partial<Record<Publisher['name'], Published>>;
}

/** What cannot be published costs one warning. Files and artifact come last, so that the audit trail in them is whole. */
export async function publish(
  world: World,
  settings: Settings,
  { report: found, logs, early }: { report: Report; logs: ReadonlyMap<number, Log>; early: Published | null },
): Promise<Told> {
  if (isQuiet(found)) return publishQuiet(world, settings, found);
  const jobKey = ownWriter(settings);
  const { history, notices } = await earlierMetrics(world);
  const report = { ...found, notices: [...found.notices, ...notices] };
  const reactions = await world.reactions?.read(report.run, markerStart(markerKey(report.run)));
  const metrics = measure(report, history, reactions ?? null);
  const rendered = await renderReport(report, metrics, {
    auditLines: '',
    logs: await shownLogs(world, logs),
    ...(jobKey && { jobKey }),
  });
  const published: Told['published'] = {};
  for (const publisher of world.publishers.filter(({ name }) => name !== 'comment' || report.word === 'red')) {
    const audit = { name: 'audit.jsonl', text: world.journal.auditLines() };
    const files = rendered.files.map((file) => (file.name === audit.name ? audit : file));
    const isRefused = publisher.name === 'comment' && early !== null && early.warning !== null;
    const told = { rendered: { ...rendered, files }, run: report.run };
    // What could not be written a minute ago has been tried several times.
    published[publisher.name] = isRefused ? tellOf(world, publisher, early) : await carry(world, publisher, told);
  }
  return { report, metrics, rendered, published };
}

/** What stands so far, on the pull request alone, before anything is asked or run. Its trouble is told at the end. */
export async function publishEarly(world: World, settings: Settings, report: Report): Promise<Published | null> {
  const comment = world.publishers.find(({ name }) => name === 'comment');
  if (comment === undefined || report.word !== 'red' || report.run.pullRequest === null) return null;
  const jobKey = ownWriter(settings);
  const published = await comment.publish(renderEarly(report, jobKey), report.run);
  world.journal.audit({ type: 'publish', to: comment.name, done: published.done, warning: published.warning });
  return published;
}

/** Nothing failed: an earlier comment is resolved where GitHub says green, and nothing is uploaded or read. */
async function publishQuiet(world: World, settings: Settings, report: Report): Promise<Told> {
  const metrics = measure(report, null);
  const jobKey = ownWriter(settings);
  const rendered = await renderReport(report, metrics, { auditLines: '', ...(jobKey && { jobKey }) });
  const published: Told['published'] = {};
  for (const publisher of world.publishers.filter(({ name }) => name === 'comment' || name === 'summary'))
    published[publisher.name] = await carry(world, publisher, { rendered, run: report.run });
  return { report, metrics, rendered, published };
}

/**
 * The wrapped command passed: what an earlier run of it wrote on the pull request becomes one line. Writes nothing where
 * nothing of ours stands.
 */
export async function resolveEarlier(place: {
  comment: Publisher;
  run: Run;
  jobKey: string | null;
  /** The command that passed. */
  script: string;
  at: string;
  version: string;
}): Promise<Published> {
  const { comment, run, at, version } = place;
  const jobKey = writerOf(place.jobKey, place.script);
  const none = {
    outcome: 'no-failure' as const,
    findings: [],
    pending: [],
    unread: 0,
    notices: [],
    durationMs: 0,
    maxCostUsd: 0,
  };
  const said = { word: 'green' as const, reason: 'The command passes.' };
  const report: Report = { run, at, version, ...none, ...said };
  const rendered = await renderReport(report, measure(report, null), { auditLines: '', ...(jobKey && { jobKey }) });
  return comment.publish(rendered, run);
}

const ownWriter = (settings: Settings): string | null =>
  tellsJobs(settings) ? writerOf(settings.ownJob.key, settings.brought?.command?.script ?? null) : null;

/** Where several jobs of a workflow may each run the action, each has a block of its own in the comment. */
const tellsJobs = ({ placement }: Settings) => placement === 'wrapped-command' || placement === 'failing-job';

/** Whole logs for the page, where they are not too long for one. */
async function shownLogs({ reader }: World, logs: ReadonlyMap<number, Log>): Promise<Map<number, NumberedLine[]>> {
  const shown = new Map<number, NumberedLine[]>();
  for (const [job, log] of logs) {
    const lines = await reader.lines(log).catch(orElse(() => null));
    if (lines) shown.set(job, lines);
  }
  return shown;
}

async function earlierMetrics({ history }: World): Promise<{ history: Metrics | null; notices: string[] }> {
  const loaded = await history?.load();
  const notices = loaded?.notice ? [loaded.notice] : [];
  const joined = joinHistories([loaded?.metrics ?? null, ...(loaded?.older ?? [])].filter((text) => text !== null));
  return { history: joined.history, notices: [...notices, ...joined.problems] };
}

async function carry(
  { journal }: World,
  publisher: Publisher,
  { rendered, run }: { rendered: RenderedReport; run: Run },
): Promise<Published> {
  return tellOf({ journal }, publisher, await publisher.publish(rendered, run));
}

function tellOf({ journal }: Pick<World, 'journal'>, publisher: Publisher, published: Published): Published {
  if (published.warning) journal.warn(published.warning);
  journal.audit({ type: 'publish', to: publisher.name, done: published.done, warning: published.warning });
  return published;
}
