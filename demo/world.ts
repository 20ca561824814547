/**
 * What the stand-in for GitHub knows: plain data. A test or the demo writes a world down, starts the server over it, and
 * looks afterwards at what has become of it.
 */

/** What a token may do, in the words of a workflow's `permissions:`. */
export type Scope = 'actions' | 'checks' | 'contents' | 'issues' | 'pull-requests' | 'metadata';

export interface WorldToken {
  /** What stands in the Authorization header; any token passes where this is left out. */
  value?: string;
  /** The user of a personal token; null for an installation token such as GITHUB_TOKEN, which has no `GET /user`. */
  login: string | null;
  permissions: Partial<Record<Scope, 'read' | 'write'>>;
}

export interface WorldRun {
  id: number;
  attempt: number;
  /** The workflow's name. */
  name: string;
  path: string;
  workflowId: number;
  event: string;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: string | null;
  headSha: string;
  headBranch: string;
  /** `owner/name`; null when the fork has been deleted. */
  headRepo: string | null;
  actor: string;
  triggeringActor: string;
  createdAt: string;
}

export interface WorldStep {
  number: number;
  name: string;
  conclusion: 'success' | 'failure' | 'skipped' | 'cancelled' | null;
  startedAt: string | null;
  completedAt: string | null;
}

export interface WorldJob {
  id: number;
  runId: number;
  attempt: number;
  name: string;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: 'success' | 'failure' | 'neutral' | 'cancelled' | 'skipped' | 'timed_out' | 'action_required' | null;
  startedAt: string;
  completedAt: string | null;
  /** Of the runner that took it. */
  runnerName?: string;
  steps: WorldStep[];
}

export interface WorldAnnotation {
  level: 'failure' | 'warning' | 'notice';
  message: string;
}

export interface WorldPull {
  number: number;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  locked: boolean;
  author: string;
  headSha: string;
  headRef: string;
  headRepo: string | null;
  baseRef: string;
  baseSha: string;
  files: WorldFile[];
}

export interface WorldFile {
  filename: string;
  status: 'added' | 'modified' | 'removed' | 'renamed';
  patch: string;
}

export interface WorldComment {
  id: number;
  issue: number;
  author: string;
  /** Of `author`: a bot's login ends with `[bot]`. */
  type: 'User' | 'Bot';
  body: string;
  createdAt: string;
  reactions: Partial<Record<'+1' | '-1' | 'confused' | 'heart', number>>;
}

export interface WorldIssue {
  number: number;
  title: string;
  body: string;
  state: 'open' | 'closed';
}

export interface WorldArtifact {
  id: number;
  name: string;
  runId: number;
  createdAt: string;
  expired: boolean;
  headBranch: string;
  zip: Buffer;
}

export interface WorldComparison {
  status: 'ahead' | 'behind' | 'diverged' | 'identical';
  aheadBy: number;
  behindBy: number;
  mergeBase: string;
  files: WorldFile[];
  /** From the oldest to the newest; the head alone where they are left out. */
  commits?: { sha: string; files: WorldFile[] }[];
}

/** Something that goes wrong on a route. The first that matches and still has `times` left is used. */
export interface Fault {
  /** An operation such as `actions/download-job-logs-for-workflow-run`; `blob`: the host of logs and archives. */
  on: string;
  /** How often; always, where it is left out. */
  times?: number;
  /** How many requests of the route go well before. */
  after?: number;
  reply:
    | { status: number; body?: unknown; headers?: Record<string, string> }
    /** Never answers. */
    | 'hang'
    /** Closes the connection without an answer. */
    | 'destroy'
    /** Does what was asked, then closes the connection without an answer. */
    | 'done-but-destroy'
    /** Sends so many bytes of the body, then closes the connection. */
    | { cutAfterBytes: number };
}

export interface World {
  owner: string;
  repo: string;
  private: boolean;
  defaultBranch: string;
  /** ISO 8601: the time that new comments get. */
  now: string;
  token: WorldToken;
  runs: WorldRun[];
  jobs: WorldJob[];
  /** By job. A function gives a log that is not in memory. A completed job that is not here: 410, past its retention. */
  logs: Record<number, string | Buffer | (() => AsyncIterable<Buffer>)>;
  /** What GitHub noted on a job's check run, by job. */
  annotations: Record<number, WorldAnnotation[]>;
  pulls: WorldPull[];
  comments: WorldComment[];
  issues: WorldIssue[];
  /** Files by commit or branch, then by path. */
  contents: Record<string, Record<string, string>>;
  /** By `base...head`. */
  comparisons: Record<string, WorldComparison>;
  /** Permission of a user in the repository: admin, write, read, none. */
  collaborators: Record<string, 'admin' | 'write' | 'read' | 'none'>;
  artifacts: WorldArtifact[];
  /** Runs whose failed jobs were asked to run again. */
  rerun: number[];
  faults: Fault[];
}

/** What GITHUB_TOKEN has with the permissions that the README asks for. */
export const USUAL_TOKEN: WorldToken = {
  login: null,
  permissions: { actions: 'read', contents: 'read', 'pull-requests': 'write', metadata: 'read' },
};

/** An empty repository, to be filled. */
export function createWorld(parts: Partial<World> = {}): World {
  return {
    owner: 'octo-org',
    repo: 'cart',
    private: true,
    defaultBranch: 'main',
    now: '2026-11-20T10:10:00Z',
    token: USUAL_TOKEN,
    runs: [],
    jobs: [],
    logs: {},
    annotations: {},
    pulls: [],
    comments: [],
    issues: [],
    contents: {},
    comparisons: {},
    collaborators: {},
    artifacts: [],
    rerun: [],
    faults: [],
    ...parts,
  };
}
