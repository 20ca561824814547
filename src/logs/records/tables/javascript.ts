import type { RecordFormat } from '../record-format.js';

/** Jest, Vitest, Mocha, Playwright, Cypress, node:test, AVA, Karma, Jasmine, Deno, Bun, TypeScript, bundlers. */
export const javascriptRecords: RecordFormat[] = [
  {
    id: 'jest-suite', tool: 'jest', kind: 'test', hint: ['Test suite failed to run'],
    head: /^(?<id>● Test suite failed to run)$/,
    above: /^FAIL {1,2}(?:\S+ )?(?<file>\S{1,300}\.[cm]?[jt]sx?)\b/,
    body: { until: /^(?:● |Test Suites:|Tests:|(?:PASS|FAIL) \S)/, max: 80 },
    inside: [/^(?:[A-Z]\w*Error: |Cannot |error |SyntaxError)?(?<message>(?!at )\S.{5,600})$/],
    examples: [{
      log: 'FAIL src/till.test.js\n  ● Test suite failed to run\n\n    Cannot find module \'./tax\' from \'src/till.js\'\n\n    Require stack:\n      src/till.js\n',
      says: { tool: 'jest', file: 'src/till.test.js' },
    }],
  },
  {
    id: 'jest-test', tool: 'jest', kind: 'test', hint: ['● '],
    head: /^● (?!Console$|Deprecation|Validation|Cannot log after|Test suite failed)(?:\[\w+\] )?(?<id>.{1,400})$/,
    above: /^FAIL {1,2}(?:\S+ )?(?<file>\S{1,300}\.[cm]?[jt]sx?)\b/,
    aboveUntil: /^(?:PASS \S|Summary of all failing tests)/,
    body: { until: /^(?:● |Test Suites:|Tests:|(?:PASS|FAIL) \S|Summary of all)/, max: 90 },
    inside: [
      /^(?<message>[A-Z]\w*(?:Error|Exception)(?: \[\w+\])?: \S.{0,600})$/,
      /^(?<message>(?:expect\(|thrown: |Failed: |Timeout |Exceeded |: Timeout|Snapshot |Unable |Expected |error: )\S?.{0,600})$/,
      /^(?<message>(?!at |\d+ \||>|\|)\S.{3,600})$/,
      /^at .{0,200}\((?!.{0,200}node_modules)(?:[^():]{0,200}\/)?[^():]{1,200}:(?<line>\d+):\d+\)$/,
    ],
    frames: 'first',
    examples: [{
      log: 'FAIL src/till.test.js\n  ● till › rounds to cents\n\n    expect(received).toBe(expected) // Object.is equality\n\n    Expected: 2\n    Received: 3\n\n      at Object.toBe (src/till.test.js:12:20)\n\nTest Suites: 1 failed, 1 total',
      says: { tool: 'jest', kind: 'test', id: 'till › rounds to cents', file: 'src/till.test.js', line: 12, message: 'expect(received).toBe(expected) // Object.is equality' },
    }],
    not: ['● Console', '● Deprecation Warning:'],
  },
  {
    id: 'vitest-failure', tool: 'vitest', kind: 'test', hint: ['FAIL '],
    head: /^FAIL {1,2}(?:\|[^|]{1,60}\| |\S{1,60} (?=\S{1,300}\.[cm]?[jt]sx? > ))?(?<file>\S{1,300}\.[cm]?[jt]sx?) > (?<id>.{1,400})$/,
    body: { until: /^(?:⎯{4,}|FAIL |Test Files |Tests {2})/, max: 60 },
    inside: [/^(?<message>[A-Z]\w*(?:Error|Exception|Failed)?: \S.{0,600})$/, /^(?<message>(?!❯|⎯)\S.{3,600})$/, /^❯ (?!.{0,300}node_modules)(?:.{0,200} )?\S{1,300}:(?<line>\d+):\d+$/],
    examples: [{
      log: ' FAIL  src/till.test.ts > till > rounds to cents\nAssertionError: expected 3 to be 2 // Object.is equality\n\n- Expected\n+ Received\n\n ❯ src/till.test.ts:12:20\n⎯⎯⎯⎯⎯⎯⎯⎯',
      says: { tool: 'vitest', id: 'till > rounds to cents', file: 'src/till.test.ts', line: 12, message: 'AssertionError: expected 3 to be 2 // Object.is equality' },
    }],
  },
  {
    id: 'vitest-suite', tool: 'vitest', kind: 'test', hint: ['FAIL '],
    head: /^FAIL {2}(?<file>\S{1,300}\.[cm]?[jt]sx?) \[ \S{1,300} \]$/,
    body: { until: /^(?:⎯{4,}|FAIL )/, max: 40 },
    inside: [/^(?<message>(?!❯|⎯)\S.{3,600})$/, /^❯ (?!.{0,300}node_modules)\S{1,300}:(?<line>\d+):\d+$/],
    examples: [{
      log: ' FAIL  src/till.test.ts [ src/till.test.ts ]\nError: Failed to load url ./tax (resolved id: ./tax). Does the file exist?\n ❯ src/till.ts:1:1\n',
      says: { tool: 'vitest', file: 'src/till.test.ts', message: 'Error: Failed to load url ./tax (resolved id: ./tax). Does the file exist?' },
    }],
  },
  {
    id: 'mocha-failure', tool: 'mocha', kind: 'test', hint: [') '],
    head: /^\d+\) (?!\[|test |Failed|Error |Failure|Scenario)(?<id>[A-Za-z"'`#./<@$_][^:|]{0,300}(?::[^\n]{0,200})?)$/,
    above: /^[1-9]\d* failing\b/,
    needsAbove: true,
    body: { until: /^(?:\d+\) |npm ERR|error Command|={5,}|Coverage)/, blanks: 2, max: 60 },
    inside: [
      /^(?<message>(?:[A-Z]\w*(?:Error|Exception)(?: \[\w+\])?|Uncaught \S+|Error): \S.{0,600})$/,
      /^at .{0,200}\((?!.{0,200}node_modules|node:|internal|module\.js)(?<file>[^():]{1,300}):(?<line>\d+):\d+\)$/,
      /^at (?!.{0,200}node_modules|node:|internal)(?<file>[^():\s]{1,300}):(?<line>\d+):\d+$/,
    ],
    examples: [{
      log: '  1 failing\n\n  1) till\n       rounds to cents:\n\n      AssertionError [ERR_ASSERTION]: 3 == 2\n      + expected - actual\n\n      at Context.<anonymous> (test/till.spec.js:12:14)\n',
      says: { tool: 'mocha', file: 'test/till.spec.js', line: 12, message: 'AssertionError [ERR_ASSERTION]: 3 == 2' },
    }],
  },
  {
    id: 'playwright-test', tool: 'playwright', kind: 'test', hint: [' › '],
    head: /^(?:\d+\) )?\[(?<code>[\w .-]{1,40})\] › (?<file>[^:›]{1,300}\.[cm]?[jt]sx?):(?<line>\d+):\d+ › (?<id>[^─]{1,400}?)(?: ─*)?$/,
    body: { until: /^(?:\d+\) \[|\d+ (?:failed|passed|flaky|skipped)|Slow test file)/, max: 60 },
    inside: [/^(?<message>(?:[A-Z]\w*Error|Error|TimeoutError|Test timeout)\b.{0,600})$/],
    examples: [{
      log: '  1) [chromium] › tests/till.spec.ts:12:5 › till › pays ────────────────────\n\n    Error: expect(locator).toHaveText(expected) failed\n\n    Expected string: "paid"\n\n  1 failed',
      says: { tool: 'playwright', id: 'till › pays', file: 'tests/till.spec.ts', line: 12, message: 'Error: expect(locator).toHaveText(expected) failed' },
    }],
  },
  {
    id: 'playwright-server', tool: 'playwright', kind: 'configuration', hint: ['from config.webServer'],
    head: /^(?<message>(?:Error: )?(?:Timed out waiting \d+m?s|Process from) ?(?:from )?config\.webServer.{0,300})$/,
    examples: [{ log: 'Error: Timed out waiting 60000ms from config.webServer.', says: { tool: 'playwright', message: 'Error: Timed out waiting 60000ms from config.webServer.' } }],
  },
  {
    id: 'cypress-server', tool: 'cypress', kind: 'configuration', hint: ['Cypress failed to verify'],
    head: /^(?<message>Cypress failed to verify that your server is running)\.?$/,
    body: { blanks: 1, max: 6, while: /\S/ },
    inside: [/^> (?<id>https?:\/\/\S{1,200})$/],
    examples: [{ log: 'Cypress failed to verify that your server is running.\n\nPlease start this server and then run Cypress again.\n  > http://localhost:8080\n', says: { tool: 'cypress', message: 'Cypress failed to verify that your server is running' } }],
  },
  {
    id: 'tap-failure', tool: 'node:test', kind: 'test', hint: ['not ok '],
    head: /^not ok \d+(?: -)? (?<id>(?!.{0,300}# (?:TODO|SKIP))\S.{0,300})$/,
    body: { until: /^(?:(?:not )?ok \d|\d+\.\.\d|# Subtest|# tests)/, max: 50 },
    inside: [
      /^error: ['"]?(?<message>(?![|>]-?$)\S.{0,600}?)['"]?$/, /^location: ['"]?(?:file:\/\/)?(?<file>\S{1,300}?):(?<line>\d+):\d+['"]?$/,
      /^# {1,3}at (?<file>\S{1,300}) line (?<line>\d+)\.$/, /^message: ['"]?(?<message>\S.{0,600}?)['"]?$/, /^(?<message>[A-Z]\w*Error.{0,20}: \S.{0,600})$/, /^(?<message>(?!---)[A-Za-z]\w+ .{4,600})$/,
      /^code: ['"]?(?<code>\w{1,40})['"]?$/,
    ],
    examples: [{
      log: "not ok 1 - rounds to cents\n  ---\n  duration_ms: 1.2\n  location: '/home/runner/work/till/till/test/till.test.js:4:1'\n  failureType: 'testCodeFailure'\n  error: 'Expected values to be strictly equal'\n  code: 'ERR_ASSERTION'\n  ...\n# tests 1",
      says: { tool: 'node:test', id: 'rounds to cents', file: 'test/till.test.js', line: 4, code: 'ERR_ASSERTION', message: 'Expected values to be strictly equal' },
    }],
    not: ['not ok 3 - later # TODO not written'],
  },
  {
    id: 'node-test-spec', tool: 'node:test', kind: 'test', hint: ['test at '],
    head: /^test at (?<file>\S{1,300}):(?<line>\d+):\d+$/,
    body: { until: /^test at /, max: 40, blanks: 1 },
    inside: [/^✖ (?<id>.{1,300}?) \([\d.]+ms\)$/, /^(?<message>(?:\[?[A-Z]\w*(?:Error|Exception)\b|Error).{0,30}: \S.{0,600})$/, /^'(?<message>test .{0,300})'$/],
    examples: [{
      log: 'test at test/till.test.js:4:1\n✖ rounds to cents (1.2ms)\n  AssertionError [ERR_ASSERTION]: 3 == 2\n      at TestContext.<anonymous> (file:///w/test/till.test.js:5:10)\n',
      says: { tool: 'node:test', id: 'rounds to cents', file: 'test/till.test.js', line: 4, message: 'AssertionError [ERR_ASSERTION]: 3 == 2' },
    }],
  },
  {
    id: 'karma-test', tool: 'karma', kind: 'test', hint: ['FAILED'],
    head: /^(?:[A-Z][\w ]{1,40} [\d.]{1,20} \([^()]{1,60}\)) (?<id>(?!: Executed).{1,300}) FAILED$/,
    body: { max: 20, while: /^(?!Executed|[A-Z][\w ]{1,40} [\d.]{1,20} \()\S/ },
    inside: [/^(?<message>(?:[A-Z]\w*Error: |Expected |Error: |Failed: )\S?.{0,400})$/],
    frames: 'first',
    examples: [{ log: 'Chrome Headless 120.0.0.0 (Linux x86_64) till rounds FAILED\n\tExpected 3 to be 2.\n\t    at UserContext.<anonymous> (src/till.spec.ts:12:20)\n', says: { tool: 'karma', id: 'till rounds', message: 'Expected 3 to be 2.', file: 'src/till.spec.ts', line: 12 } }],
  },
  {
    id: 'deno-test', tool: 'deno', kind: 'test', hint: [' => '],
    head: /^(?<id>[^=]{1,300}) => (?<file>\S{1,300}):(?<line>\d+):\d+$/,
    body: { max: 20, while: /\S/ },
    inside: [/^error: (?<message>\S.{0,600})$/],
    examples: [{ log: 'rounds to cents => ./till_test.ts:4:6\nerror: AssertionError: Values are not equal.\n', says: { tool: 'deno', id: 'rounds to cents', file: 'till_test.ts', line: 4, message: 'AssertionError: Values are not equal.' } }],
  },
  {
    id: 'bun-test', tool: 'bun', kind: 'test', hint: ['(fail) '],
    head: /^\(fail\) (?<id>.{1,300}?)(?: \[[\d.]+ms\])?$/,
    examples: [{ log: '(fail) till > rounds to cents [1.00ms]', says: { tool: 'bun', id: 'till > rounds to cents' } }],
  },
  {
    id: 'tsc', tool: 'tsc', kind: 'compile', hint: ['error TS'],
    head: /^(?:ERROR in )?(?<file>[^\s:()]{1,300})(?:\((?<line>\d+),\d+\)|:(?<line2>\d+):\d+)(?:: | - )error (?<code>TS\d+): (?<message>\S.{0,800})$/,
    body: { while: /^(?=\S)(?!\S+\.[cm]?tsx?[(:]\d)(?:Type |The |Property |Object |Types |Argument |'|Overload|Each )/, max: 6 },
    examples: [{ log: "src/till.ts(12,5): error TS2345: Argument of type 'string' is not assignable to parameter of type 'number'.", says: { tool: 'tsc', kind: 'compile', file: 'src/till.ts', line: 12, code: 'TS2345', message: "Argument of type 'string' is not assignable to parameter of type 'number'." } }],
  },
  {
    id: 'tsc-bare', tool: 'tsc', kind: 'compile', hint: ['error TS', 'TS'],
    head: /^(?:error (?<code>TS\d+): (?<message>\S.{0,800})|(?<code2>TS\d{4,5}): (?<message2>\S.{0,800}))$/,
    above: /^(?:ERROR in )?(?:\[tsl\] ERROR in )?(?<file>[^\s:()]{1,300}\.[cm]?tsx?)(?:\((?<line>\d+),\d+\)|:(?<line2>\d+):\d+)$/,
    aboveUntil: /^(?:TS\d{4}|error TS)/,
    examples: [{ log: 'error TS18003: No inputs were found in config file.', says: { tool: 'tsc', code: 'TS18003', message: 'No inputs were found in config file.' } }],
  },
  {
    id: 'esbuild', tool: 'esbuild', kind: 'compile', hint: ['[ERROR] ', '✘ '],
    head: /^✘ \[ERROR\] (?<message>\S.{0,500}?)(?: \[plugin .{1,60}\])?$/,
    body: { max: 8, blanks: 1, while: /\S/ },
    inside: [/^(?<file>[^\s:]{1,300}):(?<line>\d+):\d+:$/],
    examples: [{ log: '✘ [ERROR] Could not resolve "./tax"\n\n    src/till.ts:1:20:\n      1 │ import { tax } from "./tax"\n', says: { tool: 'esbuild', message: 'Could not resolve "./tax"', file: 'src/till.ts', line: 1 } }],
  },
  {
    id: 'webpack', tool: 'webpack', kind: 'compile', hint: ['ERROR in '],
    head: /^ERROR in (?<file>\.\/[^\s:]{1,300})(?: (?<line>\d+):\d+(?:-\d+)?)?$/,
    body: { max: 10, while: /\S/ },
    inside: [/^(?<message>(?!@ )\S.{0,600})$/],
    examples: [{ log: "ERROR in ./src/till.js 1:0-26\nModule not found: Error: Can't resolve './tax' in '/w/src'\n @ ./src/index.js\n", says: { tool: 'webpack', file: 'src/till.js', line: 1, message: "Module not found: Error: Can't resolve './tax' in '/w/src'" } }],
  },
  {
    id: 'rollup-vite', tool: 'vite', kind: 'compile', hint: ['[vite', 'RollupError', '[commonjs'],
    head: /^(?:error during build:\s*)?(?:\[(?<id>vite:[\w-]{1,40}|vite|commonjs--resolver)\]:? |RollupError: )(?<message>(?:Rollup failed|Failed to|Could not|\S+ \(\d+:\d+\)|Missing|"|Transform).{0,600})$/,
    body: { max: 8, while: /\S/ },
    inside: [/^file: (?<file>\S{1,300}?):(?<line>\d+):\d+$/],
    examples: [{ log: '[vite]: Rollup failed to resolve import "left-pad" from "/home/runner/work/till/till/src/till.ts".', says: { tool: 'vite', message: 'Rollup failed to resolve import "left-pad" from "/home/runner/work/till/till/src/till.ts".' } }],
  },
  {
    id: 'size-limit', tool: 'size-limit', kind: 'lint', hint: ['Package size limit has exceeded'],
    head: /^(?<message>Package size limit has exceeded by .{1,40})$/,
    examples: [{ log: 'Package size limit has exceeded by 49 B', says: { tool: 'size-limit', message: 'Package size limit has exceeded by 49 B' } }],
  },
]; // biome-ignore format: a table
