import { describe, expect, test } from '@jest/globals';
import type { Report } from '../../../src/contract/model.js';
import { COMMENT_CHARS, renderComment, renderResolved } from '../../../src/report/comment/comment.js';
import { markerKey, markerLine, markerStart } from '../../../src/report/comment/marker.js';
import { measure } from '../../../src/report/metrics/metrics.js';
import {
  aCause,
  aCommand,
  aConversation,
  aDiagnosis,
  aFact,
  aFailure,
  aFinding,
  aJob,
  aLines,
  anExcerpt,
  aReading,
  aRefusal,
  aReport,
  aRerun,
  aRun,
  aTrial,
  aVerdict,
} from '../../builders.js';
import { expectText } from '../expected.js';
import { check, nodesOf } from '../inert.js';
import { SHAPES } from '../shapes.js';

const comment = (report: Report): string => {
  const marker = markerLine(markerKey(report.run), report);
  return report.outcome === 'no-failure'
    ? renderResolved(report, marker)
    : renderComment(report, measure(report, null), marker);
};

/** What a reader sees before opening a fold. */
const visibleLines = (markdown: string): string[] => {
  let depth = 0;
  return markdown.split('\n').filter((line) => {
    if (line === '<details>') depth++;
    const seen = depth === 0 || (depth === 1 && line.startsWith('<summary>'));
    if (line === '</details>') depth--;
    return seen && line.trim() !== '' && !line.startsWith('```') && !line.startsWith('<!--') && line !== '</details>';
  });
};

