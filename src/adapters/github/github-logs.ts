import { setTimeout as delay } from 'node:timers/promises';
import { defaults } from '@actions/github/lib/utils';
import type { Job, Run } from '../../contract/model.js';
import type { Journal, Log, LogSource } from '../../contract/ports.js';
import { ReadingStopped } from '../../contract/reading.js';
import type { Spool, Spooled } from '../door/spool.js';
import { createBaselineFinder } from './baseline.js';
import type { GitHub } from './github-client.js';
import { breakageOf, describeError, statusOf } from './github-errors.js';
import { DownloadError, download, type Fetch } from './log-download.js';

/** Takes secrets out of a stream before it reaches the disk. */
export interface StreamSanitiser {
  stream(chunks: AsyncIterable<Buffer>): AsyncIterable<Buffer>;
}

interface Options {
  github: GitHub;
  sanitise: StreamSanitiser;
  spool: Spool;
  journal: Pick<Journal, 'debug' | 'warn'>;
  sleep?: (ms: number) => Promise<void>;
  now?: () => number;
  /** For the host of the signed links. By default the one that honours the proxy variables. */
  fetch?: Fetch;
  /** A download that gives nothing for so long has broken. */
  idleMs?: number;
  signal?: AbortSignal;
}

/** How long a log may take to appear after its job has ended: 1 s, 2 s, 4 s, 8 s, 15 s, together half a minute. */
const POLLS_MS = [1000, 2000, 4000, 8000, 15_000];
/** What all jobs of a run together may wait: where one log does not come, those of its siblings will not either. */
const MAX_POLLED_MS = 60_000;
/** A job that ended longer ago has no log that is still to come. */
const FRESH_MS = 5 * 60_000;

/** Logs by the job-logs endpoint: it works as soon as the job has ended, also while its run still goes on. */
export function createLogSource(options: Options): LogSource {
  const { github } = options;
  const baseline = createBaselineFinder(github);
  const polled = { ms: 0 };
  return {
    jobLog: async (run, job) => {
      if (job.conclusion === 'skipped') return { unavailable: `The job "${job.name}" was skipped, so it has no log.` };
      try {
        return await pollLog(run, job, options, polled);
      } catch (error) {
        return { unavailable: explain(error, job) };
      }
    },
    baselineLog: async (run, job) => {
      try {
        const found = await baseline(run, job);
        if ('reason' in found) return { unavailable: `There is no green run to compare with: ${found.reason}.` };
        return { ...(await fetchLog(run, found.job, options)), green: found.green };
      } catch (error) {
        // Without it the excerpt is a little worse, and what moved is not known.
        options.journal.debug(`No log of a green run to compare with: ${explain(error, job)}`);
        return { unavailable: `The last green run could not be read: ${explain(error, job)}` };
      }
    },
  };
}

async function pollLog(run: Run, job: Job, options: Options, polled: { ms: number }): Promise<Log> {
  const { now = Date.now, signal } = options;
  const sleep = options.sleep ?? ((ms: number) => delay(ms, undefined, { signal }));
  const ended = job.completedAt === null ? now() : Date.parse(job.completedAt);
  const polls = now() - ended < FRESH_MS ? POLLS_MS : [];
  for (const wait of polls) {
    const log = await unlessMissing(fetchLog(run, job, options));
    if (log) return log;
    if (polled.ms + wait > MAX_POLLED_MS) break;
    polled.ms += wait;
    await sleep(wait);
  }
  return fetchLog(run, job, options);
}

async function unlessMissing(log: Promise<Log>): Promise<Log | null> {
  try {
    return await log;
  } catch (error) {
    if (statusOfAny(error) === 404) return null;
    throw error;
  }
}

const statusOfAny = (error: unknown) => (error instanceof DownloadError ? error.status : statusOf(error));

/** A download that breaks is tried once more; of two broken ones the longer is kept, with a note. */
async function fetchLog(run: Run, job: Job, options: Options): Promise<Log> {
  const first = await storeLog(run, job, options).catch(unlessFinal);
  if (first && (!first.broken || first.broken instanceof ReadingStopped)) return noted(first, options);
  options.journal.debug(`The log of "${job.name}" broke off; once more.`);
  const second = await storeLog(run, job, options);
  return noted(second.broken && first && first.log.bytes > second.log.bytes ? first : second, options);
}

/** An answer of the API has been retried already where that is of use; a lost connection or a failing host has not. */
function unlessFinal(error: unknown): null {
  if (error instanceof DownloadError ? error.status < 500 : statusOf(error) !== null) throw error;
  return null;
}

async function storeLog(run: Run, job: Job, options: Options): Promise<Spooled> {
  const { github, sanitise, spool, fetch = proxied, idleMs = 30_000, signal } = options;
  const { headers } = await github.rest.actions.downloadJobLogsForWorkflowRun({
    owner: run.owner,
    repo: run.repo,
    job_id: job.id,
    request: { redirect: 'manual' },
  });
  if (!headers.location) throw new Error('GitHub gave no link to the log');
  const chunks = await download(headers.location, { fetch, idleMs, signal });
  return spool.store(job.name, sanitise.stream(chunks));
}

function noted({ log, broken, droppedBytes }: Spooled, { journal }: Options): Log {
  const notes = [
    ...(broken instanceof ReadingStopped ? [`The rest of the log was not read: ${broken.message}.`] : []),
    ...(broken && !(broken instanceof ReadingStopped)
      ? [`The download of the log broke off twice (${breakageOf(broken)}): its end is missing.`]
      : []),
    ...(droppedBytes > 0 ? [`${droppedBytes} bytes in the middle of the log were left out: it is too long.`] : []),
  ];
  for (const note of notes) journal.warn(`${log.name}: ${note}`);
  return { ...log, notes };
}

/** The sentence that stands in the report where the log would. */
function explain(error: unknown, job: Job): string {
  const what = `The log of the job "${job.name}" could not be read`;
  const status = statusOfAny(error);
  if (status === 404 && job.conclusion === 'cancelled') {
    return `The job "${job.name}" was cancelled and left no log.`;
  }
  if (status === 404 && job.status !== 'completed') {
    return `${what}: the job has not ended yet, and GitHub gives out a log only then (HTTP 404). Diagnose it in a later job with \`needs:\`.`;
  }
  if (error instanceof DownloadError || statusOf(error) === null) {
    return `${what}: ${breakageOf(error)}.`;
  }
  return describeError(error, { what, permission: 'actions: read' });
}

const proxied: Fetch = (url, init) => (defaults.request?.fetch ?? fetch)(url, init);
