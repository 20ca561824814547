/** GitHub's own evaluator over contexts of which a part is known, against the evaluator that was here before it. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evaluate } from '../../src/workflow/expression.js';
import type { Contexts, Known } from '../../src/workflow/known.js';
import { evaluate as oracle } from './oracle-expression.js';

const PART: Contexts = {
  matrix: { node: 20, os: 'Linux', deep: { a: ['x', 'y'] }, empty: '', flag: false },
  github: { sha: 'abc', ref_name: 'main', event: { number: 7, labels: [{ name: 'bug' }] } },
  env: { A: 'b', CONSTRUCTOR: 'c' },
};

/** What an open context might hold beside: whatever is said of the part must be true of each of these. */
const WHOLES: Contexts[] = [
  { ...PART, ...more({ token: 't', head_ref: 'main' }, { B: '1', NOT_SET: 'x' }, { x: 'y' }, 'success') },
  { ...PART, ...more({ token: '', head_ref: '' }, { B: '', NOT_SET: '0' }, { x: '' }, 'failure') },
];

function more(github: Record<string, Known>, env: Record<string, Known>, inputs: Known, result: string): Contexts {
  return {
    github: { ...(PART.github as Record<string, Known>), ...github },
    env: { ...(PART.env as Record<string, Known>), ...env },
    inputs,
    needs: { build: { result, outputs: { tag: result } } },
    steps: { meta: { outputs: { tag: result } } },
    vars: { TARGET: result },
    secrets: { KEY: result },
  };
}

const leaf = fc.constantFrom(
  'matrix.node', 'matrix.os', "matrix['empty']", 'matrix.flag', 'matrix.gone', 'matrix.deep.a[1]', 'matrix.deep', 'matrix',
  'github.sha', 'github.ref_name', 'github.token', 'github.head_ref', 'github.event.number', 'github.event.gone', 'github',
  'github.event.labels.*.name', 'env.A', 'env.B', 'env.NOT_SET', 'env.constructor', 'env', 'inputs.x', 'inputs', 'needs.build.result',
  'needs.*.result', 'needs', 'steps.meta.outputs.tag', 'vars.TARGET', 'secrets.KEY', 'secrets', "''", "'main'", "'b'", "'a''b'",
  '0', '1', '20', '-3', '0x1f', 'true', 'false', 'null', 'toString', 'success()', 'always()', "hashFiles('x')",
); // biome-ignore format: a list reads better in rows
const { expression } = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4, depthSize: 'small', withCrossShrink: false },
    { weight: 3, arbitrary: leaf },
    fc
      .tuple(tie('expression'), fc.constantFrom('&&', '||', '==', '!=', '<', '<=', '>', '>='), tie('expression'))
      // In parentheses, because the oracle reads `==` and `<` as one level, where GitHub has two.
      .map((words) => `(${words.join(' ')})`),
    tie('expression').map((inner) => `!${inner}`),
    tie('expression').map((inner) => `(${inner})`),
    fc
      .tuple(fc.constantFrom('contains', 'startsWith', 'endsWith', 'join'), tie('expression'), tie('expression'))
      .map(([name, one, other]) => `${name}(${one}, ${other})`),
    fc.tuple(fc.constantFrom('toJSON', 'fromJSON'), tie('expression')).map(([name, one]) => `${name}(${one})`),
    tie('expression').map((one) => `format('{0}-{0}', ${one})`),
  ),
}));

/** In all 200,000, in parts so that a failure is small. */
const PARTS = 10;
const RUNS = 20_000;

describe('a random expression over contexts of which a part is known', () => {
  test.each(Array.from({ length: PARTS }, (_, part) => part))('part %i: is never answered by a guess', (seed) => {
    const differences: unknown[] = [];
    const ask = (text: string) => {
      const known = evaluate(text, PART);
      const before = oracle(text, PART);
      if (known === undefined) return;
      for (const whole of WHOLES)
        if (!same(known, closed(text, whole))) differences.push({ text, known, whole: 'other' });
      if (before !== undefined && !same(known, before)) differences.push({ text, known, before });
    };
    fc.assert(fc.property(expression, ask), { seed, numRuns: RUNS });
    expect(differences.slice(0, 5)).toEqual([]);
  });

  test('is answered as often as before, and oftener', () => {
    let [now, before] = [0, 0];
    const count = (text: string) => {
      if (evaluate(text, PART) !== undefined) now += 1;
      if (oracle(text, PART) !== undefined) before += 1;
    };
    fc.assert(fc.property(expression, count), { seed: 1, numRuns: RUNS });
    expect(now).toBeGreaterThan(before);
  });
});

/** The same expression where everything that an open context may hold is there. */
const closed = (text: string, whole: Contexts) => evaluate(text, whole);

/** A whole that is itself unknown somewhere says nothing. */
function same(one: Known, other: Known | undefined): boolean {
  return other === undefined || JSON.stringify(one) === JSON.stringify(other);
}
