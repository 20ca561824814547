/** GitHub's own words and numbers: the lines of its pages, its marks in a log, its names for jobs. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { World } from '../../demo/world.js';
import { FAILED_JOB, jobOf, OWN_JOB, withoutBaseline } from './places.js';
import { openStage, type Played, type Stage, violationsOf } from './stage.js';
import '../retry-once.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

function expectQuiet(played: Played): void {
  expect(violationsOf(played)).toEqual([]);
  expect(played.exitCode).toBe(0);
}

const stamped = (second: number, lines: string[]) =>
  lines.map((line) => `2026-11-20T10:00:${String(second).padStart(2, '0')}.0000000Z ${line}\n`).join('');

const script = (text: string, output: string[]) => [
  `##[group]Run ${text}`,
  `\u001b[36;1m${text}\u001b[0m`,
  'shell: /usr/bin/bash -e {0}',
  '##[endgroup]',
  ...output,
];

/** The failed job ran one step of a composite action, in which the second script failed. */
function composite(world: World, marks: boolean): void {
  withoutBaseline(world);
  const marked = (id: string, end: string, lines: string[]) =>
    marks
      ? [`##[start-action display=${id};id=${id}]`, ...lines, `##[end-action id=${id};${end};duration_ms=12]`]
      : lines;
  const start = { startedAt: '2026-11-20T10:00:05Z', completedAt: '2026-11-20T10:00:09Z' };
  jobOf(world).steps = [
    {
      number: 1,
      name: 'Set up job',
      conclusion: 'success',
      startedAt: '2026-11-20T10:00:00Z',
      completedAt: '2026-11-20T10:00:02Z',
    },
    { number: 2, name: 'Check the cart', conclusion: 'failure', ...start },
  ];
  const audit = script('npm audit', ['1 moderate vulnerability', '##[error]Process completed with exit code 1.']);
  const test = script('npm test', [
    '##[group]Files',
    'test/cart.test.js',
    '##[endgroup]',
    'AssertionError [ERR_ASSERTION]: 2 items, 1080.00 EUR',
    '##[error]Process completed with exit code 3.',
  ]);
  world.logs[FAILED_JOB] =
    stamped(0, ['Current runner version: 2.336.0', '##[group]Runner', 'x', '##[endgroup]']) +
    stamped(5, [
      '##[group]Run ./.github/actions/check',
      '##[endgroup]',
      ...marked('audit', 'outcome=failure;conclusion=success', audit),
      ...marked('test', 'outcome=failure;conclusion=failure', test),
    ]);
}

