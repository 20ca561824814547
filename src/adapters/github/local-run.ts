import { z } from 'zod';
import type { PullRequest, Run } from '../../contract/model.js';
import type { RunSource } from '../../contract/ports.js';
import type { RunnerContext } from '../runner/context.js';

const End = z.object({ ref: z.string(), sha: z.string(), repo: z.object({ full_name: z.string() }).nullable() });
const Event = z.object({
  pull_request: z.object({ number: z.number(), head: End, base: End }).optional(),
  repository: z.object({ default_branch: z.string() }).optional(),
});

/** The run as its own variables and event describe it: enough to diagnose a log that was brought along. No request is made. */
export function localRun(context: RunnerContext): Run {
  const event = Event.safeParse(context.event).data;
  const pull = event?.pull_request;
  const { owner, repo, serverUrl, runId } = context;
  const head = pull?.head.sha ?? context.sha ?? '';
  return {
    owner,
    repo,
    id: runId ?? 0,
    attempt: context.runAttempt,
    url: runId ? `${serverUrl}/${owner}/${repo}/actions/runs/${runId}` : '',
    workflow: context.workflow ?? 'local',
    workflowPath: workflowPath(context),
    workflowId: null,
    event: context.eventName,
    status: 'in_progress',
    conclusion: null,
    headSha: head,
    headBranch: pull?.head.ref ?? null,
    headRepo: pull ? (pull.head.repo?.full_name ?? null) : owner && repo ? `${owner}/${repo}` : null,
    defaultBranch: event?.repository?.default_branch ?? null,
    actor: context.env.GITHUB_ACTOR ?? null,
    triggeringActor: context.env.GITHUB_TRIGGERING_ACTOR ?? context.env.GITHUB_ACTOR ?? null,
    pullRequest: pull ? pullRequest(pull) : null,
  };
}

/** `octo/cart/.github/workflows/ci.yml@refs/heads/main` in GITHUB_WORKFLOW_REF; null for one of another repository. */
function workflowPath({ env, owner, repo }: RunnerContext): string | null {
  const path = (env.GITHUB_WORKFLOW_REF ?? '').split('@')[0] ?? '';
  const own = `${owner}/${repo}/`;
  return path.startsWith(own) && path.length > own.length ? path.slice(own.length) : null;
}

function pullRequest(pull: NonNullable<z.infer<typeof Event>['pull_request']>): PullRequest {
  return {
    number: pull.number,
    headSha: pull.head.sha,
    headRef: pull.head.ref,
    headRepo: pull.head.repo?.full_name ?? null,
    baseRef: pull.base.ref,
    baseSha: pull.base.sha,
  };
}

/** For a log that was brought along: the API where it answers, else what the runner told us. */
export function withLocalRun(
  source: RunSource | null,
  context: RunnerContext,
  onFailure: (error: unknown) => void,
): RunSource {
  const orElse = async <T>(ask: (() => Promise<T>) | undefined, otherwise: T): Promise<T> => {
    try {
      return ask ? await ask() : otherwise;
    } catch (error) {
      onFailure(error);
      return otherwise;
    }
  };
  return {
    run: () => orElse(source?.run, localRun(context)),
    // A log that was brought along is diagnosed whatever becomes of the run.
    state: (run) =>
      Promise.resolve({ run, latestAttempt: run.attempt, jobs: null, seenFrom: 'outside', hasPullRequestRun: false }),
    notes: (run, job) => orElse(source ? () => source.notes(run, job) : undefined, []),
    ownJob: (run) => orElse(source ? () => source.ownJob(run) : undefined, null),
  };
}
