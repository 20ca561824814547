import { describe, expect, test } from '@jest/globals';
import { CATEGORIES } from '../../../src/contract/words.js';
import { createRecogniser } from '../../../src/logs/signatures/recognise.js';
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
