import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Exchange } from '../../demo/exchange.js';
import { ROUTES } from '../../demo/routes.js';
import type { World } from '../../demo/world.js';
import { HEAD, OWNER, REPO, worldComment, worldJob, worldPull, worldRun } from '../adapters/github/setup.js';
import { type GitHubFake, startGitHub } from '../fakes/github.js';
import { loadOpenApi } from '../fakes/openapi.js';

const BASEHEAD = `main...${HEAD}`;
const zip = Buffer.from('PK');
const file = { filename: 'src/größe.js', status: 'modified' as const, patch: '@@ -1 +1 @@\n-a\n+b' };

const full = (): Partial<World> => ({
  owner: OWNER,
  repo: REPO,
  private: false,
  token: {
    value: 'right',
    login: 'robot',
    permissions: { actions: 'write', contents: 'read', 'pull-requests': 'write' },
  },
  runs: [worldRun({ status: 'completed', conclusion: 'failure' }), worldRun({ id: 501, headRepo: null })],
  jobs: [worldJob(), worldJob({ id: 602, status: 'in_progress', conclusion: null, completedAt: null, steps: [] })],
  logs: { 600: 'a log' },
  annotations: { 600: [{ level: 'failure', message: 'Process completed with exit code 1.' }] },
  pulls: [worldPull({ files: [file] }), worldPull({ number: 13, headRepo: null })],
  comments: [worldComment({ reactions: { '+1': 2, '-1': 1 } })],
  contents: { [HEAD]: { 'a b.txt': 'text', 'src/x.js': '1' } },
  comparisons: { [BASEHEAD]: { status: 'ahead', aheadBy: 1, behindBy: 0, mergeBase: 'main', files: [file] } },
  collaborators: { mona: 'write' },
  artifacts: [
    {
      id: 800,
      name: 'metrics',
      runId: 500,
      createdAt: '2026-11-20T10:00:00Z',
      expired: false,
      headBranch: 'main',
      zip,
    },
    { id: 801, name: 'old', runId: 500, createdAt: '2026-01-20T10:00:00Z', expired: true, headBranch: 'main', zip },
  ],
});

let fake: GitHubFake;
beforeAll(async () => {
  fake = await startGitHub(full());
});
afterAll(() => fake.close());

const HEADERS = { authorization: 'token right', 'user-agent': 'test', 'x-github-api-version': '2022-11-28' };

async function ask(path: string, init: RequestInit = {}, at = fake) {
  const response = await fetch(`${at.url}${path}`, { redirect: 'manual', headers: HEADERS, ...init });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json');
  return { status: response.status, headers: response.headers, text, data: isJson ? JSON.parse(text) : null };
}

const send = (method: string, body?: object): RequestInit =>
  body ? { method, body: JSON.stringify(body) } : { method };
const HERE = `/repos/${OWNER}/${REPO}`;

