import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { collectPatterns } from './source/collect.js';
import { objectionTo } from './source/verdict.js';

const collect = (text: string) => collectPatterns('src/logs/a.ts', text);

describe('the collector', () => {
  test('finds literals wherever they stand, with their line', () => {
    const text = `/* é */ const a = /x/g;\nf(b.split(/y/), [{ head: /z/i }]);\nclass C { p = /w/; m(q = /v/) { return \`\${/u/}\`; } }`;
    const found = collect(text).literals.map(({ source, flags, line }) => `${line} ${source} ${flags}`.trim());
    expect(found.sort()).toEqual(['1 x g', '2 y', '2 z i', '3 u', '3 v', '3 w']);
  });

  test.each([
    'const a = new RegExp(b);',
    'const a = RegExp(b);',
    'const R = RegExp;',
    'f(RegExp);',
    'const a = { R: RegExp };',
    'Reflect.construct(RegExp, [b]);',
    'const { source } = RegExp.prototype;',
    "a.match('b+');",
    'a.matchAll(`b+`);',
    "a.search('b');",
    "function f() { return composePattern('a'); }",
    'const f = (a) => composePattern(a);',
    'list.filter((a) => composePattern(a).test(b));',
    'class C { m() { return composePattern(a); } }',
    'class C { constructor() { this.a = composePattern(a); } }',
    'class C { get a() { return composePattern(a); } }',
    'const t = { get a() { return composePattern(a); } };',
    'const t = { find: () => list.map((a) => composePattern(a)) };',
  ])('objects to %s', (text) => {
    expect(collect(text).offences).toHaveLength(1);
  });

  test.each([
    'const a = composePattern(b);',
    'const a = list.map((b) => composePattern(b));',
    'const a = b instanceof RegExp;',
    'let a: RegExp;',
    'function f(a: readonly RegExp[]): a is RegExp[] { return a; }',
    'a.match(b);',
  ])('does not object to %s', (text) => {
    expect(collect(text).offences).toEqual([]);
  });
});

describe('the verdict', () => {
  const objection = (source: string) => objectionTo({ file: 'src/a.ts', line: 7, source, flags: 'i' });

  test('names the pattern, its place, its degree and a text on which it is slow', () => {
    const [place, problem, slow, advice] = objection('x\\d+\\s*\\d*y')?.split('\n  ') ?? [];
    expect(place).toBe('src/a.ts:7 /x\\d+\\s*\\d*y/i');
    expect(problem).toBe("takes time that grows with the square of the text's length.");
    expect(slow).toBe('Slow on: "x0" + "0".repeat(n) + "\\u0000"');
    expect(advice).toContain('docs/extending.md');
  });

  test.each([
    ['a.*b', 'square'],
    ['a.*b.*c', 'cube'],
    ['a.{0,300}b.{0,300}c', 'reads 90000 characters again'],
    ['(a+)+b', 'exponential'],
    ['(?i:a)', 'cannot be proved'],
  ])('objects to /%s/: %s', (source, words) => {
    expect(objection(source)).toContain(words);
  });

  test.each(['a.{0,300}b', 'a[^ab]*b', '^a.*b'])('does not object to /%s/', (source) => {
    expect(objection(source)).toBeNull();
  });

  test('is what the page for contributors says of its examples', () => {
    const page = readFileSync(new URL('../../docs/extending.md', import.meta.url), 'utf8');
    const [, section = ''] = page.split('## A pattern that passes\n');
    const rows =
      section
        .split('\n## ')[0]
        ?.split('\n')
        .filter((line) => line.startsWith('| `')) ?? [];
    const patternsIn = (cell = '') => [...cell.matchAll(/`([^`]+)`/g)].map(([, source = '']) => source);
    const cells = rows.map((row) => row.split(' | '));
    expect(cells).toHaveLength(5);
    expect(cells.flatMap(([bad]) => patternsIn(bad)).filter((source) => objection(source) === null)).toEqual([]);
    expect(cells.flatMap(([, good]) => patternsIn(good)).filter((source) => objection(source) !== null)).toEqual([]);
    const [, example = ''] = /```text\n(.*?)```/s.exec(section) ?? [];
    expect(
      objectionTo({ file: 'src/logs/signatures/shop.ts', line: 12, source: '(\\d+)\\s*\\d* items', flags: '' }),
    ).toBe(example.trim());
  });
});
