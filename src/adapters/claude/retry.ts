/** The one place that decides whether a request to Claude's service is made again: nothing above or below it retries. */
import { setTimeout as delay } from 'node:timers/promises';
import {
  BrokenCircuitError,
  type CircuitBreakerPolicy,
  ConsecutiveBreaker,
  circuitBreaker,
  ExponentialBackoff,
  handleWhen,
  type IBackoff,
  retry,
  TimeoutStrategy,
  timeout,
} from 'cockatiel';
import type { Attempt } from '../../contract/model.js';
import type { Clock, Journal } from '../../contract/ports.js';
import { type ClaudeFailure, classify } from './claude-failure.js';

export interface RetryOptions {
  /** How often one request is repeated at most: 4 means five attempts. */
  maxRetries: number;
  /** Milliseconds since the epoch after which nothing is sent or waited for. A function where it moves. */
  deadline: number | (() => number);
  clock: Clock;
  journal: Journal;
  sleep?: (ms: number) => Promise<unknown>;
  /** In [0, 1). */
  random?: () => number;
  /** Of one attempt, from the first byte sent to the last one read. */
  requestTimeoutMs?: number;
  /** So many requests in a row, each with all its retries spent, open the circuit. */
  breakAfter?: number;
  /** After this time one request may try whether the service is back. */
  halfOpenAfterMs?: number;
}

export type Attempted<T> =
  | { done: true; value: T; attempts: Attempt[] }
  /** `reason`: one clean sentence. */
  | { done: false; reason: string; attempts: Attempt[] };

/** Shared by all conversations of a run, so that the tenth failed job does not wait for a service that is down. */
export interface RetryPolicy {
  /** Never rejects. `attempt` counts from 1; the signal ends an attempt at its time limit. */
  run<T>(request: (signal: AbortSignal, attempt: number) => Promise<T>): Promise<Attempted<T>>;
}

const FIRST_DELAY_MS = 500;
const MAX_DELAY_MS = 30_000;
const REQUEST_TIMEOUT_MS = 240_000;
const HALF_OPEN_AFTER_MS = 60_000;

export function createRetryPolicy(options: RetryOptions): RetryPolicy {
  const breaker = circuitBreaker(
    handleWhen((error) => error instanceof RequestFailed && error.failure.retryable),
    {
      halfOpenAfter: options.halfOpenAfterMs ?? HALF_OPEN_AFTER_MS,
      breaker: new ConsecutiveBreaker(options.breakAfter ?? 2),
    },
  );
  return { run: (request) => runOne(request, options, breaker) };
}

/** One request on its way: what was tried, and what is waited for next. */
interface Trip {
  attempts: Attempt[];
  backoff: IBackoff<unknown>;
  waitMs: number;
}

async function runOne<T>(
  request: (signal: AbortSignal, attempt: number) => Promise<T>,
  options: RetryOptions,
  breaker: CircuitBreakerPolicy,
): Promise<Attempted<T>> {
  const trip: Trip = { attempts: [], backoff: firstBackoff(options.random ?? Math.random), waitMs: 0 };
  const again = retry(
    handleWhen((error) => error instanceof RequestFailed && planNext(error, trip, options)),
    { maxAttempts: options.maxRetries },
  );
  try {
    const value = await breaker.execute(() => again.execute(() => attemptOnce(request, trip, options)));
    return { done: true, value, attempts: trip.attempts };
  } catch (error) {
    return { done: false, reason: explain(error, trip, options), attempts: trip.attempts };
  }
}

/** Cockatiel waits by itself only with real timers; our own wait is told to the journal, capped by the deadline and testable. */
async function attemptOnce<T>(
  request: (signal: AbortSignal, attempt: number) => Promise<T>,
  trip: Trip,
  options: RetryOptions,
): Promise<T> {
  if (trip.waitMs > 0) await (options.sleep ?? delay)(trip.waitMs);
  const left = deadlineOf(options) - options.clock.now();
  if (left <= 0) throw new OutOfTime();
  const limit = timeout(Math.min(options.requestTimeoutMs ?? REQUEST_TIMEOUT_MS, left), TimeoutStrategy.Aggressive);
  const at = options.clock.now();
  const number = trip.attempts.length + 1;
  const attempt: Attempt = { at, durationMs: 0, status: 200, failure: null, waitedMs: null };
  trip.attempts.push(attempt);
  try {
    return await limit.execute(({ signal }) => request(signal, number));
  } catch (error) {
    const failure = classify(error, options.clock.now());
    Object.assign(attempt, { status: failure.status, failure: failure.kind });
    throw new RequestFailed(failure);
  } finally {
    attempt.durationMs = options.clock.now() - at;
  }
}

