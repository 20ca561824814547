import type { Fact, Run } from '../../contract/model.js';
import { jobsOf } from './facts-attempts.js';
import { asRun, ownRepository } from './facts-base.js';
import type { FactQuestion, WorkflowRun } from './facts-budget.js';

const DAY_MS = 24 * 3600_000;
/** Runs whose failed job is looked at: three requests each. */
const LOOKED_AT = 2;

type Look = 'same' | 'other' | 'unknown';

/** Whether others have it too: the same failure of the same job on other branches, in the day before. Seven requests at most. */
export async function elsewhereFact(question: FactQuestion): Promise<Fact | null> {
  const { run, job, sameFailure } = question;
  if (sameFailure === null || run.workflowId === null || job.startedAt === null) return null;
  const started = Date.parse(job.startedAt);
  const failed = await failedOfTheDay(question, started);
  if ('reason' in failed) return said(`Whether other branches have it too is not known: ${failed.reason}.`, null, null);
  const others = onePerBranch(failed.answer, run);
  if (others.length === 0) return said('No other branch failed in this workflow in the day before.', null, false);
  const looked = others.slice(0, LOOKED_AT);
  const looks = await Promise.all(looked.map((other) => look(question, other)));
  return judged({ looked, looks, branches: others.length, started });
}

async function failedOfTheDay({ octokit, run, budget }: FactQuestion, started: number) {
  const query = { owner: run.owner, repo: run.repo, status: 'failure' as const, per_page: 100 };
  const listed = await budget.ask(() =>
    octokit.rest.actions.listWorkflowRuns({ ...query, workflow_id: run.workflowId ?? 0, exclude_pull_requests: true }),
  );
  if ('reason' in listed) return listed;
  const isOfTheDay = ({ created_at: at }: WorkflowRun) =>
    Date.parse(at) >= started - DAY_MS && Date.parse(at) <= started;
  return { answer: listed.answer.data.workflow_runs.filter(isOfTheDay) };
}

/** The newest of each branch, without our own and without the base branch, which is looked at elsewhere. */
function onePerBranch(runs: readonly WorkflowRun[], run: Run): WorkflowRun[] {
  const base = `${ownRepository(run)} ${run.pullRequest?.baseRef ?? run.defaultBranch}`;
  const seen = new Set([base, `${run.headRepo?.toLowerCase()} ${run.headBranch}`]);
  return runs.filter((other) => {
    const branch = `${other.head_repository?.full_name.toLowerCase()} ${other.head_branch}`;
    if (other.id === run.id || seen.has(branch)) return false;
    seen.add(branch);
    return true;
  });
}

/** Three requests: the jobs, the log's address and the log. */
async function look(question: FactQuestion, other: WorkflowRun): Promise<Look> {
  const { run, budget, sameFailure } = question;
  const jobs = await jobsOf(question, { id: other.id, attempt: other.run_attempt ?? 1 });
  if ('reason' in jobs || sameFailure === null) return 'unknown';
  const job = jobs.answer.find(({ name, conclusion }) => name === question.job.name && conclusion === 'failure');
  if (job === undefined) return 'other';
  const theirs = await budget.ask(() => sameFailure(asRun(run, other), job), 2);
  if ('reason' in theirs || theirs.answer === null) return 'unknown';
  return theirs.answer ? 'same' : 'other';
}

function judged(found: { looked: WorkflowRun[]; looks: Look[]; branches: number; started: number }): Fact {
  const { looked, looks, branches, started } = found;
  const count = `${looked.length} of ${branches} other ${branches === 1 ? 'branch' : 'branches'} that failed in the day before`;
  const same = looked.filter((_, i) => looks[i] === 'same');
  const [first] = same;
  if (first !== undefined) {
    const where = same.map((run) => `\`${run.head_branch}\` (${ageOf(run, started)} before)`).join(', ');
    return said(`Others have it too: the same failure on ${where}; looked at were ${count}.`, first.html_url, true);
  }
  if (looks.includes('unknown'))
    return said(`Whether other branches have it too is not known: not all could be read of ${count}.`, null, null);
  return said(`Only here, as far as was looked: none of ${count} has the same failure.`, null, false);
}

function ageOf({ created_at: at }: WorkflowRun, started: number): string {
  const minutes = Math.round((started - Date.parse(at)) / 60_000);
  return minutes < 90 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}

const said = (text: string, url: string | null, holds: boolean | null): Fact => ({ id: 'elsewhere', text, url, holds });
