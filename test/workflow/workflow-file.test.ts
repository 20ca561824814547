// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflow files, not of this one.
import { describe, expect, test } from '@jest/globals';
import { findFailedCommand, findOwnEnvironment, type StepQuery } from '../../src/workflow/workflow-file.js';

const WORKFLOW = `name: CI
on: push
env:
  COLOR: never
  LEVEL: workflow
defaults:
  run:
    shell: bash
jobs:
  lint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: npm run lint
  test:
    name: Test on node \${{ matrix.node }}
    runs-on: \${{ matrix.os }}
    strategy:
      matrix:
        os: [ubuntu-latest]
        node: [20, 24]
        include:
          - node: 24
            experimental: true
    defaults:
      run:
        working-directory: packages/app
    env:
      LEVEL: job
      NODE: \${{ matrix.node }}
      TOKEN: \${{ secrets.NPM_TOKEN }}
    services:
      postgres: { image: postgres }
    steps:
      - uses: actions/checkout@v4
      - name: Install
        run: npm ci
      - name: Run tests
        run: |
          npm test
          echo done
        env: { LEVEL: step, EXTRA: '\${{ matrix.experimental }}' }
        shell: sh
        working-directory: packages/other
      - run: npm run report -- \${{ matrix.node }}
      - run: echo "\${{ github.event.head_commit.message }}"
      - run: 'curl -H "X: \${{ secrets.NPM_TOKEN }}" https://example.com'
      - uses: ./.github/actions/check
`;

const find = (query: Partial<StepQuery>, yaml = WORKFLOW) =>
  findFailedCommand(yaml, { jobName: 'Test on node 24', stepName: 'Run tests', stepNumber: 4, ...query });

function found(query: Partial<StepQuery>, yaml?: string) {
  const result = find(query, yaml);
  if ('reason' in result) throw new Error(result.reason);
  return result;
}

function reason(query: Partial<StepQuery>, yaml?: string) {
  const result = find(query, yaml);
  return 'reason' in result ? result.reason : `found: ${result.command.script}`;
}

describe('the command of a failed step', () => {
  test('is the script of the step with this name', () => {
    expect(found({}).command.script).toBe('npm test\necho done\n');
    expect(found({}).command.source).toBe('workflow');
    expect(found({}).job).toBe('test');
  });

  test('has its line in the file', () => {
    expect(WORKFLOW.split('\n')[(found({}).line ?? 0) - 1]).toContain('run: |');
  });

  test.each([
    ['its own shell, with the flags that GitHub gives it', {}, 'sh -e {0}'],
    ['the default shell of the workflow', { stepName: 'Install' }, 'bash --noprofile --norc -eo pipefail {0}'],
  ])('runs in %s', (_what, query, shell) => {
    expect(found(query).command.shell).toBe(shell);
  });

  test('without any shell given runs as bash -e', () => {
    const yaml = 'jobs: { a: { steps: [ { run: make } ] } }';
    expect(found({ jobName: 'a', stepName: 'Run make' }, yaml).command).toEqual({
      script: 'make',
      shell: 'bash -e {0}',
      workingDirectory: '.',
      env: {},
      source: 'workflow',
    });
  });

  test('runs in its own folder, else in the default one of the job', () => {
    expect(found({}).command.workingDirectory).toBe('packages/other');
    expect(found({ stepName: 'Install' }).command.workingDirectory).toBe('packages/app');
  });

  test('has the env of workflow, job and step, the nearest one wins', () => {
    expect(found({}).command.env).toEqual({ COLOR: 'never', LEVEL: 'step', NODE: '24', EXTRA: 'true' });
    expect(found({ stepName: 'Install' }).command.env).toEqual({ COLOR: 'never', LEVEL: 'job', NODE: '24' });
  });

  test('has no secrets, and says which were left out', () => {
    expect(found({}).notes).toEqual([
      'The variable TOKEN is left out of the re-run: its value is ${{ secrets.NPM_TOKEN }}, and a re-run is given no secrets.',
    ]);
  });

  test('comes with what else the job had around it', () => {
    expect(found({})).toMatchObject({ services: ['postgres'], container: false, runsOn: 'ubuntu-latest' });
  });

  test('of a step without a name is found by its first line', () => {
    expect(found({ jobName: 'lint', stepName: 'Run npm run lint' }).command.script).toBe('npm run lint');
  });
});

