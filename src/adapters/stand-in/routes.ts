/**
 * The routes of the stand-in, one entry each: GitHub's name of the operation, what the token must be allowed, the answer.
 * How GitHub behaves where its description is silent is said beside it, with where that was seen.
 */
import {
  artifact,
  comment,
  comparison,
  content,
  diffEntry,
  fullName,
  type Json,
  publicUser,
  pull,
  pullSimple,
  repository,
  run,
  type Urls,
  user,
} from './answers.js';
import { job } from './job-answer.js';
import type { Scope, World, WorldComment, WorldPull, WorldRun } from './world.js';

export interface Asked {
  params: Record<string, string>;
  query: URLSearchParams;
  body: unknown;
  accept: string;
  world: World;
  urls: Urls;
}

export interface Answer {
  status: number;
  /** JSON, but for a string or bytes, which are sent as they are. */
  body?: unknown;
  headers?: Record<string, string>;
}

export interface Route {
  operation: string;
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  path: string;
  /** One of these scopes at this level is enough. A public repository may be read without. */
  needs: { scopes: Scope[]; level: 'read' | 'write'; evenIfPublic?: boolean };
  answer(asked: Asked): Answer;
}

const REPO = '/repos/{owner}/{repo}';
const RUN = `${REPO}/actions/runs/{run_id}`;
const reads = (...scopes: Scope[]) => ({ scopes, level: 'read' as const });
const writes = (...scopes: Scope[]) => ({ scopes, level: 'write' as const });

