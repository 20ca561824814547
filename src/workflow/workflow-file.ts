/** From what the jobs API says of a failed step to the command that it ran, by the workflow file at the run's commit. */
import { isAlias, LineCounter, parseDocument } from 'yaml';
import type { FailedCommand } from '../contract/model.js';
import type { FoundCommand } from '../contract/reading.js';
import { fill } from './fill.js';
import { type Contexts, isMapping, isRecord } from './known.js';
import { nestsTooDeeply } from './nesting.js';
import { overwrittenBy } from './overwritten.js';
import { stepCommand } from './step-command.js';
import { declaredEnvironment, type EnvironmentLevel, type StepEnvironment } from './step-environment.js';
import { type Given, givenInputs, withInputs } from './workflow-inputs.js';
import { findJob, type WorkflowJob } from './workflow-job.js';
import { type FoundStep, findStep } from './workflow-step.js';

export interface StepQuery {
  jobName: string;
  stepName: string;
  stepNumber: number;
  /** All steps of the job as the API lists them: tells steps of one name apart. */
  steps?: readonly { number: number; name: string }[];
  /** The values of the failed job's matrix, where they are known. Else they are worked out from the job's name. */
  matrix?: Record<string, unknown> | null;
  /** What else is known, such as `{ github: { sha }, runner: { os } }`. */
  contexts?: Contexts;
  /** Set in a called workflow: the inputs that the caller gave. The others have their defaults. */
  given?: Given;
}

/** What is known of the job around the step. */
type JobFacts = Pick<FoundCommand, 'job' | 'matrix' | 'runsOn' | 'container' | 'services'>;

/** Why there is no command; `see` is set where the step's script stands in another file of the same repository. */
export interface NotFound {
  reason: string;
  see?:
    | { kind: 'workflow'; path: string; jobName: string; given: Given }
    | {
        kind: 'action';
        path: string;
        with: unknown;
        line: number | null;
        outerEnv: EnvironmentLevel[];
        contexts: Contexts;
        job: JobFacts;
      };
}

const MAX_BYTES = 1_000_000;

/** Never throws: what cannot be found or must not be guessed is a reason, one sentence. */
export function findFailedCommand(yamlText: string, query: StepQuery): FoundCommand | NotFound {
  const parsed = parseWorkflow(yamlText);
  if ('reason' in parsed) return parsed;
  const { workflow } = parsed;
  if (!isRecord(workflow.jobs)) return { reason: 'The workflow file has no jobs.' };
  const contexts = withInputs(workflow, query.contexts ?? {}, query.given);
  const matrix = isRecord(query.matrix) ? query.matrix : undefined;
  const job = findJob(workflow.jobs, { jobName: query.jobName, matrix, contexts });
  if ('reason' in job) return job;
  if (job.definition.uses !== undefined) return calledWorkflow(job, contexts);
  const known = inJob(contexts, job);
  const step = findStep(job.definition.steps, { ...query, contexts: known });
  if ('reason' in step) return step;
  const place = ['jobs', job.key, 'steps', step.index];
  if (typeof step.definition.run !== 'string') {
    const outerEnv = environmentOf({ workflow, job, step });
    const around = { line: parsed.lineOf(place), outerEnv, contexts: known, job: aboutJob(job, known) };
    return notAScript(step, around);
  }
  const command = commandOf({ workflow, job, step, contexts: known });
  if ('reason' in command) return command;
  return { ...aboutJob(job, known), ...command, line: parsed.lineOf([...place, 'run']) };
}

/**
 * The variables that the file declares for our own job, with the values that the runner gave them: for a wrapped command. Of the
 * steps, those count that hand a command to an action by `with: { run }`.
 */
export function findOwnEnvironment(
  yamlText: string,
  jobKey: string,
  own: Readonly<Record<string, string | undefined>>,
): StepEnvironment {
  const parsed = parseWorkflow(yamlText);
  const jobs = 'workflow' in parsed && isRecord(parsed.workflow.jobs) ? parsed.workflow.jobs : {};
  const job = Object.hasOwn(jobs, jobKey) ? jobs[jobKey] : undefined;
  if (!('workflow' in parsed) || !isRecord(job)) return { env: {}, notes: [] };
  const steps = Array.isArray(job.steps) ? job.steps.filter(isRecord) : [];
  const wrapping = steps.filter((step) => isRecord(step.with) && typeof step.with.run === 'string');
  return declaredEnvironment([parsed.workflow.env, job.env, ...wrapping.map((step) => step.env)], own);
}

export interface ParsedWorkflow {
  workflow: Record<string, unknown>;
  lineOf: (path: (string | number)[]) => number | null;
}

