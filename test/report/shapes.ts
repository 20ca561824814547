/** Every shape that a comment can take, each with the report that brings it. The tests walk this table. */
import type { Report } from '../../src/contract/model.js';
import {
  aCause,
  aConversation,
  aCulprit,
  aDiagnosis,
  aFact,
  aFailure,
  aFinding,
  aJob,
  aLines,
  anExcerpt,
  aReading,
  aReport,
  aRerun,
  aRun,
  aSection,
  aStep,
  aTrial,
  aVerdict,
} from '../builders.js';
import { VERDICT_SHAPES } from './verdict-shapes.js';

const skipped = aRerun({
  outcome: 'skipped',
  reason: 'The code comes from a fork, and secrets are within reach.',
  command: null,
  result: null,
  isolation: 'none',
});

const byRules = {
  diagnosis: aDiagnosis({
    by: 'rules',
    confidence: 'medium',
    rootCause: 'A test expected 9 and got 900.',
    reasoningSummary:
      'The line is the best match of the failure signatures, and does not stand in the log of a passing run.',
    fixes: ['Compare src/cart.ts:42 with what test/cart.test.ts expects.'],
  }),
  conversation: null,
};

const dockerFinding = aFinding({
  cause: aCause({
    failure: aFailure({
      job: aJob({ id: 2002, name: 'image' }),
      step: aStep({ number: 3, name: 'Build image' }),
      reading: aReading({
        fingerprint: '77aa',
        sections: [aSection({ step: 3, firstLine: 10, lastLine: 90, title: 'Run docker build .' })],
        excerpt: anExcerpt({
          lines: aLines(88, ['ERROR: failed to do request: 503 Service Unavailable']),
          totalLines: 90,
        }),
      }),
    }),
  }),
  diagnosis: aDiagnosis({
    category: 'docker',
    kind: 'infrastructure',
    severity: 'medium',
    rootCause: 'The registry answered 503 while the base image was pulled.',
    location: null,
    fixes: ['Pull the base image through a mirror.'],
    evidence: [{ line: 88, quote: '503 Service Unavailable' }],
  }),
  rerun: skipped,
  verdict: aVerdict({
    fault: 'unknown',
    facts: [
      aFact({
        id: 'looks-like-machine',
        text: 'Looks like the machine; not proved: the registry answered 503.',
        url: null,
      }),
    ],
  }),
});

const flakyFinding = aFinding({
  cause: aCause({
    failure: aFailure({
      job: aJob({ id: 2003, name: 'search' }),
      reading: aReading({ fingerprint: 'f1a2', matches: [] }),
    }),
  }),
  diagnosis: aDiagnosis({
    rootCause: 'The test waits 100 ms for an answer that sometimes takes longer.',
    location: { path: 'test/search.test.ts', line: 18, column: null },
    fixes: ['Wait for the answer instead of the clock at test/search.test.ts:18.'],
  }),
  rerun: skipped,
  verdict: aVerdict({
    fault: 'flaky',
    facts: [
      aFact({
        id: 'other-attempt-passed',
        text: 'The same job passed in attempt 1 of this run.',
        url: 'https://github.com/acme/shop/actions/runs/1001/job/1903',
      }),
    ],
  }),
});

