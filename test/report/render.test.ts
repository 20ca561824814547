import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RenderedReport, Report } from '../../src/contract/model.js';
import type { AuditEvent } from '../../src/contract/ports.js';
import { COMMENT_CHARS } from '../../src/report/comment/comment.js';
import { SUMMARY_BYTES } from '../../src/report/comment/summary.js';
import { DiagnosisFile } from '../../src/report/diagnosis-file.js';
import { aggregate, measure } from '../../src/report/metrics/metrics.js';
import type { Metrics } from '../../src/report/metrics/metrics-schema.js';
import { renderReport } from '../../src/report/render.js';
import { aDiagnosis, aFinding, aReport, aTrial } from '../builders.js';
import { expectText } from './expected.js';
import { ATTACKS, hostileReport } from './hostile.js';
import { check } from './inert.js';
import { someSamples } from './samples.js';
import { SHAPES } from './shapes.js';

const AUDIT = '{"type":"publish","to":"comment","done":true,"warning":null}\n';
const render = (report: Report, metrics: Metrics = measure(report, null)): Promise<RenderedReport> =>
  renderReport(report, metrics, { auditLines: AUDIT });
const file = ({ files }: RenderedReport, name: string): string | undefined =>
  files.find((one) => one.name === name)?.text;
const LONG_HISTORY = aggregate(someSamples(120), '2026-11-20T12:00:00.000Z');

describe('the files of a report', () => {
  test('are those of the contract', async () => {
    const names = async (report: Report) => (await render(report)).files.map(({ name }) => name);
    const always = [
      'diagnosis.json',
      'metrics.json',
      'metrics.md',
      'metrics.prom',
      'report.html',
      'audit.jsonl',
      'comment.md',
    ];
    expect((await names(aReport())).sort()).toEqual(always.sort());
    expect(await names(aReport({ findings: [aFinding({ trial: aTrial() })] }))).toContain('fix.patch');
  });

  test('hold the diagnoses, as committed and as the schema says', async () => {
    const text = file(await render(SHAPES['several-causes'] ?? aReport()), 'diagnosis.json') ?? '';
    expectText('diagnosis.json', text);
    expect(DiagnosisFile.strict().parse(JSON.parse(text)).diagnoses).toHaveLength(3);
  });

  test('hold the comment as it is posted, and the audit trail as it was kept', async () => {
    const rendered = await render(aReport());
    expect(file(rendered, 'comment.md')).toBe(rendered.comment);
    expect(file(rendered, 'audit.jsonl')).toBe(AUDIT);
  });

  test.each(Object.keys(SHAPES))('are the same for the same report: %s', async (shape) => {
    const report = SHAPES[shape] ?? aReport();
    expect(await render(report)).toEqual(await render(report));
  });

  test('hold a patch that git applies', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'patch-'));
    const source = 'export const a = 1;\nexport const b = 2;\n';
    const patchOf = (path: string) =>
      `diff --git a/${path} b/${path}\n--- a/${path}\n+++ b/${path}\n@@ -1,2 +1,2 @@\n export const a = 1;\n-export const b = 2;\n+export const b = 3;`;
    const trialOf = (path: string) =>
      aTrial({ patch: patchOf(path), edits: [{ path, oldText: 'b = 2', newText: 'b = 3' }] });
    try {
      for (const path of ['a.ts', 'deep/b.ts']) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), source);
      }
      const findings = ['a.ts', 'deep/b.ts', 'a.ts'].map((path) => aFinding({ trial: trialOf(path) }));
      const patch = file(await render(aReport({ findings })), 'fix.patch') ?? '';
      const { status, stderr } = spawnSync('git', ['apply', '-'], { cwd: folder, input: patch, encoding: 'utf8' });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(readFileSync(join(folder, 'deep/b.ts'), 'utf8')).toContain('b = 3');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

/** One of each kind, so that a kind or a field that is added is asked for here by the compiler, and in the docs by the test. */
const EVENTS: { [Type in AuditEvent['type']]: Required<Omit<Extract<AuditEvent, { type: Type }>, 'type'>> } = {
  'model-request': { attempt: 1, body: {} },
  'model-reply': { status: 200, failure: null, durationMs: 1, requestId: null },
  retry: { attempt: 1, reason: '', waitMs: 1 },
  tool: { tool: '', input: {}, allowed: true, reason: null, exitCode: 0, durationMs: 1 },
  isolation: { way: 'none' },
  rerun: { command: '', outcome: '', reason: '', durationMs: 1 },
  experiment: { why: '', taken: [''], outcome: '', exitCode: 0, durationMs: 1 },
  edit: { path: '', outcome: '' },
  'github-request': { method: '', path: '', status: 200 },
  publish: { to: '', done: true, warning: null },
};

