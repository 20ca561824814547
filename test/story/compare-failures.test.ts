import { describe, expect, test } from '@jest/globals';
import { runnerLog } from '../../demo/runner-log.js';
import type { Log } from '../../src/contract/ports.js';
import { readLog } from '../../src/logs/read.js';
import { memoryLog } from '../../src/logs/reading/memory-log.js';
import { createRecogniser } from '../../src/logs/signatures/recognise.js';
import { SIGNATURES } from '../../src/logs/signatures/signatures.js';
import { asLogged, compareFailures } from '../../src/story/compare-failures.js';

const recognise = createRecogniser(SIGNATURES);
const read = (log: Log) => readLog(log, { maxChars: 20_000, recognise });

/** The first run as a job's log, the second as a command's output. */
async function compare(
  first: { output: string; exitCode: number },
  again: { output: string; exitCode: number | null },
) {
  const step = { script: 'sh check.sh', shell: '/usr/bin/bash -e {0}', ...first };
  const reading = await read(memoryLog('job', runnerLog([step], Date.UTC(2026, 10, 20))));
  const { fingerprint, looksLike } = await compareFailures({ reading, exitCode: first.exitCode }, again, read);
  return fingerprint === reading.fingerprint ? 'same' : looksLike ? 'alike' : 'different';
}

describe('a command that failed again', () => {
  const stories: [string, string, number, string, number | null, string][] = [
    ['with the same error', 'error: no price for mug\n', 1, 'error: no price for mug\n', 1, 'same'],
    ['with the same error in other numbers', 'Error: got 900 at 0x1f\n', 1, 'Error: got 901 at 0x2a\n', 1, 'same'],
    ['with another error', 'error: no price for mug\n', 1, 'fatal: cannot open the store\n', 1, 'different'],
    ['without a word, as before', '', 1, '', 1, 'alike'],
    ['without a word, though there was one', 'boom\n', 1, '', 1, 'different'],
    ['with words that nobody knows, the same', 'boom\n', 3, 'boom\n', 3, 'alike'],
    ['with words that nobody knows, others', 'boom\n', 3, 'bang\n', 3, 'different'],
    ['with the same words and another exit code', 'boom\n', 3, 'boom\n', 4, 'different'],
    ['by a signal', 'boom\n', 3, 'boom\n', null, 'alike'],
  ];
  test.each(stories)('%s', async (_what, output, exitCode, again, code, expected) => {
    expect(await compare({ output, exitCode }, { output: again, exitCode: code })).toBe(expected);
  });

  test('has the fingerprint of the first log for every known failure', async () => {
    const samples = SIGNATURES.flatMap(({ id, matches }) => (id === 'actions-exit-code' ? [] : matches.slice(0, 1)));
    const told = await Promise.all(samples.map((output) => compare({ output, exitCode: 1 }, { output, exitCode: 1 })));
    expect(samples.filter((_sample, index) => told[index] !== 'same')).toEqual([]);
    expect(samples.length).toBeGreaterThan(100);
  }, 60_000);
});

test('an output ends as the log of a failed step ends, and a passing one is left alone', () => {
  expect(asLogged({ output: 'boom\n', exitCode: 3 })).toBe('boom\n##[error]Process completed with exit code 3.\n');
  expect(asLogged({ output: 'fine', exitCode: 0 })).toBe('fine');
});
