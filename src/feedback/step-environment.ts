/** The `env` of a step as the workflow file gives it: workflow, job and step, the nearer one wins. */
import type { Contexts } from './expression.js';
import { isRecord } from './matrix.js';
import { fill } from './template.js';

export interface StepEnvironment {
  env: Record<string, string>;
  /** Sentences: what was left out, and why. */
  notes: string[];
}

const SECRET = /\bsecrets\b|\bgithub\s*\.\s*token\b/i;

/** @param levels `env` of the workflow, the job, the step, in this order; each as YAML gave it. */
export function mergeEnvironment(levels: readonly unknown[], contexts: Contexts): StepEnvironment {
  const env: Record<string, string> = {};
  const left = new Map<string, string>();
  const notes: string[] = [];
  for (const level of levels) {
    if (typeof level === 'string') notes.push(`An env made by ${level.trim()} is left out of the re-run.`);
    if (!isRecord(level)) continue;
    const outer = { ...contexts, env: { ...env } };
    for (const [name, value] of Object.entries(level)) {
      const { text, unresolved } = fill(value === null ? '' : String(value), outer);
      if (unresolved.length === 0) env[name] = text;
      else delete env[name];
      const [first] = unresolved;
      if (first === undefined) left.delete(name);
      else left.set(name, first);
    }
  }
  return { env, notes: [...notes, ...[...left].map(([name, expression]) => leftOut(name, expression))] };
}

function leftOut(name: string, expression: string): string {
  const why = SECRET.test(expression) ? 'a re-run is given no secrets' : 'its value is known to the runner only';
  return `The variable ${name} (\${{ ${expression} }}) is left out of the re-run: ${why}.`;
}
