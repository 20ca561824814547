import { describe, expect, test } from '@jest/globals';
import { createRunSource } from '../../../src/adapters/github/github-run.js';
import { createPullRequestFinder } from '../../../src/adapters/github/pull-request.js';
import { OWNER, REPO, type Setup, withGitHub, worldJob, worldPull, worldRun } from './setup.js';

/** Of our own job nothing is known. */
const NOBODY = { runnerName: null as string | null, key: null, matrix: null };

function sourceOf(
  { github }: Setup,
  over: { attempt?: number; ownJobId?: number; own?: typeof NOBODY; defaultBranch?: string } = {},
) {
  const pullRequests = createPullRequestFinder({ github, event: {}, ownRunId: null });
  return createRunSource({ github, owner: OWNER, repo: REPO, runId: 500, pullRequests, ...over });
}

async function namesOfJobs(setup: Setup, over: Parameters<typeof sourceOf>[1] = {}): Promise<string[]> {
  const source = sourceOf(setup, over);
  return ((await source.state(await source.run())).jobs ?? []).map((job) => job.name);
}

describe('the run', () => {
  test('is read with its pull request and its default branch', () =>
    withGitHub({ runs: [worldRun()], pulls: [worldPull()] }, async (setup) => {
      const run = await sourceOf(setup).run();
      expect(run).toMatchObject({
        id: 500,
        attempt: 1,
        workflow: 'CI',
        workflowPath: '.github/workflows/ci.yml',
        workflowId: 77,
        headRepo: 'octo-org/cart',
        defaultBranch: 'main',
        pullRequest: { number: 12, baseRef: 'main' },
      });
      expect(run).not.toHaveProperty('pullsOfRun');
    }));

  test('is read in the attempt that is asked for', () =>
    withGitHub(
      { runs: [worldRun({ attempt: 1, conclusion: 'failure' }), worldRun({ attempt: 2, conclusion: 'success' })] },
      async (setup) => {
        expect(await sourceOf(setup, { attempt: 1 }).run()).toMatchObject({ attempt: 1, conclusion: 'failure' });
        expect(await sourceOf(setup).run()).toMatchObject({ attempt: 2, conclusion: 'success' });
      },
    ));

  test('of a fork that has been deleted has no head repository', () =>
    withGitHub({ runs: [worldRun({ headRepo: null })] }, async (setup) => {
      expect(await sourceOf(setup).run()).toMatchObject({ headRepo: null, pullRequest: null });
    }));

  test('costs no request for the default branch when the event has told it', () =>
    withGitHub({ runs: [worldRun()], pulls: [worldPull()] }, async (setup) => {
      await sourceOf(setup, { defaultBranch: 'main' }).run();
      expect(setup.fake.requests.map((request) => request.operation)).toEqual(['actions/get-workflow-run']);
    }));
});

describe('a token that may read little', () => {
  test('still gets the run, with a warning instead of the pull request', () =>
    withGitHub(
      {
        runs: [worldRun({ headRepo: 'stranger/cart' })],
        pulls: [worldPull({ headRepo: 'stranger/cart' })],
        token: { login: null, permissions: { actions: 'read' } },
        faults: [
          { on: 'repos/get', reply: { status: 403, body: { message: 'Resource not accessible by integration' } } },
        ],
      },
      async (setup) => {
        const { github, journal } = setup;
        const pullRequests = createPullRequestFinder({ github, event: {}, ownRunId: null, journal });
        const source = createRunSource({ github, owner: OWNER, repo: REPO, runId: 500, pullRequests });
        expect(await source.run()).toMatchObject({ id: 500, pullRequest: null, defaultBranch: null });
        expect(journal.told).toEqual([expect.stringMatching(/could not be looked up.*`pull-requests: read`/)]);
      },
    ));
});

