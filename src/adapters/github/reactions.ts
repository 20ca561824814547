import type { Run } from '../../contract/model.js';
import { findSticky, ourComments } from './comment-lookup.js';
import type { GitHub } from './github-client.js';

/** What people answered to our comment. */
export interface CommentReactions {
  commentId: number;
  up: number;
  down: number;
}

interface Options {
  github: GitHub;
  /** Login of the token's user, where it is known. */
  author?: string | 'bot' | null;
}

/**
 * Reads back the reactions on the comment of an earlier run, found by its marker. Null where there is none, or GitHub does not
 * say: a figure less, and no reason for a warning.
 */
export function createReactions({ github, author = null }: Options): {
  read(run: Run, marker: string): Promise<CommentReactions | null>;
} {
  return {
    read: async ({ owner, repo, pullRequest }, marker) => {
      if (pullRequest === null) return null;
      try {
        const isOurs = await ourComments(github, author);
        const found = await findSticky(github, { owner, repo, issue: pullRequest.number, marker, isOurs });
        if (found === null) return null;
        const { data } = await github.rest.issues.getComment({ owner, repo, comment_id: found.id });
        return { commentId: found.id, up: data.reactions?.['+1'] ?? 0, down: data.reactions?.['-1'] ?? 0 };
      } catch {
        return null;
      }
    },
  };
}
