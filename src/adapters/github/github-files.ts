import type { Run } from '../../contract/model.js';
import type { CommittedFiles } from '../../contract/ports.js';
import type { GitHub } from './github-client.js';

/**
 * Files at the run's commit, by the API. A fork's commit is found in the base repository too, because a network of forks
 * shares its objects. As it stands, secrets and all: a script that is to be run must not have been changed.
 * Null: no such file, a folder, one of more than a megabyte, or one that the token may not read.
 */
export function createCommittedFiles({ github }: { github: GitHub }): CommittedFiles {
  const fetched = new Map<string, Promise<string | null>>();
  return {
    read: async (run, path) => {
      const key = JSON.stringify([run.owner, run.repo, run.headSha, path]);
      const content = fetched.get(key) ?? fetchFile(github, run, path);
      fetched.set(key, content);
      // What could not be read may be readable the next time.
      if ((await content) === null) fetched.delete(key);
      return content;
    },
  };
}

async function fetchFile(github: GitHub, run: Run, path: string): Promise<string | null> {
  if (!isPlainPath(path)) return null;
  try {
    const { data } = await github.rest.repos.getContent({
      owner: run.owner,
      repo: run.repo,
      path,
      ref: run.headSha,
    });
    if (Array.isArray(data) || data.type !== 'file' || data.encoding !== 'base64') return null;
    return Buffer.from(data.content, 'base64').toString('utf8');
  } catch {
    // What GitHub answered stands in the audit trail; a file that cannot be read spoils nothing.
    return null;
  }
}

/** Relative to the repository's root, without a way out of it. */
const isPlainPath = (path: string) =>
  path !== '' && !path.startsWith('/') && !path.split('/').some((part) => part === '' || part === '.' || part === '..');
