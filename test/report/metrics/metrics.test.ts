import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { aggregate, measure, mergeMetrics, percentile } from '../../../src/report/metrics/metrics.js';
import { joinHistories, parseHistory } from '../../../src/report/metrics/metrics-history.js';
import { Metrics, WINDOW } from '../../../src/report/metrics/metrics-schema.js';
import { metricsTable } from '../../../src/report/metrics/metrics-table.js';
import {
  aCause,
  aConversation,
  aDiagnosis,
  aFailure,
  aFinding,
  aJob,
  anAttempt,
  aReport,
  aRun,
  aTrial,
  aVerdict,
} from '../../builders.js';
import { expectText } from '../expected.js';
import { anySample, aSample, someSamples } from '../samples.js';

const AT = '2026-11-20T12:00:00.000Z';
const history = (text: string) => {
  const parsed = parseHistory(text);
  if ('problem' in parsed) throw new Error(parsed.problem);
  return parsed;
};

describe('the metrics of one report', () => {
  test('have the shape of the contract', () =>
    expectText(
      'metrics.json',
      `${JSON.stringify(measure(aReport({ findings: [aFinding({ trial: aTrial() })] }), null), null, 2)}\n`,
    ));

  test('are valid by their own schema, field for field', () => {
    const metrics = measure(aReport(), null);
    expect(Metrics.strict().parse(metrics)).toEqual(metrics);
  });

  test('count what the conversation asked for, and what it was refused', () => {
    expect(measure(aReport(), null).totals).toMatchObject({ analyses: 1, commands_run: 1, commands_refused: 1 });
  });

  test('count requests, errors and waits of the model, and no request where the circuit was open', () => {
    const attempts = [
      anAttempt({ status: 429, failure: 'rate-limit', waitedMs: 1000 }),
      anAttempt({ status: null, failure: 'timeout', waitedMs: 2000 }),
      anAttempt({ failure: 'parse', waitedMs: 100 }),
      anAttempt(),
      anAttempt({ status: null, failure: 'circuit-open' }),
    ];
    const { api_health } = measure(
      aReport({ findings: [aFinding({ conversation: aConversation({ attempts }) })] }),
      null,
    );
    expect(api_health).toEqual({
      requests: 4,
      error_rate_pct: 75,
      rate_limit_hits: 1,
      timeout_hits: 1,
      parse_errors: 1,
      retries: 3,
      circuit_opened: 1,
    });
  });

  test('say nothing of the success of fixes where none was tried', () => {
    const notTried = aFinding({ trial: aTrial({ outcome: 'not-tried' }) });
    expect(measure(aReport({ findings: [notTried] }), null)).toMatchObject({
      fix_success_rate_pct: null,
      totals: { fixes_proposed: 1, fixes_verified: 0 },
    });
  });

  test('take an edit that was proposed and never tried as proposed', () => {
    const finding = aFinding({ diagnosis: aDiagnosis({ edits: [{ path: 'a', oldText: 'b', newText: 'c' }] }) });
    expect(measure(aReport({ findings: [finding] }), null).totals.fixes_proposed).toBe(1);
  });

  test('are empty, and not wrong, where nothing was analysed', () => {
    const metrics = measure(aReport({ findings: [] }), null);
    expect(metrics.response_time_ms).toEqual({ p50: null, p95: null, p99: null, samples: 0 });
    expect(metrics.uptime_human).toBe('0s');
  });

  test('cover the time from the start of the first analysis to the last', () => {
    const metrics = aggregate(
      [
        aSample({ at: '2026-11-20T10:00:00Z', response_ms: 12_000 }),
        aSample({ run_id: 2, at: '2026-11-20T10:04:00Z' }),
      ],
      AT,
    );
    expect(metrics.uptime_human).toBe('4m 12s');
  });

  test('read reactions of one comment once, as last seen', () => {
    const seen = (run_id: number, at: string, up: number) =>
      aSample({ run_id, at, reactions: { comment_id: 7, up, down: 0 } });
    const metrics = aggregate([seen(1, '2026-11-20T10:00:00Z', 1), seen(2, '2026-11-20T11:00:00Z', 2)], AT);
    expect(metrics.reactions).toEqual({ up: 2, down: 0 });
  });

  test('take two causes of one run for two analyses, and the same run measured twice for one', () => {
    const other = aFinding({
      cause: aCause({ failure: aFailure({ job: aJob({ id: 9 }) }) }),
      verdict: aVerdict({ fault: 'flaky' }),
    });
    const once = measure(aReport({ findings: [aFinding(), other] }), null);
    expect(once.totals.analyses).toBe(2);
    expect(measure(aReport({ findings: [aFinding(), other] }), once).totals.analyses).toBe(2);
    expect(measure(aReport({ run: aRun({ attempt: 2 }) }), once).totals.analyses).toBe(3);
  });
});

