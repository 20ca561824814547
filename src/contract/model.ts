/**
 * The nouns. Zod schemas for what crosses a border (the model's answer, the files we leave behind), plain types for the rest.
 * No behaviour lives here. GitHub's and Anthropic's own words come first; one word a thing.
 */
import { z } from 'zod';
import type { Culprit } from './culprit.js';
import type { SeenBefore } from './memory.js';
import type { FailureRecord } from './record.js';
import type { Stop } from './stop.js';
import type { Compared, Movement } from './surroundings.js';
import type { VerdictRow } from './verdict.js';
import {
  Category,
  Confidence,
  type Fault,
  Kind,
  type Outcome,
  type RerunOutcome,
  type RunWord,
  Severity,
  type Usage,
} from './words.js';

// --- GitHub's nouns ---------------------------------------------------------------------------------------------

export interface PullRequest {
  number: number;
  /** The head commit when the run was started: the one the run is about. */
  headSha: string;
  headRef: string;
  /** `owner/name`; null when the fork has been deleted. */
  headRepo: string | null;
  baseRef: string;
  baseSha: string;
}

export interface Run {
  owner: string;
  repo: string;
  id: number;
  attempt: number;
  url: string;
  /** The workflow's name. */
  workflow: string;
  /** `.github/workflows/ci.yml`; null where GitHub gives none. */
  workflowPath: string | null;
  workflowId: number | null;
  event: string;
  status: string;
  conclusion: string | null;
  headSha: string;
  headBranch: string | null;
  /** `owner/name` the code came from; null when that repository has been deleted. */
  headRepo: string | null;
  defaultBranch: string | null;
  actor: string | null;
  triggeringActor: string | null;
  pullRequest: PullRequest | null;
}

export interface Step {
  number: number;
  name: string;
  conclusion: string | null;
  /** ISO 8601, seconds precision, as the jobs API gives them. */
  startedAt: string | null;
  completedAt: string | null;
}

export interface Job {
  id: number;
  name: string;
  url: string;
  status: string;
  conclusion: string | null;
  startedAt: string | null;
  completedAt: string | null;
  steps: Step[];
}

// --- logs -------------------------------------------------------------------------------------------------------

/** A place in a file of the repository. `path` is relative to the repository's root where that could be worked out. */
export const Location = z.object({
  path: z.string(),
  line: z.number().int().nullable(),
  column: z.number().int().nullable(),
});
export type Location = z.infer<typeof Location>;

/** One line of a log as it is shown: numbered from 1 in the original log, free of timestamps and escape codes. */
export interface NumberedLine {
  number: number;
  text: string;
}

/** A stretch of the log that belongs to one step (or to the runner itself), by group markers and step times. */
export interface Section {
  /** What `##[group]Run …` says, or the step's name. */
  title: string;
  /** The number of the step in the jobs API, where it could be matched. */
  step: number | null;
  firstLine: number;
  lastLine: number;
  /** The script as the runner echoed it (expressions expanded); null for an action or where none was printed. */
  script: string | null;
  /** What the runner printed after `shell:`, such as `/usr/bin/bash -e {0}`. */
  shell: string | null;
  /** From `##[error]Process completed with exit code N.`. */
  exitCode: number | null;
  failed: boolean;
  /** Lines of it that GitHub's page of the job does not number, in order; null where there are too many to know. */
  uncounted: number[] | null;
}

/** One entry of the signature table that was found in a log. */
export interface SignatureMatch {
  id: string;
  category: Category;
  kind: Kind;
  severity: Severity;
  /** One sentence. */
  cause: string;
  /** One sentence, with what the pattern captured put in; null where nothing general can be advised. */
  fix: string | null;
  line: NumberedLine;
  location: Location | null;
  /** 0 to 1: how sure one may be that this line is the cause and not a consequence. */
  weight: number;
}

/** A line range of the original log, both ends included. */
export interface LineRange {
  from: number;
  to: number;
}

/** The part of a log that explains the failure, cut to a budget. Deterministic: the same log and budget give the same bytes. */
export interface Excerpt {
  /** The kept lines with what was left out stated between them; the text that is sent to the model and shown in the report. */
  text: string;
  /** The kept lines alone, in order. */
  lines: NumberedLine[];
  kept: LineRange[];
  totalLines: number;
  totalBytes: number;
  /** Sentences: what was cut, and why. Empty when the whole log is in the excerpt. */
  cut: string[];
}

