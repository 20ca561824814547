import { describe, expect, test } from '@jest/globals';
import { CATEGORIES } from '../../../src/contract/words.js';
import { createRecogniser, withoutNestedPrefixes } from '../../../src/logs/signatures/recognise.js';
import type { Signature } from '../../../src/logs/signatures/signature.js';
import { SIGNATURES } from '../../../src/logs/signatures/signatures.js';

const recogniser = createRecogniser(SIGNATURES);

/** Matches every line of an example, with the other lines around it. */
function matchesIn(example: string) {
  const lines = example.split('\n');
  return lines.flatMap((text, i) =>
    recogniser.match({ number: i + 1, text }, { before: lines.slice(0, i), after: lines.slice(i + 1) }),
  );
}

const hintsOf = ({ hint }: Signature) => (typeof hint === 'string' ? [hint] : [...hint]);
const cases = SIGNATURES.map((signature) => [signature.id, signature] as const);

describe('the table of signatures', () => {
  test('has an id of its own for each entry, in kebab-case', () => {
    const ids = SIGNATURES.map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/.test(id))).toEqual([]);
  });

  test('knows at least 200 failures, in every category of the product', () => {
    expect(SIGNATURES.length).toBeGreaterThanOrEqual(200);
    const covered = new Set(SIGNATURES.map(({ category }) => category));
    expect(CATEGORIES.filter((category) => !covered.has(category))).toEqual([]);
  });

  test.each(cases)('%s carries two examples and a near miss', (_id, signature) => {
    expect(signature.matches.length).toBeGreaterThanOrEqual(2);
    expect(signature.not.length).toBeGreaterThanOrEqual(1);
    expect(signature.weight).toBeGreaterThan(0);
    expect(signature.weight).toBeLessThanOrEqual(1);
  });

  test.each(cases)('%s is recognised in its examples', (id, signature) => {
    for (const example of signature.matches) {
      expect({ example, ids: matchesIn(example).map((match) => match.id) }).toEqual({
        example,
        ids: expect.arrayContaining([id]),
      });
    }
  });

  test.each(cases)('%s is not recognised in its near misses', (id, signature) => {
    for (const example of signature.not) {
      expect(matchesIn(example).filter((match) => match.id === id)).toEqual([]);
    }
  });

  test.each(cases)('%s says its cause and fix in one sentence without holes', (id, signature) => {
    for (const example of signature.matches) {
      for (const { cause, fix } of matchesIn(example).filter((match) => match.id === id)) {
        for (const sentence of [cause, fix ?? 'None.']) {
          expect(sentence).not.toMatch(/\{[a-z\d/|]+\}|(?<!\w)\(\s?\)|\s""|\s``|^[\s,;:)]|\s[,;](?!\w)|\s\.$/);
          expect(sentence).not.toMatch(/\n/);
          expect(sentence.length).toBeLessThan(700);
        }
      }
    }
  });

  test.each(cases)('%s uses in its sentences only groups that its patterns have', (_id, signature) => {
    const sources = [signature.pattern, ...(signature.around ?? []).map(({ pattern }) => pattern)].map((p) => p.source);
    const groups = new Set(sources.flatMap((source) => [...source.matchAll(/\(\?<(\w+)>/g)].map((m) => m[1])));
    const used = [...`${signature.cause} ${signature.fix}`.matchAll(/\{([\w/]+)(?:\|[^{}]*)?\}/g)].flatMap((m) =>
      (m[1] ?? '').split('/'),
    );
    expect(used.filter((name) => !groups.has(name))).toEqual([]);
  });

  test.each(cases)('%s has hints that are worth scanning for', (_id, signature) => {
    for (const hint of hintsOf(signature)) expect(hint.length).toBeGreaterThanOrEqual(2);
    expect(signature.pattern.flags).toMatch(/^i?u?$/);
  });
});

describe('no pattern is slow on any input', () => {
  const SMALL = 2000;
  const LARGE = 8000;

  /** What makes a backtracking engine suffer: each piece of an example for ever, alone or after its true beginning. */
  function adversaries(signature: Signature): ((size: number) => string)[] {
    const pieces = new Set([
      ' ',
      '\t',
      'a',
      '0',
      '.',
      '/',
      '-',
      ':',
      "'",
      '"',
      '(',
      '=',
      '_',
      'a.',
      'a/',
      'a:1:',
      '( ',
      ' -',
      'A ',
      'a, ',
      '@a/',
    ]);
    for (const hint of hintsOf(signature)) pieces.add(hint).add(`${hint} `);
    const heads = new Set(['']);
    for (const example of signature.matches) {
      for (const line of example.split('\n')) {
        const bare = withoutNestedPrefixes(line);
        for (const token of bare.match(/\w+|\s+|[^\w\s]/g) ?? []) if (token.length > 1) pieces.add(token);
        for (const cut of [0.25, 0.5, 0.75, 0.95]) heads.add(bare.slice(0, Math.floor(bare.length * cut)));
      }
    }
    return [...heads].flatMap((head) =>
      [...pieces].map((piece) => (size: number) => `${head}${piece.repeat(size / piece.length)}\u0001`),
    );
  }

  function cost(pattern: RegExp, text: string): number {
    const started = performance.now();
    pattern.test(text);
    return performance.now() - started;
  }

  /** How the time grows from n to 4 n: 4 when linear, 16 when quadratic. Noise only adds, so the least time of each counts. */
  function growth(pattern: RegExp, make: (size: number) => string): number {
    const [small, large] = [make(SMALL), make(LARGE)];
    let [quickest, quickestLarge] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let round = 0; round < 25; round++) {
      quickest = Math.min(quickest, cost(pattern, small), cost(pattern, small));
      quickestLarge = Math.min(quickestLarge, cost(pattern, large));
      if (round >= 4 && quickestLarge / quickest < 8) break;
    }
    return quickestLarge / Math.max(quickest, 0.01);
  }

  /** An exponential pattern would never come to an end at full size: it shows in the first few dozen characters. */
  function growsAtOnce(pattern: RegExp, make: (size: number) => string): boolean {
    const least = (size: number) => Math.min(...[1, 2, 3].map(() => cost(pattern, make(size))));
    return [16, 24, 32].some(
      (size) => cost(pattern, make(size)) > 20 && least(size) / Math.max(least(size / 2), 0.01) > 20,
    );
  }

  /** The pattern's inputs that take more than linear time. Inputs that are quick at full size need no second look. */
  function slowInputs(pattern: RegExp, inputs: ((size: number) => string)[]): string[] {
    return inputs
      .filter((make) => growsAtOnce(pattern, make) || (cost(pattern, make(LARGE)) > 1 && growth(pattern, make) > 11))
      .map((make) => make(40));
  }

  test('the measure itself knows a quadratic and an exponential pattern', () => {
    const run = (size: number) => 'a'.repeat(size);
    expect(slowInputs(/a+b/, [run])).toHaveLength(1);
    expect(slowInputs(/^(?:a+)+b/, [run])).toHaveLength(1);
    expect(slowInputs(/^a+b/, [run])).toEqual([]);
  });

  test.each(cases)('%s takes linear time', (_id, signature) => {
    for (const pattern of [signature.pattern, ...(signature.around ?? []).map((lookup) => lookup.pattern)]) {
      expect(slowInputs(pattern, adversaries(signature))).toEqual([]);
    }
  });
});
