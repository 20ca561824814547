import type { Fact } from '../../contract/model.js';
import type { GreenRun } from '../../contract/surroundings.js';
import type { FactQuestion } from './facts-budget.js';

const PAGES = 3;
const PER_PAGE = 100;

interface Changes {
  /** Null where they could not be read, or are too many to say that a file is not among them. */
  files: string[] | null;
  url: string | null;
}

/** The files of the pull request; of a push, those that changed since the last green run. */
export async function changedFiles(question: FactQuestion, lastGreen: GreenRun | null): Promise<Changes> {
  const { run } = question;
  if (run.pullRequest !== null) return pullFiles(question, run.pullRequest.number);
  if (lastGreen === null) return { files: null, url: null };
  const compared = await compare(question, lastGreen.sha);
  if ('reason' in compared) return { files: null, url: null };
  const files = compared.answer.data.files ?? [];
  return { files: files.length < 300 ? names(files) : null, url: compared.answer.data.html_url };
}

async function pullFiles({ octokit, run, budget }: FactQuestion, number: number): Promise<Changes> {
  const files: string[] = [];
  const url = `${run.url.split('/actions/')[0] ?? run.url}/pull/${number}/files`;
  for (let page = 1; page <= PAGES; page += 1) {
    const query = { owner: run.owner, repo: run.repo, pull_number: number, per_page: PER_PAGE, page };
    const listed = await budget.ask(() => octokit.rest.pulls.listFiles(query));
    if ('reason' in listed) return { files: null, url };
    files.push(...names(listed.answer.data));
    if (listed.answer.data.length < PER_PAGE) return { files, url };
  }
  return { files: null, url };
}

function names(files: readonly { filename: string; previous_filename?: string | undefined }[]): string[] {
  return files.flatMap((file) => [file.filename, ...(file.previous_filename ? [file.previous_filename] : [])]);
}

/** Which commits lie between the last green run of this workflow and this one: on its own branch, else on the base branch. */
export async function sinceGreenFact(question: FactQuestion, baseGreen: GreenRun | null): Promise<Fact | null> {
  const own = question.run.pullRequest === null ? null : await lastGreenOfBranch(question);
  const green = own ?? baseGreen;
  if (green === null) return null;
  const compared = await compare(question, green.sha);
  if ('reason' in compared)
    return said(`The commits since the last green run could not be read: ${compared.reason}.`, green.url, null);
  const { total_commits: total, html_url: url, commits } = compared.answer.data;
  const shown = commits.slice(-5).map((commit) => commit.sha.slice(0, 7));
  const list = total === 0 ? '' : `: ${total > shown.length ? '… ' : ''}${shown.join(', ')}`;
  const count = total === 1 ? '1 commit lies' : `${total} commits lie`;
  return said(`${count} between the last green run (${green.sha.slice(0, 7)}) and this one${list}.`, url, true);
}

async function lastGreenOfBranch({ octokit, run, budget }: FactQuestion): Promise<GreenRun | null> {
  if (run.headBranch === null || run.workflowId === null) return null;
  const query = { owner: run.owner, repo: run.repo, workflow_id: run.workflowId, branch: run.headBranch, per_page: 10 };
  const listed = await budget.ask(() => octokit.rest.actions.listWorkflowRuns({ ...query, status: 'success' }));
  if ('reason' in listed) return null;
  const green = listed.answer.data.workflow_runs.find(
    (other) => other.id < run.id && other.event === run.event && other.head_repository?.full_name === run.headRepo,
  );
  return green === undefined ? null : { sha: green.head_sha, url: green.html_url };
}

function compare({ octokit, run, budget }: FactQuestion, from: string) {
  const query = { owner: run.owner, repo: run.repo, basehead: `${from}...${run.headSha}`, per_page: 100 };
  return budget.ask(() => octokit.rest.repos.compareCommitsWithBasehead(query));
}

function said(text: string, url: string, holds: boolean | null): Fact {
  return { id: 'commits-since-green', text, url, holds };
}
