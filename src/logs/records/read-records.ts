/** The records of a log: what failed in the step that failed. */
import type { FailureRecord } from '../../contract/record.js';
import { judgeLines } from '../excerpt/blocks.js';
import type { Passage } from '../excerpt/gather.js';
import { mergeRecords } from './merge-records.js';
import { createRecordReader } from './parse-records.js';
import { RECORD_FORMATS } from './records-table.js';

interface Question {
  passages: readonly Passage[];
  /** Lines of the step that failed; null where no step is known: then all lines count. */
  within: { firstLine: number; lastLine: number } | null;
  /** Whether a line also stands in the log of a green run: such a line is no cause. */
  isUsual: (line: number) => boolean;
  files: readonly string[];
}

const reader = createRecordReader(RECORD_FORMATS);

export function readRecords({ passages, within, isUsual, files }: Question): FailureRecord[] {
  const inside = (number: number) => within === null || (number >= within.firstLine && number <= within.lastLine);
  const found = passages.flatMap(({ lines }) =>
    reader.read(
      judgeLines(
        lines.filter(({ number }) => inside(number)),
        () => false,
      ),
      files,
    ),
  );
  return mergeRecords(found.filter(({ log_lines: [first] }) => !isUsual(first)));
}
