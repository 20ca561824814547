import type { GitHub } from './github-client.js';
import { statusOf } from './github-errors.js';

export interface FoundComment {
  id: number;
  url: string;
  body: string;
}

interface Author {
  login: string;
  type: string;
}

export type IsOurs = (author: Author) => boolean;

/**
 * Whose comments are ours. An installation token cannot ask who it is (403), and which app it belongs to cannot be told
 * from the token: then any bot's comment counts, because the marker has to fit as well and no user can write as a bot.
 */
export async function ourComments(github: GitHub, author: string | null): Promise<IsOurs> {
  const login = author ?? (await loginOf(github));
  return login === null ? ({ type }) => type === 'Bot' : (by) => by.login === login;
}

async function loginOf(github: GitHub): Promise<string | null> {
  try {
    return (await github.rest.users.getAuthenticated()).data.login;
  } catch (error) {
    const status = statusOf(error);
    if (status === 403 || status === 404) return null;
    throw error;
  }
}

interface Wanted {
  owner: string;
  repo: string;
  /** Number of the pull request. */
  issue: number;
  marker: string;
  isOurs: IsOurs;
}

/** Our comment, by the start of its first line and by its author, wherever it stands among the comments. Throws octokit's RequestError. */
export async function findSticky(github: GitHub, wanted: Wanted): Promise<FoundComment | null> {
  const { owner, repo, issue, marker, isOurs } = wanted;
  const pages = github.paginate.iterator(github.rest.issues.listComments, {
    owner,
    repo,
    issue_number: issue,
    per_page: 100,
  });
  for await (const { data } of pages) {
    const found = data.find(
      (comment) => comment.user && isOurs(comment.user) && (comment.body ?? '').startsWith(marker),
    );
    if (found) return { id: found.id, url: found.html_url, body: found.body ?? '' };
  }
  return null;
}
