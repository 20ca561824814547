/**
 * Jobs that only collect the results of others (`all-green`, `ci-success`): what branch protection asks for where a workflow has
 * many jobs. They fail because another did, so that their own failure is never a cause beside a real one.
 */
import type { FailedStep } from '../contract/reading.js';
import { isRecord } from './known.js';
import { parseTemplate } from './template.js';
import { parseWorkflow } from './workflow-file.js';
import { findJob } from './workflow-job.js';
import { findStep } from './workflow-step.js';

/** Actions that are made for it. */
const GATES = /^(?:re-actors\/alls-green|actions\/github-script)@/;

/** Programs and words of a shell with which a script can look at results, and do nothing else. */
const LOOKING = new Set(
  `if then elif else fi for in do done while case esac { } ! [ [[ test echo printf exit return true false : set local declare export
  jq grep egrep tr cut sort uniq cat exec shift read unset`.split(/\s+/),
);

/** For each job. @returns false where that cannot be seen from the file */
export function collectsResults(yamlText: string, queries: readonly FailedStep[]): boolean[] {
  const parsed = parseWorkflow(yamlText);
  const jobs = 'workflow' in parsed ? parsed.workflow.jobs : null;
  return queries.map((query) => isRecord(jobs) && isGate(jobs, query));
}

function isGate(jobs: Record<string, unknown>, query: FailedStep): boolean {
  const job = findJob(jobs, { jobName: query.jobName, contexts: {} });
  if ('reason' in job || job.definition.needs === undefined) return false;
  const { steps, env, if: condition } = job.definition;
  const looked = stepsOf(steps, query);
  if (looked.length === 0 || !looked.every(onlyLooks)) return false;
  return asksForStatus(condition) || [env, condition, ...looked.flatMap(Object.values)].some(speaksOfResults);
}

/** What a step that has passed does is of no account: it is not what failed. */
function stepsOf(steps: unknown, { step, steps: listed }: FailedStep): Record<string, unknown>[] {
  if (step === null) return Array.isArray(steps) ? steps.filter(isRecord) : [];
  const found = findStep(steps, { stepName: step.name, stepNumber: step.number, steps: listed, contexts: {} });
  return 'reason' in found ? [] : [found.definition];
}

/** A step that could fail for a reason of its own is work. */
function onlyLooks({ uses, run, with: given }: Record<string, unknown>): boolean {
  if (typeof uses === 'string') return GATES.test(uses) && speaksOfResults(given);
  return typeof run === 'string' && !run.includes('`') && plain(run).split('\n').every(isLook);
}

/** Stands for what begins a command inside of a text. */
const COMMAND = '\ue000';

/** Each command line, without comments, what is quoted, and what the runner fills in; quotes that hold commands (`"$(…)"`) stay. */
function plain(script: string): string {
  const lines = parseTemplate(script).texts.join('X').split(/\r?\n/);
  return lines
    .filter((line) => !line.trim().startsWith('#'))
    .join('\n')
    .replaceAll('\\\n', ' ')
    .replaceAll('$(', COMMAND)
    .replace(/'[^']*'/g, 'Q')
    .replace(/"[^"\ue000]*"/g, 'Q');
}

function isLook(line: string): boolean {
  const [outer = '', ...inner] = line.replace(CASE, '').split(COMMAND);
  const commands = [outer, ...inner.map((text) => text.replaceAll(')', ' '))].flatMap((text) => text.split(/&&|[;|]/));
  return commands.map(commandOf).every((word) => word === '' || LOOKING.has(word));
}

/** `success|skipped)` */
const CASE = /^[ \t]*[\w*?-]+(?:\|[\w*?-]+)*\)/;

/** The word that is run; the empty text where that is none, as in a comment or an assignment. */
function commandOf(text: string): string {
  const words = text.trim().split(/\s+/);
  const word = words.find((one) => !PREFIX.has(one)) ?? '';
  // A program that stands in the line itself, such as `python3 -c '…'`: what it is given are the results.
  if (INLINE.test(text.trim())) return '';
  return word.startsWith('#') || /^\w+\+?=/.test(word) ? '' : word.replaceAll('"', '');
}

const INLINE = /^(?:node -e|python3? -c|ruby -e|perl -e) Q$/;
const PREFIX = new Set(['if', 'then', 'elif', 'else', 'do', 'while', '!', '{']);

/** A job of which only the others decide whether it starts, and whose step does no work. */
const asksForStatus = (condition: unknown) =>
  typeof condition === 'string' && /\b(?:failure|cancelled) *\( *\)/.test(condition);

/** `needs.test.result`, `needs.*.result`, `toJSON(needs)`; in what is handed to a program, in a script, or in a condition. */
function speaksOfResults(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(speaksOfResults);
  if (isRecord(value)) return Object.values(value).some(speaksOfResults);
  return typeof value === 'string' && /\bneeds\b/.test(value) && /\bresult\b|tojson *\(/i.test(value);
}

/**
 * Of the jobs that failed those that are to be diagnosed: no gate beside a real failure. Where only gates failed, what was stopped
 * is what they stand for, such as a job that ran into its time limit; else they are all there is.
 */
export function withoutGates<T>(failed: readonly T[], stopped: readonly T[], isGate: (job: T) => boolean): T[] {
  const real = failed.filter((job) => !isGate(job));
  if (real.length > 0) return real;
  const others = stopped.filter((job) => !isGate(job));
  return failed.length > 0 && others.length > 0 ? others : [...failed];
}
