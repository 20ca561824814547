/** Where nothing of the code may be run: the failing step holds a canary, which never starts, whatever the inputs ask for. */
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { RunnerJob } from '../../demo/runner.js';
import type { World } from '../../demo/world.js';
import { answers } from '../fakes/anthropic-replies.js';
import {
  auditOf,
  comesFromFork,
  FAILED_JOB,
  forkEvent,
  isOver,
  jobOf,
  OWN_JOB,
  onWorkflowRun,
  RUN,
  runOf,
} from './places.js';
import { type Project, playProject } from './projects.js';
import { openStage, type Play, type Played, type Stage } from './stage.js';
import '../retry-once.js';

let stage: Stage;
let event: unknown;
beforeAll(async () => {
  stage = await openStage();
  ({ event } = (await stage.play({ with: { effort: 'none' } })).scene.job);
}, 60_000);
afterAll(() => stage.close());

/** How often the failing command was started, by workspace. Nothing that it writes would stay, so it calls. */
const started = new Map<string, number>();
const listener = createServer((socket) => {
  socket
    .on('error', () => undefined)
    .on('data', (words) => {
      const workspace = String(words).trim();
      started.set(workspace, (started.get(workspace) ?? 0) + 1);
    });
});
let port = 0;
beforeAll(async () => {
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const address = listener.address();
  if (typeof address === 'object' && address !== null) port = address.port;
});
afterAll(() => {
  listener.close();
});

const CANARY = (): Project => ({
  files: (workspace) => ({
    'check.sh': `(echo ${workspace} > /dev/tcp/127.0.0.1/${port}) 2>/dev/null; echo "error: expected 9 euros, got 900"; exit 1\n`,
  }),
  script: 'bash check.sh',
});
/** The first time is the run that failed. */
const canary = ({ workspace }: Played) => (started.get(workspace) ?? 0) > 1;

/** The inputs ask for all that there is, and the model proposes an edit that mends it. */
const tell = (play: Play) =>
  playProject(stage, CANARY(), {
    claude: [
      answers({
        rootCause: 'The price is in cents.',
        evidence: [{ line: 1, quote: 'error: expected 9 euros, got 900' }],
        edits: [{ path: 'check.sh', oldText: 'exit 1', newText: 'exit 0' }],
      }),
    ],
    ...play,
    with: { rerun: 'always', fix: 'verify', ...play.with },
  });

const eventIs = (name: string): Play => ({
  job: { eventName: name },
  world: (world) => {
    runOf(world).event = name;
  },
});
const writerIs = (world: World, over: Partial<Record<'actor' | 'triggeringActor', string>>) => {
  Object.assign(runOf(world), over);
  world.collaborators.reader = 'read';
};
const pushed: Partial<RunnerJob> = { eventName: 'push', ref: 'refs/heads/main' };

test.each<[string, Play]>([
  ["a pull request of one's own", {}],
  [
    'a push',
    {
      job: pushed,
      world: (world) => {
        runOf(world).event = 'push';
      },
    },
  ],
])(
  'on %s the canary sings: the stories below can fail',
  async (_what, play) => {
    const played = await tell(play);
    expect(canary(played)).toBe(true);
    expect(played.outputs).toMatchObject({ 'rerun-outcome': 'reproduced', 'fix-verified': 'true' });
  },
  60_000,
);

const refused: [string, () => Play, RegExp][] = [
  ["a fork's pull request", () => ({ job: { event: forkEvent(event) }, world: comesFromFork }), /fork/],
  ['a fork of which the event says nothing', () => ({ world: comesFromFork }), /another repository/],
  [
    'a fork whose author may write',
    () => ({
      job: { event: forkEvent(event) },
      world: (world) => {
        comesFromFork(world);
        world.collaborators.mallory = 'write';
      },
    }),
    /fork/,
  ],
  [
    'a pull request of Dependabot',
    () => ({
      world: (world) => {
        writerIs(world, { actor: 'dependabot[bot]', triggeringActor: 'dependabot[bot]' });
        world.collaborators['dependabot[bot]'] = 'write';
      },
    }),
    /Dependabot/,
  ],
  [
    "Dependabot's, started again by a person",
    () => ({ world: (world) => writerIs(world, { actor: 'dependabot[bot]' }) }),
    /Dependabot/,
  ],
  ['pull_request_target', () => eventIs('pull_request_target'), /pull_request_target/],
  ['issue_comment', () => eventIs('issue_comment'), /issue_comment/],
  ['workflow_run', () => ({ job: { ...onWorkflowRun }, world: (world) => isOver(world, 'failure') }), /workflow_run/],
  [
    'another run, by its number',
    () => ({
      job: { runId: 5000, checkRunId: 5001 },
      with: { 'run-id': String(RUN) },
      world: (world) => isOver(world, 'failure'),
    }),
    /not the run that the action is part of/,
  ],
  ['an actor who may only read', () => ({ world: (world) => writerIs(world, { actor: 'reader' }) }), /no write access/],
  [
    'a second attempt, started by someone who may only read',
    () => ({ world: (world) => writerIs(world, { triggeringActor: 'reader' }) }),
    /no write access/,
  ],
  [
    'an actor whose permission cannot be asked',
    () => ({
      world: (world) => world.faults.push({ on: 'repos/get-collaborator-permission-level', reply: { status: 403 } }),
    }),
    /could not be asked/,
  ],
  ['a checkout of another commit', () => ({ job: { sha: 'f'.repeat(40) } }), /is not the one of the run/],
  ['no checkout', () => ({ workspace: (folder) => rmSync(join(folder, '.git'), { recursive: true }) }), /no checkout/],
  ['`rerun: never`', () => ({ with: { rerun: 'never' } }), /"never"/],
];

test.each(refused)(
  'on %s nothing of it is started, and the reason is said',
  async (_what, play, reason) => {
    const played = await tell(play());
    expect(canary(played)).toBe(false);
    expect(played.outputs).toMatchObject({ outcome: 'diagnosed', 'rerun-outcome': 'skipped', 'fix-verified': '' });
    const [finding] = JSON.parse(played.outputs.diagnosis ?? '').diagnoses;
    expect(finding.rerun.reason).toMatch(reason);
    expect(auditOf(played, 'rerun').map(({ outcome }) => outcome)).toEqual(['skipped']);
    expect(auditOf(played, 'edit').map(({ outcome }) => outcome)).toEqual(['not-tried']);
    expect(played.comments[0] ?? played.summary).toContain('not run again');
  },
  60_000,
);

test('in the failing job itself, too, on a fork', async () => {
  const played = await tell({
    job: { jobStatus: 'failure', jobKey: 'test', checkRunId: FAILED_JOB, event: forkEvent(event) },
    world: (world) => {
      comesFromFork(world);
      Object.assign(jobOf(world), { status: 'in_progress', conclusion: null, completedAt: null });
      world.jobs = world.jobs.filter((job) => job.id !== OWN_JOB);
    },
  });
  expect(canary(played)).toBe(false);
  expect(played.outputs).toMatchObject({ outcome: 'unavailable', 'rerun-outcome': 'skipped' });
}, 60_000);
