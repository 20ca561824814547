import { describe, expect, test } from '@jest/globals';
import type { World, WorldFile } from '../../../demo/world.js';
import { createChangeSource } from '../../../src/adapters/github/change.js';
import type { Run } from '../../../src/contract/model.js';
import type { Change, ChangeSource } from '../../../src/contract/ports.js';
import { parseChange } from '../../../src/feedback/culprit/change.js';
import { aPullRequest, aRun } from '../../builders.js';
import { BASE, HEAD, OWNER, REPO, withGitHub, worldPull, worldRun } from './setup.js';

const FULL = `${OWNER}/${REPO}`;
const GREEN = 'c'.repeat(40);
const OLDER = 'd'.repeat(40);
const FILES: WorldFile[] = [
  { filename: 'src/a.js', status: 'modified', patch: '@@ -1,2 +1,2 @@\n a\n-old\n+new' },
  { filename: 'src/new.js', status: 'added', patch: '@@ -0,0 +1 @@\n+x' },
  { filename: 'gone.js', status: 'removed', patch: '@@ -1 +0,0 @@\n-x' },
];
const since = (base: string, over: Partial<World['comparisons'][string]> = {}): World['comparisons'] => ({
  [`${base}...${HEAD}`]: { status: 'ahead', aheadBy: 1, behindBy: 0, mergeBase: base, files: FILES, ...over },
});
const onPull: Run = aRun({
  owner: OWNER,
  repo: REPO,
  id: 500,
  headSha: HEAD,
  headRepo: FULL,
  pullRequest: aPullRequest({ headSha: HEAD, baseSha: BASE }),
});
const onPush: Run = { ...onPull, event: 'push', workflowId: 77, headBranch: 'main', pullRequest: null };

async function ask<T>(world: Partial<World>, question: (source: ChangeSource) => Promise<T>): Promise<T> {
  const answers: T[] = [];
  await withGitHub({ pulls: [worldPull()], runs: [worldRun()], ...world }, async ({ github }) => {
    answers.push(await question(createChangeSource(github)));
  });
  const [answer] = answers;
  if (answer === undefined) throw new Error('nothing was answered');
  return answer;
}

const read = (world: Partial<World>, run = onPull) => ask(world, (source) => source.read(run));
const told = (change: Change | { reason: string }) => ('reason' in change ? change.reason : parseChange(change.diff)?.map(({ path, kind, hunks }) => `${path} ${kind} ${hunks.length}`)); // biome-ignore format: one step
const ALL = ['src/a.js modified 1', 'src/new.js added 1', 'gone.js deleted 1'];

describe('the change that a run is about', () => {
  test("is a pull request's, as git writes it", async () => {
    const change = await read({ comparisons: since(BASE) });
    expect(told(change)).toEqual(ALL);
    expect(change).toMatchObject({ base: BASE, commits: [HEAD], left: [] });
  });

  test.each([406, 422])('is put together from the list of files where the diff is too long (%i)', async (status) => {
    const faults = [{ on: 'repos/compare-commits-with-basehead', after: 1, reply: { status } }];
    expect(told(await read({ comparisons: since(BASE), faults }))).toEqual(ALL);
  });

  test('is of a push what came since the last green run of the branch', async () => {
    const run = (id: number, headSha: string, conclusion: string) =>
      worldRun({ id, event: 'push', headBranch: 'main', headSha, status: 'completed', conclusion });
    const runs = [
      worldRun({ event: 'push', headBranch: 'main' }),
      run(490, OLDER, 'failure'),
      run(480, GREEN, 'success'),
    ];
    expect(await read({ runs, comparisons: since(GREEN) }, onPush)).toMatchObject({ base: GREEN });
    expect(told(await read({ runs: runs.slice(0, 2), comparisons: {} }, onPush))).toContain('No green run');
  });

  test('is not known where GitHub does not say, and that is said', async () => {
    expect(told(await read({ comparisons: {} }))).toBe('The change could not be read (404).');
  });
});

test('the commit that brought a line is the newest whose diff has it', async () => {
  const file = (line: string): WorldFile => ({
    filename: 'src/a.js',
    status: 'modified',
    patch: `@@ -1 +1 @@\n-old\n${line}`,
  });
  const commits = [
    { sha: OLDER, files: [file('+one')] },
    { sha: HEAD, files: [file('+two')] },
  ];
  const comparisons = since(BASE, { aheadBy: 2, commits });
  const commitOf = (lines: string[]) =>
    ask({ comparisons }, async (source) => {
      const change = await source.read(onPull);
      if ('reason' in change) throw new Error(change.reason);
      return { sha: await source.commitOf(onPull, change, { path: 'src/a.js', lines }) };
    });
  expect(await commitOf(['+one'])).toEqual({ sha: OLDER });
  expect(await commitOf(['+two'])).toEqual({ sha: HEAD });
  expect(await commitOf(['+three'])).toEqual({ sha: null });
});
