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
  const before = earlier.filter((job) => attemptOf(job) < attempt);
  const names = new Set(before.map(({ name }) => name));
  return [
    ...jobs,
    ...[...names].flatMap((name) => keptOf(before.filter(named(name)), jobs.filter(named(name)).length)),
  ];
}

const named = (name: string) => (job: ApiJob) => job.name === name;

/** Of jobs of one name, as many as were not run again. Which of them were is not told: what failed is taken to stand. */
function keptOf(before: readonly ApiJob[], runAgain: number): ApiJob[] {
  const last = Math.max(...before.map(attemptOf));
  const standing = before.filter((job) => attemptOf(job) === last);
  const byEnd = standing.toSorted((a, b) => Number(a.conclusion === 'success') - Number(b.conclusion === 'success'));
  return byEnd.slice(0, Math.max(0, standing.length - runAgain));
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
