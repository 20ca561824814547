import { describe, expect, test } from '@jest/globals';
import { diagnoseOffline } from '../../src/diagnosis/offline.js';
import { needsNotes, STOP_ROWS, stepLimitOf, stopOf } from '../../src/diagnosis/stops.js';
import { aFailure, aJob, aStep } from '../builders.js';

const noted = (message: string) => [{ level: 'failure', title: '', message }];

describe('what GitHub notes on a stopped job', () => {
  test.each(STOP_ROWS.flatMap(({ kind, examples }) => examples.map((example) => [kind, example] as const)))(
    'is known as %s: %s',
    (kind, example) => {
      expect(stopOf(aJob(), noted(example))?.kind).toBe(kind);
      const other = STOP_ROWS.filter((row) => row.pattern.test(example)).map((row) => row.kind);
      expect(other[0]).toBe(kind);
    },
  );

  test.each([
    'Process completed with exit code 1.',
    'The operation was canceled.',
    'Node.js 20 actions are deprecated.',
    'AssertionError: the job has failed',
    'expected "The action has timed out" to be false',
    'No files were found with the provided path: dist. No artifacts will be uploaded.',
  ])('says nothing of a stop: %s', (message) => {
    expect(stopOf(aJob(), noted(message))).toBeNull();
  });

  test('is found among the notes that steps leave', () => {
    const notes = [
      ...noted('Process completed with exit code 143.'),
      ...noted('The runner has received a shutdown signal.'),
    ];
    expect(stopOf(aJob(), notes)?.kind).toBe('runner-lost');
  });
});

test.each([
  ['a job that was cancelled', aJob({ conclusion: 'cancelled' }), true],
  ['a job that failed before any step', aJob({ conclusion: 'failure', steps: [] }), true],
  ['a job whose steps all succeeded', aJob({ conclusion: 'failure', steps: [aStep({ conclusion: 'success' })] }), true],
  ['a job with a failed step', aJob(), false],
  ['a job that passed', aJob({ conclusion: 'success' }), false],
  ['a job that goes on', aJob({ status: 'in_progress', conclusion: null }), false],
])('the notes of %s are asked for: %#', (_what, job, asked) => {
  expect(needsNotes(job)).toBe(asked);
});

test("a step's own limit is read in its log", () => {
  const line = "##[error]The action 'Run tests' has timed out after 1 minutes.";
  expect(stepLimitOf(aJob(), [{ text: 'ok' }, { text: line }])).toMatchObject({ kind: 'step-time-limit' });
  expect(stepLimitOf(aJob(), [{ text: "expected The action 'x' has timed out after 1 minutes" }])).toBeNull();
});

describe('the diagnosis', () => {
  const cut = aJob({
    conclusion: 'timed_out',
    steps: [
      aStep({ conclusion: 'success', name: 'Install' }),
      aStep({ number: 6, conclusion: 'cancelled', name: 'End to end' }),
    ],
  });
  const stop = {
    kind: 'job-time-limit',
    text: 'The job has exceeded the maximum execution time of 6m0s',
    url: null,
  } as const;

  test('of a time limit names the limit and what was running, and shows the last lines before the stop', () => {
    const found = diagnoseOffline(aFailure({ job: cut, stop }));
    expect(found).toMatchObject({ category: 'timeout', by: 'rules', unconfirmed: false, confidence: 'high' });
    expect(found.rootCause).toMatch(/time limit while the step "End to end" was running.*6m0s/);
    expect(found.evidence.length).toBeGreaterThan(0);
    expect(found.evidence.map(({ quote }) => quote).join()).not.toContain('##[');
  });

  test('needs no log', () => {
    const found = diagnoseOffline(aFailure({ job: cut, reading: null, stop }));
    expect(found).toMatchObject({ category: 'timeout', unconfirmed: false, evidence: [] });
  });
});
