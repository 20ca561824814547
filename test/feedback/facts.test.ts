import { describe, expect, test } from '@jest/globals';
import type { Culprit } from '../../src/contract/culprit.js';
import { culpritFacts, diffFact, machineLikeFact, rerunFact } from '../../src/feedback/facts.js';
import { leftOutVariables } from '../../src/feedback/left-out.js';
import { machineryFact } from '../../src/feedback/machinery.js';
import { namedFiles } from '../../src/feedback/named-files.js';
import { MISSING_RULES, missingHere, notInstalled } from '../../src/feedback/not-installed.js';
import { foundedFixes } from '../../src/feedback/run-again.js';
import { aFailure, aJob, aLines, aMatch, anExcerpt, aReading, aRerun, aStep } from '../builders.js';

const here = { sameMachine: true, differs: [] };
const elsewhere = { sameMachine: false, differs: [] };

describe('what a re-run says', () => {
  test.each([
    ['reproduced', 'reproduced', true],
    ['different-failure', 'reproduced', false],
    ['timed-out', 'reproduced', null],
    ['skipped', 'reproduced', null],
    ['passed', 'did-not-fail-here', true],
  ] as const)('%s', (outcome, id, holds) => {
    expect(rerunFact(aRerun({ outcome }), elsewhere)).toMatchObject({ id, holds });
  });

  test('a failure that could not be compared is not known to be the same', () => {
    expect(rerunFact(aRerun({ compared: false }), here)).toMatchObject({ id: 'reproduced', holds: null });
  });

  test('only where it failed on this machine, with nothing that differs, does a pass prove that it comes and goes', () => {
    const passed = aRerun({ outcome: 'passed' });
    expect(rerunFact(passed, here).id).toBe('passed-and-failed-here');
    const fact = rerunFact(passed, { sameMachine: true, differs: ['The variable DB_URL is left out.'] });
    expect(fact).toMatchObject({ id: 'did-not-fail-here', text: expect.stringContaining('DB_URL') });
    expect(rerunFact(passed, elsewhere).text).toContain('another machine');
  });
});

describe('what experiments say', () => {
  const aCulprit = (over: Partial<Culprit>): Culprit => ({
    outcome: 'found',
    hunks: [{ path: 'src/cart.ts', start: 40, end: 43, commit: null }],
    runs: 5,
    ms: 4000,
    reason: '',
    noise: null,
    ...over,
  });
  const ids = (culprit: Culprit | null) => culpritFacts(culprit).map(({ id, holds }) => [id, holds]);
  const rate = (failed: number, runs: number) => ({ failed, runs });

  test('a part that was found, a test that is new, a failure without the change, and nothing', () => {
    expect(ids(aCulprit({}))).toEqual([
      ['culprit-found', true],
      ['only-with-change', true],
    ]);
    expect(culpritFacts(aCulprit({}))[0]?.text).toBe(
      'Taking back src/cart.ts:40–43 alone makes the command pass (5 runs).',
    );
    expect(ids(aCulprit({ outcome: 'new-test' }))).toEqual([['only-with-change', true]]);
    expect(ids(aCulprit({ outcome: 'fails-without-change' }))).toEqual([['fails-without-change', true]]);
    expect(ids(aCulprit({ outcome: 'not-found' }))).toEqual([['fails-without-change', null]]);
    expect(ids(aCulprit({ outcome: 'not-run' }))).toEqual([]);
    expect(ids(null)).toEqual([]);
  });

  test('a failure that comes and goes: since this change, before it too, and not told apart', () => {
    const noisy = (flaky: 'before' | 'since' | 'unknown', without: number) =>
      ids(
        aCulprit({
          outcome: 'not-found',
          noise: { flaky, with_change: rate(4, 10), without: rate(without, 10), chance: 0.006 },
        }),
      );
    expect(noisy('since', 0)).toEqual([
      ['flaky-since-change', true],
      ['only-with-change', true],
    ]);
    expect(noisy('since', 1)).toEqual([['fails-without-change', null]]);
    expect(noisy('before', 3)).toEqual([['passed-and-failed-here', true]]);
    expect(noisy('unknown', 0)).toEqual([['fails-without-change', null]]);
  });
});

test('a kind of message is told as what it is', () => {
  expect(machineLikeFact(aMatch({ kind: 'infrastructure' }), null)?.text).toMatch(
    /^Looks like the machine; not proved: /,
  );
  expect(machineLikeFact(aMatch({ kind: 'test' }), null)).toBeNull();
  expect(machineLikeFact(null, null)).toBeNull();
});

