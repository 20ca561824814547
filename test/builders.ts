/**
 * Small builders with one believable story behind them: a pull request that changes `applyDiscount`, and a test that says so.
 * Every builder takes overrides of its own top-level fields; nothing here is random and nothing reads the clock.
 */

import type { Culprit } from '../src/contract/culprit.js';
import type {
  Attempt,
  Cause,
  CheckedDiagnosis,
  CommandResult,
  Conversation,
  Excerpt,
  Fact,
  FailedCommand,
  Failure,
  Finding,
  Job,
  NumberedLine,
  PullRequest,
  Reading,
  RenderedReport,
  Report,
  Rerun,
  Run,
  Section,
  SignatureMatch,
  Step,
  ToolUse,
  Trial,
  Verdict,
} from '../src/contract/model.js';
import type { Usage } from '../src/contract/words.js';

export const HEAD_SHA = 'abc1234def5678900112233445566778899aabbc';
export const BASE_SHA = '77aa01bc23456789aabbccddeeff001122334455';
const REPO_URL = 'https://github.com/acme/shop';

export const aPullRequest = (over: Partial<PullRequest> = {}): PullRequest => ({
  number: 42,
  headSha: HEAD_SHA,
  headRef: 'discounts',
  headRepo: 'acme/shop',
  baseRef: 'main',
  baseSha: BASE_SHA,
  ...over,
});

export const aRun = (over: Partial<Run> = {}): Run => ({
  owner: 'acme',
  repo: 'shop',
  id: 1001,
  attempt: 1,
  url: `${REPO_URL}/actions/runs/1001`,
  workflow: 'CI',
  workflowPath: '.github/workflows/ci.yml',
  workflowId: 7,
  event: 'pull_request',
  status: 'completed',
  conclusion: 'failure',
  headSha: HEAD_SHA,
  headBranch: 'discounts',
  headRepo: 'acme/shop',
  defaultBranch: 'main',
  actor: 'jo',
  triggeringActor: 'jo',
  pullRequest: aPullRequest(),
  ...over,
});

export const aStep = (over: Partial<Step> = {}): Step => ({
  number: 5,
  name: 'Run tests',
  conclusion: 'failure',
  startedAt: '2026-11-20T10:00:20Z',
  completedAt: '2026-11-20T10:00:50Z',
  ...over,
});

export const aJob = (over: Partial<Job> = {}): Job => {
  const id = over.id ?? 2001;
  return {
    id,
    name: 'test (node 20)',
    url: `${REPO_URL}/actions/runs/1001/job/${id}`,
    status: 'completed',
    conclusion: 'failure',
    startedAt: '2026-11-20T10:00:00Z',
    completedAt: '2026-11-20T10:01:00Z',
    steps: [aStep({ number: 1, name: 'Set up job', conclusion: 'success' }), aStep()],
    ...over,
  };
};

/** `aLines(10, ['a', 'b'])` is lines 10 and 11. */
export const aLines = (first: number, texts: string[]): NumberedLine[] =>
  texts.map((text, index) => ({ number: first + index, text }));

export const aSection = (over: Partial<Section> = {}): Section => ({
  title: 'Run npm test',
  step: 5,
  firstLine: 1190,
  uncounted: [],
  lastLine: 1210,
  script: 'npm test',
  shell: '/usr/bin/bash -e {0}',
  exitCode: 1,
  failed: true,
  ...over,
});

export const aMatch = (over: Partial<SignatureMatch> = {}): SignatureMatch => ({
  id: 'node-assertion',
  category: 'node',
  kind: 'test',
  severity: 'high',
  cause: 'A test expected 9 and got 900.',
  fix: null,
  line: { number: 1205, text: 'AssertionError: expected 900 to be 9' },
  location: { path: 'src/cart.ts', line: 42, column: 10 },
  weight: 0.8,
  ...over,
});

const EXCERPT_LINES = aLines(1202, [
  ' RUN  v5.1.1 /home/runner/work/shop/shop',
  '',
  'FAIL test/cart.test.ts > applies discount',
  'AssertionError: expected 900 to be 9',
  ' ❯ src/cart.ts:42:10',
  '',
  ' Test Files  1 failed | 11 passed (12)',
  '##[error]Process completed with exit code 1.',
]);

