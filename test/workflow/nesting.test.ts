import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { MAX_DEPTH, nestsTooDeeply } from '../../src/workflow/nesting.js';

const block = (depth: number) => Array.from({ length: depth }, (_, at) => `${' '.repeat(at)}a:`).join('\n');

describe('a text that nests too deeply', () => {
  test.each([
    ['brackets', '['.repeat(MAX_DEPTH + 1)],
    ['braces', '{a: '.repeat(MAX_DEPTH + 1)],
    ['brackets over many lines', 'a: [\n'.repeat(MAX_DEPTH + 1)],
    ['brackets that are closed', `jobs: ${'['.repeat(MAX_DEPTH + 1)}${']'.repeat(MAX_DEPTH + 1)}`],
    ['lists in one line', `${'- '.repeat(MAX_DEPTH + 1)}x`],
    ['keys in one line', `${'? '.repeat(MAX_DEPTH + 1)}x`],
    ['keys, line by line', block(MAX_DEPTH + 1)],
    [
      'keys of which each holds a bracket',
      Array.from({ length: MAX_DEPTH + 1 }, (_, at) => `${' '.repeat(at)}- [`).join('\n'),
    ],
  ])('by %s', (_what, text) => {
    expect(nestsTooDeeply(text)).toBe(true);
  });
});

describe('a text that does not', () => {
  test.each([
    ['many brackets side by side', '- [a, b]\n'.repeat(500)],
    ['many jobs', Array.from({ length: 500 }, (_, at) => `job${at}:\n  steps:\n    - run: a\n`).join('')],
    ['brackets in a script', `run: |\n${'  case x in [a) [ [ [ [ { { {\n'.repeat(200)}`],
    ['brackets in quotes', `a: "${'['.repeat(500)}"`],
    ['brackets in a comment', `# ${'['.repeat(500)}\na: 1`],
    ['a deep file of people', block(40)],
    ['nothing', ''],
  ])('%s', (_what, text) => {
    expect(nestsTooDeeply(text)).toBe(false);
  });

  test('the workflow of this project', () => {
    expect(nestsTooDeeply(readFileSync('.github/workflows/ci.yml', 'utf8'))).toBe(false);
  });
});
