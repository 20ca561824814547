// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of GitHub's
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { addDiagnoseJob } from '../../src/workflow/diagnose-job.js';
import { isAction, placementOf, shownWorkflows } from './placements.js';
import { runWorkflow } from './run-workflow.js';
import { type Expected, observed, SCENARIOS, type Scenario } from './scenarios.js';
import { readWorkflow } from './workflow.js';

const SHOWN = Object.entries(shownWorkflows()).map(([path, text]) => ({ path, text, workflow: readWorkflow(text) }));
const shownAs = (placement: ReturnType<typeof placementOf>) =>
  SHOWN.filter(({ workflow }) => placementOf(workflow) === placement);

/** The scenarios in which the workflow does not do what the contract says. */
function broken(text: string, scenarios: Scenario[] = SCENARIOS): string[] {
  const workflow = readWorkflow(text);
  const isRight = (seen: Expected, { action, setUp }: Expected) =>
    seen.action === action && (seen.setUp === null || setUp === null || seen.setUp === setUp);
  const fails = ({ run, expected }: Scenario) => {
    const seen = observed(workflow, run(workflow));
    return seen.length === 0 || !seen.every((one) => isRight(one, expected));
  };
  return scenarios.filter(fails).map(({ name }) => name);
}

describe('the diagnose job', () => {
  test('is what README, examples and our own workflow show', () => {
    expect(shownAs('diagnose job').map(({ path }) => path)).toEqual([
      'README.md',
      'examples/keyless.yml',
      'examples/same-workflow.yml',
      '.github/workflows/ci.yml',
    ]);
  });

  describe.each(shownAs('diagnose job'))('of $path', ({ text }) => {
    test.each(SCENARIOS)('does what the contract says when $name', (scenario) => {
      expect(broken(text, [scenario])).toEqual([]);
    });
  });

  const README = shownWorkflows()['README.md'] ?? '';
  const SET_UP = "if: ${{ contains(needs.*.result, 'failure') || contains(needs.*.result, 'cancelled') }}";
  const MUTANTS: [string, (text: string) => string, string[]][] = [
    [
      '`if: failure()` on the job',
      (text) => text.replace('if: ${{ !cancelled() }}', 'if: failure()'),
      ['a job runs into its time limit', 'all is green'],
    ],
    [
      'no condition on the job',
      (text) => text.replace('    if: ${{ !cancelled() }}\n', ''),
      ['a test fails', 'a job runs into its time limit', 'a runner is lost'],
    ],
    ['`if: always()` on the job', (text) => text.replace('!cancelled()', 'always()'), ['the run is cancelled']],
    [
      'the needed results alone, without a status function, on the job',
      (text) => text.replace('!cancelled()', "contains(needs.*.result, 'failure')"),
      ['a test fails'],
    ],
    [
      'only failures on the job',
      (text) => text.replace('!cancelled()', "!cancelled() && needs.test.result == 'failure'"),
      ['a job runs into its time limit', 'all is green'],
    ],
    [
      'set-up steps without a condition',
      (text) => text.replaceAll(`        ${SET_UP}\n`, ''),
      ['all is green', 'the failed jobs are run again, and pass'],
    ],
    [
      "set-up steps under their own job's failure()",
      (text) => text.replaceAll(SET_UP, 'if: failure()'),
      ['a test fails', 'a job runs into its time limit'],
    ],
    [
      'set-up steps that look at failures only',
      (text) => text.replaceAll(" || contains(needs.*.result, 'cancelled')", ''),
      ['a job runs into its time limit'],
    ],
    [
      'set-up steps that may not fail',
      (text) => text.replaceAll('        continue-on-error: true\n', ''),
      ['the installation fails, in the diagnose job too'],
    ],
  ];
  test.each(MUTANTS)('would be wrong with %s', (_name, mutate, scenarios) => {
    const mutant = mutate(README);
    expect(mutant).not.toBe(README);
    expect(broken(mutant)).toEqual(expect.arrayContaining(scenarios));
  });

  test('starts too when what it needs was skipped because something further back failed', () => {
    const text = README.replace('  test:\n', '  build:\n    steps:\n      - run: make\n  test:\n    needs: build\n');
    const workflow = readWorkflow(text);
    const attempt = runWorkflow(workflow, { happens: (job) => (job === 'build' ? 'fails' : undefined) });
    expect(attempt.results).toMatchObject({ build: 'failure', test: 'skipped' });
    expect(observed(workflow, attempt)).toEqual([{ action: true, setUp: false }]);
  });

  test('starts when one job of a matrix fails, and the others are ended for it', () => {
    const text = README.replace('  test:\n', '  test:\n    strategy:\n      matrix:\n        node: [20, 22, 24]\n');
    const workflow = readWorkflow(text);
    const attempt = runWorkflow(workflow, {
      happens: (_job, step, leg) => (leg.node === 22 && step.run === 'npm test' ? 'fails' : undefined),
    });
    expect(attempt.jobs.filter(({ key }) => key === 'test').map(({ result }) => result)).toEqual([
      'success',
      'failure',
      'cancelled',
    ]);
    expect(observed(workflow, attempt)).toEqual([{ action: true, setUp: true }]);
  });

  test('may stand several times in a run: each starts, and sets up only for what it needs itself', () => {
    const [before = '', own = ''] = README.split(/(?= {2}diagnose:)/);
    const lint = '  lint:\n    steps:\n      - run: npm run lint\n';
    const second = own.replace('diagnose:', 'diagnose-lint:').replace('needs: [test]', 'needs: [lint]');
    const workflow = readWorkflow(before + lint + own + second);
    const attempt = runWorkflow(workflow, { happens: (job) => (job === 'lint' ? 'fails' : undefined) });
    expect(observed(workflow, attempt)).toEqual([
      { action: true, setUp: false },
      { action: true, setUp: true },
    ]);
  });

  test('that saves the minute of a green run is otherwise the same', () => {
    const saving = /`if: (\$\{\{ !cancelled\(\) && [^`]*)` on the job saves it/.exec(readme())?.[1] ?? '';
    expect(broken(README.replace('${{ !cancelled() }}', saving))).toEqual(
      SCENARIOS.filter(({ expected }) => expected.action && expected.setUp === false).map(({ name }) => name),
    );
  });
});

const readme = () => readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

describe('what `init` writes', () => {
  const own = shownWorkflows()['README.md'] ?? '';
  const [before = ''] = own.split(/(?= {2}diagnose:)/);
  const build = '  build:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n';
  test.each([
    ['a workflow of one job', before],
    ['a workflow of several', before + build],
    ['a matrix', before.replace('    steps:', '    strategy:\n      matrix:\n        node: [20, 22]\n    steps:')],
    [
      'the example without its last job',
      shownWorkflows()['examples/same-workflow.yml']?.split(/ {2}diagnose:/)[0] ?? '',
    ],
  ])('into %s does what the contract says in every scenario', (_name, text) => {
    const added = addDiagnoseJob(text);
    if ('reason' in added) throw new Error(added.reason);
    expect(placementOf(readWorkflow(added.text))).toBe('diagnose job');
    expect(broken(added.text)).toEqual([]);
  });

  test("is the README's own job, where the workflow is the README's", () => {
    const added = addDiagnoseJob(before);
    const job = (text: string) => parse(text).jobs.diagnose;
    expect('text' in added && job(added.text)).toEqual({ ...job(own), steps: job(own).steps.map(ofTheWorkflow) });
  });
  /** Its checkout is the one that stands in the workflow already. */
  const ofTheWorkflow = (step: { uses?: string }) =>
    step.uses?.startsWith('actions/checkout@') ? { ...step, uses: 'actions/checkout@v6' } : step;
});

describe('the wrapped command', () => {
  const [shown] = shownAs('wrapped command');
  test('is started whenever the checkout has passed, and the job fails with it', () => {
    expect(shownAs('wrapped command')).toHaveLength(1);
    const workflow = shown?.workflow ?? readWorkflow('');
    const attempt = runWorkflow(workflow, { happens: (_job, step) => (isAction(step) ? 'fails' : undefined) });
    expect(attempt.jobs[0]?.steps.at(-1)).toMatchObject({ started: true, outcome: 'failure' });
    expect(attempt.conclusion).toBe('failure');
  });

  test('holds the installation too: no other step of the job could fail undiagnosed but the checkout', () => {
    const others = shown?.workflow.jobs.flatMap(({ steps }) => steps.filter((step) => !isAction(step))) ?? [];
    expect(others.every(({ uses }) => uses?.startsWith('actions/checkout@'))).toBe(true);
  });
});

describe('the workflow of the default branch', () => {
  const workflow = shownAs('workflow_run')[0]?.workflow;
  const startedAfter = (conclusion: string, happens?: Parameters<typeof runWorkflow>[1]) => {
    if (!workflow) throw new Error('No example shows it.');
    return runWorkflow(workflow, { ...happens, event: { workflow_run: { conclusion } } }).jobs[0];
  };

  test.each(['failure', 'cancelled', 'timed_out', 'startup_failure'])(
    'starts after %s, whether or not the checkout passes',
    (conclusion) => {
      expect(startedAfter(conclusion)?.steps.map(({ started }) => started)).toEqual([true, true]);
      const broken = startedAfter(conclusion, { happens: (_job, step) => (isAction(step) ? undefined : 'fails') });
      expect(broken?.steps.map(({ started }) => started)).toEqual([true, true]);
    },
  );

  test('starts after success with nothing before it', () => {
    expect(startedAfter('success')?.steps.map(({ started }) => started)).toEqual([false, true]);
  });

  test.each(['skipped', 'action_required'])('does not start after %s', (conclusion) => {
    expect(startedAfter(conclusion)?.started).toBe(false);
  });
});

test('a step of the failing job itself starts where a step before it failed, and not on a time limit', () => {
  const workflow = readWorkflow(`on: push
jobs:
  test:
    steps:
      - run: npm test
      - uses: autofixops/action@v2
        if: \${{ failure() }}
`);
  const starts = (happening: 'fails' | 'passes' | 'job time limit') =>
    runWorkflow(workflow, { happens: (_job, step) => (isAction(step) ? undefined : happening) }).jobs[0]?.steps[1]
      ?.started;
  expect([starts('fails'), starts('passes'), starts('job time limit')]).toEqual([true, false, false]);
});
