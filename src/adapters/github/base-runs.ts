/** The runs against which a failure is compared: finished ones of the base, of commits that this checkout contains. */
import type { Run } from '../../contract/model.js';
import type { FactQuestion, WorkflowRun } from './facts-budget.js';

/** Runs of a pull request carry its branch's name, which may be the base branch's: they are not runs of the base branch. */
const EVENTS_OF_A_BRANCH = new Set(['push', 'schedule', 'workflow_dispatch', 'merge_group', 'repository_dispatch']);
const TELLING = new Set(['success', 'failure', 'timed_out']);
/** A group of the merge queue: `gh-readonly-queue/main/pr-7-<sha>`. */
const QUEUE = /^gh-readonly-queue\/(.+)\/pr-\d+-[0-9a-f]+$/;

/** Of a pull request its base; of a queue the branch that it merges into; of a push the branch that was pushed to. */
export function baseBranchOf({ pullRequest, headBranch, defaultBranch, event }: Run): string | null {
  if (pullRequest !== null) return pullRequest.baseRef;
  const queued = QUEUE.exec(headBranch ?? '')?.[1];
  if (event === 'merge_group') return queued ?? null;
  return headBranch ?? defaultBranch;
}

/** Finished runs of the branch itself, newest first, from before this run; for a push from before its first commit. */
export async function runsOf(
  { octokit, run, job, budget }: FactQuestion,
  branch: string,
): Promise<{ answer: WorkflowRun[] } | { reason: string }> {
  const query = { owner: run.owner, repo: run.repo, branch, status: 'completed' as const, per_page: 30 };
  const listed = await budget.ask(() =>
    octokit.rest.actions.listWorkflowRuns({ ...query, workflow_id: run.workflowId ?? 0, exclude_pull_requests: true }),
  );
  if ('reason' in listed) return listed;
  const own = `${run.owner}/${run.repo}`.toLowerCase();
  const isTelling = (other: WorkflowRun) =>
    other.id !== run.id &&
    EVENTS_OF_A_BRANCH.has(other.event) &&
    (other.head_repository?.full_name.toLowerCase() ?? own) === own &&
    TELLING.has(other.conclusion ?? '') &&
    // What was pushed is the change: a run of the same commit is not one from before it.
    !(run.event === 'push' && other.head_sha === run.headSha) &&
    (job.startedAt === null || other.created_at <= job.startedAt);
  return { answer: listed.answer.data.workflow_runs.filter(isTelling) };
}

/** A request or two where the commit is not one of those that the run itself names. `reason`: part of a sentence. */
export async function isContained(question: FactQuestion, sha: string): Promise<boolean | { reason: string }> {
  const { run, checkoutSha } = question;
  if (sha === run.headSha || sha === checkoutSha) return true;
  // The merge commit that such a run checks out has this commit, or a later one of the base, for its parent.
  if (run.event === 'pull_request' && sha === run.pullRequest?.baseSha) return true;
  const isMerged = checkoutSha !== null && checkoutSha !== run.headSha;
  const merged = isMerged ? await isAncestor(question, sha, checkoutSha) : null;
  if (typeof merged === 'boolean') return merged;
  const ofHead = await isAncestor(question, sha, run.headSha);
  if (ofHead !== false || run.pullRequest === null || checkoutSha === run.headSha) return ofHead;
  return { reason: 'the head of the pull request does not contain it, and which commit was merged is not known' };
}

async function isAncestor(
  { octokit, run, budget }: FactQuestion,
  sha: string,
  of: string,
): Promise<boolean | { reason: string }> {
  const query = { owner: run.owner, repo: run.repo, basehead: `${sha}...${of}`, per_page: 1 };
  const compared = await budget.ask(() => octokit.rest.repos.compareCommitsWithBasehead(query));
  if ('reason' in compared) return compared;
  const { status } = compared.answer.data;
  return status === 'ahead' || status === 'identical';
}
