/** Pages for the browser: what a platform team sees after two months, what an attacker would like, and a very long log. */
import type { NumberedLine, Report } from '../../src/model.js';
import { aggregate, measure } from '../../src/report/metrics.js';
import { renderReport } from '../../src/report/render.js';
import {
  aCause,
  aCommandResult,
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
  aStep,
  aToolUse,
  aTrial,
  aVerdict,
} from '../builders.js';
import { someSamples } from './samples.js';
import { SHAPES } from './shapes.js';

async function page(report: Report, logs?: ReadonlyMap<number, NumberedLine[]>, samples = 0): Promise<string> {
  const history = samples === 0 ? null : aggregate(someSamples(samples), '2026-10-31T00:00:00.000Z');
  const { files } = await renderReport(report, measure(report, history), { auditLines: '', ...(logs && { logs }) });
  return files.find((file) => file.name === 'report.html')?.text ?? '';
}

export const usualPage = (): Promise<string> => {
  const [findings, notices] = [SHAPES['several-causes']?.findings ?? [], SHAPES['several-causes']?.notices ?? []];
  return page(aReport({ findings, notices }), undefined, 190);
};

export const LONG = 100_000;
/** A whole log of many lines, of which the excerpt keeps two stretches. */
export const longPage = (): Promise<string> => {
  const lines: NumberedLine[] = Array.from({ length: LONG }, (_, index) => ({
    number: index + 1,
    text:
      index === 70_000
        ? 'Error: the needle is here'
        : `2.${index} compiling module ${index % 977} of the shop, all is well so far`,
  }));
  const kept = [
    { from: 60_000, to: 60_010 },
    { from: 69_990, to: 70_010 },
  ];
  const keptLines = kept.flatMap(({ from, to }) => lines.slice(from - 1, to));
  const finding = aFinding({
    cause: aCause({
      failure: aFailure({ reading: aReading({ excerpt: anExcerpt({ lines: keptLines, kept, totalLines: LONG }) }) }),
    }),
    diagnosis: aDiagnosis({ evidence: [{ line: 70_001, quote: 'the needle is here' }], location: null }),
  });
  return page(aReport({ findings: [finding] }), new Map([[2001, lines]]));
};

/** Sets a flag on the page, should it ever run. */
const ATTACKS = [
  '<script>window.pwned = 1</script>',
  '</pre></div></section><img src=x onerror="window.pwned=1">',
  '"><svg onload=window.pwned=1>',
  "' autofocus onfocus='window.pwned=1",
  '</title><script>window.pwned=1</script>',
  '</style><style>body{display:none}</style>',
  '<!-- --!><script>window.pwned=1</script>',
  '&lt;script&gt;window.pwned=1&lt;/script&gt;',
  'javascript:window.pwned=1',
  '<a href="https://evil.example">click</a> https://evil.example',
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<base href="https://evil.example/"><link rel=stylesheet href=//evil.example/x.css>',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what an attacker writes
  '${window.pwned=1} {{constructor.constructor("window.pwned=1")()}}',
  '\u202Ereversed\u202C \u0000 \u001b[31mred',
];

/** Every text that comes from outside is an attack. */
export const hostilePage = (): Promise<string> => {
  const findings = ATTACKS.map((text, index) =>
    aFinding({
      cause: aCause({
        failure: aFailure({
          job: aJob({ id: 4000 + index, name: text, url: `https://github.com/acme/shop/${text}` }),
          step: aStep({ name: text }),
          unavailable: text,
          reading: aReading({
            excerpt: anExcerpt({ lines: aLines(1, ATTACKS), totalLines: 20, cut: [text] }),
            keyLines: aLines(1, [text]),
            notes: [text],
            fingerprint: text,
          }),
        }),
        sharedBy: [aFailure({ job: aJob({ name: text, url: text }) })],
      }),
      diagnosis: aDiagnosis({
        rootCause: text,
        reasoningSummary: text,
        fixes: [text, text],
        evidence: [{ line: 1, quote: text }],
        location: { path: text, line: 1, column: null },
        notes: [text],
      }),
      conversation: aConversation({
        model: text,
        toolUses: [
          aToolUse({ tool: text, input: text, command: aCommandResult({ argv: [text], output: text }) }),
          aRefusal({ tool: text, input: { text }, refusal: text }),
        ],
        failure: text,
      }),
      rerun: aRerun({ reason: text, command: text, result: aCommandResult({ output: text }) }),
      trial: aTrial({ patch: `+${text}\n`, reason: text }),
      verdict: aVerdict({ facts: [aFact({ text, url: text })] }),
    }),
  );
  const [text = ''] = ATTACKS;
  const run = aRun({ workflow: text, headBranch: text, pullRequest: null, owner: 'acme', headSha: text });
  return page(aReport({ findings, notices: ATTACKS, run, version: text }));
};
