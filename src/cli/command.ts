import type { RunnerContext } from '../adapters/runner/context.js';

/** What a command of the command line is given. */
export interface Call {
  options: Record<string, string | boolean | undefined>;
  /** What stands behind the command's name and is no option. */
  args: string[];
  /** What stands behind `--`, or null where there is none. */
  rest: string[] | null;
  context: RunnerContext;
  print: (text: string) => void;
}

export interface CliCommand {
  name: string;
  usage: string;
  summary: string;
  options: Record<string, { type: 'string' | 'boolean' }>;
  /** @returns the exit code: 0 done, 1 could not be done. @throws UsageError for exit code 2 */
  run(call: Call): Promise<number>;
}

/** The words of the command line are off: the message says which, and how to write them. */
export class UsageError extends Error {
  override name = 'UsageError';
}

export function wholeNumber(text: string | boolean | undefined, name: string, fallback: number): number {
  if (text === undefined) return fallback;
  const value = Number(text);
  if (typeof text !== 'string' || !Number.isInteger(value) || value < 1)
    throw new UsageError(`--${name} takes a whole number above 0.`);
  return value;
}

export function oneOf<const T extends readonly [string, ...string[]]>(
  text: string | boolean | undefined,
  name: string,
  values: T,
): T[number] {
  if (text === undefined) return values[0];
  const found = values.find((value) => value === text);
  if (found === undefined) throw new UsageError(`--${name} takes ${values.join(', ')}.`);
  return found;
}
