import { createHash } from 'node:crypto';
import type { Attempt, Conversation, Finding, Report } from '../../contract/model.js';
import type { Sample } from './metrics-schema.js';

/** What people answered to our comment, as the API counts it. */
export interface Reactions {
  commentId: number;
  up: number;
  down: number;
}

const NO_USAGE = { input_tokens: 0, output_tokens: 0, cache_read_tokens: 0, cache_write_tokens: 0, cost_usd: 0 };

/** One sample for each finding of the report. */
export function samplesOf(report: Report, reactions: Reactions | null): Sample[] {
  return report.findings.map((finding) => sampleOf(report, finding, reactions));
}

function sampleOf(report: Report, finding: Finding, reactions: Reactions | null): Sample {
  const { diagnosis, conversation } = finding;
  const uses = conversation?.toolUses ?? [];
  return {
    run_id: report.run.id,
    attempt: report.run.attempt,
    key: keyOf(finding),
    at: report.at,
    job: finding.cause.failure.job.name.slice(0, 200),
    category: diagnosis.category,
    kind: diagnosis.kind,
    severity: diagnosis.severity,
    confidence: diagnosis.confidence,
    fault: finding.verdict.fault,
    by: diagnosis.by,
    response_ms: Math.max(0, Math.round(finding.responseMs)),
    rerun: finding.rerun.outcome,
    fix: finding.trial?.outcome ?? (diagnosis.edits.length > 0 ? 'not-tried' : null),
    commands_run: uses.filter((use) => use.command !== null).length,
    commands_refused: uses.filter((use) => use.refusal !== null).length,
    api: apiCounts(conversation?.attempts ?? []),
    usage: { ...NO_USAGE, ...conversation?.usage },
    cache: cacheCounts(conversation),
    reactions: reactions && { comment_id: reactions.commentId, up: reactions.up, down: reactions.down },
  };
}

/** The same job and cause give the same key, whatever run and order they come in. */
function keyOf(finding: Finding): string {
  const { job, reading } = finding.cause.failure;
  const identity = JSON.stringify([job.id, job.name, reading?.fingerprint ?? null]);
  return createHash('sha256').update(identity).digest('hex').slice(0, 16);
}

/** An attempt that the open circuit held back is no request: nothing was sent. */
function apiCounts(attempts: Attempt[]): Sample['api'] {
  const failed = (...kinds: Attempt['failure'][]): number =>
    attempts.filter((attempt) => kinds.includes(attempt.failure)).length;
  const sent = attempts.filter((attempt) => attempt.failure !== 'circuit-open');
  return {
    requests: sent.length,
    errors: sent.filter((attempt) => attempt.failure !== null).length,
    rate_limit_hits: failed('rate-limit'),
    timeout_hits: failed('timeout'),
    parse_errors: failed('parse'),
    retries: attempts.filter((attempt) => attempt.waitedMs !== null).length,
    circuit_opened: failed('circuit-open'),
  };
}

/** The prompt cache, by conversation: a hit is one in which the service read at least a part of the prompt from its cache. */
function cacheCounts(conversation: Conversation | null): Sample['cache'] {
  if (conversation === null || conversation.usage.input_tokens + conversation.usage.cache_read_tokens === 0) {
    return { hits: 0, misses: 0 };
  }
  const hit = conversation.usage.cache_read_tokens > 0;
  return { hits: hit ? 1 : 0, misses: hit ? 0 : 1 };
}
