import { beforeAll, describe, expect, test } from '@jest/globals';
import { memoryLog } from '../../../src/contract/memory-log.js';
import type { Tool } from '../../../src/contract/ports.js';
import { answerLogTool, logTools } from '../../../src/logs/reading/tools.js';
import { aStep, chatter, reading, stamped } from '../build-log.js';

const text = stamped([
  ...aStep('npm ci', chatter(3000)),
  ...aStep('npm test', [...chatter(3000, 'ran test'), 'Error: boom at a.ts:3'], 1),
]);
let tools: Record<string, Tool> = {};
beforeAll(async () => {
  const log = memoryLog('test (20)', text);
  tools = Object.fromEntries(
    logTools([{ name: 'test (20)', log, reading: await reading(log) }], answerLogTool).map((tool) => [tool.name, tool]),
  );
});
const call = async (name: string, input: unknown) => tools[name]?.run(tools[name]?.input.parse(input));

describe('search_log', () => {
  test('answers with numbered lines', async () => {
    expect((await call('search_log', { query: 'BOOM' }))?.text).toBe('1 line matches.\n6013: Error: boom at a.ts:3');
  });
  test('takes a star for any text, and a bar between alternatives', async () => {
    expect((await call('search_log', { query: 'nothing here|error*a.ts' }))?.text).toContain('6013: ');
    expect((await call('search_log', { query: 'a.ts*error' }))?.text).toBe('No line from 1 on matches.');
  });
  test('takes no regular expression, so that no query can be slow', async () => {
    expect((await call('search_log', { query: '(a+)+$' }))?.text).toBe('No line from 1 on matches.');
  });
  test('bounds the answer, and says how many more there are', async () => {
    const answer = await call('search_log', { query: 'package' });
    expect(answer?.text.length).toBeLessThanOrEqual(8192);
    expect(answer?.text).toMatch(/^3000 lines match\./);
    expect(answer?.text).toMatch(/… \d+ more; the last one:\n3006: fetched package 2999 of 3000$/);
  });
  test('an empty query is refused with a reason', async () => {
    expect(await call('search_log', { query: ' * ' })).toMatchObject({
      use: { allowed: false, refusal: expect.stringContaining('nothing') },
    });
  });
});

describe('read_log', () => {
  test('reads a range', async () => {
    expect((await call('read_log', { from: 6012, to: 6014 }))?.text).toBe(
      '6012: ran test 2999 of 3000\n6013: Error: boom at a.ts:3\n6014: ##[error]Process completed with exit code 1.',
    );
  });
  test('reads a step, cut to the limit, and says where to go on', async () => {
    const answer = await call('read_log', { step: 'npm test' });
    expect(answer?.text).toMatch(/^3007: ##\[group\]Run npm test\n/);
    expect(answer?.text.length).toBeLessThanOrEqual(8192);
    expect(answer?.text).toMatch(/… cut; go on from line 3\d\d\d\.$/);
  });
  test('lists the steps when nothing is asked for', async () => {
    expect((await call('read_log', {}))?.text).toBe('Steps, by lines:\n1–3006 npm ci\n3007–6014 npm test (failed)');
  });
  test('has an answer for ranges that make no sense', async () => {
    expect((await call('read_log', { from: 90_000, to: 90_010 }))?.text).toContain('the log has 6014 lines');
    expect((await call('read_log', { from: -5, to: 1 }))?.text).toMatch(/^1: /);
    expect((await call('read_log', { from: 10, to: 5 }))?.text).toContain('nothing');
  });
  test('a log that does not exist is refused with the names of those that do', async () => {
    const two = logTools(
      [
        { name: 'a', log: memoryLog('a', 'x'), reading: await reading('x') },
        { name: 'b', log: memoryLog('b', 'y'), reading: await reading('y') },
      ],
      answerLogTool,
    );
    expect((await two[1]?.run({ log: 'c', from: 1 }))?.use.refusal).toBe(
      'There is no log of that name. Logs: "a", "b".',
    );
  });
});
