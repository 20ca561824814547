/** Variables that a job changes while it runs: steps write them into a file for those after them. */
import { isRecord } from './known.js';

/** Stands among the levels for the names that earlier steps of the job may have given other values. */
export class Overwritten {
  readonly names: readonly string[];

  constructor(names: readonly string[]) {
    this.names = names;
  }
}

/**
 * What earlier steps may have done to the variables that the file declares for all of them. Which values a script writes cannot
 * be read off it, so each name that it mentions counts; what a program that it starts writes is not seen.
 * @param declared `env` of workflow and job
 * @param earlier the steps before the failed one, as YAML gave them
 */
export function overwrittenBy(earlier: readonly unknown[], declared: readonly unknown[]): Overwritten {
  const scripts = earlier.flatMap((step) => (isRecord(step) && typeof step.run === 'string' ? [step.run] : []));
  const writing = scripts.filter((script) => /GITHUB_ENV|::set-env/i.test(script)).join('\n');
  const words = new Set(writing.split(/\W/));
  return new Overwritten(
    declared.flatMap((level) => (isRecord(level) ? Object.keys(level) : [])).filter((name) => words.has(name)),
  );
}
