import { describe, expect, test } from '@jest/globals';
import { memoryLog } from '../../../src/contract/memory-log.js';
import { PRINTED_VERSIONS, toolVersions, VERSION_COMMANDS } from '../../../src/logs/reading/tool-versions.js';

const versions = async (...lines: string[]) =>
  Object.fromEntries(
    await toolVersions(memoryLog('job', `${lines.map((line) => `2026-11-20T10:00:00.0000000Z ${line}`).join('\n')}\n`)),
  );

describe('a version that a set-up step prints', () => {
  const examples = PRINTED_VERSIONS.flatMap(({ name, examples }) => examples.map((line) => [name, line] as const));
  test.each(examples)('of %s: %s', async (name, line) => {
    expect((await versions('noise', line))[name]).toMatch(/^\d+\.\d+/);
  });

  const misses = PRINTED_VERSIONS.flatMap(({ pattern, not }) => not.map((line) => [pattern, line] as const));
  test.each(misses)('is not seen by %s in: %s', (pattern, line) => expect(pattern.test(line)).toBe(false));

  test('is left out where a job set the tool up twice, in two versions', async () => {
    expect(await versions('node: v20.11.0', 'node: v22.4.1')).toEqual({});
    expect(await versions('node: v20.11.0', 'Found in cache @ /opt/hostedtoolcache/node/20.11.0/x64')).toEqual({
      Node: '20.11.0',
    });
  });
});

test('every tool that is read can be asked for its version here', () => {
  const asked = new Set(VERSION_COMMANDS.map(({ name }) => name));
  expect(PRINTED_VERSIONS.filter(({ name }) => !asked.has(name))).toEqual([]);
});
