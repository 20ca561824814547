import type { Fact, Job } from '../../contract/model.js';
import type { FactQuestion } from './facts-budget.js';
import { toJob } from './github-run.js';

const ATTEMPTS_ASKED = 2;

/** Whether this job passed on the same commit in another attempt, or in another run of the same workflow and event. */
export async function attemptFact(question: FactQuestion): Promise<Fact | null> {
  const earlier = await earlierAttempts(question);
  if (earlier?.holds === true) return earlier;
  return (await otherRuns(question)) ?? earlier;
}

async function earlierAttempts(question: FactQuestion): Promise<Fact | null> {
  const { run } = question;
  let fact: Fact | null = null;
  for (let attempt = run.attempt - 1; attempt >= Math.max(1, run.attempt - ATTEMPTS_ASKED); attempt -= 1) {
    const jobs = await jobsOf(question, { id: run.id, attempt });
    if ('reason' in jobs)
      return fact ?? said(`The earlier attempts of this run could not be read: ${jobs.reason}.`, run.url, null);
    const same = jobs.answer.find((job) => job.name === question.job.name);
    if (same?.conclusion === 'success')
      return said(`The same job passed in attempt ${attempt} of this run.`, same.url, true);
    if (same?.conclusion === 'failure')
      fact = said(`The same job failed in attempt ${attempt} of this run too.`, same.url, false);
  }
  return fact;
}

async function otherRuns(question: FactQuestion): Promise<Fact | null> {
  const { octokit, run, budget } = question;
  if (run.workflowId === null) return null;
  const query = { owner: run.owner, repo: run.repo, workflow_id: run.workflowId, head_sha: run.headSha, per_page: 20 };
  const listed = await budget.ask(() => octokit.rest.actions.listWorkflowRuns(query));
  if ('reason' in listed) return null;
  const passed = listed.answer.data.workflow_runs.find(
    (other) => other.id !== run.id && other.event === run.event && other.conclusion === 'success',
  );
  return passed === undefined
    ? null
    : said('Another run of this workflow passed on the same commit.', passed.html_url, true);
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
