/**
 * The world in GitHub's words: every field that GitHub's own description of its API requires, so that a client that reads
 * more than ours does is not lied to. The tests hold each answer against that description.
 */
import { createHash } from 'node:crypto';
import type { World } from './world.js';

/** Answers are JSON that nobody in here reads again. */
export type Json = Record<string, unknown>;

/** The URLs of the two servers and of the site, all without a closing slash. */
export interface Urls {
  api: string;
  blobs: string;
  site: string;
}

/** The same name has the same number everywhere. */
export const idOf = (text: string) => Number.parseInt(createHash('sha256').update(text).digest('hex').slice(0, 7), 16);
export const nodeId = (kind: string, id: number) => Buffer.from(`${kind}:${id}`).toString('base64');
export const fullName = (world: World) => `${world.owner}/${world.repo}`;
export const repoUrl = (world: World, urls: Urls) => `${urls.api}/repos/${fullName(world)}`;

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
