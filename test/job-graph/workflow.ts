/** A workflow file as far as the graph of its jobs is concerned. */
import { parse } from 'yaml';
import { expandMatrix } from '../../src/workflow/matrix.js';

export interface GraphStep {
  name: string;
  uses: string | null;
  run: string | null;
  with: Record<string, unknown>;
  condition: unknown;
  continueOnError: boolean;
}

export interface GraphJob {
  key: string;
  needs: string[];
  condition: unknown;
  steps: GraphStep[];
  /** The values of the matrix, a job each; one without values where there is no matrix. */
  legs: Record<string, unknown>[];
  failFast: boolean;
  continueOnError: boolean;
}

export interface Workflow {
  events: string[];
  /** A job stands after those that it needs. */
  jobs: GraphJob[];
}

type Mapping = Record<string, unknown>;
const mapping = (value: unknown): Mapping => (value !== null && typeof value === 'object' ? { ...value } : {});
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

/** @throws Error where GitHub would refuse the file: a job that is needed and not there, needs in a circle, no jobs */
export function readWorkflow(text: string): Workflow {
  const file = mapping(parse(text));
  const jobs = Object.entries(mapping(file.jobs)).map(([key, job]) => readJob(key, mapping(job)));
  if (jobs.length === 0) throw new Error('The workflow has no jobs.');
  const { on } = file;
  return {
    events: typeof on === 'string' ? [on] : Array.isArray(on) ? on.map(String) : Object.keys(mapping(on)),
    jobs: inOrder(jobs),
  };
}

function readJob(key: string, job: Mapping): GraphJob {
  const strategy = mapping(job.strategy);
  const legs =
    strategy.matrix === undefined ? [{}] : (expandMatrix(strategy.matrix, {}) ?? []).map(({ values }) => values);
  return {
    key,
    needs: list(job.needs).map(String),
    condition: job.if,
    steps: list(job.steps).map((step) => readStep(mapping(step))),
    legs,
    failFast: strategy['fail-fast'] !== false,
    continueOnError: job['continue-on-error'] === true,
  };
}

function readStep(step: Mapping): GraphStep {
  const text = (value: unknown) => (typeof value === 'string' ? value : null);
  const [uses, run] = [text(step.uses), text(step.run)];
  return {
    name: text(step.name) ?? `Run ${uses ?? run ?? ''}`,
    uses,
    run,
    with: mapping(step.with),
    condition: step.if,
    continueOnError: step['continue-on-error'] === true,
  };
}

function inOrder(jobs: GraphJob[]): GraphJob[] {
  const ordered: GraphJob[] = [];
  while (ordered.length < jobs.length) {
    const ready = jobs.filter(
      (job) => !ordered.includes(job) && job.needs.every((need) => ordered.some(({ key }) => key === need)),
    );
    if (ready.length === 0) throw new Error('A job needs one that is not there, or itself.');
    ordered.push(...ready);
  }
  return ordered;
}