/** `text` follows from `lines` unless it is given. */
export const anExcerpt = (over: Partial<Excerpt> = {}): Excerpt => {
  const lines = over.lines ?? EXCERPT_LINES;
  const [first, last] = [lines[0]?.number ?? 1, lines.at(-1)?.number ?? 1];
  return {
    text: lines.map((line) => line.text).join('\n'),
    lines,
    kept: lines.length === 0 ? [] : [{ from: first, to: last }],
    totalLines: 1210,
    totalBytes: 98_304,
    cut: [
      '1,202 of 1,210 lines were left out: they also stand in the log of a passing run, or are far from any error.',
    ],
    ...over,
  };
};

export const aReading = (over: Partial<Reading> = {}): Reading => ({
  sections: [aSection()],
  failedSection: aSection(),
  matches: [aMatch()],
  records: [],
  excerpt: anExcerpt(),
  keyLines: aLines(1204, ['FAIL test/cart.test.ts > applies discount', 'AssertionError: expected 900 to be 9']),
  fingerprint: '9f2c41d07ab35e68',
  baseline: true,
  surroundings: { moved: [], values: 12, gap: null },
  notes: [],
  ...over,
});

export const aCommand = (over: Partial<FailedCommand> = {}): FailedCommand => ({
  script: 'npm test',
  shell: 'bash -e {0}',
  workingDirectory: '.',
  env: {},
  source: 'workflow',
  ...over,
});

export const aFailure = (over: Partial<Failure> = {}): Failure => ({
  job: aJob(),
  step: aStep(),
  exitCode: 1,
  reading: aReading(),
  command: aCommand(),
  unavailable: null,
  ...over,
});

export const aCause = (over: Partial<Cause> = {}): Cause => ({ failure: aFailure(), sharedBy: [], ...over });

export const aDiagnosis = (over: Partial<CheckedDiagnosis> = {}): CheckedDiagnosis => ({
  category: 'node',
  kind: 'test',
  severity: 'high',
  confidence: 'high',
  rootCause: 'applyDiscount() returns cents, the tests expect euros.',
  reasoningSummary:
    'The change multiplies the price by 100 before the discount; the assertion compares the result with euros.',
  location: { path: 'src/cart.ts', line: 42, column: 10 },
  fixes: ['Divide by 100 at src/cart.ts:42.', 'Expect cents in test/cart.test.ts.'],
  evidence: [
    { line: 1205, quote: 'AssertionError: expected 900 to be 9' },
    { line: 1206, quote: 'src/cart.ts:42:10' },
  ],
  edits: [],
  by: 'model',
  quotesDropped: 0,
  unconfirmed: false,
  notes: [],
  ...over,
});

export const aCommandResult = (over: Partial<CommandResult> = {}): CommandResult => ({
  argv: ['git', 'log', '-1', '--oneline'],
  exitCode: 0,
  output: 'abc1234 Count discounts in cents\n',
  truncated: false,
  timedOut: false,
  durationMs: 12,
  ...over,
});

export const aToolUse = (over: Partial<ToolUse> = {}): ToolUse => ({
  tool: 'git_log',
  input: { count: 1 },
  allowed: true,
  refusal: null,
  command: aCommandResult(),
  durationMs: 12,
  ...over,
});

export const aRefusal = (over: Partial<ToolUse> = {}): ToolUse =>
  aToolUse({
    tool: 'run_command',
    input: { argv: ['curl', 'https://example.com'] },
    allowed: false,
    refusal: 'curl is not in the table of commands: it reaches the network.',
    command: null,
    durationMs: 0,
    ...over,
  });

export const anAttempt = (over: Partial<Attempt> = {}): Attempt => ({
  at: Date.parse('2026-11-20T10:02:00Z'),
  durationMs: 1840,
  status: 200,
  failure: null,
  waitedMs: null,
  ...over,
});

