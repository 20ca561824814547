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

export type IsOurs = (author: Author) => Promise<boolean>;

/**
 * Whose comments are ours. An installation token cannot ask who it is (403), and which app it belongs to cannot be told
 * from the token: then any bot's comment counts, because the marker has to fit as well and no user can write as a bot.
 * GitHub is asked only when a comment with the marker stands there.
 * @param author the token's user; `bot` for an installation token, null where it is not known
 */
export function ourComments(github: GitHub, author: string | 'bot' | null): IsOurs {
  let login: Promise<string | null> | null = author === null ? null : Promise.resolve(author === 'bot' ? null : author);
  return async (by) => {
    login ??= loginOf(github);
    const ours = await login;
    return ours === null ? by.type === 'Bot' : by.login === ours;
  };
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

/** GITHUB_TOKEN and other installation tokens begin so. [github.blog, "Behind GitHub's new authentication token formats"] */
export const authorOf = (token: string | null): 'bot' | null => (token?.startsWith('ghs_') ? 'bot' : null);

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
    for (const { id, html_url: url, body = '', user } of data) {
      if (user && body.startsWith(marker) && (await isOurs(user))) return { id, url, body };
    }
  }
  return null;
}
