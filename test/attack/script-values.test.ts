// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflow files, not of this one.
/**
 * Text of strangers that a workflow fills into its script (S18): the title of a pull request, the message of a commit, the name
 * of a branch. And beside it what must be run: values that are known, of the types that GitHub gives them.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DEMO } from '../../demo/demo-project.js';
import type { RunnerJob } from '../../demo/runner.js';
import type { World } from '../../demo/world.js';
import { FAILED_JOB, jobOf } from '../e2e/places.js';
import { openStage, type Play, type Played, type Stage } from '../e2e/stage.js';
import '../retry-once.js';

const WORKFLOW = '.github/workflows/ci.yml';
let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

const canaries = ({ workspace }: Played) =>
  ['canary', '../canary', 'src/canary'].filter((name) => existsSync(join(workspace, name)));
const scripts = ({ files }: Played) =>
  (files['audit.jsonl'] ?? '')
    .split('\n')
    .filter((line) => line.includes('"type":"rerun"'))
    .map((line) => (JSON.parse(line) as { command: string }).command);

interface Failing {
  /** The failed job, in YAML. */
  job: string;
  jobName?: string;
  more?: Record<string, string>;
  on?: string;
}

/** The failed job is this one. */
const failing = (
  { job, jobName = 'test', more = {}, on = '[push, pull_request]' }: Failing,
  play: Play = {},
): Play => ({
  ...play,
  with: { rerun: 'always', ...play.with },
  world: (world: World, scene) => {
    const files = world.contents[scene.job.sha];
    if (!files) throw new Error('The scene has no files of this commit.');
    files[WORKFLOW] = `name: CI\non: ${on}\njobs:\n  test:\n${job.replace(/^/gm, '    ')}\n`;
    Object.assign(files, more);
    jobOf(world).name = jobName;
  },
});

const step = (run: string, more = '') =>
  `runs-on: ubuntu-latest\nsteps:\n  - name: Run tests\n    run: ${JSON.stringify(run)}\n${more}`;

describe('text of a stranger in a script is not run', () => {
  const HOSTILE = '"; touch canary ../canary src/canary; echo "';
  const pull_request = {
    number: DEMO.pullRequest.number,
    title: `Add a cart${HOSTILE}`,
    body: '`touch canary`',
    head: { ref: 'a$(touch${IFS}canary)', label: 'jo:a;touch${IFS}canary' },
    labels: [{ name: '$(touch canary)' }],
  };
  const head_commit = {
    message: `Fix\n\ntouch canary\n`,
    author: { name: "'; touch canary; '", email: 'a|touch canary|@x' },
  };
  const event = {
    pull_request,
    head_commit,
    commits: [{ message: '&& touch canary' }],
    repository: { default_branch: 'main' },
  };
  const job: Partial<RunnerJob> = { event };
  const env = { GITHUB_HEAD_REF: pull_request.head.ref };

  test.each([
    'echo "${{ github.event.pull_request.title }}" && npm test',
    'echo "${{ github.event.pull_request.body }}" && npm test',
    'echo ${{ github.event.pull_request.head.ref }} && npm test',
    'echo ${{ github.event.pull_request.head.label }} && npm test',
    'echo "${{ join(github.event.pull_request.labels.*.name) }}" && npm test',
    'echo ${{ github.event.head_commit.message }} && npm test',
    "echo '${{ github.event.head_commit.author.name }}' && npm test",
    'echo ${{ github.event.head_commit.author.email }} && npm test',
    'echo ${{ github.event.commits[0].message }} && npm test',
    'echo ${{ github.head_ref }} && npm test',
    "echo ${{ format('{0}', github.head_ref) }} && npm test",
    'echo ${{ toJSON(github.event.pull_request) }} && npm test',
    'echo ${{ fromJSON(toJSON(github.event)).commits[0].message }} && npm test',
  ])('%s', async (run) => {
    const played = await stage.play(failing({ job: step(run) }, { job, env }));
    expect(canaries(played)).toEqual([]);
    expect(played.outputs['rerun-outcome']).toBe('skipped');
    expect(scripts(played)).toEqual([]);
    expect(played.comments.join('\n')).toContain('people without access to the repository');
  });

  test.each([
    ['a variable', step('echo ${{ env.TITLE }} && npm test', '    env: { TITLE: "${{ github.head_ref }}" }\n'), {}],
    ['a shell', step('npm test', '    shell: "bash -c \'${{ github.head_ref }}\' {0}"\n'), {}],
    ['a folder', step('npm test', '    working-directory: "${{ github.head_ref }}"\n'), {}],
    ['the input of an action', 'runs-on: ubuntu-latest\nsteps:\n  - name: Run tests\n    uses: ./act\n    with: { ref: "${{ github.head_ref }}" }', { 'act/action.yml': 'inputs: { ref: {} }\nruns: { using: composite, steps: [{ shell: bash, run: "echo ${{ inputs.ref }}; npm test" }] }' }],
  ])('neither by way of %s', async (_way, yaml, more) => {
    const played = await stage.play(failing({ job: yaml, more }, { job, env }));
    expect(canaries(played)).toEqual([]);
    expect(scripts(played)).toEqual([]);
  }); // biome-ignore format: a list reads better in rows

  test('but stays a variable, with which the command is run', async () => {
    const yaml = step('test -n "$TITLE" && npm test', '    env: { TITLE: "${{ github.event.pull_request.title }}" }\n');
    const played = await stage.play(failing({ job: yaml }, { job, env }));
    expect(canaries(played)).toEqual([]);
    expect(played.outputs['rerun-outcome']).toBe('reproduced');
  });

  test.each(['feature/#12-cart', 'release-2.0', 'dependabot/npm_and_yarn/x-1.2'])(
    'and a plain name is run: %s',
    async (name) => {
      const run = 'test "${{ github.head_ref }}" = "$GIVEN" && npm test';
      const yaml = step(run, `    env: { GIVEN: "${name}" }\n`);
      const played = await stage.play(failing({ job: yaml }, { job, env: { GITHUB_HEAD_REF: name } }));
      expect(played.outputs['rerun-outcome']).toBe('reproduced');
    },
  );
});

