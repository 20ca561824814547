import type { FailureRecord } from '../../contract/record.js';
import type { JudgedLine } from '../excerpt/blocks.js';
import { type Circumstances, sectionAt } from '../excerpt/rank.js';
import { mergeRecords } from './merge-records.js';
import { createRecordReader, type FoundRecord } from './parse-records.js';
import { RECORD_FORMATS } from './records-table.js';

const reader = createRecordReader(RECORD_FORMATS);

/**
 * What failed, one entry for each thing, as far as the table knows how its tool says so. What stands in a step that did not
 * fail, in the runner's own header, or in a passing log of the same job too, is none.
 *
 * @param passages runs of consecutive lines
 */
export function findRecords(
  passages: readonly (readonly JudgedLine[])[],
  circumstances: Circumstances,
  files: readonly string[],
): FailureRecord[] {
  const found = passages.flatMap((lines) => reader.read(lines, files));
  return mergeRecords(found.filter((record) => mayBeCause(record, circumstances)));
}

function mayBeCause({ log_lines: [line] }: FoundRecord, { sections, isUsual }: Circumstances): boolean {
  if (isUsual(line)) return false;
  const section = sectionAt(sections, line);
  if (section !== null && line <= section.headerLast) return false;
  return section?.failed === true || !sections.some(({ failed }) => failed);
}
