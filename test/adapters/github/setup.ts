/** What the tests of the GitHub adapters share: one repository, a journal that remembers, a wait that does not wait. */

import type { World, WorldComment, WorldJob, WorldPull, WorldRun } from '../../../demo/world.js';
import { createGitHubClient, type GitHub } from '../../../src/adapters/github/github-client.js';
import type { AuditEvent, Journal } from '../../../src/contract/ports.js';
import { type GitHubFake, startGitHub } from '../../fakes/github.js';

export const OWNER = 'octo-org';
export const REPO = 'cart';
export const HEAD = 'a'.repeat(40);
export const BASE = 'b'.repeat(40);
/** What the tests' clock says: four minutes after the job of `worldJob` ended. */
export const NOW = Date.parse('2026-11-20T10:10:00Z');

export const worldRun = (over: Partial<WorldRun> = {}): WorldRun => ({
  id: 500,
  attempt: 1,
  name: 'CI',
  path: '.github/workflows/ci.yml',
  workflowId: 77,
  event: 'pull_request',
  status: 'in_progress',
  conclusion: null,
  headSha: HEAD,
  headBranch: 'cents',
  headRepo: `${OWNER}/${REPO}`,
  actor: 'mona',
  triggeringActor: 'mona',
  createdAt: '2026-11-20T10:00:00Z',
  ...over,
});

export const worldJob = (over: Partial<WorldJob> = {}): WorldJob => ({
  id: 600,
  runId: 500,
  attempt: 1,
  name: 'test',
  status: 'completed',
  conclusion: 'failure',
  startedAt: '2026-11-20T10:01:00Z',
  completedAt: '2026-11-20T10:06:00Z',
  steps: [
    {
      number: 1,
      name: 'Set up job',
      conclusion: 'success',
      startedAt: '2026-11-20T10:01:00Z',
      completedAt: '2026-11-20T10:01:05Z',
    },
    {
      number: 2,
      name: 'Run tests',
      conclusion: 'failure',
      startedAt: '2026-11-20T10:01:05Z',
      completedAt: '2026-11-20T10:05:59Z',
    },
  ],
  ...over,
});

export const worldPull = (over: Partial<WorldPull> = {}): WorldPull => ({
  number: 12,
  title: 'Prices in cents',
  body: null,
  state: 'open',
  locked: false,
  author: 'mona',
  headSha: HEAD,
  headRef: 'cents',
  headRepo: `${OWNER}/${REPO}`,
  baseRef: 'main',
  baseSha: BASE,
  files: [],
  ...over,
});

export const worldComment = (over: Partial<WorldComment> = {}): WorldComment => ({
  id: 2000,
  issue: 12,
  author: 'mona',
  type: 'User',
  body: 'Looks good to me',
  createdAt: '2026-11-20T09:00:00Z',
  reactions: {},
  ...over,
});

export interface Setup {
  fake: GitHubFake;
  github: GitHub;
  journal: RememberingJournal;
  /** Milliseconds that were waited for, one after another. */
  waits: number[];
  sleep: (ms: number) => Promise<void>;
}

export interface RememberingJournal extends Journal {
  told: string[];
  audited: AuditEvent[];
}

export function createRememberingJournal(): RememberingJournal {
  const told: string[] = [];
  const audited: AuditEvent[] = [];
  const tell = (text: string) => {
    told.push(text);
  };
  return {
    told,
    audited,
    info: tell,
    warn: tell,
    debug: tell,
    phase: (_title, work) => work(),
    audit: (event) => {
      audited.push(event);
    },
    auditLines: () => audited.map((event) => JSON.stringify(event)).join('\n'),
  };
}

/** Runs the story, then says what was not as GitHub describes it. */
export async function withGitHub(parts: Partial<World>, story: (setup: Setup) => Promise<void>): Promise<void> {
  const fake = await startGitHub({ owner: OWNER, repo: REPO, ...parts });
  const journal = createRememberingJournal();
  const waits: number[] = [];
  const sleep = async (ms: number) => {
    waits.push(ms);
  };
  try {
    const github = createGitHubClient({ token: 'test-token', baseUrl: fake.url, journal, sleep, now: () => NOW });
    await story({ fake, github, journal, waits, sleep });
    if (fake.violations.length > 0) throw new Error(fake.violations.join('\n'));
  } finally {
    await fake.close();
  }
}