/** What the log engine says about one log. */
export interface Reading {
  sections: Section[];
  /** The section that failed: the last failed one; null in a log without sections. */
  failedSection: Section | null;
  matches: SignatureMatch[];
  /** What failed, one entry for each thing. */
  records: FailureRecord[];
  excerpt: Excerpt;
  /** The lines that most likely are the cause, best first, at most 12: the evidence of a diagnosis made without a model. */
  keyLines: NumberedLine[];
  /** Names this failure whatever run it happens in, by its records' identities. Empty where nothing says more than that it failed: that is like no other. */
  fingerprint: string;
  /** Whether a passing log of the same job was subtracted. */
  baseline: boolean;
  /** What stands around the job in that log and in this one; null without one. */
  surroundings: Compared | null;
  /** Sentences for people, such as "One line of 104,857,600 bytes was cut." */
  notes: string[];
}

// --- a failure --------------------------------------------------------------------------------------------------

/** The command of a failed step, as far as it is known. */
export interface FailedCommand {
  script: string;
  shell: string;
  workingDirectory: string;
  /** From the workflow file; empty where only the log is known. */
  env: Record<string, string>;
  /** Where the script was read: `workflow` (the file at the run's commit), `log` (echoed by the runner), `input`. */
  source: 'workflow' | 'log' | 'input';
}

export interface Failure {
  job: Job;
  step: Step | null;
  exitCode: number | null;
  /** Null where there was no log: then `unavailable` says why, in a sentence. */
  reading: Reading | null;
  command: FailedCommand | null;
  unavailable: string | null;
  /** How GitHub says that the job was stopped; left out where it says nothing of the kind. */
  stop?: Stop | null;
}

/** Failures that share one fingerprint. The first is the one that is diagnosed; the others are said to share its cause. */
export interface Cause {
  failure: Failure;
  sharedBy: Failure[];
}

// --- diagnosis --------------------------------------------------------------------------------------------------

export const Evidence = z.object({
  /** 1-based line of the log. */
  line: z.number().int(),
  quote: z.string(),
});
export type Evidence = z.infer<typeof Evidence>;

export const Edit = z.object({ path: z.string(), oldText: z.string(), newText: z.string() });
export type Edit = z.infer<typeof Edit>;

/** The one schema of the model's answer: every field plain text or an enum, no Markdown. */
export const Diagnosis = z.object({
  category: Category,
  /** The others are facts about runs, which a model cannot see. */
  kind: Kind.exclude(['runtime', 'flaky']),
  severity: Severity,
  confidence: Confidence,
  /** One sentence: the first line of the comment. */
  rootCause: z.string(),
  /** One or two sentences; not a chain of thought. */
  reasoningSummary: z.string(),
  location: Location.nullable(),
  /** What to do, one sentence each, best first, at most three. */
  fixes: z.array(z.string()),
  evidence: z.array(Evidence),
  edits: z.array(Edit),
});
export type Diagnosis = z.infer<typeof Diagnosis>;

/** A diagnosis after the program has checked it. */
export interface CheckedDiagnosis extends Omit<Diagnosis, 'kind'> {
  kind: Kind;
  /** `model`: Claude's, checked. `rules`: from signatures and excerpt alone. */
  by: 'model' | 'rules';
  /** Quotes of the model that do not stand in the log: dropped. */
  quotesDropped: number;
  /** No evidence was left after the check: the diagnosis is a guess and the comment says so. */
  unconfirmed: boolean;
  /** Other things dropped by the check, in sentences (a location that does not exist, an edit outside the workspace). */
  notes: string[];
}

// --- commands ---------------------------------------------------------------------------------------------------

export interface CommandResult {
  argv: string[];
  /** Null when it was ended by a signal or by us. */
  exitCode: number | null;
  /** Standard output and error, redacted, cut to the limit. */
  output: string;
  truncated: boolean;
  timedOut: boolean;
  durationMs: number;
  /** Of a sealed command: services whose sockets it asked for, which are kept out of its reach. */
  closed?: string[];
}

/** What the policy says of an argv. */
export type Permission =
  | {
      allowed: true;
      program: string;
      args: string[];
      cwd: 'workspace' | 'empty';
      env: Record<string, string>;
      timeoutMs: number;
    }
  | { allowed: false; reason: string };

/** One tool call of the model and the answer it got. */
export interface ToolUse {
  tool: string;
  input: unknown;
  /** Whether something was run or read; a refusal and a bad input are `false`. */
  allowed: boolean;
  /** The reason of a refusal; null otherwise. */
  refusal: string | null;
  /** Set for diagnostic commands that ran. */
  command: CommandResult | null;
  durationMs: number;
}

// --- feedback ---------------------------------------------------------------------------------------------------

