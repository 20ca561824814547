import { z } from 'zod';
import type { Job } from '../../contract/model.js';
import type { RunSource } from '../../contract/ports.js';
import type { GitHub } from './github-client.js';
import type { PullRequestFinder, RunWithoutPull } from './pull-request.js';

interface Options {
  github: GitHub;
  owner: string;
  repo: string;
  runId: number;
  /** The latest, where it is left out. */
  attempt?: number | null;
  /** The job that we are in: never one of the failed ones. */
  ownJobId?: number | null;
  /** From the event's `repository`, where it is known: saves a request. */
  defaultBranch?: string | null;
  pullRequests: PullRequestFinder;
}

type ApiRun = Awaited<ReturnType<GitHub['rest']['actions']['getWorkflowRun']>>['data'];
type ApiJob = Awaited<ReturnType<GitHub['rest']['actions']['getJobForWorkflowRun']>>['data'];

/** Null for a deleted fork, whatever GitHub's description of its API says. */
const HeadRepository = z.object({ full_name: z.string() }).nullish();

/** The run and its jobs, by the API. All throw octokit's RequestError. */
export function createRunSource(options: Options): RunSource {
  const { github, owner, repo, runId, attempt } = options;
  return {
    run: async () => {
      const wanted = { owner, repo, run_id: runId };
      const { data } = attempt
        ? await github.rest.actions.getWorkflowRunAttempt({ ...wanted, attempt_number: attempt })
        : await github.rest.actions.getWorkflowRun(wanted);
      const { pullsOfRun, ...run } = toRun(data, options, await defaultBranchOf(options));
      return { ...run, pullRequest: await options.pullRequests.find({ ...run, pullsOfRun }) };
    },
    failedJobs: async (run) => {
      const jobs = await github.paginate(github.rest.actions.listJobsForWorkflowRunAttempt, {
        owner: run.owner,
        repo: run.repo,
        run_id: run.id,
        attempt_number: run.attempt,
        per_page: 100,
      });
      return failedOf(jobs.filter((job) => job.id !== options.ownJobId)).map(toJob);
    },
    ownJob: async () => {
      if (!options.ownJobId) return null;
      const { data } = await github.rest.actions.getJobForWorkflowRun({ owner, repo, job_id: options.ownJobId });
      return toJob(data);
    },
  };
}

async function defaultBranchOf({ github, owner, repo, defaultBranch }: Options): Promise<string | null> {
  if (defaultBranch) return defaultBranch;
  try {
    return (await github.rest.repos.get({ owner, repo })).data.default_branch;
  } catch {
    // Only comparisons need it.
    return null;
  }
}

/**
 * A failed job makes GitHub cancel the rest of its matrix, and people cancel runs that they have seen enough of: a
 * cancelled job is looked at only where nothing else explains why the run is not green.
 */
function failedOf(jobs: ApiJob[]): ApiJob[] {
  const failed = jobs.filter((job) => job.conclusion === 'failure' || job.conclusion === 'timed_out');
  return failed.length > 0 ? failed : jobs.filter((job) => job.conclusion === 'cancelled');
}

/** The repository is called what GitHub calls it: what we asked for may be a name that it had once. */
function toRun(data: ApiRun, { owner, repo }: Options, defaultBranch: string | null): RunWithoutPull {
  return {
    owner: data.repository?.owner?.login ?? owner,
    repo: data.repository?.name ?? repo,
    id: data.id,
    attempt: data.run_attempt ?? 1,
    url: data.html_url,
    workflow: data.name ?? data.path,
    // The path of a reusable workflow comes with its ref behind an @.
    workflowPath: data.path.split('@')[0] || null,
    workflowId: data.workflow_id,
    event: data.event,
    status: data.status ?? 'completed',
    conclusion: data.conclusion,
    headSha: data.head_sha,
    headBranch: data.head_branch,
    headRepo: HeadRepository.parse(data.head_repository)?.full_name ?? null,
    defaultBranch,
    actor: data.actor?.login ?? null,
    triggeringActor: data.triggering_actor?.login ?? null,
    pullsOfRun: data.pull_requests ?? [],
  };
}

export function toJob(data: ApiJob): Job {
  return {
    id: data.id,
    name: data.name,
    url: data.html_url ?? '',
    status: data.status,
    conclusion: data.conclusion,
    startedAt: data.started_at,
    completedAt: data.completed_at,
    steps: (data.steps ?? []).map((step) => ({
      number: step.number,
      name: step.name,
      conclusion: step.conclusion,
      startedAt: step.started_at ?? null,
      completedAt: step.completed_at ?? null,
    })),
  };
}
