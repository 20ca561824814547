import { describe, expect, test } from '@jest/globals';
import type { World, WorldJob, WorldRun } from '../../../demo/world.js';
import { type FactsOrder, gatherFacts } from '../../../src/adapters/github/facts.js';
import type { Fact, Run } from '../../../src/contract/model.js';
import { aPullRequest, aRun } from '../../builders.js';
import { BASE, HEAD, OWNER, REPO, withGitHub, worldJob, worldPull, worldRun } from './setup.js';

const sha = (letter: string) => letter.repeat(40);
const FULL = `${OWNER}/${REPO}`;

/** The run of a pull request of which the job `test` failed. */
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

const onMain = (id: number, conclusion: string, over: Partial<WorldRun> = {}) =>
  worldRun({
    id,
    event: 'push',
    headBranch: 'main',
    headSha: sha(String(id % 10)),
    status: 'completed',
    conclusion,
    createdAt: `2026-11-1${id % 10}T10:00:00Z`,
    ...over,
  });
const jobOf = (runId: number, conclusion: WorldJob['conclusion'], over: Partial<WorldJob> = {}) =>
  worldJob({ id: runId * 10, runId, conclusion, ...over });

/** All of these commits lie before ours. */
const ancestors = (runs: readonly WorldRun[], of = HEAD): World['comparisons'] =>
  Object.fromEntries(runs.map(({ headSha }) => [`${headSha}...${of}`, compared('ahead', headSha)]));
const compared = (status: 'ahead' | 'behind' | 'diverged', mergeBase: string) => ({
  status,
  aheadBy: 1,
  behindBy: 0,
  mergeBase,
  files: [],
});

async function gather(world: Partial<World>, over: Partial<FactsOrder> = {}) {
  let requests: string[] = [];
  let gathered: Awaited<ReturnType<typeof gatherFacts>> | null = null;
  await withGitHub(
    {
      pulls: [worldPull()],
      comparisons: ancestors(world.runs ?? []),
      ...world,
      runs: [worldRun(), ...(world.runs ?? [])],
    },
    async ({ github, fake }) => {
      gathered = await gatherFacts({
        octokit: github,
        run: RUN,
        job: { ...worldJob(), url: '' },
        stepName: 'Run tests',
        checkoutSha: null,
        sameFailure: async () => true,
        names: [],
        ...over,
      });
      requests = fake.requests.map((exchange) => exchange.operation ?? '');
    },
  );
  if (gathered === null) throw new Error('nothing was gathered');
  const { facts, ...rest } = gathered as Awaited<ReturnType<typeof gatherFacts>>;
  const fact = (id: string): Fact | undefined => facts.find((candidate) => candidate.id === id);
  return { facts, fact, sent: requests, ...rest };
}

