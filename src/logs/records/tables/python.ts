import type { RecordFormat } from '../record-format.js';

/** pytest, unittest, doctest, nose, tox, behave, mypy, pyright, ruff, flake8, pylint, black, isort, bandit, Sphinx. */
export const pythonRecords: RecordFormat[] = [
  {
    id: 'pytest-failure', tool: 'pytest', kind: 'test', hint: ['___ '],
    head: /^_{3,} (?!coverage|summary)(?:ERROR (?:collecting|at setup of|at teardown of) )?(?<id>[^_\s].{0,300}|_\S.{0,300}) _{3,}$/,
    body: { until: /^(?:_{3,} .{1,300} _{3,}|={3,} .{1,300} ={3,})$/, max: 400 },
    deepest: /^E {2,}(?<message>(?:(?:[A-Za-z_]\w*\.){0,8}[A-Z]\w*(?:Error|Exception|Warning|Exit|Failed|Timeout|DoesNotExist|NotFound|Interrupt)(?:: .{0,900})?|(?:assert |Failed: |fixture ).{0,900}))$/,
    inside: [
      /^E {2,}(?<message>\S.{0,900})$/, /^(?!\/|\S{0,300}(?:site-packages|\/lib\/python))(?<file>[^\s:]{1,300}\.py):(?<line>\d+): (?:in |[A-Z]\w*|$)/,
      /^(?<message>(?:[A-Za-z_]\w*\.){0,8}[A-Z]\w*(?:Error|Exception): .{0,900})$/,
    ],
    frames: 'last',
    examples: [{
      log: '_________________ TestTill.test_rounds _________________\n\nself = <tests.test_till.TestTill>\n\n    def test_rounds(self):\n>       assert total() == 2\nE       assert 3 == 2\nE        +  where 3 = total()\n\ntests/test_till.py:12: AssertionError\n=========== short test summary info ============\nFAILED tests/test_till.py::TestTill::test_rounds - assert 3 == 2\n',
      says: { tool: 'pytest', kind: 'test', id: 'tests/test_till.py::TestTill::test_rounds', file: 'tests/test_till.py', line: 12, message: 'assert 3 == 2' },
    }],
    not: ['_____ coverage: platform linux, python 3.11 _____'],
  },
  {
    id: 'pytest-summary', tool: 'pytest', kind: 'test', summary: true, hint: ['FAILED ', 'ERROR '],
    head: /^(?:FAILED|ERROR) (?<id>(?<file>[^\s:]{1,300}\.py)(?:::[^\s[:]{1,200}(?:\[[^\]]{0,200}\])?)*)(?: - (?<message>\S.{0,600}?))?(?:\.\.\.)?$/,
    examples: [{ log: 'FAILED tests/test_till.py::test_rounds[1.5-2] - AssertionError: 3 is not 2', says: { tool: 'pytest', id: 'tests/test_till.py::test_rounds[1.5-2]', file: 'tests/test_till.py', message: 'AssertionError: 3 is not 2' } }],
  },
  {
    id: 'pytest-progress', tool: 'pytest', kind: 'test', summary: true, hint: ['FAILED', 'ERROR'],
    head: /^(?:\[gw\d+\] \[ *\d+%\] (?:FAILED|ERROR) )?(?<id>(?<file>[^\s:]{1,300}\.py)::[^\s[]{1,200}(?:\[[^\]]{0,200}\])?)(?: (?:FAILED|ERROR)(?: {1,80}\[ *\d+%\])?)?$/,
    strength: 'general',
    examples: [{ log: 'tests/test_till.py::test_rounds FAILED                [ 50%]', says: { tool: 'pytest', id: 'tests/test_till.py::test_rounds', file: 'tests/test_till.py' } }],
  },
  {
    id: 'pytest-usage', tool: 'pytest', kind: 'configuration', hint: ['pytest: error', 'ERROR: file or directory not found', 'ERROR: not found', 'ImportError while loading conftest'],
    head: /^(?<message>(?:\S*pytest: error: |ERROR: (?:file or directory )?not found: |ImportError while loading conftest )\S.{0,400})$/,
    examples: [{ log: 'ERROR: file or directory not found: tests/unit', says: { tool: 'pytest', message: 'ERROR: file or directory not found: tests/unit' } }],
  },
  {
    id: 'coverage-gate', tool: 'coverage', kind: 'test', hint: ['coverage'],
    head: /^(?:FAIL |ERROR: |Coverage failure: )(?<message>(?:Required test coverage of|total of|Coverage).{0,200})$/,
    examples: [{ log: 'FAIL Required test coverage of 80% not reached. Total coverage: 69.06%', says: { tool: 'coverage', message: 'Required test coverage of 80% not reached. Total coverage: 69.06%' } }],
  },
  {
    id: 'unittest', tool: 'unittest', kind: 'test', hint: ['FAIL: ', 'ERROR: '],
    head: /^(?:FAIL|ERROR): (?<id>\S{1,200} \([\w.<>-]{1,300}\)|[\w.]{1,200}\.[\w.]{1,200}|[Dd]octest: \S{1,200})(?: \(.{1,200}\)| \[.{1,200}\])?$/,
    body: { until: /^(?:={20,}|Ran \d+ tests?)/, max: 120 },
    deepest: /^(?<message>(?<code>(?:[A-Za-z_]\w*\.){0,8}[A-Z]\w*(?:Error|Exception|Failure|Exit|Warning|DoesNotExist|Timeout|NotFound))(?:: \S.{0,900})?)$/,
    inside: [/^(?<message>(?!Traceback|File |-{5}|During |The above)[A-Za-z][\w.]*: \S.{0,600})$/],
    frames: 'last',
    examples: [{
      log: '======================================================================\nFAIL: test_rounds (tests.test_till.TestTill)\n----------------------------------------------------------------------\nTraceback (most recent call last):\n  File "/home/runner/work/till/till/tests/test_till.py", line 12, in test_rounds\n    self.assertEqual(total(), 2)\nAssertionError: 3 != 2\n\n----------------------------------------------------------------------\nRan 1 test in 0.001s\n',
      says: { tool: 'unittest', id: 'test_rounds (tests.test_till.TestTill)', file: 'tests/test_till.py', line: 12, code: 'AssertionError', message: 'AssertionError: 3 != 2' },
    }],
  },
  {
    id: 'python-traceback', tool: 'python', kind: 'runtime', strength: 'general', hint: ['Traceback (most recent call last)'],
    head: /^(?:(?<message>[^\sT].{0,200}): )?Traceback \(most recent call last\):/,
    body: { until: /^(?:={10,}|-{20,}|Ran \d)/, through: /^[A-Za-z_][\w.]{0,200}(?::|$)/, blanks: 1, max: 120 },
    deepest: /^(?<message>(?<code>(?:[A-Za-z_]\w*\.){0,8}[A-Z]\w*(?:Error|Exception|Exit|Interrupt|Warning|NotFound|Failure|DoesNotExist|Timeout|Invalid|Denied))(?:: \S.{0,900}|:)?)$/,
    inside: [/^(?<message>(?<code>(?:[A-Za-z_]\w*\.){1,8}[A-Z]\w*): \S.{0,900})$/],
    frames: 'last',
    examples: [{
      log: 'Traceback (most recent call last):\n  File "/opt/hostedtoolcache/Python/3.12.1/x64/lib/python3.12/runpy.py", line 198, in _run\n    exec(code)\n  File "/home/runner/work/till/till/tools/release.py", line 7, in <module>\n    main()\nKeyError: \'TOKEN\'\n',
      says: { tool: 'python', file: 'tools/release.py', line: 7, code: 'KeyError', message: "KeyError: 'TOKEN'" },
    }],
  },
  {
    id: 'python-syntax', tool: 'python', kind: 'compile', strength: 'general', hint: ['File "'],
    head: /^File "(?<file>[^"]{1,300})", line (?<line>\d+)$/,
    body: { max: 4, while: /\S/ },
    inside: [/^(?<message>(?<code>(?:Syntax|Indentation|Tab)Error): \S.{0,300})$/],
    examples: [{ log: '  File "till.py", line 3\n    def total(:\n              ^\nSyntaxError: invalid syntax\n', says: { tool: 'python', file: 'till.py', line: 3, code: 'SyntaxError', message: 'SyntaxError: invalid syntax' } }],
  },
  {
    id: 'mypy', tool: 'mypy', kind: 'lint', hint: ['.py:', '.pyi:'],
    head: /^(?<file>[^\s:]{1,300}\.pyi?):(?<line>\d+)(?::\d+)?: error: (?<message>\S.{0,600}?)(?: {1,3}\[(?<id>[a-z][a-z-]{1,40})\])?$/,
    examples: [{ log: 'till/cart.py:12: error: Incompatible return value type (got "str", expected "int")  [return-value]', says: { tool: 'mypy', file: 'till/cart.py', line: 12, id: 'return-value', message: 'Incompatible return value type (got "str", expected "int")' } }],
  },
  {
    id: 'pyright', tool: 'pyright', kind: 'lint', hint: ['.py:'],
    head: /^(?<file>[^\s:]{1,300}\.pyi?):(?<line>\d+):\d+ - error: (?<message>\S.{0,600}?)(?: \((?<id>report\w{1,60})\))?$/,
    examples: [{ log: '/home/runner/work/till/till/till/cart.py:12:5 - error: "x" is not defined (reportUndefinedVariable)', says: { tool: 'pyright', file: 'till/cart.py', line: 12, id: 'reportUndefinedVariable', message: '"x" is not defined' } }],
  },
  {
    id: 'pylint', tool: 'pylint', kind: 'lint', hint: ['.py:'],
    head: /^(?<file>[^\s:]{1,300}\.py):(?<line>\d+)(?::\d+)?: (?:\[)?(?<code>[CRWEF]\d{4})(?:\((?<id>[\w-]{1,60})[^)]{0,60}\)[:\]]?|\])?:? (?<message>\S.{0,400}?)(?: \((?<id2>[a-z][a-z-]{2,60})\))?$/,
    examples: [{ log: 'till/cart.py:12:4: W0612: Unused variable \'x\' (unused-variable)', says: { tool: 'pylint', file: 'till/cart.py', line: 12, code: 'W0612', id: 'unused-variable', message: "Unused variable 'x'" } }],
  },
  {
    id: 'flake8', tool: 'flake8', kind: 'lint', hint: ['.py:', '.pyi:'],
    head: /^(?<file>[^\s:]{1,300}\.pyi?):(?<line>\d+):\d+: (?<code>[A-Z]{1,4}\d{3,4})(?: \[\*\])? (?<message>\S.{0,400})$/,
    examples: [{ log: './till/cart.py:12:80: E501 line too long (92 > 79 characters)', says: { tool: 'flake8', file: 'till/cart.py', line: 12, code: 'E501', message: 'line too long (92 > 79 characters)' } }],
  },
  {
    id: 'ruff-full', tool: 'ruff', kind: 'lint', hint: ['-->'],
    head: /^--> (?<file>[^\s:]{1,300}\.pyi?):(?<line>\d+):\d+$/,
    above: /^(?<code>[A-Z]{1,4}\d{3,4}) (?:\[\*\] )?(?<message>\S.{0,400})$/,
    aboveUntil: /^-->/,
    examples: [{ log: 'F401 [*] `os` imported but unused\n --> till/cart.py:1:8\n  |\n1 | import os\n', says: { tool: 'ruff', file: 'till/cart.py', line: 1, code: 'F401', message: '`os` imported but unused' } }],
  },
  {
    id: 'black', tool: 'black', kind: 'lint', hint: ['would reformat', 'Would reformat'],
    head: /^would reformat (?<file>(?!\d)\S{1,300})$/,
    examples: [{ log: 'would reformat /home/runner/work/till/till/till/cart.py', says: { tool: 'black', file: 'till/cart.py' } }],
  },
  { id: 'black-parse', tool: 'black', kind: 'lint', hint: ['cannot format'], head: /^error: cannot format (?<file>[^\s:]{1,300}): (?<message>\S.{0,300})$/, examples: [{ log: 'error: cannot format till.py: Cannot parse: 3:5: def', says: { tool: 'black', file: 'till.py', message: 'Cannot parse: 3:5: def' } }] },
  { id: 'ruff-format', tool: 'ruff', kind: 'lint', hint: ['would reformat:'], head: /^would reformat: (?<file>\S{1,300})$/i, examples: [{ log: 'Would reformat: till/cart.py', says: { tool: 'ruff', file: 'till/cart.py' } }] },
  { id: 'isort', tool: 'isort', kind: 'lint', hint: ['Imports are incorrectly sorted'], head: /^(?:ERROR: )?(?<file>\S{1,300}\.pyi?) (?<message>Imports are incorrectly sorted.{0,80})$/, examples: [{ log: 'ERROR: /home/runner/work/till/till/till/cart.py Imports are incorrectly sorted and/or formatted.', says: { tool: 'isort', file: 'till/cart.py' } }] },
  {
    id: 'bandit', tool: 'bandit', kind: 'lint', hint: ['>> Issue: ['],
    head: /^>> Issue: \[(?<code>B\d{3}):(?<id>[\w]{1,60})\] (?<message>\S.{0,300})$/,
    body: { max: 5, while: /\S/ },
    inside: [/^Location: (?<file>[^\s:]{1,300}):(?<line>\d+)/],
    examples: [{ log: '>> Issue: [B602:subprocess_popen_with_shell_equals_true] subprocess call with shell=True identified\n   Severity: High   Confidence: High\n   Location: till/run.py:12:4\n', says: { tool: 'bandit', code: 'B602', file: 'till/run.py', line: 12 } }],
  },
  { id: 'sphinx', tool: 'sphinx', kind: 'lint', hint: ['.rst:', '.md:', '.py:docstring'], head: /^(?<file>[^\s:]{1,300}\.(?:rst|md|py))(?::docstring of (?<id>[\w.]{1,200}))?:(?<line>\d+): (?:WARNING|ERROR): (?<message>\S.{0,400})$/, examples: [{ log: '/home/runner/work/till/till/docs/index.rst:12: WARNING: undefined label: pay', says: { tool: 'sphinx', file: 'docs/index.rst', line: 12, message: 'undefined label: pay' } }] },
  { id: 'tox-env', tool: 'tox', kind: 'test', strength: 'messenger', hint: ['commands failed', 'FAIL code'], head: /^(?:ERROR: {1,3})?(?<id>[\w.-]{1,60}): (?:commands failed|FAIL code (?<code>\d+).{0,80})$/, examples: [{ log: '  py311: FAIL code 1 (12.34=setup[3.2]+cmd[9.1] seconds)', says: { tool: 'tox', id: 'py311', code: '1' } }] },
]; // biome-ignore format: a table
