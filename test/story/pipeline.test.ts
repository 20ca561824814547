import { describe, expect, test } from '@jest/globals';
import { diagnoseRun } from '../../src/story/pipeline.js';
import { aCommandResult, aFact, aJob, aRun, aStep } from '../builders.js';
import { anAnswer } from '../fakes/anthropic-replies.js';
import { aWorld, saying, someSettings } from '../fakes/world.js';

const WORKFLOW = `on: [push, pull_request]
jobs:
  test:
    strategy: { matrix: { node: [20, 24] } }
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - name: Run tests
        run: npm test
  lint:
    runs-on: ubuntu-latest
    steps:
      - name: Lint
        run: npm run lint
`;

const failingLog = (error: string, at = '10:00:21') =>
  [
    `2026-11-20T${at}.0000000Z ##[group]Run npm test`,
    `2026-11-20T${at}.1000000Z \u001b[36;1mnpm test\u001b[0m`,
    `2026-11-20T${at}.2000000Z shell: /usr/bin/bash -e {0}`,
    `2026-11-20T${at}.3000000Z ##[endgroup]`,
    `2026-11-20T${at}.4000000Z ${error}`,
    `2026-11-20T${at}.5000000Z     at Object.<anonymous> (/home/runner/work/shop/shop/test/cart.test.ts:20:5)`,
    `2026-11-20T${at}.6000000Z ##[error]Process completed with exit code 1.`,
    '',
  ].join('\n');

const PRICE = failingLog('AssertionError: expected 900 to be 9');
const STEP = aStep({ number: 5, name: 'Run tests' });
const QUOTE = { line: 5, quote: 'AssertionError: expected 900 to be 9' };
const TEST_20 = aJob({ id: 1, name: 'test (20)', conclusion: 'failure', steps: [STEP] });
const TEST_24 = aJob({ id: 2, name: 'test (24)', conclusion: 'failure', steps: [STEP] });
const files = { '.github/workflows/ci.yml': WORKFLOW, 'src/cart.ts': '' };

