/** Finds the job of a workflow file that the jobs API speaks of by its name only. */

import { fill } from './fill.js';
import { withoutFreeText } from './free-text.js';
import { type Contexts, isRecord } from './known.js';
import { type Combination, expandMatrix, jobNames, sameCombination } from './matrix.js';
import { matchesTemplate } from './template.js';

export interface WorkflowJob {
  key: string;
  definition: Record<string, unknown>;
  /** Null: the job is one of a matrix, and which one cannot be told. */
  matrix: Combination | null;
  /** What is left of the name for a job that calls a reusable workflow: the name of the job inside. */
  inner: string | null;
}

export interface JobQuery {
  jobName: string;
  /** The values of the failed job's matrix, where they are known (our own job's are). */
  matrix?: Combination | undefined;
  contexts: Contexts;
}

/** How well a job fits: a name that was worked out entirely beats one that only has the right shape. */
interface Candidate extends WorkflowJob {
  exact: boolean;
}

export function findJob(jobs: Record<string, unknown>, query: JobQuery): WorkflowJob | { reason: string } {
  const candidates = Object.entries(jobs).flatMap(([key, definition]) =>
    isRecord(definition) ? candidatesOf(key, definition, query) : [],
  );
  const exact = candidates.filter((candidate) => candidate.exact);
  const best = exact.length > 0 ? exact : candidates;
  const [first] = best;
  if (first === undefined) return { reason: `The workflow file has no job that would be called "${query.jobName}".` };
  if (best.some((candidate) => candidate.key !== first.key)) {
    const keys = [...new Set(best.map((candidate) => candidate.key))].join(', ');
    return { reason: `The name "${query.jobName}" fits more than one job of the workflow file: ${keys}.` };
  }
  const { key, definition, inner } = first;
  return { key, definition, inner, matrix: best.length === 1 ? first.matrix : null };
}

function candidatesOf(key: string, definition: Record<string, unknown>, query: JobQuery): Candidate[] {
  const template = typeof definition.name === 'string' ? definition.name : key;
  const strategy = isRecord(definition.strategy) ? definition.strategy : {};
  const found = (matrix: Combination | null, names: string[]) =>
    names.flatMap((name) => candidate({ key, definition, matrix, name, query }));
  if (strategy.matrix === undefined) return found({}, [fill(template, { ...query.contexts, matrix: {} }).text]);
  // Its values may stand in a script later.
  const expanded = expandMatrix(strategy.matrix, withoutFreeText(query.contexts));
  if (expanded === null) return unknownMatrix(template, query, found);
  const wanted = expanded.filter(({ values }) => query.matrix === undefined || sameCombination(values, query.matrix));
  return wanted.flatMap((job) => {
    const base = fill(template, { ...query.contexts, matrix: job.values }).text;
    const names = fill(template, query.contexts).unresolved.length > 0 ? [base] : [base, ...jobNames(base, job)];
    return best(found(job.values, [...new Set(names)]));
  });
}

/** A matrix that is made at run time: its jobs are called `name (anything)`, or what the name's expressions give. */
function unknownMatrix(
  template: string,
  query: JobQuery,
  found: (matrix: Combination | null, names: string[]) => Candidate[],
): Candidate[] {
  const name = fill(template, { ...query.contexts, ...(query.matrix && { matrix: query.matrix }) }).text;
  const names = [name, `${name} (\${{ matrix }})`];
  return best(found(query.matrix ?? null, names));
}

/** One combination counts once, by its best fitting name. */
function best(candidates: Candidate[]): Candidate[] {
  const first = candidates.find((candidate) => candidate.exact) ?? candidates[0];
  return first === undefined ? [] : [first];
}

function candidate(order: {
  key: string;
  definition: Record<string, unknown>;
  matrix: Combination | null;
  name: string;
  query: JobQuery;
}): Candidate[] {
  const { key, definition, matrix, name } = order;
  const actual = withoutEllipsis(order.query.jobName, name);
  if (definition.uses !== undefined) return caller(order, actual);
  if (!matchesTemplate(name, actual)) return [];
  return [{ key, definition, matrix, inner: null, exact: name === actual }];
}

/** The API calls the jobs of a called workflow `caller / callee`. */
function caller(
  order: { key: string; definition: Record<string, unknown>; matrix: Combination | null; name: string },
  actual: string,
): Candidate[] {
  const { key, definition, matrix, name } = order;
  const cuts = [...actual.matchAll(/ \/ /g)].map((found) => found.index);
  const cut = cuts.find((at) => matchesTemplate(name, actual.slice(0, at)));
  if (cut === undefined) return [];
  return [{ key, definition, matrix, inner: actual.slice(cut + 3), exact: name === actual.slice(0, cut) }];
}

/** A long name is cut by GitHub and ends in dots: then the beginning decides. */
function withoutEllipsis(actual: string, name: string): string {
  const beginning = /^(.{20,}?)(?:\.{3}|…)\)?$/s.exec(actual)?.[1];
  return beginning !== undefined && name.startsWith(beginning) ? name : actual;
}