describe('the base branch', () => {
  test('is green where the same job passed in its last run', async () => {
    const { fact } = await gather({ runs: [onMain(408, 'success')], jobs: [jobOf(408, 'success')] });
    expect(fact('base-green')).toMatchObject({ holds: true, text: 'The same job is green on `main` (8888888).' });
    expect(fact('base-green')?.url).toContain('/job/4080');
  });

  test('is red with the same error, since the first red run after the last green one', async () => {
    const runs = [onMain(408, 'failure'), onMain(407, 'failure'), onMain(406, 'success')];
    const { fact } = await gather({ runs, jobs: [jobOf(408, 'failure'), jobOf(407, 'failure')] });
    expect(fact('base-red-same')).toMatchObject({
      holds: true,
      text: 'The same job is red on `main` as well, since 7777777, with the same error.',
    });
    expect(fact('base-red-same')?.url).toContain('/runs/407');
  });

  test('is red since at least the oldest run that was looked at', async () => {
    const ids = [408, 407, 406, 405, 404, 403];
    const { fact } = await gather({
      runs: ids.map((id) => onMain(id, 'failure')),
      jobs: ids.map((id) => jobOf(id, 'failure')),
    });
    expect(fact('base-red-same')?.text).toContain('since at least 5555555');
  });

  test('counts as green in a red run in which this job passed', async () => {
    const runs = [onMain(408, 'failure'), onMain(407, 'failure')];
    const { fact } = await gather({ runs, jobs: [jobOf(408, 'failure'), jobOf(407, 'success')] });
    expect(fact('base-red-same')?.text).toContain('since 8888888');
  });

  test.each([
    ['another failure', false, { 'base-red-same': false, 'base-red': true }],
    ['a failure that cannot be told to be the same', null, { 'base-red': true }],
  ])('is red with %s', async (_what, same, told) => {
    const world = { runs: [onMain(408, 'failure')], jobs: [jobOf(408, 'failure')] };
    const { facts } = await gather(world, { sameFailure: async () => same });
    const ofBase = facts.filter(({ id }) => id.startsWith('base-'));
    expect(Object.fromEntries(ofBase.map(({ id, holds }) => [id, holds]))).toEqual(told);
  });

  describe('of a commit that this checkout does not contain', () => {
    const red = {
      runs: [onMain(408, 'failure'), onMain(407, 'failure')],
      jobs: [jobOf(408, 'failure'), jobOf(407, 'failure')],
    };
    const against = (of: string, ...states: ('ahead' | 'behind' | 'diverged')[]) => ({
      ...red,
      comparisons: Object.fromEntries(
        red.runs.map(({ headSha }, index) => [`${headSha}...${of}`, compared(states[index] ?? 'ahead', headSha)]),
      ),
    });

    test('says nothing, where the merge commit is known', async () => {
      const merge = sha('c');
      const { facts, fact } = await gather(against(merge, 'diverged', 'behind'), { checkoutSha: merge });
      expect(facts.filter(({ id }) => id.startsWith('base-')).map(({ holds }) => holds)).toEqual([null]);
      expect(fact('base-green')?.text).toBe(
        'This checkout contains none of the last commits of `main` that have a run.',
      );
    });

    test('is passed over for an older one that it contains', async () => {
      const merge = sha('c');
      const { fact } = await gather(against(merge, 'diverged', 'ahead'), { checkoutSha: merge });
      expect(fact('base-red-same')).toMatchObject({
        holds: true,
        text: expect.stringContaining('since at least 7777777'),
      });
    });

    test('is not known to be in it where only the head is known, which need not hold it', async () => {
      const { fact } = await gather(against(HEAD, 'diverged', 'ahead'));
      expect(fact('base-green')).toMatchObject({ holds: null, text: expect.stringContaining('not known') });
      expect(fact('base-red-same')).toBeUndefined();
    });

    test('is one that it contains where the head itself was checked out', async () => {
      const { fact } = await gather(against(HEAD, 'diverged', 'diverged'), { checkoutSha: HEAD });
      expect(fact('base-green')?.text).toContain('contains none');
    });

    test("is contained without a question where it is the pull request's base", async () => {
      const runs = [onMain(408, 'failure', { headSha: BASE })];
      const { fact, sent } = await gather({ runs, jobs: [jobOf(408, 'failure')], comparisons: {} });
      expect(fact('base-red-same')?.holds).toBe(true);
      expect(sent).not.toContain('repos/compare-commits-with-basehead');
    });
  });

  test('of a push is the branch that was pushed to, before the first pushed commit', async () => {
    const runs = [
      onMain(409, 'success', { headSha: HEAD, event: 'workflow_dispatch', headBranch: 'cents' }),
      onMain(408, 'failure', { headBranch: 'cents' }),
      onMain(407, 'success'),
    ];
    const { fact } = await gather(
      { runs, jobs: [jobOf(408, 'failure'), jobOf(409, 'success'), jobOf(407, 'success')] },
      { run: { ...RUN, event: 'push', pullRequest: null } },
    );
    expect(fact('base-red-same')?.text).toContain('red on `cents` as well');
  });

  test('of a merge queue is the branch that it merges into', async () => {
    const { fact } = await gather(
      { runs: [onMain(408, 'success')], jobs: [jobOf(408, 'success')] },
      { run: { ...RUN, event: 'merge_group', pullRequest: null, headBranch: `gh-readonly-queue/main/pr-12-${HEAD}` } },
    );
    expect(fact('base-green')).toMatchObject({ holds: true, text: expect.stringContaining('`main`') });
  });

  test('is not green by a job in which the step that failed here did not run', async () => {
    const steps = worldJob().steps.map((step) =>
      step.number === 2 ? { ...step, conclusion: 'skipped' as const } : step,
    );
    const job = jobOf(408, 'success', { steps });
    const { fact } = await gather({ runs: [onMain(408, 'success')], jobs: [job] });
    expect(fact('base-green')).toMatchObject({ holds: null, text: expect.stringContaining('did not run there') });
  });

  test('is not known where two of its jobs have this name', async () => {
    const jobs = [jobOf(408, 'success'), jobOf(408, 'failure', { id: 4081 })];
    expect((await gather({ runs: [onMain(408, 'success')], jobs })).fact('base-green')?.holds).toBeNull();
  });

  const useless: [string, WorldRun[], WorldJob[]][] = [
    ['it has no runs of this workflow', [], []],
    ['its only run is one of another workflow', [onMain(408, 'success', { workflowId: 78 })], []],
    ['its only run is one of a pull request', [onMain(408, 'success', { event: 'pull_request' })], []],
    ['its only run is one of a fork', [onMain(408, 'success', { headRepo: 'stranger/cart' })], []],
    ['its only run is later than ours', [onMain(408, 'success', { createdAt: '2026-12-01T00:00:00Z' })], []],
    ['its only run was cancelled', [onMain(408, 'cancelled')], []],
    ['its last run has no such job', [onMain(408, 'success')], [jobOf(408, 'success', { name: 'other' })]],
    ['its last run skipped the job', [onMain(408, 'success')], [jobOf(408, 'skipped')]],
  ];
  test.each(useless)('is not known when %s', async (_why, runs, jobs) => {
    const { fact } = await gather({ runs, jobs });
    expect(fact('base-green')?.holds).toBeNull();
    expect(fact('base-green')?.text).toMatch(/\.$/);
  });
});