describe('the story of a failed run', () => {
  test('jobs with one cause are one finding, asked about once', async () => {
    const world = aWorld({
      jobs: [TEST_20, TEST_24],
      logs: { 1: PRICE, 2: failingLog('AssertionError: expected 900 to be 9', '10:00:44') },
      files,
      answers: [saying(anAnswer({ evidence: [QUOTE] }))],
    });
    const { report } = await diagnoseRun(world, someSettings());
    expect(report.outcome).toBe('diagnosed');
    expect(report.findings).toHaveLength(1);
    expect(report.findings[0]?.cause.sharedBy.map(({ job }) => job.name)).toEqual(['test (24)']);
    expect(world.asked).toHaveLength(1);
  });

  test('what is read after 20 seconds is told, and what is not is named', async () => {
    const world = aWorld({ jobs: [TEST_20, TEST_24], logs: { 1: PRICE, 2: failingLog('TypeError: no price') }, files });
    let seconds = 0;
    let goOn = () => {};
    const waits = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const { jobLog } = world.logs;
    world.logs.jobLog = async (run, job) => {
      if (job.id === 2) await waits;
      return jobLog(run, job);
    };
    // Time passes when the first log is read.
    world.after = async (ms) => {
      for (let turn = 0; turn < 1000; turn += 1) await Promise.resolve();
      seconds = Math.round(ms / 1000);
      setImmediate(goOn);
    };
    await diagnoseRun(world, someSettings({ rerun: 'never' }));
    expect(seconds).toBe(20);
    const [first, second] = world.published.filter(({ to }) => to === 'comment').map(({ report }) => report.comment);
    expect(first).toContain('2 failed jobs, 1 cause in the 1 whose logs were read');
    expect(first).toContain('reading the logs of 1 more job');
    expect(second).toContain('2 failed jobs, 2 causes');
    expect(second).not.toContain('more job ');
  });

  describe('jobs with one cause get one verdict', () => {
    const redOnBase = aFact({ id: 'base-red-same', text: 'The same job is red on `main`.', holds: true });
    const verdictOf = async (isRed: (job: string) => boolean) => {
      const world = aWorld({ jobs: [TEST_20, TEST_24], logs: { 1: PRICE, 2: PRICE }, files });
      world.facts = {
        gather: async ({ job }) => ({
          facts: isRed(job.name) ? [redOnBase] : [],
          changedFiles: [],
          changedFilesUrl: null,
        }),
      };
      const { report } = await diagnoseRun(world, someSettings({ rerun: 'never' }));
      expect(report.findings).toHaveLength(1);
      return report.findings[0]?.verdict;
    };

    test('that clears the change where the fact for it is known of each', async () => {
      expect((await verdictOf(() => true))?.fault).toBe('base-branch');
    });

    test.each(['test (20)', 'test (24)'])('that clears nobody where it is known of %s alone', async (name) => {
      const verdict = await verdictOf((job) => job === name);
      expect(verdict?.fault).toBe('unknown');
      expect(verdict?.facts.filter(({ id, holds }) => id === 'base-red-same' && holds === true)).toEqual([]);
    });
  });

  test('jobs with different causes are asked about one after the other, out of one budget', async () => {
    const dear = { input_tokens: 240_000, output_tokens: 0, cache_read_tokens: 0, cache_write_tokens: 0 };
    const world = aWorld({
      jobs: [TEST_20, TEST_24],
      logs: { 1: PRICE, 2: failingLog("Error: Cannot find module 'left-pad'") },
      files,
      answers: [saying(anAnswer({ evidence: [QUOTE] }), dear)],
    });
    const { report } = await diagnoseRun(world, someSettings());
    expect(report.findings.map(({ diagnosis }) => diagnosis.by)).toEqual(['model', 'rules']);
    expect(report.findings[1]?.conversation?.failure).toMatch(/limit/);
  });

  test('the failing command is run once more, and a failure with the same error is reproduced', async () => {
    const world = aWorld({
      jobs: [TEST_20],
      logs: { 1: PRICE },
      files,
      rerun: () => aCommandResult({ exitCode: 1, output: PRICE.replaceAll('900', '900') }),
    });
    const { report } = await diagnoseRun(world, someSettings());
    expect(world.executed).toHaveLength(1);
    expect(report.findings[0]?.rerun.outcome).toBe('reproduced');
  });

  test('a re-run that passes goes back to the model once, before the diagnosis is final', async () => {
    const second = anAnswer({ rootCause: 'The test depends on the time of day.', evidence: [QUOTE] });
    const world = aWorld({
      jobs: [TEST_20],
      logs: { 1: PRICE },
      files,
      answers: [saying(anAnswer({ evidence: [QUOTE] })), saying(second)],
      rerun: () => aCommandResult({ exitCode: 0, output: 'ok' }),
    });
    const { report } = await diagnoseRun(world, someSettings());
    expect(world.asked).toHaveLength(2);
    expect(JSON.stringify(world.asked[1]?.messages.at(-1))).toContain('passed');
    expect(report.findings[0]?.diagnosis.rootCause).toBe(second.rootCause);
    expect(report.findings[0]?.verdict.fault).toBe('unknown');
  });

  test('a base branch that fails in the same way goes back to the model too', async () => {
    const base = aFact({ id: 'base-red-same', text: 'The same job fails in the same way on `main`.', holds: true });
    const world = aWorld({
      jobs: [TEST_20],
      logs: { 1: PRICE },
      files,
      facts: [base],
      answers: [saying(anAnswer({ evidence: [QUOTE] }))],
    });
    const { report } = await diagnoseRun(world, someSettings());
    expect(world.asked).toHaveLength(2);
    expect(JSON.stringify(world.asked[1]?.messages.at(-1))).toContain(base.text);
    expect(report.findings[0]?.verdict.fault).toBe('base-branch');
  });

  test('a quote that the log does not hold is dropped, and the diagnosis is unconfirmed', async () => {
    const world = aWorld({
      jobs: [TEST_20],
      logs: { 1: PRICE },
      files,
      answers: [saying(anAnswer({ evidence: [{ line: 5, quote: 'Segmentation fault in module x' }] }))],
    });
    const { report } = await diagnoseRun(world, someSettings());
    expect(report.findings[0]?.diagnosis).toMatchObject({
      by: 'model',
      evidence: [],
      quotesDropped: 1,
      unconfirmed: true,
      confidence: 'low',
    });
  });

  test('on workflow_run nothing is run, and the reason is told', async () => {
    const world = aWorld({ jobs: [TEST_20], logs: { 1: PRICE }, files });
    const { report } = await diagnoseRun(world, someSettings({ placement: 'workflow-run', event: 'workflow_run' }));
    expect(world.executed).toEqual([]);
    expect(report.findings[0]?.rerun).toMatchObject({
      outcome: 'skipped',
      reason: expect.stringMatching(/workflow_run/),
    });
  });

  test('a log that cannot be had is said, and nobody is asked to guess', async () => {
    const world = aWorld({ jobs: [TEST_20], files, answers: [saying(anAnswer())] });
    const { report } = await diagnoseRun(world, someSettings({ rerun: 'never' }));
    expect(report.outcome).toBe('unavailable');
    expect(world.asked).toEqual([]);
    expect(report.findings[0]?.cause.failure.unavailable).toBe('The log is gone.');
  });

  test('a green run has no failure, and only resolves what stands there', async () => {
    const world = aWorld({
      run: aRun({ status: 'completed', conclusion: 'success' }),
      jobs: [aJob({ conclusion: 'success' })],
    });
    const { report } = await diagnoseRun(world, someSettings());
    expect(report.outcome).toBe('no-failure');
    expect(world.published.map(({ to }) => to)).toEqual(['comment']);
    expect(world.published[0]?.report).toMatchObject({ comment: null, resolved: expect.any(String) });
  });

  test('what the logs say is told before a model is asked or a command is run', async () => {
    const told: number[] = [];
    const world = aWorld({
      jobs: [TEST_20],
      logs: { 1: PRICE },
      files,
      answers: [saying(anAnswer({ evidence: [QUOTE] }))],
    });
    const [comment] = world.publishers;
    await diagnoseRun(
      {
        ...world,
        publishers: [
          {
            name: 'comment',
            publish: async (report, run) => {
              told.push(world.asked.length + world.executed.length);
              return comment?.publish(report, run) ?? { done: false, warning: null };
            },
          },
        ],
      },
      someSettings(),
    );
    const [first, last] = world.published.map(({ report }) => report.comment ?? '');
    expect(told).toEqual([0, 2]);
    expect(first).toMatch(/expected 900 to be 9[\s\S]*before these were done.*asking claude-sonnet-5-5/);
    expect(first).not.toMatch(/no model was asked|not run again|caused by/);
    expect(last).not.toContain('before these were done');
  });

  test('files and artifact come last, so that the audit in them tells of the comment', async () => {
    const world = aWorld({ jobs: [TEST_20], logs: { 1: PRICE }, files });
    await diagnoseRun(world, someSettings());
    expect(world.published.map(({ to }) => to)).toEqual(['comment', 'comment', 'files', 'artifact']);
    const audit = world.published[2]?.report.files.find(({ name }) => name === 'audit.jsonl')?.text ?? '';
    expect(audit).toContain('"to":"comment"');
  });

  test('a publisher that cannot costs one warning', async () => {
    const world = aWorld({
      jobs: [TEST_20],
      logs: { 1: PRICE },
      files,
      warning: 'The job lacks `pull-requests: write`.',
    });
    await diagnoseRun(world, someSettings());
    expect(world.warned.filter((text) => text.includes('pull-requests'))).toHaveLength(3);
  });

  test('flaky jobs are run again by GitHub where the author wishes it, and the report says so', async () => {
    const flaky = aFact({ id: 'other-attempt-passed', text: 'The same job passed in another run.', holds: true });
    const world = aWorld({
      run: aRun({ status: 'completed', conclusion: 'failure' }),
      jobs: [TEST_20],
      logs: { 1: PRICE },
      files,
      facts: [flaky],
    });
    const { report } = await diagnoseRun(
      world,
      someSettings({ placement: 'workflow-run', event: 'workflow_run', ownRunId: 5, retryFlaky: true }),
    );
    expect(report.notices).toContain('GitHub was asked to run the failed jobs again.');
  });
});

test('125 failed jobs are 125, also where the logs of 50 are read', async () => {
  const jobs = Array.from({ length: 125 }, (_, at) => ({ ...TEST_20, id: at + 1, name: `test (${at})` }));
  const world = aWorld({ jobs, logs: Object.fromEntries(jobs.map(({ id }) => [id, PRICE])), files });
  const { rendered } = await diagnoseRun(world, someSettings({ rerun: 'never' }));
  expect(rendered.comment).toMatch(/^### .*125 failed jobs, 1 cause in the 50 whose logs were read/m);
});
