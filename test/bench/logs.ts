/**
 * How well and how fast the log engine finds the lines that a person marked as the explanation.
 * `npm run bench:logs -- DIR [--half a|b] [--set NAME] [--misses CHARS] [--no-speed] [--mb N]`, where DIR holds a labels.jsonl,
 * and may hold a passing.jsonl (logs in which nothing failed) and a baselines.jsonl (failing logs with a passing one).
 * The speed is that of the whole engine over a file of N MB (default 256) made by repeating the folder's logs.
 */

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { memoryLog } from '../../src/contract/memory-log.js';
import type { Reading } from '../../src/contract/model.js';
import { diagnoseOffline } from '../../src/diagnosis/offline.js';
import { readLog } from '../../src/logs/read.js';
import { cleanLine } from '../../src/logs/scan/clean.js';
import { benchBaselines, benchPassing, failureOf } from './logs-other.js';
import { benchSpeed, unpacked } from './logs-speed.js';
import { loadRecogniser } from './recogniser.js';

interface Row {
  id: string;
  file: string;
  set: string;
  must: string[];
  hard: boolean;
  category: string;
}

const BUDGETS = [4000, 8000, 16000] as const;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    half: { type: 'string' },
    set: { type: 'string' },
    misses: { type: 'string' },
    'no-speed': { type: 'boolean' },
    mb: { type: 'string', default: '256' },
  },
});
const dir = positionals[0] ?? '.';

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();
const halfOf = (id: string) => ((createHash('md5').update(id).digest()[0] ?? 0) % 2 === 0 ? 'a' : 'b');
const rows = readFileSync(join(dir, 'labels.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Row)
  .filter(({ set, id }) => (!values.set || set === values.set) && (!values.half || halfOf(id) === values.half));

const read = (file: string): Buffer => unpacked(join(dir, file));

/** The label's words that are not the product's. */
const CATEGORY: Record<string, string> = {
  'c/c++': 'cpp',
  k8s: 'kubernetes',
  ocaml: 'other',
  shell: 'other',
  policy: 'other',
};

function found(row: Row, text: string): boolean {
  const folded = fold(text);
  return row.must.every((line) => folded.includes(fold(line)));
}

/** The two naive methods: the end of the log, and the end of what stands before the last `##[error]`. */
function tail(lines: string[], budget: number): string {
  return lines.join('\n').slice(-budget);
}

function beforeLastError(lines: string[], budget: number): string | null {
  const at = lines.findLastIndex((line) => line.startsWith('##[error]'));
  if (at < 0) return null;
  const text = lines.slice(0, at + 1).join('\n');
  const rest = lines.slice(at + 1, at + 6).join('\n');
  return `${text.slice(-Math.max(0, budget - rest.length))}\n${rest}`;
}

const recognise = loadRecogniser();
type Tally = Record<string, { n: number; hits: Map<string, number> }>;
const tally: Tally = {};
const count = (set: string, key: string, hit: boolean) => {
  tally[set] ??= { n: 0, hits: new Map() };
  if (hit) tally[set].hits.set(key, (tally[set].hits.get(key) ?? 0) + 1);
};
const started = process.hrtime.bigint();
let engineNs = 0n;
const categories = { n: 0, right: 0, unknown: 0, wrong: [] as string[] };
let bytesRead = 0;
for (const row of rows) {
  const bytes = read(row.file);
  const log = memoryLog(row.id, bytes);
  const lines = bytes
    .toString('utf8')
    .split('\n')
    .map((line) => cleanLine(line).text);
  const sets = [row.set, ...(row.hard ? ['(hard)'] : [])];
  for (const set of sets) {
    tally[set] ??= { n: 0, hits: new Map() };
    tally[set].n += 1;
  }
  for (const budget of BUDGETS) {
    const at = process.hrtime.bigint();
    const reading = await readLog(log, { maxChars: budget, recognise });
    engineNs += process.hrtime.bigint() - at;
    bytesRead += bytes.length;
    if (budget === BUDGETS[1]) judgeCategory(row, reading);
    if (reading.excerpt.text.length > budget) console.log(`OVER ${row.id} ${reading.excerpt.text.length} > ${budget}`);
    const hit = found(row, reading.excerpt.text);
    const last = beforeLastError(lines, budget);
    for (const set of sets) {
      count(set, `engine ${budget}`, hit);
      count(set, `tail ${budget}`, found(row, tail(lines, budget)));
      count(set, `error ${budget}`, last !== null && found(row, last));
    }
    if (!hit && values.misses === String(budget)) miss(row, reading.excerpt.text);
  }
}

function judgeCategory(row: Row, reading: Reading): void {
  if (row.set !== 'bugswarm_gha' && row.set !== 'gha_wild') return;
  const { category } = diagnoseOffline(failureOf(reading));
  const wanted = CATEGORY[row.category] ?? row.category;
  categories.n += 1;
  if (category === wanted) categories.right += 1;
  else if (category === 'other') categories.unknown += 1;
  else categories.wrong.push(`${row.id}: ${category} for ${wanted}`);
}

function miss(row: Row, text: string): void {
  const folded = fold(text);
  const gone = row.must.filter((line) => !folded.includes(fold(line)));
  console.log(`MISS ${row.id} ${gone.length}/${row.must.length}${row.hard ? ' hard' : ''}: ${gone[0]?.slice(0, 120)}`);
}

const share = (set: string, key: string) => {
  const { n, hits } = tally[set] ?? { n: 0, hits: new Map<string, number>() };
  return n === 0 ? '–' : ((hits.get(key) ?? 0) / n).toFixed(2).replace(/^0/, '');
};
console.log('set'.padEnd(15), 'n'.padStart(4), ' tail of the log  ', ' before last error ', ' engine');
for (const set of Object.keys(tally).sort()) {
  const cells = ['tail', 'error', 'engine'].map((method) =>
    BUDGETS.map((budget) => share(set, `${method} ${budget}`))
      .join(' / ')
      .padEnd(19),
  );
  console.log(set.padEnd(15), String(tally[set]?.n).padStart(4), ...cells);
}
console.log(
  `these logs, one by one: ${(bytesRead / 1e6 / (Number(engineNs) / 1e9)).toFixed(0)} MB/s; the bench so far: ${(Number(process.hrtime.bigint() - started) / 1e9).toFixed(0)} s`,
);
if (categories.n > 0) {
  const { n, right, unknown, wrong } = categories;
  console.log(
    `category: right ${right} of ${n} (${((right / n) * 100).toFixed(0)} %), 'other' ${unknown}, wrong ${wrong.length}`,
  );
  for (const line of wrong) console.log(`  ${line}`);
}
await benchPassing(dir, recognise);
await benchBaselines(dir, recognise, rows);
if (!values['no-speed'])
  await benchSpeed(
    rows.map(({ file }) => join(dir, file)),
    Number(values.mb),
  );
