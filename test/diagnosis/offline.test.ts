import { describe, expect, test } from '@jest/globals';
import type { Failure, Job, Reading, SignatureMatch } from '../../src/contract/model.js';
import { ecosystems, inferEcosystem } from '../../src/diagnosis/ecosystem.js';
import { diagnoseOffline } from '../../src/diagnosis/offline.js';
import { createRecogniser } from '../../src/logs/signatures/recognise.js';
import { SIGNATURES } from '../../src/logs/signatures/signatures.js';
import { aCommand, aFailure, aJob, aLines, aMatch, anExcerpt, aReading, aSection, aStep } from '../builders.js';

const recogniser = createRecogniser(SIGNATURES);

/** A failure whose log is these lines, all of them in the failed step. */
function aFailureWith(texts: string[], over: Partial<Failure> = {}, reading: Partial<Reading> = {}): Failure {
  const lines = aLines(1, texts);
  const section = aSection({ firstLine: 1, lastLine: lines.length, ...reading.failedSection });
  const matches = lines.flatMap((line, i) =>
    recogniser.match(line, { before: texts.slice(0, i), after: texts.slice(i + 1) }),
  );
  return aFailure({
    reading: aReading({
      sections: [section],
      failedSection: section,
      matches,
      excerpt: anExcerpt({ lines, totalLines: lines.length }),
      keyLines: lines.slice(0, 3),
      ...reading,
    }),
    ...over,
  });
}

/** The reading of a log in which nothing failed. */
const aPassingReading = (over: Partial<Reading> = {}): Reading =>
  aReading({
    sections: [aSection({ failed: false, exitCode: null })],
    failedSection: null,
    matches: [],
    keyLines: [],
    excerpt: anExcerpt({ lines: aLines(1, ['132 passed', 'Post job cleanup.']) }),
    ...over,
  });

describe('a recognised failure', () => {
  const diagnosis = diagnoseOffline(
    aFailureWith([
      'Collecting botocore<1.38,>=1.37.14',
      'ERROR: No matching distribution found for botocore<1.38,>=1.37.14',
      '##[error]Process completed with exit code 1.',
    ]),
  );

  test('is named with the values of the log, in cause and fix', () => {
    expect(diagnosis).toMatchObject({
      by: 'rules',
      category: 'python',
      kind: 'dependency',
      severity: 'high',
      confidence: 'high',
      rootCause:
        'pip finds no release of botocore that satisfies <1.38,>=1.37.14 for this Python version and platform.',
      unconfirmed: false,
      edits: [],
      quotesDropped: 0,
    });
    expect(diagnosis.fixes[0]).toContain('botocore<1.38,>=1.37.14');
  });

  test('is proved by real lines, the telling one first', () => {
    expect(diagnosis.evidence[0]).toEqual({
      line: 2,
      quote: 'ERROR: No matching distribution found for botocore<1.38,>=1.37.14',
    });
    expect(new Set(diagnosis.evidence.map(({ line }) => line)).size).toBe(diagnosis.evidence.length);
  });

  test('says in which step the line stands and how that ended', () => {
    expect(diagnosis.reasoningSummary).toBe(
      'Line 2 shows the known error pattern pip-no-matching-distribution in "Run npm test", which ended with exit code 1.',
    );
  });

  test('has the place that the line, or one near it, names', () => {
    expect(
      diagnoseOffline(aFailureWith(["src/cart.ts(42,13): error TS2322: Type 'string' is not assignable."])).location,
    ).toEqual({ path: 'src/cart.ts', line: 42, column: 13 });
    const near = aReading({
      matches: [
        aMatch({ id: 'a-summary', weight: 0.9, location: null, line: { number: 1200, text: '1 failing' } }),
        aMatch({ id: 'b-detail', weight: 0.8, line: { number: 1205, text: 'AssertionError' } }),
      ],
    });
    expect(diagnoseOffline(aFailure({ reading: near })).location).toEqual({
      path: 'src/cart.ts',
      line: 42,
      column: 10,
    });
  });

  test('gives at most three fixes and five lines of evidence, none twice', () => {
    const matches = Array.from({ length: 40 }, (_, i) =>
      aMatch({ id: `m-${i}`, fix: `Do ${i % 6}.`, weight: 0.9, line: { number: 1190 + (i % 20), text: `line ${i}` } }),
    );
    const { fixes, evidence } = diagnoseOffline(aFailure({ reading: aReading({ matches }) }));
    expect(fixes).toHaveLength(3);
    expect(new Set(fixes).size).toBe(3);
    expect(evidence.length).toBeLessThanOrEqual(5);
  });
});

