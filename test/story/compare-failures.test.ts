import { describe, expect, test } from '@jest/globals';
import { runnerLog } from '../../demo/runner-log.js';
import { memoryLog } from '../../src/contract/memory-log.js';
import type { Log } from '../../src/contract/ports.js';
import { readLog } from '../../src/logs/read.js';
import { createRecogniser } from '../../src/logs/signatures/recognise.js';
import { SIGNATURES } from '../../src/logs/signatures/signatures.js';
import { asLogged, compareFailures } from '../../src/story/compare-failures.js';
import { saysOnlyThatItFailed } from '../../src/story/failure-identity.js';

const recognise = createRecogniser(SIGNATURES);
const read = (log: Log) => readLog(log, { maxChars: 20_000, recognise });

/** The first run as a job's log, the second as a command's output. */
async function compare(
  first: { output: string; exitCode: number },
  again: { output: string; exitCode: number | null },
) {
  const step = { script: 'sh check.sh', shell: '/usr/bin/bash -e {0}', ...first };
  const reading = await read(memoryLog('job', runnerLog([step], Date.UTC(2026, 10, 20))));
  return (await compareFailures({ reading, exitCode: first.exitCode }, again, read)).like;
}

describe('a command that failed again', () => {
  const stories: [string, string, number, string, number | null, string][] = [
    ['with the same error', 'error: no price for mug\n', 1, 'error: no price for mug\n', 1, 'same'],
    ['with the same error at another address', 'Error: bad at 0x1f\n', 1, 'Error: bad at 0x2a\n', 1, 'same'],
    ['with the same error after another time', 'Error: late after 31 ms\n', 1, 'Error: late after 1.2 s\n', 1, 'same'],
    ['with another value, which is another failure', 'Error: got 900\n', 1, 'Error: got 901\n', 1, 'other'],
    ['with another error', 'error: no price for mug\n', 1, 'fatal: cannot open the store\n', 1, 'other'],
    ['with one of two errors', 'error: no mug\nerror: no cup\n', 1, 'error: no mug\n', 1, 'unknown'],
    ['with one more error than before', 'error: no mug\n', 1, 'error: no mug\nerror: no cup\n', 1, 'same'],
    ['without a word, as before', '', 1, '', 1, 'unknown'],
    ['without a word, though there was one', 'error: no price for mug\n', 1, '', 1, 'unknown'],
    ['with an error, though there was none', '', 1, 'error: no price for mug\n', 1, 'unknown'],
    [
      'with no more than that it failed',
      'npm error Test failed.  See above for more details.\n',
      1,
      'npm error Test failed.  See above for more details.\n',
      1,
      'unknown',
    ],
    [
      'with no more than how many failed',
      'Tests: 1 failed, 3 passed\n',
      1,
      'Tests: 1 failed, 3 passed\n',
      1,
      'unknown',
    ],
    ['with words that nobody knows, the same', 'boom\n', 3, 'boom\n', 3, 'same'],
    ['with words that nobody knows, others', 'boom\n', 3, 'bang\n', 3, 'unknown'],
    ['with one line in common, and others', 'start\nboom\n', 3, 'start\nbang\n', 3, 'unknown'],
    ['with the same words and another exit code', 'boom\n', 3, 'boom\n', 4, 'unknown'],
    ['by a signal', 'boom\n', 3, 'boom\n', null, 'same'],
  ];
  test.each(stories)('%s', async (_what, output, exitCode, again, code, expected) => {
    expect(await compare({ output, exitCode }, { output: again, exitCode: code })).toBe(expected);
  });

  test('is the same again for every known failure that says more than that something failed', async () => {
    const samples = SIGNATURES.flatMap(({ id, matches }) => (id === 'actions-exit-code' ? [] : matches.slice(0, 1)));
    const told = await Promise.all(samples.map((output) => compare({ output, exitCode: 1 }, { output, exitCode: 1 })));
    const others = samples.filter((_sample, index) => told[index] !== 'same');
    expect(others.filter((sample) => !saysOnlyThatItFailed(sample))).toEqual([]);
    expect(samples.length).toBeGreaterThan(100);
  }, 60_000);
});

test('an output ends as the log of a failed step ends, and a passing one is left alone', () => {
  expect(asLogged({ output: 'boom\n', exitCode: 3 })).toBe('boom\n##[error]Process completed with exit code 3.\n');
  expect(asLogged({ output: 'fine', exitCode: 0 })).toBe('fine');
});
