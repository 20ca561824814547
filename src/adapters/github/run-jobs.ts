/** The jobs of a run as of one attempt, and which of them is our own. All throw octokit's RequestError. */
import type { Run } from '../../contract/model.js';
import type { GitHub } from './github-client.js';

export type ApiJob = Awaited<ReturnType<GitHub['rest']['actions']['getJobForWorkflowRun']>>['data'];

/**
 * The last execution of every job up to this attempt: where only some jobs were run again, the others keep what they ended
 * with, whether GitHub lists them under the new attempt or not.
 */
export async function jobsAsOf(github: GitHub, run: Run): Promise<ApiJob[]> {
  const { owner, repo, id: run_id, attempt } = run;
  const which = { owner, repo, run_id, per_page: 100 };
  const jobs = await github.paginate(github.rest.actions.listJobsForWorkflowRunAttempt, {
    ...which,
    attempt_number: attempt,
  });
  if (attempt === 1) return jobs;
  const earlier = await github.paginate(github.rest.actions.listJobsForWorkflowRun, { ...which, filter: 'all' });
  const seen = new Set(jobs.map(({ name }) => name));
  const kept = earlier.filter((job) => !seen.has(job.name) && attemptOf(job) < attempt);
  const last = new Map(kept.map((job): [string, number] => [job.name, 0]));
  for (const job of kept) last.set(job.name, Math.max(last.get(job.name) ?? 0, attemptOf(job)));
  return [...jobs, ...kept.filter((job) => attemptOf(job) === last.get(job.name))];
}

const attemptOf = (job: ApiJob) => job.run_attempt ?? 1;

/** A workflow `on: [push, pull_request]` runs twice for one commit of a pull request. Asked of a push alone. */
export async function hasPullRequestRun(github: GitHub, run: Run): Promise<boolean> {
  if (run.event !== 'push' || run.pullRequest === null || run.workflowId === null) return false;
  const { data } = await github.rest.actions.listWorkflowRuns({
    owner: run.owner,
    repo: run.repo,
    workflow_id: run.workflowId,
    head_sha: run.headSha,
    event: 'pull_request',
    per_page: 1,
  });
  return data.workflow_runs.some(({ head_sha, event }) => head_sha === run.headSha && event === 'pull_request');
}
