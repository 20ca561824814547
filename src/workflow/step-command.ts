import type { FailedCommand } from '../contract/model.js';
import type { Contexts } from './known.js';
import { shellTemplate } from './shell.js';
import { mergeEnvironment, SECRET } from './step-environment.js';
import { fill } from './template.js';

/** A step with a script, as the file has it. */
export interface ScriptStep {
  script: string;
  shell: string;
  workingDirectory: string;
  /** `env` of what stands around it and of the step itself, the outermost first, as YAML gave them. */
  env: readonly unknown[];
  contexts: Contexts;
}

/**
 * The command of a step, from the file and from values that are known, and from nowhere else: a log is printed by whatever runs
 * in the job, so nothing is taken from it. [security policy 2.7, rule 4]
 */
export function stepCommand(step: ScriptStep): { command: FailedCommand; notes: string[] } | { reason: string } {
  const { env, notes } = mergeEnvironment(step.env, step.contexts);
  const known = { ...step.contexts, env };
  const script = fill(step.script, known);
  const shell = fill(step.shell, known);
  const directory = fill(step.workingDirectory, known);
  const open = [
    ...unknowns('script', script.unresolved),
    ...unknowns('shell', shell.unresolved),
    ...unknowns('working directory', directory.unresolved),
  ];
  if (open[0] !== undefined) return { reason: open[0] };
  const command = { script: script.text, shell: shellTemplate(shell.text), workingDirectory: directory.text, env };
  return { command: { ...command, source: 'workflow' }, notes };
}

function unknowns(what: string, expressions: string[]): string[] {
  return expressions.map((expression) =>
    SECRET.test(expression)
      ? `The ${what} of the failed step uses \${{ ${expression} }}, and a re-run is given no secrets.`
      : `The ${what} of the failed step uses \${{ ${expression} }}, whose value only the job knew.`,
  );
}