/** One request of each route, and what it is answered. */
const EXAMPLES: [operation: string, path: string, status: number, init?: RequestInit][] = [
  ['repos/get', HERE, 200],
  ['actions/get-workflow-run', `${HERE}/actions/runs/500`, 200],
  ['actions/get-workflow-run', `${HERE}/actions/runs/501`, 200],
  ['actions/get-workflow-run-attempt', `${HERE}/actions/runs/500/attempts/1?exclude_pull_requests=false`, 200],
  ['actions/get-workflow-run-attempt', `${HERE}/actions/runs/500/attempts/2`, 404],
  ['actions/list-jobs-for-workflow-run-attempt', `${HERE}/actions/runs/500/attempts/1/jobs?per_page=1`, 200],
  ['actions/list-jobs-for-workflow-run', `${HERE}/actions/runs/500/jobs?filter=latest`, 200],
  ['actions/list-jobs-for-workflow-run', `${HERE}/actions/runs/500/jobs?filter=all`, 200],
  ['checks/list-annotations', `${HERE}/check-runs/600/annotations`, 200],
  ['actions/get-job-for-workflow-run', `${HERE}/actions/jobs/602`, 200],
  ['actions/download-job-logs-for-workflow-run', `${HERE}/actions/jobs/600/logs`, 302],
  ['actions/download-job-logs-for-workflow-run', `${HERE}/actions/jobs/1/logs`, 404],
  ['actions/list-workflow-runs', `${HERE}/actions/workflows/ci.yml/runs?branch=cents&status=failure&event=push`, 200],
  ['actions/list-workflow-runs-for-repo', `${HERE}/actions/runs?head_sha=${HEAD}&actor=mona`, 200],
  ['actions/re-run-workflow-failed-jobs', `${HERE}/actions/runs/500/rerun-failed-jobs`, 201, send('POST')],
  ['actions/re-run-workflow-failed-jobs', `${HERE}/actions/runs/501/rerun-failed-jobs`, 403, send('POST')],
  ['actions/list-workflow-run-artifacts', `${HERE}/actions/runs/500/artifacts?name=metrics`, 200],
  ['actions/list-artifacts-for-repo', `${HERE}/actions/artifacts`, 200],
  ['actions/get-artifact', `${HERE}/actions/artifacts/800`, 200],
  ['actions/download-artifact', `${HERE}/actions/artifacts/800/zip`, 302],
  ['actions/download-artifact', `${HERE}/actions/artifacts/801/zip`, 410],
  ['repos/get-content', `${HERE}/contents/a%20b.txt?ref=${HEAD}`, 200],
  ['repos/get-content', `${HERE}/contents/src%2Fx.js?ref=${HEAD}`, 200],
  ['repos/get-content', `${HERE}/contents/src?ref=${HEAD}`, 200],
  ['repos/get-content', `${HERE}/contents/nowhere?ref=${HEAD}`, 404],
  ['repos/compare-commits-with-basehead', `${HERE}/compare/${BASEHEAD}`, 200],
  ['repos/get-commit', `${HERE}/commits/${HEAD}`, 200],
  ['repos/list-pull-requests-associated-with-commit', `${HERE}/commits/${HEAD}/pulls`, 200],
  ['repos/get-collaborator-permission-level', `${HERE}/collaborators/mona/permission`, 200],
  ['pulls/list', `${HERE}/pulls?state=open&head=octo-org%3Acents&base=main`, 200],
  ['pulls/get', `${HERE}/pulls/12`, 200],
  ['pulls/get', `${HERE}/pulls/13`, 200],
  ['pulls/list-files', `${HERE}/pulls/12/files`, 200],
  ['issues/list-comments', `${HERE}/issues/12/comments`, 200],
  ['issues/create-comment', `${HERE}/issues/12/comments`, 201, send('POST', { body: 'new' })],
  ['issues/create-comment', `${HERE}/issues/12/comments`, 422, send('POST', { body: 'x'.repeat(65_537) })],
  ['issues/get-comment', `${HERE}/issues/comments/2000`, 200],
  ['issues/update-comment', `${HERE}/issues/comments/2000`, 200, send('PATCH', { body: 'changed' })],
  ['reactions/list-for-issue-comment', `${HERE}/issues/comments/2000/reactions?content=%2B1`, 200],
  ['issues/delete-comment', `${HERE}/issues/comments/2001`, 204, send('DELETE')],
  ['search/issues-and-pull-requests', '/search/issues?q=repo%3Aocto-org%2Fcart%20is%3Aissue%20%22cart%22', 200],
  ['users/get-authenticated', '/user', 200],
  ['rate-limit/get', '/rate_limit', 200],
];

