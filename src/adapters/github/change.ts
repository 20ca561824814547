/** The change that a run is about, as git writes it: of a pull request since its base, of a push since the last green run. */
import type { Run } from '../../contract/model.js';
import type { Change, ChangeSource } from '../../contract/ports.js';
import type { GitHub } from './github-client.js';
import { messageOf, statusOf } from './github-errors.js';

/** Commits that are asked for what they changed, the newest first, to say which of them brought a line. */
const MOST_COMMITS = 15;

/** Never throws: a change that could not be read says why. */
export function createChangeSource(github: GitHub): ChangeSource {
  return {
    read: async (run) => {
      try {
        return await readChange(github, run);
      } catch (error) {
        return { reason: `The change could not be read (${statusOf(error) ?? messageOf(error)}).` };
      }
    },
    commitOf: (run, change, place) => commitOf(github, { run, change, place }).catch(() => null),
  };
}

async function readChange(github: GitHub, run: Run): Promise<Change | { reason: string }> {
  const base = run.pullRequest?.baseSha ?? (await lastGreen(github, run));
  if (base === null)
    return { reason: 'No green run of this workflow on this branch is known, to say what changed since.' };
  const query = { owner: run.owner, repo: run.repo, basehead: `${base}...${run.headSha}` };
  const { data } = await github.rest.repos.compareCommitsWithBasehead({ ...query, per_page: 100 });
  const commits = data.commits.map(({ sha }) => sha);
  const whole = await asDiff(github, query);
  const told = { base, commits, moreCommits: data.total_commits > commits.length };
  if (whole !== null) return { ...told, diff: whole, left: [] };
  return { ...told, ...fromFiles(data.files ?? []) };
}

/** Null where it is too long for GitHub, which then answers 406. [docs.github.com/rest/commits/commits, compare] */
async function asDiff(
  github: GitHub,
  query: { owner: string; repo: string; basehead: string },
): Promise<string | null> {
  try {
    const { data } = await github.rest.repos.compareCommitsWithBasehead({
      ...query,
      headers: { accept: 'application/vnd.github.diff' },
    });
    const text: unknown = data; // the types know only of the JSON
    return typeof text === 'string' ? text : null;
  } catch (error) {
    if (statusOf(error) === 406 || statusOf(error) === 422) return null;
    throw error;
  }
}

type ListedFile = NonNullable<
  Awaited<ReturnType<GitHub['rest']['repos']['compareCommitsWithBasehead']>>['data']['files']
>[number];

/** GitHub lists no more files than this. */
const MOST_FILES = 300;

/** Of the listing, which knows no modes, and cuts what is long. */
function fromFiles(files: readonly ListedFile[]): Pick<Change, 'diff' | 'left'> {
  const isCut = (file: ListedFile) => file.status !== 'renamed' && countedLines(file.patch ?? '') !== file.changes;
  const cut = files.filter(isCut).map(({ filename }) => ({ path: filename, why: 'is cut in what GitHub gives of it' }));
  const beyond = files.length >= MOST_FILES ? [{ path: 'more files', why: 'are not listed by GitHub' }] : [];
  const diff = files.filter((file) => !isCut(file)).map(sectionOf).join(''); // biome-ignore format: one step
  return { diff, left: [...cut, ...beyond] };
}

const countedLines = (patch: string) => patch.split('\n').filter((line) => /^[+-]/.test(line)).length;

function sectionOf({ filename, previous_filename: before = filename, status, patch }: ListedFile): string {
  const head =
    status === 'added' || status === 'copied'
      ? ['new file mode 100644', '--- /dev/null', `+++ b/${filename}`]
      : status === 'removed'
        ? ['deleted file mode 100644', `--- a/${filename}`, '+++ /dev/null']
        : [
            ...(status === 'renamed' ? [`rename from ${before}`, `rename to ${filename}`] : []),
            `--- a/${before}`,
            `+++ b/${filename}`,
          ];
  const lines = patch === undefined ? head.filter((line) => !/^(?:---|\+\+\+) /.test(line)) : [...head, patch];
  return `${[`diff --git a/${before} b/${filename}`, ...lines].join('\n')}\n`;
}

/** The commit of the last run before this one in which the whole workflow was green on the same branch. */
async function lastGreen(github: GitHub, run: Run): Promise<string | null> {
  if (run.workflowId === null || run.headBranch === null) return null;
  const query = { owner: run.owner, repo: run.repo, workflow_id: run.workflowId, branch: run.headBranch };
  const { data } = await github.rest.actions.listWorkflowRuns({ ...query, status: 'success', per_page: 20 });
  const own = `${run.owner}/${run.repo}`.toLowerCase();
  const green = data.workflow_runs.find(
    (other) =>
      other.id < run.id &&
      other.event !== 'pull_request' &&
      other.head_sha !== run.headSha &&
      (other.head_repository?.full_name.toLowerCase() ?? own) === own,
  );
  return green?.head_sha ?? null;
}

async function commitOf(
  github: GitHub,
  { run, change, place }: { run: Run; change: Change; place: { path: string; lines: readonly string[] } },
): Promise<string | null> {
  const [only] = change.commits;
  if (change.commits.length === 1 && !change.moreCommits) return only ?? null;
  for (const sha of change.commits.slice(-MOST_COMMITS).reverse()) {
    const { data } = await github.rest.repos.getCommit({ owner: run.owner, repo: run.repo, ref: sha });
    const patch = (data.files ?? []).find(({ filename }) => filename === place.path)?.patch?.split('\n') ?? [];
    if (place.lines.length > 0 && place.lines.every((line) => patch.includes(line))) return sha;
  }
  return null;
}
