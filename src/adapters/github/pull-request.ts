import { z } from 'zod';
import type { PullRequest, Run } from '../../contract/model.js';
import type { Journal } from '../../contract/ports.js';
import type { GitHub } from './github-client.js';
import { describeError } from './github-errors.js';

/** What a run must be known by before its pull request is. */
export type RunWithoutPull = Omit<Run, 'pullRequest'> & { pullsOfRun: MinimalPull[] };

/** The short form that stands in a run: it has no state and no full name of the head's repository. */
export interface MinimalPull {
  number: number;
  head: { ref: string; sha: string };
  base: { ref: string; sha: string; repo: { url: string } };
}

export interface PullRequestFinder {
  /** The open pull request that the run is about; null when there is none, or when it could not be looked up. */
  find(run: RunWithoutPull): Promise<PullRequest | null>;
}

interface Options {
  github: GitHub;
  /** The webhook's payload; of use only for the run that it belongs to. */
  event: unknown;
  /** The run that we are a part of; null on a laptop. */
  ownRunId: number | null;
  /** Told when GitHub does not let us look: without its pull request a run is diagnosed all the same. */
  journal?: Pick<Journal, 'warn'>;
}

/** The end of a pull request as the webhook and the API give it. `repo` is null when the fork has been deleted. */
const End = z.object({ ref: z.string(), sha: z.string(), repo: z.object({ full_name: z.string() }).nullable() });
const FullPull = z.object({ number: z.number(), state: z.string(), head: End, base: End });
type FullPull = z.infer<typeof FullPull>;
const EventWithPull = z.object({ pull_request: FullPull });

/** Events whose head commit is not the head of a pull request, whatever the branch is called. */
const WITHOUT_PULL = new Set(['schedule', 'release', 'deployment', 'deployment_status']);
/** `gh-readonly-queue/main/pr-123-<commit>`: the branch of a merge queue. [docs.github.com, "Managing a merge queue"] */
const QUEUE_BRANCH = /^gh-readonly-queue\/.{1,200}\/pr-(\d{1,9})-[0-9a-f]{7,64}$/;

/**
 * Four places know it, asked in this order until one does: the event itself, the run (never for a fork), the commit
 * (not always for a fork), and the head's branch (a fork's too).
 */
export function createPullRequestFinder(options: Options): PullRequestFinder {
  const { github, event, ownRunId, journal } = options;
  return {
    find: async (run) => {
      const told = run.id === ownRunId ? EventWithPull.safeParse(event).data?.pull_request : undefined;
      // The event is as old as the run: its head is the run's.
      if (told) return fromFull(told, told.head.sha);
      if (WITHOUT_PULL.has(run.event)) return null;
      const queued = run.event === 'merge_group' ? QUEUE_BRANCH.exec(run.headBranch ?? '')?.[1] : undefined;
      if (run.event === 'merge_group' && queued === undefined) return null;
      const listed = queued === undefined ? ofThisRepository(run) : undefined;
      if (listed) return fromMinimal(listed, run);
      if (isDefaultBranch(run)) return null;
      try {
        return queued === undefined ? await lookUp(github, run) : await queuedPull(github, run, Number(queued));
      } catch (error) {
        const what = 'The pull request of the run could not be looked up';
        journal?.warn(describeError(error, { what, permission: 'pull-requests: read' }));
        return null;
      }
    },
  };
}

/** The commit of a merge queue is made of the pull request's; its head is where it stands while it is queued. */
async function queuedPull(
  github: GitHub,
  { owner, repo }: RunWithoutPull,
  number: number,
): Promise<PullRequest | null> {
  const { data } = await github.rest.pulls.get({ owner, repo, pull_number: number });
  const pull = FullPull.safeParse(data).data;
  return pull === undefined ? null : fromFull(pull, pull.head.sha);
}

