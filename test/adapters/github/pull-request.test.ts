import { describe, expect, test } from '@jest/globals';
import type { World, WorldPull, WorldRun } from '../../../demo/world.js';
import { createRunSource } from '../../../src/adapters/github/github-run.js';
import { createPullRequestFinder } from '../../../src/adapters/github/pull-request.js';
import type { PullRequest } from '../../../src/contract/model.js';
import { aRun } from '../../builders.js';
import { BASE, HEAD, OWNER, REPO, withGitHub, worldPull, worldRun } from './setup.js';

interface Story {
  run?: Partial<WorldRun>;
  pulls: WorldPull[];
  event?: unknown;
  ownRunId?: number | null;
  world?: Partial<World>;
}

/** The pull request that is found, and what was asked for it. */
async function findPull({ run, pulls, event = {}, ownRunId = null, world }: Story) {
  let found: PullRequest | null = null;
  let asked: (string | null)[] = [];
  await withGitHub({ runs: [worldRun(run)], pulls, ...world }, async ({ github, fake }) => {
    const pullRequests = createPullRequestFinder({ github, event, ownRunId });
    const source = createRunSource({
      github,
      owner: OWNER,
      repo: REPO,
      runId: 500,
      defaultBranch: 'main',
      pullRequests,
    });
    found = (await source.run()).pullRequest;
    asked = fake.requests.slice(1).map((request) => request.operation);
  });
  return { found: found as PullRequest | null, asked };
}

const aFork = { headRepo: 'stranger/cart', headBranch: 'main' };
const itsPull = worldPull({ headRepo: 'stranger/cart', headRef: 'main', author: 'stranger' });

describe('the pull request of a run', () => {
  test('is the one of the event, when the run is our own', async () => {
    const event = {
      pull_request: {
        number: 9,
        state: 'open',
        head: { ref: 'cents', sha: HEAD, repo: { full_name: 'octo-org/cart' } },
        base: { ref: 'main', sha: BASE, repo: { full_name: 'octo-org/cart' } },
      },
    };
    const { found, asked } = await findPull({ pulls: [], event, ownRunId: 500 });
    expect(found).toMatchObject({ number: 9, headSha: HEAD, headRepo: 'octo-org/cart' });
    expect(asked).toEqual([]);
    // The commit that GitHub names for `pull_request_target` is the base's.
    const target = { event: 'pull_request_target', headSha: BASE };
    const ofTarget = await findPull({ run: target, pulls: [], event, ownRunId: 500 });
    expect(ofTarget.found?.headSha).toBe(HEAD);
    const other = await findPull({ pulls: [worldPull()], event, ownRunId: 501 });
    expect(other.found?.number).toBe(12);
  });

  test('stands in the run for a branch of the repository itself', async () => {
    const { found, asked } = await findPull({ pulls: [worldPull()] });
    expect(found).toEqual({
      number: 12,
      headSha: HEAD,
      headRef: 'cents',
      headRepo: 'octo-org/cart',
      baseRef: 'main',
      baseSha: BASE,
    });
    expect(asked).toEqual([]);
  });

  test('of a fork is found by the commit', async () => {
    const { found, asked } = await findPull({ run: aFork, pulls: [itsPull] });
    expect(found).toMatchObject({ number: 12, headRepo: 'stranger/cart' });
    expect(asked).toEqual(['repos/list-pull-requests-associated-with-commit']);
  });

  test('of a fork whose branch has gone on is found by the branch, and keeps the commit of the run', async () => {
    const moved = { ...itsPull, headSha: 'c'.repeat(40) };
    const { found, asked } = await findPull({ run: aFork, pulls: [moved] });
    expect(found).toMatchObject({ number: 12, headSha: HEAD });
    expect(asked).toEqual(['repos/list-pull-requests-associated-with-commit', 'pulls/list']);
  });

  test('of a run on the base, for a fork, is found by the branch alone', async () => {
    const run = { ...aFork, event: 'pull_request_target', headSha: BASE };
    const { found, asked } = await findPull({ run, pulls: [itsPull] });
    expect(found).toMatchObject({ number: 12, headSha: HEAD });
    expect(asked).toEqual(['pulls/list']);
  });

  test.each([
    ['it has been closed', { run: aFork, pulls: [{ ...itsPull, state: 'closed' as const }] }],
    ['it belongs to another fork', { run: aFork, pulls: [{ ...itsPull, headRepo: 'other/cart' }] }],
    ['the run is of the default branch', { run: { event: 'push', headBranch: 'main' }, pulls: [worldPull()] }],
    ['the run is of the merge queue', { run: { event: 'merge_group' }, pulls: [worldPull()] }],
    ['there is none', { run: { event: 'push', headBranch: 'wip' }, pulls: [] }],
  ])('is none when %s', async (_why, story) => {
    expect((await findPull(story)).found).toBeNull();
  });

  test('is not one into another repository of the network, though the run lists it', () =>
    withGitHub({ pulls: [] }, async ({ github }) => {
      const finder = createPullRequestFinder({ github, event: {}, ownRunId: null });
      const pull = (repo: string, number: number) => ({
        number,
        head: { ref: 'cents', sha: HEAD },
        base: { ref: 'main', sha: BASE, repo: { url: `https://api.github.com/repos/${repo}` } },
      });
      const run = { ...aRun({ owner: OWNER, repo: REPO, headSha: HEAD }) };
      const both = [pull('upstream/cart', 3), pull(`${OWNER}/${REPO}`, 7)];
      expect(await finder.find({ ...run, pullsOfRun: both })).toMatchObject({ number: 7 });
      expect(await finder.find({ ...run, pullsOfRun: both.slice(0, 1) })).toBeNull();
    }));
});
