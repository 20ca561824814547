/** Whether a command failed exactly as before: what clears a change must not take one failure for another. */

export interface End {
  output: string;
  exitCode: number | null;
}

/** What is known to vary between two runs that fail alike: durations, times, addresses, temporary paths, places in files. */
const VARIES: readonly [RegExp, string][] = [
  [/\b0x[0-9a-f]{4,16}\b/gi, '0x'],
  [/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d{1,9})?Z?/g, 'time'],
  [/\b\d{1,9}(?:\.\d{1,9})? ?(?:ms|s|secs?|seconds?|minutes?|wallclock|µs|ns)\b/g, 'duration'],
  // What the shell says of a program that a signal ended: its script's path, and the process.
  [/^\/\S{1,300}: line \d{1,7}: +(?:\d{1,7} )?/, 'script: '],
  [/\/tmp\/[\w.-]{1,200}/g, '/tmp/'],
  [/(\.[A-Za-z]\w{0,7}):\d{1,7}(?::\d{1,7})?\b/g, '$1:line'],
  [/\b((?:duration|elapsed|time|took|real|user|sys)\w{0,12})["']?[:=]?\s{0,4}\d{1,9}(?:[.m]\d{0,9})?/gi, '$1 duration'],
  [/\bline \d{1,7}\b/g, 'line'],
  [/\b(?:pid|process|thread|port) ?[:=]? ?\d{1,7}\b/gi, 'number'],
];

/** A line that says of something that it passed, or counts such things: with other tests beside it, a failure is the same. */
const SAYS_PASS =
  /^(?:ok \d|[✓✔√]|PASS\b|--- PASS|running\b|# (?:tests|pass|suites|skipped|todo|cancelled) \d|1\.\.\d|test .{1,300} \.\.\. ok$)|\bpass(?:ed|ing)\b/i;

/** Exit code and every line that does not tell of a pass, whatever its words: the value that differs may stand in any of them. */
export function isSameFailure(first: End, again: End): boolean {
  if (first.exitCode !== again.exitCode) return false;
  const [before, after] = [told(first.output), told(again.output)];
  return before.length === after.length && before.every((line, index) => line === after[index]);
}

/** Sorted: the order of what runs side by side is no part of a failure. How often a line stands there is. */
function told(output: string): string[] {
  return output
    .split('\n')
    .map((line) => line.trim().slice(0, 2000))
    .filter((line) => line !== '' && !SAYS_PASS.test(line))
    .map(masked)
    .sort();
}

const masked = (line: string) => VARIES.reduce((text, [pattern, word]) => text.replace(pattern, word), line);
