import { describe, expect, test } from '@jest/globals';
import { judgeLines } from '../../../src/logs/excerpt/blocks.js';
import { mergeRecords } from '../../../src/logs/records/merge-records.js';
import { createRecordReader } from '../../../src/logs/records/parse-records.js';
import type { RecordFormat } from '../../../src/logs/records/record-format.js';
import { RECORD_FORMATS } from '../../../src/logs/records/records-table.js';
import { cleanLine } from '../../../src/logs/scan/clean.js';

const reader = createRecordReader(RECORD_FORMATS);

function recordsIn(log: string) {
  const lines = log.split('\n').map((text, i) => ({ number: i + 1, text: cleanLine(text).text }));
  return mergeRecords(
    reader.read(
      judgeLines(lines, () => false),
      [],
    ),
  );
}

const cases = RECORD_FORMATS.map((format) => [format.id, format] as const);

describe('the table of records', () => {
  test('has an id of its own for each entry, in kebab-case', () => {
    const ids = RECORD_FORMATS.map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test('knows at least 40 tools', () => {
    expect(new Set(RECORD_FORMATS.map(({ tool }) => tool)).size).toBeGreaterThanOrEqual(40);
  });

  test.each(cases)('%s reads its examples', (_id, format: RecordFormat) => {
    expect(format.examples.length).toBeGreaterThan(0);
    for (const { log, says } of format.examples) {
      const [record, ...others] = recordsIn(log);
      expect({ log, record, others }).toEqual({ log, record: expect.objectContaining(says), others: [] });
    }
  });

  test.each(cases)('%s tells a message whole, in one line, and a path of the repository', (_id, { examples }) => {
    for (const { message, file } of examples.flatMap(({ log }) => recordsIn(log))) {
      expect(message ?? '').not.toMatch(/[:…]$|\n/);
      expect(file ?? '').not.toMatch(/^\/home\/runner|^[A-Z]:|\\/);
    }
  });

  test.each(cases)('%s leaves its near misses', (id, { not = [] }) => {
    for (const log of not) {
      const found = reader.read(
        judgeLines(
          log.split('\n').map((text, i) => ({ number: i + 1, text })),
          () => false,
        ),
        [],
      );
      expect(found.filter(({ format }) => format.id === id)).toEqual([]);
    }
  });
});
