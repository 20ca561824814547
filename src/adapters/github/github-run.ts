import { z } from 'zod';
import type { Job, Run } from '../../contract/model.js';
import type { RunSource } from '../../contract/ports.js';
import type { GitHub } from './github-client.js';
import { describeError } from './github-errors.js';
import { findOwnJob, type OwnJobClues } from './own-job.js';
import type { PullRequestFinder, RunWithoutPull } from './pull-request.js';
import { type ApiJob, hasPullRequestRun, jobsAsOf } from './run-jobs.js';

interface Options {
  github: GitHub;
  owner: string;
  repo: string;
  runId: number;
  /** That of the event; the latest, where it is left out. */
  attempt?: number | null;
  /** The job that we are in: never one of the failed ones. Null where the runner did not say. */
  ownJobId?: number | null;
  /** Set where the run is the one that we are in: a job of it must be left out. */
  own?: Omit<OwnJobClues, 'id'> | null;
  /** From the event's `repository`, where it is known: saves a request. */
  defaultBranch?: string | null;
  pullRequests: PullRequestFinder;
  /** Takes secrets out of what GitHub noted on a job. */
  redact?: (text: string) => string;
}

type ApiRun = Awaited<ReturnType<GitHub['rest']['actions']['getWorkflowRun']>>['data'];

/** Null for a deleted fork, whatever GitHub's description of its API says. */
const HeadRepository = z.object({ full_name: z.string() }).nullish();

/** The run and its jobs, by the API. All throw octokit's RequestError. */
export function createRunSource(options: Options): RunSource {
  const { github, owner, repo, ownJobId = null } = options;
  const ownOf = (jobs: ApiJob[]) => (options.own ? findOwnJob(jobs, { id: ownJobId, ...options.own }) : null);
  let latestAttempt = 0;
  return {
    run: async () => {
      // Our own run cannot be run again while we are a part of it.
      const latest = await readRun(options, options.own ? (options.attempt ?? null) : null);
      latestAttempt = latest.run_attempt ?? 1;
      const wanted = options.attempt ?? latestAttempt;
      const data = wanted === latestAttempt ? latest : await readRun(options, wanted);
      const { pullsOfRun, ...run } = toRun(data, options, await defaultBranchOf(options));
      return { ...run, pullRequest: await options.pullRequests.find({ ...run, pullsOfRun }) };
    },
    state: async (run) => {
      const all = await jobsAsOf(github, run);
      const own = ownOf(all);
      return {
        run,
        latestAttempt: Math.max(latestAttempt, run.attempt),
        jobs: all.filter(({ id }) => id !== (own?.id ?? ownJobId)).map(toJob),
        seenFrom: !options.own ? 'outside' : own ? 'inside' : 'inside-unknown',
        hasPullRequestRun: await hasPullRequestRun(github, run),
      };
    },
    notes: (run, job) => readNotes(options, run, job),
    ownJob: async (run) => {
      if (!ownJobId) {
        const own = options.own ? ownOf(await jobsAsOf(github, run)) : null;
        return own && toJob(own);
      }
      const { data } = await github.rest.actions.getJobForWorkflowRun({ owner, repo, job_id: ownJobId });
      return toJob(data);
    },
  };
}

async function readRun({ github, owner, repo, runId }: Options, attempt: number | null): Promise<ApiRun> {
  const wanted = { owner, repo, run_id: runId };
  const { data } =
    attempt === null
      ? await github.rest.actions.getWorkflowRun(wanted)
      : await github.rest.actions.getWorkflowRunAttempt({ ...wanted, attempt_number: attempt });
  return data;
}

/** A job and its check run share one id. Where they may not be read, the rest is told without. */
async function readNotes(
  { github, redact = (text) => text }: Options,
  run: Run,
  job: Job,
): ReturnType<RunSource['notes']> {
  const { owner, repo } = run;
  try {
    const which = { owner, repo, check_run_id: job.id, per_page: 50 };
    const { data } = await github.rest.checks.listAnnotations(which);
    return data.map(({ annotation_level, title, message }) => ({
      level: annotation_level ?? '',
      title: redact(title ?? ''),
      message: redact(message ?? ''),
    }));
  } catch (error) {
    const what = 'What GitHub noted on a stopped job (its annotations) could not be read';
    return { unavailable: describeError(error, { what, permission: 'checks: read' }) };
  }
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
