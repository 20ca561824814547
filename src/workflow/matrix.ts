/**
 * Which jobs a `strategy.matrix` makes, and what GitHub calls them. The jobs API gives a job's name only: the name is how one
 * finds out which values the failed job ran with. Source of the rules for `include` and `exclude`: docs.github.com, "Running
 * variations of jobs in a workflow".
 */
import { type Contexts, isRecord, type Known } from './known.js';
import { settle } from './settle.js';

export type Combination = Record<string, Known>;
/** The values that come from the keys of the matrix itself, apart from those that an `include` added. */
interface MatrixJob {
  values: Combination;
  keys: string[];
}

const MOST_NAME = 10_000;
const MOST_JOBS = 256;

/** Null where the matrix is worked out at run time (`fromJSON(needs.…)`) or is not one. */
export function expandMatrix(matrix: unknown, contexts: Contexts): MatrixJob[] | null {
  const table = settle(matrix, contexts);
  if (!isRecord(table)) return null;
  const { include = [], exclude = [], ...axes } = table;
  const names = Object.keys(axes);
  const base = crossProduct(names, axes);
  if (base === null || !Array.isArray(include) || !Array.isArray(exclude)) return null;
  const kept = base.filter((job) => !exclude.some((pattern) => isRecord(pattern) && contains(job, pattern)));
  return addIncluded(kept, include.filter(isRecord), names);
}

/** The names that GitHub may give to this job of a matrix; several, because what an `include` adds is not always shown. */
export function jobNames(base: string, job: MatrixJob): string[] {
  const own = job.keys.flatMap((key) => leaves(job.values[key] ?? null));
  const all = Object.values(job.values).flatMap(leaves);
  // GitHub shows no name that is longer; put together, hostile values would fill the memory.
  if ([...own, ...all].reduce((sum, value) => sum + value.length, 0) > MOST_NAME) return [base];
  const shown = [own, all].flatMap((values) => [values, values.filter((value) => value !== '')]);
  return [...new Set(shown.map((values) => (values.length === 0 ? base : `${base} (${values.join(', ')})`)))];
}

/** Whether two combinations are the same, wherever their keys stand. */
export function sameCombination(one: Combination, other: Combination): boolean {
  return Object.keys(one).length === Object.keys(other).length && contains(one, other);
}

function crossProduct(names: string[], axes: Combination): Combination[] | null {
  let jobs: Combination[] = names.length === 0 ? [] : [{}];
  for (const name of names) {
    const values = axes[name];
    if (!Array.isArray(values) || jobs.length * values.length > MOST_JOBS) return null;
    jobs = jobs.flatMap((job) => values.map((value) => ({ ...job, [name]: value })));
  }
  return jobs;
}

function addIncluded(base: Combination[], include: Combination[], names: string[]): MatrixJob[] {
  const jobs = base.map((values) => ({ values, keys: names }));
  const extra: MatrixJob[] = [];
  for (const entry of include) {
    const fitting = jobs.filter((job) =>
      names.every((key) => !Object.hasOwn(entry, key) || same(job.values[key], entry[key])),
    );
    for (const job of fitting) job.values = { ...job.values, ...entry };
    if (fitting.length === 0) extra.push({ values: { ...entry }, keys: Object.keys(entry) });
  }
  return [...jobs, ...extra];
}

function contains(job: Combination, pattern: Combination): boolean {
  return Object.entries(pattern).every(([key, value]) => same(job[key], value));
}

function same(one: Known | undefined, other: Known | undefined): boolean {
  if (isRecord(one) && isRecord(other)) return contains(one, other);
  if (Array.isArray(one) || Array.isArray(other)) return JSON.stringify(one) === JSON.stringify(other);
  return one === other || (one !== undefined && other !== undefined && String(one) === String(other));
}

function leaves(value: Known): string[] {
  if (value !== null && typeof value === 'object') return Object.values(value).flatMap(leaves);
  return [value === null ? '' : String(value)];
}
