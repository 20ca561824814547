import { describe, expect, test } from '@jest/globals';
import { mayRetryInCi, type RetryFacts } from '../../src/feedback/retry-in-ci.js';
import { differences, otherSystem } from '../../src/workflow/conditions.js';

describe('a command is not run on another system than its job', () => {
  test.each([
    ['ubuntu-latest', 'linux', true],
    ['windows-2025', 'linux', false],
    ['macos-15', 'linux', false],
    ['macos-15', 'darwin', true],
    ['ubuntu-24.04', 'darwin', false],
    ['self-hosted, linux, x64', 'linux', true],
    ['self-hosted, Windows', 'linux', false],
    ['big-machine', 'linux', true],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of a workflow
    ['${{ inputs.os }}', 'linux', true],
    [null, 'linux', true],
  ])('%s on %s: %s', (runsOn, platform, fits) => {
    expect(otherSystem({ runsOn }, platform) === null).toBe(fits);
  });
});

test('what the job had and the re-run has not is told', () => {
  const found = { runsOn: null, container: true, services: ['redis'], notes: ['The variable X is left out.'] };
  expect(differences(found)).toEqual([
    'The variable X is left out.',
    'The job ran in a container, the re-run did not.',
    'The job had services beside it (redis).',
  ]);
});

describe('the failed jobs are run again in CI', () => {
  const facts = (over: Partial<RetryFacts> = {}): RetryFacts => ({
    retryFlaky: true,
    run: { id: 1, attempt: 1, status: 'completed' },
    ownRunId: 2,
    retriedRuns: 0,
    verdicts: [{ fault: 'flaky' }],
    reruns: [{ outcome: 'passed' }],
    ...over,
  });

  test.each([
    ['when they are flaky', {}],
    ['when they are infrastructure', { verdicts: [{ fault: 'infrastructure' }, { fault: 'flaky' }] }],
    ['when nothing could be run again', { reruns: [{ outcome: 'skipped' }] }],
  ] as [string, Partial<RetryFacts>][])('%s', (_when, over) => {
    expect(mayRetryInCi(facts(over))).toEqual({ allowed: true });
  });

  test.each([
    ['unless the input asks for it', { retryFlaky: false }],
    ['a second time', { run: { id: 1, attempt: 2, status: 'completed' } }],
    ['when another run of the commit was', { retriedRuns: 1 }],
    ['when that is not known', { retriedRuns: null }],
    ['when one was reproduced', { reruns: [{ outcome: 'passed' }, { outcome: 'reproduced' }] }],
    ['when one is the fault of the change', { verdicts: [{ fault: 'flaky' }, { fault: 'this-change' }] }],
    ['when one is unknown', { verdicts: [{ fault: 'unknown' }] }],
    ['when none is known', { verdicts: [] }],
    ['from within the run', { ownRunId: 1 }],
    ['while it goes on', { run: { id: 1, attempt: 1, status: 'in_progress' } }],
  ] as [string, Partial<RetryFacts>][])('never %s', (_when, over) => {
    expect(mayRetryInCi(facts(over)).allowed).toBe(false);
  });
});
