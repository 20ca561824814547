/** Deep links: a log is put together from the steps' pages, and every line must be found again where the page has it. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Job } from '../../../src/contract/model.js';
import { placeInStep } from '../../../src/report/words/step-line.js';
import { aFailure, aJob, aStep as aJobStep } from '../../builders.js';
import { aStep, reading, stamped } from '../../logs/build-log.js';

const START = Date.UTC(2026, 0, 2, 3, 4, 5);
const second = (count: number) => new Date(START + count * 1000).toISOString().replace('.000Z', 'Z');

interface Shown {
  name: string;
  lines: string[];
}

/** The job as the API lists it, and its log: the steps begin two seconds apart. */
function jobOf(steps: Shown[], failed = steps.length - 1): { job: Job; text: string } {
  const listed = steps.map(({ name }, at) =>
    aJobStep({
      number: at + 2,
      name,
      conclusion: at === failed ? 'failure' : 'success',
      startedAt: second(at * 2),
      completedAt: second(at * 2 + 1),
    }),
  );
  const text = steps.map(({ lines }, at) => stamped(lines, START + at * 2000)).join('');
  return { job: aJob({ steps: listed }), text };
}

/** What GitHub's page numbers: every line but those that close a group. */
const isNumbered = (line: string) => !/^##\[(?:endgroup|end-action )/.test(line);

async function expectEveryLine(steps: Shown[]): Promise<void> {
  const { job, text } = jobOf(steps);
  const step = job.steps.at(-1) ?? null;
  const failure = aFailure({ job, step, reading: await reading(text, { job, step }) });
  let number = 0;
  for (const [at, { lines }] of steps.entries()) {
    let shown = 0;
    for (const line of lines) {
      number += 1;
      if (!isNumbered(line)) continue;
      shown += 1;
      expect(placeInStep(failure, number)).toEqual({ step: at + 2, line: shown });
    }
  }
}

const composite = (name: string, inner: string[][], marks: boolean): Shown => ({
  name,
  lines: [
    '##[group]Run ./.github/actions/check',
    'with:',
    '  level: high',
    '##[endgroup]',
    ...inner.flatMap((lines, at) =>
      marks
        ? [
            `##[start-action display=Inner ${at};id=__run_${at}]`,
            ...lines,
            `##[end-action id=__run_${at};outcome=success;conclusion=success;duration_ms=3]`,
          ]
        : lines,
    ),
  ],
});

describe('the line of a step', () => {
  const grouped = ['##[group]Fetching', 'a', 'b', '##[endgroup]', 'done', '##[group]Building', 'c', '##[endgroup]'];

  test('is counted without what closes a group, the own group of the step among them', async () => {
    await expectEveryLine([
      { name: 'Run make', lines: aStep('make', grouped) },
      { name: 'Tests', lines: aStep('npm test', [...grouped, 'Error: boom'], 1) },
    ]);
  });

  test.each([
    ['with the marks of newer runners', true],
    ['without marks', false],
  ])('of a composite action is counted from the step, not from the step inside, %s', async (_name, marks) => {
    const inner = [aStep('npm ci', grouped), aStep('npm test', ['x', 'Error: boom'], 1)];
    for (const name of ['Run ./.github/actions/check', 'Check everything'])
      await expectEveryLine([{ name: 'Run make', lines: aStep('make', ['ok']) }, composite(name, inner, marks)]);
  });

  test('of a script is counted from its own first line, where the step before ended in the same second', async () => {
    const first = aStep('make', ['ok']);
    const text = stamped([...first, ...aStep('npm test', ['Error: boom'], 1)], START);
    const steps = [
      aJobStep({ number: 2, name: 'Build', conclusion: 'success', startedAt: second(0), completedAt: second(0) }),
      aJobStep({ number: 3, name: 'Tests', conclusion: 'failure', startedAt: second(0), completedAt: second(0) }),
    ];
    const job = aJob({ steps });
    const failure = aFailure({
      job,
      step: steps[1] ?? null,
      reading: await reading(text, { job, step: steps[1] ?? null }),
    });
    expect(placeInStep(failure, first.length + 7)).toEqual({ step: 3, line: 6 });
  });

  test('is what the page shows, whatever groups and steps there are', async () => {
    const line = fc.constantFrom('ok', '##[group]Inner', '##[endgroup]', '##[warning]careful', '');
    const output = fc.array(line, { maxLength: 8 });
    const script = fc.record({ name: fc.constantFrom('Run make', 'Tests'), output }).map(({ name, output }) => ({
      name,
      lines: aStep('make', output),
    }));
    const action = fc
      .tuple(fc.constantFrom('Run ./.github/actions/check', 'Checks'), fc.array(output, { maxLength: 3 }), fc.boolean())
      .map(([name, inner, marks]) =>
        composite(
          name,
          inner.map((lines) => aStep('tool', lines)),
          marks,
        ),
      );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(script, action), { minLength: 1, maxLength: 4 }), expectEveryLine),
      {
        numRuns: 60,
      },
    );
  });

  test('is not told where more groups were closed than are remembered', async () => {
    const many = Array.from({ length: 20_001 }, () => '##[endgroup]');
    const { job, text } = jobOf([{ name: 'Tests', lines: aStep('npm test', [...many, 'Error: boom'], 1) }]);
    const step = job.steps[0] ?? null;
    const failure = aFailure({ job, step, reading: await reading(text, { job, step }) });
    expect(placeInStep(failure, 20_008)).toBeNull();
  });
});

describe('the marks around the steps of a composite action', () => {
  const mark = (id: number, conclusion: string, lines: string[]) => [
    `##[start-action display=Inner%3B ${id};id=__run_${id}]`,
    ...lines,
    `##[end-action id=__run_${id};outcome=failure;conclusion=${conclusion};duration_ms=3]`,
  ];
  const action = ['##[group]Run ./.github/actions/check', '##[endgroup]'];
  const read = (lines: string[]) => {
    const { job, text } = jobOf([{ name: 'Run ./.github/actions/check', lines }]);
    return reading(text, { job, step: job.steps[0] ?? null });
  };

  test('tell which step inside failed', async () => {
    const told = await read([
      ...action,
      ...mark(1, 'success', aStep('npm audit', ['Error: 3 vulnerabilities'], 1)),
      ...mark(2, 'failure', aStep('npm test', ['Error: boom'], 2)),
      ...mark(3, 'success', aStep('./notify', ['told'])),
    ]);
    expect(told.failedSection).toMatchObject({ title: 'npm test', exitCode: 2 });
  });

  test('tell it too where an action inside failed, which prints no exit code', async () => {
    const login = ['##[group]Run docker/login-action@v3', 'with:', '  registry: ghcr.io', '##[endgroup]', 'denied'];
    const told = await read([...action, ...mark(1, 'success', aStep('true', ['x'], 1)), ...mark(2, 'failure', login)]);
    expect(told.failedSection).toMatchObject({ title: 'docker/login-action@v3' });
  });

  test('are never shown: not in the excerpt, not among the key lines', async () => {
    const told = await read([...action, ...mark(1, 'failure', aStep('npm test', ['Error: boom'], 2))]);
    expect(JSON.stringify([told.excerpt, told.keyLines, told.matches])).not.toMatch(/(?:start|end)-action/);
    expect(told.excerpt.text).toContain('Error: boom');
  });
});
