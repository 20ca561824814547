import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../src/logs/scan/judge.js';
import { FORMATS } from '../../../src/logs/structure/formats.js';

describe('the table of formats', () => {
  test('has no id twice', () => {
    const ids = FORMATS.map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  for (const format of FORMATS) {
    describe(format.id, () => {
      test('has examples, which its hints and its head match', () => {
        expect(format.examples.length).toBeGreaterThan(0);
        for (const example of format.examples) {
          const { bare } = judge(example);
          if (format.hint)
            expect([example, format.hint.some((hint) => bare.toLowerCase().includes(hint.toLowerCase()))]).toEqual([
              example,
              true,
            ]);
          expect(bare).toMatch(format.head);
        }
      });
      test('does not match its near misses', () => {
        for (const line of format.not ?? []) expect(judge(line).bare).not.toMatch(format.head);
      });
      test('comes to an end on lines made to be slow', () => {
        // A pattern that backtracks without end would run into the test's own time limit.
        const units = [
          'a',
          ' ',
          '_',
          '=',
          '1:',
          '.',
          'a/',
          'a.',
          '-',
          '(',
          "'",
          'E ',
          'ERROR ',
          'a: ',
          '::',
          '[',
          '* ',
        ];
        const hits = units.filter((unit) => format.head.test(unit.repeat(600).slice(0, 600)));
        expect(hits.length).toBeLessThan(units.length);
      });
    });
  }
});
