import { describe, expect, test } from '@jest/globals';
import type { Job, Step } from '../../../src/contract/model.js';
import { aStep, chatter, reading, stamped } from '../build-log.js';

const travis = (lines: string[]) => lines.map((line) => `${line}\r\n`).join('');
const command = (name: string, output: string[], code: number) => [
  `travis_time:start:0a\r\x1b[0K$ ${name}`,
  ...output,
  `travis_time:end:0a:start=1,finish=2,duration=1\r\x1b[0K\x1b[31;1mThe command "${name}" exited with ${code}.\x1b[0m`,
  '',
];

describe('the sections of a log', () => {
  test('of Travis are its commands, and the one with an exit code is the failed one', async () => {
    const { failedSection, keyLines } = await reading(
      travis([
        'travis_fold:start:system_info\r\x1b[0KBuild system information',
        'error: none of this matters',
        'travis_fold:end:system_info\r\x1b[0K',
        ...command('npm ci', chatter(5), 0),
        ...command('npm test', ['Error: boom'], 7),
        'Done. Your build exited with 1.',
      ]),
    );
    expect(failedSection).toMatchObject({ title: 'npm test', exitCode: 7 });
    expect(keyLines[0]?.text).toBe('Error: boom');
  });

  test('of a Travis build that only says in the end that it failed: the last command', async () => {
    const { failedSection } = await reading(
      travis(['travis_time:start:0a\r\x1b[0K$ make', 'broken', 'Done. Your build exited with 1.']),
    );
    expect(failedSection?.title).toBe('make');
  });

  test('an action that fails prints no exit code: the last step with an error before the clean-up is the failed one', async () => {
    const { failedSection } = await reading(
      stamped([
        '##[group]Run actions/checkout@v4',
        'with:',
        '  token: ***',
        '##[endgroup]',
        ...chatter(3),
        '##[group]Run docker/login-action@v3',
        'with:',
        '  registry: ghcr.io',
        '##[endgroup]',
        '##[error]Error response from daemon: denied',
        'Post job cleanup.',
        '##[error]could not remove the folder',
      ]),
    );
    expect(failedSection).toMatchObject({ title: 'docker/login-action@v3', exitCode: null, script: null });
  });

  test('a step that may fail is not the failed one when a later one fails', async () => {
    const { failedSection, sections } = await reading(
      stamped([
        ...aStep('npm audit', ['3 high severity vulnerabilities'], 1),
        ...aStep('npm test', ['Error: boom'], 2),
      ]),
    );
    expect(failedSection).toMatchObject({ title: 'npm test', exitCode: 2 });
    expect(sections.filter(({ failed }) => failed)).toHaveLength(2);
  });

  test('are matched to the steps of the jobs API by time and name, and its word on what failed comes first', async () => {
    const step = (number: number, name: string, second: number, conclusion: string): Step => ({
      number,
      name,
      conclusion,
      startedAt: `2026-01-02T03:04:0${second}Z`,
      completedAt: `2026-01-02T03:04:0${second + 1}Z`,
    });
    const steps = [
      step(1, 'Set up job', 1, 'success'),
      step(2, 'Install', 3, 'failure'),
      step(3, 'Report', 6, 'success'),
    ];
    const job: Job = {
      id: 1,
      name: 'j',
      url: '',
      status: 'completed',
      conclusion: 'failure',
      startedAt: null,
      completedAt: null,
      steps,
    };
    const text = [
      stamped(aStep('npm ci', ['added 3 packages']), Date.UTC(2026, 0, 2, 3, 4, 3)),
      stamped(aStep('./report.sh', ['##[error]a broken line of the report']), Date.UTC(2026, 0, 2, 3, 4, 6)),
    ].join('');
    const { sections, failedSection } = await reading(text, { job, step: steps[1] ?? null });
    expect(sections.map(({ title, step: number }) => [title, number])).toEqual([
      ['npm ci', 2],
      ['./report.sh', 3],
    ]);
    expect(failedSection?.title).toBe('npm ci');
  });
});