describe('of several matches', () => {
  const cause = (weight: number, number: number, over: Partial<SignatureMatch> = {}) =>
    aMatch({
      id: `w${weight * 100}-line`,
      cause: `Cause at ${number}.`,
      weight,
      line: { number, text: `l${number}` },
      ...over,
    });

  test('the cause is said, not its consequence', () => {
    const reading = aReading({ matches: [cause(0.3, 1209), cause(0.9, 1200), cause(0.5, 1205)] });
    expect(diagnoseOffline(aFailure({ reading })).rootCause).toBe('Cause at 1200.');
  });

  test('of equals, the one that the log engine puts first', () => {
    const reading = aReading({ matches: [cause(0.8, 1209), cause(0.8, 1200)] });
    expect(diagnoseOffline(aFailure({ reading })).rootCause).toBe('Cause at 1209.');
  });

  test('what stands in the failed step counts more than what an earlier step survived', () => {
    const reading = aReading({ matches: [cause(0.95, 12), cause(0.6, 1205)] });
    expect(diagnoseOffline(aFailure({ reading })).rootCause).toBe('Cause at 1205.');
  });

  test('a lost runner is believed wherever it is said', () => {
    const reading = aReading({ matches: [cause(0.96, 1400, { id: 'actions-runner-lost' }), cause(0.8, 1205)] });
    expect(diagnoseOffline(aFailure({ reading })).rootCause).toBe('Cause at 1400.');
  });

  test('a network error that a failing test printed is not the cause', () => {
    const failure = aFailureWith([
      'E       socket.gaierror: [Errno -2] Name or service not known',
      'E       AssertionError: assert 900 == 9',
      'FAILED tests/test_cart.py::test_total - AssertionError: assert 900 == 9',
    ]);
    expect(diagnoseOffline(failure)).toMatchObject({ category: 'python', kind: 'test' });
  });

  test('a missing program that the step survived for long is not the cause', () => {
    const texts = [
      '/home/runner/work/_temp/a.sh: line 3: tput: command not found',
      ...Array.from({ length: 300 }, (_, i) => `working on item ${i}`),
      'tests/test_cart.py::test_discount FAILED                       [ 40%]',
    ];
    expect(diagnoseOffline(aFailureWith(texts))).toMatchObject({ category: 'python', kind: 'test' });
    expect(diagnoseOffline(aFailureWith([...texts].reverse())).rootCause).toMatch(/^The program tput/);
  });
});

describe('the evidence', () => {
  const lines = aLines(100, [
    'AssertionError: expected 900 to be 9',
    'Traceback (most recent call last):',
    'expected 900',
    'expected 900',
  ]);
  const match = aMatch({ line: { number: 100, text: 'AssertionError: expected 900 to be 9' } });
  const failedSection = aSection({ firstLine: 1, lastLine: 900 });
  const quotes = (over: Partial<Reading>) =>
    diagnoseOffline(
      aFailure({ reading: aReading({ sections: [failedSection], failedSection, matches: [match], ...over }) }),
    ).evidence.map(({ line }) => line);

  test('shows each text once, and no line that only announces', () => {
    expect(quotes({ keyLines: lines })).toEqual([100, 102]);
  });

  test('leaves out other trouble far from the cause', () => {
    expect(quotes({ keyLines: aLines(800, ['some other trouble']) })).toEqual([100]);
  });

  test('begins with the key lines where the match only says that something failed', () => {
    const messenger = aMatch({ weight: 0.4, line: { number: 120, text: 'make: *** [all] Error 1' } });
    expect(quotes({ matches: [messenger], keyLines: aLines(800, ['the real trouble']) })).toEqual([800, 120]);
  });
});