describe('the stand-in for GitHub', () => {
  test.each(EXAMPLES)('answers %s as GitHub describes it: %s is %d', async (operation, path, status, init = {}) => {
    const before = fake.violations.length;
    expect((await ask(path, init)).status).toBe(status);
    expect(fake.requests.at(-1)?.operation).toBe(operation);
    expect(fake.violations.slice(before)).toEqual([]);
  });

  test('has an example of every route', () => {
    const shown = new Set(EXAMPLES.map(([operation]) => operation));
    expect(ROUTES.map((route) => route.operation).filter((operation) => !shown.has(operation))).toEqual([]);
  });

  test('gives the pages of a list one after another', async () => {
    const first = await ask(`${HERE}/actions/runs?per_page=1`);
    const next = /<([^>]+)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1] ?? '';
    expect(new URL(next).searchParams.get('page')).toBe('2');
    const second = await ask(next.slice(fake.url.length));
    expect([first.data.workflow_runs[0].id, second.data.workflow_runs[0].id]).toEqual([501, 500]);
    expect(second.headers.get('link')).not.toContain('rel="next"');
  });

  test.each([
    ['no token', {}, 401],
    ['the wrong one', { authorization: 'token wrong' }, 401],
    ['the right one as a bearer', { authorization: 'Bearer right' }, 200],
  ])('knows the token: %s', async (_what, headers, status) => {
    expect((await ask(HERE, { headers: { 'user-agent': 'test', ...headers } })).status).toBe(status);
    fake.violations.length = 0;
  });

  test('does not know another repository', async () => {
    expect((await ask('/repos/octo-org/other')).status).toBe(404);
  });

  test.each([
    ['a private repository', true, [403, 403, 403]],
    ['a public one', false, [200, 403, 403]],
  ])('lets a token without permissions read of %s only what everybody may', async (_what, isPrivate, statuses) => {
    const token = { login: null, permissions: {} };
    const other = await startGitHub({ ...full(), token, private: isPrivate });
    const asked = [
      await ask(`${HERE}/actions/runs/500`, {}, other),
      await ask(`${HERE}/actions/jobs/600/logs`, {}, other),
      await ask(`${HERE}/issues/12/comments`, send('POST', { body: 'x' }), other),
    ];
    await other.close();
    expect(asked.map(({ status }) => status)).toEqual(statuses);
    expect(asked[2]?.data.message).toBe('Resource not accessible by integration');
  });
});

describe('the host of the signed links', () => {
  const follow = async (path: string, headers: Record<string, string> = {}) => {
    const { headers: answered } = await ask(path);
    const response = await fetch(answered.get('location') ?? '', { headers });
    return { status: response.status, text: await response.text() };
  };

  test('gives out logs and archives', async () => {
    expect(await follow(`${HERE}/actions/jobs/600/logs`)).toEqual({ status: 200, text: 'a log' });
    expect(await follow(`${HERE}/actions/artifacts/800/zip`)).toEqual({ status: 200, text: 'PK' });
  });

  test('has no log of a job that still goes on', async () => {
    const { status, text } = await follow(`${HERE}/actions/jobs/602/logs`);
    expect([status, text.includes('<Code>BlobNotFound</Code>')]).toEqual([404, true]);
  });

  test('refuses a token, and that is a violation', async () => {
    expect((await follow(`${HERE}/actions/jobs/600/logs`, { authorization: 'token right' })).status).toBe(401);
    expect(fake.violations.splice(0)).toEqual([expect.stringContaining('the token was sent')]);
  });

  test('refuses a link without its signature', async () => {
    expect((await fetch(`${fake.blobUrl}/logs/600`)).status).toBe(403);
  });
});