test.each(Object.entries(EVENTS))('docs/metrics.md describes the audit line %s', (type, fields) => {
  const docs = readFileSync(join(import.meta.dirname, '../../docs/metrics.md'), 'utf8');
  const row = docs.split('\n').find((line) => line.startsWith(`| \`${type}\` |`)) ?? '';
  expect(Object.keys(fields).filter((field) => !row.includes(`\`${field}\``))).toEqual([]);
});

describe('the step summary', () => {
  test('reads as committed', async () => expectText('summary.md', (await render(aReport(), LONG_HISTORY)).summary));
  test('of a green run is one line', async () =>
    expectText('summary-resolved.md', (await render(SHAPES.resolved ?? aReport())).summary));

  test('has no plot of a single analysis', async () => {
    expect((await render(aReport())).summary).not.toContain('mermaid');
  });

  test('stays under what the runner takes, in bytes, whatever comes', async () => {
    const text = '汉'.repeat(9000);
    const findings = Array.from({ length: 80 }, () => hostileReport([text]).findings).flat();
    const { summary, comment } = await render(aReport({ findings }));
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(SUMMARY_BYTES);
    expect((comment ?? '').length).toBeLessThanOrEqual(COMMENT_CHARS);
  });
});

describe('annotations', () => {
  test('point at the place, with cause and fix', async () => {
    expect((await render(aReport())).annotations).toEqual([
      {
        title: 'test (node 20) › Run tests: caused by this change',
        message: 'applyDiscount() returns cents, the tests expect euros.\nFix: Divide by 100 at src/cart.ts:42.',
        path: 'src/cart.ts',
        line: 42,
      },
    ]);
  });

  test('have no place where none is known, and say when they are a guess', async () => {
    const diagnosis = aDiagnosis({ unconfirmed: true, location: { path: '/etc/passwd', line: 1, column: null } });
    const { annotations } = await render(aReport({ findings: [aFinding({ diagnosis })] }));
    expect(annotations).toMatchObject([{ path: null, line: null, message: expect.stringMatching(/^Unconfirmed: /) }]);
  });

  test('are at most ten, and short enough for the runner', async () => {
    const findings = Array.from({ length: 30 }, () =>
      aFinding({ diagnosis: aDiagnosis({ rootCause: 'x'.repeat(9000) }) }),
    );
    const { annotations } = await render(aReport({ findings }));
    expect(annotations).toHaveLength(10);
    expect(Math.max(...annotations.map(({ message }) => message.length))).toBeLessThanOrEqual(4096);
  });
});

describe('a run that is green', () => {
  test('says nothing new, and resolves what was said', async () => {
    const { comment, resolved, marker } = await render(SHAPES.resolved ?? aReport());
    expect(comment).toBeNull();
    expect(resolved?.startsWith(marker)).toBe(true);
  });

  test('is not claimed where something failed', async () => {
    expect((await render(aReport())).resolved).toBeNull();
  });
});

describe('what a log or a model says', () => {
  test('is nowhere alive in the comment or the summary', async () => {
    for (const attack of ATTACKS) {
      const { comment, summary } = await render(hostileReport([attack]));
      expect([...check(comment ?? ''), ...check(summary)]).toEqual([]);
    }
  });

  const syntax = fc.constantFrom(
    '`', '``', '```', '~~~', '\n', '\r', '\n\n', '<', '>', '<!--', '-->', '</details>', '<summary>', '</sub>', '[', '](', ')', '![', '@', '@octocat', '#1',
    'GH-1', '|', '*', '**', '_', '~~', '$', '&', '&commat;', '&#64;', '\\', '/', '::', '##[', ' ', '\t', 'a', '1.', '- ', '> ', '# ', '---', '===', '[^1]', '[x]',
    'https://evil.example', 'abcdef1234567', '\u202e', '\u200b', '\u2028', '\ud800', '😀',
  ); // biome-ignore format: a list of pieces
  const soup = fc.array(syntax, { maxLength: 14 }).map((pieces) => pieces.join(''));

  test('is not brought to life by any mixture of Markdown', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(soup, { minLength: 1, maxLength: 2 }), async (texts) => {
        const { comment, summary } = await render(hostileReport(texts));
        expect([...check(comment ?? ''), ...check(summary)]).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
