/**
 * The one client of GitHub's API. Retries are cockatiel's, as they are for the model: octokit's own plugin also repeats a
 * POST whose answer was lost, which would double a comment, and its throttling waits for a rate limit however far away.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { getOctokit } from '@actions/github';
import { ConstantBackoff, handleWhen, retry } from 'cockatiel';
import type { Journal } from '../../contract/ports.js';
import { isRateLimited, rateLimitWaitMs, statusOf } from './github-errors.js';

/** REST API version whose answers the stand-in and the schemas were written for. */
export const API_VERSION = '2022-11-28';

export type GitHub = ReturnType<typeof getOctokit>;

export interface GitHubClientOptions {
  token: string;
  /** `GITHUB_API_URL`; GitHub's own where it is left out. */
  baseUrl?: string;
  journal: Pick<Journal, 'audit' | 'debug'>;
  sleep?: (ms: number) => Promise<void>;
  now?: () => number;
  /** Of one request, until its answer's end. */
  timeoutMs?: number;
  /** Requests after the first. */
  maxRetries?: number;
  /** A rate limit that ends later than this is an error at once. */
  maxWaitMs?: number;
  /** What all requests together may lose to failures and waits; after that a failure is final. */
  maxLossMs?: number;
  /** Ends requests and waits. */
  signal?: AbortSignal;
}

/** Errors are octokit's RequestError; `describeError` makes a sentence of one. */
export function createGitHubClient(options: GitHubClientOptions): GitHub {
  const { token, baseUrl, journal, timeoutMs = 30_000 } = options;
  const github = getOctokit(token, {
    ...(baseUrl ? { baseUrl: baseUrl.replace(/(?<!\/)\/+$/, '') } : {}),
    userAgent: 'autofixops',
    log: { debug: () => {}, info: () => {}, warn: journal.debug, error: journal.debug },
  });
  const repeat = createRepeat(options);
  github.hook.wrap('request', (send, request) => {
    request.headers['x-github-api-version'] = API_VERSION;
    const path = pathOf(request, github);
    const asked = request.request;
    return repeat(request.method, async () => {
      // The hooks further in were bound to this very object: another one in its place would go unseen.
      request.request = {
        ...asked,
        signal: anySignal([AbortSignal.timeout(timeoutMs), options.signal, asked?.signal]),
      };
      try {
        const response = await send(request);
        refuseForeign(response, request.headers.accept);
        journal.audit({ type: 'github-request', method: request.method, path, status: response.status });
        return response;
      } catch (error) {
        journal.audit({ type: 'github-request', method: request.method, path, status: statusOf(error) });
        throw error;
      }
    });
  });
  return github;
}

type Repeat = <T>(method: string, send: () => Promise<T>) => Promise<T>;

/** What is lost is counted over all requests, so that a service that is down does not cost every one of them its retries. */
function createRepeat(options: GitHubClientOptions): Repeat {
  const { now = Date.now, maxRetries = 3, maxWaitMs = 60_000, maxLossMs = 120_000, signal } = options;
  const sleep = options.sleep ?? ((ms: number) => delay(ms, undefined, { signal }));
  let lostMs = 0;
  return async (method, send) => {
    let waitMs = 0;
    let startedAt = now();
    const policy = retry(
      handleWhen((error) => {
        const wait = waitBefore(error, method, now());
        waitMs = wait ?? 0;
        lostMs += now() - startedAt;
        return wait !== null && wait <= maxWaitMs && lostMs + wait <= maxLossMs && !signal?.aborted;
      }),
      { maxAttempts: maxRetries, backoff: new ConstantBackoff(0) },
    );
    return policy.execute(async ({ attempt }) => {
      if (attempt > 0) {
        waitMs ||= backoffMs(attempt);
        lostMs += waitMs;
        await sleep(waitMs);
        signal?.throwIfAborted();
      }
      startedAt = now();
      return send();
    });
  };
}

/** A gateway may answer 200 with a page of its own: that is no answer of the API. */
function refuseForeign({ data, status }: { data: unknown; status: number }, accept: unknown): void {
  const isText = typeof data === 'string' && data !== '' && status < 300;
  if (isText && /json/.test(String(accept ?? 'json'))) throw new Error('the answer is not one of the API; a proxy?');
}

/**
 * Milliseconds to wait before trying again, 0 for the usual; null when trying again is no use, or could do a thing twice.
 * A request that was turned away by a rate limit has done nothing and may be repeated whatever its method.
 */
function waitBefore(error: Error, method: string, now: number): number | null {
  if (isRateLimited(error)) return rateLimitWaitMs(error, now);
  if (method === 'POST') return null;
  const status = statusOf(error);
  return status === null || status === 408 || status >= 500 ? 0 : null;
}

/** 1 s, 2 s, 4 s, each less up to a quarter, so that the jobs of a matrix do not come back all at once. */
const backoffMs = (attempt: number) => Math.round(1000 * 2 ** (attempt - 1) * (1 - Math.random() / 4));

/** The hook is given parameters; the URL with them filled in is made when the request is sent. */
function pathOf(request: Parameters<GitHub['request']['endpoint']['parse']>[0], github: GitHub): string {
  const url = new URL(github.request.endpoint.parse(request).url);
  return url.pathname + url.search;
}

function anySignal(signals: (AbortSignal | undefined)[]): AbortSignal {
  return AbortSignal.any(signals.filter((signal) => signal !== undefined));
}
