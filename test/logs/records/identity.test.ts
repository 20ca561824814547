import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { memoryLog } from '../../../src/contract/memory-log.js';
import { readLog } from '../../../src/logs/read.js';
import { identitiesOf } from '../../../src/logs/records/identity.js';
import { maskKnown, VARYING } from '../../../src/logs/records/mask-known.js';
import { MESSENGERS, saysOnlyThatItFailed } from '../../../src/logs/records/messengers.js';
import { aStep, NO_SIGNATURES, stamped } from '../build-log.js';

async function identity(output: string[], script = 'npm test') {
  const log = memoryLog('job', stamped(aStep(script, output, 1)));
  return (await readLog(log, { maxChars: 8000, recognise: NO_SIGNATURES })).fingerprint;
}

const pytest = (name: string, says: string) => [
  `_____________________ ${name} _____________________`,
  `    def ${name}():`,
  `>       check()`,
  `E       ${says}`,
  'tests/test_api.py:12: AssertionError',
  `FAILED tests/test_api.py::${name} - ${says}`,
];
const traceback = (file: string, says: string) => [
  'Traceback (most recent call last):',
  `  File "${file}", line 3, in <module>`,
  '    main()',
  says,
];

describe('two failures that differ are two', () => {
  const pairs: [string, string[], string[]][] = [
    ['tests of two names', pytest('test_v1_api', 'assert 1 == 2'), pytest('test_v2_api', 'assert 1 == 2')],
    ['two HTTP codes', pytest('test_a', 'assert 401 == 200'), pytest('test_a', 'assert 503 == 200')],
    [
      'two files',
      ["src/v1.ts(3,1): error TS2304: Cannot find name 'x'."],
      ["src/v2.ts(3,1): error TS2304: Cannot find name 'x'."],
    ],
    ['two tracebacks', traceback('tools/a.py', "KeyError: 'TOKEN'"), traceback('tools/a.py', "KeyError: 'USER'")],
    ['two services', ['Error: connect ECONNREFUSED 127.0.0.1:5432'], ['Error: connect ECONNREFUSED 127.0.0.1:6379']],
    [
      'two versions',
      ['ERROR: No matching distribution found for tax==1.0'],
      ['ERROR: No matching distribution found for tax==2.0'],
    ],
  ];
  test.each(pairs)('%s', async (_what, one, other) => {
    expect(await identity(one)).not.toBe(await identity(other));
  });

  test('a script that ends without a word has no identity', async () => {
    expect(await identity([], 'test -f a')).toBe('');
    expect(await identity([], 'test -f b')).toBe('');
  });
});

describe('the same failure is one', () => {
  test('whatever the port, process, time, duration, temporary folder and address', async () => {
    const run = fc.record({
      port: fc.integer({ min: 10_000, max: 65_000 }),
      pid: fc.integer({ min: 100, max: 99_999 }),
      ms: fc.integer({ min: 1, max: 9999 }),
      tmp: fc.stringMatching(/^[a-z0-9]{8}$/),
      hex: fc.stringMatching(/^[0-9a-f]{12}$/),
    });
    const log = ({ port, pid, ms, tmp, hex }: { port: number; pid: number; ms: number; tmp: string; hex: string }) =>
      pytest(
        'test_a',
        `OSError: pid ${pid} lost 127.0.0.1:${port} after ${ms} ms, see /tmp/${tmp}/out.txt and <Cart at 0x${hex}>`,
      );
    await fc.assert(
      fc.asyncProperty(run, run, async (one, other) => {
        expect(await identity(log(one))).toBe(await identity(log(other)));
      }),
      { numRuns: 60 },
    );
  });

  test('whatever the order of the tests', async () => {
    const a = pytest('test_a', 'assert 1 == 2');
    const b = pytest('test_b', 'assert 3 == 4');
    expect(await identity([...a, ...b])).toBe(await identity([...b, ...a]));
  });
});

test.each(VARYING.map(({ what, example }) => [what, example] as const))('%s is masked', (_what, [one, other]) => {
  expect(one).not.toBe(other);
  expect(maskKnown(one)).toBe(maskKnown(other));
});

test.each(MESSENGERS.map(({ example }) => [example]))('%s says only that it failed', (example) => {
  expect(saysOnlyThatItFailed(example)).toBe(true);
  expect(
    identitiesOf([
      {
        tool: 'x',
        kind: 'unknown',
        id: null,
        file: null,
        line: null,
        code: null,
        message: example,
        count: 1,
        log_lines: null,
      },
    ]),
  ).toEqual([]);
});
