import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { World, WorldJob } from '../../demo/world.js';
import { FAILED_JOB, isOver, jobOf, onWorkflowRun, RUN, runOf } from './places.js';
import { openStage, type Play, type Played, type Stage, violationsOf } from './stage.js';
import '../retry-once.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

const mayRead = (world: World) => {
  world.token = {
    login: null,
    permissions: { actions: 'read', checks: 'read', contents: 'read', 'pull-requests': 'write', metadata: 'read' },
  };
};
const noted =
  (message: string, over: Partial<WorldJob> = {}) =>
  (world: World) => {
    mayRead(world);
    world.annotations[FAILED_JOB] = [{ level: 'failure', message }];
    Object.assign(jobOf(world), over);
  };

async function play(world: (world: World) => void, more: Play = {}): Promise<Played> {
  const played = await stage.play({ with: { rerun: 'never' }, ...more, world });
  expect(violationsOf(played)).toEqual([]);
  expect(played.exitCode).toBe(0);
  return played;
}
const read = ({ comments }: Played) =>
  (comments[0] ?? '').replace(/&#(\d+);/g, (_all, code) => String.fromCharCode(Number(code)));

/** The step that was running when the job was stopped. */
const cutOff = (world: World) => {
  for (const step of jobOf(world).steps) if (step.conclusion === 'failure') step.conclusion = 'cancelled';
  world.logs[FAILED_JOB] = [
    '##[group]Run npm test',
    'npm test',
    '##[endgroup]',
    'listening on port 4000',
    'waiting for the database',
    '##[error]The operation was canceled.',
    '',
  ]
    .map((line) => (line === '' ? '' : `2026-11-20T10:00:00.0000000Z ${line}`))
    .join('\n');
};

describe('a job that was stopped', () => {
  const NOT_BEGUN: Partial<WorldJob> = { steps: [], conclusion: 'failure' };
  test.each<[string, (world: World) => void, RegExp]>([
    [
      'by its time limit is told so, with what was running',
      (world) => {
        noted('The job has exceeded the maximum execution time of 6m0s', { conclusion: 'cancelled' })(world);
        cutOff(world);
      },
      /time limit while the step "Run tests" was running.*6m0s/,
    ],
    [
      'because its runner was lost is told so',
      (world) => {
        noted('The hosted runner: GitHub Actions 8 lost communication with the server.')(world);
        for (const step of jobOf(world).steps) if (step.conclusion === 'failure') step.conclusion = null;
      },
      /runner was lost.*lost communication/,
    ],
    [
      'before it began, by billing, is told so',
      noted(
        'The job was not started because recent account payments have failed or your spending limit needs to be increased.',
        NOT_BEGUN,
      ),
      /account's billing/,
    ],
    [
      'before it began, because no runner took it, is told so',
      noted('The job was not acquired by Runner of type hosted even after multiple attempts', NOT_BEGUN),
      /No runner took the job/,
    ],
  ])(
    '%s',
    async (_name, world, sentence) => {
      const played = await play(world);
      expect(read(played)).toMatch(sentence);
      expect(read(played)).not.toContain('could not tell why');
      expect(played.outputs.outcome).toBe('diagnosed');
    },
    60_000,
  );

  test('by its time limit shows the last lines before the stop', async () => {
    const played = await play((world) => {
      noted('The job has exceeded the maximum execution time of 6m0s', { conclusion: 'cancelled' })(world);
      cutOff(world);
    });
    expect(read(played)).toContain('waiting for the database');
  }, 60_000);

  test('by its time limit is diagnosed beside a job that failed', async () => {
    const played = await play((world) => {
      mayRead(world);
      world.jobs.push({ ...structuredClone(jobOf(world)), id: 90, name: 'slow', conclusion: 'cancelled', steps: [] });
      world.annotations[90] = [
        { level: 'failure', message: 'The job has exceeded the maximum execution time of 6m0s' },
      ];
    });
    expect(read(played)).toMatch(/2 failed jobs, 2 causes/);
    expect(read(played)).toContain('`slow`');
  }, 60_000);

  test('because another of its matrix failed is no cause beside it', async () => {
    const played = await play((world) => {
      mayRead(world);
      world.jobs.push({
        ...structuredClone(jobOf(world)),
        id: 90,
        name: 'test (20)',
        conclusion: 'cancelled',
        steps: [],
      });
      world.annotations[90] = [
        { level: 'failure', message: 'The strategy configuration was canceled because "test" failed' },
      ];
    });
    expect(read(played)).not.toContain('test (20)');
  }, 60_000);

  test('is told less exactly without `checks: read`, and the comment says so once', async () => {
    const played = await play((world) => {
      Object.assign(jobOf(world), { conclusion: 'cancelled' });
      cutOff(world);
    });
    expect(read(played).match(/checks: read/g)).toHaveLength(1);
  }, 60_000);
});

describe('told that a run has ended', () => {
  const cancelledBy = (message: string) => (world: World) => {
    isOver(world, 'failure');
    runOf(world).conclusion = 'cancelled';
    noted(message, { conclusion: 'cancelled' })(world);
    cutOff(world);
  };

  test('which was cancelled at the time limit of a job, the comment says that', async () => {
    const played = await play(cancelledBy('The job has exceeded the maximum execution time of 6m0s'), {
      job: onWorkflowRun,
    });
    expect(read(played)).toMatch(/time limit/);
  }, 60_000);

  test.each([
    'The run was canceled by @octocat.',
    'Canceling since a higher priority waiting request for ci-main exists',
  ])(
    'which was cancelled from outside (%s), nothing is written',
    async (message) => {
      const played = await play(cancelledBy(message), { job: onWorkflowRun });
      expect(played.comments).toEqual([]);
    },
    60_000,
  );

  const refused = (text: string) => (world: World) => {
    isOver(world, 'failure');
    world.jobs = world.jobs.filter((job) => job.runId !== RUN);
    const sha = runOf(world).headSha;
    world.contents[sha] = { ...world.contents[sha], '.github/workflows/ci.yml': text };
  };

  test('whose workflow file is not valid, the comment names the place and the reason', async () => {
    const text = 'on: push\njobs:\n  test:\n    runs-on: x\n    step:\n      - run: npm test\n';
    const played = await play(refused(text), { job: onWorkflowRun });
    expect(read(played)).toMatch(/^### . `CI`/m);
    expect(read(played)).toMatch(/workflow file is not valid.*ci\.yml, line 5, column 5: Unexpected value 'step'/);
    expect(played.outputs).toMatchObject({ outcome: 'diagnosed', category: 'github-actions' });
  }, 60_000);

  test('without a job, whose workflow file is valid, the comment does not blame the file', async () => {
    const text = 'on: push\njobs:\n  test:\n    uses: acme/gone/.github/workflows/x.yml@main\n';
    const played = await play(refused(text), { job: onWorkflowRun });
    expect(read(played)).toMatch(/GitHub started no job of this run.*itself is valid/);
  }, 60_000);
});
