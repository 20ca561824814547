/** Where a line of a job's log stands on GitHub's page of the job: which step, and which number there. */
import type { Failure, Section } from '../../contract/model.js';

interface StepLine {
  step: number;
  /** 1-based. */
  line: number;
}

/** Null where the step of the line is not known, or not what of it the page leaves out. */
export function placeInStep({ reading, job }: Failure, line: number): StepLine | null {
  const sections = reading?.sections ?? [];
  const at = sections.findIndex(
    ({ step, firstLine, lastLine }) => step !== null && firstLine <= line && line <= lastLine,
  );
  const step = sections[at]?.step ?? null;
  if (step === null) return null;
  const chain = chainOf(sections, at);
  const own = chain.slice(startOf(chain, job.steps.find(({ number }) => number === step)?.name ?? ''));
  const first = own[0]?.firstLine ?? line;
  const uncounted = own.map((section) => section.uncounted);
  if (uncounted.includes(null)) return null;
  return {
    step,
    line: line - first + 1 - uncounted.flatMap((lines) => lines ?? []).filter((one) => one < line).length,
  };
}

/** The section and those before it that belong to the same step: of a composite action each inner step opens one. */
function chainOf(sections: readonly Section[], at: number): Section[] {
  const before = sections.slice(0, at).findLastIndex(({ step }) => step !== sections[at]?.step);
  return sections.slice(before + 1, at + 1);
}

/**
 * Which section of the chain begins the step. GitHub tells when a step began in seconds only, so that the end of the step before may
 * be among them; but only an action has sections inside: a script is one section.
 */
function startOf(chain: readonly Section[], name: string): number {
  const named = chain.findLastIndex(({ title }) => name === title || name === `Run ${title}`);
  if (named !== -1) return named;
  const action = chain.findIndex(({ shell }) => shell === null);
  return action === -1 ? chain.length - 1 : action;
}
