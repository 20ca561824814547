import { describe, expect, test } from '@jest/globals';
import type { World, WorldArtifact, WorldRun } from '../../../demo/world.js';
import { createHistory } from '../../../src/adapters/github/history.js';
import { OWNER, REPO, type Setup, withGitHub, worldRun } from './setup.js';
import { aZip } from './zip.js';

const NAME = 'autofixops-metrics';
const zipOf = (text: string) => aZip([{ name: 'report.html', content: '<p>' }, { name: 'metrics.json', content: text }]); // biome-ignore format: short

const anArtifact = (id: number, over: Partial<WorldArtifact> = {}): WorldArtifact => ({
  id,
  name: NAME,
  runId: id,
  createdAt: new Date(Date.UTC(2026, 10, 1, id)).toISOString(),
  expired: false,
  headBranch: 'main',
  zip: zipOf(`metrics of ${id}`),
  ...over,
});

/** Run 500 is the one we are in. */
const runs = (...others: Partial<WorldRun>[]): WorldRun[] => [worldRun(), ...others.map((over) => worldRun(over))];

const load = ({ github, fake }: Setup, over: Partial<Parameters<typeof createHistory>[0]> = {}) => {
  expect(fake.violations).toEqual([]);
  return createHistory({
    octokit: github,
    owner: OWNER,
    repo: REPO,
    workflowRunId: 500,
    artifactName: NAME,
    ...over,
  }).load();
};

const story = (parts: Partial<World>, then: (setup: Setup) => Promise<void>) => () => withGitHub(parts, then);

describe('the metrics of earlier runs', () => {
  test(
    'are those of the newest run, and of some before it, which may not have seen each other',
    story(
      { runs: runs({ id: 1 }, { id: 2 }, { id: 3 }), artifacts: [anArtifact(1), anArtifact(3), anArtifact(2)] },
      async (setup) => {
        expect(await load(setup)).toEqual({
          metrics: 'metrics of 3',
          older: ['metrics of 2', 'metrics of 1'],
          notice: null,
        });
      },
    ),
  );

  test(
    "are also those of this run's first attempt, and of the second attempt of another",
    story(
      {
        runs: runs({ id: 1 }),
        artifacts: [anArtifact(1, { name: `${NAME}-2` }), anArtifact(2, { runId: 500 })],
      },
      async (setup) => expect(await load(setup)).toMatchObject({ metrics: 'metrics of 2', older: ['metrics of 1'] }),
    ),
  );

  test(
    'are downloaded without the token',
    story({ runs: runs({ id: 1 }), artifacts: [anArtifact(1)] }, async (setup) => {
      await load(setup);
      const blobs = setup.fake.requests.filter(({ host }) => host === 'blob');
      expect(blobs.map(({ headers }) => headers.authorization)).toEqual([undefined]);
    }),
  );

  test(
    'are never those of a fork, of another workflow, or of a fork that is gone',
    story(
      {
        runs: runs({ id: 1, headRepo: 'stranger/cart' }, { id: 2, workflowId: 78 }, { id: 3, headRepo: null }),
        artifacts: [anArtifact(1), anArtifact(2), anArtifact(3), anArtifact(5, { name: 'other' })],
      },
      async (setup) => {
        expect(await load(setup)).toEqual({ metrics: null, older: [], notice: null });
        expect(setup.fake.of('actions/download-artifact')).toEqual([]);
      },
    ),
  );

  test(
    'that a deleted run left behind are not taken',
    story({ runs: runs(), artifacts: [anArtifact(9)] }, async (setup) => {
      expect(await load(setup)).toEqual({ metrics: null, older: [], notice: null });
    }),
  );

  test(
    'that have expired are said to have',
    story({ runs: runs({ id: 1 }), artifacts: [anArtifact(1, { expired: true })] }, async (setup) => {
      expect(await load(setup)).toMatchObject({ metrics: null, notice: expect.stringMatching(/expired.*afresh/s) });
    }),
  );

  test(
    'are passed over where one is broken, for the next one',
    story(
      {
        runs: runs({ id: 1 }, { id: 2 }),
        artifacts: [anArtifact(1), anArtifact(2, { zip: Buffer.from('no zip at all') })],
      },
      async (setup) => {
        expect(await load(setup)).toMatchObject({ metrics: 'metrics of 1', notice: null });
      },
    ),
  );

  test.each([
    ['no archive', Buffer.from('no zip at all'), /no zip archive/],
    ['no metrics', aZip([{ name: 'a', content: 'b' }]), /holds no metrics\.json/],
    ['too much', aZip([{ name: 'metrics.json', content: 'x'.repeat(5_000_000) }]), /too large/],
  ])('that cannot be read are said so: %s', (_, zip, message) =>
    withGitHub({ runs: runs({ id: 1 }), artifacts: [anArtifact(1, { zip })] }, async (setup) => {
      expect(await load(setup)).toMatchObject({ metrics: null, notice: expect.stringMatching(message) });
    }),
  );

  test.each([
    ['the download breaks off', { on: 'blob', reply: { cutAfterBytes: 20 } }],
    ['the host of the download is down', { on: 'blob', reply: 'destroy' }],
    ['the link has expired', { on: 'blob', reply: { status: 403 } }],
    ['the download never comes', { on: 'blob', reply: 'hang' }],
    [
      'the artifacts may not be listed',
      {
        on: 'actions/list-artifacts-for-repo',
        reply: { status: 403, body: { message: 'Resource not accessible by integration' } },
      },
    ],
  ] satisfies [string, World['faults'][number]][])('are done without when %s', (_, fault) =>
    withGitHub({ runs: runs({ id: 1 }), artifacts: [anArtifact(1)], faults: [fault] }, async (setup) => {
      const earlier = await load(setup, { timeoutMs: 2000 });
      expect(earlier).toMatchObject({ metrics: null, notice: expect.stringMatching(/afresh with this run\.$/) });
    }),
  );

  test(
    'name the permission that is missing',
    story(
      {
        runs: runs(),
        faults: [
          {
            on: 'actions/list-artifacts-for-repo',
            reply: { status: 403, body: { message: 'Resource not accessible by integration' } },
          },
        ],
      },
      async (setup) => expect((await load(setup)).notice).toContain('actions: read'),
    ),
  );

  test(
    'cost few requests, however many there are',
    story(
      {
        runs: runs(...Array.from({ length: 90 }, (_, index) => ({ id: index + 1 }))),
        artifacts: Array.from({ length: 90 }, (_, index) => anArtifact(index + 1)),
      },
      async (setup) => {
        const { metrics, older } = await load(setup);
        expect([metrics, older.length]).toEqual(['metrics of 90', 4]);
        expect(setup.fake.requests.filter(({ host }) => host === 'api').length).toBeLessThanOrEqual(9);
      },
    ),
  );
});
