import { describe, expect, test } from '@jest/globals';
import type { ModelUsage } from '../../src/contract/ports.js';
import { cost, PRICES, priceOf, upperEstimate } from '../../src/diagnosis/prices.js';

const usage = (over: Partial<ModelUsage> = {}): ModelUsage => ({
  input_tokens: 0,
  output_tokens: 0,
  cache_read_tokens: 0,
  cache_write_tokens: 0,
  ...over,
});
const MILLION = 1_000_000;

describe('the price table', () => {
  test.each(PRICES.flatMap((price) => price.examples.map((id) => [id, price.model] as const)))(
    '%s is priced as %s',
    (id, model) => {
      expect(priceOf(id)).toEqual({ rates: expect.objectContaining({ model }), known: true });
    },
  );

  test.each(['claude-sonnet-5-7', 'claude-opus-6', 'claude-sonnet-5-55', 'gpt-6', ''])(
    'does not know %s, and assumes the dearest rates',
    (id) => {
      const { rates, known } = priceOf(id);
      expect(known).toBe(false);
      for (const price of PRICES) {
        expect(rates.input).toBeGreaterThanOrEqual(price.input);
        expect(rates.output).toBeGreaterThanOrEqual(price.output);
        expect(rates.cacheWrite).toBeGreaterThanOrEqual(price.cacheWrite);
      }
    },
  );

  test.each(PRICES.map((price) => [price.model, price] as const))(
    '%s charges less for reading the cache and more for writing it than for plain input',
    (_model, price) => {
      expect(price.cacheRead).toBeLessThan(price.input);
      expect(price.cacheWrite).toBeGreaterThan(price.input);
      expect(price.output).toBeGreaterThan(price.input);
    },
  );
});

describe('cost', () => {
  test('adds each kind of token at its own rate', () => {
    const used = usage({
      input_tokens: MILLION,
      output_tokens: MILLION,
      cache_read_tokens: MILLION,
      cache_write_tokens: MILLION,
    });
    expect(cost(used, 'claude-sonnet-5-5')).toBeCloseTo(2 + 10 + 0.1 + 2.5);
  });

  test('charges a long prompt of Haiku 5.5 at its own tier, for all its tokens', () => {
    const short = usage({ input_tokens: 40_000, cache_read_tokens: 60_000, output_tokens: 1000 });
    const long = usage({ input_tokens: 40_001, cache_read_tokens: 60_000, output_tokens: 1000 });
    expect(cost(short, 'claude-haiku-5-5')).toBeCloseTo((40_000 * 0.1 + 60_000 * 0.01 + 1000 * 0.5) / MILLION, 9);
    expect(cost(long, 'claude-haiku-5-5')).toBeCloseTo((40_001 * 0.5 + 60_000 * 0.05 + 1000 * 2.5) / MILLION, 9);
  });

  test('takes rates that are given instead of the table', () => {
    const rates = { input: 1, output: 0, cacheRead: 0, cacheWrite: 0 };
    expect(cost(usage({ input_tokens: MILLION }), 'claude-opus-5-5', rates)).toBe(1);
  });
});

describe('the estimate before a request', () => {
  test.each([1000, 100_000, 300_000])('is never below what %i bytes of prompt then cost', (bytes) => {
    const tokens = Math.floor(bytes / 2.5);
    for (const { model } of PRICES) {
      const estimate = upperEstimate(bytes, 8192, model);
      for (const kind of ['input_tokens', 'cache_read_tokens', 'cache_write_tokens']) {
        expect(estimate).toBeGreaterThanOrEqual(cost(usage({ [kind]: tokens, output_tokens: 8192 }), model));
      }
    }
  });
});
