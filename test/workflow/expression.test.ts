// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflow files, not of this one.
/** GitHub's own evaluator over contexts of which a part is known, against the evaluator that was here before it. */
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { replacer } from '@actions/expressions/data/replacer';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { asText, evaluate } from '../../src/workflow/expression.js';
import { fill } from '../../src/workflow/fill.js';
import { type Contexts, type Known, UNKNOWN } from '../../src/workflow/known.js';
import { type Contexts as KnownContexts, evaluate as oracle } from './oracle-expression.js';

const MATRIX = { node: 20, os: 'Linux', deep: { a: ['x', 'y'] }, empty: '', flag: false };
const GITHUB = { sha: 'abc', ref_name: 'main', event: { number: 7, labels: [{ name: 'bug' }] } };
const PART: KnownContexts = { matrix: MATRIX, github: GITHUB, env: { A: 'b' } };
const INPUTS = { level: 3, debug: false };
/** What the new evaluator knows beside: of the inputs all names, and not all values. */
const ASKED: Contexts = { ...PART, inputs: { ...INPUTS, x: UNKNOWN } };

/** What may really be there: whatever is said of the part must be true in each of these. */
const WHOLES = [
  whole({ token: 't', head_ref: 'main' }, { B: '1', NOT_SET: 'x', a: 'lower' }, 'success'),
  whole({ token: '', head_ref: '' }, { B: '', NOT_SET: '0' }, 'failure'),
];

function whole(github: Record<string, Known>, env: Record<string, Known>, result: string) {
  const contexts: KnownContexts = {
    matrix: MATRIX,
    github: { ...GITHUB, ...github },
    env: { A: 'b', ...env },
    inputs: { ...INPUTS, x: result },
    needs: { build: { result, outputs: { tag: result } } },
    steps: { meta: { outputs: { tag: result } } },
    vars: { TARGET: result },
    secrets: { KEY: result },
  };
  const ends = (name: string) => new data.BooleanData(name === result);
  const told = [
    ['success', ends('success')],
    ['failure', ends('failure')],
    ['always', new data.BooleanData(true)],
    ['hashfiles', new data.StringData(result)],
  ] as const;
  const functions = told.map(([name, value]) => ({
    name,
    description: '',
    minArgs: 0,
    maxArgs: 255,
    call: () => value,
  }));
  return { contexts, functions };
}

const leaf = fc.constantFrom(
  'matrix.node', 'matrix.os', "matrix['empty']", 'matrix.flag', 'matrix.gone', 'matrix.deep.a[1]', 'matrix.deep', 'matrix', 'matrix.*', 'MATRIX.Node',
  'github.sha', 'github.ref_name', 'github.token', 'github.head_ref', 'github.event.number', 'github.event.gone', 'github',
  'github.event.labels.*.name', 'github.*', 'github[env.A]', 'env.A', 'env.a', 'env.B', 'env.NOT_SET', 'env.*', 'env', 'inputs.x',
  'inputs.level', 'inputs.debug', 'inputs.gone', 'inputs.*', 'inputs', 'needs.build.result', 'needs.build', 'needs.*.result', 'needs', 'steps.meta.outputs.tag', 'vars.TARGET', 'secrets.KEY', 'secrets', "''", "'main'", "'b'", "'a''b'",
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
      .tuple(
        fc.constantFrom('contains', 'startsWith', 'endsWith', 'join', 'format'),
        tie('expression'),
        tie('expression'),
      )
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
    const answers = { now: 0, before: 0 };
    const ask = (text: string) => {
      const known = evaluate(text, ASKED);
      const before = oracle(text, PART);
      if (before !== undefined) answers.before += 1;
      if (known === undefined) return;
      answers.now += 1;
      const told = JSON.stringify(known);
      for (const one of WHOLES)
        if (told !== truth(text, one)) differences.push({ text, known, truth: truth(text, one) });
      if (before !== undefined && told !== JSON.stringify(before)) differences.push({ text, known, before });
    };
    fc.assert(fc.property(expression, ask), { seed, numRuns: RUNS });
    expect(differences.slice(0, 5)).toEqual([]);
    // One that never answers would never guess.
    expect(answers.now).toBeGreaterThan(answers.before);
  });
});

