/** What stands around a job outside of the repository, and what of it moved since the job was green. */

/** Where a value was read: the log of the last green run against this one's. */
export interface Movement {
  /** `runner image`, `cmake`, `actions/setup-node`, `requests (pip)`. */
  name: string;
  kind: 'runner' | 'system' | 'tool' | 'action' | 'package' | 'container' | 'cache' | 'variable';
  /** Null: it was not there. */
  before: string | null;
  now: string | null;
}
