import { APIConnectionError, APIError } from '@anthropic-ai/sdk';
import { describe, expect, test } from '@jest/globals';
import { createRetryPolicy, type RetryOptions } from '../../../src/adapters/claude/retry.js';
import type { AuditEvent } from '../../../src/contract/ports.js';

const httpError = (status: number, headers: Record<string, string> = {}, errorCode?: string) =>
  APIError.generate(
    status,
    {
      type: 'error',
      error: {
        type: 'some_error',
        message: 'Said by the service.',
        ...(errorCode ? { details: { error_code: errorCode } } : {}),
      },
    },
    undefined,
    new Headers(headers),
  );

/** A policy in a world where only waiting takes time. */
function aWorld(over: Partial<RetryOptions> = {}) {
  const world = { now: 1_000_000, slept: [] as number[], audited: [] as AuditEvent[] };
  const policy = createRetryPolicy({
    maxRetries: 4,
    deadline: 1_000_000 + 600_000,
    clock: { now: () => world.now },
    sleep: async (ms) => {
      world.slept.push(ms);
      world.now += ms;
    },
    random: () => 0.5,
    journal: {
      info: () => {},
      warn: () => {},
      debug: () => {},
      phase: <T>(_title: string, work: () => Promise<T>) => work(),
      audit: (event) => world.audited.push(event),
      auditLines: () => '',
    },
    ...over,
  });
  /** Throws each error in turn, then answers. */
  const run = (...errors: unknown[]) => {
    let asked = 0;
    return policy.run(async () => {
      const error = errors[asked++];
      if (error !== undefined) throw error;
      return 'the answer';
    });
  };
  return Object.assign(world, { policy, run });
}
const forever = (error: unknown) => Array.from({ length: 50 }, () => error);

describe('a request that fails and may succeed later', () => {
  test.each([
    ['408', httpError(408), 'timeout'],
    ['409', httpError(409), 'server'],
    ['429', httpError(429), 'rate-limit'],
    ['500', httpError(500), 'server'],
    ['503', httpError(503), 'server'],
    ['504', httpError(504), 'timeout'],
    ['529', httpError(529), 'overloaded'],
    [
      'no connection',
      new APIConnectionError({ cause: Object.assign(new Error('refused'), { code: 'ECONNREFUSED' }) }),
      'connection',
    ],
    ['a body that is cut', new TypeError('terminated'), 'connection'],
    ['JSON that is cut', new SyntaxError('Unexpected end of JSON input'), 'parse'],
    ['a 400 that asks to be retried', httpError(400, { 'x-should-retry': 'true' }), 'request'],
  ])('is repeated: %s', async (_what, error, failure) => {
    const { run } = aWorld();
    expect(await run(error)).toMatchObject({
      done: true,
      value: 'the answer',
      attempts: [
        { failure, waitedMs: expect.any(Number) },
        { status: 200, failure: null, waitedMs: null },
      ],
    });
  });

  test('waits longer each time, with jitter, and tells the journal', async () => {
    const { run, slept, audited } = aWorld();
    const reply = await run(...forever(httpError(529)));
    expect(slept).toEqual([375, 750, 1500, 3000]);
    expect(audited.map((event) => event.type)).toEqual(['retry', 'retry', 'retry', 'retry']);
    expect(reply).toMatchObject({
      done: false,
      reason: "Claude's service is overloaded (HTTP 529); given up after 5 attempts.",
    });
    expect(reply.attempts.map(({ waitedMs }) => waitedMs)).toEqual([375, 750, 1500, 3000, null]);
  });

  test.each([0, 0.999])('never waits less than half nor more than the whole delay (random %d)', async (random) => {
    const { run, slept } = aWorld({ random: () => random, maxRetries: 10 });
    await run(...forever(httpError(500)));
    slept.forEach((ms, index) => {
      const full = Math.min(30_000, 500 * 2 ** index);
      expect(ms).toBeGreaterThanOrEqual(full / 2);
      expect(ms).toBeLessThanOrEqual(full);
    });
  });

  test('is not repeated when no retries are wanted', async () => {
    const reply = await aWorld({ maxRetries: 0 }).run(...forever(httpError(529)));
    expect(reply).toMatchObject({
      done: false,
      reason: "Claude's service is overloaded (HTTP 529).",
      attempts: [{ status: 529 }],
    });
  });
});

describe('retry-after', () => {
  test.each([
    ['in seconds', { 'retry-after': '7' }, 7000],
    ['in milliseconds', { 'retry-after-ms': '1500', 'retry-after': '9' }, 1500],
    ['as a date', { 'retry-after': new Date(1_000_000 + 9000).toUTCString() }, 9000],
  ])('is honoured %s', async (_how, headers, least) => {
    const { run, slept } = aWorld();
    expect(await run(httpError(429, headers))).toMatchObject({ done: true });
    expect(slept).toHaveLength(1);
    expect(slept[0]).toBeGreaterThanOrEqual(least);
    expect(slept[0]).toBeLessThanOrEqual(least + 500);
  });

  test('that lies beyond the deadline is not waited for', async () => {
    const { run, slept } = aWorld();
    expect(await run(...forever(httpError(429, { 'retry-after': '3600' })))).toMatchObject({
      done: false,
      reason:
        "Claude's service is limiting the rate of requests (HTTP 429); it asks to wait 61 min, and only 10 min are left.",
      attempts: [{ status: 429, failure: 'rate-limit', waitedMs: null }],
    });
    expect(slept).toEqual([]);
  });

  test.each(['-5', '0', 'soon', '', 'Infinity', '1e999'])('of %j is taken for none', async (value) => {
    const { run, slept } = aWorld();
    await run(httpError(429, { 'retry-after': value }));
    expect(slept).toEqual([375]);
  });
});

