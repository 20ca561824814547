import type { Job, Run } from '../../contract/model.js';
import type { GitHub } from './github-client.js';
import { toJob } from './github-run.js';

type FindBaseline = (run: Run, job: Job) => Promise<Job | null>;

/**
 * The same job, by name, in the last green run of the workflow on the base branch (for a pull request) or the default
 * branch. Two requests, which the failed jobs of a run share. Throws octokit's RequestError.
 */
export function createBaselineFinder(github: GitHub): FindBaseline {
  const known = new Map<number, Promise<Job[]>>();
  return async (run, job) => {
    const jobs = known.get(run.id) ?? greenJobs(github, run);
    known.set(run.id, jobs);
    return (await jobs).find((green) => green.name === job.name && green.conclusion === 'success') ?? null;
  };
}

async function greenJobs(github: GitHub, run: Run): Promise<Job[]> {
  const branch = run.pullRequest?.baseRef ?? run.defaultBranch;
  if (run.workflowId === null || branch === null) return [];
  const { owner, repo } = run;
  const { data } = await github.rest.actions.listWorkflowRuns({
    owner,
    repo,
    workflow_id: run.workflowId,
    branch,
    status: 'success',
    exclude_pull_requests: true,
    per_page: 20,
  });
  // A fork's branch may have the base branch's name. A later run may be green because this failure has been mended.
  const green = data.workflow_runs.find(
    (it) => it.head_repository?.full_name === `${owner}/${repo}` && it.event !== 'pull_request' && it.id < run.id,
  );
  if (!green) return [];
  const jobs = await github.rest.actions.listJobsForWorkflowRun({ owner, repo, run_id: green.id, per_page: 100 });
  return jobs.data.jobs.map(toJob);
}
