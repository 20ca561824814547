/** GitHub's own words and numbers: the lines of its pages, its marks in a log, its names for jobs. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { World } from '../../demo/world.js';
import { FAILED_JOB, jobOf, withoutBaseline } from './places.js';
import { openStage, type Played, type Stage, violationsOf } from './stage.js';
import '../retry-once.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

function expectQuiet(played: Played): void {
  expect(violationsOf(played)).toEqual([]);
  expect(played.exitCode).toBe(0);
}

const stamped = (second: number, lines: string[]) =>
  lines.map((line) => `2026-11-20T10:00:${String(second).padStart(2, '0')}.0000000Z ${line}\n`).join('');

const script = (text: string, output: string[]) => [
  `##[group]Run ${text}`,
  `\u001b[36;1m${text}\u001b[0m`,
  'shell: /usr/bin/bash -e {0}',
  '##[endgroup]',
  ...output,
];

/** The failed job ran one step of a composite action, in which the second script failed. */
function composite(world: World, marks: boolean): void {
  withoutBaseline(world);
  const marked = (id: string, end: string, lines: string[]) =>
    marks
      ? [`##[start-action display=${id};id=${id}]`, ...lines, `##[end-action id=${id};${end};duration_ms=12]`]
      : lines;
  const start = { startedAt: '2026-11-20T10:00:05Z', completedAt: '2026-11-20T10:00:09Z' };
  jobOf(world).steps = [
    {
      number: 1,
      name: 'Set up job',
      conclusion: 'success',
      startedAt: '2026-11-20T10:00:00Z',
      completedAt: '2026-11-20T10:00:02Z',
    },
    { number: 2, name: 'Check the cart', conclusion: 'failure', ...start },
  ];
  const audit = script('npm audit', ['1 moderate vulnerability', '##[error]Process completed with exit code 1.']);
  const test = script('npm test', [
    '##[group]Files',
    'test/cart.test.js',
    '##[endgroup]',
    'AssertionError [ERR_ASSERTION]: 2 items, 1080.00 EUR',
    '##[error]Process completed with exit code 3.',
  ]);
  world.logs[FAILED_JOB] =
    stamped(0, ['Current runner version: 2.336.0', '##[group]Runner', 'x', '##[endgroup]']) +
    stamped(5, [
      '##[group]Run ./.github/actions/check',
      '##[endgroup]',
      ...marked('audit', 'outcome=failure;conclusion=success', audit),
      ...marked('test', 'outcome=failure;conclusion=failure', test),
    ]);
}

describe("the link into the log's page", () => {
  // The page numbers: 1 the action, 2–6 the audit, 7–9 the script's header, 10–11 the files, 12 the error; with marks, the two
  // that open a step have a number too.
  test.each([
    ['without marks', false, 12],
    ["with the runner's marks", true, 14],
  ])(
    'of a composite action counts from its own first line and leaves out what closes a group, %s',
    async (_name, marks, line) => {
      const played = await stage.play({ with: { rerun: 'never' }, world: (world) => composite(world, marks) });
      expectQuiet(played);
      expect(played.comments[0]).toContain('AssertionError');
      const lines = [...(played.comments[0] ?? '').matchAll(/#step:2:(\d+)/g)].map(([, number]) => Number(number));
      expect(lines.length).toBeGreaterThan(0);
      // The quoted block begins a few lines before the error at most.
      for (const one of lines) expect(one).toBeLessThanOrEqual(line);
      expect(played.files['report.html']).toContain(`#step:2:${line}`);
    },
    60_000,
  );

  test("the runner's marks are never shown, and the step that they clear is not the failed one", async () => {
    const played = await stage.play({ with: { rerun: 'never' }, world: (world) => composite(world, true) });
    expectQuiet(played);
    expect(played.everything).not.toMatch(/(?:start|end)-action/);
    const [visible = ''] = (played.comments[0] ?? '').split('<details>');
    expect(visible).toContain('npm test');
    expect(visible).not.toContain('npm audit');
  }, 60_000);
});
