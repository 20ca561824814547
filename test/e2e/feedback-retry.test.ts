/** `retry-flaky`: GitHub is asked to run failed jobs again, once for a commit. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isOver, jobOf, onWorkflowRun, runOf } from './places.js';
import { CART, type Project, playProject } from './projects.js';
import { openStage, type Play, type Stage } from './stage.js';
import '../retry-once.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

const tell = (project: Project, play: Play = {}) => playProject(stage, project, play);

describe('`retry-flaky` on `workflow_run`', () => {
  /** The runner could not fetch an action: no command of the repository ran. */
  const setUpFails = (world: Parameters<NonNullable<Play['world']>>[0]) => {
    const job = jobOf(world);
    job.steps = job.steps.map((step, index) => ({ ...step, conclusion: index === 0 ? 'failure' : 'skipped' }));
    world.logs[job.id] =
      "2026-11-20T10:00:00.0000000Z Download action repository 'actions/checkout@v5'\n2026-11-20T10:00:09.0000000Z ##[error]Failed to download archive after 3 attempts.\n";
  };
  const setUp: Project = {
    files: { 'check.sh': 'exit 1\n' },
    jobName: 'set-up',
    script: 'sh check.sh',
    printed: { output: '', exitCode: 1 },
    changed: ['src/cart.js'],
  };
  const network: Project = {
    files: { 'check.sh': 'exit 1\n' },
    script: 'npm ci',
    printed: {
      output:
        'npm error code ECONNRESET\nnpm error network request to https://registry.example.com/left-pad failed, reason: read ECONNRESET\n',
      exitCode: 1,
    },
  };
  const over = (change: (world: Parameters<NonNullable<Play['world']>>[0]) => void = () => undefined): Play => ({
    job: onWorkflowRun,
    with: { 'retry-flaky': 'true' },
    world: (world) => {
      isOver(world, 'failure');
      if (jobOf(world).name === 'set-up') setUpFails(world);
      world.token = { login: null, permissions: { ...world.token.permissions, actions: 'write' } };
      change(world);
    },
  });

  test('asks for the failed jobs once, where the machinery broke before any command ran', async () => {
    const played = await tell(setUp, over());
    expect(played.outputs).toMatchObject({ fault: 'infrastructure', 'rerun-outcome': 'skipped' });
    expect(played.github.world.rerun).toEqual([4711]);
    expect(played.comments[0]).toContain('GitHub was asked to run the failed jobs again');
  }, 60_000);

  test.each([
    [
      'a second attempt',
      (world: Parameters<NonNullable<Play['world']>>[0]) => {
        runOf(world).attempt = 2;
        for (const job of world.jobs) if (job.runId === 4711) job.attempt = 2;
      },
    ],
    [
      'another run of the commit that was started again',
      (world: Parameters<NonNullable<Play['world']>>[0]) => {
        world.runs.push({ ...runOf(world), id: 4700, attempt: 2 });
      },
    ],
  ])(
    'does not ask again for %s',
    async (_what, change) => {
      const played = await tell(setUp, over(change));
      expect(played.outputs.fault).toBe('infrastructure');
      expect(played.github.world.rerun).toEqual([]);
      expect(played.comments[0]).toMatch(/once for a commit is enough/);
    },
    60_000,
  );

  test('does not ask where the wording of a line is all that speaks of machines', async () => {
    const played = await tell(network, over());
    expect(played.outputs.fault).toBe('unknown');
    expect(played.github.world.rerun).toEqual([]);
  }, 60_000);

  test('does not ask for a failure of the code', async () => {
    const played = await tell(CART, over());
    expect(played.github.world.rerun).toEqual([]);
    expect(played.comments[0]).toContain('Not every failure is flaky or infrastructure by fact');
  }, 60_000);
});
