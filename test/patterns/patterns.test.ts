/**
 * No regular expression of the product takes exponential time, whatever text it meets: proved from the pattern's automaton, not
 * tried. (That each takes linear time, or sees text that was cut, is not held yet: the prover says the degree of each.)
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { describe, expect, test } from '@jest/globals';
import { prove } from './prover/prove.js';
import { collectPatterns, type Written } from './source/collect.js';

const ROOT = new URL('../../', import.meta.url).pathname;

const written = ['src', 'demo']
  .flatMap(listFiles)
  .flatMap((path) => collectPatterns(path, readFileSync(join(ROOT, path), 'utf8')).literals);

const exponential = ({ file, line, source, flags }: Written): string[] => {
  const { degree, attack } = prove(source, flags);
  const slow = attack && `${JSON.stringify(attack.prefix)} + ${JSON.stringify(attack.again)}.repeat(n)`;
  return degree === Number.POSITIVE_INFINITY ? [`${file}:${line} /${source}/${flags} is slow on ${slow}`] : [];
};

test('no regular expression of the sources takes exponential time', () => {
  expect(written.length).toBeGreaterThan(1000);
  expect(written.flatMap(exponential)).toEqual([]);
});

describe('the prover', () => {
  test.each([
    '(a+)+$',
    '(a|a)*$',
    '(a|aa)+$',
    '(.*a){20,}$',
    '(\\w*\\.?)+\\)',
    '^\\*\\* \\((?:[A-Z]\\w*\\.?)+\\)',
    '\\((?:[A-Z]\\w*(?:::)?)+\\)',
    '(?:x*)*y',
    '^(?=(a+)+b)',
  ])('says exponential of /%s/', (source) => {
    expect(prove(source, '').degree).toBe(Number.POSITIVE_INFINITY);
  });

  test.each([
    ['^a*$', 1],
    ['^[A-Z]\\w*(?:\\.[A-Z]\\w*)*\\)', 1],
    ['\\bfoo\\b', 1],
    ['\\w+@', 2],
    ['^a*a*$', 2],
    ['^a*a*a*$', 3],
    ['a*a*a*$', 4],
  ])('says degree of /%s/', (source, degree) => {
    expect(prove(source, '').degree).toBe(degree);
  });
});

function listFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`)
    .sort();
}
