import type { Fact, Job } from '../../contract/model.js';
import type { FactQuestion } from './facts-budget.js';
import { toJob } from './github-run.js';

const ATTEMPTS_ASKED = 2;

/**
 * Whether this job passed on the same commit in another attempt of the run. Another run is no other attempt: that of a pull
 * request may have merged another base, and a nightly one finds another world outside.
 */
export async function attemptFact(question: FactQuestion): Promise<Fact | null> {
  const { run } = question;
  let fact: Fact | null = null;
  for (let attempt = run.attempt - 1; attempt >= Math.max(1, run.attempt - ATTEMPTS_ASKED); attempt -= 1) {
    const jobs = await jobsOf(question, { id: run.id, attempt });
    if ('reason' in jobs)
      return fact ?? said(`The earlier attempts of this run could not be read: ${jobs.reason}.`, run.url, null);
    const same = sameJobOf(jobs.answer, question);
    // Where only other jobs were run again, this is the same execution once more.
    if (same === null || same.id === question.job.id) continue;
    if (hasPassed(same, question))
      return said(`The same job passed in attempt ${attempt} of this run.`, same.url, true);
    if (same.conclusion === 'failure')
      fact = said(`The same job failed in attempt ${attempt} of this run too.`, same.url, false);
  }
  return fact;
}

/** Null where there is none of this name, or more than one: which is meant is then not known. */
export function sameJobOf(jobs: readonly Job[], { job }: FactQuestion): Job | null {
  const named = jobs.filter(({ name }) => name === job.name);
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** A green job in which the step that failed here did not run has not passed it. */
export function hasPassed({ conclusion, steps }: Job, question: FactQuestion): boolean {
  return conclusion === 'success' && !missesStep(steps, question);
}

export function missesStep(steps: Job['steps'], { stepName, job }: FactQuestion): boolean {
  if (stepName === null || steps.length === 0 || !job.steps.some(({ name }) => name === stepName)) return false;
  const named = steps.filter(({ name }) => name === stepName);
  return named.every(({ conclusion }) => conclusion === 'skipped' || conclusion === 'cancelled');
}

function said(text: string, url: string, holds: boolean | null): Fact {
  return { id: 'other-attempt-passed', text, url, holds };
}

/** One page: a run with more than a hundred jobs may hide the one that is looked for, which then is not found. */
export async function jobsOf(
  { octokit, run, budget }: FactQuestion,
  which: { id: number; attempt: number },
): Promise<{ answer: Job[] } | { reason: string }> {
  const query = { owner: run.owner, repo: run.repo, run_id: which.id, attempt_number: which.attempt, per_page: 100 };
  const listed = await budget.ask(() => octokit.rest.actions.listJobsForWorkflowRunAttempt(query));
  return 'reason' in listed ? listed : { answer: listed.answer.data.jobs.map(toJob) };
}
