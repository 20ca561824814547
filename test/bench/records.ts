/**
 * How many failed jobs have a record with an id or a file and line, by tool, and how many of those stand where a person marked
 * the explanation. `npm run bench:records -- DIR [--third fitted|held-out] [--misses]`; a project is wholly on one side.
 */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { memoryLog } from '../../src/contract/memory-log.js';
import { readLog } from '../../src/logs/read.js';
import { unpacked } from './logs-speed.js';
import { loadRecogniser } from './recogniser.js';

interface Row {
  id: string;
  file: string;
  set: string;
  project: string;
  line_ranges: [number, number][];
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { third: { type: 'string' }, misses: { type: 'boolean' } },
});
const dir = positionals[0] ?? '.';
const isHeldOut = (project: string) => (createHash('md5').update(project).digest()[0] ?? 0) % 3 === 0;
const rows = readFileSync(join(dir, 'labels.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Row)
  .filter(({ project }) => !values.third || isHeldOut(project) === (values.third === 'held-out'));

const recognise = loadRecogniser();
const bySet = new Map<string, { logs: number; placed: number; marked: number }>();
const byTool = new Map<string, number>();
for (const row of rows) {
  const { records } = await readLog(memoryLog(row.id, unpacked(join(dir, row.file))), { maxChars: 8000, recognise });
  const placed = records.filter(({ id, file, line }) => id !== null || (file !== null && line !== null));
  const marked = placed.some(({ log_lines: lines }) =>
    row.line_ranges.some(([from, to]) => lines !== null && lines[0] <= to && lines[1] >= from),
  );
  for (const set of [row.set, '(all)']) {
    const sums = bySet.get(set) ?? { logs: 0, placed: 0, marked: 0 };
    bySet.set(set, {
      logs: sums.logs + 1,
      placed: sums.placed + (placed.length > 0 ? 1 : 0),
      marked: sums.marked + (marked ? 1 : 0),
    });
  }
  for (const tool of new Set(placed.map((record) => record.tool ?? 'unknown'))) {
    byTool.set(tool, (byTool.get(tool) ?? 0) + 1);
  }
  if (values.misses && !marked)
    console.log(`MISS ${row.id} ${placed[0] ? JSON.stringify(placed[0]).slice(0, 160) : 'no record'}`);
}
for (const [set, { logs, placed, marked }] of bySet) {
  const share = (count: number) => `${count} (${((count / logs) * 100).toFixed(0)} %)`;
  console.log(
    `${set.padEnd(14)} ${logs} logs: with a record that has an id or a place ${share(placed)}, one where the explanation is marked ${share(marked)}`,
  );
}
console.log(
  [...byTool]
    .sort((a, b) => b[1] - a[1])
    .map(([tool, count]) => `${tool} ${count}`)
    .join(', '),
);
