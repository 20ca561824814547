import { describe, expect, test } from '@jest/globals';
import type { Fault } from '../../../demo/world.js';
import { createGitHubClient } from '../../../src/adapters/github/github-client.js';
import { describeError, statusOf } from '../../../src/adapters/github/github-errors.js';
import { NOW, OWNER, REPO, type Setup, withGitHub, worldRun } from './setup.js';

const RUN = 'actions/get-workflow-run';
const here = { owner: OWNER, repo: REPO };
const getRun = ({ github }: Setup) => github.rest.actions.getWorkflowRun({ ...here, run_id: 500 });
const rerun = ({ github }: Setup) => github.rest.actions.reRunWorkflowFailedJobs({ ...here, run_id: 500 });

function withFault(reply: Fault['reply'], times: number | undefined, story: (setup: Setup) => Promise<void>) {
  const on = [RUN, 'actions/re-run-workflow-failed-jobs'];
  const faults = on.map((operation) => ({ on: operation, reply, ...(times ? { times } : {}) }));
  const runs = [worldRun({ status: 'completed', conclusion: 'failure' })];
  const token = { login: null, permissions: { actions: 'write' } } as const;
  return withGitHub({ runs, token, faults }, story);
}

const failure = async (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => error,
  );

describe('every request', () => {
  test('names the version of the API and is audited with its path and status', () =>
    withFault({ status: 502 }, 1, async (setup) => {
      await getRun(setup);
      expect(setup.fake.requests[0]?.headers['x-github-api-version']).toBe('2022-11-28');
      const path = '/repos/octo-org/cart/actions/runs/500';
      expect(setup.journal.audited).toEqual([
        { type: 'github-request', method: 'GET', path, status: 502 },
        { type: 'github-request', method: 'GET', path, status: 200 },
      ]);
    }));

  test('is audited for each page with what was asked', () =>
    withGitHub({ runs: Array.from({ length: 3 }, (_, at) => worldRun({ id: at })) }, async ({ github, journal }) => {
      const list = github.rest.actions.listWorkflowRunsForRepo;
      expect(await github.paginate(list, { ...here, per_page: 2 })).toHaveLength(3);
      const paths = journal.audited.map((event) => (event.type === 'github-request' ? event.path : ''));
      expect(paths).toEqual([
        '/repos/octo-org/cart/actions/runs?per_page=2',
        '/repos/octo-org/cart/actions/runs?per_page=2&page=2',
      ]);
    }));

  test('holds the token in no audit line', () =>
    withFault('destroy', undefined, async (setup) => {
      await failure(getRun(setup));
      expect(setup.journal.auditLines()).not.toContain('test-token');
      expect(setup.journal.audited.at(-1)).toMatchObject({ status: null });
    }));
});

describe('a request that fails', () => {
  test.each<[string, Fault['reply']]>([
    ['GitHub is not well', { status: 503 }],
    ['the connection breaks', 'destroy'],
    ['GitHub took too long', { status: 408 }],
  ])('is made again, after longer and longer waits, when %s', (_why, reply) =>
    withFault(reply, 3, async (setup) => {
      expect((await getRun(setup)).status).toBe(200);
      expect(setup.waits).toHaveLength(3);
      const within = setup.waits.map((wait, at) => wait > 740 * 2 ** at && wait <= 1000 * 2 ** at);
      expect(within).toEqual([true, true, true]);
    }),
  );

  test('is given up after the fourth time', () =>
    withFault({ status: 500 }, undefined, async (setup) => {
      expect(statusOf(await failure(getRun(setup)))).toBe(500);
      expect(setup.fake.requests).toHaveLength(4);
    }));

  test.each([401, 403, 404, 410, 422])('is not made again after %d', (status) =>
    withFault({ status, body: { message: 'No' } }, undefined, async (setup) => {
      expect(statusOf(await failure(getRun(setup)))).toBe(status);
      expect(setup.fake.requests).toHaveLength(1);
    }),
  );

  test('is not made again where that could do a thing twice', () =>
    withFault({ status: 502 }, undefined, async (setup) => {
      expect(statusOf(await failure(rerun(setup)))).toBe(502);
      expect(setup.fake.requests).toHaveLength(1);
    }));

  test('ends in time when nobody answers', () =>
    withFault('hang', undefined, async ({ fake, journal }) => {
      const github = createGitHubClient({
        token: 'test-token',
        baseUrl: fake.url,
        journal,
        timeoutMs: 30,
        maxRetries: 0,
      });
      const error = await failure(github.rest.actions.getWorkflowRun({ ...here, run_id: 500 }));
      expect(describeError(error, { what: 'The run could not be read', permission: 'actions: read' })).toMatch(
        /^The run could not be read: GitHub could not be reached \(.*timeout.*\)\.$/,
      );
    }));

  test('is not made again after the whole run was ended', () =>
    withFault({ status: 503 }, undefined, async ({ fake, journal, sleep }) => {
      const ending = new AbortController();
      const end = async (ms: number) => {
        ending.abort();
        await sleep(ms);
      };
      const options = { token: 'test-token', baseUrl: fake.url, journal, sleep: end, signal: ending.signal };
      await failure(createGitHubClient(options).rest.actions.getWorkflowRun({ ...here, run_id: 500 }));
      expect(fake.requests).toHaveLength(1);
    }));
});

