/**
 * What Claude costs: US dollars per million tokens.
 * Source: the model pricing page of platform.claude.com as it stood in November 2026 (cache writes: the five-minute kind, which is what we ask for).
 */
import type { ModelUsage } from '../contract/ports.js';

export interface Rates {
  input: number;
  output: number;
  cacheRead: number;
  cacheWrite: number;
}

export interface Price extends Rates {
  /** The id without a date: `claude-sonnet-5-5` also prices `claude-sonnet-5-5-20260928`. */
  model: string;
  /** Rates of a request whose prompt (cache reads and writes counted) has more tokens than `above`: they hold for all its tokens. */
  longPrompt?: Rates & { above: number };
  /** Ids that this row prices, as gateways and snapshots write them. */
  examples: readonly string[];
}

const row = (model: string, rates: Rates, more: Partial<Price> = {}): Price => ({
  model,
  ...rates,
  examples: [model],
  ...more,
});

const SONNET_4 = { input: 3, output: 15, cacheRead: 0.3, cacheWrite: 3.75 };
const OPUS_4 = { input: 5, output: 25, cacheRead: 0.5, cacheWrite: 6.25 };
const MYTHOS_5 = { input: 10, output: 50, cacheRead: 1, cacheWrite: 12.5 };
const MYTHOS_5_1 = { input: 10, output: 50, cacheRead: 0.25, cacheWrite: 12.5 };

export const PRICES: readonly Price[] = [
  row(
    'claude-haiku-5-5',
    { input: 0.1, output: 0.5, cacheRead: 0.01, cacheWrite: 0.125 },
    { longPrompt: { above: 100_000, input: 0.5, output: 2.5, cacheRead: 0.05, cacheWrite: 0.625 } },
  ),
  row(
    'claude-sonnet-5-5',
    { input: 2, output: 10, cacheRead: 0.1, cacheWrite: 2.5 },
    {
      examples: [
        'claude-sonnet-5-5',
        'claude-sonnet-5-5-20260928',
        'claude-sonnet-5-5-latest',
        'anthropic/claude-sonnet-5-5',
        'us.anthropic.claude-sonnet-5-5-v1:0',
        'claude-sonnet-5-5@20260928',
        'claude-sonnet-5-5[1m]',
      ],
    },
  ),
  row('claude-opus-5-5', { input: 4, output: 20, cacheRead: 0.2, cacheWrite: 5 }),
  row('claude-sonnet-5', { input: 2, output: 10, cacheRead: 0.2, cacheWrite: 2.5 }),
  row('claude-opus-5', OPUS_4),
  row('claude-fable-5', MYTHOS_5),
  row('claude-mythos-5', MYTHOS_5),
  row('claude-fable-5-1', MYTHOS_5_1),
  row('claude-mythos-5-1', MYTHOS_5_1),
  row('claude-opus-4-8', OPUS_4),
  row('claude-opus-4-7', OPUS_4),
  row('claude-opus-4-6', OPUS_4),
  row('claude-opus-4-5', OPUS_4),
  row('claude-opus-4-1', { input: 15, output: 75, cacheRead: 1.5, cacheWrite: 18.75 }),
  row('claude-sonnet-4-6', SONNET_4),
  row('claude-sonnet-4-5', SONNET_4, { examples: ['claude-sonnet-4-5', 'claude-sonnet-4-5-20250929'] }),
  row('claude-haiku-4-5', { input: 1, output: 5, cacheRead: 0.1, cacheWrite: 1.25 }),
];

/** What the newest tokenizer makes of a log at worst, in bytes a token. Measured by others at 2.9 and less; a promise about money errs low. */
const BYTES_PER_TOKEN = 2.5;
const MILLION = 1_000_000;

/** The rates of a model, and whether they are only an upper bound because the table does not know it. */
export function priceOf(model: string, override?: Rates): { rates: Price | Rates; known: boolean } {
  const price = override ?? PRICES.find((candidate) => names(model, candidate.model));
  return price === undefined ? { rates: dearest(), known: false } : { rates: price, known: true };
}

/** US dollars of one request. The tier of a long prompt is decided per request, so sums must be made of single requests. */
export function cost(usage: ModelUsage, model: string, override?: Rates): number {
  const prompt = usage.input_tokens + usage.cache_read_tokens + usage.cache_write_tokens;
  const rates = ratesFor(prompt, priceOf(model, override).rates);
  const millionths =
    usage.input_tokens * rates.input +
    usage.cache_read_tokens * rates.cacheRead +
    usage.cache_write_tokens * rates.cacheWrite +
    usage.output_tokens * rates.output;
  return millionths / MILLION;
}

/** At most what a request can cost, in US dollars: nothing found in the cache, all of it written there, and every output token used. */
export function upperEstimate(requestBytes: number, maxTokens: number, model: string, override?: Rates): number {
  return upperCost(upperTokens(requestBytes), maxTokens, model, override);
}

/** At most so many tokens, for all but the strangest texts. */
export const upperTokens = (bytes: number): number => Math.ceil(Math.max(0, bytes) / BYTES_PER_TOKEN);

/** As `upperEstimate`, for a prompt whose tokens are known. */
export function upperCost(promptTokens: number, maxTokens: number, model: string, override?: Rates): number {
  const rates = ratesFor(promptTokens, priceOf(model, override).rates);
  return (promptTokens * Math.max(rates.input, rates.cacheWrite) + maxTokens * rates.output) / MILLION;
}

const ratesFor = (promptTokens: number, price: Price | Rates): Rates =>
  'longPrompt' in price && price.longPrompt !== undefined && promptTokens > price.longPrompt.above
    ? price.longPrompt
    : price;

/** `claude-sonnet-5` must not price `claude-sonnet-5-5`, nor a `claude-sonnet-5-7` that nobody knows yet: only a date or a tag may follow. */
function names(id: string, model: string): boolean {
  const at = id.toLowerCase().indexOf(model);
  return at !== -1 && /^($|-\d{6,}|-latest\b|-v\d|[@:[])/.test(id.slice(at + model.length));
}

function dearest(): Rates {
  const most = (pick: (rates: Rates) => number) => Math.max(...PRICES.map(pick));
  return {
    input: most((rates) => rates.input),
    output: most((rates) => rates.output),
    cacheRead: most((rates) => rates.cacheRead),
    cacheWrite: most((rates) => rates.cacheWrite),
  };
}
