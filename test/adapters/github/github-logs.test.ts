import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Fault, World, WorldJob } from '../../../demo/world.js';
import { createSpool } from '../../../src/adapters/door/spool.js';
import { createLogSource } from '../../../src/adapters/github/github-logs.js';
import { createRunSource } from '../../../src/adapters/github/github-run.js';
import { createPullRequestFinder } from '../../../src/adapters/github/pull-request.js';
import type { Job, Run } from '../../../src/contract/model.js';
import type { Log, LogSource, NoLog } from '../../../src/contract/ports.js';
import { NOW, OWNER, REPO, type Setup, withGitHub, worldJob, worldPull, worldRun } from './setup.js';

const DOWNLOAD = 'actions/download-job-logs-for-workflow-run';
const LOG = '2026-11-20T10:05:59.0000000Z ##[error]Process completed with exit code 1.\n';

/** Writes in capitals what passes, so that it can be seen that it did. */
const shouting = {
  async *stream(chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) yield Buffer.from(chunk.toString('utf8').toUpperCase());
  },
};
const unchanged = { stream: (chunks: AsyncIterable<Buffer>) => chunks };

interface Story extends Setup {
  logs: LogSource;
  run: Run;
  jobs: Job[];
  folder: string;
}

async function withLogs(
  parts: Partial<World>,
  story: (story: Story) => Promise<void>,
  over: Partial<Parameters<typeof createLogSource>[0]> = {},
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'logs-'));
  const spool = createSpool({ folder });
  const world = { runs: [worldRun()], jobs: [worldJob()], logs: { 600: LOG }, pulls: [worldPull()], ...parts };
  try {
    await withGitHub(world, async (setup) => {
      const { github, journal, sleep } = setup;
      const pullRequests = createPullRequestFinder({ github, event: {}, ownRunId: null });
      const source = createRunSource({ github, owner: OWNER, repo: REPO, runId: 500, pullRequests });
      const run = await source.run();
      const { jobs } = await source.state(run);
      const options = { github, journal, sleep, spool, sanitise: unchanged, now: () => NOW, ...over };
      await story({ ...setup, logs: createLogSource(options), run, jobs: jobs ?? [], folder });
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function textOf(log: Log | NoLog | null): Promise<string> {
  if (log === null) return 'no log';
  if ('unavailable' in log) return log.unavailable;
  const chunks: Buffer[] = [];
  for await (const chunk of log.chunks()) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** The log of the run's first failed job, or the sentence in its place. */
async function readLog({ logs, run, jobs }: Story): Promise<string> {
  const [job] = jobs;
  if (!job) throw new Error('no failed job');
  return textOf(await logs.jobLog(run, job));
}

const faulty = (on: string, reply: Fault['reply'], times?: number): Partial<World> => ({
  faults: [{ on, reply, ...(times ? { times } : {}) }],
});

describe('the log of a job', () => {
  test('is downloaded from the signed link, without the token', () =>
    withLogs({}, async (story) => {
      expect(await readLog(story)).toBe(LOG);
      const download = story.fake.requests.find((request) => request.host === 'blob');
      expect(download?.headers.authorization).toBeUndefined();
      expect(story.fake.of(DOWNLOAD)[0]?.headers.authorization).toContain('test-token');
    }));

  test('reaches the disk only through the sanitiser', () =>
    withLogs({ logs: { 600: 'my password' } }, async (story) => expect(await readLog(story)).toBe('MY PASSWORD'), {
      sanitise: shouting,
    }));

  test('can be read again and again, and knows its size', () =>
    withLogs({}, async ({ logs, run, jobs }) => {
      const log = await logs.jobLog(run, jobs[0] as Job);
      expect([await textOf(log), await textOf(log)]).toEqual([LOG, LOG]);
      expect(log).toMatchObject({ name: 'test', bytes: LOG.length, notes: [] });
    }));

  test('of a hundred megabytes does not stand in memory', () => {
    const block = Buffer.alloc(1024 * 1024, 'a line of log\n');
    async function* big() {
      for (let at = 0; at < 100; at += 1) yield block;
    }
    return withLogs({ logs: { 600: big } }, async ({ logs, run, jobs }) => {
      const before = process.memoryUsage().arrayBuffers;
      const log = await logs.jobLog(run, jobs[0] as Job);
      expect(log).toMatchObject({ bytes: 100 * block.length });
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50 * block.length);
    });
  });
});

describe('a log that is not there yet', () => {
  const missing = { status: 404, body: '<Error><Code>BlobNotFound</Code></Error>' };

  test('is asked for again until it is', () =>
    withLogs(faulty('blob', missing, 2), async (story) => {
      expect(await readLog(story)).toBe(LOG);
      expect(story.waits).toEqual([1000, 2000]);
    }));

  test('is given up after half a minute', () =>
    withLogs(faulty('blob', missing), async (story) => {
      expect(await readLog(story)).toMatch(/^The log of the job "test" could not be read: .*404/);
      expect(story.waits.reduce((sum, wait) => sum + wait, 0)).toBe(30_000);
    }));

  test('is not waited for as long again for every job of the run', () =>
    withLogs(faulty('blob', missing), async ({ logs, run, jobs, waits }) => {
      const [job] = jobs;
      for (let at = 0; job && at < 5; at += 1) await logs.jobLog(run, job);
      expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThanOrEqual(60_000);
    }));

  test('is not waited for when the job ended long ago', () =>
    withLogs(
      { ...faulty('blob', missing), jobs: [worldJob({ completedAt: '2026-11-20T09:00:00Z' })] },
      async (story) => {
        expect(await readLog(story)).toMatch(/404/);
        expect(story.waits).toEqual([]);
      },
    ));
});

describe('a log that cannot be had has a sentence in its place', () => {
  const job = (over: Partial<WorldJob>) => ({ jobs: [worldJob(over)] });
  const forbidden = { status: 403, body: { message: 'Resource not accessible by integration' } };
  const limited = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1795342200' };
  const rateLimit = { status: 403, headers: limited, body: { message: 'API rate limit exceeded for installation' } };

  test.each<[string, Partial<World>, RegExp]>([
    ['without permission', faulty(DOWNLOAD, forbidden), /Add `actions: read` to the workflow's `permissions:`/],
    ['past its retention', { logs: {} }, /deleted, or is past its retention time \(HTTP 410\)/],
    [
      'of a cancelled job',
      { ...job({ conclusion: 'cancelled' }), ...faulty('blob', { status: 404 }) },
      /was cancelled/,
    ],
    ['behind a rate limit', faulty(DOWNLOAD, rateLimit), /rate limit for this token is used up until \d\d:\d\d UTC/],
    ['with a wrong token', faulty(DOWNLOAD, { status: 401, body: { message: 'Bad credentials' } }), /`github-token`/],
    ['while GitHub is down', faulty(DOWNLOAD, { status: 503 }), /HTTP 503/],
    ['while its host is down', faulty('blob', { status: 500 }), /the download answered HTTP 500/],
    ['behind a closed door', faulty('blob', 'destroy'), /could not be read: .*(closed|socket)/],
    [
      'behind a link that is not safe',
      faulty(DOWNLOAD, { status: 302, headers: { location: 'http://a.example/' } }),
      /not https/,
    ],
    [
      'behind a link to a file',
      faulty(DOWNLOAD, { status: 302, headers: { location: 'file:///etc/passwd' } }),
      /not https/,
    ],
    ['without a link', faulty(DOWNLOAD, { status: 302 }), /gave no link/],
  ])('%s', (_what, parts, sentence) =>
    withLogs(parts, async (story) => {
      const said = await readLog(story);
      expect(said).toMatch(sentence);
      expect(said).toMatch(/^[A-Z].*\.$/);
      expect(said).not.toMatch(/\n| at |docs\.github\.com/);
    }),
  );

  test('of a job that was skipped, without asking', () =>
    withLogs({}, async ({ logs, run, jobs, fake }) => {
      const log = await logs.jobLog(run, { ...(jobs[0] as Job), conclusion: 'skipped' });
      expect(log).toEqual({ unavailable: 'The job "test" was skipped, so it has no log.' });
      expect(fake.of(DOWNLOAD)).toEqual([]);
    }));

  test('of a job that still goes on: that a later job can read it', () =>
    withLogs(faulty('blob', { status: 404 }), async ({ logs, run, jobs }) => {
      const log = await logs.jobLog(run, { ...(jobs[0] as Job), status: 'in_progress', completedAt: null });
      expect(await textOf(log)).toMatch(/not ended yet.*`needs:`/);
    }));
});

describe('a download that breaks off', () => {
  test('is tried once more', () =>
    withLogs(faulty('blob', { cutAfterBytes: 20 }, 1), async (story) => {
      expect(await readLog(story)).toBe(LOG);
      expect(story.journal.told.join()).toContain('broke off; once more');
    }));

  test('twice is kept as far as it came, with a note', () => {
    const long = 'a line of log\n'.repeat(50_000);
    return withLogs(
      { ...faulty('blob', { cutAfterBytes: 300_000 }), logs: { 600: long } },
      async ({ logs, run, jobs }) => {
        const log = await logs.jobLog(run, jobs[0] as Job);
        const kept = await textOf(log);
        expect(long.startsWith(kept)).toBe(true);
        expect(kept.length).toBeGreaterThan(10_000);
        expect(log).toMatchObject({ notes: [expect.stringMatching(/broke off twice .* its end is missing/)] });
      },
    );
  });

  test('because nothing comes any more does not wait for ever', () =>
    withLogs(faulty('blob', 'hang'), async (story) => expect(await readLog(story)).toMatch(/nothing came for 40 ms/), {
      idleMs: 40,
    }));

  test('is not one that is only slow', () => {
    async function* slow() {
      for (let at = 0; at < 10; at += 1) {
        await new Promise((resolve) => setTimeout(resolve, 60));
        yield Buffer.from('.');
      }
    }
    const story = async (told: Story) => expect(await readLog(told)).toBe('.'.repeat(10));
    return withLogs({ logs: { 600: slow } }, story, { idleMs: 400 });
  });

  test('leaves nothing behind that others can read', () =>
    withLogs({}, async (story) => {
      await readLog(story);
      expect(await readdir(story.folder)).toEqual([expect.stringMatching(/^autofixops-logs-/)]);
    }));
});

describe('a link that leads on', () => {
  test('is followed without the token, but not round and round', async () => {
    const seen: (string | undefined)[] = [];
    const host = createServer((request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(302, { location: '/again' }).end();
    });
    await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
    const address = host.address();
    const port = address && typeof address === 'object' ? address.port : 0;
    const reply = { status: 302, headers: { location: `http://127.0.0.1:${port}/` } };
    await withLogs(faulty(DOWNLOAD, reply), async (story) => {
      expect(await readLog(story)).toContain('redirected too often');
    });
    host.closeAllConnections();
    host.close();
    expect(new Set(seen)).toEqual(new Set([undefined]));
  });
});

describe('the log of a green run to compare with', () => {
  const green = worldRun({ id: 400, event: 'push', headBranch: 'main', conclusion: 'success', status: 'completed' });
  const itsJob = worldJob({ id: 601, runId: 400, conclusion: 'success' });
  const past = { runs: [worldRun(), green], jobs: [worldJob(), itsJob], logs: { 600: LOG, 601: 'all is well' } };

  async function baseline({ logs, run, jobs }: Story): Promise<string> {
    return textOf(await logs.baselineLog(run, jobs[0] as Job));
  }

  test('is that of the same job in the last green run of the base branch, in three requests', () =>
    withLogs(past, async (story) => {
      const before = story.fake.requests.length;
      expect(await baseline(story)).toBe('all is well');
      const asked = story.fake.requests.slice(before).filter((request) => request.host === 'api');
      expect(asked.map((request) => request.operation)).toEqual([
        'actions/list-workflow-runs',
        'actions/list-jobs-for-workflow-run',
        DOWNLOAD,
      ]);
    }));

  test('is looked up once for all jobs of a run', () =>
    withLogs(past, async (story) => {
      await baseline(story);
      await baseline(story);
      expect(story.fake.of('actions/list-workflow-runs')).toHaveLength(1);
    }));

  const none = 'no earlier green run of this workflow on `main` was found';
  const notInIt = 'the last green run (aaaaaaa) has no job of this name that passed';
  test.each<[string, Partial<World>, string]>([
    ['there is no green run', { ...past, runs: [worldRun(), { ...green, conclusion: 'failure' }] }, none],
    [
      'the green run is a fork’s, whose branch is called main',
      { ...past, runs: [worldRun(), { ...green, headRepo: 'stranger/cart' }] },
      none,
    ],
    ['the green run came after this one', { ...past, runs: [worldRun(), { ...green, id: 501 }] }, none],
    ['the green run is of a pull request', { ...past, runs: [worldRun(), { ...green, event: 'pull_request' }] }, none],
    [
      'the job was red in it, and allowed to be',
      { ...past, jobs: [worldJob(), { ...itsJob, conclusion: 'failure' }] },
      notInIt,
    ],
    ['the job was not in it', { ...past, jobs: [worldJob(), { ...itsJob, name: 'other' }] }, notInIt],
    ['its log is past its retention', { ...past, logs: { 600: LOG } }, 'past its retention time'],
  ])('is none, and that is said, when %s', (_why, parts, said) =>
    withLogs(parts, async (story) => expect(await baseline(story)).toContain(said)),
  );
});
