import { describe, expect, test } from '@jest/globals';
import { createRecogniser, withoutNestedPrefixes } from '../../../src/logs/signatures/recognise.js';
import type { Signature } from '../../../src/logs/signatures/signature.js';
import { SIGNATURES } from '../../../src/logs/signatures/signatures.js';

const NOTHING_AROUND = { before: [], after: [] };
const whole = createRecogniser(SIGNATURES);

const aSignature = (over: Partial<Signature> = {}): Signature => ({
  id: 'shop-closed',
  category: 'other',
  kind: 'unknown',
  severity: 'low',
  hint: 'shop is closed',
  pattern: /^The shop is closed(?: until (?<until>[\d:]{4,5}))?(?: at (?<path>\S{1,80}):(?<line>\d{1,6}))?/,
  weight: 0.5,
  cause: 'The shop is closed until {until|further notice}.',
  fix: 'Wait[[ until {until}]].',
  matches: ['The shop is closed', 'The shop is closed until 09:00'],
  not: ['The shop is open'],
  ...over,
});

const matchOne = (
  signature: Signature,
  text: string,
  around = NOTHING_AROUND as { before: string[]; after: string[] },
) => createRecogniser([signature]).match({ number: 7, text }, around);

describe('a match', () => {
  test('carries what the pattern captured in its cause, its fix and its location', () => {
    const [match] = matchOne(aSignature(), 'The shop is closed until 09:00 at src\\shop.ts:12');
    expect(match).toEqual({
      id: 'shop-closed',
      category: 'other',
      kind: 'unknown',
      severity: 'low',
      cause: 'The shop is closed until 09:00.',
      fix: 'Wait until 09:00.',
      line: { number: 7, text: 'The shop is closed until 09:00 at src\\shop.ts:12' },
      location: { path: 'src/shop.ts', line: 12, column: null },
      weight: 0.5,
    });
  });

  test('says the words of the template, or leaves a part out, where nothing was captured', () => {
    const [match] = matchOne(aSignature(), 'The shop is closed');
    expect(match).toMatchObject({ cause: 'The shop is closed until further notice.', fix: 'Wait.', location: null });
  });

  test('has no fix where the signature has none', () => {
    expect(matchOne(aSignature({ fix: null }), 'The shop is closed')).toMatchObject([{ fix: null }]);
  });

  test('takes the first group that was captured of several that mean the same', () => {
    const signature = aSignature({
      pattern: /^The shop is closed by (?:mayor (?<name>\w{1,20})|(?<name2>\w{1,20}))/,
      cause: 'Closed by {name/name2}.',
    });
    expect(matchOne(signature, 'The shop is closed by rain')).toMatchObject([{ cause: 'Closed by rain.' }]);
    expect(matchOne(signature, 'The shop is closed by mayor Ann')).toMatchObject([{ cause: 'Closed by Ann.' }]);
  });

  test('is one line of bounded length, whatever was captured', () => {
    const signature = aSignature({ pattern: /^The shop is closed: (?<until>.{1,1900})/ });
    const [match] = matchOne(signature, `The shop is closed: ${'very\t '.repeat(300)}`);
    expect(match?.cause).not.toMatch(/[\n\t]/);
    expect(match?.cause.length).toBeLessThan(300);
  });

  test('never puts a captured template into a template', () => {
    const signature = aSignature({ pattern: /^The shop is closed: (?<until>.{1,90})/, cause: 'Until {until}.' });
    expect(matchOne(signature, 'The shop is closed: {until} {path|x}')).toMatchObject([
      { cause: 'Until {until} {path|x}.' },
    ]);
  });
});

describe('the lines around', () => {
  const at = { side: 'after', within: 2, pattern: /^ +at (?<path>\S{1,80}):(?<line>\d{1,6})$/ } as const;

  test('give what the line itself does not say, the nearest first', () => {
    const around = { before: [], after: ['x', '  at a.ts:1', '  at b.ts:2'] };
    expect(matchOne(aSignature({ around: [at] }), 'The shop is closed', around)).toMatchObject([
      { location: { path: 'a.ts', line: 1 } },
    ]);
  });

  test('are looked at no farther than the signature says', () => {
    const around = { before: [], after: ['x', 'y', '  at a.ts:1'] };
    expect(matchOne(aSignature({ around: [at] }), 'The shop is closed', around)).toMatchObject([{ location: null }]);
  });

  test('never overrule what the line itself says', () => {
    const around = { before: [], after: ['  at a.ts:1'] };
    expect(matchOne(aSignature({ around: [at] }), 'The shop is closed at z.ts:9', around)).toMatchObject([
      { location: { path: 'z.ts', line: 9 } },
    ]);
  });

  test('may be required', () => {
    const signature = aSignature({ around: [{ ...at, side: 'before', required: true }] });
    expect(matchOne(signature, 'The shop is closed')).toEqual([]);
    expect(matchOne(signature, 'The shop is closed', { before: ['  at a.ts:1'], after: [] })).toHaveLength(1);
  });
});