describe('an object of which a part is known', () => {
  const known: Contexts = {
    github: { sha: 'abc' },
    inputs: { debug: false },
    env: { Path: 'a' },
    matrix: { os: 'linux' },
  };

  test.each([
    'github == null',
    'github != github',
    'github < 1',
    "contains(github, 'abc')",
    'join(github)',
    'join(github.*)',
    "format('{0}', github)",
    'toJSON(github)',
    'github.*',
    'github.*.name',
    'github.event',
    'github',
    'toJSON(inputs)',
    'inputs.*',
    'env.PATH',
    'env.*',
    'toJSON(env)',
    'needs',
    "contains(needs.*.result, 'failure')",
    "needs.build.result || 'x'",
    'success()',
    "hashFiles('package-lock.json')",
    'unheardOf(1)',
    'github.sha +',
  ])('gives no answer to %s', (text) => {
    expect(evaluate(text, known)).toBeUndefined();
  });

  test.each([
    ['github.sha', 'abc'],
    ['GitHub.SHA', 'abc'],
    ['inputs.debug', false],
    ['inputs.gone', null],
    ["inputs.gone || 'all'", 'all'],
    ['env.Path', 'a'],
    ['toJSON(matrix)', '{\n  "os": "linux"\n}'],
    ['matrix.gone', null],
    ['github.sha || needs.build.result', 'abc'],
    ["github && 'there'", 'there'],
    ["case(matrix.os == 'linux', 'a', 'b')", 'a'],
    ['always()', true],
  ])('answers %s', (text, value) => {
    expect(evaluate(text, known)).toEqual(value);
  });

  test('says nothing of two names that GitHub takes for one, and answers for the rest', () => {
    const twice: Contexts = { matrix: { os: 'linux', OS: 'mac', node: 20 }, env: { os: 'a', OS: 'b' } };
    const texts = ['matrix.os', 'toJSON(matrix)', 'matrix.node', 'env.os', 'env.OS'];
    expect(texts.map((text) => evaluate(text, twice))).toEqual([undefined, undefined, 20, 'a', 'b']);
  });
});

describe('a value that grows without measure', () => {
  const doubled = Array.from({ length: 24 }).reduce<string>(
    (inner) => `format('{0}{0}', ${inner})`,
    "'0123456789abcdef'",
  );

  test.each([
    ['by functions in each other', doubled],
    ['by one template', `format('${'{0}'.repeat(3_000)}', matrix.long)`],
    ['by what stands between', `join(matrix.list, matrix.long)`],
    ['by depth', `${'('.repeat(5_000)}1${')'.repeat(5_000)}`],
    ['by length', `'${'x'.repeat(30_000)}'`],
  ])('%s has no answer', (_how, text) => {
    const matrix = { long: 'x'.repeat(10_000), list: Array.from({ length: 500 }, () => 'x') };
    expect(evaluate(text, { matrix })).toBeUndefined();
  });

  test('by many expressions is not written', () => {
    const { text, unresolved } = fill('${{ matrix.long }}'.repeat(1_000), { matrix: { long: 'x'.repeat(100_000) } });
    expect(text.length).toBeLessThan(2_000_000);
    expect(unresolved.length).toBeGreaterThan(900);
  });
});

describe('a number is written as the runner writes it, or not at all', () => {
  test.each([
    [20, '20'],
    [3.1, '3.1'],
    [-0.5, '-0.5'],
    [0, '0'],
    [123456789012345, '123456789012345'],
    [1e21, undefined],
    [1e-7, undefined],
    [0.1 + 0.2, undefined],
    [Number.NaN, undefined],
  ])('%s', (value, text) => {
    expect(asText(value)).toBe(text);
  });
});

/** What GitHub's own evaluator says where everything is there, as JSON. */
function truth(text: string, { contexts, functions }: (typeof WHOLES)[number]): string {
  const tree = new Parser(new Lexer(text).lex().tokens, Object.keys(contexts), functions).parse();
  const named = new Map(functions.map((one) => [one.name, one]));
  return JSON.stringify(new Evaluator(tree, dictionary(contexts), named).evaluate(), replacer);
}

function dictionary(values: { [key: string]: Known }): data.Dictionary {
  return new data.Dictionary(...Object.entries(values).map(([key, value]) => ({ key, value: asData(value) })));
}

function asData(value: Known): data.ExpressionData {
  if (value === null) return new data.Null();
  if (typeof value === 'string') return new data.StringData(value);
  if (typeof value === 'number') return new data.NumberData(value);
  if (typeof value === 'boolean') return new data.BooleanData(value);
  return Array.isArray(value) ? new data.Array(...value.map(asData)) : dictionary(value);
}