describe('percentiles', () => {
  test.each([
    [50, 5],
    [90, 9],
    [95, 10],
    [99, 10],
    [100, 10],
  ])('of one to ten, the %ith is %i', (rank, value) => {
    expect(percentile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], rank)).toBe(value);
  });

  test('are always one of the values, with at least that share of them at or below', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1 }), fc.integer({ min: 1, max: 100 }), (values, rank) => {
        const sorted = values.sort((a, b) => a - b);
        const value = percentile(sorted, rank) ?? -1;
        const below = sorted.filter((other) => other < value).length;
        const upTo = sorted.filter((other) => other <= value).length;
        expect((100 * upTo) / sorted.length).toBeGreaterThanOrEqual(rank);
        expect((100 * below) / sorted.length).toBeLessThan(rank);
      }),
    );
  });
});

describe('joining histories', () => {
  const anyMetrics = fc.array(anySample, { maxLength: 12 }).map((samples) => aggregate(samples, AT));

  test('is the same in either order', () => {
    fc.assert(fc.property(anyMetrics, anyMetrics, (a, b) => expect(mergeMetrics(a, b)).toEqual(mergeMetrics(b, a))));
  });

  test('is the same however it is bracketed', () => {
    fc.assert(
      fc.property(anyMetrics, anyMetrics, anyMetrics, (a, b, c) =>
        expect(mergeMetrics(mergeMetrics(a, b), c)).toEqual(mergeMetrics(a, mergeMetrics(b, c))),
      ),
    );
  });

  test('adds nothing when it is done twice', () => {
    fc.assert(
      fc.property(anyMetrics, anyMetrics, (a, b) => {
        const once = mergeMetrics(a, b);
        expect(mergeMetrics(once, b)).toEqual(once);
        expect(mergeMetrics(a, a)).toEqual(a);
      }),
    );
  });

  test('keeps every sample of two runs that did not see each other', () => {
    const common = aggregate(someSamples(10), AT);
    const one = mergeMetrics(common, aggregate([aSample({ run_id: 1 })], AT));
    const two = mergeMetrics(common, aggregate([aSample({ run_id: 2 })], AT));
    const { history: joined } = joinHistories([JSON.stringify(one), JSON.stringify(two)]);
    expect(joined?.totals.analyses).toBe(12);
  });

  test('keeps the newest of the window, also in brackets', () => {
    const [a, b, c] = [0, 1, 2].map((part) =>
      aggregate(
        someSamples(600).filter((_, index) => index % 3 === part),
        AT,
      ),
    );
    if (!a || !b || !c) throw new Error('three parts');
    const joined = mergeMetrics(a, mergeMetrics(b, c));
    expect(joined.samples).toEqual(someSamples(600).slice(-WINDOW));
    expect(mergeMetrics(mergeMetrics(c, a), b)).toEqual(joined);
  });
});

describe('an earlier file', () => {
  test('comes back as it was written', () => {
    const metrics = aggregate(someSamples(50), AT);
    expect(history(JSON.stringify(metrics, null, 2))).toEqual(metrics);
  });

  test('is believed in its samples and not in its sums', () => {
    const forged = { ...aggregate([aSample()], AT), totals: { analyses: 1_000_000 }, usage: { cost_usd: -5 } };
    expect(history(JSON.stringify(forged)).totals.analyses).toBe(1);
  });

  test('of before the versions is carried over', () => {
    const old = { samples: [{ run_id: 7, at: AT, category: 'go', severity: 'low', fault: 'flaky', response_ms: 900 }] };
    expect(history(JSON.stringify(old))).toMatchObject({
      schema_version: 1,
      by_category: { go: 1 },
      response_time_ms: { p50: 900, samples: 1 },
    });
  });

  test('of a newer version is left alone, and it is said so', () => {
    const newer = { ...aggregate([aSample()], AT), schema_version: 2 };
    expect(parseHistory(JSON.stringify(newer))).toEqual({ problem: expect.stringContaining('version 2') });
  });

  test.each([
    ['no JSON', 'nonsense'],
    ['no object', '[]'],
    ['null', 'null'],
    ['samples of another shape', JSON.stringify({ schema_version: 1, generated_at: AT, samples: [{ run_id: 'x' }] })],
    ['negative counts', JSON.stringify(aggregate([aSample({ commands_run: -1 })], AT))],
    ['a time that is none', JSON.stringify(aggregate([aSample({ at: 'yesterday' })], AT))],
    ['no version that is a number', '{"schema_version":"1"}'],
    ['too much', ' '.repeat(5_000_000)],
  ])('that is broken is left alone, and it is said so: %s', (_, text) => {
    expect(parseHistory(text)).toEqual({ problem: expect.stringMatching(/\.$/) });
  });

  test('never throws, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => expect(typeof parseHistory(text)).toBe('object')),
    );
  });
});

describe('the table', () => {
  test('of a long history reads as committed', () =>
    expectText('metrics-long.md', `${metricsTable(aggregate(someSamples(260), AT))}\n`));
  test('of nothing is a table still', () => expectText('metrics-empty.md', `${metricsTable(aggregate([], AT))}\n`));
});