describe('the jobs', () => {
  test('are found on every page', () => {
    const jobs = Array.from({ length: 130 }, (_, at) => worldJob({ id: at, name: `job ${at}` }));
    return withGitHub({ runs: [worldRun()], jobs }, async (setup) => {
      expect(await namesOfJobs(setup)).toHaveLength(130);
      expect(setup.fake.of('actions/list-jobs-for-workflow-run-attempt')).toHaveLength(2);
    });
  });

  test('are those of the attempt, and of an earlier one what was not run again since', () =>
    withGitHub(
      {
        runs: [worldRun({ attempt: 1 }), worldRun({ attempt: 2 }), worldRun({ attempt: 3 })],
        jobs: [
          worldJob({ id: 1, name: 'test', attempt: 1 }),
          worldJob({ id: 2, name: 'lint', attempt: 1, conclusion: 'success' }),
          worldJob({ id: 3, name: 'test', attempt: 2, conclusion: 'success' }),
          worldJob({ id: 4, name: 'test', attempt: 3, conclusion: 'success' }),
        ],
      },
      async (setup) => {
        const idsOf = async (attempt: number) => {
          const source = sourceOf(setup, { attempt });
          const { jobs, latestAttempt } = await source.state(await source.run());
          return [...(jobs ?? []).map(({ id }) => id), latestAttempt];
        };
        expect(await idsOf(1)).toEqual([1, 2, 3]);
        expect(await idsOf(2)).toEqual([3, 2, 3]);
        expect(await idsOf(3)).toEqual([4, 2, 3]);
      },
    ));

  const running = { status: 'in_progress', conclusion: null, completedAt: null } as const;
  const crew = [
    worldJob({ id: 1, name: 'test' }),
    worldJob({ id: 2, name: 'diagnose', ...running, runnerName: 'runner-7' }),
  ];
  const other = worldJob({ id: 3, name: 'deploy', ...running, runnerName: 'runner-8' });
  const twin = { ...other, runnerName: 'runner-7' };

  test.each([
    ['by its id', crew, { ownJobId: 2, own: NOBODY }, 'inside', ['test']],
    ['as the only one that is running', crew, { own: NOBODY }, 'inside', ['test']],
    ['by its runner', [...crew, other], { own: { ...NOBODY, runnerName: 'runner-7' } }, 'inside', ['test', 'deploy']],
    [
      'not at all, where two fit',
      [...crew, twin],
      { own: { ...NOBODY, runnerName: 'runner-7' } },
      'inside-unknown',
      ['test', 'diagnose', 'deploy'],
    ],
    ['not at all, from another run', crew, {}, 'outside', ['test', 'diagnose']],
  ] as const)('our own is known %s', (_how, jobs, over, seenFrom, names) =>
    withGitHub({ runs: [worldRun()], jobs: [...jobs] }, async (setup) => {
      const source = sourceOf(setup, over);
      const state = await source.state(await source.run());
      expect(state.seenFrom).toBe(seenFrom);
      expect((state.jobs ?? []).map(({ name }) => name)).toEqual(names);
    }),
  );

  test.each([
    ['push', 'pull_request', true],
    ['push', 'schedule', false],
    ['workflow_dispatch', 'pull_request', false],
  ])('of a run on %s beside one on %s', (event, beside, expected) =>
    withGitHub(
      { runs: [worldRun({ event }), worldRun({ id: 501, event: beside })], pulls: [worldPull()] },
      async (setup) => {
        const source = sourceOf(setup);
        expect(await source.state(await source.run())).toMatchObject({ hasPullRequestRun: expected });
      },
    ),
  );

  test('carry their steps with times', () =>
    withGitHub({ runs: [worldRun()], jobs: [worldJob()] }, async (setup) => {
      const source = sourceOf(setup);
      const { jobs } = await source.state(await source.run());
      expect(jobs?.[0]?.steps[1]).toEqual({
        number: 2,
        name: 'Run tests',
        conclusion: 'failure',
        startedAt: '2026-11-20T10:01:05Z',
        completedAt: '2026-11-20T10:05:59Z',
      });
    }));
});

describe('the job that we are in', () => {
  test('is read with the steps that it has had so far', () =>
    withGitHub({ runs: [worldRun()], jobs: [worldJob({ status: 'in_progress', conclusion: null })] }, async (setup) => {
      const source = sourceOf(setup, { ownJobId: 600 });
      expect(await source.ownJob(await source.run())).toMatchObject({ id: 600, steps: [{ number: 1 }, { number: 2 }] });
    }));

  test('is none where it is not known which one that is', () =>
    withGitHub({ runs: [worldRun()], jobs: [worldJob()] }, async (setup) => {
      const source = sourceOf(setup);
      expect(await source.ownJob(await source.run())).toBeNull();
    }));
});