describe('a service that stays down', () => {
  test('does not cost every request its retries', () =>
    withFault({ status: 503 }, undefined, async (setup) => {
      const { fake, journal, sleep } = setup;
      const github = createGitHubClient({ token: 'test-token', baseUrl: fake.url, journal, sleep, maxLossMs: 20_000 });
      for (let at = 0; at < 20; at += 1) await failure(github.rest.actions.getWorkflowRun({ ...here, run_id: 500 }));
      expect(setup.waits.reduce((sum, wait) => sum + wait, 0)).toBeLessThanOrEqual(24_000);
      expect(fake.requests.length).toBeLessThan(20 + 20);
    }));

  test('and a gateway that answers with a page is one', () =>
    withFault(
      { status: 200, body: '<html>Log in</html>', headers: { 'content-type': 'text/html' } },
      undefined,
      async (setup) => {
        const error = await failure(getRun(setup));
        expect(describeError(error, { what: 'The run could not be read', permission: 'actions: read' })).toBe(
          'The run could not be read: GitHub could not be reached (the answer is not one of the API; a proxy?).',
        );
      },
    ));

  test('and its page is not quoted when it is an error', () =>
    withFault({ status: 502, body: '<!DOCTYPE html><p>secret of the gateway' }, undefined, async (setup) => {
      const error = await failure(getRun(setup));
      const said = describeError(error, { what: 'The run could not be read', permission: 'actions: read' });
      expect(said).toBe('The run could not be read: GitHub answered HTTP 502 (a page and not an answer of the API).');
    }));
});

describe('a rate limit', () => {
  const message = { message: 'You have exceeded a secondary rate limit.' };
  const inSeconds = (seconds: number) => String(NOW / 1000 + seconds);

  test.each<[string, Fault['reply'], number]>([
    ['after as many seconds as it says', { status: 403, headers: { 'retry-after': '7' }, body: message }, 7000],
    ['after a minute when it says nothing', { status: 403, body: message }, 60_000],
    ['with 429 as well', { status: 429, headers: { 'retry-after': '2' }, body: message }, 2000],
    [
      'when it is reset',
      { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(20) }, body: message },
      21_000,
    ],
  ])('is waited for, and the request made again: %s', (_when, reply, wait) =>
    withFault(reply, 1, async (setup) => {
      expect((await getRun(setup)).status).toBe(200);
      expect(setup.waits).toEqual([wait]);
    }),
  );

  test('is waited for with a POST too, because it has done nothing', () =>
    withFault({ status: 429, headers: { 'retry-after': '1' }, body: message }, 1, async (setup) => {
      expect((await rerun(setup)).status).toBe(201);
      expect(setup.fake.world.rerun).toEqual([500]);
    }));

  test('that ends in a minute and a half is not waited for', () => {
    const reply = { status: 429, headers: { 'retry-after': '90' }, body: message };
    return withFault(reply, 1, async (setup) => {
      expect(statusOf(await failure(getRun(setup)))).toBe(429);
      expect(setup.waits).toEqual([]);
    });
  });

  test('that is far away is an error at once, with the time', () => {
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inSeconds(2400) };
    return withFault({ status: 403, headers, body: message }, undefined, async (setup) => {
      const error = await failure(getRun(setup));
      expect(setup.waits).toEqual([]);
      expect(describeError(error, { what: 'The run could not be read', permission: 'actions: read' })).toBe(
        "The run could not be read: GitHub's rate limit for this token is used up until 10:50 UTC.",
      );
    });
  });
});
