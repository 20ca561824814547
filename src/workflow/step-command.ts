import type { FailedCommand } from '../contract/model.js';
import { evaluate } from './expression.js';
import { fill } from './fill.js';
import { withoutFreeText } from './free-text.js';
import type { Contexts } from './known.js';
import { shellTemplate } from './shell.js';
import { type EnvironmentLevel, mergeEnvironment } from './step-environment.js';
import { speaksOfSecret } from './template.js';

/** A step with a script, as the file has it. */
export interface ScriptStep {
  script: string;
  shell: string;
  workingDirectory: string;
  /** `env` of what stands around it and of the step itself, the outermost first. */
  env: readonly EnvironmentLevel[];
  contexts: Contexts;
}

/**
 * The command of a step, from the file and from values that are known, and from nowhere else: a log is printed by whatever runs
 * in the job, so nothing is taken from it. [security policy 2.7, rule 4]
 */
export function stepCommand(step: ScriptStep): { command: FailedCommand; notes: string[] } | { reason: string } {
  const { env, notes } = mergeEnvironment(step.env, step.contexts);
  const plain = withoutFreeText(step.contexts);
  // A variable may hold any text; in a script it is no longer a variable.
  const known = { ...plain, env: mergeEnvironment(step.env, plain).env };
  const script = fill(step.script, known);
  const shell = fill(step.shell, known);
  const directory = fill(step.workingDirectory, known);
  const reasonFor = (what: string, expression: string | undefined) =>
    expression === undefined ? null : whyNot(what, expression, { ...step.contexts, env });
  const reason =
    reasonFor('script', script.unresolved[0]) ??
    reasonFor('shell', shell.unresolved[0]) ??
    reasonFor('working directory', directory.unresolved[0]);
  if (reason !== null) return { reason };
  const command = { script: script.text, shell: shellTemplate(shell.text), workingDirectory: directory.text, env };
  return { command: { ...command, source: 'workflow' }, notes };
}

function whyNot(what: string, expression: string, contexts: Contexts): string {
  const uses = `The ${what} of the failed step uses \${{ ${expression} }}`;
  if (speaksOfSecret(expression)) return `${uses}, and a re-run is given no secrets.`;
  return evaluate(expression, contexts) === undefined
    ? `${uses}, whose value only the job knew.`
    : `${uses}, a text that people without access to the repository may have written: it is not run as part of a command.`;
}