export const ROUTES: Route[] = [
  {
    operation: 'repos/get',
    method: 'GET',
    path: REPO,
    needs: reads('metadata'),
    answer: ({ world, urls }) => ok(repository(fullName(world), world, urls)),
  },
  {
    operation: 'actions/get-workflow-run',
    method: 'GET',
    path: RUN,
    needs: reads('actions'),
    answer: (asked) => found(runOf(asked), (it) => run(it, asked.world, asked.urls)),
  },
  {
    operation: 'actions/get-workflow-run-attempt',
    method: 'GET',
    path: `${RUN}/attempts/{attempt_number}`,
    needs: reads('actions'),
    answer: (asked) => found(runOf(asked), (it) => run(it, asked.world, asked.urls)),
  },
  {
    operation: 'actions/list-jobs-for-workflow-run-attempt',
    method: 'GET',
    path: `${RUN}/attempts/{attempt_number}/jobs`,
    needs: reads('actions'),
    answer: (asked) => jobsOf(asked, Number(asked.params.attempt_number)),
  },
  {
    operation: 'actions/list-jobs-for-workflow-run',
    method: 'GET',
    path: `${RUN}/jobs`,
    needs: reads('actions'),
    answer: (asked) => jobsOf(asked, runOf(asked)?.attempt ?? 1),
  },
  {
    operation: 'actions/get-job-for-workflow-run',
    method: 'GET',
    path: `${REPO}/actions/jobs/{job_id}`,
    needs: reads('actions'),
    answer: (asked) =>
      found(
        asked.world.jobs.find((it) => it.id === Number(asked.params.job_id)),
        (it) => job(it, asked.world, asked.urls),
      ),
  },
  {
    operation: 'actions/download-job-logs-for-workflow-run',
    method: 'GET',
    path: `${REPO}/actions/jobs/{job_id}/logs`,
    // "Must have admin rights to Repository." in a public one too. [actions/runner discussions, cli/cli#6066]
    needs: { ...reads('actions'), evenIfPublic: true },
    answer: logsOf,
  },
  {
    operation: 'actions/list-workflow-runs',
    method: 'GET',
    path: `${REPO}/actions/workflows/{workflow_id}/runs`,
    needs: reads('actions'),
    answer: (asked) =>
      runsOf(asked, (it) => [String(it.workflowId), it.path.split('/').at(-1)].includes(asked.params.workflow_id)),
  },
  {
    operation: 'actions/list-workflow-runs-for-repo',
    method: 'GET',
    path: `${REPO}/actions/runs`,
    needs: reads('actions'),
    answer: (asked) => runsOf(asked, () => true),
  },
  {
    operation: 'actions/re-run-workflow-failed-jobs',
    method: 'POST',
    path: `${RUN}/rerun-failed-jobs`,
    needs: writes('actions'),
    answer: (asked) => {
      const it = runOf(asked);
      if (!it) return notFound();
      // While the run goes on: 403. [cli/cli#5390]
      if (it.status !== 'completed') return error(403, 'This workflow is already running');
      asked.world.rerun.push(it.id);
      return { status: 201, body: {} };
    },
  },
  {
    operation: 'actions/list-workflow-run-artifacts',
    method: 'GET',
    path: `${RUN}/artifacts`,
    needs: reads('actions'),
    answer: (asked) => artifactsOf(asked, Number(asked.params.run_id)),
  },
  {
    operation: 'actions/list-artifacts-for-repo',
    method: 'GET',
    path: `${REPO}/actions/artifacts`,
    needs: reads('actions'),
    answer: (asked) => artifactsOf(asked, null),
  },
  {
    operation: 'actions/get-artifact',
    method: 'GET',
    path: `${REPO}/actions/artifacts/{artifact_id}`,
    needs: reads('actions'),
    answer: (asked) =>
      found(
        asked.world.artifacts.find((it) => it.id === Number(asked.params.artifact_id)),
        (it) => artifact(it, asked.world, asked.urls),
      ),
  },
  {
    operation: 'actions/download-artifact',
    method: 'GET',
    path: `${REPO}/actions/artifacts/{artifact_id}/{archive_format}`,
    needs: reads('actions'),
    answer: ({ params, world, urls }) => {
      const it = world.artifacts.find((candidate) => candidate.id === Number(params.artifact_id));
      if (!it) return notFound();
      if (it.expired) return error(410, 'Artifact has expired');
      return redirect(`${urls.blobs}/artifacts/${it.id}`);
    },
  },
  {
    operation: 'repos/get-content',
    method: 'GET',
    path: `${REPO}/contents/{path}`,
    needs: reads('contents'),
    answer: contentOf,
  },
  {
    operation: 'repos/compare-commits-with-basehead',
    method: 'GET',
    path: `${REPO}/compare/{basehead}`,
    needs: reads('contents'),
    answer: ({ params, world, urls }) =>
      found(world.comparisons[params.basehead ?? ''], (it) => comparison(params.basehead ?? '', it, world, urls)),
  },
  {
    operation: 'repos/list-pull-requests-associated-with-commit',
    method: 'GET',
    path: `${REPO}/commits/{commit_sha}/pulls`,
    needs: reads('pull-requests', 'contents'),
    answer: (asked) =>
      paged(
        asked,
        asked.world.pulls.filter((it) => it.headSha === asked.params.commit_sha),
        (it) => pullSimple(it, asked.world, asked.urls),
      ),
  },
  {
    operation: 'repos/get-collaborator-permission-level',
    method: 'GET',
    path: `${REPO}/collaborators/{username}/permission`,
    needs: reads('metadata'),
    answer: ({ params, world, urls }) => {
      const login = params.username ?? '';
      const permission = world.collaborators[login] ?? (world.private ? 'none' : 'read');
      return ok({ permission, role_name: permission, user: { ...user(login, urls), role_name: permission } });
    },
  },
  {
    operation: 'pulls/list',
    method: 'GET',
    path: `${REPO}/pulls`,
    needs: reads('pull-requests'),
    answer: (asked) => paged(asked, pullsMatching(asked), (it) => pullSimple(it, asked.world, asked.urls)),
  },
  {
    operation: 'pulls/get',
    method: 'GET',
    path: `${REPO}/pulls/{pull_number}`,
    needs: reads('pull-requests'),
    answer: (asked) => found(pullOf(asked), (it) => pull(it, asked.world, asked.urls)),
  },
  {
    operation: 'pulls/list-files',
    method: 'GET',
    path: `${REPO}/pulls/{pull_number}/files`,
    needs: reads('pull-requests'),
    answer: (asked) => {
      const it = pullOf(asked);
      if (!it) return notFound();
      return paged(asked, it.files, (file) => diffEntry(file, it.headSha, asked.world, asked.urls));
    },
  },
  {
    operation: 'issues/list-comments',
    method: 'GET',
    path: `${REPO}/issues/{issue_number}/comments`,
    needs: reads('issues', 'pull-requests'),
    answer: (asked) =>
      paged(
        asked,
        asked.world.comments.filter((it) => it.issue === Number(asked.params.issue_number)),
        (it) => comment(it, asked.world, asked.urls),
      ),
  },
  {
    operation: 'issues/create-comment',
    method: 'POST',
    path: `${REPO}/issues/{issue_number}/comments`,
    needs: writes('issues', 'pull-requests'),
    answer: createComment,
  },
  {
    operation: 'issues/get-comment',
    method: 'GET',
    path: `${REPO}/issues/comments/{comment_id}`,
    needs: reads('issues', 'pull-requests'),
    answer: (asked) => found(commentOf(asked), (it) => comment(it, asked.world, asked.urls)),
  },
  {
    operation: 'issues/update-comment',
    method: 'PATCH',
    path: `${REPO}/issues/comments/{comment_id}`,
    needs: writes('issues', 'pull-requests'),
    answer: updateComment,
  },
  {
    operation: 'issues/delete-comment',
    method: 'DELETE',
    path: `${REPO}/issues/comments/{comment_id}`,
    needs: writes('issues', 'pull-requests'),
    answer: (asked) => {
      const it = commentOf(asked);
      if (!it) return notFound();
      asked.world.comments.splice(asked.world.comments.indexOf(it), 1);
      return { status: 204 };
    },
  },
  {
    operation: 'reactions/list-for-issue-comment',
    method: 'GET',
    path: `${REPO}/issues/comments/{comment_id}/reactions`,
    needs: reads('issues', 'pull-requests'),
    answer: reactionsOf,
  },
  {
    operation: 'users/get-authenticated',
    method: 'GET',
    path: '/user',
    needs: reads('metadata'),
    // An installation token has no user. [docs.github.com, "Differences between GitHub Apps and OAuth apps"]
    answer: ({ world, urls }) =>
      world.token.login === null
        ? error(403, 'Resource not accessible by integration')
        : ok(publicUser(world.token.login, world, urls)),
  },
  {
    operation: 'rate-limit/get',
    method: 'GET',
    path: '/rate_limit',
    needs: reads('metadata'),
    answer: () => {
      const core = { limit: 1000, remaining: 990, reset: 4102444800, used: 10 };
      return ok({ resources: { core, search: { ...core, limit: 30, remaining: 30, used: 0 } }, rate: core });
    },
  },
];

