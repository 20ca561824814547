import { describe, expect, test } from '@jest/globals';
import { unprefix } from '../../../src/logs/scan/prefix.js';
import { BLOCKS } from '../../../src/logs/surroundings/blocks.js';
import { createObserver, SOURCES, SURROUNDINGS_HINTS } from '../../../src/logs/surroundings/observe.js';
import { readSource } from '../../../src/logs/surroundings/source.js';

const written = ({ name, value }: { name: string; value: string }) => `${name} = ${value}`;
const hasHint = (line: string, hints: readonly string[]) => hints.some((hint) => line.toLowerCase().includes(hint));

/** All that a log of these lines shows. */
function seenIn(text: string): string[] {
  const observer = createObserver();
  for (const line of text.split('\n')) observer.take(line);
  return [...observer.end().seen.values()].flatMap(({ name, values }) =>
    values.map((value) => written({ name, value })),
  );
}

describe('the tables of what a log shows of the surroundings', () => {
  test('have an id of its own for each entry', () => {
    const ids = [...SOURCES, ...BLOCKS].map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test.each(SOURCES.map((source) => [source.id, source] as const))('%s reads its examples', (_id, source) => {
    for (const [line, gives] of Object.entries(source.examples)) {
      expect([line, readSource(source, unprefix(line).bare).map(written)]).toEqual([line, gives]);
      if (gives.length > 0) expect([line, hasHint(line, source.hints)]).toEqual([line, true]);
      for (const one of gives) expect(seenIn(line)).toContain(one);
    }
  });

  test.each(SOURCES.map((source) => [source.id, source] as const))(
    '%s reads nothing in what looks alike',
    (_id, source) => {
      expect(source.not.length).toBeGreaterThan(0);
      for (const line of source.not)
        expect([line, readSource(source, unprefix(line).bare).map(written)]).toEqual([line, []]);
    },
  );

  test.each(BLOCKS.map((block) => [block.id, block] as const))('%s reads its examples', (_id, block) => {
    for (const [text, gives] of Object.entries(block.examples)) {
      expect([text, hasHint(text.split('\n')[0] ?? '', block.hints)]).toEqual([text, true]);
      for (const one of gives) expect(seenIn(text)).toContain(one);
    }
  });

  test('give hints in lower case, so that they are found in letters of either case', () => {
    expect(SURROUNDINGS_HINTS.filter((hint) => hint !== hint.toLowerCase())).toEqual([]);
  });
});