describe('the category', () => {
  test.each([
    [
      'the tool that the step runs',
      ['not ok 3 - gives a discount'],
      { script: 'npm test', title: 'Run npm test' },
      'node',
    ],
    ['the same in a Go job', ['3 tests failed.'], { script: 'go test ./...', title: 'Run go test ./...' }, 'go'],
    [
      'the hook that failed',
      ['ruff.......................................Failed'],
      { script: 'pre-commit run -a', title: 'Lint' },
      'python',
    ],
    [
      'the image build around a tool',
      ["#12 4.1 ModuleNotFoundError: No module named 'redis'"],
      { script: null, title: 'Run docker/build-push-action@v6' },
      'docker',
    ],
    [
      'docker, when its push meets a network error',
      ['dial tcp 192.0.2.1:443: i/o timeout'],
      { script: 'docker push ghcr.io/shop/api', title: 'Push' },
      'docker',
    ],
    [
      'the resource, where no tool is evident',
      ['tar: out.tar: Cannot write: No space left on device'],
      { script: 'tar cf out.tar .', title: 'Pack' },
      'disk',
    ],
    [
      'other, for a language without a category',
      ['** (CompileError) lib/cart.ex:14: undefined function total/0'],
      { script: 'npm run assets && mix test', title: 'Test' },
      'other',
    ],
    [
      'other, where nothing tells',
      ['E: Unable to locate package darcs'],
      { script: 'sudo apt-get install darcs', title: 'Install' },
      'other',
    ],
  ] as const)('is %s', (_name, texts, { script, title }, category) => {
    const failure = aFailureWith(
      [...texts],
      { step: aStep({ name: title }), command: null },
      { failedSection: aSection({ script, title }) },
    );
    expect(diagnoseOffline(failure).category).toBe(category);
  });

  test.each(ecosystems.map((ecosystem) => [ecosystem.category, ecosystem] as const))(
    '%s is known by its traces',
    (category, { examples }) => {
      expect(inferEcosystem({ commands: [examples.command], files: [], lines: [] })).toBe(category);
      expect(inferEcosystem({ commands: [], files: [examples.file], lines: [] })).toBe(category);
      expect(inferEcosystem({ commands: [], files: [], lines: [examples.output] })).toBe(category);
    },
  );

  test('stays open when traces contradict each other, or there are none', () => {
    expect(inferEcosystem({ commands: ['npm test', 'cargo test'], files: [], lines: [] })).toBeNull();
    expect(inferEcosystem({ commands: ['./run.sh'], files: ['a.txt'], lines: ['hello'] })).toBeNull();
  });
});

describe('what nobody knows by name', () => {
  const unknown = aFailureWith(
    ['frobnicate: the flux is out of phase', '##[error]Process completed with exit code 3.'],
    {
      step: aStep({ name: 'Frobnicate' }),
      exitCode: 3,
    },
    { matches: [] },
  );

  test('is said plainly: step, command, exit code and the likeliest line', () => {
    expect(diagnoseOffline(unknown)).toMatchObject({
      kind: 'unknown',
      confidence: 'low',
      fixes: [],
      location: null,
      rootCause:
        'The step "Frobnicate" (`npm test`) ended with exit code 3; the line that most likely says why: frobnicate: the flux is out of phase',
    });
  });

  test.each([
    ['the log’s block', aCommand({ script: 'touch canary', source: 'log' })],
    ['no workflow file', null],
  ])('a command of which %s is all that is known is told as what the log says', (_what, command) => {
    expect(diagnoseOffline({ ...unknown, command }).rootCause).toContain('(by its log: `');
  });

  test('is shown with the key lines as evidence', () => {
    expect(diagnoseOffline(unknown).evidence[0]).toEqual({ line: 1, quote: 'frobnicate: the flux is out of phase' });
  });

  test('a line that only passes a failure on is no diagnosis', () => {
    const failure = aFailureWith(['something odd', '##[error]Process completed with exit code 1.']);
    expect(diagnoseOffline(failure)).toMatchObject({
      kind: 'unknown',
      confidence: 'low',
      rootCause: expect.stringMatching(/^The step "Run tests".* something odd$/),
    });
  });
});

describe('a job that only collects the results of others', () => {
  test('is said to do so, with what it printed', () => {
    const script = 'if [ "failure" != "success" ]; then\n  echo "Unit tests failed"\n  exit 1\nfi';
    const failure = aFailureWith(
      ['Unit tests failed', '##[error]Process completed with exit code 1.'],
      {},
      {
        failedSection: aSection({ script }),
      },
    );
    expect(diagnoseOffline(failure)).toMatchObject({
      category: 'github-actions',
      rootCause:
        'This job only collects the results of other jobs, and one of them did not succeed: Unit tests failed.',
    });
  });
});

