import type { Fact, Job, Run } from '../../contract/model.js';
import type { GreenRun } from '../../contract/surroundings.js';
import { jobsOf } from './facts-attempts.js';
import type { FactQuestion, WorkflowRun } from './facts-budget.js';

export interface BaseFacts {
  facts: Fact[];
  /** The last run in which this job was green on the base branch, as far back as was looked. */
  lastGreen: GreenRun | null;
  /** Its green runs, newest first. */
  greens: WorkflowRun[];
}

/** Runs of a pull request carry its branch's name, which may be the base branch's: they are not runs of the base branch. */
const EVENTS_OF_A_BRANCH = new Set(['push', 'schedule', 'workflow_dispatch', 'merge_group', 'repository_dispatch']);
const TELLING = new Set(['success', 'failure', 'timed_out']);
const RUNS_BACK = 4;

/** Whether the same job is red on the base branch, with the same error, and since when. */
export async function baseFacts(question: FactQuestion): Promise<BaseFacts> {
  const branch = question.run.pullRequest?.baseRef ?? question.run.defaultBranch;
  if (branch === null || question.run.workflowId === null) return nothing('The base branch of this run is not known.');
  const runs = await runsOf(question, branch);
  if ('reason' in runs) return nothing(`The runs of \`${branch}\` could not be read: ${runs.reason}.`);
  const greens = runs.answer.filter(({ conclusion }) => conclusion === 'success');
  return { ...(await ofBranch(question, branch, runs.answer)), greens };
}

async function ofBranch(question: FactQuestion, branch: string, runs: WorkflowRun[]): Promise<BaseFacts> {
  const [latest] = runs;
  if (latest === undefined) return nothing(`This workflow has no finished run on \`${branch}\` before this one.`);
  const job = await sameJob(question, latest);
  if ('reason' in job) return nothing(`The jobs of \`${branch}\` could not be read: ${job.reason}.`, latest.html_url);
  if (job.answer === null) return nothing(`The last run of \`${branch}\` has no job of this name.`, latest.html_url);
  if (job.answer.conclusion === 'success') return green(branch, latest, job.answer);
  if (job.answer.conclusion !== 'failure')
    return nothing(`The same job did not finish on \`${branch}\`.`, job.answer.url);
  return red(question, { branch, runs, latest, job: job.answer });
}

function nothing(text: string, url: string | null = null): BaseFacts {
  return { facts: [{ id: 'base-green', text, url, holds: null }], lastGreen: null, greens: [] };
}

function green(branch: string, run: WorkflowRun, job: Job): BaseFacts {
  const text = `The same job is green on \`${branch}\` (${run.head_sha.slice(0, 7)}).`;
  return {
    facts: [{ id: 'base-green', text, url: job.url || run.html_url, holds: true }],
    lastGreen: { sha: run.head_sha, url: run.html_url },
    greens: [],
  };
}

async function red(
  question: FactQuestion,
  base: { branch: string; runs: WorkflowRun[]; latest: WorkflowRun; job: Job },
): Promise<BaseFacts> {
  const same = await sameError(question, base.latest, base.job);
  const since = await firstRed(question, base.runs);
  const start = since.lastGreen === null ? 'at least ' : '';
  const where = `The same job is red on \`${base.branch}\` as well, since ${start}${since.first.head_sha.slice(0, 7)}`;
  const url = since.first.html_url;
  const facts: Fact[] = [];
  if (same === true) facts.push({ id: 'base-red-same', text: `${where}, with the same error.`, url, holds: true });
  if (same === false) facts.push({ id: 'base-red-same', text: `${where}, but with another error.`, url, holds: false });
  if (same === null)
    facts.push({ id: 'base-red', text: `${where}; whether with the same error is not known.`, url, holds: true });
  return { facts, lastGreen: since.lastGreen, greens: [] };
}

/** Two requests: the log's address and the log. */
async function sameError(question: FactQuestion, base: WorkflowRun, job: Job): Promise<boolean | null> {
  const { fingerprint, fingerprintOf, budget } = question;
  if (fingerprint === null) return null;
  const other = await budget.ask(() => fingerprintOf(asRun(question.run, base), job), 2);
  return 'reason' in other || other.answer === null ? null : other.answer === fingerprint;
}

/** Back in time to the run before which the job was green. */
async function firstRed(
  question: FactQuestion,
  runs: WorkflowRun[],
): Promise<{ first: WorkflowRun; lastGreen: GreenRun | null }> {
  let [first] = runs;
  if (first === undefined) throw new Error('a red base branch has a run');
  for (const run of runs.slice(1, RUNS_BACK)) {
    const isGreen = run.conclusion === 'success' || (await isGreenInside(question, run));
    if (isGreen === null) break;
    if (isGreen) return { first, lastGreen: { sha: run.head_sha, url: run.html_url } };
    first = run;
  }
  return { first, lastGreen: null };
}

async function isGreenInside(question: FactQuestion, run: WorkflowRun): Promise<boolean | null> {
  const job = await sameJob(question, run);
  if ('reason' in job || job.answer === null) return null;
  return job.answer.conclusion === 'success' ? true : job.answer.conclusion === 'failure' ? false : null;
}

async function sameJob(question: FactQuestion, run: WorkflowRun): Promise<{ answer: Job | null } | { reason: string }> {
  const jobs = await jobsOf(question, { id: run.id, attempt: run.run_attempt ?? 1 });
  return 'reason' in jobs ? jobs : { answer: jobs.answer.find((job) => job.name === question.job.name) ?? null };
}

/** Finished runs of the branch itself, newest first, from before this run. */
async function runsOf({ octokit, run, job, budget }: FactQuestion, branch: string) {
  const query = { owner: run.owner, repo: run.repo, branch, status: 'completed' as const, per_page: 30 };
  const listed = await budget.ask(() =>
    octokit.rest.actions.listWorkflowRuns({ ...query, workflow_id: run.workflowId ?? 0, exclude_pull_requests: true }),
  );
  if ('reason' in listed) return listed;
  const own = ownRepository(run);
  const isTelling = (other: WorkflowRun) =>
    other.id !== run.id &&
    EVENTS_OF_A_BRANCH.has(other.event) &&
    (other.head_repository?.full_name.toLowerCase() ?? own) === own &&
    TELLING.has(other.conclusion ?? '') &&
    (job.startedAt === null || other.created_at <= job.startedAt);
  return { answer: listed.answer.data.workflow_runs.filter(isTelling) };
}

export function asRun(like: Run, run: WorkflowRun): Run {
  const { id, html_url: url, head_sha: headSha, head_branch: headBranch, event, status, conclusion } = run;
  return {
    ...like,
    id,
    url,
    headSha,
    headBranch,
    event,
    status: status ?? '',
    conclusion,
    attempt: run.run_attempt ?? 1,
    pullRequest: null,
  };
}

export const ownRepository = ({ owner, repo }: Run): string => `${owner}/${repo}`.toLowerCase();
