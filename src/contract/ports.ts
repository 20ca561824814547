/**
 * What the pipeline needs of the world: small interfaces, implemented in `adapters/` and, for the tests, in `test/fakes/`.
 */
import type { z } from 'zod';
import type { Attempt, CommandResult, Fact, Job, RenderedReport, Rerun, Run, ToolUse } from './model.js';
import type { RunState } from './run-state.js';
import type { GreenRun } from './surroundings.js';

/** Milliseconds since the epoch. */
export interface Clock {
  now(): number;
}

/**
 * A log on its way in: UTF-8, already redacted at the door, and readable again and again without standing in memory.
 */
export interface Log {
  name: string;
  /** Size in bytes of what `chunks` gives. */
  bytes: number;
  /** Sentences on what is missing from it: a download that broke off, a middle that was left out. */
  notes?: readonly string[];
  /** Where it stands on disk, so that another thread can read it; absent for a log that stands in memory. */
  stored?: StoredLog;
  chunks(): AsyncIterable<Buffer>;
}

/** The files of a log, in order. */
export interface StoredLog {
  parts: readonly { path: string; bytes: number }[];
  /** What was left out behind the first part. */
  dropped: { bytes: number; newlines: number };
}

/** The log of a run in which the job passed. */
export interface GreenLog extends Log {
  green: GreenRun;
}

/** Why there is no log, as a sentence that says what happened and, where one can, what to do. */
export interface NoLog {
  unavailable: string;
}

export interface RunSource {
  run(): Promise<Run>;
  /** The run with all of its jobs, and how it stands to other attempts and events. */
  state(run: Run): Promise<RunState>;
  /** The job that we are in, with its steps so far; null where it is not known which one that is. */
  ownJob(run: Run): Promise<Job | null>;
}

export interface LogSource {
  jobLog(run: Run, job: Job): Promise<Log | NoLog>;
  /** The log of the last successful run of the same job on the base branch. Never throws. */
  baselineLog(run: Run, job: Job): Promise<GreenLog | NoLog>;
}

/** Files of the repository at the run's commit, by the API: never from the work tree. Null: not there, or not readable. */
export interface CommittedFiles {
  read(run: Run, path: string): Promise<string | null>;
}

/** The change that a run is about. None of it is needed: what cannot be read says so. Never throws. */
export interface ChangeSource {
  read(run: Run): Promise<Change | { reason: string }>;
  /** The commit of the change that brought these lines, as they stand in a diff; null where that is not known. */
  commitOf(run: Run, change: Change, place: { path: string; lines: readonly string[] }): Promise<string | null>;
}

export interface Change {
  /** The commit that it starts from; lines are those of the run's head commit. */
  base: string;
  /** As `git diff` writes it. */
  diff: string;
  /** Files that are changed, but not in the diff, and why: the end of a sentence that begins with the path. */
  left: { path: string; why: string }[];
  /** From the oldest to the newest. */
  commits: string[];
  moreCommits: boolean;
}

/** The work tree, read-only. Paths go in as the policy returned them: absolute, real, confined. */
export interface Workspace {
  /** Absolute real path; null when there is no checkout. */
  readonly root: string | null;
  inspect(path: string): Promise<PathFacts>;
  /** Text, redacted; at most `maxBytes`. */
  read(realPath: string, maxBytes: number): Promise<{ text: string; truncated: boolean }>;
  /** Repository-relative paths of files below the root, bounded; used to map a log's path to one of ours. */
  files(): Promise<string[]>;
}

export interface PathFacts {
  /** Null: does not exist (or a dangling link). */
  realPath: string | null;
  type: 'file' | 'directory' | 'other' | 'missing';
}

/** Runs one program. The only way anything is started. */
export interface Executor {
  run(order: ExecOrder): Promise<CommandResult>;
}

export interface ExecOrder {
  /** Absolute path of the program, resolved before any model turn. */
  program: string;
  args: string[];
  /** Absolute. */
  cwd: string;
  /** The whole environment of the child beyond the fixed one: nothing is inherited. */
  env: Record<string, string>;
  timeoutMs: number;
  /** Of standard output and error together; head and tail are kept, the middle is dropped. */
  maxBytes: number;
  /** `end`: the process tree is ended at the limit (diagnostics). `drop`: it goes on and its middle output is dropped (reruns). */
  overflow: 'end' | 'drop';
  /** Ask for a PID namespace of its own, so that the action's environment cannot be read through /proc. */
  isolate: boolean;
  /**
   * For a program that a model had a hand in: nothing that it writes survives, and it reaches no Unix socket of the file system
   * nor the runner's command files. Where that cannot be had it is not started: "could not be started: …".
   */
  sealed?: boolean;
  signal?: AbortSignal;
}

/** The failed step's script on its way to a shell. */
export interface ScriptFiles {
  /** Into a new folder of its own outside of the workspace, which `remove` takes away with all that the script left there. */
  write(script: string, extension: string): Promise<{ path: string; remove(): Promise<void> }>;
  /** The step's folder as given, relative or absolute: its real path if that is inside the workspace, else a sentence. */
  workingDirectory(path: string): Promise<{ realPath: string } | { reason: string }>;
}

/** Files of the work tree, changed for a while and always put back byte for byte, with mode and times. */
export interface EditStore {
  read(realPath: string): Promise<Uint8Array>;
  /** All or none. Until `restore` the originals stand in a journal on disk, so that a later process can put them back. */
  apply(files: readonly { realPath: string; content: Uint8Array }[]): Promise<AppliedEdits>;
}