// --- answers ----------------------------------------------------------------------------------------------------

const ok = (body: unknown): Answer => ({ status: 200, body });
const redirect = (to: string): Answer => ({ status: 302, headers: { location: `${to}?se=60&sig=c2lnbmF0dXJl` } });

/** The form of GitHub's errors since 2024, with the status as text in the body. */
export function error(status: number, message: string, errors?: unknown[]): Answer {
  const rest = { documentation_url: 'https://docs.github.com/rest', status: String(status) };
  return { status, body: { message, ...(errors ? { errors } : {}), ...rest } };
}

export const notFound = () => error(404, 'Not Found');

function found<T>(it: T | undefined, show: (it: T) => Json): Answer {
  return it === undefined ? notFound() : ok(show(it));
}

/** A page of a list, with the Link header by which clients find the next. At most 100, 30 where nothing is said. */
function paged<T>(asked: Asked, items: T[], show: (it: T) => Json, under?: string): Answer {
  const perPage = Math.min(Number(asked.query.get('per_page') ?? 30), 100);
  const page = Number(asked.query.get('page') ?? 1);
  const shown = items.slice((page - 1) * perPage, page * perPage).map(show);
  const last = Math.max(1, Math.ceil(items.length / perPage));
  return {
    status: 200,
    body: under ? { total_count: items.length, [under]: shown } : shown,
    headers: linkHeader(asked, page, last),
  };
}

function linkHeader({ query, urls, params }: Asked, page: number, last: number): Record<string, string> {
  const to = (number: number, rel: string) => {
    const next = new URLSearchParams(query);
    next.set('page', String(number));
    return `<${urls.api}${params[':path'] ?? ''}?${next}>; rel="${rel}"`;
  };
  const back = page > 1 ? [to(page - 1, 'prev'), to(1, 'first')] : [];
  const forth = page < last ? [to(page + 1, 'next'), to(last, 'last')] : [];
  const links = [...back, ...forth];
  return links.length > 0 ? { link: links.join(', ') } : {};
}

// --- runs, jobs, logs -------------------------------------------------------------------------------------------

/** An attempt is found by its number; without one, it is the latest. */
function runOf({ params, world }: Asked): WorldRun | undefined {
  const attempt = params.attempt_number === undefined ? null : Number(params.attempt_number);
  return world.runs
    .filter((it) => it.id === Number(params.run_id) && (attempt === null || it.attempt === attempt))
    .sort((a, b) => b.attempt - a.attempt)[0];
}

function jobsOf(asked: Asked, attempt: number): Answer {
  const { world, urls } = asked;
  if (!runOf(asked)) return notFound();
  const jobs = world.jobs.filter((it) => it.runId === Number(asked.params.run_id) && it.attempt === attempt);
  return paged(asked, jobs, (it) => job(it, world, urls), 'jobs');
}

/**
 * A redirect to the blob host, also for a job that is still going: there it is the blob that is not found.
 * [Digital-Process-Tools/claude-supertool#741]. No such job: 404 here. Past its retention: 410.
 */
function logsOf({ params, world, urls }: Asked): Answer {
  const it = world.jobs.find((candidate) => candidate.id === Number(params.job_id));
  if (!it) return notFound();
  if (it.status === 'completed' && world.logs[it.id] === undefined) return error(410, 'Server Error');
  return redirect(`${urls.blobs}/logs/${it.id}`);
}