export function parseWorkflow(text: string): ParsedWorkflow | NotFound {
  if (text.length > MAX_BYTES) return { reason: 'The workflow file is larger than GitHub allows.' };
  if (nestsTooDeeply(text)) return { reason: 'The workflow file nests deeper than is read.' };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent' });
  const [error] = document.errors;
  if (error !== undefined) {
    return { reason: `The workflow file is not valid YAML (line ${lines.linePos(error.pos[0]).line}).` };
  }
  const workflow = toPlain(() => document.toJS({ maxAliasCount: 200 }));
  if (!isRecord(workflow)) return { reason: 'The workflow file is empty or not a mapping.' };
  const lineOf = (path: (string | number)[]) => {
    const node = toPlain(() => document.getIn(path, true));
    const range = isRecord(node) && !isAlias(node) && Array.isArray(node.range) ? Number(node.range[0]) : null;
    return range === null ? null : lines.linePos(range).line;
  };
  return { workflow, lineOf };
}

/** The library throws on a flood of aliases, and on a path that leads through one. */
function toPlain(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return null;
  }
}

function calledWorkflow(job: WorkflowJob, contexts: Contexts): NotFound {
  const uses = String(job.definition.uses);
  const reason = `The job calls the workflow ${uses}, whose file is not at hand.`;
  const path = /^\.\/(.+\.ya?ml)$/.exec(uses)?.[1];
  if (path === undefined) return { reason };
  const known = { ...contexts, ...(job.matrix && { matrix: job.matrix }) };
  return {
    reason,
    see: {
      kind: 'workflow',
      path,
      jobName: job.inner ?? '',
      given: givenInputs(job.definition.with, known),
    },
  };
}

/** What is known inside of the job. */
function inJob(contexts: Contexts, { key, matrix }: WorkflowJob): Contexts {
  const github = isMapping(contexts.github) ? contexts.github : {};
  return { ...contexts, github: { ...github, job: key }, ...(matrix && { matrix }) };
}

function notAScript(
  step: FoundStep,
  around: { line: number | null; outerEnv: EnvironmentLevel[]; contexts: Contexts; job: JobFacts },
): NotFound {
  const uses = String(step.definition.uses ?? '');
  const reason = `The failing step runs the action ${uses || 'of no name'}: there is no script of the workflow to run again.`;
  const path = /^\.\/(.*)/.exec(uses)?.[1]?.replace(/(?<!\/)\/+$/, '');
  return path === undefined
    ? { reason }
    : { reason, see: { kind: 'action', path, with: step.definition.with, ...around } };
}

function commandOf(order: {
  workflow: Record<string, unknown>;
  job: WorkflowJob;
  step: FoundStep;
  contexts: Contexts;
}): { command: FailedCommand; notes: string[] } | NotFound {
  const { workflow, job, step, contexts } = order;
  const levels = [step.definition, runDefaults(job.definition), runDefaults(workflow)];
  return stepCommand({
    script: String(step.definition.run),
    shell: settingOf(levels, 'shell'),
    workingDirectory: settingOf(levels, 'working-directory') || '.',
    env: environmentOf(order),
    contexts,
  });
}

function environmentOf(order: {
  workflow: Record<string, unknown>;
  job: WorkflowJob;
  step: FoundStep;
}): EnvironmentLevel[] {
  const { workflow, job, step } = order;
  const declared = [workflow.env, job.definition.env];
  const steps = Array.isArray(job.definition.steps) ? job.definition.steps : [];
  return [...declared, overwrittenBy(steps.slice(0, step.index), declared), step.definition.env];
}

function runDefaults(level: Record<string, unknown>): Record<string, unknown> {
  const defaults = isRecord(level.defaults) ? level.defaults.run : null;
  return isRecord(defaults) ? defaults : {};
}

function settingOf(levels: readonly Record<string, unknown>[], name: string): string {
  const value = levels.map((level) => level[name]).find((candidate) => candidate !== undefined && candidate !== null);
  return typeof value === 'string' ? value : '';
}

function aboutJob(job: WorkflowJob, contexts: Contexts): JobFacts {
  const { definition } = job;
  const runsOn = Array.isArray(definition['runs-on']) ? definition['runs-on'].join(', ') : definition['runs-on'];
  return {
    job: job.key,
    matrix: job.matrix,
    runsOn: typeof runsOn === 'string' ? fill(runsOn, contexts).text : null,
    container: definition.container !== undefined && definition.container !== null,
    services: isRecord(definition.services) ? Object.keys(definition.services) : [],
  };
}