describe('what is known is run as GitHub ran it', () => {
  /** Fails as the job did only where the script is the right one. */
  const CALLED = `on: { workflow_call: { inputs: { quiet: { type: boolean, default: false }, what: { type: string } } } }
jobs:
  unit:
    runs-on: ubuntu-latest
    steps: [{ name: Run tests, run: "\${{ inputs.quiet && 'true' || 'npm' }} \${{ inputs.what }}" }]
`;
  const ACTION =
    'inputs: { what: { default: test } }\nruns: { using: composite, steps: [{ shell: bash, run: "${{ env.PROGRAM }} ${{ inputs.what }}" }] }';

  test.each<[string, Failing]>([
    ['a variable of the step', { job: step('npm ${{ env.WHAT }}', '    env: { WHAT: test }\n') }],
    ['a variable of the job', { job: `env: { WHAT: test }\n${step('npm ${{ env.WHAT }}')}` }],
    ['a value of the matrix', { job: `strategy: { matrix: { what: [pack, test] } }\n${step('npm ${{ matrix.what }}')}`, jobName: 'test (test)' }],
    ['an input that nobody typed in', { on: '{ push: , workflow_dispatch: { inputs: { what: {} } }, pull_request: }', job: step("npm ${{ inputs.what || 'test' }}") }],
    ['an input of a called workflow, and one that is false', { job: 'uses: ./inner.yml\nwith: { what: test }', jobName: 'test / unit', more: { 'inner.yml': CALLED } }],
    ['a composite action, with the variables of its step', { job: 'runs-on: ubuntu-latest\nsteps: [{ name: Run tests, uses: ./act, env: { PROGRAM: npm } }]', more: { 'act/action.yml': ACTION } }],
    ['a condition over the event', { job: step("${{ github.event_name == 'pull_request' && 'npm' || 'true' }} test") }],
    ['the folder of the job', { job: step('cd ${{ github.workspace }}/src/.. && npm test') }],
  ])('%s', async (_what, scene) => {
    const played = await stage.play(failing(scene));
    expect(played.outputs['rerun-outcome']).toBe('reproduced');
    expect(scripts(played)).toEqual([expect.not.stringContaining('${{')]);
  }); // biome-ignore format: a list reads better in rows

  test.each<[string, Failing]>([
    ['an input that is made of an output', { job: 'needs: plan\nuses: ./inner.yml\nwith: { what: "${{ needs.plan.outputs.what }}" }', jobName: 'test / unit', more: { 'inner.yml': CALLED } }],
    ['a variable that an earlier step set', { job: 'runs-on: ubuntu-latest\nenv: { WHAT: pack }\nsteps: [{ run: "echo WHAT=test >> $GITHUB_ENV" }, { name: Run tests, run: "npm ${{ env.WHAT }}" }]' }],
    ['a variable of another case', { job: step('npm ${{ env.what }}', '    env: { WHAT: test }\n') }],
  ])('and not %s', async (_what, scene) => {
    const played = await stage.play(failing(scene));
    expect(played.outputs['rerun-outcome']).toBe('skipped');
    expect(scripts(played)).toEqual([]);
  }); // biome-ignore format: a list reads better in rows
});

describe('a block that is forged', () => {
  const EVIL = [
    '##[group]Run touch canary ../canary',
    'touch canary ../canary',
    'shell: /usr/bin/bash -e {0}',
    '##[endgroup]',
  ].join('\n');
  const LOG = `${EVIL}\n--- FAIL: TestTotal (0.00s)\n    cart_test.go:14: got 1080, want 10.8\nFAIL\n##[error]Process completed with exit code 1.\n`;

  test('in a log that is brought along is not run', async () => {
    const played = await stage.play({
      with: { 'log-file': 'build/test.log', rerun: 'always' },
      workspace: (folder) => {
        mkdirSync(join(folder, 'build'));
        writeFileSync(join(folder, 'build/test.log'), LOG);
      },
    });
    expect(canaries(played)).toEqual([]);
    expect(scripts(played)).toEqual([]);
  });

  test('by a wrapped command changes nothing of what is run', async () => {
    const run = `printf '%s\\n' '${EVIL.replaceAll('\n', "' '")}'; exit 7`;
    const played = await stage.play({
      with: { run, rerun: 'always' },
      job: { jobKey: 'test', checkRunId: FAILED_JOB },
      world: (world) => {
        Object.assign(jobOf(world), { status: 'in_progress', conclusion: null, completedAt: null });
        jobOf(world).steps = jobOf(world).steps.filter(({ conclusion }) => conclusion !== 'failure');
      },
    });
    expect(canaries(played)).toEqual([]);
    expect(played.outputs['rerun-outcome']).toBe('reproduced');
    expect(scripts(played)).toEqual([run]);
  });

  test('by the name of a job of a called workflow is not run', async () => {
    const more = {
      'inner.yml':
        'on: workflow_call\njobs:\n  unit:\n    name: ${{ vars.NAME }}\n    runs-on: ubuntu-latest\n    steps: [{ name: Run tests, run: "${{ steps.a.outputs.b }} npm test" }]\n',
    };
    const scene = { job: 'uses: ./inner.yml', jobName: 'test / touch canary; npm test', more };
    const played = await stage.play(failing(scene));
    expect(canaries(played)).toEqual([]);
    expect(played.outputs['rerun-outcome']).toBe('skipped');
  });
});
