import { describe, expect, test } from '@jest/globals';
import { judge } from '../../../src/logs/scan/judge.js';
import { PREFIXES, unprefix } from '../../../src/logs/scan/prefix.js';

describe('the prefixes that tools put before the lines of others', () => {
  for (const { pattern, example } of PREFIXES) {
    test(`${example} loses its prefix`, () => {
      expect(example).toMatch(pattern);
      expect(unprefix(example).bare.length).toBeLessThan(example.length);
    });
  }
  test('come off one within the other, and the gravest level is kept', () => {
    expect(unprefix('#19 22.32 [ERROR] Failed to execute goal x')).toEqual({
      bare: 'Failed to execute goal x',
      indent: 0,
      level: 'error',
    });
    expect(unprefix('web_1  |     Error: boom')).toMatchObject({ bare: 'Error: boom', indent: 4 });
  });
  test('leave stack frames, code extracts and bare words alone', () => {
    for (const line of ['#25 0x7f5f77bcb50a in main', '12 | const a = 1;', 'plain words', '| column', ''])
      expect(unprefix(line).bare).toBe(line);
  });
});

describe('judging a line by itself', () => {
  const weight = (line: string) => judge(line).weight;

  test('lines that speak of errors and tell of none weigh nothing', () => {
    for (const line of [
      '✓ throws an error when the file is missing (3 ms)',
      'test parses_errors ... ok',
      'Tests run: 3, Failures: 0, Errors: 0',
      '0 errors, 0 warnings',
      'gcc -Wall -Werror -o error.o -c error.c',
      'Downloading error-prone-2.3.jar',
      '   Compiling thiserror v1.0.30',
      '+ test -f error.log',
      'checking for strerror... yes',
      'REFTEST TEST-KNOWN-FAIL | a.html | x',
    ]) {
      expect([line, weight(line)]).toEqual([line, 0]);
    }
  });

  test('a warning weighs less than an error, and a messenger less than a cause', () => {
    expect(weight('warning: x is deprecated')).toBeLessThan(weight('error: x is gone'));
    expect(weight('[WARNING] /w/A.java:[3,4] unchecked cast')).toBeLessThan(20);
    expect(weight('make: *** [test] Error 1')).toBeLessThan(weight("make: *** No rule to make target 'x'.  Stop."));
    expect(weight('##[error]Process completed with exit code 1.')).toBeLessThan(weight('Error: boom'));
  });

  test('what surely failed counts at any level', () => {
    expect(
      weight('[task 2025-02-13T21:45:24.968Z] 21:45:24  WARNING -  TEST-UNEXPECTED-FAIL | a.html | x'),
    ).toBeGreaterThan(80);
  });
});
