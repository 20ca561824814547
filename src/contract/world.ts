/**
 * Everything the pipeline is given: the ports, and what the workflow's author has set. Built in `wiring/`, and for the tests
 * in `test/fakes/`.
 */
import type { FailedCommand } from './model.js';
import type {
  ChangeSource,
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
import type { TextReader } from './reading.js';

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
  /** Resolves so many milliseconds later. It keeps no process alive. */
  after(ms: number): Promise<void>;
  journal: Journal;
  runs: RunSource;
  logs: LogSource;
  /** Reads what strangers wrote, where the reading can be ended. */
  reader: TextReader;
  /** As they are, secrets and all: a command must be run as it stands. What is shown of them is redacted first. */
  committed: CommittedFiles;
  change: ChangeSource;
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
  /** The event that started the run we are in, and its payload. */
  event: string;
  eventPayload: Record<string, unknown>;
  /** The commit of the run we are in; for a pull request the merge commit. */
  sha: string | null;
  brought: BroughtLog | null;
  /** Sentences known before the pipeline starts, to be passed on to people. */
  notices: string[];
  /** Nothing of what a log, a script or a command says may be told: only what GitHub says of jobs and steps, and what kind of failure it is. */
  withholdsText: boolean;
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
  /** Whether the part of the change that causes a failure is looked for, and how long all experiments of a run may take. */
  culprit: { mode: 'auto' | 'never'; limitMs: number };
  /** Whether a verified edit may be offered as a review suggestion. */
  suggestion: boolean;
  /** Whether an earlier diagnosis of the same failure may be used again. */
  reuse: boolean;
  /** Whether one issue is kept for a failure where there is no pull request. */
  issue: 'never' | 'auto';
  /** US dollars; null: no such limit. */
  budgets: { perPullRequest: number | null; perDay: number | null; perMonth: number | null };
  version: string;
}

/** What is not built yet is switched off; each goes from here when its input comes. */
export const SWITCHED_OFF: Pick<Settings, 'suggestion' | 'reuse' | 'issue' | 'budgets'> = {
  suggestion: false,
  reuse: false,
  issue: 'never',
  budgets: { perPullRequest: null, perDay: null, perMonth: null },
};