describe('the check against GitHub’s description', () => {
  const openApi = loadOpenApi();
  const exchange = async (over: Partial<Exchange>): Promise<Exchange> => {
    await ask(`${HERE}/actions/runs/500/attempts/1/jobs?per_page=100`);
    const last = fake.requests.at(-1);
    if (!last) throw new Error('nothing was asked');
    return { ...last, ...over };
  };
  const body = (change: (answer: Record<string, unknown>) => void) => async (): Promise<Partial<Exchange>> => {
    const { answer } = await exchange({});
    const copy = structuredClone(answer?.body) as { jobs: Record<string, unknown>[] };
    change(copy.jobs[0] ?? {});
    return { answer: { status: 200, body: copy } };
  };
  const jobs = `${HERE}/actions/runs/500/attempts/1/jobs`;
  const comment = {
    operation: 'issues/create-comment',
    method: 'POST',
    path: `${HERE}/issues/12/comments`,
    answer: null,
  };
  const toComment = { ...comment, params: { owner: OWNER, repo: REPO, issue_number: '12' } };

  test.each<[string, Partial<Exchange> | (() => Promise<Partial<Exchange>>), RegExp]>([
    ['a parameter that there is not', { path: `${jobs}?pageSize=3` }, /unknown query parameter pageSize/],
    ['a parameter of the wrong type', { path: `${jobs}?page=two` }, /page="two"/],
    [
      'a path of the wrong type',
      { params: { owner: OWNER, repo: REPO, run_id: 'x', attempt_number: '1' } },
      /run_id="x"/,
    ],
    ['no version', { headers: { ...HEADERS, 'x-github-api-version': '' } }, /X-GitHub-Api-Version/],
    ['no body', { ...toComment, body: undefined }, /no body/],
    ['a body of the wrong type', { ...toComment, body: { body: 3 } }, /body\/body must be string/],
    ['a property that there is not', { ...toComment, body: { body: 'x', text: 'y' } }, /unknown property text/],
    ['an operation that there is not', { operation: 'repos/forget' }, /no such operation/],
    ['an answer without a field', body((job) => delete job.created_at), /must have required property 'created_at'/],
    ['a word that there is not', body((job) => Object.assign(job, { conclusion: 'broken' })), /allowed values/],
    ['a null where there is none', body((job) => Object.assign(job, { name: null })), /\/name must be string/],
    ['a date that is none', body((job) => Object.assign(job, { started_at: 'today' })), /date-time/],
    ['a status that is not described', { answer: { status: 206, body: [] } }, /206 is not described/],
    ['an error in another form', { answer: { status: 403, body: { error: 'no' } } }, /required property 'message'/],
  ])('finds %s', async (_what, change, sentence) => {
    const over = typeof change === 'function' ? await change() : change;
    expect(openApi.violations(await exchange(over)).join('\n')).toMatch(sentence);
  });

  test('finds nothing where nothing is wrong, and lets a null be where one may be', async () => {
    expect(openApi.violations(await exchange({}))).toEqual([]);
    const over = await body((job) => Object.assign(job, { completed_at: null }))();
    expect(openApi.violations(await exchange(over))).toEqual([]);
    expect(openApi.violations(await exchange({ ...toComment, body: { body: 'x' } }))).toEqual([]);
  });
});

describe('what goes wrong by script', () => {
  const runs = `${HERE}/actions/runs`;
  const statuses = async (fault: Partial<World>, count: number) => {
    const other = await startGitHub({ ...full(), ...fault });
    const seen: (number | string)[] = [];
    for (let at = 0; at < count; at += 1) {
      seen.push(
        await ask(runs, {}, other).then(
          ({ status }) => status,
          () => 'broken',
        ),
      );
    }
    await other.close();
    return seen;
  };
  const on = 'actions/list-workflow-runs-for-repo';

  test('goes wrong so many times, after so many', async () => {
    const faults = [
      { on, times: 2, after: 1, reply: { status: 502 } },
      { on, times: 1, reply: 'destroy' as const },
    ];
    expect(await statuses({ faults }, 5)).toEqual(['broken', 502, 502, 200, 200]);
  });

  test('a request whose answer is lost has done what it asked', async () => {
    const faults = [{ on: 'issues/create-comment', reply: 'done-but-destroy' as const, times: 1 }];
    const other = await startGitHub({ ...full(), faults });
    const lost = await ask(`${HERE}/issues/12/comments`, send('POST', { body: 'x' }), other).catch(() => 'lost');
    await other.close();
    expect([lost, other.world.comments.length]).toEqual(['lost', 2]);
  });
});