describe('the job of a matrix', () => {
  test('is told by its name, and gives the values', () => {
    expect(found({ jobName: 'Test on node 20' }).matrix).toEqual({ os: 'ubuntu-latest', node: 20 });
    expect(found({}).matrix).toEqual({ os: 'ubuntu-latest', node: 24, experimental: true });
  });

  const matrix = (name: string, axes: string) =>
    `jobs: { build: { ${name} strategy: { matrix: ${axes} }, steps: [ { run: "echo \${{ matrix.os }}-\${{ matrix.v }}" } ] } }`;
  test.each([
    ['build (linux, 2)', '', '{ os: [linux, mac], v: [1, 2] }', 'echo linux-2'],
    ['Build it (mac, 1)', 'name: Build it,', '{ os: [linux, mac], v: [1, 2] }', 'echo mac-1'],
    ['build (linux, 3)', '', '{ include: [{ os: linux, v: 3 }, { os: mac, v: 4 }] }', 'echo linux-3'],
    ['build (mac, 1)', '', '{ os: [linux, mac], v: [1], exclude: [{ os: linux }] }', 'echo mac-1'],
    ['build (mac, 1, extra)', '', '{ os: [linux, mac], v: [1], include: [{ os: mac, more: extra }] }', 'echo mac-1'],
    ['build (mac, 1)', '', '{ os: [linux, mac], v: [1], include: [{ os: mac, more: extra }] }', 'echo mac-1'],
    ['b-mac-1', 'name: "b-${{ matrix.os }}-${{ matrix.v }}",', '{ os: [linux, mac], v: [1] }', 'echo mac-1'],
  ])('%s ran what its values say', (jobName, name, axes, script) => {
    const query = { jobName, stepName: script.replace('echo', 'Run echo'), stepNumber: 2 };
    expect(found(query, matrix(name, axes)).command.script).toBe(script);
  });

  test('made at run time is known only where the values are given', () => {
    const yaml = matrix('', '"${{ fromJSON(needs.plan.outputs.m) }}"');
    const query = { jobName: 'build (linux, 2)', stepName: 'Run echo linux-2', stepNumber: 2 };
    expect(reason(query, yaml)).toContain('whose value only the job knew');
    expect(found({ ...query, matrix: { os: 'linux', v: 2 } }, yaml).command.script).toBe('echo linux-2');
  });
});

describe('a script with expressions', () => {
  test('is worked out where every value is known', () => {
    expect(found({ stepName: 'Run npm run report -- 24' }).command.script).toBe('npm run report -- 24');
  });

  test('is refused where one is not, and the reason names it', () => {
    const step = { stepName: 'Run echo "Fix it"', stepNumber: 6 };
    expect(reason(step)).toContain('${{ github.event.head_commit.message }}, whose value only the job knew');
  });

  test('is refused when it holds a secret', () => {
    const query = { stepName: 'Run curl -H "X: ***" https://example.com', stepNumber: 7 };
    expect(reason(query)).toContain('secrets.NPM_TOKEN');
  });
});

