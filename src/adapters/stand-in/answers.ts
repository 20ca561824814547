/**
 * The world in GitHub's words: every field that GitHub's own description of its API requires, so that a client that reads
 * more than ours does is not lied to. The tests hold each answer against that description.
 */
import { createHash } from 'node:crypto';
import type { World, WorldArtifact, WorldComment, WorldComparison, WorldFile, WorldPull, WorldRun } from './world.js';

/** Answers are JSON that nobody in here reads again. */
export type Json = Record<string, unknown>;

/** The URLs of the two servers and of the site, all without a closing slash. */
export interface Urls {
  api: string;
  blobs: string;
  site: string;
}

const idOf = (text: string) => Number.parseInt(createHash('sha256').update(text).digest('hex').slice(0, 7), 16);
const nodeId = (kind: string, id: number) => Buffer.from(`${kind}:${id}`).toString('base64');
export const fullName = (world: World) => `${world.owner}/${world.repo}`;
const repoUrl = (world: World, urls: Urls) => `${urls.api}/repos/${fullName(world)}`;

const USER_URLS = {
  followers_url: '/followers',
  following_url: '/following{/other_user}',
  gists_url: '/gists{/gist_id}',
  starred_url: '/starred{/owner}{/repo}',
  subscriptions_url: '/subscriptions',
  organizations_url: '/orgs',
  repos_url: '/repos',
  events_url: '/events{/privacy}',
  received_events_url: '/received_events',
};

export function user(login: string, urls: Urls): Json {
  const self = `${urls.api}/users/${encodeURIComponent(login)}`;
  const links = Object.entries(USER_URLS).map(([key, path]) => [key, self + path]);
  const isBot = login.endsWith('[bot]');
  return {
    login,
    id: idOf(login),
    node_id: nodeId('User', idOf(login)),
    avatar_url: `https://avatars.githubusercontent.com/u/${idOf(login)}?v=4`,
    gravatar_id: '',
    url: self,
    html_url: isBot ? `${urls.site}/apps/${login.replace('[bot]', '')}` : `${urls.site}/${login}`,
    ...Object.fromEntries(links),
    type: isBot ? 'Bot' : 'User',
    site_admin: false,
  };
}

/** What `GET /user` says of the token's own user. */
export function publicUser(login: string, world: World, urls: Urls): Json {
  const unset = { name: null, company: null, blog: '', location: null, email: null, hireable: null, bio: null };
  const counts = { public_repos: 0, public_gists: 0, followers: 0, following: 0 };
  return { ...user(login, urls), ...unset, ...counts, created_at: world.now, updated_at: world.now };
}

const REPOSITORY_PATHS =
  'assignees{/user} blobs:git/blobs{/sha} branches{/branch} collaborators{/collaborator} comments{/number} commits{/sha} compare/{base}...{head} contents/{+path} contributors deployments downloads events forks git_commits:git/commits{/sha} git_refs:git/refs{/sha} git_tags:git/tags{/sha} hooks issue_comment:issues/comments{/number} issue_events:issues/events{/number} issues{/number} keys{/key_id} labels{/name} languages merges milestones{/number} notifications{?since,all,participating} pulls{/number} releases{/id} stargazers statuses/{sha} subscribers subscription tags teams trees:git/trees{/sha} archive:{archive_format}{/ref}';

/** What a run carries of its repository: not its default branch, and no counts. */
export function minimalRepository(name: string, world: World, urls: Urls): Json {
  const [owner = '', repo = ''] = name.split('/');
  const self = `${urls.api}/repos/${name}`;
  const links = REPOSITORY_PATHS.split(' ').map((entry) => {
    const [, key = '', path] = /^([a-z_]+)(?::(.*))?/.exec(entry) ?? [];
    return [`${key}_url`, `${self}/${path ?? entry}`];
  });
  return {
    id: idOf(name),
    node_id: nodeId('Repository', idOf(name)),
    name: repo,
    full_name: name,
    owner: user(owner, urls),
    private: world.private,
    html_url: `${urls.site}/${name}`,
    description: null,
    fork: name !== fullName(world),
    url: self,
    ...Object.fromEntries(links),
  };
}