async function lookUp(github: GitHub, run: RunWithoutPull): Promise<PullRequest | null> {
  const found = choose(await listByCommit(github, run), run) ?? choose(await listByHead(github, run), run);
  return found && fromFull(found, headOf(run, found.head.sha));
}

/**
 * A run `on: pull_request_target` has the base's commit for its head [actions/checkout#2454]: the head that the pull request
 * has now is the best that is known.
 */
const headOf = ({ event, headSha }: RunWithoutPull, now: string) => (event === 'pull_request_target' ? now : headSha);

async function listByCommit(github: GitHub, { owner, repo, event, headSha }: RunWithoutPull): Promise<unknown[]> {
  if (event === 'pull_request_target') return [];
  const wanted = { owner, repo, commit_sha: headSha };
  return (await github.rest.repos.listPullRequestsAssociatedWithCommit(wanted)).data;
}

/** A push to the default branch: the commit's pull request has been merged, and is not what failed. */
const isDefaultBranch = (run: RunWithoutPull) =>
  run.headBranch === run.defaultBranch && run.headRepo === `${run.owner}/${run.repo}`;

/** A run also lists pull requests of its branch into other repositories of the network. */
function ofThisRepository({ pullsOfRun, owner, repo, headSha }: RunWithoutPull): MinimalPull | undefined {
  const here = pullsOfRun.filter((pull) => pull.base.repo.url.endsWith(`/repos/${owner}/${repo}`));
  return here.find((pull) => pull.head.sha === headSha) ?? here[0];
}

async function listByHead(github: GitHub, run: RunWithoutPull): Promise<unknown[]> {
  const { owner, repo, headRepo, headBranch } = run;
  if (!headRepo || !headBranch) return [];
  const head = `${headRepo.split('/')[0]}:${headBranch}`;
  const { data } = await github.rest.pulls.list({ owner, repo, head, state: 'open', per_page: 10 });
  return data;
}

/** Open, into this repository, and from the run's own branch: a commit may stand at the head of several. */
function choose(pulls: unknown[], run: RunWithoutPull): FullPull | null {
  const here = pulls
    .flatMap((pull) => FullPull.safeParse(pull).data ?? [])
    .filter((pull) => pull.state === 'open' && pull.base.repo?.full_name === `${run.owner}/${run.repo}`)
    .filter((pull) => run.headRepo === null || pull.head.repo?.full_name === run.headRepo);
  const atHead = here.filter((pull) => pull.head.sha === run.headSha);
  return atHead.find((pull) => pull.head.ref === run.headBranch) ?? atHead[0] ?? here[0] ?? null;
}

const fromFull = (pull: FullPull, headSha: string): PullRequest => ({
  number: pull.number,
  headSha,
  headRef: pull.head.ref,
  headRepo: pull.head.repo?.full_name ?? null,
  baseRef: pull.base.ref,
  baseSha: pull.base.sha,
});

/** The head's repository is the run's: the short form names it only by its number. */
const fromMinimal = (pull: MinimalPull, run: RunWithoutPull): PullRequest => ({
  number: pull.number,
  headSha: headOf(run, pull.head.sha),
  headRef: pull.head.ref,
  headRepo: run.headRepo,
  baseRef: pull.base.ref,
  baseSha: pull.base.sha,
});

/** Where a pull request stands now. Throws octokit's RequestError. */
export async function pullNow(github: GitHub, run: Run, number: number): Promise<{ open: boolean; headSha: string }> {
  const { data } = await github.rest.pulls.get({ owner: run.owner, repo: run.repo, pull_number: number });
  return { open: data.state === 'open', headSha: data.head.sha };
}

/** Why nothing is said any more; null: the run is about what stands there now. */
export function overtaken({ pullRequest }: Run, now: { open: boolean; headSha: string }): string | null {
  if (!now.open) return `#${pullRequest?.number} is closed or merged`;
  return now.headSha === pullRequest?.headSha
    ? null
    : `#${pullRequest?.number} has moved on to ${now.headSha.slice(0, 7)} since this run`;
}
