/**
 * What can go wrong between us and Claude's service, as one sentence each.
 * Error classes and codes: @anthropic-ai/sdk 1.12, src/core/error.ts and src/resources/shared.ts.
 */
import {
  AnthropicError,
  APIConnectionError,
  APIConnectionTimeoutError,
  APIError,
  APIUserAbortError,
} from '@anthropic-ai/sdk';
import { WorkloadIdentityError } from '@anthropic-ai/sdk/lib/credentials/types';
import { TaskCancelledError } from 'cockatiel';
import type { Attempt } from '../../contract/model.js';

export interface ClaudeFailure {
  kind: NonNullable<Attempt['failure']>;
  /** HTTP status; null when there was no answer. */
  status: number | null;
  /** Whether the same request may succeed later. */
  retryable: boolean;
  /** What the service asks to wait, in milliseconds; null where it does not say. */
  retryAfterMs: number | null;
  /** Plain words, without a full stop: `Claude's service is overloaded (HTTP 529)`. */
  says: string;
  requestId: string | null;
}

/** An answer with status 200 that is not a message. */
export class UnreadableReply extends Error {}

const SPEND_LIMITS = new Set([
  'contract_spend_limit_reached',
  'enforced_spend_limit_reached',
  'linked_organization_spend_limit_reached',
  'ramp_limit_exceeded',
]);

interface StatusRule {
  kind: ClaudeFailure['kind'];
  retryable: boolean;
  says: string;
  /** Whether the service's own words help; they may be long and are cut. */
  quote?: boolean;
}

const BY_STATUS: Record<number, StatusRule> = {
  400: { kind: 'request', retryable: false, says: 'The service refused the request', quote: true },
  401: { kind: 'request', retryable: false, says: 'The Anthropic API key was not accepted; check `anthropic-api-key`' },
  402: { kind: 'request', retryable: false, says: 'The Anthropic account has no credit left', quote: true },
  403: { kind: 'request', retryable: false, says: 'The Anthropic key may not use this model or feature', quote: true },
  404: { kind: 'request', retryable: false, says: 'The service does not know this model or address; check `model` and `anthropic-base-url`', quote: true }, // biome-ignore format: rows
  408: { kind: 'timeout', retryable: true, says: "Claude's service timed out" },
  409: { kind: 'server', retryable: true, says: "Claude's service reported a conflict" },
  413: { kind: 'request', retryable: false, says: 'The request was too large for the service' },
  422: { kind: 'request', retryable: false, says: 'The service could not process the request', quote: true },
  429: { kind: 'rate-limit', retryable: true, says: "Claude's service is limiting the rate of requests" },
  504: { kind: 'timeout', retryable: true, says: "Claude's service timed out" },
  529: { kind: 'overloaded', retryable: true, says: "Claude's service is overloaded" },
};
const SERVER_ERROR: StatusRule = { kind: 'server', retryable: true, says: "Claude's service had an internal error" };
/** Where it points is not said: whoever answered wrote that. */
const REDIRECT: StatusRule = {
  kind: 'request',
  retryable: false,
  says: "The model's address answered with a redirect, which is not followed, so that the request goes to no other host; check `anthropic-base-url`",
};
const OTHER_ERROR: StatusRule = {
  kind: 'request',
  retryable: false,
  says: 'The service refused the request',
  quote: true,
};

/** Never throws, whatever was thrown. `now` (ms since the epoch) is needed for a `retry-after` that is a date. */
export function classify(error: unknown, now: number): ClaudeFailure {
  if (error instanceof UnreadableReply || nameOf(error) === 'SyntaxError') return unreadable();
  if (error instanceof WorkloadIdentityError) return signIn(error);
  if (isTimeout(error)) return { ...failure('timeout', 'Claude did not answer in time'), retryable: true };
  if (error instanceof APIConnectionError || isBrokenBody(error)) return connection(error);
  if (error instanceof APIError && error.status !== undefined) return answered(error, error.status, now);
  return failure('request', `The request could not be made${quote(messageOf(error))}`);
}

const failure = (kind: ClaudeFailure['kind'], says: string): ClaudeFailure => ({
  kind,
  says,
  status: null,
  retryable: false,
  retryAfterMs: null,
  requestId: null,
});

const unreadable = (): ClaudeFailure => ({
  ...failure('parse', "The answer of Claude's service could not be read"),
  status: 200,
  retryable: true,
});

