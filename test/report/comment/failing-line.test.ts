import { describe, expect, test } from '@jest/globals';
import { FailureRecord } from '../../../src/contract/record.js';
import { failingLine } from '../../../src/report/comment/failing-line.js';
import { RUNGS } from '../../../src/report/comment/ladder.js';
import { aFinding, aReading } from '../../builders.js';

const [RUNG = { fieldChars: 100 } as never] = RUNGS;

function lineOf(records: Partial<FailureRecord>[]) {
  const finding = aFinding();
  const reading = { ...aReading(), records: records.map((record) => FailureRecord.parse(record)) };
  const failure = { ...finding.cause.failure, reading };
  return failingLine({ ...finding, cause: { ...finding.cause, failure } }, RUNG);
}

describe('the line that names failing tests', () => {
  test('names each test once, and says how many more there are', () => {
    const ids = ['a', 'b', 'a', 'c', 'd', 'e', 'f', 'g'];
    expect(lineOf(ids.map((id) => ({ kind: 'test' as const, id })))).toBe(
      '**Failing:** `a` · `b` · `c` · `d` · `e` · and 2 more',
    );
  });

  test('is left out where the log names no test', () => {
    expect(
      lineOf([
        { kind: 'compile', id: 'lib' },
        { kind: 'test', file: 'a.test.ts' },
      ]),
    ).toBeNull();
  });

  test("holds a test's name as text, whatever stands in it", () => {
    expect(lineOf([{ kind: 'test', id: '`<b>@all</b>`' }])).toBe('**Failing:** `<b>@all</b>`');
  });
});
