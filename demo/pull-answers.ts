import { createHash } from 'node:crypto';
import { fullName, idOf, type Json, nodeId, repository, repoUrl, type Urls, user } from './answers.js';
import type { World, WorldComparison, WorldFile, WorldPull } from './world.js';

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
    commits:
      it.commits?.map(({ sha }) => commit(sha, world, urls)) ?? (it.aheadBy > 0 ? [commit(head, world, urls)] : []),
    files: it.files.map((file) => diffEntry(file, head, world, urls)),
  };
}

/** A commit on its own has its files, too; of one that no comparison tells of, none. */
export function singleCommit(sha: string, world: World, urls: Urls): Json {
  const known = Object.values(world.comparisons).flatMap(({ commits = [] }) => commits);
  const files = known.find((one) => one.sha === sha)?.files ?? [];
  return { ...commit(sha, world, urls), files: files.map((file) => diffEntry(file, sha, world, urls)) };
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

/** The same as text, for whoever accepts that: `git diff` as GitHub prints it. */
export const comparisonDiff = ({ files }: WorldComparison): string => files.map(diffSection).join('');

function diffSection({ filename, status, patch }: WorldFile): string {
  const old = status === 'added' ? '/dev/null' : `a/${filename}`;
  const now = status === 'removed' ? '/dev/null' : `b/${filename}`;
  const mode = status === 'added' ? ['new file mode 100644'] : status === 'removed' ? ['deleted file mode 100644'] : [];
  const lines = [
    `diff --git a/${filename} b/${filename}`,
    ...mode,
    `--- ${old}`,
    `+++ ${now}`,
    patch.replace(/\n$/, ''),
  ];
  return `${lines.join('\n')}\n`;
}
