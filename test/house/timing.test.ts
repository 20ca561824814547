/**
 * No test asserts seconds: how long something takes depends on what else the machine does. A figure belongs into `test/bench/`,
 * and a test holds what does not depend on it: an outcome, a count, an order, a clock of its own.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { describe, expect, test } from '@jest/globals';
import { readSource } from '../law/read-source.js';

const ROOT = new URL('../..', import.meta.url).pathname;
const tests = readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' })
  .map((name) => `test/${name}`)
  .filter((path) => path.endsWith('.ts') && !path.startsWith('test/bench/'));
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** Ways to measure how long something takes, as they stand in code. */
const MEASURES: Readonly<Record<string, RegExp>> = {
  'a stopwatch of the process': /\b(?:process\.(?:hrtime|cpuUsage|resourceUsage|uptime)|console\.time)\b/,
  'the difference of two times':
    /(?:Date\.now\(\)|new Date\(\)|\.getTime\(\))\s*-|-\s*(?:Date\.now\(\)|new Date\(\)|\S+\.getTime\(\))/,
  'a duration that is compared':
    /expect\([^;]*?(?:[dD]uration|[eE]lapsed|[tT]ook)\w*\)\s*\.(?:not\.)?toBe(?:Less|Greater|Close)/,
};

/** What in the code of a test measures time. Strings and comments are no code. */
function measuresIn(path: string, text: string): string[] {
  const { globals, imports } = readSource(path, text);
  const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/gm, '');
  return [
    ...globals.filter((name) => name === 'performance'),
    ...imports.map(({ name }) => name).filter((name) => name === 'node:perf_hooks'),
    ...Object.keys(MEASURES).filter((measure) => MEASURES[measure]?.test(code)),
  ];
}

test.each(tests)('%s asserts no seconds', (path) => {
  expect(measuresIn(path, read(path))).toEqual([]);
});

describe('a measured time is noticed', () => {
  test.each([
    'const started = performance.now(); work(); expect(performance.now() - started).toBeLessThan(50);',
    "import { performance as clock } from 'node:perf_hooks'; clock.now();",
    'const started = Date.now(); work(); expect(Date.now() - started).toBeLessThan(50);',
    'const before = process.hrtime.bigint();',
    'const before = process.cpuUsage().user;',
    'expect(new Date() - started).toBeLessThan(1000);',
    'expect(ended.getTime() - started.getTime()).toBeLessThan(1000);',
    'expect(result.durationMs).toBeLessThan(1000);',
    'expect(elapsed).not.toBeGreaterThan(1000);',
  ])('in: %s', (code) => {
    expect(measuresIn('test/a.test.ts', code)).not.toEqual([]);
  });

  test.each([
    'const deadline = Date.now() + 60_000;',
    'const clock = { now: () => Date.now() };',
    "const hostile = 'performance.now();'; // performance.now() - started",
    'expect(slept).toEqual([375, 750]);',
    'expect(result).toMatchObject({ durationMs: expect.any(Number) });',
  ])('and not in: %s', (code) => {
    expect(measuresIn('test/a.test.ts', code)).toEqual([]);
  });
});

/** Where processes are started and ended, a test may come too late; elsewhere a test that fails once has failed. */
describe('only what starts processes is run a second time', () => {
  const STARTERS = ['node:child_process', '@actions/exec', 'playwright-core'];
  const importsOf = new Map<string, string[]>();

  function imports(path: string): string[] {
    const known = importsOf.get(path);
    if (known) return known;
    const found = readSource(path, read(path)).imports.map(({ name }) => name);
    importsOf.set(path, found);
    return found;
  }

  function startsProcesses(path: string, seen = new Set<string>()): boolean {
    if (STARTERS.includes(path)) return true;
    if (seen.has(path) || !/^(?:src|demo|test)\/.*\.ts$/.test(path)) return false;
    seen.add(path);
    return imports(path).some((name) => startsProcesses(name, seen));
  }

  const retried = tests.filter((path) => imports(path).includes('test/retry-once.ts'));

  test('there are such tests', () => expect(retried.length).toBeGreaterThan(10));
  test.each(retried)('%s starts processes', (path) => expect(startsProcesses(path)).toBe(true));
  test('no other file asks for a retry', () => {
    const asking = tests.filter((path) => /\bjest\s*\.retryTimes\(/.test(read(path)));
    expect(asking.filter((path) => !path.startsWith('test/house/'))).toEqual(['test/retry-once.ts']);
  });
});