describe('another attempt', () => {
  test('that passed', async () => {
    const jobs = [worldJob({ id: 601, attempt: 1, conclusion: 'success' }), worldJob({ id: 600, attempt: 2 })];
    const { fact } = await gather({ jobs }, { run: { ...RUN, attempt: 2 } });
    expect(fact('other-attempt-passed')).toMatchObject({
      holds: true,
      text: 'The same job passed in attempt 1 of this run.',
    });
  });

  test('that failed too', async () => {
    const jobs = [worldJob({ id: 601, attempt: 1 }), worldJob({ id: 600, attempt: 2 })];
    const { fact } = await gather({ jobs }, { run: { ...RUN, attempt: 2 } });
    expect(fact('other-attempt-passed')?.holds).toBe(false);
  });

  test('is no other run, although it is of the same commit: it may have merged another base, or met another world', async () => {
    const passed = worldRun({ id: 499, status: 'completed', conclusion: 'success' });
    expect((await gather({ runs: [passed] })).fact('other-attempt-passed')).toBeUndefined();
  });

  test('has not passed where the step that failed here was skipped', async () => {
    const steps = worldJob().steps.map((step) =>
      step.number === 2 ? { ...step, conclusion: 'skipped' as const } : step,
    );
    const jobs = [worldJob({ id: 601, attempt: 1, conclusion: 'success', steps }), worldJob({ id: 600, attempt: 2 })];
    expect((await gather({ jobs }, { run: { ...RUN, attempt: 2 } })).fact('other-attempt-passed')).toBeUndefined();
  });
});

