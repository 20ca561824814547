/**
 * Everything the pipeline is given: the ports, and what the workflow's author has set. Built in `wiring/`, and for the tests
 * in `test/fakes/`.
 */
import type { FailedCommand } from './model.js';
import type {
  CiRetry,
  Clock,
  CommittedFiles,
  Executor,
  FactSource,
  FeedbackWorld,
  History,
  Journal,
  Log,
  LogSource,
  Model,
  Publisher,
  ReactionSource,
  RunSource,
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
    /** In the workflow file. */
    id: string | null;
    /** Tells it from its siblings in a matrix too. */
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
