import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { World, WorldComment, WorldJob } from '../../demo/world.js';
import { FAILED_JOB, isOver, jobOf, OWN_JOB, onWorkflowRun, RUN, runOf } from './places.js';
import { openStage, type Play, type Played, type Stage, violationsOf } from './stage.js';
import '../retry-once.js';

let stage: Stage;
/** What a red run has written. */
let red: WorldComment;
beforeAll(async () => {
  stage = await openStage();
  const [comment] = (await stage.play({ with: { rerun: 'never' } })).github.world.comments;
  if (!comment) throw new Error('the red run wrote a comment');
  red = comment;
}, 60_000);
afterAll(() => stage.close());

/** The same run once more, with a red comment of it standing. */
async function again(world: (world: World) => void, play: Play = {}): Promise<Played> {
  const played = await stage.play({
    ...play,
    with: { rerun: 'never', ...play.with },
    world: (it) => {
      it.comments = [structuredClone(red)];
      world(it);
    },
  });
  expect(violationsOf(played)).toEqual([]);
  expect(played.exitCode).toBe(0);
  return played;
}

const conclude = (conclusion: WorldJob['conclusion']) => (world: World) => {
  jobOf(world).conclusion = conclusion;
  for (const step of jobOf(world).steps) if (step.conclusion === 'failure') step.conclusion = 'success';
};
const another = (over: Partial<WorldJob>) => (world: World) => {
  world.jobs.push({ ...structuredClone(jobOf(world)), id: 90, name: 'deploy', ...over });
};
const running = { status: 'in_progress', conclusion: null, completedAt: null } as const;
const both =
  (...parts: ((world: World) => void)[]) =>
  (world: World) => {
    for (const part of parts) part(world);
  };
const pulls = (world: World, over: Partial<World['pulls'][number]>) => {
  for (const pull of world.pulls) Object.assign(pull, over);
};
const title = ({ comments }: Played) => comments[0]?.split('\n').find((line) => line.startsWith('### ')) ?? '';
const isLeft = (played: Played) => expect(played.comments).toEqual([red.body]);

/** The first attempt failed; these are the jobs of a second one. */
const secondAttempt = (world: World) => {
  const first = runOf(world);
  world.runs.push({ ...first, attempt: 2 });
  Object.assign(first, { status: 'completed', conclusion: 'failure' });
  world.jobs = world.jobs.flatMap((job) =>
    job.runId === RUN ? [job, { ...structuredClone(job), id: job.id + 100, attempt: 2 }] : [job],
  );
};