describe.each(Object.entries(SHAPES))('the comment of the shape %s', (name, report) => {
  test('reads as committed', () => expectText(`comment-${name}.md`, comment(report)));

  test('shows at most 25 lines before anything is opened', () => {
    expect(visibleLines(comment(report)).length).toBeLessThanOrEqual(25);
  });

  test('opens with the hidden lines and then the conclusion', () => {
    const [hidden, block, headline] = comment(report).split('\n');
    expect(hidden).toMatch(/^<!-- autofixops:v2 key=[\w.-]+ -->$/);
    expect(block).toMatch(
      /^<!-- autofixops:block job=run event=pull_request run=1001 attempt=1 state=(red|green) sha=[0-9a-f]{40} sig=[0-9a-f]{16} -->$/,
    );
    expect(headline).toMatch(/^### \S/);
  });

  test('has nothing alive in it but what we wrote', () => expect(check(comment(report))).toEqual([]));

  test('has no line that GitHub, a bot or the runner takes for a command', () => {
    expect(
      comment(report)
        .split('\n')
        .filter((line) => /^\s*(\/|!|::)/.test(line)),
    ).toEqual([]);
  });
});

/** A report in which every text is as long as it gets. */
const hugeReport = (text: string): Report => {
  const lines = aLines(
    1,
    Array.from({ length: 400 }, () => text),
  );
  const finding = aFinding({
    cause: aCause({
      failure: aFailure({
        job: aJob({ name: text }),
        unavailable: text,
        reading: aReading({
          excerpt: anExcerpt({ lines, totalLines: 400 }),
          keyLines: lines.slice(0, 12),
          notes: [text],
        }),
      }),
      sharedBy: Array.from({ length: 100 }, () => aFailure({ job: aJob({ name: text }) })),
    }),
    diagnosis: aDiagnosis({
      rootCause: text,
      reasoningSummary: text,
      fixes: [text, text, text],
      notes: Array.from({ length: 50 }, () => text),
      location: { path: text, line: 1, column: null },
      evidence: lines.slice(0, 50).map((line) => ({ line: line.number, quote: line.text })),
    }),
    conversation: aConversation({
      failure: text,
      toolUses: Array.from({ length: 60 }, () => aRefusal({ refusal: text })),
    }),
    trial: aTrial({ patch: `${text}\n`.repeat(100), outcome: 'not-tried', reason: text }),
    verdict: aVerdict({ facts: Array.from({ length: 30 }, () => aFact({ text })) }),
  });
  return aReport({
    findings: Array.from({ length: 30 }, () => finding),
    notices: Array.from({ length: 60 }, () => text),
  });
};

describe('the comment under load', () => {
  test.each([
    ['words', 'lorem ipsum '.repeat(1000)],
    ['what must be escaped', '*_`[]<>@#|~\\'.repeat(1000)],
    ['backticks', '`'.repeat(9000)],
    ['characters of two units', '😀'.repeat(5000)],
    ['entities', '&commat;'.repeat(1500)],
  ])('fits whatever the length of its fields: %s', (_, text) => {
    const rendered = comment(hugeReport(text));
    expect(rendered.length).toBeLessThanOrEqual(COMMENT_CHARS);
    expect(rendered).toContain('Cut to fit');
  });

  test('is cut no more than it must be: a patch that fits is shown whole', () => {
    const patch = `+${'x'.repeat(10_000)}\n`;
    expect(comment(aReport({ findings: [aFinding({ trial: aTrial({ patch }) })] }))).toContain('x'.repeat(10_000));
  });

  test('closes every fold and every fence when it is cut', () => {
    const rendered = comment(hugeReport('lorem ipsum '.repeat(1000)));
    expect(rendered.match(/^<details>$/gm)?.length ?? 0).toBe(rendered.match(/^<\/details>$/gm)?.length ?? 0);
    expect(nodesOf(rendered).at(-1)).toMatchObject({ value: '</sub>' });
  });
});

describe('a script that only the log knows', () => {
  const command = aCommand({ script: 'touch canary', source: 'log' });
  const rendered = comment(
    aReport({
      findings: [
        aFinding({
          cause: aCause({ failure: aFailure({ command, reading: aReading({ matches: [] }) }) }),
          // Nobody could explain it, so that the conclusion says what was seen.
          diagnosis: aDiagnosis({ rootCause: '', by: 'rules', confidence: 'low' }),
          rerun: aRerun({ outcome: 'skipped', command: null, result: null }),
        }),
      ],
    }),
  );

  test('is shown as what the log prints', () => {
    expect(rendered).toContain('**What failed, as its log prints it**');
    expect(rendered).toContain('touch canary');
  });

  test('is never said to be what ran', () => {
    expect(visibleLines(rendered).join('\n')).not.toContain('touch canary');
  });
});

describe('links', () => {
  const urls = (report: Report): string[] => nodesOf(comment(report)).flatMap((node) => node.url ?? []);

  test('point into the repository of the run, whatever a job, a fact or a location says', () => {
    const hostile = aFinding({
      cause: aCause({ failure: aFailure({ job: aJob({ url: 'https://evil.example/acme/shop/job/1' }) }) }),
      diagnosis: aDiagnosis({
        rootCause: 'See [this](https://evil.example) or https://evil.example or www.evil.example',
        location: { path: '../../../evil', line: 1, column: null },
      }),
      verdict: aVerdict({
        facts: [
          aFact({ url: 'https://evil.example/acme/shop/' }),
          aFact({ url: 'javascript:alert(1)' }),
          aFact({ url: 'https://github.com@evil.example/acme/shop/' }),
          aFact({ url: 'https://github.com/other/shop/' }),
        ],
      }),
    });
    const found = urls(aReport({ findings: [hostile] }));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((url) => !url.startsWith('https://github.com/acme/shop/'))).toEqual([]);
  });

  test('open the log at the line within its step', () => {
    expect(urls(aReport())).toContain('https://github.com/acme/shop/actions/runs/1001/job/2001#step:5:16');
  });

  test('show a file as it was at the commit that failed', () => {
    expect(urls(aReport())).toContain(`https://github.com/acme/shop/blob/${aRun().headSha}/src/cart.ts#L42`);
  });

  test('keep odd file names whole', () => {
    const finding = aFinding({ diagnosis: aDiagnosis({ location: { path: 'a (b)/c#d?.ts', line: 3, column: null } }) });
    expect(urls(aReport({ findings: [finding] }))).toContain(
      `https://github.com/acme/shop/blob/${aRun().headSha}/a%20%28b%29/c%23d%3F.ts#L3`,
    );
  });
});

describe('the hidden line', () => {
  test('is found again by its start, from run to run', () => {
    const start = markerStart(markerKey(aRun({ id: 5, headSha: 'f'.repeat(40) })));
    expect(comment(aReport()).startsWith(start)).toBe(true);
  });

  test('differs between workflows of one name, and the block between jobs that write', () => {
    expect(markerKey(aRun())).not.toBe(markerKey(aRun({ workflowPath: '.github/workflows/other.yml' })));
    const blocks = [null, 'test', 'lint'].map((job) => / job=(\S+)/.exec(markerLine('k', aReport(), job))?.[1]);
    expect(new Set(blocks).size).toBe(3);
  });

  test('cannot be ended by the name of a workflow', () => {
    expect(markerKey(aRun({ workflowPath: null, workflow: 'a --> <b> key=x' }))).toMatch(/^[A-Za-z0-9.-]+$/);
  });

  test('keeps its signature while cause and verdict stay, and changes it with them', () => {
    const signature = (report: Report): string => / sig=(\w+)/.exec(markerLine('k', report))?.[1] ?? '';
    const later = aReport({ run: aRun({ id: 1002, headSha: 'f'.repeat(40) }), durationMs: 1 });
    const other = aReport({ findings: [aFinding({ verdict: aVerdict({ fault: 'flaky' }) })] });
    expect(signature(later)).toBe(signature(aReport()));
    expect(signature(other)).not.toBe(signature(aReport()));
  });
});
