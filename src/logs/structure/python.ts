import type { Format } from './format.js';

/** pytest, unittest, tracebacks, and the linters of Python. */
export const python: Format[] = [
  {
    id: 'pytest-failure', category: 'python', kind: 'test', hint: ['___ '],
    head: /^_{3,} (?!coverage: ).{1,300} _{3,}$/,
    weight: 80,
    body: { until: /^(?:_{3,} .{1,300} _{3,}|={3,} .{1,300} ={3,})$/, blanks: 9, max: 200 },
    core: /^(?:E {2}|> |\S{1,200}:\d+: )/,
    examples: ['___________ TestSetOps.test_isin ___________', '____ ERROR collecting tests/test_a.py ____'],
  },
  {
    id: 'pytest-summary-line', summary: true, category: 'python', kind: 'test', sure: true, hint: ['FAILED ', 'ERROR '],
    head: /^(?:FAILED|ERROR) \S{1,400}(?:::|\.py\b)/,
    weight: 82,
    examples: ['FAILED tests/test_core.py::test_a - assert 1 == 2', 'ERROR tests/unit/test_b.py'],
  },
  { id: 'pytest-error-line', category: 'python', kind: 'test', hint: ['E  '], head: /^E {2,}\S/, weight: 72, examples: ['E   assert 1 == 2'] },
  {
    id: 'pytest-totals', summary: true, hint: ['==='],
    head: /^=+ .{0,80}\b[1-9]\d* (?:failed|errors?)\b[^=]{0,100}=+$/,
    weight: 62,
    examples: ['=== 31 failed, 132 passed in 201.10s ==='],
    not: ['==== 12 passed in 0.3s ===='],
  },
  {
    id: 'unittest-failure', category: 'python', kind: 'test', sure: true, hint: ['FAIL: ', 'ERROR: '],
    head: /^(?:FAIL|ERROR): \S{1,200} \(.{1,300}\)/,
    weight: 84,
    body: { until: /^(?:={20,}|-{20,}$|Ran \d+ test)/, through: /^[A-Za-z_][\w.]*(?:Error|Exception|Failure)\b/, blanks: 2, max: 60 },
    examples: ['FAIL: test_no_duplicates (tests.test_fw.TestFw)'],
  },
  {
    id: 'python-traceback', category: 'python', kind: 'unknown', sure: true, hint: ['Traceback'],
    head: /^Traceback \(most recent call last\)/,
    weight: 70,
    body: { through: /^[A-Za-z_][\w.]{0,200}(?::|$)/, blanks: 0, max: 80 },
    core: /^(?:[A-Za-z_][\w.]*(?:Error|Exception|Exit|Interrupt|Warning)\b|File ")/,
    examples: ['Traceback (most recent call last):'],
  },
  {
    id: 'python-exception', hint: ['Error', 'Exception', 'Exit', 'Interrupt', 'NotFound', 'Failure'],
    head: /^(?:[A-Za-z_]\w{0,60}\.){0,8}[A-Z]\w{0,80}(?:Error|Exception|Exit|Interrupt|NotFound|Failure)(?:: |$)/,
    weight: 62,
    examples: ['requests.exceptions.HTTPError: 404', 'TypeError: Expected maxsize to be an integer or None'],
  },
  { id: 'python-coverage-gate', category: 'python', kind: 'test', hint: ['coverage'], head: /^(?:FAIL |ERROR: )?(?:Required test coverage of|Coverage failure)/, weight: 85, examples: ['FAIL Required test coverage of 80% not reached. Total coverage: 69.06%'], not: ['Required coverage reached'] },
  { id: 'black', category: 'python', kind: 'lint', hint: ['would reformat'], head: /^would reformat:? /i, weight: 80, examples: ['would reformat bot.py', 'Would reformat: bot.py'] },
  {
    id: 'ruff-full',
    head: /^(?:[\w./\\-]{1,200}:\d+:\d+: )?[A-Z]{1,4}\d{3,4} (?:\[\*\] )?\S/,
    weight: 58,
    body: { while: /^(?:-->|\||\d+ \||=|help:|\.\.\.)/, blanks: 1, max: 20 },
    examples: ['F401 [*] `os` imported but unused', 'a.py:1:1: E302 expected 2 blank lines'],
  },
  { id: 'found-errors', hint: ['Found '], head: /^Found [1-9]\d* (?:errors?|issues?|problems?|violations?|offenses?)\b/, weight: 60, examples: ['Found 12 errors.'], not: ['Found 0 errors'] },
]; // biome-ignore format: a table