/** What `GET /repos/{owner}/{repo}` and a pull request's two ends say of a repository. */
export function repository(name: string, world: World, urls: Urls): Json {
  const has = ['issues', 'projects', 'wiki', 'pages', 'downloads', 'discussions'].map((part) => [`has_${part}`, true]);
  const none = ['forks', 'forks_count', 'open_issues', 'open_issues_count', 'stargazers_count', 'watchers'];
  const counts = [...none, 'watchers_count', 'network_count', 'subscribers_count', 'size'].map((key) => [key, 0]);
  return {
    ...minimalRepository(name, world, urls),
    ...Object.fromEntries([...has, ...counts]),
    default_branch: world.defaultBranch,
    clone_url: `${urls.site}/${name}.git`,
    git_url: `git://github.com/${name}.git`,
    ssh_url: `git@github.com:${name}.git`,
    svn_url: `${urls.site}/${name}`,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    archived: false,
    disabled: false,
    pushed_at: world.now,
    created_at: world.now,
    updated_at: world.now,
  };
}

export function run(it: WorldRun, world: World, urls: Urls): Json {
  const self = `${repoUrl(world, urls)}/actions/runs/${it.id}`;
  const paths = ['jobs', 'logs', 'artifacts', 'cancel', 'rerun'].map((part) => [`${part}_url`, `${self}/${part}`]);
  const author = { name: it.actor, email: `${it.actor.replace(/\W/g, '')}@users.noreply.github.com` };
  return {
    id: it.id,
    name: it.name,
    node_id: nodeId('WorkflowRun', it.id),
    head_branch: it.headBranch,
    head_sha: it.headSha,
    path: it.path,
    display_title: it.name,
    run_number: 1,
    run_attempt: it.attempt,
    event: it.event,
    status: it.status,
    conclusion: it.conclusion,
    workflow_id: it.workflowId,
    check_suite_id: it.id + 1,
    url: self,
    html_url: `${urls.site}/${fullName(world)}/actions/runs/${it.id}`,
    pull_requests: pullsOfRun(it, world).map((pull) => pullMinimal(pull, world, urls)),
    created_at: it.createdAt,
    updated_at: it.createdAt,
    run_started_at: it.createdAt,
    actor: user(it.actor, urls),
    triggering_actor: user(it.triggeringActor, urls),
    ...Object.fromEntries(paths),
    check_suite_url: `${repoUrl(world, urls)}/check-suites/${it.id + 1}`,
    workflow_url: `${repoUrl(world, urls)}/actions/workflows/${it.workflowId}`,
    previous_attempt_url: it.attempt > 1 ? `${self}/attempts/${it.attempt - 1}` : null,
    head_commit: {
      id: it.headSha,
      tree_id: it.headSha,
      message: it.name,
      timestamp: it.createdAt,
      author,
      committer: author,
    },
    repository: minimalRepository(fullName(world), world, urls),
    // Null for a deleted fork, whatever the description says. [cli/cli, pkg/cmd/run/shared: HeadRepository is a pointer]
    head_repository: it.headRepo === null ? null : minimalRepository(it.headRepo, world, urls),
  };
}

/** Open pull requests of this repository's own branches: for a fork's the list is empty. [community discussions/25220] */
function pullsOfRun(it: WorldRun, world: World): WorldPull[] {
  if (it.headRepo !== fullName(world)) return [];
  return world.pulls.filter(
    (pull) => pull.state === 'open' && pull.headRef === it.headBranch && pull.headRepo === it.headRepo,
  );
}

export function pullMinimal(pull: WorldPull, world: World, urls: Urls): Json {
  const end = (name: string, ref: string, sha: string) => ({
    ref,
    sha,
    repo: { id: idOf(name), url: `${urls.api}/repos/${name}`, name: name.split('/')[1] ?? name },
  });
  return {
    id: idOf(`pull ${pull.number}`),
    number: pull.number,
    url: `${repoUrl(world, urls)}/pulls/${pull.number}`,
    head: end(pull.headRepo ?? fullName(world), pull.headRef, pull.headSha),
    base: end(fullName(world), pull.baseRef, pull.baseSha),
  };
}

