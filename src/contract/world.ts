/**
 * Everything the pipeline is given: the ports, and what the workflow's author has set. Built in `wiring.ts`, and for the
 * tests in `test/fakes/`.
 */
import type { Fact, FailedCommand, Job, Rerun, Run } from './model.js';
import type {
  CiRetry,
  Clock,
  CommittedFiles,
  EditStore,
  Executor,
  Journal,
  Log,
  LogSource,
  Model,
  Publisher,
  RunSource,
  ScriptFiles,
  Tool,
  Workspace,
} from './ports.js';

/**
 * Where the action stands. `failing-job`: a step after the failed one. `other-run`: the input `run-id` names another run.
 */
export type Placement = 'diagnose-job' | 'failing-job' | 'wrapped-command' | 'workflow-run' | 'log-file' | 'other-run';

/** A log that was brought along instead of being fetched: a wrapped command's output, or a file. */
export interface BroughtLog {
  log: Log;
  /** Null for a file. */
  command: FailedCommand | null;
  exitCode: number | null;
  /** What to call it: the command's first line, or the file's name. */
  title: string;
}

/** What GitHub knows about a failure beyond its log. None of it is needed: a fact that cannot be had says so. */
export interface FactSource {
  gather(question: {
    run: Run;
    job: Job;
    fingerprint: string | null;
    fingerprintOf: (run: Run, job: Job) => Promise<string | null>;
  }): Promise<{ facts: Fact[]; changedFiles: string[] | null; changedFilesUrl: string | null }>;
}

/** What the feedback check needs of the machine and of GitHub. */
export interface FeedbackWorld {
  /** `admin`, `maintain`, `write`, `read`, `none`; null where GitHub did not say. */
  permission(login: string): Promise<string | null>;
  /** The commit in the work tree; null without a checkout. */
  checkoutSha(): Promise<string | null>;
  scripts: ScriptFiles;
  edits: EditStore;
  /** Absolute path of a program in a trusted folder, by its name. */
  resolveProgram(name: string): string | null;
  /** Where a proposed edit may reach: the real path, or why not. */
  confine(path: string): Promise<{ realPath: string } | { reason: string }>;
  /** The action's own environment, of which a fixed list of names is passed on. */
  environment: Readonly<Record<string, string | undefined>>;
  isolation: Rerun['isolation'];
  platform: string;
}

/** What people answered to our earlier comment; null where there is none. */
export interface ReactionSource {
  read(run: Run, marker: string): Promise<{ commentId: number; up: number; down: number } | null>;
}

/** Earlier runs' metrics as text, and what is to be said when there are none. */
export interface History {
  /** `older`: those of some runs before, because runs at the same time do not see each other. */
  load(): Promise<{ metrics: string | null; older: string[]; notice: string | null }>;
}

export interface World {
  clock: Clock;
  journal: Journal;
  runs: RunSource;
  logs: LogSource;
  /** As they are, secrets and all: a command must be run as it stands. What is shown of them is redacted first. */
  committed: CommittedFiles;
  /** Takes secrets out of a text. */
  redact(text: string): string;
  workspace: Workspace;
  /** Runs the failing command; what it writes in the workspace is thrown away where the machine can do that. */
  executor: Executor;
  /** Null: no key, or none that may be used; then the diagnosis is the deterministic one. */
  model: Model | null;
  /** A fresh set of the diagnostic commands and file tools, with a budget of its own: one for each diagnosis. */
  diagnosticTools(): Tool[];
  facts: FactSource;
  feedback: FeedbackWorld;
  history: History | null;
  reactions: ReactionSource | null;
  ciRetry: CiRetry | null;
  /** Unguessable; names the tags around untrusted text. */
  nonce(): string;
  publishers: Publisher[];
}

export interface Settings {
  placement: Placement;
  /** The run we are in; null on a laptop. */
  ownRunId: number | null;
  /** The event that started the run we are in. */
  event: string;
  /** The commit of the run we are in; for a pull request the merge commit. */
  sha: string | null;
  brought: BroughtLog | null;
  /** Sentences known before the pipeline starts, to be passed on to people. */
  notices: string[];
  ownJob: {
    /** In the workflow file. */ id: string | null /** Tells it from its siblings in a matrix too. */;
    key: string | null;
    matrix: Record<string, unknown> | null;
  };
  rerun: 'auto' | 'always' | 'never';
  rerunCommand: string | null;
  rerunTimeoutMs: number;
  fix: 'off' | 'suggest' | 'verify' | 'auto';
  maxFixAttempts: number;
  retryFlaky: boolean;
  maxLogChars: number;
  maxTurns: number;
  maxCostUsd: number;
  version: string;
}
