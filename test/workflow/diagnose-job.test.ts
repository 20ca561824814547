// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of GitHub's
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { addDiagnoseJob } from '../../src/workflow/diagnose-job.js';
import { CHECKOUT } from '../../src/workflow/set-up-steps.js';

const PYTHON = `# Ours.
name: CI
on:
  pull_request:

jobs:
    lint:
        runs-on: ubuntu-24.04
        steps:
            - uses: actions/checkout@v5
            - run: ruff check

    test: # the slow one
        strategy:
            matrix:
                python: ['3.10', '3.12']
        runs-on: ubuntu-22.04
        steps:
            - uses: actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0
              with:
                  fetch-depth: 0
        # The interpreter.
            - name: Python
              uses: actions/setup-python@v6 # by matrix
              with:
                  python-version: \${{ matrix.python }}
                  cache: pip

            - run: |
                  pip install -r requirements.txt
                  pip install -e .
   # Further out than the step.
            - if: github.event_name == 'push'
              run: pip install build
            - run: pip install \${{ secrets.INDEX }}
            - run: uv sync # all of it
      # Not ours.
              env:
                  UV: 1
            - run: pip install x && ./publish.sh
            - run: pytest
            # The end.

# What comes after.
env:
    A: 1
`;

function added(text: string) {
  const result = addDiagnoseJob(text);
  if ('reason' in result) throw new Error(result.reason);
  return result;
}

describe('the diagnose job', () => {
  test('is added after the last job, and every other line stays as it was', () => {
    const { text, job, needs } = added(PYTHON);
    const at = text.indexOf('    diagnose:\n');
    expect({ job, needs }).toEqual({ job: 'diagnose', needs: ['lint', 'test'] });
    expect(PYTHON.startsWith(text.slice(0, at).trimEnd())).toBe(true);
    expect(text.slice(at)).toMatch(/# optional\n\n# What comes after\.\nenv:\n {4}A: 1\n$/);
    expect(parse(text)).toEqual({ ...parse(PYTHON), jobs: { ...parse(PYTHON).jobs, diagnose: expect.anything() } });
  });

  test('sets up what the tests need: the same checkout, tools and installations, and nothing that does more', () => {
    const { steps, ...job } = parse(added(PYTHON).text).jobs.diagnose;
    expect(job).toMatchObject({ needs: ['lint', 'test'], if: '${{ !cancelled() }}', 'runs-on': 'ubuntu-22.04' });
    const condition = {
      if: "${{ contains(needs.*.result, 'failure') || contains(needs.*.result, 'cancelled') }}",
      'continue-on-error': true,
    };
    expect(steps).toEqual([
      {
        uses: 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8',
        ...condition,
        with: { 'persist-credentials': false },
      },
      {
        name: 'Python',
        uses: 'actions/setup-python@v6',
        with: { 'python-version': '3.10', cache: 'pip' },
        ...condition,
        'timeout-minutes': 10,
      },
      { run: 'pip install -r requirements.txt\npip install -e .\n', ...condition, 'timeout-minutes': 10 },
      { run: 'uv sync', env: { UV: 1 }, ...condition, 'timeout-minutes': 10 },
      { uses: 'autofixops/action@v2', with: { 'anthropic-api-key': '${{ secrets.ANTHROPIC_API_KEY }}' } },
    ]);
  });

  test('checks out as the README does where the workflow has no checkout', () => {
    expect(added('on: push\njobs:\n  a:\n    steps: [{ run: make }]').text).toContain(`- uses: ${CHECKOUT}\n`);
    expect(readFileSync(new URL('../../README.md', import.meta.url), 'utf8')).toContain(`- uses: ${CHECKOUT}\n`);
  });

  test('keeps the line ends of the file', () => {
    const { text } = added(PYTHON.replaceAll('\n', '\r\n'));
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    expect(text.replaceAll('\r\n', '\n')).toBe(added(PYTHON).text);
  });

  test('takes another name where a job is called so already', () => {
    const { job } = added('on: push\njobs:\n  diagnose:\n    runs-on: x\n    steps:\n      - run: make\n');
    expect(job).toBe('diagnose-failures');
  });

  test('runs on Linux where the tests run on Windows or on what only the run knows', () => {
    const on = (label: string) =>
      parse(added(`on: push\njobs:\n  a:\n    runs-on: ${label}\n    steps:\n      - run: make\n`).text).jobs.diagnose[
        'runs-on'
      ];
    expect([on('windows-latest'), on('${{ matrix.os }}'), on('[self-hosted, x]'), on('macos-15')]).toEqual([
      'ubuntu-latest',
      'ubuntu-latest',
      'ubuntu-latest',
      'macos-15',
    ]);
  });

  test.each([
    ['is not valid YAML', 'jobs:\n  a: [', /not valid YAML/],
    ['has no jobs', 'on: push\n', /no jobs/],
    ['has its jobs on one line', 'on: push\njobs: { a: { steps: [] } }\n', /one below the other/],
    ['is only called by others', 'on: workflow_call\njobs:\n  a:\n    steps: []\n', /only called/],
    ['has us already', 'jobs:\n  a:\n    steps:\n      - uses: autofixops/action@v2\n', /already/],
  ])('is not written where the file %s', (_name, text, reason) => {
    const result = addDiagnoseJob(text);
    expect('reason' in result && result.reason).toMatch(reason);
  });

  test('never changes what stands there, whatever comments and blank lines stand between', () => {
    const filler = fc.constantFrom('', '\n', '# a note\n', '    # deep\n', '\n\n#\n');
    fc.assert(
      fc.property(filler, filler, filler, fc.boolean(), (before, within, after, ends) => {
        const tail = ends ? 'env:\n  A: 1\n' : '';
        const text = `on: push\n${before}jobs:\n  a:\n    steps:\n      - run: make\n${within}  b:\n    steps:\n      - run: make\n${after}${tail}`;
        const result = added(text);
        const { diagnose, ...others } = parse(result.text).jobs;
        expect({ ...parse(result.text), jobs: others }).toEqual(parse(text));
        expect(diagnose.needs).toEqual(['a', 'b']);
        const lost = text.split('\n').filter((line) => line !== '' && !result.text.split('\n').includes(line));
        expect(lost).toEqual([]);
      }),
    );
  });
});
