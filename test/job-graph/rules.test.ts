// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of GitHub's
/** The simulator against what GitHub documents, so that the placement is not proved by a graph of our own invention. */
import { describe, expect, test } from '@jest/globals';
import { holds } from './condition.js';
import type { Happening } from './run-job.js';
import { runWorkflow } from './run-workflow.js';
import { readWorkflow } from './workflow.js';

const GREEN = { success: true, failure: false, cancelled: false };
const RED = { success: false, failure: true, cancelled: false };
const inJob = (condition: unknown, status = GREEN, needs: Record<string, unknown> = {}) =>
  holds(condition, { place: 'job', status, contexts: { needs } });

describe('a condition', () => {
  test.each([undefined, null, '', 'success()', '${{ success() }}', 'true', "'text'"])('%j asks for success', (text) => {
    expect([inJob(text, GREEN), inJob(text, RED)]).toEqual([true, false]);
  });

  test.each(['!cancelled()', '${{ !cancelled() }}', 'always()', 'failure() || success()', "!(CANCELLED() && 'x')"])(
    '%j with a status function stands by itself',
    (text) => {
      expect([inJob(text, GREEN), inJob(text, RED)]).toEqual([true, true]);
    },
  );

  test('with text around the expression is always true, once success holds', () => {
    expect(inJob('${{ false }} && true')).toBe(true);
    expect(inJob('!${{ true }}', RED)).toBe(false);
  });

  test('that speaks of what is not known at its place is refused', () => {
    expect(() => inJob("runner.os == 'Linux'")).toThrow();
    expect(() => inJob("contains(steps.*.outcome, 'failure')")).toThrow();
    expect(() => inJob('never()')).toThrow();
    expect(holds("runner.os == 'Linux'", { place: 'step', status: GREEN, contexts: { runner: { os: 'Linux' } } })).toBe(
      true,
    );
  });

  test('finds a result among those that are needed', () => {
    const needs = { a: { result: 'success' }, b: { result: 'cancelled' } };
    expect(inJob("contains(needs.*.result, 'cancelled')", GREEN, needs)).toBe(true);
    expect(inJob("contains(needs.*.result, 'failure')", GREEN, needs)).toBe(false);
  });
});

/** Jobs in a chain, each needs the one before; the last stands under a condition. */
const chain = (condition: string) =>
  readWorkflow(`on: push
jobs:
  a:
    steps: [{ run: a }]
  b:
    needs: a
    steps: [{ run: b }]
  last:
    needs: [b]
    if: ${JSON.stringify(condition)}
    steps: [{ run: last }]
`);

describe('the graph', () => {
  const last = (condition: string, happening: Happening) =>
    runWorkflow(chain(condition), { happens: (job) => (job === 'a' ? happening : undefined) }).jobs.at(-1)?.started;

  test.each<[string, Happening, boolean]>([
    // [docs.github.com, "Evaluate expressions": "failure() returns true if any ancestor job fails"]
    ['failure()', 'fails', true],
    ['failure()', 'job time limit', false],
    ['failure()', 'passes', false],
    ['success()', 'fails', false],
    ['!cancelled()', 'fails', true],
    ['!cancelled()', 'job time limit', true],
    ['!cancelled()', 'run cancelled', false],
    ['cancelled()', 'job time limit', false],
    ['cancelled()', 'run cancelled', true],
    ['always()', 'run cancelled', true],
    // A status function that is missing asks for success of all ancestors.
    ["needs.b.result == 'skipped'", 'fails', false],
    ["always() && needs.b.result == 'skipped'", 'fails', true],
  ])('%s at the end of a chain whose first job %s: started is %j', (condition, happening, started) => {
    expect(last(condition, happening)).toBe(started);
  });

  test('runs again what failed, with what depends on it, and keeps the results of the others', () => {
    const workflow = readWorkflow(`on: push
jobs:
  good: { steps: [{ run: good }] }
  bad: { steps: [{ run: bad }] }
  last: { needs: [good, bad], if: "\${{ !cancelled() }}", steps: [{ run: last }] }
`);
    const first = runWorkflow(workflow, { happens: (job) => (job === 'bad' ? 'fails' : undefined) });
    const second = runWorkflow(workflow, {}, first);
    expect(second.jobs.map(({ key }) => key)).toEqual(['bad', 'last']);
    expect(second.results).toEqual({ good: 'success', bad: 'success', last: 'success' });
    expect([first.conclusion, second.conclusion]).toEqual(['failure', 'success']);
  });

  test.each([
    ['without jobs', 'on: push\n'],
    ['that needs what is not there', 'on: push\njobs: { a: { needs: b, steps: [] } }\n'],
    ['that needs itself', 'on: push\njobs: { a: { needs: b }, b: { needs: a } }\n'],
  ])('refuses a workflow %s', (_name, text) => {
    expect(() => readWorkflow(text)).toThrow();
  });
});

describe('the steps of a job', () => {
  const steps = (text: string, happens: Record<string, Happening>) =>
    runWorkflow(readWorkflow(`on: push\njobs:\n  a:\n    steps:\n${text}`), {
      happens: (_job, step) => happens[step.run ?? step.uses ?? ''],
    }).jobs[0];

  test("ask about their own job: failure() is false, whatever another job's result is", () => {
    const workflow = readWorkflow(`on: push
jobs:
  a: { steps: [{ run: a }] }
  last: { needs: a, if: "!cancelled()", steps: [{ run: x, if: "failure()" }, { run: y }] }
`);
    const run = runWorkflow(workflow, { happens: (job) => (job === 'a' ? 'fails' : undefined) });
    expect(run.jobs.at(-1)?.steps.map(({ started }) => started)).toEqual([false, true]);
  });

  test('go on after one that may fail, and not after one that may not', () => {
    const text = (extra: string) => `      - { run: x${extra} }\n      - { run: y }\n`;
    expect(steps(text(', continue-on-error: true'), { x: 'fails' })).toMatchObject({ result: 'success' });
    const job = steps(text(''), { x: 'fails' });
    expect([job?.result, job?.steps[1]?.started]).toEqual(['failure', false]);
  });

  test('are over when the runner is lost, and only always() runs after a time limit', () => {
    const text = '      - { run: x }\n      - { run: y, if: "!cancelled()" }\n      - { run: z, if: "always()" }\n';
    expect(steps(text, { x: 'runner lost' })).toMatchObject({
      result: 'failure',
      steps: [{}, { started: false }, { started: false }],
    });
    expect(steps(text, { x: 'job time limit' })).toMatchObject({
      result: 'cancelled',
      steps: [{}, { started: false }, { started: true }],
    });
  });

  test("need a checkout before the repository's own action", () => {
    expect(steps('      - uses: ./\n', {})?.result).toBe('failure');
    expect(steps('      - uses: actions/checkout@v6\n      - uses: ./\n', {})?.result).toBe('success');
  });
});
