import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compileWords } from '../../../src/logs/scan/automaton.js';
import { scanLines } from '../../../src/logs/scan/scan-lines.js';

async function found(text: string, words: string[], size: number): Promise<[number, number][]> {
  const bytes = Buffer.from(text);
  const log = {
    name: 'x',
    bytes: bytes.length,
    async *chunks() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    },
  };
  const hits: [number, number][] = [];
  await scanLines(log, compileWords(words.map((word, i) => ({ text: word, flag: i }))), {
    every: true,
    visit: (_bytes, _start, _end, line, flags) => void hits.push([line, flags]),
  });
  return hits;
}

describe('finding many words at once', () => {
  test('finds words within words, ignores the case of letters, and begins anew on each line', async () => {
    expect(await found('a FAILED b\nfai\nled fail\n✗ no', ['fail', 'ailed', '✗'], 1000)).toEqual([
      [1, 0b011],
      [2, 0],
      [3, 0b001],
      [4, 0b100],
    ]);
  });

  test('finds in every text, cut in any way, what a plain search finds', async () => {
    const words = ['ab', 'aab', 'b', 'ba b', 'abab'];
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', 'A', 'é') }),
        fc.integer({ min: 1, max: 9 }),
        async (text, size) => {
          const lines = text.split('\n');
          if (lines.at(-1) === '') lines.pop();
          const plain = lines.map((line, i) => [
            i + 1,
            words.reduce((flags, word, flag) => flags | (line.toLowerCase().includes(word) ? 1 << flag : 0), 0),
          ]);
          expect(await found(text, words, size)).toEqual(plain);
        },
      ),
    );
  });

  test('takes words of more than 62 different bytes', async () => {
    const letters = Array.from({ length: 90 }, (_, i) => String.fromCharCode(33 + i)).join('');
    expect(await found(`x${letters.toLowerCase()}`, [letters], 50)).toEqual([[1, 1]]);
  });
});
