import { describe, expect, test } from '@jest/globals';
import { createRunSource } from '../../../src/adapters/github/github-run.js';
import { createPullRequestFinder } from '../../../src/adapters/github/pull-request.js';
import { OWNER, REPO, type Setup, withGitHub, worldJob, worldPull, worldRun } from './setup.js';

function sourceOf({ github }: Setup, over: { attempt?: number; ownJobId?: number; defaultBranch?: string } = {}) {
  const pullRequests = createPullRequestFinder({ github, event: {}, ownRunId: null });
  return createRunSource({ github, owner: OWNER, repo: REPO, runId: 500, pullRequests, ...over });
}

async function namesOfFailed(setup: Setup, over: Parameters<typeof sourceOf>[1] = {}): Promise<string[]> {
  const source = sourceOf(setup, over);
  return (await source.failedJobs(await source.run())).map((job) => job.name);
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

describe('the failed jobs', () => {
  test('are found on every page', () => {
    const green = Array.from({ length: 130 }, (_, at) => worldJob({ id: at, name: `ok ${at}`, conclusion: 'success' }));
    const failed = worldJob({ id: 999, name: 'last of all' });
    return withGitHub({ runs: [worldRun()], jobs: [...green, failed] }, async (setup) => {
      expect(await namesOfFailed(setup)).toEqual(['last of all']);
      expect(setup.fake.of('actions/list-jobs-for-workflow-run-attempt')).toHaveLength(2);
    });
  });

  test('include the ones that ran out of time, and leave out the one that we are in', () =>
    withGitHub(
      {
        runs: [worldRun()],
        jobs: [
          worldJob({ id: 1, name: 'test' }),
          worldJob({ id: 2, name: 'slow', conclusion: 'timed_out' }),
          worldJob({ id: 3, name: 'diagnose' }),
          worldJob({ id: 4, name: 'still going', status: 'in_progress', conclusion: null, completedAt: null }),
        ],
      },
      async (setup) => {
        expect(await namesOfFailed(setup, { ownJobId: 3 })).toEqual(['test', 'slow']);
      },
    ));

  test.each([
    ['failure', ['red']],
    ['success', ['stopped']],
  ] as const)('with one that ended in %s, a cancelled one counts only where nothing failed', (conclusion, names) =>
    withGitHub(
      {
        runs: [worldRun()],
        jobs: [
          worldJob({ id: 1, name: 'red', conclusion }),
          worldJob({ id: 2, name: 'stopped', conclusion: 'cancelled' }),
          worldJob({ id: 3, name: 'left out', conclusion: 'skipped' }),
        ],
      },
      async (setup) => {
        expect(await namesOfFailed(setup)).toEqual(names);
      },
    ),
  );

  test('are those of the attempt, not of an earlier one', () =>
    withGitHub(
      {
        runs: [worldRun({ attempt: 1 }), worldRun({ attempt: 2 })],
        jobs: [worldJob({ id: 1, name: 'was red', attempt: 1 }), worldJob({ id: 2, name: 'is red', attempt: 2 })],
      },
      async (setup) => {
        expect(await namesOfFailed(setup)).toEqual(['is red']);
        expect(await namesOfFailed(setup, { attempt: 1 })).toEqual(['was red']);
      },
    ));

  test('carry their steps with times', () =>
    withGitHub({ runs: [worldRun()], jobs: [worldJob()] }, async (setup) => {
      const source = sourceOf(setup);
      const [job] = await source.failedJobs(await source.run());
      expect(job?.steps[1]).toEqual({
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