function runsOf(asked: Asked, wanted: (it: WorldRun) => boolean): Answer {
  const { query, world, urls } = asked;
  const filters: [string | null, (it: WorldRun) => (string | null)[]][] = [
    [query.get('branch'), (it) => [it.headBranch]],
    [query.get('event'), (it) => [it.event]],
    [query.get('head_sha'), (it) => [it.headSha]],
    [query.get('actor'), (it) => [it.actor]],
    // One filter for both. [docs.github.com/rest/actions/workflow-runs]
    [query.get('status'), (it) => [it.status, it.conclusion]],
  ];
  const matches = world.runs.filter(
    (it) => wanted(it) && filters.every(([value, of]) => value === null || of(it).includes(value)),
  );
  const latestFirst = [...matches].sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id);
  const bare = query.get('exclude_pull_requests') === 'true';
  return paged(
    asked,
    latestFirst,
    (it) => ({ ...run(it, world, urls), ...(bare ? { pull_requests: [] } : {}) }),
    'workflow_runs',
  );
}

function artifactsOf(asked: Asked, runId: number | null): Answer {
  const { query, world, urls } = asked;
  const name = query.get('name');
  const matches = world.artifacts
    .filter((it) => (runId === null || it.runId === runId) && (name === null || it.name === name))
    .sort((a, b) => b.id - a.id);
  return paged(asked, matches, (it) => artifact(it, world, urls), 'artifacts');
}

// --- files and pull requests ------------------------------------------------------------------------------------

function contentOf({ params, query, accept, world, urls }: Asked): Answer {
  const ref = query.get('ref') ?? world.defaultBranch;
  const path = params.path ?? '';
  const text = world.contents[ref]?.[path];
  if (world.contents[ref] === undefined) return error(404, `No commit found for the ref ${ref}`);
  if (text !== undefined && /\braw\b/.test(accept)) {
    return { status: 200, body: text, headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' } };
  }
  const body = content(path, ref, world, urls);
  return body === null ? notFound() : ok(body);
}

const pullOf = ({ params, world }: Asked) => world.pulls.find((it) => it.number === Number(params.pull_number));

function pullsMatching({ query, world }: Asked): WorldPull[] {
  const state = query.get('state') ?? 'open';
  const head = query.get('head');
  const base = query.get('base');
  return world.pulls.filter(
    (it) =>
      (state === 'all' || it.state === state) &&
      (base === null || it.baseRef === base) &&
      (head === null || head === `${it.headRepo?.split('/')[0]}:${it.headRef}`),
  );
}

// --- comments ---------------------------------------------------------------------------------------------------

const commentOf = ({ params, world }: Asked) => world.comments.find((it) => it.id === Number(params.comment_id));
const bodyOf = (body: unknown) =>
  typeof body === 'object' && body !== null && 'body' in body && typeof body.body === 'string' ? body.body : null;

/** More than 65,536 characters: 422. [seen in many public logs; the description says nothing of it] */
function refusedBody(text: string | null): Answer | null {
  const problem = (message: string) =>
    error(422, 'Validation Failed', [{ resource: 'IssueComment', code: 'unprocessable', field: 'data', message }]);
  if (text === null || text.trim() === '') return problem('Body cannot be blank');
  if ([...text].length > 65_536) return problem('Body is too long (maximum is 65536 characters)');
  return null;
}

function createComment(asked: Asked): Answer {
  const { params, world, urls } = asked;
  const target = world.pulls.find((it) => it.number === Number(params.issue_number));
  if (!target) return notFound();
  if (target.locked) return error(403, 'Unable to create comment because issue is locked.');
  const text = bodyOf(asked.body);
  const refusal = refusedBody(text);
  if (refusal) return refusal;
  const made: WorldComment = {
    id: Math.max(1000, ...world.comments.map((it) => it.id)) + 1,
    issue: target.number,
    author: world.token.login ?? 'github-actions[bot]',
    type: world.token.login === null ? 'Bot' : 'User',
    body: text ?? '',
    createdAt: world.now,
    reactions: {},
  };
  world.comments.push(made);
  return { status: 201, body: comment(made, world, urls) };
}

function updateComment(asked: Asked): Answer {
  const it = commentOf(asked);
  if (!it) return notFound();
  const text = bodyOf(asked.body);
  const refusal = refusedBody(text);
  if (refusal) return refusal;
  it.body = text ?? '';
  return ok(comment(it, asked.world, asked.urls));
}

function reactionsOf(asked: Asked): Answer {
  const it = commentOf(asked);
  if (!it) return notFound();
  const given = Object.entries(it.reactions).flatMap(([content, count]) =>
    Array.from({ length: count }, () => content),
  );
  const wanted = asked.query.get('content');
  const kept = given.filter((content) => wanted === null || content === wanted);
  return paged(asked, kept, (content) => ({
    id: 1,
    node_id: 'UmVhY3Rpb246MQ==',
    user: user('octocat', asked.urls),
    content,
    created_at: asked.world.now,
  }));
}