describe("the link into the log's page", () => {
  // The page numbers: 1 the action, 2–6 the audit, 7–9 the script's header, 10–11 the files, 12 the error; with marks, the two
  // that open a step have a number too.
  test.each([
    ['without marks', false, 12],
    ["with the runner's marks", true, 14],
  ])(
    'of a composite action counts from its own first line and leaves out what closes a group, %s',
    async (_name, marks, line) => {
      const played = await stage.play({ with: { rerun: 'never' }, world: (world) => composite(world, marks) });
      expectQuiet(played);
      expect(played.comments[0]).toContain('AssertionError');
      const lines = [...(played.comments[0] ?? '').matchAll(/#step:2:(\d+)/g)].map(([, number]) => Number(number));
      expect(lines.length).toBeGreaterThan(0);
      // The quoted block begins a few lines before the error at most.
      for (const one of lines) expect(one).toBeLessThanOrEqual(line);
      expect(played.files['report.html']).toContain(`#step:2:${line}`);
    },
    60_000,
  );

  test("the runner's marks are never shown, and the step that they clear is not the failed one", async () => {
    const played = await stage.play({ with: { rerun: 'never' }, world: (world) => composite(world, true) });
    expectQuiet(played);
    expect(played.everything).not.toMatch(/(?:start|end)-action/);
    const [visible = ''] = (played.comments[0] ?? '').split('<details>');
    expect(visible).toContain('npm test');
    expect(visible).not.toContain('npm audit');
  }, 60_000);
});

describe('our own job, where GitHub gives it no id', () => {
  const WITHOUT_ID = { 'job-id': '' };
  /** A second job of ours is running, and nothing but its runner and name tells it from the first. */
  const alsoRunning = (world: World, over: { name: string; runnerName: string }) =>
    world.jobs.push({ ...jobOf(world, OWN_JOB), id: 90, ...over });
  const green = (world: World) => {
    Object.assign(jobOf(world), { conclusion: 'success' });
    for (const step of jobOf(world).steps) step.conclusion = 'success';
  };

  test('is the one on our runner: green is told as green', async () => {
    const played = await stage.play({
      with: WITHOUT_ID,
      env: { RUNNER_NAME: 'GitHub Actions 1' },
      world: green,
    });
    expectQuiet(played);
    expect(played.outputs.outcome).toBe('no-failure');
  }, 60_000);

  test('that cannot be told from another makes nothing green: the outcome is `unavailable`', async () => {
    const played = await stage.play({
      with: WITHOUT_ID,
      env: { RUNNER_NAME: 'GitHub Actions 1' },
      world: (world) => {
        green(world);
        jobOf(world, OWN_JOB).name = 'Look into it';
        alsoRunning(world, { name: 'Deploy', runnerName: 'GitHub Actions 1' });
      },
    });
    expectQuiet(played);
    expect(played.outputs.outcome).toBe('unavailable');
    expect(played.comments).toEqual([]);
  }, 60_000);

  const inFailingJob = {
    job: { jobStatus: 'failure' as const, jobKey: 'test', checkRunId: FAILED_JOB },
    env: { RUNNER_NAME: 'GitHub Actions 1' },
    with: WITHOUT_ID,
  };
  const running = (world: World) => {
    Object.assign(jobOf(world), { status: 'in_progress', conclusion: null, completedAt: null });
  };

  test('that has failed is found by its name among several on runners of one name', async () => {
    const played = await stage.play({ ...inFailingJob, world: running });
    expectQuiet(played);
    expect(played.outputs).toMatchObject({ outcome: 'diagnosed', 'rerun-outcome': 'reproduced' });
    expect(played.comments[0]).toContain('`test` › Run tests');
  }, 60_000);

  test('that has failed and cannot be found is never "no failure"', async () => {
    const played = await stage.play({
      ...inFailingJob,
      job: { ...inFailingJob.job, jobKey: 'unit' },
      world: running,
    });
    expectQuiet(played);
    expect(played.outputs.outcome).toBe('unavailable');
    expect(played.comments.join('\n')).toContain('could not be told');
  }, 60_000);

  test('that has failed, but of which the API names no failed step yet, is never "no failure" either', async () => {
    const played = await stage.play({
      ...inFailingJob,
      with: {},
      world: (world) => {
        running(world);
        for (const step of jobOf(world).steps) if (step.conclusion === 'failure') step.conclusion = null;
      },
    });
    expectQuiet(played);
    expect(played.outputs.outcome).toBe('unavailable');
  }, 60_000);
});

describe('a job that only collects the results of others', () => {
  const GATE = `  all-green:
    needs: [test]
    if: always()
    runs-on: ubuntu-latest
    steps:
      - name: Verdict
        run: |
          if [ "\${{ needs.test.result }}" != success ]; then
            echo "::error::test is \${{ needs.test.result }}"
            exit 1
          fi
`;
  const withGate = (world: World) => {
    withoutBaseline(world);
    for (const files of Object.values(world.contents)) {
      const path = '.github/workflows/ci.yml';
      if (files[path]) files[path] = files[path].replace('  diagnose:\n', `${GATE}  diagnose:\n`);
    }
    const step = { number: 2, name: 'Verdict', conclusion: 'failure' as const };
    const times = { startedAt: '2026-11-20T10:00:20Z', completedAt: '2026-11-20T10:00:21Z' };
    world.jobs.push({ ...jobOf(world), id: 83, name: 'all-green', ...times, steps: [{ ...step, ...times }] });
    world.logs[83] = stamped(20, [
      '##[group]Run if [ "failure" != success ]; then',
      'shell: /usr/bin/bash -e {0}',
      '##[endgroup]',
      '##[error]test is failure',
      '##[error]Process completed with exit code 1.',
    ]);
  };

  test('is no cause beside the job that failed', async () => {
    const played = await stage.play({ with: { rerun: 'never' }, world: withGate });
    expectQuiet(played);
    expect(played.comments[0]).toContain('### ❌ `test`');
    expect(played.comments[0]).not.toContain('all-green');
    expect(JSON.parse(played.outputs.diagnosis ?? '').diagnoses).toHaveLength(1);
  }, 60_000);

  test('stands for the job that ran into its time limit, whose own result is only "cancelled"', async () => {
    const played = await stage.play({
      with: { rerun: 'never' },
      world: (world) => {
        withGate(world);
        jobOf(world).conclusion = 'cancelled';
        for (const step of jobOf(world).steps) if (step.conclusion === 'failure') step.conclusion = 'cancelled';
      },
    });
    expectQuiet(played);
    expect(played.comments[0]).toMatch(/^### .*`test`/m);
    expect(played.comments[0]).not.toContain('all-green');
  }, 60_000);

  test('is told of where nothing else failed', async () => {
    const played = await stage.play({
      with: { rerun: 'never' },
      world: (world) => {
        withGate(world);
        Object.assign(jobOf(world), { conclusion: 'skipped', steps: [] });
      },
    });
    expectQuiet(played);
    expect(played.comments[0]).toMatch(/^### .*`all-green`/m);
  }, 60_000);
});
