/** The failing command run again, through the bundle, in projects that really fail. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflow files, not of this one.
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { answers } from '../fakes/anthropic-replies.js';
import { FAILED_JOB, jobOf, OWN_JOB } from './places.js';
import { baseIsRed, CART, type Project, playProject } from './projects.js';
import { openStage, type Play, type Played, type Stage } from './stage.js';
import '../retry-once.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());
const tell = (project: Project, play: Play = {}) => playProject(stage, project, play);
const withoutFolds = ({ comments }: Played) => comments[0]?.slice(0, comments[0].indexOf('<details>')) ?? '';
const reasonOf = (played: Played): string => JSON.parse(played.outputs.diagnosis ?? '{}').diagnoses[0].rerun.reason;

describe('a project that fails every time is reproduced', () => {
  const projects: [string, Project][] = [
    ['in node', CART],
    [
      'in python, by the shell of its step',
      {
        files: { 'cart.py': 'def total():\n    return 900\n' },
        step: ['shell: python'],
        shell: ['python'],
        tools: 'python',
        script: "import sys\nsys.path.insert(0, '.')\nimport cart\nassert cart.total() == 9, 'expected 9 euros'",
      },
    ],
    [
      'in python, from a shell',
      { files: { 'check.py': 'prices = {"mug": 12}\nprint(prices["cup"])\n' }, script: 'python3 check.py' },
    ],
    [
      'in shell, where a pipe fails',
      {
        files: { 'check.sh': 'echo "error: no such item: mug" >&2; exit 3\n' },
        step: ['shell: bash'],
        shell: ['bash', '--noprofile', '--norc', '-eo', 'pipefail'],
        script: 'sh check.sh 2>&1 | cat\necho not reached',
      },
    ],
    [
      'with the env and the folder that its step has',
      {
        files: {
          'packages/app/check.sh':
            '[ "$LEVEL-$NODE-$CI" = "step-20-true" ] || { echo "error: wrong env $LEVEL-$NODE"; exit 9; }\necho "error: no price in $(basename "$PWD")"; exit 4\n',
        },
        job: ['env: { LEVEL: job, NODE: 20 }', 'defaults: { run: { working-directory: packages/app } }'],
        step: ['env: { LEVEL: step }'],
        env: { LEVEL: 'step', NODE: '20' },
        folder: 'packages/app',
        script: 'sh check.sh',
      },
    ],
    [
      'with the values of its job of the matrix',
      {
        files: { 'check.sh': '[ "$1-$MODE" = "24-slow" ] || exit 0; echo "error: no price on node $1"; exit 5\n' },
        job: ['strategy: { matrix: { node: [20, 24], mode: [fast, slow] } }', 'env: { MODE: "${{ matrix.mode }}" }'],
        jobName: 'test (24, slow)',
        env: { MODE: 'slow' },
        script: 'sh check.sh ${{ matrix.node }}',
        expanded: 'sh check.sh 24',
      },
    ],
    [
      'with its expressions, whose values are those of our own run',
      {
        files: { 'check.sh': 'echo "error: no price for $1 in $2"; exit 6\n' },
        script: 'echo start\nsh check.sh "${{ github.event_name }}" ${{ github.ref_name }}',
        expanded: 'echo start\nsh check.sh "pull_request" 7/merge',
      },
    ],
  ];
  test.each(projects)(
    '%s',
    async (_what, project) => {
      const played = await tell(project);
      expect(reasonOf(played)).toContain('failed again with the same error');
      expect(played.outputs).toMatchObject({
        outcome: 'diagnosed',
        'rerun-outcome': 'reproduced',
        fault: 'this-change',
      });
      expect(withoutFolds(played)).toContain('✅ reproduced');
    },
    60_000,
  );
});

describe('a project that does not fail in the same way', () => {
  test('passes here: that it did not fail here is no proof that it comes and goes, and the model is told', async () => {
    const played = await tell(
      {
        files: (workspace) => {
          const counter = join(workspace, '../counter');
          return {
            'check.sh': `n=$(cat ${counter} 2>/dev/null || echo 0); echo $((n+1)) > ${counter}\n[ $((n%2)) = 1 ] || { echo "error: expected 9 euros, got 900"; exit 1; }\n`,
          };
        },
        script: 'sh check.sh',
      },
      {
        claude: (_request, index) =>
          answers({
            rootCause: index === 0 ? 'The price is wrong.' : 'The check depends on the order of two writes.',
            evidence: [{ line: 1, quote: 'error: expected 9 euros, got 900' }],
            edits: index === 0 ? [{ path: 'check.sh', oldText: 'exit 1', newText: 'exit 0' }] : [],
          }),
      },
    );
    expect(played.outputs).toMatchObject({ 'rerun-outcome': 'passed', fault: 'unknown', 'fix-verified': '' });
    expect(played.claude?.bodies()).toHaveLength(2);
    expect(JSON.stringify(played.claude?.bodies()[1]?.messages.at(-1))).toContain(
      'run once more on the same commit and passed',
    );
    expect(played.outputs['root-cause']).toBe('The check depends on the order of two writes.');
    expect(withoutFolds(played)).toContain('did not fail here');
    expect(withoutFolds(played)).not.toMatch(/flaky|[Rr]un the job again/);
  }, 60_000);

  test('is stopped where it hangs, even if it will not hear', async () => {
    const played = await tell(
      {
        files: { 'hang.sh': "trap '' TERM INT HUP; echo waiting; while :; do sleep 0.1; done\n" },
        script: 'sh hang.sh',
        printed: { output: 'waiting\nerror: the server did not answer\n', exitCode: 1 },
      },
      { with: { 'rerun-timeout-minutes': '0.02', rerun: 'always' } },
    );
    expect(played.outputs['rerun-outcome']).toBe('timed-out');
    expect(played.outputs.fault).not.toBe('flaky');
    expect(reasonOf(played)).toMatch(/had not ended after 1\.2 seconds/);
  }, 60_000);

  test('fails otherwise where it lacks something, and that is not called the same', async () => {
    const played = await tell({
      files: { 'check.sh': 'echo "fatal: cannot open the store"; exit 7\n' },
      script: 'sh check.sh',
      printed: {
        output: "TypeError: Cannot read properties of undefined (reading 'price')\n    at total (src/cart.js:4:2)\n",
        exitCode: 1,
      },
    });
    expect(played.outputs['rerun-outcome']).toBe('different-failure');
    expect(withoutFolds(played)).not.toContain('✅ reproduced');
  }, 60_000);
});

describe('a step that is not a script of its own', () => {
  const inside =
    'runs:\n  using: composite\n  steps:\n    - run: sh check.sh "$ITEM"\n      shell: sh\n      env: { ITEM: mug }\n';
  const files = { 'check.sh': 'echo "error: no price for $1"; exit 3\n', '.github/actions/check/action.yml': inside };
  const uses = (action: string): Project => ({
    files,
    step: [`uses: ${action}`],
    script: 'sh check.sh mug',
    usesAction: true,
  });

  test('but one of an action of the same repository is run again from there', async () => {
    const played = await tell({
      ...uses('./.github/actions/check'),
      expanded: 'sh check.sh "$ITEM"',
      env: { ITEM: 'mug' },
    });
    expect(reasonOf(played)).toContain('same error');
    expect(played.outputs['rerun-outcome']).toBe('reproduced');
  }, 60_000);

  test('is not guessed, and run again where `rerun-command` says how', async () => {
    const unknown = await tell(uses('acme/check@v1'));
    expect(unknown.outputs['rerun-outcome']).toBe('skipped');
    expect(reasonOf(unknown)).toContain('runs the action acme/check@v1');
    const told = await tell(uses('acme/check@v1'), { with: { 'rerun-command': 'sh check.sh mug' } });
    expect(told.outputs['rerun-outcome']).toBe('reproduced');
  }, 60_000);
});

test('a script that lacks its secret fails otherwise, and what it lacked is said, to the model too', async () => {
  const played = await tell(
    {
      files: {
        'check.sh':
          '[ -n "$PRICE_TOKEN" ] || { echo "fatal: cannot open the store"; exit 2; }\necho "error: no price for mug"; exit 1\n',
      },
      step: ['env: { PRICE_TOKEN: "${{ secrets.PRICE_TOKEN }}" }'],
      env: { PRICE_TOKEN: 'a-value' },
      script: 'sh check.sh',
    },
    { claude: [answers({ evidence: [{ line: 1, quote: 'error: no price for mug' }] })] },
  );
  expect(played.outputs['rerun-outcome']).toBe('different-failure');
  expect(reasonOf(played)).toContain('PRICE_TOKEN is left out');
  expect(JSON.stringify(played.claude?.bodies()[1]?.messages.at(-1))).toContain('PRICE_TOKEN is left out');
}, 60_000);

const inFailingJob: Play = {
  job: { jobStatus: 'failure', jobKey: 'test', checkRunId: FAILED_JOB },
  world: (world) => {
    Object.assign(jobOf(world), { status: 'in_progress', conclusion: null, completedAt: null });
    world.jobs = world.jobs.filter((job) => job.id !== OWN_JOB);
  },
};

test('a step of the failing job itself: what it prints again is the log, and an edit is tried on it', async () => {
  const played = await tell(CART, {
    ...inFailingJob,
    claude: [
      answers({
        rootCause: 'total() returns cents.',
        evidence: [{ line: 1, quote: 'expected 9 euros, got 900' }],
        edits: [{ path: 'src/cart.js', oldText: '=> cents;', newText: '=> cents / 100;' }],
      }),
    ],
  });
  expect(played.outputs).toMatchObject({ outcome: 'diagnosed', 'rerun-outcome': 'reproduced', 'fix-verified': 'true' });
  expect(JSON.stringify(played.claude?.bodies()[0])).toContain('expected 9 euros, got 900');
  expect(played.github.of('actions/download-job-logs-for-workflow-run')).toEqual([]);
}, 60_000);

test('a step of the failing job itself that passes the second time is flaky, without any log', async () => {
  const played = await tell(
    { files: { 'check.sh': 'echo fine\n' }, script: 'sh check.sh', printed: { output: 'boom\n', exitCode: 1 } },
    inFailingJob,
  );
  expect(played.outputs).toMatchObject({ 'rerun-outcome': 'passed', fault: 'flaky' });
  expect(withoutFolds(played)).toMatch(/flaky/i);
}, 60_000);

test('a base branch that is red in the same way is at fault, and the model is asked again with that', async () => {
  const played = await tell(CART, {
    world: baseIsRed,
    claude: (_request, index) =>
      answers({
        rootCause: index === 0 ? 'This pull request broke total().' : 'main has been broken since total() was changed.',
        evidence: [{ line: 1, quote: 'expected 9 euros, got 900' }],
      }),
  });
  expect(played.outputs).toMatchObject({ fault: 'base-branch', 'rerun-outcome': 'reproduced' });
  expect(played.claude?.bodies()).toHaveLength(2);
  expect(JSON.stringify(played.claude?.bodies()[1]?.messages.at(-1))).toMatch(
    /red on `main` as well.*with the same error/,
  );
  expect(played.outputs['root-cause']).toBe('main has been broken since total() was changed.');
  expect(withoutFolds(played)).toContain('red on `main`');
}, 60_000);
