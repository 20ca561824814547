import { describe, expect, test } from '@jest/globals';
import { aStep, chatter, reading, stamped } from '../build-log.js';

const failed = (output: string[]) => stamped(aStep('npm test', output, 1));
const excerptOf = async (output: string[], maxChars = 4000) =>
  (await reading(failed(output), { maxChars })).excerpt.text;

describe('the excerpt', () => {
  test('names the lines that were left out by their numbers', async () => {
    const text = await excerptOf([...chatter(400), 'Error: boom', ...chatter(400, 'ran test')], 400);
    expect(text).toMatch(/^\[… 1–\d+\]\n/);
    expect(text).toContain('\nError: boom\n');
  });

  test('shows a failure that is said many times once, and counts it', async () => {
    const again = Array.from({ length: 214 }, (_, i) => [
      ...chatter(20),
      `Error: connection to port ${40_000 + i} was refused`,
    ]).flat();
    const text = await excerptOf(again, 300);
    expect(text).toContain('[× 214]');
  });

  test("keeps a failing test's assertion and the user's own frame when there is no room for the library's", async () => {
    const frames = Array.from(
      { length: 60 },
      (_, i) => `      at step${i} (/w/node_modules/runner/lib/circus-${i}.js:${i}:1)`,
    );
    const block = [
      '  ● cart › sums up',
      '',
      '    expect(received).toBe(expected)',
      '',
      '    Expected: 9',
      '    Received: 900',
      '',
      ...frames.slice(0, 30),
      '      at Object.sum (src/cart.test.ts:12:5)',
      ...frames.slice(30),
    ];
    const text = await excerptOf([...chatter(300), ...block, '', 'Tests: 1 failed'], 900);
    for (const line of ['● cart › sums up', 'Expected: 9', 'Received: 900', 'src/cart.test.ts:12:5'])
      expect(text).toContain(line);
  });

  test('finds a cause ten thousand lines before the end', async () => {
    const text = await excerptOf(
      ['--- FAIL: TestOld (0.01s)', '    old_test.go:3: got 1, want 2', ...chatter(10_000), 'FAIL'],
      1000,
    );
    expect(text).toContain('old_test.go:3: got 1, want 2');
  });

  test('shows frames that two failures share only once', async () => {
    const shared = Array.from({ length: 20 }, (_, i) => `\tat org.junit.Runner.run${i}(Runner.java:${i})`);
    const block = (name: string, value: number) => [
      `${name}  Time elapsed: 0.1 s  <<< FAILURE!`,
      `java.lang.AssertionError: expected:<1> but was:<${value}>`,
      ...shared,
      '',
    ];
    const text = await excerptOf(
      [...chatter(200), ...block('testA(x.Y)', 2), ...block('testB(x.Y)', 3), ...chatter(200)],
      2500,
    );
    expect(text).toContain('testA(x.Y)');
    expect(text).toContain('testB(x.Y)');
    expect(text.split('Runner.run7(').length).toBe(2);
  });

  test('what is shown stands in the log as it is, line by line', async () => {
    const output = [...chatter(300), 'Error: boom', '   deep   spaces  kept', ...chatter(30)];
    const { excerpt } = await reading(failed(output), { maxChars: 1500 });
    const lines = new Set(
      [...failed(output).split('\n')].map((line) =>
        line
          .replace(/^\S+Z /, '')
          .replaceAll('\u001b[36;1m', '')
          .replaceAll('\u001b[0m', '')
          .trimEnd(),
      ),
    );
    for (const { text } of excerpt.lines) expect(lines).toContain(text);
  });
});
