// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflow files, not of this one.
import { describe, expect, test } from '@jest/globals';
import { type LocateOrder, locateCommand } from '../../src/workflow/locate-command.js';
import { runContexts } from '../../src/workflow/run-contexts.js';

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
on: { workflow_call: { inputs: { os: { type: string }, level: { type: number }, secret: { type: string } } } }
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
    const found = await locate({ jobName: 'matrix (mac) / Unit on mac', stepName });
    expect(found).toEqual({ reason: expect.stringContaining('${{ inputs.secret }}') });
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
  const one = `
inputs: { target: { default: all }, level: { default: 3 }, other: { default: '\${{ github.token }}' } }
runs:
  using: composite
  steps:
    - run: npm run \${{ inputs.target }} -- \${{ inputs.level }}
      shell: sh
      working-directory: packages/app
      env: { INSIDE: '1', TARGET: '\${{ inputs.target }}', OTHER: '\${{ inputs.other }}' }
`;
  const inAction = (text: string) =>
    locate({ read: async (path) => ({ ...FILES, '.github/actions/check/action.yaml': text })[path] ?? null });

  test('of one script is run as the file has it, with what it was given and its defaults', async () => {
    expect(await inAction(one)).toMatchObject({
      job: 'composite',
      command: {
        script: 'npm run unit -- 3',
        shell: 'sh -e {0}',
        workingDirectory: 'packages/app',
        env: { OUTER: 'caller', JOB: 'yes please', INSIDE: '1', TARGET: 'unit' },
        source: 'workflow',
      },
      notes: [expect.stringContaining('OTHER')],
    });
  });

  test.each([
    ['of several scripts', ACTION, 'only the log says which of them failed'],
    ['without a script', 'runs: { using: composite, steps: [] }', 'without a script'],
    ['that is no YAML', 'runs: [', 'without a script'],
  ])('%s is refused', async (_what, text, reason) => {
    expect(await inAction(text)).toEqual({ reason: expect.stringContaining(reason) });
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

describe('the contexts of a run', () => {
  const environment = { GITHUB_SHA: 'abc', GITHUB_REF_NAME: 'main', GITHUB_TOKEN: 'planted', RUNNER_OS: 'Linux' };
  const event = { pull_request: { number: 7, title: 'Add a cart', draft: false } };

  test('hold what the runner told us, and no token', () => {
    expect(runContexts({ environment, event })).toEqual({
      github: { sha: 'abc', ref_name: 'main', event },
      runner: { os: 'Linux' },
    });
  });

  test.each([
    ['make SHA=${{ github.sha }}', 'make SHA=abc'],
    ['make PR=${{ github.event.pull_request.number }}', 'make PR=7'],
    ['make NONE=${{ github.event.release.tag_name }}', 'make NONE='],
    ['make JOB=${{ github.job }} OS=${{ runner.os }}', 'make JOB=a OS=Linux'],
    ["make ${{ github.ref_name == 'main' && 'release' || 'debug' }}", 'make release'],
    ['make ${{ toJSON(github.event.pull_request.draft) }}', 'make false'],
  ])('%s is run as %s', async (run, script) => {
    const yaml = JSON.stringify({ jobs: { a: { steps: [{ name: 'S', run }] } } });
    const found = await locate({
      jobName: 'a',
      stepName: 'S',
      read: async () => yaml,
      contexts: runContexts({ environment, event }),
    });
    expect(found).toMatchObject({ command: { script } });
  });

  test.each([
    ['${{ steps.meta.outputs.tag }}', 'whose value only the job knew'],
    ['${{ needs.plan.outputs.target }}', 'whose value only the job knew'],
    ['${{ vars.TARGET }}', 'whose value only the job knew'],
    ["${{ hashFiles('**/package-lock.json') }}", 'whose value only the job knew'],
    ['${{ github.action_path }}', 'whose value only the job knew'],
    ['${{ toJSON(github) }}', 'whose value only the job knew'],
    ["${{ join(needs.*.result, ' ') }}", 'whose value only the job knew'],
    ["${{ contains(needs.*.result, 'failure') }}", 'whose value only the job knew'],
    ["${{ github.head_ref == 'x' }}", 'whose value only the job knew'],
    ['${{ success() }}', 'whose value only the job knew'],
    ['${{ not an expression }}', 'whose value only the job knew'],
    ['${{ secrets.KEY }}', 'a re-run is given no secrets'],
    ["${{ secrets['KEY'] }}", 'a re-run is given no secrets'],
    ['${{ github.token }}', 'a re-run is given no secrets'],
    ["${{ github['token'] }}", 'a re-run is given no secrets'],
    ["${{ format('{0}', secrets.KEY) }}", 'a re-run is given no secrets'],
  ])('%s in a script, a shell or a folder is not run', async (expression, reason) => {
    const steps = [
      { run: `echo ${expression}` },
      { run: 'x', shell: `bash ${expression} {0}` },
      { run: 'x', 'working-directory': expression },
    ];
    for (const step of steps) {
      const yaml = JSON.stringify({ jobs: { a: { steps: [{ name: 'S', ...step }] } } });
      const found = await locate({
        jobName: 'a',
        stepName: 'S',
        read: async () => yaml,
        contexts: runContexts({ environment, event }),
      });
      expect(found).toEqual({ reason: expect.stringContaining(reason) });
    }
  });
});