export const SHAPES: Record<string, Report> = {
  'culprit-found': aReport({ findings: [aFinding({ culprit: aCulprit() })] }),
  'culprit-of-several-parts': aReport({
    findings: [
      aFinding({
        culprit: aCulprit({
          hunks: [
            { path: 'src/cart.ts', start: 7, end: 7, commit: 'a'.repeat(40) },
            { path: 'src/[odd] *name*.ts', start: 1, end: 20, commit: 'b'.repeat(40) },
          ],
        }),
      }),
    ],
  }),
  'culprit-is-a-new-test': aReport({
    findings: [aFinding({ culprit: aCulprit({ outcome: 'new-test', reason: 'The failing test is new here.' }) })],
  }),
  'culprit-is-not-this-change': aReport({
    findings: [aFinding({ culprit: aCulprit({ outcome: 'fails-without-change', hunks: [], reason: 'It fails.' }) })],
  }),
  'culprit-not-found': aReport({
    findings: [
      aFinding({
        culprit: aCulprit({
          outcome: 'not-found',
          hunks: [],
          reason:
            'With the whole change taken back the command fails in another way; left as it is: package.json is a manifest of dependencies.',
        }),
      }),
    ],
  }),
  'culprit-not-looked-for': aReport({
    findings: [
      aFinding({
        culprit: aCulprit({
          outcome: 'not-run',
          hunks: [],
          runs: 0,
          ms: 0,
          reason: 'This machine cannot seal the command off.',
        }),
      }),
    ],
  }),
  'this-change-verified': aReport({ findings: [aFinding({ trial: aTrial() })] }),
  'this-change-still-fails': aReport({
    findings: [
      aFinding({ trial: aTrial({ outcome: 'still-fails', reason: 'Another assertion fails.', attempts: 2 }) }),
    ],
  }),
  'this-change-suggested': aReport({
    findings: [
      aFinding({
        trial: aTrial({
          outcome: 'not-tried',
          reason: 'The machine offers no way to keep the trial from the secrets of the action.',
          result: null,
          attempts: 0,
        }),
      }),
    ],
  }),
  'fix-weakens': aReport({
    findings: [aFinding({ trial: aTrial({ weakens: ['A test is skipped (`test/cart.test.ts`).'] }) })],
  }),
  'shared-by-jobs': aReport({
    findings: [
      aFinding({
        cause: aCause({
          sharedBy: ['test (node 22)', 'test (node 24)'].map((name, index) =>
            aFailure({ job: aJob({ id: 2010 + index, name }) }),
          ),
        }),
      }),
    ],
  }),
  'fault-not-clear': aReport({
    findings: [
      aFinding({
        verdict: aVerdict({
          fault: 'unknown',
          facts: [
            aFact({
              id: 'error-in-diff',
              text: 'The error names no file that is changed here.',
              holds: false,
            }),
          ],
        }),
      }),
    ],
  }),
  flaky: aReport({ findings: [flakyFinding] }),
  'base-branch': aReport({
    findings: [
      aFinding({
        rerun: skipped,
        verdict: aVerdict({
          fault: 'base-branch',
          facts: [
            aFact({
              id: 'base-red-same',
              text: 'The same job is red on `main` as well, since 77aa01b, with the same error.',
            }),
          ],
        }),
      }),
    ],
  }),
  'looks-like-machine': aReport({ findings: [dockerFinding] }),
  ...VERDICT_SHAPES,
  'no-log': aReport({
    findings: [
      aFinding({
        ...byRules,
        cause: aCause({
          failure: aFailure({
            reading: null,
            unavailable: 'The log of this job has expired (410): GitHub keeps logs for the days set in the repository.',
          }),
        }),
        diagnosis: aDiagnosis({
          by: 'rules',
          confidence: 'low',
          category: 'other',
          kind: 'unknown',
          rootCause: 'The step "Run tests" ended with exit code 1.',
          reasoningSummary: '',
          location: null,
          fixes: [],
          evidence: [],
        }),
        rerun: skipped,
        verdict: aVerdict({ fault: 'unknown', facts: [] }),
      }),
    ],
  }),
  'could-not-tell': aReport({
    findings: [
      aFinding({
        ...byRules,
        cause: aCause({ failure: aFailure({ reading: aReading({ matches: [] }) }) }),
        diagnosis: aDiagnosis({
          by: 'rules',
          confidence: 'low',
          category: 'other',
          kind: 'unknown',
          rootCause: '`npm test` ended with exit code 1.',
          reasoningSummary: 'No line of the log matches a known failure.',
          location: null,
          fixes: [],
          evidence: [],
        }),
        rerun: skipped,
        verdict: aVerdict({
          fault: 'unknown',
          facts: [aFact({ text: 'no run of this job on main was found', url: null, holds: null })],
        }),
      }),
    ],
  }),
  'nothing-readable': aReport({
    outcome: 'unavailable',
    findings: [],
    notices: ['The failed jobs could not be listed (403): give the job the permission `actions: read`.'],
  }),
  'no-model': aReport({ findings: [aFinding({ ...byRules, rerun: skipped, responseMs: 420 })], durationMs: 2100 }),
  'model-failed': aReport({
    findings: [
      aFinding({
        ...byRules,
        conversation: aConversation({
          failure: 'The model service was overloaded (529) and stayed so for 4 retries.',
          toolUses: [],
          usage: { input_tokens: 0, output_tokens: 0, cache_read_tokens: 0, cache_write_tokens: 0, cost_usd: 0 },
        }),
      }),
    ],
  }),
  unconfirmed: aReport({
    findings: [
      aFinding({
        diagnosis: aDiagnosis({ evidence: [], quotesDropped: 2, unconfirmed: true, confidence: 'low', location: null }),
        rerun: skipped,
        verdict: aVerdict({ fault: 'unknown', facts: [] }),
      }),
    ],
  }),
  'several-causes': aReport({
    findings: [
      dockerFinding,
      aFinding({
        trial: aTrial(),
        cause: aCause({
          sharedBy: ['test (node 22)', 'test (node 24)'].map((name, index) =>
            aFailure({ job: aJob({ id: 2010 + index, name }) }),
          ),
        }),
      }),
      flakyFinding,
    ],
    notices: ['The log of `lint` could not be read (404).'],
  }),
  'many-causes': aReport({
    findings: Array.from({ length: 7 }, (_, index) =>
      aFinding({
        cause: aCause({ failure: aFailure({ job: aJob({ id: 3000 + index, name: `shard ${index + 1} of 7` }) }) }),
      }),
    ),
  }),
  resolved: aReport({ outcome: 'no-failure', word: 'green', findings: [], run: aRun({ conclusion: 'success' }) }),
};
