import type { Job, Run } from '../../contract/model.js';
import type { GreenRun } from '../../contract/surroundings.js';
import type { GitHub } from './github-client.js';
import { toJob } from './github-run.js';

export interface Baseline {
  job: Job;
  green: GreenRun;
}

type FindBaseline = (run: Run, job: Job) => Promise<Baseline | { reason: string }>;

interface GreenJobs {
  jobs: Job[];
  green: GreenRun;
}

/**
 * The same job, by name, in the last green run of the workflow on the base branch (for a pull request) or the default
 * branch. Two requests, which the failed jobs of a run share. Throws octokit's RequestError.
 */
export function createBaselineFinder(github: GitHub): FindBaseline {
  const known = new Map<number, Promise<GreenJobs | { reason: string }>>();
  return async (run, job) => {
    const asked = known.get(run.id) ?? greenJobs(github, run);
    known.set(run.id, asked);
    const found = await asked;
    if ('reason' in found) return found;
    const same = found.jobs.find((green) => green.name === job.name && green.conclusion === 'success');
    if (same) return { job: same, green: found.green };
    return { reason: `the last green run (${found.green.sha.slice(0, 7)}) has no job of this name that passed` };
  };
}

async function greenJobs(github: GitHub, run: Run): Promise<GreenJobs | { reason: string }> {
  const branch = run.pullRequest?.baseRef ?? run.defaultBranch;
  if (run.workflowId === null || branch === null) return { reason: 'the base branch of this run is not known' };
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
  // A fork's branch may have the base branch's name. A later run may be green because this failure has been fixed.
  const green = data.workflow_runs.find(
    (it) => it.head_repository?.full_name === `${owner}/${repo}` && it.event !== 'pull_request' && it.id < run.id,
  );
  if (!green) return { reason: `no earlier green run of this workflow on \`${branch}\` was found` };
  const jobs = await github.rest.actions.listJobsForWorkflowRun({ owner, repo, run_id: green.id, per_page: 100 });
  return { jobs: jobs.data.jobs.map(toJob), green: { sha: green.head_sha, url: green.html_url } };
}
