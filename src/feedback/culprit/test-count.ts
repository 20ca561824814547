/** How many tests ran, as the runner sums it up. One entry to add, with a line that it reads and the number in it. */
export const COUNTS: readonly { tool: string; pattern: RegExp; line: string; count: number }[] = [
  { tool: 'node', pattern: /^(?:#|ℹ) tests (\d+)$/gm, line: '# tests 12', count: 12 },
  { tool: 'jest', pattern: /^Tests: .*?\b(\d+) total$/gm, line: 'Tests:       1 failed, 4 passed, 5 total', count: 5 },
  { tool: 'vitest', pattern: /^ *Tests {2}.*\((\d+)\)$/gm, line: '      Tests  1 failed | 3 passed (4)', count: 4 },
  { tool: 'unittest', pattern: /^Ran (\d+) tests? in /gm, line: 'Ran 3 tests in 0.001s', count: 3 },
  { tool: 'prove', pattern: /^Files=\d{1,9}, Tests=(\d{1,9}),/gm, line: 'Files=2, Tests=9,  0 wallclock secs', count: 9 },
  { tool: 'cargo', pattern: /^running (\d+) tests?$/gm, line: 'running 7 tests', count: 7 },
  { tool: 'TAP', pattern: /^1\.\.(\d+)\b/gm, line: '1..6', count: 6 },
  { tool: 'surefire', pattern: /^(?:\[\w+\] )?Tests run: (\d+), /gm, line: '[ERROR] Tests run: 8, Failures: 1, Errors: 0', count: 8 },
  { tool: 'rspec', pattern: /^(\d+) examples?, \d+ failures?/gm, line: '10 examples, 1 failure', count: 10 },
  { tool: 'minitest', pattern: /^(\d+) (?:runs|tests), \d+ assertions/gm, line: '5 runs, 9 assertions, 0 failures', count: 5 },
  { tool: 'phpunit', pattern: /^(?:Tests: (\d+), Assertions|OK \((\d+) tests?,)/gm, line: 'Tests: 4, Assertions: 6, Failures: 1.', count: 4 },
  { tool: 'dotnet', pattern: /^.*\bTotal: +(\d+)\b/gm, line: 'Failed!  - Failed: 1, Passed: 2, Skipped: 0, Total: 3, Duration: 1 s', count: 3 },
]; // biome-ignore format: a table reads better in rows

/** Where a runner gives no sum of its own, the outcomes are added up: `1 failed, 3 passed in 0.02s`, or a line for each. */
const OUTCOME =
  /(?<!\d)(\d{1,9}) (?:failed|passed|skipped|deselected|errors?|xfailed|xpassed|passing|failing|pending)\b/g;
const SUMMARY =
  /^[= ]{0,200}\d{1,9} (?:(?:failed|passed|skipped|errors?|xfailed|xpassed)\b.{0,200} in \d|(?:passing|failing|pending)\b)/;

/** Null where no runner says it: then only the command's end tells. */
export function testsRan(output: string): number | null {
  for (const { pattern } of COUNTS) {
    const counts = [...output.matchAll(pattern)].map((match) => Number(match.slice(1).find((group) => group)));
    if (counts.length > 0) return sum(counts);
  }
  const summaries = output.split('\n').filter((line) => SUMMARY.test(line));
  const counts = summaries.flatMap((line) => [...line.matchAll(OUTCOME)].map((match) => Number(match[1])));
  return counts.length > 0 ? sum(counts) : null;
}

const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