describe('from the last job of the run, a red comment', () => {
  test('is resolved when every other job has ended well, for at most six requests and nothing uploaded', async () => {
    const played = await again(conclude('success'));
    expect(title(played)).toMatch(/^### ✅ Resolved — `CI` is green/);
    expect(played.outputs.outcome).toBe('no-failure');
    expect(played.github.requests.length).toBeLessThanOrEqual(6);
    expect(played.github.of('actions/list-artifacts-for-repo')).toEqual([]);
    expect(played.results?.artifacts).toEqual([]);
  }, 60_000);

  test('is resolved beside a job that its own `if:` has skipped, and one that may fail', async () => {
    const workflow = `on: pull_request
jobs:
  test: { runs-on: x, steps: [{ run: npm test }] }
  nightly: { runs-on: x, continue-on-error: true, steps: [{ run: 'false' }] }
`;
    const played = await again(
      both(
        conclude('success'),
        another({ conclusion: 'skipped', steps: [] }),
        another({ id: 91, name: 'nightly', conclusion: 'failure' }),
        (world) => {
          for (const files of Object.values(world.contents)) files['.github/workflows/ci.yml'] = workflow;
        },
      ),
    );
    expect(title(played)).toMatch(/^### ✅ Resolved/);
  }, 60_000);

  test('that is left alone has no tick in the summary either, where GitHub has none', async () => {
    const played = await again(conclude('skipped'));
    expect(played.summary).toMatch(/^`CI`: No other job of this attempt succeeded/);
  }, 60_000);

  test.each<[string, (world: World) => void]>([
    ['while another job is still running', both(conclude('success'), another(running))],
    ['when all jobs were skipped', conclude('skipped')],
    ['when a job waits for approval', both(conclude('success'), another({ conclusion: 'action_required', steps: [] }))],
    ['when the pull request has been closed', both(conclude('success'), (world) => pulls(world, { state: 'closed' }))],
    [
      'when the pull request has moved on',
      both(conclude('success'), (world) => pulls(world, { headSha: 'f'.repeat(40) })),
    ],
    [
      'by a run of another event',
      both(conclude('success'), (world) => Object.assign(runOf(world), { event: 'workflow_dispatch' })),
    ],
  ])(
    'is left alone %s',
    async (_when, world) => {
      const played = await again(world);
      isLeft(played);
      expect(played.outputs.outcome).toBe('no-failure');
    },
    60_000,
  );

  test('is resolved when the own job is not told by the runner, but is the only one that runs', async () => {
    const played = await again(conclude('success'), { with: { 'job-id': '' } });
    expect(title(played)).toMatch(/^### ✅ Resolved/);
  }, 60_000);

  test('is left alone where the own job cannot be told from another, and the outcome is `unavailable`', async () => {
    const played = await again(both(conclude('success'), another({ ...running, name: 'diagnose' })), {
      with: { 'job-id': '' },
    });
    isLeft(played);
    expect(played.outputs.outcome).toBe('unavailable');
  }, 60_000);

  test('stays red where one of the jobs is red still', async () => {
    const played = await again(another({ conclusion: 'success' }));
    expect(title(played)).toMatch(/^### ❌ `test`/);
  }, 60_000);

  test('is resolved by a second attempt in which only the failed job was run again', async () => {
    const played = await again(
      both(secondAttempt, (world) => {
        jobOf(world, FAILED_JOB + 100).conclusion = 'success';
      }),
      { job: { runAttempt: 2, checkRunId: OWN_JOB + 100 } },
    );
    expect(title(played)).toMatch(/^### ✅ Resolved/);
  }, 60_000);

  test('is not resolved by a second attempt in which a failed job was not run again', async () => {
    const played = await again(
      both(another({ name: 'lint' }), secondAttempt, (world) => {
        jobOf(world, FAILED_JOB + 100).conclusion = 'success';
        world.jobs = world.jobs.filter(({ id }) => id !== 190);
      }),
      { job: { runAttempt: 2, checkRunId: OWN_JOB + 100 } },
    );
    expect(title(played)).toMatch(/^### . `lint`/);
  }, 60_000);
});

describe('told when the run has ended, a red comment', () => {
  const told = (attempt: number): Play => ({
    job: {
      ...onWorkflowRun,
      event: {
        action: 'completed',
        workflow_run: { id: RUN, run_attempt: attempt },
        repository: { default_branch: 'main' },
      },
    },
  });
  const ended =
    (conclusion: string | null, jobs: 'with jobs' | 'without jobs' = 'with jobs') =>
    (world: World) => {
      isOver(world, 'success');
      Object.assign(runOf(world), { conclusion });
      if (jobs === 'without jobs') world.jobs = world.jobs.filter((job) => job.runId !== RUN);
    };

  test('is resolved by a run that succeeded', async () => {
    expect(title(await again(ended('success'), told(1)))).toMatch(/^### ✅ Resolved/);
  }, 60_000);

  test.each<[string, (world: World) => void]>([
    ['was cancelled', ended('cancelled')],
    ['waits for approval', ended('action_required', 'without jobs')],
    ['was skipped', both(ended('skipped'), (world) => Object.assign(jobOf(world), { conclusion: 'skipped' }))],
    ['is stale', ended('stale', 'without jobs')],
    ['has no conclusion', ended(null)],
  ])(
    'is left alone by a run that %s',
    async (_how, world) => {
      isLeft(await again(world, told(1)));
    },
    60_000,
  );

  test.each<[string, number, (world: World) => void]>([
    ['failed and is running again', 1, secondAttempt],
    [
      'was green in an attempt that another has followed',
      1,
      both(ended('success'), secondAttempt, (world) => Object.assign(runOf(world), { conclusion: 'success' })),
    ],
  ])(
    'is left alone by a run that %s',
    async (_how, attempt, world) => {
      isLeft(await again(world, told(attempt)));
    },
    60_000,
  );

  test.each(['failure', 'startup_failure'])(
    'is not resolved by a run without jobs that ended with %s',
    async (conclusion) => {
      const played = await again(ended(conclusion, 'without jobs'), told(1));
      expect(played.comments[0]).not.toContain('✅ Resolved');
      expect(played.comments[0]).not.toBe(red.body);
    },
    60_000,
  );
});

describe('a push', () => {
  const pushed: Play = { job: { eventName: 'push', event: { repository: { default_branch: 'main' } } } };
  const onPush = (world: World) => {
    runOf(world).event = 'push';
  };
  const beside = (world: World) => {
    world.runs.push({ ...runOf(world), id: 4712, event: 'pull_request' });
  };

  test('whose commit has a run of the same workflow for the pull request writes nothing, green or red', async () => {
    isLeft(await again(both(onPush, beside), pushed));
    isLeft(await again(both(onPush, beside, conclude('success')), pushed));
  }, 60_000);

  test('alone at its commit writes as any other', async () => {
    expect((await again(onPush, pushed)).comments[0]).toMatch(/event=push/);
  }, 60_000);
});

test('a run of the merge queue comments on the pull request that its branch names', async () => {
  const played = await stage.play({
    with: { rerun: 'never' },
    job: { eventName: 'merge_group', event: { repository: { default_branch: 'main' } } },
    world: (world) => {
      Object.assign(runOf(world), {
        event: 'merge_group',
        headSha: 'd'.repeat(40),
        headBranch: `gh-readonly-queue/main/pr-7-${'e'.repeat(40)}`,
      });
    },
  });
  expect(violationsOf(played)).toEqual([]);
  expect(played.comments).toHaveLength(1);
  expect(played.github.world.comments[0]?.issue).toBe(7);
}, 60_000);