/** Whether there is to be another attempt; if so, how long to wait for it. */
function planNext(error: RequestFailed, trip: Trip, options: RetryOptions): boolean {
  const { failure } = error;
  if (!failure.retryable || trip.attempts.length > options.maxRetries) return false;
  const jitter = (options.random ?? Math.random)() * FIRST_DELAY_MS;
  const waitMs = Math.round(failure.retryAfterMs === null ? trip.backoff.duration : failure.retryAfterMs + jitter);
  const left = deadlineOf(options) - options.clock.now();
  if (waitMs >= left) {
    error.tooLate = { waitMs, leftMs: Math.max(0, left) };
    return false;
  }
  trip.backoff = trip.backoff.next(undefined);
  trip.waitMs = waitMs;
  const last = trip.attempts.at(-1);
  if (last !== undefined) last.waitedMs = waitMs;
  options.journal.audit({ type: 'retry', attempt: trip.attempts.length, reason: failure.says, waitMs });
  return true;
}

/** 0.25–0.5 s, 0.5–1 s, 1–2 s, …: half of it fixed and half of it random, so that the jobs of a matrix do not all come back at once. */
const firstBackoff = (random: () => number): IBackoff<unknown> =>
  new ExponentialBackoff<number>({
    generator: (step = 0, { initialDelay, maxDelay, exponent }) => {
      const full = Math.min(maxDelay, initialDelay * exponent ** step);
      return [full / 2 + (random() * full) / 2, step + 1];
    },
    initialDelay: FIRST_DELAY_MS,
    maxDelay: MAX_DELAY_MS,
    exponent: 2,
  }).next();

function explain(error: unknown, trip: Trip, options: RetryOptions): string {
  if (error instanceof BrokenCircuitError) return circuitOpen(trip, options);
  if (error instanceof OutOfTime) return 'The time limit was reached before Claude could be asked.';
  const failure = error instanceof RequestFailed ? error.failure : classify(error, options.clock.now());
  const late = error instanceof RequestFailed ? error.tooLate : null;
  return sentence(failure, trip.attempts.length, late);
}

function circuitOpen(trip: Trip, { clock }: RetryOptions): string {
  trip.attempts.push({ at: clock.now(), durationMs: 0, status: null, failure: 'circuit-open', waitedMs: null });
  return "Claude's service failed for the requests before this one, so it was not asked again.";
}

function sentence(failure: ClaudeFailure, attempts: number, late: RequestFailed['tooLate']): string {
  if (late !== null) {
    const asked = failure.retryAfterMs === null ? 'the next attempt would have been in' : 'it asks to wait';
    return `${failure.says}; ${asked} ${duration(late.waitMs)}, and only ${duration(late.leftMs)} are left.`;
  }
  return attempts > 1 ? `${failure.says}; given up after ${attempts} attempts.` : `${failure.says}.`;
}

function duration(ms: number): string {
  if (ms < 120_000) return `${Math.ceil(ms / 1000)} s`;
  return ms < 7_200_000 ? `${Math.ceil(ms / 60_000)} min` : `${Math.ceil(ms / 3_600_000)} h`;
}

const deadlineOf = ({ deadline }: RetryOptions) => (typeof deadline === 'number' ? deadline : deadline());

class OutOfTime extends Error {}

class RequestFailed extends Error {
  readonly failure: ClaudeFailure;
  /** Set when another attempt was due, but after the deadline. */
  tooLate: { waitMs: number; leftMs: number } | null = null;
  constructor(failure: ClaudeFailure) {
    super(failure.says);
    this.failure = failure;
  }
}
