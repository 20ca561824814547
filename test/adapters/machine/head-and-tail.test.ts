import { describe, expect, test } from '@jest/globals';
import { createHeadAndTail } from '../../../src/adapters/machine/head-and-tail.js';

describe('head and tail', () => {
  test.each([
    [[], ''],
    [['abc'], 'abc'],
    [['abcdefghij'], 'abcdefghij'],
    [['abcde', 'fgh', 'ijklmnop'], 'abcdelmnop'],
    [['a'.repeat(50), 'xyz'], `aaaaaaaxyz`],
  ])('of %j is %s', (chunks, kept) => {
    const output = createHeadAndTail(10);
    for (const chunk of chunks) output.add(Buffer.from(chunk));
    const { head, tail } = output.ends();
    expect(head.toString() + tail.toString()).toBe(kept);
    expect(output.total).toBe(chunks.join('').length);
  });

  test('keeps little, however many small pieces come', () => {
    const output = createHeadAndTail(1000);
    for (let at = 0; at < 200_000; at++) output.add(Buffer.from(`${at}\n`));
    expect(output.ends().head.length + output.ends().tail.length).toBe(1000);
    expect(output.ends().tail.toString().endsWith('199999\n')).toBe(true);
  });
});
