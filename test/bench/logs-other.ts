import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { memoryLog } from '../../src/contract/memory-log.js';
import type { Failure, Reading } from '../../src/contract/model.js';
import { diagnoseOffline } from '../../src/diagnosis/offline.js';
import { readLog } from '../../src/logs/read.js';
import type { Recogniser } from '../../src/logs/signatures/recognise.js';
import { unpacked } from './logs-speed.js';

/** A failure of which nothing is known but its log. */
export function failureOf(reading: Reading): Failure {
  const job = {
    id: 1,
    name: 'job',
    url: '',
    status: 'completed',
    conclusion: null,
    startedAt: null,
    completedAt: null,
    steps: [],
  };
  return {
    job,
    step: null,
    exitCode: reading.failedSection?.exitCode ?? null,
    reading,
    command: null,
    unavailable: null,
  };
}

/** Logs in which nothing failed: what is said to be wrong in them is false. */
export async function benchPassing(dir: string, recognise: Recogniser): Promise<void> {
  const rows = jsonLines<{ file: string }>(join(dir, 'passing.jsonl'));
  if (rows.length === 0) return;
  const wrong: string[] = [];
  for (const { file } of rows) {
    const reading = await readLog(memoryLog(file, unpacked(join(dir, file))), { maxChars: 8000, recognise });
    const { category, kind, rootCause } = diagnoseOffline(failureOf(reading));
    if (category !== 'other' || kind !== 'unknown') wrong.push(`  ${file}: ${category}, ${kind}: ${rootCause}`);
  }
  console.log(`passing logs: ${rows.length}, false diagnoses in ${wrong.length}`);
  for (const line of wrong) console.log(line);
}

/** Failing logs with and without the passing log of the same job. */
export async function benchBaselines(
  dir: string,
  recognise: Recogniser,
  labels: { file: string; must: string[] }[],
): Promise<void> {
  const fold = (text: string) => text.replace(/\s+/g, ' ').trim();
  for (const { fail, baseline } of jsonLines<{ fail: string; baseline: string }>(join(dir, 'baselines.jsonl'))) {
    const must = labels.find(({ file }) => file === fail)?.must;
    if (!must) continue;
    const log = memoryLog(fail, unpacked(join(dir, fail)));
    const passing = memoryLog(baseline, unpacked(join(dir, baseline)));
    const cells: string[] = [];
    for (const maxChars of [1000, 4000]) {
      for (const green of [null, passing]) {
        const { excerpt } = await readLog(log, { maxChars, recognise, baseline: green });
        const text = fold(excerpt.text);
        cells.push(`${must.filter((line) => text.includes(fold(line))).length}`);
      }
    }
    console.log(
      `baseline ${fail}: of ${must.length} lines at 1,000: ${cells[0]} without, ${cells[1]} with; at 4,000: ${cells[2]}, ${cells[3]}`,
    );
  }
}

function jsonLines<Row>(path: string): Row[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Row);
}
