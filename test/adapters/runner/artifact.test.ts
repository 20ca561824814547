import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type ResultsFake, type ResultsFault, startResults } from '../../../demo/results.js';
import { artifactName, createArtifactPublisher } from '../../../src/adapters/runner/artifact.js';
import type { Published } from '../../../src/contract/ports.js';
import { aRenderedReport, aRun } from '../../builders.js';
import { createRememberingJournal } from '../github/setup.js';

const FILES = [
  { name: 'metrics.json', text: '{}' },
  { name: 'report.html', text: '<!doctype html><title>Report</title>' },
];

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'report-'));
  for (const { name, text } of FILES) await writeFile(join(folder, name), text);
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

interface Story {
  faults?: ResultsFault[];
  files?: { name: string; text: string }[];
  holdsSecret?: (text: string) => boolean;
  retentionDays?: number;
  timeoutMs?: number;
  /** What the runner would have said; the fake's own where it is left out. */
  env?: Record<string, string>;
  times?: number;
  runUrl?: string;
}

/** Publishes by the real client against a results service on loopback. */
async function publish(story: Story = {}): Promise<{ published: Published; results: ResultsFake }> {
  const results = await startResults(story.faults);
  const env = { ACTIONS_RUNTIME_TOKEN: results.token, ACTIONS_RESULTS_URL: results.url, ...story.env };
  const publisher = createArtifactPublisher({
    name: 'autofixops-metrics',
    folder,
    temp: tmpdir(),
    runUrl: story.runUrl ?? 'https://github.com/octo-org/cart/actions/runs/500',
    holdsSecret: story.holdsSecret ?? (() => false),
    journal: createRememberingJournal(),
    timeoutMs: story.timeoutMs ?? 20_000,
    ...(story.retentionDays ? { retentionDays: story.retentionDays } : {}),
  });
  try {
    return await withEnv(env, async () => {
      const report = aRenderedReport({ files: story.files ?? FILES });
      for (let at = 1; at < (story.times ?? 1); at += 1) await publisher.publish(report, aRun());
      return { published: await publisher.publish(report, aRun()), results };
    });
  } finally {
    await results.close();
    expect(results.violations).toEqual([]);
  }
}

/** The toolkit reads these variables and takes them from nobody; what it prints would bury what the tests say. */
async function withEnv<T>(env: Record<string, string>, work: () => Promise<T>): Promise<T> {
  const before = { ...process.env };
  const print = process.stdout.write;
  process.stdout.write = () => true;
  Object.assign(process.env, { GITHUB_SERVER_URL: 'https://github.com', ...env });
  try {
    return await work();
  } finally {
    process.stdout.write = print;
    for (const name of ['GITHUB_SERVER_URL', ...Object.keys(env)]) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}

describe('the artifact', () => {
  test('holds the files, and the page once more by itself', async () => {
    const { published, results } = await publish();
    expect(published).toEqual({
      done: true,
      id: 9000,
      url: 'https://github.com/octo-org/cart/actions/runs/500/artifacts/9000',
      warning: null,
    });
    const [zip, page] = results.artifacts;
    expect(zip).toMatchObject({ name: 'autofixops-metrics', mimeType: 'application/zip' });
    expect(zip?.bytes.includes('metrics.json')).toBe(true);
    expect(page).toMatchObject({ name: 'autofixops-metrics.html', mimeType: 'text/html' });
    expect(page?.bytes.toString()).toBe(FILES[1]?.text);
  });

  test('is kept for so many days', async () => {
    const daysFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
    const { results } = await publish({ retentionDays: 3 });
    const expiresAt = results.artifacts[0]?.expiresAt ?? '';
    expect([daysFromNow(2.5), expiresAt, daysFromNow(3.5)].sort()[1]).toBe(expiresAt);
  });

  test('holds nothing that we did not render, and follows no link', async () => {
    await writeFile(join(folder, 'stray.txt'), 'planted');
    await writeFile(join(folder, 'elsewhere'), 'private');
    await symlink(join(folder, 'elsewhere'), join(folder, 'fix.patch'));
    const { results } = await publish({ files: [...FILES, { name: 'fix.patch', text: 'x' }] });
    const zip = results.artifacts[0]?.bytes;
    expect(['stray.txt', 'elsewhere', 'fix.patch'].filter((name) => zip?.includes(name))).toEqual([]);
  });

  test('leaves a file with a secret out, and says which', async () => {
    const { published, results } = await publish({ holdsSecret: (text) => text === '{}' });
    expect(published).toMatchObject({ done: true, warning: expect.stringContaining('metrics.json') });
    expect(results.artifacts[0]?.bytes.includes('metrics.json')).toBe(false);
  });

  test('is not made of nothing', async () => {
    const { published, results } = await publish({ files: [] });
    expect(published).toEqual({ done: false, warning: null });
    expect(results.calls).toEqual([]);
  });
});

describe('an artifact service that does not do it costs one warning', () => {
  const notSent = /^The artifact was not uploaded: .*step summary\.$/;

  test.each<[string, Story, RegExp]>([
    ['because it may not', { faults: [{ on: 'CreateArtifact', reply: { status: 403 } }] }, /403/],
    ['because the name is taken', { times: 2 }, /an artifact of this name is in the run already/],
    ['because nobody is there', { env: { ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/' } }, /ECONNREFUSED/],
    ['because it is no runner', { env: { ACTIONS_RUNTIME_TOKEN: '' } }, /no GitHub Actions job/],
    ['because it is a server of one’s own', { runUrl: 'https://git.example/o/r/actions/runs/5' }, /Enterprise Server/],
    ['in bounded time', { faults: [{ on: 'CreateArtifact', reply: 'hang' }], timeoutMs: 50 }, /no end after/],
  ])('%s', async (_why, story, sentence) => {
    const { published } = await publish(story);
    expect(published.done).toBe(false);
    expect(published.warning).toMatch(sentence);
    expect(published.warning).toMatch(notSent);
    expect(published.warning).not.toContain('\n');
  });

  test('and none when only the page by itself could not be sent', async () => {
    const second = { on: 'CreateArtifact', after: 1, reply: { status: 403 } };
    const { published, results } = await publish({ faults: [second] });
    expect(published).toMatchObject({ done: true, warning: null });
    expect(results.artifacts.map(({ name }) => name)).toEqual(['autofixops-metrics']);
  });
});

describe('the name of the artifact', () => {
  test.each([
    [{ base: 'autofixops-metrics', attempt: 1, job: null }, 'autofixops-metrics'],
    [{ base: 'autofixops-metrics', attempt: 2, job: null }, 'autofixops-metrics-2'],
    [{ base: 'autofixops-metrics', attempt: 1, job: 'test (node: 20/x)' }, 'autofixops-metrics-test-(node-20-x)'],
    [{ base: 'm', attempt: 3, job: 'build' }, 'm-build-3'],
    [{ base: 'm', attempt: 1, job: 'test ##[add-mask]e\u0000 #\u200b#[x]' }, 'm-test-add-mask-e-x-'],
  ])('%j is %s', (parts, name) => expect(artifactName(parts)).toBe(name));
});