export const aUsage = (over: Partial<Usage> = {}): Usage => ({
  input_tokens: 8100,
  output_tokens: 600,
  cache_read_tokens: 12_000,
  cache_write_tokens: 6000,
  cost_usd: 0.031,
  ...over,
});

export const aConversation = (over: Partial<Conversation> = {}): Conversation => ({
  model: 'claude-sonnet-5-5',
  turns: 3,
  toolUses: [aToolUse(), aRefusal()],
  attempts: [anAttempt(), anAttempt(), anAttempt()],
  usage: aUsage(),
  priceUnknown: false,
  failure: null,
  ...over,
});

export const aRerun = (over: Partial<Rerun> = {}): Rerun => ({
  outcome: 'reproduced',
  reason: 'The same command fails again with the same signature.',
  command: 'npm test',
  result: aCommandResult({
    argv: ['bash', '-e', 'npm test'],
    exitCode: 1,
    output: 'expected 900 to be 9',
    durationMs: 9000,
  }),
  isolation: 'pid-namespace',
  ...over,
});

export const A_PATCH = `diff --git a/src/cart.ts b/src/cart.ts
--- a/src/cart.ts
+++ b/src/cart.ts
@@ -40,5 +40,5 @@
 export function applyDiscount(price: number, percent: number): number {
   const discounted = price * (100 - percent);
-  return discounted;
+  return discounted / 100;
 }
 
`;

export const aTrial = (over: Partial<Trial> = {}): Trial => ({
  edits: [{ path: 'src/cart.ts', oldText: '  return discounted;', newText: '  return discounted / 100;' }],
  outcome: 'verified',
  reason: 'The command fails without the edit and passes with it.',
  patch: A_PATCH,
  result: aCommandResult({ argv: ['bash', '-e', 'npm test'], exitCode: 0, output: 'ok', durationMs: 8000 }),
  attempts: 1,
  ...over,
});

export const aFact = (over: Partial<Fact> = {}): Fact => ({
  id: 'base-green',
  text: 'The same job is green on `main` (77aa01b).',
  url: `${REPO_URL}/actions/runs/990`,
  holds: true,
  ...over,
});

/** The row follows from the fault unless it is given. */
export const aVerdict = (over: Partial<Verdict> = {}): Verdict => ({
  fault: 'this-change',
  row: over.fault ?? 'this-change',
  facts: [aFact()],
  ...over,
});

export const aCulprit = (over: Partial<Culprit> = {}): Culprit => ({
  outcome: 'found',
  hunks: [{ path: 'src/cart.ts', start: 40, end: 43, commit: null }],
  runs: 5,
  ms: 4100,
  reason: 'Taking back this part alone makes the command pass.',
  noise: null,
  ...over,
});

export const aFinding = (over: Partial<Finding> = {}): Finding => ({
  cause: aCause(),
  diagnosis: aDiagnosis(),
  conversation: aConversation(),
  rerun: aRerun(),
  trial: null,
  verdict: aVerdict(),
  culprit: null,
  moved: null,
  seenBefore: null,
  responseMs: 31_000,
  ...over,
});

export const aReport = (over: Partial<Report> = {}): Report => ({
  run: aRun(),
  outcome: 'diagnosed',
  word: 'red',
  reason: 'Jobs of this run failed.',
  at: '2026-11-20T10:03:00.000Z',
  findings: [aFinding()],
  notices: [],
  durationMs: 31_000,
  maxCostUsd: 0.5,
  version: '2.0.0',
  ...over,
});

export const aRenderedReport = (over: Partial<RenderedReport> = {}): RenderedReport => ({
  marker: '<!-- autofixops:v2 key=ci-1a2b3c4d ',
  comment: `<!-- autofixops:v2 key=ci-1a2b3c4d -->\n### A test failed\n`,
  resolved: null,
  summary: '### A test failed\n',
  annotations: [{ title: 'A test failed', message: 'expected 900 to be 9', path: 'src/cart.ts', line: 42 }],
  suggestion: null,
  files: [{ name: 'comment.md', text: '### A test failed\n' }],
  ...over,
});
