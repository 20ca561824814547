import { describe, expect, test } from '@jest/globals';
import { memoryLog } from '../../../src/contract/memory-log.js';
import { aStep, chatter, reading, stamped } from '../build-log.js';

const noise = (port: number) => [
  ...chatter(200),
  `Error: could not reach 127.0.0.1:${port}, trying again`,
  `warning: cache ${port} is cold`,
  ...chatter(200, 'ran test'),
];
const passing = memoryLog(
  'green',
  stamped(aStep('make test', [...noise(40001), 'connected to the database', ...chatter(100, 'closed file')])),
);
const failing = stamped(
  aStep('make test', [...noise(51234), 'the database said goodbye', ...chatter(100, 'closed file')], 1),
);

describe('subtracting the log of a passing run', () => {
  test('lets what only the failing run says stand out, though no word of it tells of trouble', async () => {
    const without = await reading(failing, { maxChars: 300 });
    const withIt = await reading(failing, { maxChars: 300, baseline: passing });
    expect([without.baseline, withIt.baseline]).toEqual([false, true]);
    expect(without.excerpt.text).not.toContain('the database said goodbye');
    expect(withIt.excerpt.text).toContain('the database said goodbye');
  });

  test('puts behind what the passing run says too, whatever the port', async () => {
    const { keyLines } = await reading(failing, { baseline: passing });
    const texts = keyLines.map(({ text }) => text);
    expect(texts.indexOf('the database said goodbye')).toBeLessThan(
      texts.findIndex((text) => text.includes('could not reach')),
    );
  });

  test('a line that only the failing run ends with 1 instead of 0 is not taken for the same', async () => {
    const green = memoryLog('green', stamped(['tests: 12 passed, 0 broken']));
    const { keyLines } = await reading(stamped(['tests: 12 passed, 3 broken']), { baseline: green });
    expect(keyLines.map(({ text }) => text)).toEqual(['tests: 12 passed, 3 broken']);
  });

  test('an empty passing log changes nothing but what is new', async () => {
    const { excerpt } = await reading(failing, { baseline: memoryLog('green', '') });
    expect(excerpt.text).toContain('the database said goodbye');
  });
});
