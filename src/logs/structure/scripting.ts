import type { Format } from './format.js';

/** Ruby, PHP, Perl, Elixir, R, Lua, PowerShell, .NET test runners, TAP. */
export const scripting: Format[] = [
  { id: 'rspec-failures', category: 'ruby', kind: 'test', hint: ['Failures:'], head: /^Failures:$/, weight: 78, body: { until: /^(?:Finished in|Failed examples:|\d+ examples)/, blanks: 3, max: 120 }, core: /^(?:\d+\) |Failure\/Error|expected|got:|# \.\/)/, examples: ['Failures:'] },
  { id: 'rspec-failure', category: 'ruby', kind: 'test', hint: ['Failure/Error'], head: /^Failure\/Error: /, weight: 78, body: { blanks: 1, max: 30, until: /^\d+\) / }, above: /^(?!\s*$)/, core: /^(?:expected|got|# \.\/)/, examples: ['Failure/Error: expect(a).to eq(b)'] },
  { id: 'rspec-list', summary: true, hint: ['rspec '], head: /^rspec (?:'|\.\/|\/)\S+/, weight: 66, examples: ['rspec ./spec/a_spec.rb:12 # A does'] },
  { id: 'minitest', category: 'ruby', kind: 'test', hint: ['Failure:', 'Error:'], head: /^(?:\d+\) )?(?:Failure|Error):\s*$/, weight: 82, body: { while: /\S/, max: 30 }, examples: ['Failure:', '1) Error:'] },
  { id: 'cucumber-rake', category: 'ruby', kind: 'unknown', hint: ['rake aborted'], head: /^rake aborted!/, weight: 64, body: { while: /\S/, max: 14 }, examples: ['rake aborted!'] },
  { id: 'ruby-exception', category: 'ruby', kind: 'unknown', hint: ['.rb:'], head: /^\S{1,300}\.rb:\d+:in .{1,200}\([A-Z]\w*(?:::[A-Z]\w*)*(?:::)?\)/, weight: 72, body: { max: 20 }, examples: ["a.rb:3:in `x': undefined method 'y' (NoMethodError)"] },
  { id: 'rubocop', category: 'ruby', kind: 'lint', hint: [': C: ', ': E: ', ': F: ', ': R: ', ': W: '], head: /^\S{1,300}:\d+:\d+: [CEFRW]: /, weight: 74, body: { max: 4, while: /\S/ }, examples: ['lib/a.rb:3:5: C: Layout/Tab: Tab detected.'] },
  { id: 'phpunit-entry', category: 'php', kind: 'test', hint: ['::'], head: /^\d+\) [\w\\]+::\w+/, weight: 84, body: { until: /^(?:\d+\) [\w\\]+::|FAILURES!|ERRORS!|--$|Tests: )/, blanks: 2, max: 60 }, examples: ['1) App\\Tests\\CartTest::testSum with data set #0'] },
  { id: 'php-error', category: 'php', kind: 'unknown', hint: ['error: '], head: /^(?:PHP )?(?:Fatal|Parse|Catchable fatal) error: {1,2}\S/, weight: 84, body: { max: 12 }, examples: ['PHP Fatal error:  Uncaught Error: x'] },
  { id: 'phpt', category: 'php', kind: 'test', hint: ['.phpt]'], head: /^FAIL .{1,300} \[\S{1,300}\.phpt\]/, weight: 84, above: /^(?!(?:X?FAIL|PASS|SKIP|TEST) |={4,} ?(?:TEST RESULT|DIFF))/, examples: ['FAIL Bug #72294 [ext/pdo/tests/bug.phpt]'] },
  { id: 'tap', category: 'test', kind: 'test', hint: ['not ok'], head: /^not ok \d+(?!.{0,200}# (?:TODO|SKIP))/, weight: 80, body: { while: /^(?!(?:not )?ok \d|\d+\.\.\d|# Subtest)/, blanks: 1, max: 40 }, core: /^(?:[+-] (?!actual|expected)\S|error: (?![|>])|expected: |actual: |# .*(?:failed|expected|actual))/, examples: ['not ok 3 - adds'], not: ['not ok 3 - adds # TODO later'] },
  { id: 'perl-test', category: 'test', kind: 'test', hint: ['Failed test'], head: /^# {1,5}Failed test(?: ['"(#]|s? (?:at|in) |$)/, weight: 82, body: { while: /^#/, max: 16 }, examples: ["#   Failed test 'adds'"] },
  { id: 'perl-harness', hint: ['Test Summary Report', 'Dubious', '# Looks like'], head: /^(?:Test Summary Report|Dubious, test returned|# Looks like you)/, weight: 60, body: { while: /\S/, max: 10 }, examples: ['Test Summary Report'] },
  { id: 'exunit', category: 'other', kind: 'test', hint: [') test', ') doctest', ') property'], head: /^\d+\) (?:test|doctest|property) .{1,300}/, weight: 84, body: { until: /^(?:\d+\) |Finished in)/, blanks: 1, max: 50 }, examples: ['1) test adds (KeywordTest)'] },
  { id: 'elixir-exception', hint: ['** ('], head: /^\*\* \([A-Z]\w*(?:\.[A-Z]\w*)*\.?\)|^\*\* \((?:throw|exit)\)/, weight: 78, body: { max: 20 }, examples: ['** (CompileError) lib/a.ex:3: undefined function i/1'] },
  { id: 'r-error', hint: ['Error in ', 'failed', ' ERROR'], head: /^(?:Error in |Running .{1,200} failed|.{1,100} ERROR$)/, weight: 68, body: { while: /\S/, max: 20 }, examples: ['Error in f(x) : could not find function "g"'] },
  { id: 'busted', hint: [' → '], head: /^(?:Failure|Error) → \S/, weight: 80, body: { blanks: 1, max: 20, until: /^(?:Failure|Error) → / }, examples: ['Failure → spec/a_spec.lua @ 12'] },
  { id: 'dotnet-test', category: 'dotnet', kind: 'test', hint: ['Failed ', 'X '], head: /^(?:Failed|X) [\w.]+.{0,200} \[[\d,.< ]+ ?m?s\]$/, weight: 84, body: { until: /^(?:Passed|Failed|Skipped|Total tests)/, blanks: 1, max: 30 }, core: /^(?:Error Message|Assert|Expected|Actual|at .{0,200} in )/, examples: ['Failed A.B.C [12 ms]'] },
  { id: 'xunit', category: 'dotnet', kind: 'test', hint: ['[FAIL]'], head: /^.{1,300} \[FAIL\]$/, weight: 80, body: { max: 20 }, examples: ['A.B.C [FAIL]'] },
  { id: 'nunit', category: 'dotnet', kind: 'test', hint: [') Failed : ', ') Error : '], head: /^\d+\) (?:Failed|Error) : /, weight: 82, body: { while: /\S/, max: 20 }, examples: ['1) Failed : A.B.C'] },
  { id: 'powershell', hint: ['At '], head: /^At \S{1,200}:\d+ char:\d+/, weight: 30, examples: ['At C:\\a.ps1:3 char:5'] },
  { id: 'vim-test', category: 'test', kind: 'test', hint: ['Found errors in'], head: /^Found errors in \w+\(\):/, weight: 80, body: { while: /\S/, max: 20 }, examples: ['Found errors in Test_popup_beval():'] },
  { id: 'common-test', hint: ['failed on line'], head: /^\S{1,200} failed on line \d+/, weight: 78, body: { max: 4, while: /\S/ }, examples: ['suite:send_recv failed on line 593'] },
]; // biome-ignore format: a table