describe('the changed files', () => {
  const files = (count: number) =>
    Array.from({ length: count }, (_, n) => ({ filename: `src/${n}.ts`, status: 'modified' as const, patch: '' }));

  test('are those of the pull request, all pages', async () => {
    const { changedFiles, changedFilesUrl } = await gather({ pulls: [worldPull({ files: files(150) })] });
    expect(changedFiles).toHaveLength(150);
    expect(changedFilesUrl).toBe(`https://github.com/${FULL}/pull/12/files`);
  });

  test('are not known when there are more than one would read', async () => {
    expect((await gather({ pulls: [worldPull({ files: files(300) })] })).changedFiles).toBeNull();
  });

  test('of a push are those since the last green run', async () => {
    const comparisons = {
      [`${sha('8')}...${HEAD}`]: {
        status: 'ahead' as const,
        aheadBy: 2,
        behindBy: 0,
        mergeBase: sha('8'),
        files: files(2),
      },
    };
    const world = { runs: [onMain(408, 'success')], jobs: [jobOf(408, 'success')], comparisons };
    const { changedFiles, fact } = await gather(world, {
      run: { ...RUN, event: 'push', headBranch: 'main', pullRequest: null },
    });
    expect(changedFiles).toEqual(['src/0.ts', 'src/1.ts']);
    expect(fact('commits-since-green')).toMatchObject({
      holds: true,
      text: expect.stringMatching(/^2 commits lie between the last green run \(8888888\) and this one/),
    });
  });
});

describe('facts are cheap, and none of them is needed', () => {
  const ids = [408, 407, 406, 405, 404, 403];
  const busy = {
    runs: ids.map((id) => onMain(id, 'failure')),
    jobs: [
      ...ids.map((id) => jobOf(id, 'failure')),
      worldJob({ attempt: 1 }),
      worldJob({ id: 602, attempt: 2 }),
      worldJob({ id: 603, attempt: 3 }),
    ],
    pulls: [
      worldPull({
        files: Array.from({ length: 300 }, (_, n) => ({ filename: `${n}`, status: 'modified' as const, patch: '' })),
      }),
    ],
  };

  test('fifteen requests at most, whatever there is to ask', async () => {
    const { requests, sent } = await gather(busy, { run: { ...RUN, attempt: 3 } });
    expect(requests).toBeLessThanOrEqual(15);
    // The log of the base branch's job counts for two, and this test reads none.
    expect(sent.length).toBe(requests - 2);
  });

  test.each([0, 1, 2, 3, 5, 8])('with %i requests the rest is left out and said', async (maxRequests) => {
    const { requests, facts, changedFiles } = await gather(busy, {
      run: { ...RUN, attempt: 3 },
      maxRequests,
      maxMoreRequests: 0,
    });
    expect(requests).toBeLessThanOrEqual(maxRequests);
    expect(changedFiles).toBeNull();
    for (const fact of facts) expect(fact.text).toMatch(/\.$/);
    if (maxRequests < 5) expect(facts.some((fact) => /used up/.test(fact.text) && fact.holds === null)).toBe(true);
  });

  test.each([403, 404, 500])(
    'when GitHub answers every request with %i, there are no facts but sentences',
    async (status) => {
      const faults = [
        'actions/list-workflow-runs',
        'pulls/list-files',
        'actions/list-jobs-for-workflow-run-attempt',
      ].map((on) => ({ on, reply: { status } }));
      const { facts, changedFiles } = await gather({ faults });
      expect(facts.filter((fact) => fact.holds !== null)).toEqual([]);
      expect(facts[0]?.text).toMatch(/could not be read/);
      expect(changedFiles).toBeNull();
    },
  );

  test('when GitHub is down it is asked once, not fifteen times', async () => {
    const { requests } = await gather({ faults: [{ on: 'actions/list-workflow-runs', reply: { status: 502 } }] });
    expect(requests).toBe(1);
  });

  test('when the log of the base branch makes the reader fail, the base is red for an unknown reason', async () => {
    const world = { runs: [onMain(408, 'failure')], jobs: [jobOf(408, 'failure')] };
    const { fact } = await gather(world, { sameFailure: () => Promise.reject(new Error('a bug')) });
    expect(fact('base-red')?.holds).toBe(true);
  });

  test('without a workflow or a base branch nothing is asked of them', async () => {
    const { fact } = await gather({}, { run: { ...RUN, workflowId: null, defaultBranch: null, pullRequest: null } });
    expect(fact('base-green')).toMatchObject({ holds: null, text: 'The base branch of this run is not known.' });
  });
});