describe('a request that would fail again', () => {
  test.each([
    [400, 'The service refused the request (HTTP 400): Said by the service.'],
    [401, 'The Anthropic API key was not accepted; check `anthropic-api-key` (HTTP 401).'],
    [402, 'The Anthropic account has no credit left (HTTP 402): Said by the service.'],
    [403, 'The Anthropic key may not use this model or feature (HTTP 403): Said by the service.'],
    [
      404,
      'The service does not know this model or address; check `model` and `anthropic-base-url` (HTTP 404): Said by the service.',
    ],
    [413, 'The request was too large for the service (HTTP 413).'],
    [418, 'The service refused the request (HTTP 418): Said by the service.'],
  ])('is made once: %i', async (status, reason) => {
    const { run, slept } = aWorld();
    expect(await run(...forever(httpError(status)))).toMatchObject({
      done: false,
      reason,
      attempts: [{ status, failure: 'request' }],
    });
    expect(slept).toEqual([]);
  });

  test.each(['contract_spend_limit_reached', 'enforced_spend_limit_reached', 'ramp_limit_exceeded'])(
    'is made once: a 429 for %s, even if it asks to be retried',
    async (code) => {
      const { run } = aWorld();
      expect(await run(...forever(httpError(429, { 'x-should-retry': 'true' }, code)))).toMatchObject({
        done: false,
        reason: 'A spend limit of the Anthropic organization is reached (HTTP 429): Said by the service.',
        attempts: [{ status: 429, failure: 'rate-limit' }],
      });
    },
  );

  test('is made once: a 529 that asks not to be retried', async () => {
    const reply = await aWorld().run(...forever(httpError(529, { 'x-should-retry': 'false' })));
    expect(reply.attempts).toHaveLength(1);
  });

  test('is made once: a fault of our own, and no stack trace is told', async () => {
    const reply = await aWorld().run(new RangeError('Invalid count\n    at somewhere (file.js:1:2)'));
    expect(reply).toMatchObject({ done: false, attempts: [{ status: null, failure: 'request' }] });
    expect(reply).toHaveProperty('reason', expect.not.stringContaining('\n'));
  });
});

describe('the deadline', () => {
  test('ends the retries before a wait that would pass it', async () => {
    const { run, slept } = aWorld({ deadline: 1_000_000 + 2000 });
    expect(await run(...forever(httpError(529)))).toMatchObject({
      done: false,
      reason:
        "Claude's service is overloaded (HTTP 529); the next attempt would have been in 2 s, and only 1 s are left.",
    });
    expect(slept).toEqual([375, 750]);
  });

  test('that has passed lets nothing be sent', async () => {
    const { policy } = aWorld({ deadline: () => 999_999 });
    const request = async () => {
      throw new Error('was sent');
    };
    expect(await policy.run(request)).toEqual({
      done: false,
      reason: 'The time limit was reached before Claude could be asked.',
      attempts: [],
    });
  });

  test('ends a request that hangs, and aborts it', async () => {
    const { policy } = aWorld({ requestTimeoutMs: 5, maxRetries: 1 });
    const signals: AbortSignal[] = [];
    const reply = await policy.run((signal) => {
      signals.push(signal);
      return new Promise(() => {});
    });
    expect(reply).toMatchObject({
      done: false,
      reason: 'Claude did not answer in time; given up after 2 attempts.',
      attempts: [{ failure: 'timeout' }, { failure: 'timeout' }],
    });
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
  });
});

describe('the circuit breaker', () => {
  const OPEN = { done: false, reason: "Claude's service failed for the requests before this one, so it was not asked again.", attempts: [{ status: null, failure: 'circuit-open' }] }; // biome-ignore format: rows

  test('opens after two requests in a row that spent all their retries', async () => {
    const { run, slept } = aWorld();
    await run(...forever(httpError(529)));
    await run(...forever(httpError(529)));
    const waits = slept.length;
    expect(await run()).toMatchObject(OPEN);
    expect(slept).toHaveLength(waits);
  });

  test('stays closed when a request between them succeeds', async () => {
    const { run } = aWorld();
    await run(...forever(httpError(529)));
    await run();
    await run(...forever(httpError(529)));
    expect(await run()).toMatchObject({ done: true });
  });

  test('does not open for requests that were wrong', async () => {
    const { run } = aWorld();
    for (let index = 0; index < 5; index++) await run(...forever(httpError(400)));
    expect(await run()).toMatchObject({ done: true });
  });

  test('lets one request try again after a while, and closes when it succeeds', async () => {
    const { run } = aWorld({ halfOpenAfterMs: 0, maxRetries: 0 });
    await run(httpError(529));
    await run(httpError(529));
    expect(await run()).toMatchObject({ done: true });
    expect(await run()).toMatchObject({ done: true });
  });
});