test('whether the error names a changed file is not known without the list of those', () => {
  expect(diffFact(null, null).holds).toBeNull();
  expect(diffFact([], null).holds).toBe(false);
  expect(diffFact(['src/a.ts', 'src/b.ts'], null)).toMatchObject({
    holds: true,
    text: 'The error names src/a.ts and 1 more, which are changed here.',
  });
});

describe('the files that lines of a failure name', () => {
  const reading = (head: string, ...after: string[]) =>
    aReading({
      keyLines: aLines(10, [head]),
      matches: [],
      excerpt: anExcerpt({ lines: aLines(10, [head, ...after]) }),
    });
  const place = { workingDirectory: '.', files: [] as string[] };

  test.each([
    ['as it stands', 'src/cart.ts:42: error: x', 'src/cart.ts', true],
    ['by its path on the runner', 'at f (/home/runner/work/shop/shop/src/cart.ts:4:2)', 'src/cart.ts', true],
    ['by a file address', 'at file:///home/runner/work/shop/shop/src/cart.ts:4:2', 'src/cart.ts', true],
    ['on Windows', 'at f (D:\\a\\shop\\shop\\src\\cart.ts:4:2)', 'src/cart.ts', true],
    ['with a dot before it', './src/cart.ts(4,2): error TS2322', 'src/cart.ts', true],
    ['in a sentence', 'FAIL src/cart.ts', 'src/cart.ts', true],
    ['not by its name alone', 'cart.ts:42: error', 'src/cart.ts', false],
    ['not a file of the same end in another folder', 'packages/web/src/cart.ts:4:2', 'src/cart.ts', false],
    ['not a file with a longer name', 'src/cart.tsx:4:2 error', 'src/cart.ts', false],
    ['not a file whose name ends so', 'src/bigcart.ts:4:2 error', 'cart.ts', false],
    ['not one of a library', 'at f (/w/node_modules/left-pad/index.js:3:1)', 'index.js', false],
    ['not one of the system', 'File "/usr/lib/python3/dist-packages/setup.py", line 3', 'setup.py', false],
  ])('%s', (_what, line, path, isNamed) => {
    expect(namedFiles(reading(line), [path], place)).toEqual(isNamed ? [path] : []);
  });

  test('count in the lines near it only as places of a stack', () => {
    const near = (line: string) => namedFiles(reading('AssertionError: no', line), ['src/cart.ts'], place).length;
    expect(near('    at total (src/cart.ts:4:2)')).toBe(1);
    expect(near('  File "src/cart.ts", line 4')).toBe(1);
    expect(near(' ✓ src/cart.ts (3 tests)')).toBe(0);
    expect(near(' src/cart.ts | 80 | 20 |')).toBe(0);
  });

  test('far from it they do not count', () => {
    const lines = Array.from({ length: 60 }, (_, index) => (index === 50 ? 'at f (src/cart.ts:4:2)' : 'x'));
    expect(namedFiles(reading('Error: no', ...lines), ['src/cart.ts'], place)).toEqual([]);
  });

  test('are meant from the folder of the step, but for a file of the root', () => {
    const inPackage = { workingDirectory: './packages/web', files: [] as string[] };
    const path = 'packages/web/src/cart.ts';
    expect(namedFiles(reading('src/cart.ts:4:2 error'), [path], inPackage)).toEqual([path]);
    expect(namedFiles(reading('src/cart.ts:4:2 error'), [path], { ...inPackage, files: ['src/cart.ts'] })).toEqual([]);
  });
});

describe('what is not installed here', () => {
  const examples = MISSING_RULES.flatMap(({ id, examples }) => examples.map((line) => [id, line] as const));
  test.each(examples)('%s: %s', (id, line) => {
    expect(MISSING_RULES.find((rule) => rule.pattern.test(line))?.id).toBe(id);
    expect(notInstalled(missingHere(`a\n${line}\n`, 1) ?? { name: null, own: false, line: '' }, 1)).toMatch(
      /is not installed here \(exit code 1\)/,
    );
  });

  const misses = MISSING_RULES.flatMap(({ id, pattern, not }) => not.map((line) => [id, pattern, line] as const));
  test.each(misses)('not %s: %s %s', (_id, pattern, line) => expect(pattern.test(line)).toBe(false));

  test('says the exit code of the shell too, and nothing else does', () => {
    expect(missingHere('', 127)).toEqual({ name: null, own: false, line: '' });
    expect(missingHere('AssertionError: 900', 1)).toBeNull();
    expect(missingHere("Cannot find module '../price'", 1)).toMatchObject({ name: '../price', own: true });
  });
});

