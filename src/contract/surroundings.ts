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

/** The log of a green run of a job against this one's. */
export interface Compared {
  /** Only what differs, what the failure names first. */
  moved: Movement[];
  /** How many values stand in both logs. */
  values: number;
  /** Why the machine could not be compared, as a sentence; null where both logs tell of it. */
  gap: string | null;
}

/** The run whose log is held against this one's. */
export interface GreenRun {
  sha: string;
  url: string;
}

/** A movement in one clause for people, with commits and digests as short as they are shown elsewhere. */
export function movementText({ name, before, now }: Movement): string {
  if (before === null) return `${name} ${short(now ?? '')} is new`;
  if (now === null) return `${name} ${short(before)} is gone`;
  return `${name} ${short(before)} → ${short(now)}`;
}

const short = (value: string) =>
  value.replace(/\b(sha256:[0-9a-f]{12})[0-9a-f]{52}\b/g, '$1').replace(/\b([0-9a-f]{7})[0-9a-f]{33}\b/g, '$1');
