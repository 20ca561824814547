import { describe, expect, test } from '@jest/globals';
import type { World, WorldJob, WorldRun } from '../../../demo/world.js';
import { type FactsOrder, gatherFacts } from '../../../src/adapters/github/facts.js';
import type { Fact, Job, Run } from '../../../src/contract/model.js';
import { aJob, aPullRequest, aRun, aStep } from '../../builders.js';
import { BASE, HEAD, OWNER, REPO, withGitHub, worldJob, worldRun } from './setup.js';

const FULL = `${OWNER}/${REPO}`;
const RUN: Run = aRun({
  owner: OWNER,
  repo: REPO,
  id: 500,
  workflowId: 77,
  headSha: HEAD,
  headBranch: 'cents',
  headRepo: FULL,
  url: `https://github.com/${FULL}/actions/runs/500`,
  pullRequest: aPullRequest({ number: 12, headSha: HEAD, headRepo: FULL, baseRef: 'main', baseSha: BASE }),
});
const STARTED = '2026-11-20T10:00:00Z';
const failedStep = aStep({ conclusion: 'failure', startedAt: STARTED, completedAt: '2026-11-20T10:05:00Z' });
const JOB: Job = aJob({ name: 'test', conclusion: 'failure', startedAt: STARTED, steps: [failedStep] });

const onBranch = (id: number, headBranch: string, hoursBefore: number, over: Partial<WorldRun> = {}): WorldRun =>
  worldRun({
    id,
    headBranch,
    headSha: 'c'.repeat(40),
    status: 'completed',
    conclusion: 'failure',
    createdAt: new Date(Date.parse(STARTED) - hoursBefore * 3600_000).toISOString().replace('.000Z', 'Z'),
    ...over,
  });
const green = (id: number) => onBranch(id, 'main', 500 - id + 24, { event: 'push', conclusion: 'success' });
const jobOf = (runId: number, conclusion: WorldJob['conclusion'], seconds = 40): WorldJob =>
  worldJob({
    id: runId * 10,
    runId,
    conclusion,
    name: 'test',
    steps: [
      {
        number: 5,
        name: 'Run tests',
        conclusion: conclusion === 'success' ? 'success' : 'failure',
        startedAt: '2026-11-19T10:00:00Z',
        completedAt: new Date(Date.parse('2026-11-19T10:00:00Z') + seconds * 1000).toISOString().replace('.000Z', 'Z'),
      },
    ],
  });

async function gather(world: Partial<World>, over: Partial<FactsOrder> = {}) {
  let found: { facts: Fact[]; requests: number; sent: string[] } | null = null;
  await withGitHub({ ...world, runs: [worldRun(), ...(world.runs ?? [])] }, async ({ github, fake }) => {
    const { facts, requests } = await gatherFacts({
      octokit: github,
      run: RUN,
      job: JOB,
      stepName: 'Run tests',
      checkoutSha: null,
      sameFailure: async () => true,
      names: [],
      ...over,
    });
    found = { facts, requests, sent: fake.requests.map(({ operation }) => operation ?? '') };
  });
  const { facts, requests, sent } = found ?? { facts: [], requests: 0, sent: [] };
  return { fact: (id: string) => (facts as Fact[]).find((one) => one.id === id), requests, sent };
}

describe('whether others have it too', () => {
  test('is so where another branch failed in the same way in the day before, with its age and how many were looked at', async () => {
    const runs = [onBranch(410, 'prices', 3), onBranch(411, 'colours', 5), onBranch(412, 'fonts', 7)];
    const { fact } = await gather({ runs, jobs: runs.map(({ id }) => jobOf(id, 'failure')) });
    expect(fact('elsewhere')).toMatchObject({
      holds: true,
      text: 'Others have it too: the same failure on `prices` (3 h before), `colours` (5 h before); looked at were 2 of 3 other branches that failed in the day before.',
    });
    expect(fact('elsewhere')?.url).toContain('/runs/410');
  });

  test('is not so where the others failed in another way', async () => {
    const runs = [onBranch(410, 'prices', 3)];
    const { fact } = await gather({ runs, jobs: [jobOf(410, 'failure')] }, { sameFailure: async () => false });
    expect(fact('elsewhere')).toMatchObject({
      holds: false,
      text: 'Only here, as far as was looked: none of 1 of 1 other branch that failed in the day before has the same failure.',
    });
  });

  test('is not known where a log cannot be read', async () => {
    const runs = [onBranch(410, 'prices', 3)];
    const { fact } = await gather({ runs, jobs: [jobOf(410, 'failure')] }, { sameFailure: async () => null });
    expect(fact('elsewhere')?.holds).toBeNull();
  });

  test.each<[string, WorldRun]>([
    ['failed two days before', onBranch(410, 'prices', 49)],
    ['is our own', onBranch(410, 'cents', 3)],
    ['is the base branch', onBranch(410, 'main', 3)],
    ['failed after us', onBranch(410, 'prices', -3)],
    ['is of another workflow', onBranch(410, 'prices', 3, { workflowId: 78 })],
  ])('does not count a branch that %s', async (_why, run) => {
    const { fact } = await gather({ runs: [run], jobs: [jobOf(410, 'failure')] });
    expect(fact('elsewhere')).toMatchObject({ holds: false, text: expect.stringContaining('No other branch') });
  });
});