describe('what is not found is said', () => {
  test.each([
    ['a job of another name', { jobName: 'deploy' }, 'no job that would be called "deploy"'],
    ['a step of another name', { stepName: 'Deploy' }, 'no step called "Deploy"'],
    ['a step of the runner', { stepName: 'Set up job' }, 'a step of the runner itself'],
    ['the end of an action', { stepName: 'Post Run actions/checkout@v4' }, 'a step of the runner itself'],
    ['an action', { stepName: 'Run actions/checkout@v4' }, 'runs the action actions/checkout@v4'],
  ])('%s', (_what, query, why) => {
    expect(reason(query)).toContain(why);
  });

  test.each([
    ['no YAML', 'jobs: [', 'not valid YAML'],
    ['no mapping', '- a\n- b', 'not a mapping'],
    ['no jobs', 'on: push', 'has no jobs'],
    ['an empty file', '', 'not a mapping'],
    ['jobs of the wrong kind', 'jobs: { a: 1, b: [2], c: null }', 'no job that would be called'],
    ['steps of the wrong kind', 'jobs: { "Test on node 24": { steps: 5 } }', 'no step called'],
    ['a flood of aliases', `a: &a [x,x,x,x,x,x,x,x,x]\n${aliases(12)}jobs: {}`, 'mapping'],
  ])('%s', (_what, yaml, why) => {
    expect(reason({}, yaml)).toContain(why);
  });

  test('two steps of one name that differ, unless the list of steps tells them apart', () => {
    const yaml = 'jobs: { a: { steps: [ { name: T, run: one }, { run: x }, { name: T, run: two } ] } }';
    const query = { jobName: 'a', stepName: 'T', stepNumber: 5 };
    expect(reason(query, yaml)).toContain('2 steps of the job are called "T"');
    const steps = [
      { number: 1, name: 'Set up job' },
      { number: 3, name: 'T' },
      { number: 4, name: 'Run x' },
      { number: 5, name: 'T' },
    ];
    expect(found({ ...query, steps }, yaml).command.script).toBe('two');
    expect(found({ ...query, stepNumber: 3, steps }, yaml).command.script).toBe('one');
  });

  test('a reusable workflow, with the place to look', () => {
    const yaml = 'jobs: { call: { uses: ./.github/workflows/inner.yml, with: { node: 20 } } }';
    expect(find({ jobName: 'call / unit (1)' }, yaml)).toMatchObject({
      reason: expect.stringContaining('calls the workflow'),
      see: { kind: 'workflow', path: '.github/workflows/inner.yml', jobName: 'unit (1)', given: { node: 20 } },
    });
  });
});

/** Each list holds the one before it nine times: a few lines that would grow to billions of entries. */
function aliases(depth: number): string {
  const name = (level: number) => String.fromCharCode(97 + level);
  return Array.from(
    { length: depth },
    (_, level) =>
      `${name(level + 1)}: &${name(level + 1)} [${Array(9)
        .fill(`*${name(level)}`)
        .join(',')}]\n`,
  ).join('');
}

describe('the environment of a wrapped command', () => {
  const yaml = `
env: { A: one, GONE: x }
jobs:
  test:
    env: { B: '\${{ vars.B }}', KEY: '\${{ secrets.KEY }}', GH: '\${{ github.token }}' }
    steps:
      - { run: make, env: { OTHER_STEP: x } }
      - { uses: a/b@v2, with: { run: make test }, env: { C: three } }
`;
  const own = { A: '1', B: '2', C: '3', KEY: 'planted', GH: 'planted', OTHER_STEP: '4', UNDECLARED: '5' };

  test('is what the file declares for it, as the runner has filled it in, without secrets', () => {
    const { env, notes } = findOwnEnvironment(yaml, 'test', own);
    expect(env).toEqual({ A: '1', B: '2', C: '3' });
    expect(notes).toEqual([expect.stringContaining('KEY'), expect.stringContaining('GH')]);
  });

  test.each([['jobs: ['], [''], ['jobs: { other: {} }'], ['jobs: { test: { env: 5, steps: {} } }']])(
    'is empty for %j',
    (text) => {
      expect(findOwnEnvironment(text, 'test', own)).toEqual({ env: {}, notes: [] });
    },
  );
});

test('a value that was masked on the way is left out, not passed on', () => {
  const yaml = 'jobs: { a: { steps: [ { run: make, env: { URL: "postgres://***@db", LEVEL: info } } ] } }';
  expect(found({ jobName: 'a', stepName: 'Run make' }, yaml)).toMatchObject({
    command: { env: { LEVEL: 'info' } },
    notes: ['The variable URL is left out of the re-run: its value looks like a credential and was masked.'],
  });
});
