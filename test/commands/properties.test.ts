import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { wordsOf } from '../../src/commands/command.js';
import { TABLE } from '../../src/commands/table.js';
import { aPolicy } from './a-policy.js';

const policy = aPolicy();
const RUNS = 2000;

const names = TABLE.map(({ name }) => name.split(' '));
const options = TABLE.flatMap(({ shape }) => [
  ...(shape.options?.flags ?? []),
  ...Object.keys(shape.options?.values ?? {}),
  ...[...(shape.options?.letters ?? '')].map((letter) => `-${letter}`),
]);
const token = fc.oneof(
  fc.constantFrom(
    ...options,
    '--',
    '.',
    'HEAD',
    'src/x.ts',
    '.env',
    '../x',
    '/etc/passwd',
    '-5',
    '+10',
    'HEAD:.env',
    'link-out',
    '%h',
    '1,5p',
    '(',
    ')',
    '!',
    '*',
  ),
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const request = fc
  .tuple(fc.constantFrom(...names), fc.array(token, { maxLength: 6 }))
  .map(([name, rest]) => [...name, ...rest]);

describe('for any request', () => {
  test('the policy answers and never throws', async () => {
    const anything = fc.oneof(fc.anything(), fc.array(fc.anything()), fc.array(fc.string()), request);
    await fc.assert(
      fc.asyncProperty(anything, async (argv) => {
        const permission = await policy.decide(argv);
        expect(typeof permission.allowed).toBe('boolean');
      }),
      { numRuns: RUNS },
    );
  });

  test('what is refused stays so when rubbish is added, and rubbish alone makes it so', async () => {
    const rubbish = fc.constantFrom(
      '--no-such-option',
      '-\u00e9',
      'a\u0000b',
      '$(id)\n',
      '--@',
      '\u202e',
      '--exec=id;',
      'x'.repeat(600),
    );
    await fc.assert(
      fc.asyncProperty(request, fc.array(rubbish, { minLength: 1, maxLength: 3 }), async (argv, junk) => {
        expect(await policy.decide([...argv, ...junk])).toMatchObject({ allowed: false });
      }),
      { numRuns: RUNS },
    );
  });

  test('what is allowed hands on no option that is not in its entry, and no path out', async () => {
    const known = new Set(TABLE.flatMap(({ shape, before }) => [...(shape.options?.always ?? []), ...(before ?? [])]));
    await fc.assert(
      fc.asyncProperty(request, async (argv) => {
        const permission = await policy.decide(argv);
        if (!permission.allowed) return;
        const asked = permission.args.filter(
          (arg) => !known.has(arg) && !arg.startsWith('--ex') && !arg.startsWith('--iglob') && !arg.startsWith(':('),
        );
        expect(asked.filter((arg) => /(^|\/)\.\.(\/|$)|^\/etc\/passwd|^\.env$|\n/.test(arg))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  test('the same request has the same answer', async () => {
    for (const example of TABLE.flatMap((command) => [...command.allowed, ...command.refused])) {
      expect(await policy.decide(wordsOf(example))).toEqual(await policy.decide(wordsOf(example)));
    }
  });
});
