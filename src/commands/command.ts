import type { Shape } from './shape.js';

/** Words separated by one space; an array where an argument holds a space itself. */
export type Example = string | readonly string[];

/** One entry of the table. */
export interface Command {
  /** The words it begins with, such as `git log`. The first is the program unless `program` says otherwise. */
  name: string;
  shape: Shape;
  program?: string;
  /** Arguments before the name's further words. */
  before?: readonly string[];
  /** `empty`: where nothing of the repository can be found by a program that looks for its configuration. */
  cwd: 'workspace' | 'empty';
  env?: Readonly<Record<string, string>>;
  timeoutMs?: number;
  /** Runs on the shadow git directory. */
  git?: boolean;
  /** Requests that must be allowed, and that must be refused; one generic test runs them. */
  allowed: readonly Example[];
  refused: readonly Example[];
}

export function wordsOf(example: Example): string[] {
  return typeof example === 'string' ? example.split(' ') : [...example];
}
