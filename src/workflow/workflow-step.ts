/** Finds the step of a job that the jobs API speaks of by its name and number. */

import { fill } from './fill.js';
import { type Contexts, isRecord } from './known.js';
import { matchesTemplate } from './template.js';

export interface StepQuery {
  stepName: string;
  /** As the API counts: 1 is "Set up job", then the `pre` parts of actions, then the steps of the file. */
  stepNumber: number;
  /** All steps of the job as the API lists them, where they are known: tells steps of one name apart. */
  steps?: readonly { number: number; name: string }[] | undefined;
  contexts: Contexts;
}

export interface FoundStep {
  index: number;
  definition: Record<string, unknown>;
}

/** Steps that the runner adds by itself: nothing in the file stands for them. */
const RUNNER_STEPS = /^(?:Set up job|Complete job|Initialize containers|Stop containers|(?:Pre|Post) (?:Run )?\S.*)$/;

export function findStep(steps: unknown, query: StepQuery): FoundStep | { reason: string } {
  const all: FoundStep[] = Array.isArray(steps)
    ? steps.flatMap((definition, index) => (isRecord(definition) ? [{ index, definition }] : []))
    : [];
  const matching = all.filter(({ definition }) => hasName(definition, query));
  if (matching.length === 0) return { reason: noStep(query.stepName) };
  const exact = matching.filter(({ definition }) => displayName(definition, query.contexts) === query.stepName);
  const best = exact.length > 0 ? exact : matching;
  const [only] = best;
  const chosen = best.length === 1 ? only : byPosition(best, query);
  return (
    chosen ?? {
      reason: `${best.length} steps of the job are called "${query.stepName}": which one failed cannot be told.`,
    }
  );
}

function noStep(name: string): string {
  return RUNNER_STEPS.test(name)
    ? `"${name}" is a step of the runner itself: there is no command to run again.`
    : `The workflow file has no step called "${name}" in this job.`;
}

/** Source: actions/runner, ActionRunner.cs: the name given, else `Run ` and the first line of what is run. */
function displayName(definition: Record<string, unknown>, contexts: Contexts): string {
  const { name, run, uses } = definition;
  if (typeof name === 'string' && name.trim() !== '') return firstLine(fill(name, contexts).text);
  return `Run ${firstLine(fill(String(run ?? uses ?? ''), contexts).text)}`;
}

function hasName(definition: Record<string, unknown>, query: StepQuery): boolean {
  const name = displayName(definition, query.contexts);
  const beginning = /^(.{20,})(?:\.{3}|…)$/s.exec(query.stepName)?.[1];
  return matchesTemplate(name, query.stepName.trim()) || (beginning !== undefined && name.startsWith(beginning));
}

function firstLine(text: string): string {
  return (text.trimStart().split(/[\r\n]/)[0] ?? '').trimEnd();
}

/** The n-th of one name in the API's list is the n-th of that name in the file. */
function byPosition(candidates: FoundStep[], query: StepQuery): FoundStep | undefined {
  const namesakes = (query.steps ?? []).filter((step) => step.name === query.stepName);
  if (namesakes.length === candidates.length) {
    return candidates[namesakes.findIndex((step) => step.number === query.stepNumber)];
  }
  return alike(candidates) ? candidates[0] : undefined;
}

/** Steps that run the very same thing need not be told apart. */
function alike(candidates: FoundStep[]): boolean {
  return new Set(candidates.map(({ definition }) => JSON.stringify(definition))).size === 1;
}