describe('without a log', () => {
  const without = (job: Partial<Job>, over: Partial<Failure> = {}) =>
    diagnoseOffline(aFailure({ job: aJob(job), reading: null, step: null, exitCode: null, ...over }));

  test.each([
    ['cancelled', { conclusion: 'cancelled' }, 'github-actions', /^The job was cancelled/],
    ['out of time', { conclusion: 'timed_out' }, 'timeout', /time limit/],
    ['not valid as a workflow', { conclusion: 'startup_failure' }, 'github-actions', /could not start/],
    ['waiting for approval', { conclusion: 'action_required' }, 'github-actions', /approval/],
    ['never taken by a runner', { conclusion: 'failure', steps: [] }, 'github-actions', /before its first step/],
    [
      'lost with its runner',
      { conclusion: 'failure', steps: [aStep({ conclusion: 'success' }), aStep({ conclusion: null })] },
      'github-actions',
      /runner was lost/,
    ],
  ] as const)('a job that was %s has a sentence of its own', (_name, job, category, sentence) => {
    const diagnosis = without(job as Partial<Job>);
    expect(diagnosis).toMatchObject({ category, evidence: [], unconfirmed: true });
    expect(diagnosis.rootCause).toMatch(sentence);
  });

  test('else the step is named, and why its log is missing', () => {
    const diagnosis = without(
      {},
      { step: aStep({ name: 'Run tests' }), unavailable: 'The log has expired (HTTP 410).' },
    );
    expect(diagnosis).toMatchObject({
      category: 'other',
      confidence: 'low',
      rootCause:
        'The step "Run tests" of test (node 20) failed, and its log could not be read: The log has expired (HTTP 410).',
    });
  });

  test('a log that is empty says nothing, and nothing is made of it', () => {
    const reading = aPassingReading({ sections: [], excerpt: anExcerpt({ lines: [] }) });
    const diagnosis = diagnoseOffline(aFailure({ reading, step: null, exitCode: null }));
    expect(diagnosis).toMatchObject({ category: 'other', kind: 'unknown', confidence: 'low', evidence: [] });
  });
});

describe('the log of a job that passed', () => {
  test.each(['success', 'failure'])('shows nothing wrong (the job is said to be a %s)', (conclusion) => {
    const failure = aFailure({
      job: aJob({ conclusion }),
      step: null,
      exitCode: null,
      reading: aPassingReading(),
      command: null,
    });
    expect(diagnoseOffline(failure)).toMatchObject({
      category: 'other',
      kind: 'unknown',
      confidence: 'low',
      location: null,
      fixes: [],
      evidence: [],
    });
  });

  test('shows nothing wrong though a tolerated check complains', () => {
    const matches = [
      aMatch({ id: 'flake8-finding', category: 'python', weight: 0.66 }),
      aMatch({ id: 'x-y', weight: 0.85 }),
    ];
    const reading = aPassingReading({ matches });
    const failure = aFailure({ job: aJob({ conclusion: 'success' }), step: null, exitCode: null, reading });
    expect(diagnoseOffline(failure)).toMatchObject({ kind: 'unknown', confidence: 'low', evidence: [], fixes: [] });
  });
});

describe('hostile text', () => {
  test('stays one bounded sentence', () => {
    const long = `frob ${'x'.repeat(5000)}`;
    const failure = aFailureWith(
      [long],
      { step: aStep({ name: long }), command: null },
      { matches: [], failedSection: aSection({ script: long, title: long }) },
    );
    const { rootCause, evidence, reasoningSummary } = diagnoseOffline(failure);
    expect(rootCause.length).toBeLessThanOrEqual(600);
    expect(reasoningSummary.length).toBeLessThanOrEqual(600);
    expect(long.startsWith(evidence[0]?.quote ?? '?')).toBe(true);
    expect(rootCause).not.toContain('\n');
  });

  test('the same failure gives the same diagnosis, and is not changed by it', () => {
    const failure = aFailureWith(["ModuleNotFoundError: No module named 'redis'"]);
    const before = structuredClone(failure);
    expect(diagnoseOffline(failure)).toEqual(diagnoseOffline(structuredClone(failure)));
    expect(failure).toEqual(before);
  });
});
