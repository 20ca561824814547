import type { GitHub } from './github-client.js';

/** What a user may do in the repository: `admin`, `write`, `read` or `none`; null where GitHub did not say. */
export function createAccess({ github, owner, repo }: { github: GitHub; owner: string; repo: string }) {
  const asked = new Map<string, Promise<string | null>>();
  const ask = async (username: string) => {
    try {
      return (await github.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username })).data.permission;
    } catch {
      // An app is no user and gets 404; whatever is not known counts against running.
      return null;
    }
  };
  return (username: string): Promise<string | null> => {
    const answer = asked.get(username) ?? ask(username);
    asked.set(username, answer);
    return answer;
  };
}