describe('nested prefixes', () => {
  test.each([
    ['##[error]Bad', 'Bad'],
    ['#19 22.32 [ERROR] Bad', '[ERROR] Bad'],
    ['web_1  | npm ERR! Bad', 'npm ERR! Bad'],
    ['    [junit] Bad', 'Bad'],
    ['21786 [ERROR] Bad', '[ERROR] Bad'],
    ['#7 1.2 api-1 | ##[error]Bad', 'Bad'],
    ['::error file=a.ts,line=1::Bad', 'Bad'],
    ['  12 | const a = 1', '  12 | const a = 1'],
    ['##[warning]Not so bad', '##[warning]Not so bad'],
  ])('of %j leave %j', (text, bare) => {
    expect(withoutNestedPrefixes(text)).toBe(bare);
  });

  test('do not hide a failure', () => {
    const ids = whole
      .match({ number: 1, text: "#12 4.031 web_1  | ModuleNotFoundError: No module named 'redis'" }, NOTHING_AROUND)
      .map(({ id }) => id);
    expect(ids).toContain('python-module-not-found');
  });
});

describe('mayMatch', () => {
  test('is never false for a line that some signature matches', () => {
    for (const { matches } of SIGNATURES) {
      for (const text of matches.flatMap((example) => example.split('\n'))) {
        const found = whole.match({ number: 1, text }, NOTHING_AROUND);
        expect({ text, may: whole.mayMatch(text) || found.length === 0 }).toEqual({ text, may: true });
      }
    }
  });

  test('ignores case, knows overlapping hints, and is false for what has none', () => {
    const recogniser = createRecogniser([aSignature({ hint: ['abcd', 'bcx', 'ÄÖ'] })]);
    expect(['xABCDx', 'abcx', 'abbcx', 'äö'].map(recogniser.mayMatch)).toEqual([true, true, true, true]);
    expect(['', 'abc d', 'bcd', 'äo', 'a\u0000b'].map(recogniser.mayMatch)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

/** What jobs that pass print, in the real formats. */
const QUIET_LINES = [
  '##[group]Run actions/checkout@v4',
  'Temporarily overriding HOME before making global git config changes',
  '[command]/usr/bin/git submodule foreach --recursive git config --local --unset-all',
  'added 812 packages, and audited 813 packages in 14s',
  'npm warn deprecated inflight@1.0.6: This module is not supported, and leaks memory.',
  'npm warn ERESOLVE overriding peer dependency',
  'found 0 vulnerabilities',
  '3 vulnerabilities (1 low, 2 moderate)',
  '  ✓ throws an error when the cart is empty (3 ms)',
  '  ✔ should return 500 error if the request fails',
  'test cart::tests::fails_on_empty ... ok',
  'test result: ok. 12 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.12s',
  'tests/test_cart.py::test_error_when_empty PASSED                  [ 40%]',
  '====== 132 passed, 3 skipped, 2 warnings in 12.41s ======',
  'ok  \tgithub.com/shop/cart\t0.213s',
  '--- PASS: TestFailsOnEmpty (0.00s)',
  '[INFO] Tests run: 120, Failures: 0, Errors: 0, Skipped: 3, Time elapsed: 0.4 s - in shop.ErrorTest',
  '[INFO] BUILD SUCCESS',
  'CartTest > failsWhenEmpty() PASSED',
  'BUILD SUCCESSFUL in 12s',
  'Success: no issues found in 120 source files',
  'All checks passed!',
  'Found 0 errors.',
  '120 files would be left unchanged.',
  '132 examples, 0 failures, 3 pending',
  '132 runs, 300 assertions, 0 failures, 0 errors, 1 skips',
  'OK (132 tests, 300 assertions)',
  'Tests:       133 passed, 133 total',
  '100% tests passed, 0 tests failed out of 40',
  '[       OK ] CartTest.FailsOnEmpty (0 ms)',
  'Passed!  - Failed:     0, Passed:   132, Skipped:     0, Total:   132',
  '-- Performing Test HAVE_BUILTIN_FORTIFY - Failed',
  'checking for openssl/ssl.h... no',
  '-- Could NOT find Doxygen (missing: DOXYGEN_EXECUTABLE)',
  'invoke-rc.d: policy-rc.d denied execution of start.',
  'Error: No such object: mypy-cache-volume',
  "ERROR: pip's dependency resolver does not currently take into account all the packages that are installed.",
  'WARNING: Retrying (Retry(total=4)) after connection broken by NewConnectionError',
  '   Compiling proc-macro-error v1.0.4',
  '  Downloaded proc-macro-error-attr v1.0.4',
  ' * [new branch]        fix-failing-tests -> origin/fix-failing-tests',
  '[WARNING] Could not transfer metadata shop:core/maven-metadata.xml from/to maven-default-http-blocker',
  'Solving environment: ...working... failed with initial frozen solve. Retrying with flexible solve.',
  '#10 23.25 Enabling conf localized-error-pages.',
  '  [ 12/883] Building CXX object error.cpp.o',
  'Required test coverage of 80% reached. Total coverage: 91.00%',
  '[1mRUNS[0m src/error-handling.test.ts',
  'time="2024-05-01T10:00:00Z" level=warning msg="error handling is set to retry"',
];

describe('the log of a job that passed', () => {
  test.each(QUIET_LINES)('shows no failure in %j', (text) => {
    expect(whole.match({ number: 1, text }, NOTHING_AROUND).map(({ id }) => id)).toEqual([]);
  });

  test('shows none in all its lines together', () => {
    const ids = QUIET_LINES.flatMap((text, i) =>
      whole.match({ number: i + 1, text }, { before: QUIET_LINES.slice(0, i), after: QUIET_LINES.slice(i + 1) }),
    ).map(({ id }) => id);
    expect(ids).toEqual([]);
  });
});

describe('hostile lines', () => {
  test.each([
    ['nothing', ''],
    ['one of a megabyte', `ModuleNotFoundError: No module named '${'a'.repeat(1_000_000)}`],
    ['lone surrogates', '\ud800\udfff\ud800 error[E0001]: \udfff'],
    ['control characters', '\u0000\u001b[31mnpm ERR! code \u0007E401'],
    ['only hints', SIGNATURES.flatMap(({ hint }) => hint).join(' ')],
  ])('%s are answered', (_name, text) => {
    expect(Array.isArray(whole.match({ number: 1, text }, NOTHING_AROUND))).toBe(true);
    expect(typeof whole.mayMatch(text)).toBe('boolean');
  });

  test('what stands beyond the first 2,000 characters is not seen', () => {
    const late = `${' '.repeat(2000)}ModuleNotFoundError: No module named 'redis'`;
    expect(whole.match({ number: 1, text: late }, NOTHING_AROUND)).toEqual([]);
  });
});

describe('examples tell what was captured', () => {
  test.each([
    ['ERROR: No matching distribution found for botocore>=1.37.14', '>=1.37.14'],
    ["npm ERR! 404  '@shop/icons@^2.0.0' is not in this registry.", '@shop/icons@^2.0.0'],
    ["E: Package 'darcs' has no installation candidate", 'darcs'],
    ['Error: listen EADDRINUSE: address already in use :::3000', '3000'],
    ['src/tls.c:3:10: fatal error: openssl/ssl.h: No such file or directory', 'openssl/ssl.h'],
    ['/home/runner/work/_temp/a.sh: line 3: poetry: command not found', 'poetry'],
    ['Your Ruby version is 2.7.8, but your Gemfile specified 3.2.2', '3.2.2'],
  ])('%s', (text, name) => {
    const [best] = whole.match({ number: 1, text }, NOTHING_AROUND);
    expect(best?.cause).toContain(name);
    expect(best?.fix).toContain(name);
  });
});

describe('a path', () => {
  test.each([
    ['/home/runner/work/shop/shop/src/cart.py', 'src/cart.py'],
    ['/__w/shop/shop/src/cart.py', 'src/cart.py'],
    ['D:\\a\\shop\\shop\\src\\cart.py', 'src/cart.py'],
    ['/Users/runner/work/shop/shop/src/cart.py', 'src/cart.py'],
    ['/github/workspace/src/cart.py', 'src/cart.py'],
    ['./src/cart.py', 'src/cart.py'],
    ['/opt/shop/src/cart.py', '/opt/shop/src/cart.py'],
    ['/home/runner/work/_temp/a/x.py', '/home/runner/work/_temp/a/x.py'],
  ])('%s is said as %s', (path, relative) => {
    const text = `FAILED ${path}::test_total - AssertionError: assert 900 == 9`;
    const signature = aSignature({ hint: 'FAILED', pattern: /^FAILED (?<path>\S{1,80}?)::/, cause: 'In {path}.' });
    expect(matchOne(signature, text)).toMatchObject([{ cause: `In ${relative}.`, location: { path: relative } }]);
  });
});
