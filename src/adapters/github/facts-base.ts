import type { Fact, Job, Run } from '../../contract/model.js';
import type { GreenRun } from '../../contract/surroundings.js';
import { baseBranchOf, isContained, runsOf } from './base-runs.js';
import { hasPassed, jobsOf, missesStep, sameJobOf } from './facts-attempts.js';
import type { FactQuestion, WorkflowRun } from './facts-budget.js';

export interface BaseFacts {
  facts: Fact[];
  /** The last run in which this job was green on the base branch, as far back as was looked. */
  lastGreen: GreenRun | null;
  /** Its green runs, newest first. */
  greens: WorkflowRun[];
}

const RUNS_BACK = 4;

/** Whether the same job is red on the base, with the same failure, in a commit that this checkout contains; and since when. */
export async function baseFacts(question: FactQuestion): Promise<BaseFacts> {
  const branch = baseBranchOf(question.run);
  if (branch === null || question.run.workflowId === null) return nothing('The base branch of this run is not known.');
  const runs = await runsOf(question, branch);
  if ('reason' in runs) return nothing(`The runs of \`${branch}\` could not be read: ${runs.reason}.`);
  const greens = runs.answer.filter(({ conclusion }) => conclusion === 'success');
  return { ...(await ofBranch(question, branch, runs.answer)), greens };
}

async function ofBranch(question: FactQuestion, branch: string, runs: WorkflowRun[]): Promise<BaseFacts> {
  if (runs.length === 0) return nothing(`This workflow has no finished run on \`${branch}\` before this one.`);
  const chosen = await newestContained(question, { branch, runs });
  if ('reason' in chosen) return nothing(chosen.reason);
  const { latest } = chosen;
  const job = await sameJob(question, latest);
  if ('reason' in job) return nothing(`The jobs of \`${branch}\` could not be read: ${job.reason}.`, latest.html_url);
  if (job.answer === null)
    return nothing(`The last run of \`${branch}\` has no one job of this name.`, latest.html_url);
  if (job.answer.conclusion === 'success') return green(question, { branch, run: latest, job: job.answer });
  if (job.answer.conclusion !== 'failure')
    return nothing(`The same job did not finish on \`${branch}\`.`, job.answer.url);
  const older = runs.slice(runs.indexOf(latest));
  return red(question, { branch, runs: older, latest, job: job.answer });
}

function nothing(text: string, url: string | null = null): BaseFacts {
  return { facts: [{ id: 'base-green', text, url, holds: null }], lastGreen: null, greens: [] };
}

/** A later commit of the base may be broken, or repaired, in ways that this checkout knows nothing of. */
async function newestContained(
  question: FactQuestion,
  { branch, runs }: { branch: string; runs: readonly WorkflowRun[] },
): Promise<{ latest: WorkflowRun } | { reason: string }> {
  for (const run of runs.slice(0, RUNS_BACK)) {
    const contained = await isContained(question, run.head_sha);
    if (contained === true) return { latest: run };
    if (contained === false) continue;
    return {
      reason: `Whether this checkout contains the last commit of \`${branch}\` is not known: ${contained.reason}.`,
    };
  }
  return { reason: `This checkout contains none of the last commits of \`${branch}\` that have a run.` };
}

function green(
  question: FactQuestion,
  { branch, run, job }: { branch: string; run: WorkflowRun; job: Job },
): BaseFacts {
  const url = job.url || run.html_url;
  const lastGreen = { sha: run.head_sha, url: run.html_url };
  if (!missesStep(job.steps, question)) {
    const text = `The same job is green on \`${branch}\` (${run.head_sha.slice(0, 7)}).`;
    return { facts: [{ id: 'base-green', text, url, holds: true }], lastGreen, greens: [] };
  }
  const text = `The same job is green on \`${branch}\`, but the step that failed here did not run there.`;
  return { facts: [{ id: 'base-green', text, url, holds: null }], lastGreen: null, greens: [] };
}

async function red(
  question: FactQuestion,
  base: { branch: string; runs: WorkflowRun[]; latest: WorkflowRun; job: Job },
): Promise<BaseFacts> {
  const same = await sameFailure(question, base.latest, base.job);
  const since = await firstRed(question, base.runs);
  const start = since.lastGreen === null ? 'at least ' : '';
  const where = `The same job is red on \`${base.branch}\` as well, since ${start}${since.first.head_sha.slice(0, 7)}`;
  const how =
    same === null
      ? '; whether with the same error is not known'
      : same
        ? ', with the same error'
        : ', but with another error';
  const fact = { text: `${where}${how}.`, url: since.first.html_url };
  const facts: Fact[] = [{ ...fact, id: 'base-red', holds: true }];
  if (same !== null) facts.unshift({ ...fact, id: 'base-red-same', holds: same });
  return { facts, lastGreen: since.lastGreen, greens: [] };
}

/** Two requests: the log's address and the log. */
async function sameFailure(question: FactQuestion, base: WorkflowRun, job: Job): Promise<boolean | null> {
  const { budget, sameFailure: isSame } = question;
  if (isSame === null) return null;
  const told = await budget.ask(() => isSame(asRun(question.run, base), job), 2);
  return 'reason' in told ? null : told.answer;
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
  return hasPassed(job.answer, question) ? true : job.answer.conclusion === 'failure' ? false : null;
}

async function sameJob(question: FactQuestion, run: WorkflowRun): Promise<{ answer: Job | null } | { reason: string }> {
  const jobs = await jobsOf(question, { id: run.id, attempt: run.run_attempt ?? 1 });
  return 'reason' in jobs ? jobs : { answer: sameJobOf(jobs.answer, question) };
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
