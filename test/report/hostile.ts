/** A report in which every text that comes from outside is one of the given, in turn. */
import type { Report } from '../../src/contract/model.js';
import {
  aCause,
  aCommand,
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
  aSection,
  aStep,
  aToolUse,
  aTrial,
  aVerdict,
} from '../builders.js';

/** Sets a flag on the page, should it ever run. */
export const ATTACKS = [
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

export function hostileReport(texts: string[]): Report {
  const [first = ''] = texts;
  const run = aRun({
    workflow: first,
    headBranch: first,
    headSha: first,
    event: first,
    pullRequest: null,
    defaultBranch: first,
  });
  return aReport({
    findings: texts.map((text, index) => hostileFinding(text, texts, index)),
    notices: texts,
    run,
    version: first,
  });
}

function hostileFinding(text: string, texts: string[], index: number): Report['findings'][number] {
  const lines = aLines(
    1,
    texts.flatMap((one) => one.split('\n')),
  );
  const job = aJob({ id: 4000 + index, name: text, url: `https://github.com/acme/shop/${text}` });
  return aFinding({
    cause: aCause({
      failure: aFailure({
        job,
        step: aStep({ name: text }),
        unavailable: text,
        command: aCommand({ script: text }),
        reading: aReading({
          sections: [aSection({ title: text, firstLine: 1, lastLine: 20 })],
          excerpt: anExcerpt({ lines, totalLines: 2000, cut: [text] }),
          keyLines: lines.slice(0, 1),
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
    trial: aTrial({ weakens: [text], patch: `+${text.replaceAll('\n', '\n+')}\n`, reason: text, outcome: 'not-tried' }),
    verdict: aVerdict({
      fault: index % 2 === 0 ? 'base-branch' : 'this-change',
      facts: [aFact({ text, url: text }), aFact({ id: 'base-red', text })],
    }),
  });
}
