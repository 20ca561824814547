import { describe, expect, test } from '@jest/globals';
import { firstThatFits, RUNGS, utf8Bytes } from '../../../src/report/comment/ladder.js';

describe('the ladder of renderings', () => {
  test('takes the longest that fits', () => {
    expect(firstThatFits(({ fieldChars }) => 'x'.repeat(fieldChars), 1200)).toHaveLength(1000);
  });

  test('counts what the limit counts', () => {
    expect(firstThatFits(({ fieldChars }) => '汉'.repeat(fieldChars), 1200, utf8Bytes)).toHaveLength(300);
  });

  test('gives the first lines where nothing fits, rather than nothing', () => {
    expect(firstThatFits(() => 'headline\nlong\n'.padEnd(9000, 'x\n'), 100)).toMatch(/^headline\nlong\n/);
    expect(firstThatFits(() => 'x'.repeat(9000), 100)).toBe('');
  });

  test('gets shorter with every rung, in everything', () => {
    const names = ['fieldChars', 'evidenceLines', 'excerptLines', 'patchChars', 'items', 'causes'] as const;
    for (const [index, rung] of RUNGS.slice(1).entries()) {
      for (const name of names) expect(rung[name]).toBeLessThanOrEqual(RUNGS[index]?.[name] ?? 0);
    }
  });
});