describe('the machinery of CI', () => {
  const step = (name: string, conclusion: string | null, startedAt: string | null = '2026-11-20T10:00:00Z') =>
    aStep({ name, conclusion, startedAt });
  const skipped = step('Run tests', 'skipped', null);
  const failure = (steps: ReturnType<typeof step>[], over: Parameters<typeof aFailure>[0] = {}) =>
    aFailure({
      job: aJob({ steps }),
      reading: aReading({ excerpt: anExcerpt({ lines: aLines(1, ['Error: EOF']) }) }),
      ...over,
    });
  const setUp = [step('Set up job', 'failure'), skipped];
  const stop = (kind: 'billing' | 'no-runner' | 'runner-lost' | 'job-time-limit') => ({
    stop: { kind, text: 'GitHub said so', url: null },
  });
  const holds = (...asked: Parameters<typeof machineryFact>) => machineryFact(...asked)?.holds;

  test('broke where set-up failed and this change touches nothing that is set up', () => {
    expect(machineryFact(failure(setUp), ['src/a.ts'])).toMatchObject({ id: 'broke-before-commands', holds: true });
  });

  test.each([
    ['this change touches the workflow', setUp, ['.github/workflows/ci.yml'], null],
    ['this change touches an action', setUp, ['tools/action.yml'], null],
    ['it is not known what this change touches', setUp, null, null],
    [
      'a command ran before',
      [step('Set up job', 'success'), step('Run npm test', 'success'), step('Initialize containers', 'failure')],
      [],
      undefined,
    ],
    ['an action of this repository ran', [step('Run ./.github/actions/x', 'failure')], [], undefined],
    [
      'a foreign action failed at its work',
      [step('Set up job', 'success'), step('Run actions/checkout@v5', 'failure')],
      [],
      undefined,
    ],
    ['no step says that it failed', [], [], undefined],
  ])('is not known to be at fault where %s', (_what, steps, changed, expected) => {
    expect(holds(failure(steps), changed)).toBe(expected);
  });

  test.each([
    'Unable to resolve action `acme/nothing@v9`, unable to find version `v9`',
    'This request has been automatically failed because it uses a deprecated version of `actions/upload-artifact: v3`.',
    'Error response from daemon: manifest for postgres:99 not found: manifest unknown',
  ])('is not at fault where set-up fails at what the workflow asks for: %s', (line) => {
    const reading = aReading({ excerpt: anExcerpt({ lines: aLines(1, [`##[error]${line}`]) }) });
    expect(holds(failure(setUp, { reading }), [])).toBe(false);
  });

  test('is at fault by what GitHub says of a job that never began, and not of one whose command ran', () => {
    for (const kind of ['billing', 'no-runner', 'runner-lost'] as const)
      expect(machineryFact(failure([], stop(kind)), null)).toMatchObject({ id: 'broke-before-commands', holds: true });
    expect(holds(failure([], stop('job-time-limit')), null)).toBeUndefined();
    const lost = failure([step('Set up job', 'success'), step('Run tests', null)], stop('runner-lost'));
    expect(machineryFact(lost, [])).toMatchObject({
      id: 'looks-like-machine',
      text: expect.stringContaining('not proved'),
    });
  });
});

describe('the advice to run it again', () => {
  const fixes = [
    'Run the job again; if it stays, check the address of the registry.',
    'Re-run the failed jobs.',
    'Retry the build once the registry is back.',
    'Pin the version of lodash.',
  ];
  test('is kept where a fact bears it out, and goes elsewhere with what it was coupled to left', () => {
    expect(foundedFixes(fixes, { row: 'flaky', facts: [] })).toEqual(fixes);
    expect(foundedFixes(fixes, { row: 'infrastructure', facts: [] })).toEqual(fixes);
    const again = [{ id: 'reproduced', text: '', url: null, holds: true }];
    expect(foundedFixes(fixes, { row: 'flaky', facts: again })).toHaveLength(2);
    expect(foundedFixes(fixes, { row: 'unknown', facts: [] })).toEqual([
      'Check the address of the registry.',
      'Pin the version of lodash.',
    ]);
  });

  test('is not seen in a fix that speaks of running a program', () => {
    const other = [
      'Run `npm ci` before the tests.',
      'Start the server before the test runs.',
      'Retry the request in src/api.ts.',
    ];
    expect(foundedFixes(other, { row: 'this-change', facts: [] }).slice(0, 2)).toEqual(other.slice(0, 2));
  });
});

test('variables that a re-run does not get are named, and the runner’s own are not', () => {
  const own = { PATH: '/bin', GITHUB_TOKEN: 'x', RUNNER_TEMP: '/t', DATABASE_URL: 'x', FEATURE: '1', PWD: '/' };
  expect(leftOutVariables(own, { FEATURE: '1' })).toEqual(['The variable DATABASE_URL did not reach the re-run.']);
  expect(leftOutVariables({ PATH: '/bin' }, {})).toEqual([]);
});
