/** `diagnosis.json`: everything that was found out, for programs. Texts are those of the log and the model: untrusted. */
import { z } from 'zod';
import { Culprit } from '../contract/culprit.js';
import type { Failure, Finding, Report } from '../contract/model.js';
import { Diagnosis, Edit } from '../contract/model.js';
import { FailureRecord } from '../contract/record.js';
import { Confidence, Fault, Kind, Outcome, RerunOutcome, Usage } from '../contract/words.js';

export const DIAGNOSIS_VERSION = 1;

const FailedJob = z.object({
  job_id: z.number(),
  job: z.string(),
  url: z.string(),
  step: z.string().nullable(),
  exit_code: z.number().nullable(),
});

const DiagnosisEntry = FailedJob.extend({
  ...Diagnosis.omit({ rootCause: true, reasoningSummary: true, edits: true }).shape,
  kind: Kind,
  confidence: Confidence,
  fault: Fault,
  root_cause: z.string(),
  reasoning_summary: z.string(),
  edits: z.array(Edit),
  by: z.enum(['model', 'rules']),
  unconfirmed: z.boolean(),
  quotes_dropped: z.number(),
  notes: z.array(z.string()),
  fingerprint: z.string().nullable(),
  log_unavailable: z.string().nullable(),
  shared_by: z.array(FailedJob),
  facts: z.array(
    z.object({ id: z.string(), text: z.string(), url: z.string().nullable(), holds: z.boolean().nullable() }),
  ),
  rerun: z.object({ outcome: RerunOutcome, reason: z.string(), command: z.string().nullable(), isolation: z.string() }),
  fix: z
    .object({
      outcome: z.enum(['verified', 'still-fails', 'not-tried']),
      reason: z.string(),
      attempts: z.number(),
      weakens: z.array(z.string()),
    })
    .nullable(),
  culprit: Culprit.nullable().default(null),
  /** What failed, one entry for each thing: see `FailureRecord`. */
  failures: z.array(FailureRecord).default([]),
  commands: z.array(
    z.object({
      tool: z.string(),
      argv: z.array(z.string()).nullable(),
      allowed: z.boolean(),
      refusal: z.string().nullable(),
      exit_code: z.number().nullable(),
      duration_ms: z.number(),
    }),
  ),
  model: z.object({ id: z.string(), turns: z.number(), usage: Usage, failure: z.string().nullable() }).nullable(),
  response_ms: z.number(),
});

export const DiagnosisFile = z.object({
  schema_version: z.literal(DIAGNOSIS_VERSION),
  version: z.string(),
  generated_at: z.string(),
  outcome: Outcome,
  run: z.object({
    owner: z.string(),
    repo: z.string(),
    id: z.number(),
    attempt: z.number(),
    url: z.string(),
    workflow: z.string(),
    event: z.string(),
    head_sha: z.string(),
    pull_request: z.number().nullable(),
  }),
  diagnoses: z.array(DiagnosisEntry),
  notices: z.array(z.string()),
});
export type DiagnosisFile = z.infer<typeof DiagnosisFile>;

/** The content of `diagnosis.json`, and of the output `diagnosis` when it is written as one line. */
export function diagnosisFile(report: Report): DiagnosisFile {
  const { run } = report;
  return {
    schema_version: DIAGNOSIS_VERSION,
    version: report.version,
    generated_at: report.at,
    outcome: report.outcome,
    run: {
      owner: run.owner,
      repo: run.repo,
      id: run.id,
      attempt: run.attempt,
      url: run.url,
      workflow: run.workflow,
      event: run.event,
      head_sha: run.headSha,
      pull_request: run.pullRequest?.number ?? null,
    },
    diagnoses: report.findings.map(entry),
    notices: report.notices,
  };
}

function entry(finding: Finding): DiagnosisFile['diagnoses'][number] {
  const { diagnosis, conversation, rerun, trial, cause } = finding;
  return {
    ...failedJob(cause.failure),
    category: diagnosis.category,
    kind: diagnosis.kind,
    severity: diagnosis.severity,
    confidence: diagnosis.confidence,
    fault: finding.verdict.fault,
    root_cause: diagnosis.rootCause,
    reasoning_summary: diagnosis.reasoningSummary,
    location: diagnosis.location,
    fixes: diagnosis.fixes,
    evidence: diagnosis.evidence,
    edits: diagnosis.edits,
    by: diagnosis.by,
    unconfirmed: diagnosis.unconfirmed,
    quotes_dropped: diagnosis.quotesDropped,
    notes: diagnosis.notes,
    fingerprint: cause.failure.reading?.fingerprint || null,
    log_unavailable: cause.failure.unavailable,
    shared_by: cause.sharedBy.map(failedJob),
    facts: finding.verdict.facts,
    rerun: { outcome: rerun.outcome, reason: rerun.reason, command: rerun.command, isolation: rerun.isolation },
    fix: trial && {
      outcome: trial.outcome,
      reason: trial.reason,
      attempts: trial.attempts,
      weakens: trial.weakens ?? [],
    },
    culprit: finding.culprit,
    failures: cause.failure.reading?.records ?? [],
    commands: (conversation?.toolUses ?? []).map(commandEntry),
    model: conversation && {
      id: conversation.model,
      turns: conversation.turns,
      usage: conversation.usage,
      failure: conversation.failure,
    },
    response_ms: finding.responseMs,
  };
}

function failedJob({ job, step, exitCode }: Failure): z.infer<typeof FailedJob> {
  return { job_id: job.id, job: job.name, url: job.url, step: step?.name ?? null, exit_code: exitCode };
}

function commandEntry(
  use: NonNullable<Finding['conversation']>['toolUses'][number],
): DiagnosisFile['diagnoses'][number]['commands'][number] {
  return {
    tool: use.tool,
    argv: use.command?.argv ?? null,
    allowed: use.allowed,
    refusal: use.refusal,
    exit_code: use.command?.exitCode ?? null,
    duration_ms: use.durationMs,
  };
}
