// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflow files.
import { describe, expect, test } from '@jest/globals';
import { allowedToFail } from '../../src/workflow/allowed-to-fail.js';
import { findWorkflowFault } from '../../src/workflow/workflow-fault.js';

const job = (body: string) => `on: push\njobs:\n  test:\n${body}`;
const VALID = job('    runs-on: x\n    steps:\n      - run: npm test\n');

describe('what is wrong with a workflow file', () => {
  test.each([
    ['YAML that does not parse', job('    steps:\n      - run: a\n     - run: b\n'), 6, /block sequence/i],
    ['a tab for an indent', job('\truns-on: x\n'), 4, /tab/i],
    ['a key that is not known', job('    runs-on: x\n    step:\n      - run: a\n'), 5, /Unexpected value 'step'/],
    ['a job without a runner', job('    steps:\n      - run: a\n'), 4, /missing: runs-on/],
    [
      'a step that is both',
      job('    runs-on: x\n    steps:\n      - run: a\n        uses: a/b@v1\n'),
      7,
      /Unexpected value 'uses'/,
    ],
    [
      'an expression of no known name',
      job('    runs-on: x\n    steps:\n      - run: ${{ foo.bar }}\n'),
      6,
      /Unrecognized named-value: 'foo'/,
    ],
    [
      'an expression that does not parse',
      job('    runs-on: x\n    if: ${{ github.ref = 1 }}\n    steps:\n      - run: a\n'),
      5,
      /Unexpected symbol/,
    ],
    ['an event that does not exist', VALID.replace('push', 'pusch'), 1, /Unexpected value 'pusch'/],
    ['no event', VALID.replace('on: push\n', ''), 1, /missing: on/],
    [
      'jobs that wait for each other',
      'on: push\njobs:\n  a: { needs: b, runs-on: x, steps: [{ run: a }] }\n  b: { needs: a, runs-on: x, steps: [{ run: a }] }\n',
      3,
      /no dependencies/,
    ],
    ['an empty file', '', null, /./],
  ])('is named with its place: %s', async (_what, text, line, reason) => {
    const fault = await findWorkflowFault('ci.yml', text);
    expect(fault).toMatchObject({ line });
    expect(fault?.reason).toMatch(reason);
    expect(fault?.reason).not.toContain('\n');
  });

  test('is nothing in a file that is valid', async () => {
    expect(await findWorkflowFault('ci.yml', VALID)).toBeNull();
  });
});

describe('a job may fail', () => {
  const matrix = (tolerant: string) =>
    `on: push\njobs:\n  test:\n    runs-on: x\n    continue-on-error: ${tolerant}\n    strategy:\n      matrix:\n        node: [20, 24]\n        include: [{ node: 24, experimental: true }]\n    steps: [{ run: a }]\n`;

  test.each([
    ['where the workflow says so', matrix('true'), 'test (20)', true],
    ['where its matrix says so', matrix('${{ matrix.node == 24 }}'), 'test (24)', true],
    ['not where its matrix says otherwise', matrix('${{ matrix.node == 24 }}'), 'test (20)', false],
    ['not where the workflow says nothing', VALID, 'test', false],
    ['not where it cannot be worked out', matrix('${{ inputs.lenient }}'), 'test (20)', false],
    ['not where the file has no such job', VALID, 'lint', false],
    ['not where the file is broken', 'on: [', 'test', false],
  ])('%s', (_when, text, name, expected) => {
    expect(allowedToFail(text, [name])).toEqual([expected]);
  });
});
