/** Whether the prover can be believed: against patterns that are known, and against counted steps on patterns that nobody wrote. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { countSteps } from './backtrack.js';
import { prove } from './prover/prove.js';

const EXPONENTIAL = ['(a+)+$', '(a|a)*$', '(.*)*x', '(a|ab|b)*$', '^(?:(?:a?)+b)*c', '(?:a?){25}a{25}', '^(?=(a+)+b)a', '(?<=(?:a|a)*)b$', '^\\*\\* \\((?:[A-Z]\\w*\\.?)+\\)', '^\\S{1,300}\\.rb:\\d+:in .{1,200}\\((?:[A-Z]\\w*(?:::)?)+\\)', '(?:"(?:\\\\.|[^"])*"|\\S)+$', '^(?:\\s*-?\\s*)*x', '([^,]*,?)*;', '^((a|b)*?(a|b)*?)*c']; // biome-ignore format: a list
const POLYNOMIAL: [source: string, degree: number][] = [['a*a*a*$', 4], ['^a*a*a*$', 3], ['^a*a*$', 2], ['\\s+$', 2], ['\\w+@', 2], ['foo.*bar', 2], ['\\d+ errors', 2], ['(["\']).*\\1', 2], ['(?!.*foo)a', 2], ['(?<=a*b)c', 2], ['^\\s*(?:- )?\\s*x', 2], ['a*', 1], ['.*a.*b$', 3]]; // biome-ignore format: a list
const LINEAR = ['^a*b', 'foo.*', 'foo\\d*bar', '\\b\\w+@', '(?<!\\w)\\w+@', '(?<!\\s)\\s+$', '^(\\w*)\\s*(.*)', '^(?:(?:a?)*b)*c', '^(a|ab)*$', '^(?!.*foo)a*', '[^]*$', 'a[^]*$', '^[^:]*:[^:]*:[^:]*$', '^(?:a(?=b)|b)*c', '(?:^|,)[^,]*;']; // biome-ignore format: a list

describe('the prover', () => {
  test.each(EXPONENTIAL)('says that /%s/ takes exponential time, and on what', (source) => {
    const { degree, attack } = prove(source, '');
    expect(degree).toBe(Number.POSITIVE_INFINITY);
    expect(attack?.again).not.toBe('');
  });

  test.each(POLYNOMIAL)('says the degree of /%s/: %d', (source, degree) => {
    expect(prove(source, '').degree).toBe(degree);
  });

  test.each(LINEAR)('says that /%s/ takes linear time', (source) => {
    expect(prove(source, '').degree).toBeLessThanOrEqual(1);
  });

  test('counts a repetition with a bound as a factor, and as nothing where it cannot overlap', () => {
    const factor = (source: string) => prove(source, '').steps(512) / 512;
    expect(factor('foo.{0,300}bar')).toBe(300);
    expect(factor('foo\\d{0,300}bar')).toBe(1);
    expect(factor('foo.{0,300}x.{0,200}y')).toBe(60_000);
    expect(factor('[0-9a-f]{40}')).toBe(1);
  });

  test.each([
    ['a+A+$', 'i', 3],
    ['a+A+$', '', 2],
    ['^\\s*x', '', 1],
    ['^\\s*x', 'm', 2],
    ['a.*$', '', 2],
    ['a.*$', 's', 1],
    ['ſ+s+x', 'iu', 3],
    ['ſ+s+x', 'i', 2],
    ['\\p{L}+[a-z]+x', 'u', 3],
    ['sk-\\w+', 'y', 1],
  ])('heeds the flags of /%s/%s', (source, flags, degree) => {
    expect(prove(source, flags).degree).toBe(degree);
  });

  test.each(['(?i:a)+b', '(?<name>a'])('proves nothing of what it does not know: /%s/', (source) => {
    expect(() => prove(source, '')).toThrow();
  });

  test.each(EXPONENTIAL.slice(0, 4))('names a text on which /%s/ is slow', (source) => {
    const { prefix = '', again = '' } = prove(source, '').attack ?? {};
    expect(countSteps(source, `${prefix}${again.repeat(30)}\u0000`, 100_000)).toBeGreaterThan(100_000);
  });
});

const CHARACTER = fc.constantFrom('a', 'b', '[ab]', '[^a]', '.', ' ', '\\s', '\\w');
const LOOK = fc.constantFrom('(?=', '(?!', '(?<=', '(?<!');
const COUNT = fc.constantFrom('*', '+', '?', '*?', '+?', '??', '{2}', '{0,3}', '{2,4}', '{2,}', '{1,5}', '{3}');
const { pattern } = fc.letrec<{ pattern: string }>((tie) => ({
  pattern: fc.oneof(
    { maxDepth: 5, depthSize: 'medium' },
    CHARACTER,
    fc.array(tie('pattern'), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('')),
    fc.array(tie('pattern'), { minLength: 2, maxLength: 3 }).map((parts) => `(?:${parts.join('|')})`),
    fc.tuple(tie('pattern'), COUNT).map(([part, count]) => `(?:${part})${count}`),
    fc.tuple(CHARACTER, COUNT).map(([part, count]) => `${part}${count}`),
    fc.tuple(LOOK, tie('pattern')).map(([look, part]) => `${look}${part})`),
    fc.constantFrom('\\b', '\\B', '^', '$'),
    tie('pattern').map((part) => `(${part})`),
  ),
}));
const letters = (minLength: number) => fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength, maxLength: 4 });
const texts = fc.array(fc.tuple(letters(0), letters(1), letters(0)), { minLength: 8, maxLength: 8 });

/** Null where the matcher of this test is too deep in its own recursion. */
function stepsOrNull(source: string, text: string): number | null {
  try {
    return countSteps(source, text, 1e6);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

test('what is proved linear takes steps that grow with the text, and no faster', () => {
  const property = fc.property(pattern, fc.constantFrom('', 'c', '$'), texts, (start, end, tried) => {
    const source = start + end;
    if (prove(source, '').degree > 1) return;
    for (const [before, again, after] of tried) {
      const [short = null, middle = null, long = null] = [30, 60, 120].map((length) =>
        stepsOrNull(source, before + again.repeat(Math.ceil(length / again.length)) + after),
      );
      if (short === null || middle === null || long === null) continue;
      // Twice the text, twice the steps; the square would be four times, and what counted repetitions add ends soon.
      expect(long - middle).toBeLessThanOrEqual(3 * (middle - short) + 300);
    }
  });
  fc.assert(property, { numRuns: 1500 });
});