describe('how long it usually takes', () => {
  const runs = [green(409), green(408), green(407), green(406)];
  const jobs = [
    jobOf(409, 'success', 40),
    jobOf(408, 'success', 45),
    jobOf(407, 'success', 50),
    jobOf(406, 'success', 9),
  ];

  test('is said against three green runs, where this one took much longer', async () => {
    const { fact } = await gather(
      { runs, jobs },
      { job: { ...JOB, completedAt: '2026-11-20T10:06:00Z', startedAt: '2026-11-20T10:00:00Z' } },
    );
    expect(fact('duration')).toMatchObject({
      holds: true,
      text: 'The step "Run tests" took 5 min; in 3 green runs of this job it took 40 s to 50 s (the whole job: 6 min, there 5 min).',
    });
  });

  test('is said to be usual where it is', async () => {
    const step = { ...failedStep, completedAt: '2026-11-20T10:00:44Z' };
    const { fact } = await gather({ runs, jobs }, { job: { ...JOB, steps: [step] } });
    expect(fact('duration')).toMatchObject({
      holds: false,
      text: expect.stringContaining('took 44 s; in 3 green runs'),
    });
  });

  test('names the step in which a job was stopped by its time limit', async () => {
    const step = { ...failedStep, conclusion: 'cancelled', completedAt: '2026-11-20T16:00:00Z' };
    const job = {
      ...JOB,
      conclusion: 'cancelled',
      steps: [step],
      startedAt: '2026-11-20T10:00:00Z',
      completedAt: '2026-11-20T16:00:20Z',
    };
    const { fact } = await gather({ runs, jobs }, { job });
    expect(fact('duration')).toMatchObject({
      holds: true,
      text: 'The job was stopped in the step "Run tests" after 6 h 0 min; in 3 green runs of this job it took 40 s to 50 s (the whole job: 6 h 0 min, there 5 min).',
    });
  });
});

describe('a tracking issue', () => {
  const names = ['cart.test.ts › applies discount'];
  const open = {
    number: 31,
    title: 'cart.test.ts › applies discount fails on Mondays',
    body: '',
    state: 'open' as const,
  };

  test('is found by the name of the test', async () => {
    const { fact } = await gather({ issues: [open], private: false }, { names });
    expect(fact('tracking-issue')).toMatchObject({
      holds: true,
      text: 'An open issue names this failure: #31.',
    });
    expect(fact('tracking-issue')?.url).toContain('/issues/31');
  });

  test.each<[string, World['issues'], string[]]>([
    ['it is closed', [{ ...open, state: 'closed' }], names],
    ['it names another test', [{ ...open, title: 'cart.test.ts › totals' }], names],
    ['the failure has no name', [open], []],
    ['the name says too little', [{ ...open, title: 'test' }], ['test']],
  ])('is not told where %s', async (_why, issues, called) => {
    expect((await gather({ issues, private: false }, { names: called })).fact('tracking-issue')).toBeUndefined();
  });

  test('is not told where the token may not read issues', async () => {
    expect((await gather({ issues: [open] }, { names })).fact('tracking-issue')).toBeUndefined();
  });
});

describe('what is only good to know', () => {
  const busy = [
    ...['a', 'b', 'c', 'd'].map((branch, i) => onBranch(410 + i, branch, i + 1)),
    ...[409, 408, 407, 406].map(green),
  ];
  const jobs = busy.map(({ id, conclusion }) => jobOf(id, conclusion === 'success' ? 'success' : 'failure'));

  test('takes at most twelve requests more', async () => {
    const names = ['cart.test.ts › applies discount'];
    const without = await gather({ runs: busy, jobs }, { sameFailure: null, job: { ...JOB, steps: [] } });
    const { requests } = await gather({ runs: busy, jobs }, { names });
    expect(requests - without.requests).toBeGreaterThan(8);
    expect(requests - without.requests).toBeLessThanOrEqual(12);
  });

  test('is not asked once another attempt passed, or the base branch fails in the same way', async () => {
    const passed = await gather(
      { runs: busy, jobs: [...jobs, { ...jobOf(500, 'success'), attempt: 1 }] },
      { run: { ...RUN, attempt: 2 } },
    );
    expect(passed.fact('other-attempt-passed')?.holds).toBe(true);
    const redBase = onBranch(420, 'main', 2, { event: 'push', headSha: RUN.pullRequest?.baseSha ?? '' });
    const red = await gather({ runs: [...busy, redBase], jobs: [...jobs, jobOf(420, 'failure')] });
    expect(red.fact('base-red-same')?.holds).toBe(true);
    for (const { fact, sent } of [passed, red]) {
      expect([fact('elsewhere'), fact('duration')]).toEqual([undefined, undefined]);
      expect(sent).not.toContain('search/issues-and-pull-requests');
    }
  });
});
