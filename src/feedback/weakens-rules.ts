/** What an edit changes, line by line, white space trimmed. */
export interface Change {
  path: string;
  removed: readonly string[];
  added: readonly string[];
  /** Nothing is left of the edited text. */
  deleted: boolean;
}

/** One way of weakening a check. To add one is to append an entry with its examples; one generic test runs them all. */
export interface WeakeningRule {
  id: string;
  /** Only for files whose path matches. */
  path?: RegExp;
  /** What is said, without the path and the full stop; null: the edit does not do it. */
  find: (change: Change) => string | null;
  /** `path`, text before, text after. */
  examples: readonly (readonly [string, string, string])[];
  counterexamples: readonly (readonly [string, string, string])[];
}

const TEST_PATH =
  /(?:^|\/)(?:tests?|specs?|__tests__|e2e|cypress)\/|(?:^|[/._-])(?:test|tests|spec)[._-]|[._-](?:test|spec)s?\.\w+$|Tests?\.(?:java|kt|cs|php|swift)$|_test\.(?:go|py|rb|exs|dart)$|(?:^|\/)test_[^/]+\.py$/;
const WORKFLOW_PATH =
  /^(?:\.github\/(?:workflows|actions)\/|\.gitlab-ci|\.circleci\/|\.travis\.yml|azure-pipelines|bitbucket-pipelines|Jenkinsfile|\.buildkite\/|\.drone)/;
const MANIFEST_PATH =
  /(?:^|\/)(?:package\.json|requirements[^/]*\.(?:txt|in)|constraints[^/]*\.txt|pyproject\.toml|setup\.(?:py|cfg)|Pipfile|Cargo\.toml|Gemfile|[^/]*\.gemspec|composer\.json|go\.mod|build\.gradle(?:\.kts)?|pom\.xml|[^/]*\.csproj|environment\.ya?ml|\.pre-commit-config\.ya?ml|Dockerfile[^/]*|[^/]*\.dockerfile|docker-compose[^/]*\.ya?ml)$|^\.github\/(?:workflows|actions)\//i;