export function pullSimple(pull: WorldPull, world: World, urls: Urls): Json {
  const repo = repoUrl(world, urls);
  const self = `${repo}/pulls/${pull.number}`;
  const html = `${urls.site}/${fullName(world)}/pull/${pull.number}`;
  const issue = `${repo}/issues/${pull.number}`;
  const links = {
    self,
    html,
    issue,
    comments: `${issue}/comments`,
    review_comments: `${self}/comments`,
    review_comment: `${repo}/pulls/comments{/number}`,
    commits: `${self}/commits`,
    statuses: `${repo}/statuses/${pull.headSha}`,
  };
  return {
    url: self,
    id: idOf(`pull ${pull.number}`),
    node_id: nodeId('PullRequest', pull.number),
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: links.issue,
    commits_url: links.commits,
    review_comments_url: links.review_comments,
    review_comment_url: links.review_comment,
    comments_url: links.comments,
    statuses_url: links.statuses,
    number: pull.number,
    state: pull.state,
    locked: pull.locked,
    title: pull.title,
    user: user(pull.author, urls),
    body: pull.body,
    labels: [],
    milestone: null,
    created_at: world.now,
    updated_at: world.now,
    closed_at: pull.state === 'closed' ? world.now : null,
    merged_at: null,
    merge_commit_sha: null,
    assignee: null,
    assignees: [],
    head: pullEnd(pull.headRepo, pull.headRef, pull.headSha, { world, urls }),
    base: pullEnd(fullName(world), pull.baseRef, pull.baseSha, { world, urls }),
    _links: Object.fromEntries(Object.entries(links).map(([key, href]) => [key, { href }])),
    author_association: 'CONTRIBUTOR',
    auto_merge: null,
    draft: false,
  };
}

function pullEnd(name: string | null, ref: string, sha: string, { world, urls }: { world: World; urls: Urls }): Json {
  const owner = name?.split('/')[0] ?? 'ghost';
  return {
    label: `${owner}:${ref}`,
    ref,
    sha,
    user: name === null ? null : user(owner, urls),
    repo: name === null ? null : repository(name, world, urls),
  };
}

export function pull(it: WorldPull, world: World, urls: Urls): Json {
  const lines = it.files.map((file) => changedLines(file.patch));
  return {
    ...pullSimple(it, world, urls),
    merged: false,
    mergeable: null,
    mergeable_state: 'unknown',
    merged_by: null,
    comments: world.comments.filter((comment) => comment.issue === it.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: 1,
    additions: lines.reduce((sum, [added]) => sum + added, 0),
    deletions: lines.reduce((sum, [, deleted]) => sum + deleted, 0),
    changed_files: it.files.length,
  };
}

function changedLines(patch: string): [number, number] {
  const starts = (mark: string) => patch.split('\n').filter((line) => line.startsWith(mark)).length;
  return [starts('+'), starts('-')];
}

export function diffEntry(file: WorldFile, sha: string, world: World, urls: Urls): Json {
  const [additions, deletions] = changedLines(file.patch);
  const site = `${urls.site}/${fullName(world)}`;
  const path = file.filename.split('/').map(encodeURIComponent).join('/');
  return {
    sha: createHash('sha1').update(file.patch).digest('hex'),
    filename: file.filename,
    status: file.status,
    additions,
    deletions,
    changes: additions + deletions,
    blob_url: `${site}/blob/${sha}/${path}`,
    raw_url: `${site}/raw/${sha}/${path}`,
    contents_url: `${repoUrl(world, urls)}/contents/${path}?ref=${sha}`,
    patch: file.patch,
  };
}

export function comment(it: WorldComment, world: World, urls: Urls): Json {
  const self = `${repoUrl(world, urls)}/issues/comments/${it.id}`;
  return {
    id: it.id,
    node_id: nodeId('IssueComment', it.id),
    url: self,
    html_url: `${urls.site}/${fullName(world)}/pull/${it.issue}#issuecomment-${it.id}`,
    issue_url: `${repoUrl(world, urls)}/issues/${it.issue}`,
    user: { ...user(it.author, urls), type: it.type },
    body: it.body,
    created_at: it.createdAt,
    updated_at: it.createdAt,
    author_association: it.type === 'Bot' ? 'NONE' : 'CONTRIBUTOR',
    performed_via_github_app: null,
    reactions: reactionRollup(it, self),
  };
}

function reactionRollup(it: WorldComment, self: string): Json {
  const kinds = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'eyes', 'rocket'];
  const given: Record<string, number> = it.reactions;
  const counts = kinds.map((kind) => [kind, given[kind] ?? 0] as const);
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  return { url: `${self}/reactions`, total_count: total, ...Object.fromEntries(counts) };
}