export interface Rerun {
  outcome: RerunOutcome;
  /** A sentence: why it was skipped, or what was compared. */
  reason: string;
  /** False where the two failures could not be compared: there was no first log, or one of them does not say what failed. */
  compared?: boolean;
  /** The command as run, for people: one line. */
  command: string | null;
  result: CommandResult | null;
  /** How it was kept apart: in the seal, from the action's own processes and their secrets alone, or not at all. */
  isolation: 'seal' | 'pid-namespace' | 'none';
}

export interface Trial {
  edits: Edit[];
  outcome: 'verified' | 'still-fails' | 'not-tried';
  reason: string;
  /** Unified diff of the edits; applies with `git apply`. */
  patch: string | null;
  result: CommandResult | null;
  attempts: number;
  /** Sentences: where the edits make the checks weaker instead of the code better. Said above the patch. */
  weakens?: string[];
}

/** Something true that a verdict rests on, with a link that proves it. */
export interface Fact {
  id: string;
  text: string;
  url: string | null;
  /** `null`: could not be found out, and `text` says why. */
  holds: boolean | null;
}

export interface Verdict {
  fault: Fault;
  /** Which row of the decision list held. */
  row: VerdictRow;
  facts: Fact[];
}

// --- what a conversation cost -----------------------------------------------------------------------------------

/** One HTTP request to the model's service, successful or not. */
export interface Attempt {
  at: number;
  durationMs: number;
  /** HTTP status; null when there was no answer. */
  status: number | null;
  failure:
    | 'rate-limit'
    | 'overloaded'
    | 'timeout'
    | 'connection'
    | 'parse'
    | 'server'
    | 'request'
    | 'circuit-open'
    | null;
  /** How long was waited before the next attempt; null for the last one. */
  waitedMs: number | null;
}

/** What one conversation with the model did, whatever came of it. */
export interface Conversation {
  model: string;
  turns: number;
  toolUses: ToolUse[];
  attempts: Attempt[];
  usage: Usage;
  /** True when the model's price is not in the table, so that `usage.cost_usd` is an upper estimate. */
  priceUnknown: boolean;
  /** Why the model's answer is not used, in a sentence; null when it is. */
  failure: string | null;
}

// --- the report -------------------------------------------------------------------------------------------------

/** One cause with everything that was found out about it. */
export interface Finding {
  cause: Cause;
  diagnosis: CheckedDiagnosis;
  conversation: Conversation | null;
  rerun: Rerun;
  trial: Trial | null;
  verdict: Verdict;
  /** Which part of the change makes it fail; null where no experiment was made. */
  culprit: Culprit | null;
  /** What moved outside of the repository since the job was green; null where that was not looked for. */
  moved: Movement[] | null;
  /** Null: the history was not asked, or knows nothing of it. */
  seenBefore: SeenBefore | null;
  responseMs: number;
}

export interface Report {
  run: Run;
  outcome: Outcome;
  /** What GitHub's own state of the run lets the comment say, and why, in a sentence. */
  word: RunWord;
  reason: string;
  /** ISO 8601. */
  at: string;
  findings: Finding[];
  /** What is still being tried, of a report that is told before the rest is known; empty at the end. */
  pending: string[];
  /** Failed jobs beyond those whose logs were read. */
  unread: number;
  /** Sentences for people about what could not be done. */
  notices: string[];
  durationMs: number;
  maxCostUsd: number;
  version: string;
}

export interface RenderedFile {
  name: string;
  text: string;
}

/** An error annotation at a line of a file. `line` null: on the file. */
export interface Annotation {
  title: string;
  message: string;
  path: string | null;
  line: number | null;
}

/** Only text from here on: a publisher carries it and decides nothing. */
export interface RenderedReport {
  /**
   * The start of the comment's hidden first line, by which it is found again (`body.startsWith(marker)`): the same for all
   * runs and all jobs of a workflow. The line after it says whose block follows.
   */
  marker: string;
  /** Null: nothing is to be said on the pull request, unless a comment of ours stands there. */
  comment: string | null;
  /** What our block in a comment that stands there becomes when `comment` is null: one line. Null: it is left as it is. */
  resolved: string | null;
  summary: string;
  annotations: Annotation[];
  files: RenderedFile[];
  /** One verified edit, offered as a review suggestion; null where there is none to offer. */
  suggestion: Suggestion | null;
}

/** A review suggestion: the lines of the head commit that it replaces, both ends included, and what stands there instead. */
export interface Suggestion {
  path: string;
  startLine: number;
  endLine: number;
  lines: string[];
}