const TEST_DECLARATION =
  /^(?:async\s+)?def test\w*|^(?:it|test|specify|scenario|describe|context)(?:\.\w+)*\s*[(.'"]|^(?:public |private |static )*func(?:tion)? [Tt]est\w*|^@(?:Test|ParameterizedTest|RepeatedTest)\b|^#\[(?:tokio::)?test\]|^\[(?:Fact|Theory|Test|TestMethod|TestCase)\b|^TEST(?:_F|_P)?\(|^class \w*Test\w*/;
const ASSERTION =
  /\bassert\w*\s*[!(.]|\bassert(?:\/strict)?['"]\)\s*[.(]|\bassert\s|\bexpect\s*\(|\.should\b|\brequire\.(?:\w+)\(|\bt\.(?:Error|Fatal)f?\(|\bAssert\.|\bXCTAssert|\bverify\(|\bEXPECT_|\bASSERT_/;

/** Says `text` where an added line matches and no removed one does: a moved line is no news. */
function adds(pattern: RegExp, text: string): (change: Change) => string | null {
  return ({ added, removed }) => (count(added, pattern) > count(removed, pattern) ? text : null);
}

function removes(pattern: RegExp, text: string): (change: Change) => string | null {
  return ({ added, removed }) => (count(removed, pattern) > count(added, pattern) ? text : null);
}

function count(lines: readonly string[], pattern: RegExp): number {
  return lines.filter((line) => pattern.test(line)).length;
}

/** The greatest number that `pattern` captures in the lines; null where it captures none. */
function greatest(lines: readonly string[], pattern: RegExp): number | null {
  const numbers = lines.flatMap((line) => {
    const match = pattern.exec(line);
    return match?.[1] === undefined ? [] : [Number(match[1].replaceAll('_', ''))];
  });
  return numbers.length === 0 ? null : Math.max(...numbers);
}

const TIMEOUT =
  /time[-_ ]?out\w{0,40}(?:-(?:minutes|seconds|ms))?["']?\)?(?:\s*[=:(,]\s*| \s*)["']?(\d[\d_]*(?:\.\d+)?)/i;
const RETRY =
  /(?:retr(?:y|ies)\w{0,40}|reruns?|max[-_]?attempts|flaky)["']?(?:\s*[=:(]\s*| \s*)["']?(?:\w+\s*=\s*)?(\d+)/i;
const COVERAGE =
  /(?:branches|functions|lines|statements|fail[-_]under|threshold|target|minimum(?:_coverage)?|coverage)["']?\)?(?:\s*[=:(>]| )[\s=:(>]*["']?(\d+(?:\.\d+)?)/i;

function raises(pattern: RegExp, text: string): (change: Change) => string | null {
  return ({ added, removed }) => {
    const after = greatest(added, pattern);
    const before = greatest(removed, pattern);
    if (after === null || (before !== null && after <= before)) return null;
    return before === null ? `${text} to ${after}` : `${text} from ${before} to ${after}`;
  };
}

function lowers({ added, removed }: Change): string | null {
  const before = greatest(removed, COVERAGE);
  const after = greatest(added, COVERAGE);
  if (before === null) return null;
  if (after === null) return `It takes away the threshold of ${before}`;
  return after < before ? `It lowers a threshold from ${before} to ${after}` : null;
}

/** How tightly a line holds a version: 3 exact or by digest, 2 a range of patches, 1 any newer one, 0 none. */
function tightness(line: string): number {
  if (/<version>/.test(line)) return /[[(,]|LATEST|RELEASE/.test(line) ? 0 : 3;
  if (
    /@sha256:|@[0-9a-f]{40}\b|==\s*v?\d|["']=?\s*v?\d+\.\d[\w.+-]*["']|:\d+\.\d[\w.-]*\s*$|\sv\d+\.\d+\.\d+/.test(line)
  )
    return 3;
  if (/~>?=?\s*\d|["']~|>=[^,>]*,\s*<|@v?\d+\.\d+|@v\d+\b/.test(line)) return 2;
  if (/\^|>=?\s*\d|:\d+\s*$|\d\.x/.test(line)) return 1;
  return 0;
}

/** What a line pins: `"left-pad":`, `requests==`, `uses: actions/checkout@`, `FROM node:`. */
function pinned(line: string): string | null {
  const match =
    /^-?\s*(?:<(version)>|(rev):\s|uses:\s*["']?([\w./-]+)(?:@|$)|FROM\s+([\w./-]+)|image:\s*["']?([\w./-]+)|gem\s+["']([\w-]+)|["']([@\w./-]+)["']\s*:\s*["']|([\w.-]+)(?:\[[\w,]+\])?\s*(?:[=~<>!^]=?|$))/.exec(
      line,
    );
  return match?.slice(1).find((name) => name !== undefined) ?? null;
}

function loosensPin({ added, removed }: Change): string | null {
  for (const line of removed) {
    const name = pinned(line);
    const next = name === null ? undefined : added.find((other) => pinned(other) === name);
    if (name !== null && next !== undefined && tightness(next) < tightness(line))
      return `It loosens the version of ${name}`;
  }
  return null;
}

function changesExpectation({ added, removed }: Change): string | null {
  const before = count(removed, ASSERTION);
  const after = count(added, ASSERTION);
  return before > 0 && before === after ? 'It changes what a test expects' : null;
}

const COMMENT = /^(?:\/\/+|#+|--+|\/\*+|<!--|;+|%+)\s*(?=\S)/;

/** The same words behind a comment sign, where they were a check before. */
function commentsOut({ added, removed }: Change): string | null {
  const comments = added.filter((line) => COMMENT.test(line)).map((line) => line.replace(COMMENT, ''));
  const checks = removed.filter((line) => !COMMENT.test(line) && (ASSERTION.test(line) || TEST_DECLARATION.test(line)));
  return checks.some((line) => comments.some((comment) => comment.startsWith(line))) ? 'It comments out a check' : null;
}

export const WEAKENING_RULES: readonly WeakeningRule[] = [
  {
    id: 'workflow',
    path: WORKFLOW_PATH,
    find: ({ added, removed }) => (added.length + removed.length > 0 ? 'It edits the definition of the checks themselves' : null),
    examples: [['.github/workflows/ci.yml', 'run: npm test', 'run: npm run test'], ['.gitlab-ci.yml', 'a', 'b']],
    counterexamples: [['src/workflows/ci.ts', 'a', 'b']],
  },
  {
    id: 'allowed-to-fail',
    find: adds(/continue[-_]on[-_]error["']?\s*[:=]\s*(?!false)|allow_failure["']?\s*:\s*(?!false)|ignore_errors?["']?\s*[:=]\s*(?:true|yes)|soft_fail["']?\s*:|fail_ci_if_error:\s*false|failFast:\s*false|testFailureIgnore>?\s*(?:=\s*)?true|ignoreFailures\s*=\s*true/i, 'It lets a step fail without failing the run'),
    examples: [['.github/workflows/ci.yml', '- run: npm test', '- run: npm test\n  continue-on-error: true'], ['.gitlab-ci.yml', 'script: x', 'script: x\nallow_failure: true']],
    counterexamples: [['.github/workflows/ci.yml', 'continue-on-error: true', 'continue-on-error: false']],
  },
  {
    id: 'exit-code-ignored',
    find: adds(/\|\|\s*(?:true|:|exit 0|echo\b|return 0)|;\s*(?:true|exit 0)\s*["']?,?$|^set \+e\b|^exit 0$|--exit-zero\b|--no-fail\b|--passWithNoTests\b|\bon_failure:\s*ignore/, 'It ignores the exit code of a command'),
    examples: [['Makefile', 'npm test', 'npm test || true'], ['ci.sh', 'set -e', 'set +e'], ['package.json', '"test": "jest"', '"test": "jest --passWithNoTests"']],
    counterexamples: [['a.sh', 'test -f x', 'test -f x || exit 1'], ['a.ts', 'if (a) b()', 'if (a || truthy) b()']],
  },
  {
    id: 'command-emptied',
    path: /(?:^|\/)(?:package\.json|composer\.json|Makefile|GNUmakefile|justfile|Taskfile\.ya?ml)$/,
    find: adds(/^["']?[\w:-]{0,60}(?:test|lint|check|build|types?|verify|format)[\w:-]{0,60}["']?\s*:\s*["'](?:echo\b|exit 0|true\b|:)|^-\w/, 'It takes the work out of a command'),
    examples: [
      ['package.json', '"test": "jest"', '"test": "echo skipped"'],
      ['Makefile', 'test:\n\tpytest', 'test:\n\t-pytest'],
    ],
    counterexamples: [['package.json', '"test": "jest"', '"test": "jest --ci"']],
  },
  {
    id: 'error-swallowed',
    find: adds(/^except(?:\s+\(?(?:Base)?Exception\)?(?:\s+as\s+\w+)?)?\s*:(?:\s*pass)?$|\bcatch\s*(?:\([^()]*\)\s*)?\{\s*\}|^rescue(?:\s+(?:Standard)?(?:Error|Exception))?$|\bcontextlib\.suppress\(|\.catch\(\(\w*\)\s*=>\s*\{\s*\}\)/, 'It swallows errors'),
    examples: [
      ['a.py', 'f()', 'try:\n    f()\nexcept Exception:\n    pass'],
      ['a.ts', 'f();', 'try { f(); } catch {}'],
    ],
    counterexamples: [['a.py', 'f()', 'try:\n    f()\nexcept KeyError as error:\n    raise Missing() from error']],
  },
  {
    id: 'linter-settings',
    path: /(?:^|\/)(?:\.?eslint[\w.-]*|biome\.jsonc?|\.flake8|\.?ruff\.toml|\.pylintrc|mypy\.ini|\.golangci\.\w+|\.rubocop\.\w+|clippy\.toml|\.prettierrc[\w.]*|\.stylelintrc[\w.]*|phpstan[\w.-]*|psalm\.xml|checkstyle[\w.-]*|detekt\.yml|\.markdownlint[\w.]*|\.hadolint\.ya?ml|\.yamllint[\w.]*|sonar-project\.properties|\.?codecov\.yml|\.coveragerc|pyrightconfig\.json)$/,
    find: ({ added, removed }) => (added.length + removed.length > 0 ? 'It edits the settings of a linter' : null),
    examples: [
      ['.golangci.yml', '- gosec', ''],
      ['eslint.config.js', 'a', 'b'],
    ],
    counterexamples: [['src/eslint/rule.ts', 'a', 'b']],
  },
  {
    id: 'warnings-allowed',
    find: raises(/--?max-warnings[= ](\d+)/, 'It raises the number of allowed warnings'),
    examples: [['package.json', '"lint": "eslint . --max-warnings=0"', '"lint": "eslint . --max-warnings=50"']],
    counterexamples: [['package.json', '"lint": "eslint . --max-warnings=50"', '"lint": "eslint . --max-warnings=0"']],
  },
  {
    id: 'hook-bypassed',
    find: adds(/--no-verify\b|\bHUSKY(?:_SKIP_HOOKS)?\s*[=:]\s*["']?[01]|\bSKIP=\w|commit\.gpgsign=false|--no-gpg-sign|NODE_TLS_REJECT_UNAUTHORIZED\s*[=:]\s*["']?0|sslVerify\s*(?:[=:]\s*)?false|strict-ssl\s*(?:=\s*)?false|--trusted-host|--insecure\b|GONOSUMDB|GONOSUMCHECK|GOFLAGS=-insecure|--no-check-certificate|verify\s*=\s*False/, 'It bypasses a check of commits, certificates or checksums'),
    examples: [['release.sh', 'git commit -m x', 'git commit --no-verify -m x'], ['.npmrc', '', 'strict-ssl=false']],
    counterexamples: [['docs.md', 'verify the build', 'verify the build twice']],
  },
  {
    id: 'test-skipped',
    find: adds(/\b(?:it|test|describe|context|suite|specify)\.(?:skip|todo|fixme|failing|only)\b|\bx(?:it|test|describe|context|specify)\s*\(|\bf(?:it|describe)\s*\(|@(?:pytest\.mark\.(?:skip|xfail)\w*|unittest\.(?:skip|expectedFailure)\w*|Disabled|Ignore|skip)\b|\bpytest\.(?:skip|xfail|importorskip)\s*\(|\bself\.skipTest\(|\b[tb]\.Skip(?:f|Now)?\(|#\[ignore|\bskip:\s*(?:true|["'])|\bmarkTestSkipped|\[(?:Fact|Theory)\(Skip|\[Ignore|GTEST_SKIP|\bDISABLED_\w|\bpending\s*(?:\(|["'])|@Tag\(["']flaky|\bXCTSkip/, 'It skips a test'),
    examples: [['a.test.ts', "it('adds', () => {", "it.skip('adds', () => {"], ['test_a.py', 'def test_a():', '@pytest.mark.skip\ndef test_a():'], ['a_test.go', 'x := 1', 't.Skip("flaky")']],
    counterexamples: [['src/queue.ts', 'a', 'const skip = items.skip(1);'], ['a.test.ts', "it.skip('adds')", "it('adds')"]],
  },
  {
    id: 'test-excluded',
    find: adds(/-DskipTests|-Dmaven\.test\.skip|-x\s+test\b|testPathIgnorePatterns|--testPathIgnorePatterns|--ignore[= ]\S{0,200}test|--deselect\b|-k\s+["']?not\b|collect_ignore|--exclude[= ]\S{0,200}test|<skipTests>\s*true|exclude:.{0,200}test|--skip\s+\S{1,200}::/i, 'It leaves tests out of the run'),
    examples: [['pom.xml', '', '<skipTests>true</skipTests>'], ['Makefile', 'mvn verify', 'mvn verify -DskipTests'], ['tox.ini', 'pytest', 'pytest -k "not slow"']],
    counterexamples: [['Makefile', 'mvn verify', 'mvn -B verify']],
  },
  {
    id: 'test-deleted',
    find: (change) => (change.deleted && TEST_PATH.test(change.path) ? 'It deletes tests' : removes(TEST_DECLARATION, 'It deletes a test')(change)),
    examples: [['test/a.test.ts', "it('adds', () => {});", ''], ['tests/test_a.py', 'def test_a():\n  assert a\ndef test_b():\n  assert b', 'def test_a():\n  assert a']],
    counterexamples: [['test/a.test.ts', "it('adds', () => {", "it('adds numbers', () => {"], ['src/a.ts', 'const a = 1;', '']],
  },
  {
    id: 'assertion-deleted',
    find: (change) => (TEST_PATH.test(change.path) ? removes(ASSERTION, 'It takes away an assertion')(change) : null),
    examples: [['test/a.test.ts', 'const a = f();\nexpect(a).toBe(1);', 'const a = f();'], ['tests/test_a.py', 'assert a == 1', 'print(a)']],
    counterexamples: [['src/a.py', 'assert a == 1', 'return a'], ['test/a.test.ts', 'expect(a).toBe(1);', 'expect(a).toBe(1);\nexpect(b).toBe(2);']],
  },
  {
    id: 'check-commented-out',
    find: commentsOut,
    examples: [['check.js', "require('assert').equal(total(), 9);\nassert(ok);", "require('assert').equal(total(), 9);\n// assert(ok);"], ['check.py', 'assert a == 1', '# assert a == 1'], ['lib/a.c', 'assert(n > 0);', '/* assert(n > 0); */']],
    counterexamples: [['check.js', '// assert(ok);', 'assert(ok);'], ['check.js', 'log(1);', '// log(1);']],
  },
  {
    id: 'expectation-changed',
    path: TEST_PATH,
    find: changesExpectation,
    examples: [['test/cart.test.ts', 'expect(total).toBe(9);', 'expect(total).toBe(900);']],
    counterexamples: [['src/cart.ts', 'expect(total).toBe(9);', 'expect(total).toBe(900);'], ['test/a.test.ts', 'const a = 1;', 'const a = 2;']],
  },
  {
    id: 'snapshot-rewritten',
    path: /\.snap$|__snapshots__\/|\.(?:golden|approved\.\w+|snap\.\w+)$|(?:^|\/)(?:expected|golden|testdata)\//,
    find: ({ added, removed }) => (added.length + removed.length > 0 ? 'It rewrites what the tests compare with' : null),
    examples: [['test/__snapshots__/a.test.ts.snap', 'a', 'b'], ['testdata/out.golden', 'a', 'b']],
    counterexamples: [['src/snapshot.ts', 'a', 'b']],
  },
  {
    id: 'timeout-raised',
    find: raises(TIMEOUT, 'It raises a time limit'),
    examples: [['jest.config.js', 'testTimeout: 5000,', 'testTimeout: 60_000,'], ['.github/workflows/ci.yml', 'timeout-minutes: 10', 'timeout-minutes: 60'], ['a.test.ts', '', 'jest.setTimeout(30000);'], ['Makefile', 'go test -timeout 10s', 'go test -timeout 60s']],
    counterexamples: [['jest.config.js', 'testTimeout: 60000,', 'testTimeout: 5000,'], ['a.ts', 'setTimeout(run, 10);', 'setTimeout(run, 10); // later']],
  },
  {
    id: 'retries-raised',
    find: raises(RETRY, 'It repeats what fails: retries raised'),
    examples: [['playwright.config.ts', 'retries: 0,', 'retries: 3,'], ['tox.ini', 'pytest', 'pytest --reruns 5'], ['a.test.ts', '', 'jest.retryTimes(3);']],
    counterexamples: [['playwright.config.ts', 'retries: 3,', 'retries: 0,']],
  },
  {
    id: 'lint-disabled',
    find: adds(/eslint-disable|biome-ignore|prettier-ignore|stylelint-disable|#\s*noqa|#\s*type:\s*ignore|pyright:\s*ignore|mypy:\s*ignore|pylint:\s*disable|@ts-(?:ignore|nocheck|expect-error)|\/\/\s*nolint|\bNOLINT|rubocop:disable|@SuppressWarnings|@Suppress\(|phpcs:(?:ignore|disable)|@phpstan-ignore|@psalm-suppress|shellcheck disable|hadolint ignore|tflint-ignore|#\s*nosec|nosemgrep|#!?\[allow\(|#pragma warning disable|-Wno-\w|swiftlint:disable|ktlint-disable|checkov:skip|tfsec:ignore|trivy:ignore|zizmor:\s*ignore|clippy::\w+\s*=\s*["']allow|\bas (?:any|unknown as)\b|["'][\w@/-]+["']\s*:\s*(?:["']off["']|\[\s*["']off["']|0\s*,)|ignore_missing_imports\s*=\s*true/i, 'It silences a linter or a type check'),
    examples: [['a.ts', 'x', '// eslint-disable-next-line\nx'], ['a.py', 'import os', 'import os  # noqa: F401'], ['a.rs', 'fn a()', '#[allow(dead_code)]\nfn a()'], ['.eslintrc.json', '', '"no-console": "off",'], ['a.go', 'x := 1', 'x := 1 //nolint:all']],
    counterexamples: [['a.ts', '// eslint-disable-next-line\nx', 'x'], ['a.py', 'x = 1', 'x = 2']],
  },
  {
    id: 'coverage-ignored',
    find: adds(/istanbul ignore|c8 ignore|v8 ignore|pragma:\s*no cover|LCOV_EXCL|@codeCoverageIgnore|coverage:ignore|ExcludeFromCodeCoverage|:nocov:/i, 'It takes code out of the coverage'),
    examples: [['a.ts', 'x', '/* istanbul ignore next */\nx'], ['a.py', 'x', 'x  # pragma: no cover']],
    counterexamples: [['a.ts', 'x', 'y']],
  },
  {
    id: 'threshold-lowered',
    find: lowers,
    examples: [['jest.config.js', 'branches: 90,', 'branches: 50,'], ['.coveragerc', 'fail_under = 85', 'fail_under = 60'], ['jest.config.js', 'lines: 90,', '']],
    counterexamples: [['jest.config.js', 'branches: 50,', 'branches: 90,'], ['a.ts', 'const a = 90;', 'const a = 50;']],
  },
  {
    id: 'strictness-off',
    find: (change) => adds(/["']?(?:strict\w{0,60}|noImplicit\w{1,60}|noUnused\w{1,60}|noUnchecked\w{1,60}|warn_\w{1,60}|disallow_\w{1,60}|check_untyped_defs|TreatWarningsAsErrors|allWarningsAsErrors)["']?>?\s*(?:[:=]\s*)?["']?(?:false|off)\b|skipLibCheck["']?\s*:\s*true|--no-strict\b|--legacy-peer-deps|--no-frozen-lockfile|--force\b.{0,200}\binstall|\binstall\b.{0,200}--force|\bfailOn\w+\s*=\s*["']?false|--no-audit-level|legacy-peer-deps\s*=\s*true/i, 'It makes a check less strict')(change) ?? removes(/-Werror|-D warnings|--max-warnings|--frozen-lockfile|--locked\b|--immutable\b|set -e\w*|pipefail|--strict\b|\bnpm ci\b|--require-hashes/, 'It takes away a strict option')(change),
    examples: [['tsconfig.json', '"strict": true', '"strict": false'], ['Makefile', 'gcc -Wall -Werror', 'gcc -Wall'], ['Dockerfile', 'RUN npm ci', 'RUN npm install']],
    counterexamples: [['tsconfig.json', '"strict": false', '"strict": true']],
  },
  {
    id: 'pin-loosened',
    path: MANIFEST_PATH,
    find: loosensPin,
    examples: [['package.json', '"left-pad": "1.3.0"', '"left-pad": "^1.3.0"'], ['requirements.txt', 'requests==2.31.0', 'requests>=2.0'], ['.github/workflows/ci.yml', '- uses: actions/checkout@0123456789012345678901234567890123456789', '- uses: actions/checkout@main'], ['Dockerfile', 'FROM node:20.11.1', 'FROM node:latest']],
    counterexamples: [['package.json', '"left-pad": "1.3.0"', '"left-pad": "1.4.0"'], ['requirements.txt', 'requests>=2.0', 'requests==2.31.0']],
  },
]; // biome-ignore format: a table reads better in rows