export function artifact(it: WorldArtifact, world: World, urls: Urls): Json {
  const self = `${repoUrl(world, urls)}/actions/artifacts/${it.id}`;
  return {
    id: it.id,
    node_id: nodeId('Artifact', it.id),
    name: it.name,
    size_in_bytes: it.zip.length,
    url: self,
    archive_download_url: `${self}/zip`,
    expired: it.expired,
    created_at: it.createdAt,
    expires_at: it.createdAt,
    updated_at: it.createdAt,
    digest: `sha256:${createHash('sha256').update(it.zip).digest('hex')}`,
    workflow_run: {
      id: it.runId,
      repository_id: idOf(fullName(world)),
      head_repository_id: idOf(fullName(world)),
      head_branch: it.headBranch,
      head_sha: world.runs.find((run) => run.id === it.runId)?.headSha ?? '0'.repeat(40),
    },
  };
}

export function comparison(basehead: string, it: WorldComparison, world: World, urls: Urls): Json {
  const [base = '', head = ''] = basehead.split('...');
  const site = `${urls.site}/${fullName(world)}/compare/${encodeURIComponent(basehead)}`;
  return {
    url: `${repoUrl(world, urls)}/compare/${encodeURIComponent(basehead)}`,
    html_url: site,
    permalink_url: site,
    diff_url: `${site}.diff`,
    patch_url: `${site}.patch`,
    base_commit: commit(base, world, urls),
    merge_base_commit: commit(it.mergeBase, world, urls),
    status: it.status,
    ahead_by: it.aheadBy,
    behind_by: it.behindBy,
    total_commits: it.aheadBy,
    commits: it.aheadBy > 0 ? [commit(head, world, urls)] : [],
    files: it.files.map((file) => diffEntry(file, head, world, urls)),
  };
}

function commit(sha: string, world: World, urls: Urls): Json {
  const self = `${repoUrl(world, urls)}/commits/${encodeURIComponent(sha)}`;
  return {
    url: self,
    sha,
    node_id: nodeId('Commit', idOf(sha)),
    html_url: `${urls.site}/${fullName(world)}/commit/${encodeURIComponent(sha)}`,
    comments_url: `${self}/comments`,
    commit: {
      url: self,
      author: null,
      committer: null,
      message: '',
      comment_count: 0,
      tree: { sha, url: `${repoUrl(world, urls)}/git/trees/${encodeURIComponent(sha)}` },
    },
    author: null,
    committer: null,
    parents: [],
  };
}

/** A file, or the entries of a folder; null where there is neither. */
export function content(path: string, ref: string, world: World, urls: Urls): Json | Json[] | null {
  const files = world.contents[ref];
  const text = files?.[path];
  if (text !== undefined) return contentFile(path, ref, text, { world, urls });
  const below = Object.keys(files ?? {}).filter((name) => name.startsWith(path === '' ? '' : `${path}/`));
  const names = new Set(below.map((name) => name.slice(path === '' ? 0 : path.length + 1).split('/')[0] ?? ''));
  if (names.size === 0) return null;
  return [...names].map((name) => contentEntry(path === '' ? name : `${path}/${name}`, ref, { world, urls }));
}

function contentFile(path: string, ref: string, text: string, at: { world: World; urls: Urls }): Json {
  const bytes = Buffer.from(text);
  // Above 1 MB the answer has no content. [docs.github.com/rest/repos/contents]
  const fits = bytes.length <= 1024 * 1024;
  return {
    ...contentEntry(path, ref, at),
    size: bytes.length,
    encoding: fits ? 'base64' : 'none',
    content: fits ? bytes.toString('base64').replace(/.{60}/g, '$&\n') : '',
  };
}

function contentEntry(path: string, ref: string, { world, urls }: { world: World; urls: Urls }): Json {
  const isFile = world.contents[ref]?.[path] !== undefined;
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  const self = `${repoUrl(world, urls)}/contents/${encoded}?ref=${encodeURIComponent(ref)}`;
  const html = `${urls.site}/${fullName(world)}/blob/${encodeURIComponent(ref)}/${encoded}`;
  return {
    name: path.split('/').at(-1),
    path,
    sha: createHash('sha1').update(path).digest('hex'),
    size: 0,
    url: self,
    html_url: html,
    git_url: null,
    download_url: isFile ? html : null,
    type: isFile ? 'file' : 'dir',
    _links: { self, git: null, html },
  };
}
