/** Whether a command failed exactly as before: what clears a change must not take one failure for another. */

export interface End {
  output: string;
  exitCode: number | null;
}

/** A line that says of something that it failed, in the words and signs of runners and compilers. */
const SAYS_FAILURE =
  /not ok|fail|error|panic|exception|assert|fatal|abort|expected|undefined|cannot|denied|killed|fault|[✗✖✘×✕❌]/i;

/** What is known to vary between two runs that fail alike: durations, times, addresses, temporary paths, places in files. */
const VARIES: readonly [RegExp, string][] = [
  [/\b0x[0-9a-f]{4,16}\b/gi, '0x'],
  [/\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d{1,9})?Z?/g, 'time'],
  [/\b\d{1,9}(?:\.\d{1,9})? ?(?:ms|s|secs?|seconds?|minutes?|wallclock|µs|ns)\b/g, 'duration'],
  // What the shell says of a program that a signal ended: its script's path, and the process.
  [/^\/\S{1,300}: line \d{1,7}: +(?:\d{1,7} )?/, 'script: '],
  [/\/tmp\/[\w.-]{1,200}/g, '/tmp/'],
  [/(?<=[\w)]):\d{1,7}(?::\d{1,7})?\b/g, ':line'],
  [/\bline \d{1,7}\b/g, 'line'],
  [/\b(?:pid|process|thread|port) ?[:=]? ?\d{1,7}\b/gi, 'number'],
];

const LAST_LINES = 10;

/** Exit code and everything that is said to have failed; where nothing is, the last lines. */
export function isSameFailure(first: End, again: End): boolean {
  if (first.exitCode !== again.exitCode) return false;
  const [before, after] = [told(first.output), told(again.output)];
  return before.length === after.length && before.every((line, index) => line === after[index]);
}

/** Sorted, each once: the order of what runs side by side is no part of a failure. */
function told(output: string): string[] {
  const lines = output.split('\n').flatMap((line) => (line.trim() === '' ? [] : [masked(line.trim().slice(0, 500))]));
  const failures = lines.filter((line) => SAYS_FAILURE.test(line));
  return [...new Set(failures.length > 0 ? failures : lines.slice(-LAST_LINES))].sort();
}

const masked = (line: string) => VARIES.reduce((text, [pattern, word]) => text.replace(pattern, word), line);