function answered(error: APIError, status: number, now: number): ClaudeFailure {
  if (error.errorCode !== null && SPEND_LIMITS.has(error.errorCode)) return spendLimit(error, status);
  const rule = BY_STATUS[status] ?? ruleOf(status);
  const advice = error.headers?.get('x-should-retry');
  return {
    kind: rule.kind,
    status,
    retryable: (advice === 'true' && rule !== REDIRECT) || (advice !== 'false' && rule.retryable),
    retryAfterMs: retryAfter(error.headers, now),
    says: `${rule.says} (HTTP ${status})${rule.quote ? quote(error.apiMessage) : ''}`,
    requestId: error.requestID ?? null,
  };
}

/** For the statuses that have no row of their own. */
function ruleOf(status: number): StatusRule {
  if (status >= 500) return SERVER_ERROR;
  return status >= 300 && status < 400 ? REDIRECT : OTHER_ERROR;
}

const spendLimit = (error: APIError, status: number): ClaudeFailure => ({
  ...failure(
    'rate-limit',
    `A spend limit of the Anthropic organization is reached (HTTP ${status})${quote(error.apiMessage)}`,
  ),
  status,
  requestId: error.requestID ?? null,
});

const signIn = (error: WorkloadIdentityError): ClaudeFailure => ({
  ...failure(
    'request',
    `Signing in to Anthropic with the job's identity failed${error.statusCode === null ? '' : ` (HTTP ${error.statusCode})`}; check the anthropic-federation inputs and the permission \`id-token: write\``,
  ),
  status: error.statusCode,
  retryable: error.statusCode === null || error.statusCode >= 500 || error.statusCode === 429,
  requestId: error.requestId,
});

const isTimeout = (error: unknown) =>
  error instanceof TaskCancelledError ||
  error instanceof APIConnectionTimeoutError ||
  error instanceof APIUserAbortError ||
  ['AbortError', 'TimeoutError'].includes(nameOf(error));

/** A body cut on its way comes as a bare TypeError of fetch, or as the client's own error without a status. */
const isBrokenBody = (error: unknown) =>
  (nameOf(error) === 'TypeError' &&
    /terminated|fetch failed|network|socket/i.test(`${messageOf(error)} ${codeOf(error)}`)) ||
  (error instanceof AnthropicError && !(error instanceof APIError) && /terminated|stream ended/i.test(error.message));

function connection(error: unknown): ClaudeFailure {
  const code = codeOf(error);
  return {
    ...failure('connection', `No connection to Claude's service${code === null ? '' : ` (${code})`}`),
    retryable: true,
  };
}

/** Errors of the platform may come from another realm, where `instanceof` knows nothing of them. */
const fieldOf = (error: unknown, field: 'name' | 'message' | 'code' | 'cause'): unknown =>
  typeof error === 'object' && error !== null && field in error ? (error as Record<string, unknown>)[field] : undefined;
const nameOf = (error: unknown) => String(fieldOf(error, 'name') ?? '');
const messageOf = (error: unknown) => String(fieldOf(error, 'message') ?? '');

/** `ECONNREFUSED`, `UND_ERR_SOCKET`, …: the innermost code of a chain of causes. */
function codeOf(error: unknown, depth = 0): string | null {
  if (error === undefined || depth > 5) return null;
  const code = fieldOf(error, 'code');
  const own = typeof code === 'string' && /^[A-Z_0-9]+$/.test(code) ? code : null;
  return codeOf(fieldOf(error, 'cause'), depth + 1) ?? own;
}

/** The service's own words, on one line and short. They are said to people, never acted upon. */
function quote(message: unknown): string {
  const line = (typeof message === 'string' ? message : '').replace(/\s+/g, ' ').trim().replace(/\.$/, '');
  return line === '' ? '' : `: ${line.length > 300 ? `${line.slice(0, 300)}…` : line}`;
}

/** `retry-after-ms`, else `retry-after` in seconds or as a date [SDK, src/client.ts retryRequest]. */
function retryAfter(headers: Headers | undefined, now: number): number | null {
  const exact = Number.parseFloat(headers?.get('retry-after-ms') ?? '');
  if (exact > 0 && Number.isFinite(exact)) return exact;
  const given = headers?.get('retry-after') ?? '';
  const seconds = Number(given);
  const wait = given.trim() === '' ? Number.NaN : Number.isNaN(seconds) ? Date.parse(given) - now : seconds * 1000;
  return wait > 0 && Number.isFinite(wait) ? wait : null;
}
