import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { aggregate } from '../../../src/report/metrics/metrics.js';
import type { Metrics } from '../../../src/report/metrics/metrics-schema.js';
import { COUNTERS, GAUGES, prometheusText, RESPONSE_HISTOGRAM } from '../../../src/report/metrics/prometheus.js';
import { expectText } from '../expected.js';
import { installed } from '../installed.js';
import { aSample, someSamples } from '../samples.js';

const AT = '2026-11-20T12:00:00.000Z';
const MANY = aggregate(someSamples(120), AT);
const EMPTY = aggregate([], AT);

/** `name{labels}` → value, as a scraper reads them. */
const values = (text: string): Map<string, number> =>
  new Map(
    text
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]),
  );

describe('metrics.prom', () => {
  test('reads as committed', async () => expectText('metrics.prom', await prometheusText(MANY)));

  test('says the same numbers as metrics.json', async () => {
    const read = values(await prometheusText(MANY));
    const sum = (name: string) =>
      [...read].filter(([key]) => key.startsWith(`${name}{`)).reduce((all, [, value]) => all + value, 0);
    expect(sum('autofixops_analyses_total')).toBe(MANY.totals.analyses);
    expect(sum('autofixops_reruns_total')).toBe(MANY.totals.reruns);
    expect(sum('autofixops_fixes_total')).toBe(MANY.totals.fixes_proposed);
    expect(read.get('autofixops_cost_usd_total')).toBeCloseTo(MANY.usage.cost_usd, 6);
    expect(read.get('autofixops_response_seconds_count')).toBe(MANY.response_time_ms.samples);
    expect(read.get('autofixops_fix_success_ratio')).toBeCloseTo((MANY.fix_success_rate_pct ?? 0) / 100, 6);
  });

  test('has no ratio where no fix was tried, rather than a zero', async () => {
    expect(await prometheusText(aggregate([aSample()], AT))).not.toContain('autofixops_fix_success_ratio');
  });

  test('does not carry over from one report to the next', async () => {
    await prometheusText(MANY);
    expect(values(await prometheusText(aggregate([aSample()], AT))).get('autofixops_response_seconds_count')).toBe(1);
  });

  const cases: [string, Metrics][] = [
    ['of many analyses', MANY],
    ['of none', EMPTY],
    ['of one', aggregate([aSample()], AT)],
  ];
  const promtool = installed('promtool');
  (promtool === null ? test.skip : test).each(cases)('passes promtool without a word: %s', async (_, metrics) => {
    const { status, stdout, stderr } = spawnSync(promtool ?? '', ['check', 'metrics'], {
      input: await prometheusText(metrics),
      encoding: 'utf8',
    });
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
  });
});

describe('the names', () => {
  const names = [...COUNTERS, ...GAUGES].map(({ name }) => name).concat(RESPONSE_HISTOGRAM);

  test('are each described in docs/metrics.md', () => {
    const docs = readFileSync(join(import.meta.dirname, '../../../docs/metrics.md'), 'utf8');
    expect(names.filter((name) => !docs.includes(`\`${name}\``))).toEqual([]);
  });

  test('are all that the Grafana dashboard asks for', () => {
    const file = readFileSync(join(import.meta.dirname, '../../../examples/grafana-dashboard.json'), 'utf8');
    const asked = [...new Set(file.match(/autofixops_\w+/g) ?? [])].map((name) =>
      name.replace(/^(autofixops_response_seconds)_(bucket|sum|count)$/, '$1'),
    );
    expect(asked.length).toBeGreaterThan(8);
    expect(asked.filter((name) => !names.includes(name))).toEqual([]);
  });
});

describe('the Grafana dashboard', () => {
  interface Panel {
    title: string;
    targets: { expr: string }[];
  }
  const dashboard: { panels: Panel[] } = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../../examples/grafana-dashboard.json'), 'utf8'),
  );
  const queries = dashboard.panels.flatMap(({ title, targets }) => targets.map(({ expr }) => ({ title, expr })));
  /** As Prometheus gets them: Grafana puts its variables in. */
  const filled = queries.map(({ title, expr }) => ({ title, expr: expr.replaceAll(/\$\w+/g, '.*') }));

  test('asks only for labels that its series have', async () => {
    const exported = await prometheusText(MANY);
    /** From the gateway's group, and of every histogram's buckets. */
    const always = ['repository', 'workflow', 'le'];
    const unknown = queries.flatMap(({ title, expr }) => {
      const asked = [...expr.matchAll(/by \(([\w, ]+)\)|[{,]\s*(\w+)=/g)].flatMap(([, by, matcher]) =>
        (by ?? matcher ?? '').split(/,\s*/),
      );
      const [series = ''] = /autofixops_\w+/.exec(expr) ?? [];
      const lines = exported.split('\n').filter((line) => line.startsWith(`${series}{`));
      return asked
        .filter((label) => !always.includes(label) && !lines.some((line) => line.includes(`${label}="`)))
        .map((label) => `${title}: ${label}`);
    });
    expect(unknown).toEqual([]);
  });

  const promtool = installed('promtool');
  (promtool === null ? test.skip : test)('asks what Prometheus understands', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rules-'));
    try {
      const rules = filled.map(({ expr }, index) => ({ record: `panel:${index}`, expr }));
      writeFileSync(join(folder, 'rules.yml'), JSON.stringify({ groups: [{ name: 'dashboard', rules }] }));
      const { status, stdout } = spawnSync(promtool ?? '', ['check', 'rules', join(folder, 'rules.yml')], {
        encoding: 'utf8',
      });
      expect({ status, stdout }).toEqual({
        status: 0,
        stdout: expect.stringContaining(`SUCCESS: ${rules.length} rules found`),
      });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