export interface AppliedEdits {
  /** Never throws; may be called again. `lost` names the files that could not be put back, with the reason. */
  restore(): Promise<{ lost: string[] }>;
}

// --- the model --------------------------------------------------------------------------------------------------

/** A tool the model may call. Tools are data: the conversation does not know what they do. */
export interface Tool {
  name: string;
  description: string;
  /** A zod object without minimum or maximum constraints (the service refuses them). */
  input: z.ZodType;
  /** Never throws for what the model did: a refusal is an answer. `input` has been parsed by the schema. */
  run(input: unknown): Promise<ToolAnswer>;
}

export interface ToolAnswer {
  text: string;
  use: Pick<ToolUse, 'allowed' | 'refusal' | 'command'>;
}

export type MessagePart =
  | { type: 'text'; text: string /** End of a prefix worth caching. */; cache?: boolean }
  | { type: 'tool_result'; id: string; text: string; isError: boolean; cache?: boolean };

export type Message =
  | { role: 'user'; parts: MessagePart[] }
  | { role: 'assistant' /** Returned unchanged to the service. */; raw: unknown };

export interface ModelRequest {
  system: string;
  messages: Message[];
  tools: Tool[];
  /** Schema of the structured answer. */
  answer: z.ZodType;
  maxTokens: number;
  /** The model must answer now, without another tool call. */
  last: boolean;
}

export interface ModelUsage {
  input_tokens: number;
  output_tokens: number;
  cache_read_tokens: number;
  cache_write_tokens: number;
}

export type StopReason =
  | 'end_turn'
  | 'max_tokens'
  | 'stop_sequence'
  | 'tool_use'
  | 'pause_turn'
  | 'refusal'
  | 'model_context_window_exceeded';

export type ModelReply =
  | {
      kind: 'message';
      stop: StopReason;
      /** Why a refusal was made, where the service says so. */
      stopDetail: string | null;
      text: string;
      calls: { id: string; name: string; input: unknown }[];
      raw: unknown;
      usage: ModelUsage;
      attempts: Attempt[];
    }
  | { kind: 'failed' /** A clean sentence. */; reason: string; attempts: Attempt[] };

/** Never throws for what the service did. Retries, deadline and circuit breaker are inside. */
export interface Model {
  readonly id: string;
  ask(request: ModelRequest): Promise<ModelReply>;
}

// --- out --------------------------------------------------------------------------------------------------------

export interface Published {
  done: boolean;
  url?: string;
  id?: number;
  /** One sentence that names what is missing, such as the permission to add; null when all went well. */
  warning: string | null;
}

export interface Publisher {
  readonly name: 'comment' | 'summary' | 'annotations' | 'artifact' | 'files' | 'pushgateway';
  publish(report: RenderedReport, run: Run): Promise<Published>;
}

/** Everything that is told while working: the job's log, and `audit.jsonl`. Nothing said here can be a workflow command. */
export interface Journal {
  info(text: string): void;
  warn(text: string): void;
  debug(text: string): void;
  /** Says when a phase of the work starts and ends, how long it took, and in between that it is still alive. */
  phase<T>(title: string, work: () => Promise<T>): Promise<T>;
  /** One thing that left or ran. */
  audit(event: AuditEvent): void;
  /** What was audited so far, one JSON object a line. */
  auditLines(): string;
}

export type AuditEvent =
  | { type: 'model-request'; attempt: number; body: unknown }
  | { type: 'model-reply'; status: number | null; failure: string | null; durationMs: number; requestId: string | null }
  | { type: 'retry'; attempt: number; reason: string; waitMs: number }
  | {
      type: 'tool';
      tool: string;
      input: unknown;
      allowed: boolean;
      reason: string | null;
      exitCode: number | null;
      durationMs: number;
    }
  /** How commands can be kept from the action's own memory and environment on this machine. */
  | { type: 'isolation'; way: 'pid-namespace' | 'other-user' | 'none' }
  | { type: 'rerun'; command: string; outcome: string; reason: string; durationMs: number }
  /** One run of the failing command without parts of the change. */
  | { type: 'experiment'; why: string; taken: string[]; outcome: string; exitCode: number | null; durationMs: number }
  | { type: 'edit'; path: string; outcome: string }
  | { type: 'github-request'; method: string; path: string; status: number | null }
  | { type: 'publish'; to: string; done: boolean; warning: string | null };

/** Running failed jobs again by GitHub itself. */
export interface CiRetry {
  /** Runs of the workflow on this commit that are beyond their first attempt; null where GitHub did not say. */
  retriedRuns(run: Run): Promise<number | null>;
  /** A sentence on what happened. Never throws. */
  retry(run: Run): Promise<string>;
}

// --- facts, feedback, memory ------------------------------------------------------------------------------------------

/** What GitHub knows about a failure beyond its log. None of it is needed: a fact that cannot be had says so. */
export interface FactSource {
  gather(question: {
    run: Run;
    job: Job;
    /** The failed step, as the jobs API names it. */
    stepName: string | null;
    /** The commit that was checked out, of a pull request the merge commit; null where it is not known. */
    checkoutSha: string | null;
    /** Whether all that failed here failed in that job too, by its log; null where that cannot be told. Counted as two requests.
     * Null: nothing names this failure, so none can be the same. */
    sameFailure: ((run: Run, job: Job) => Promise<boolean | null>) | null;
    /** What the failure is called: tests, rules, messages; the most telling first. */
    names: readonly string[];
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
