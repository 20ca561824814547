/**
 * Steps of a composite action of the same repository. The jobs API names the step that uses the action, not the one inside
 * that failed: the script that the runner printed last tells which one it was.
 */
import { parse } from 'yaml';
import type { FailedCommand } from '../contract/model.js';
import { expandedScript, matchesExpanded } from './expanded-script.js';
import type { Contexts } from './expression.js';
import { isRecord } from './matrix.js';
import { shellTemplate } from './shell.js';
import { mergeEnvironment } from './step-environment.js';
import { fill } from './template.js';

export interface CompositeOrder {
  /** `env` of workflow and job around the action, as YAML gave them. */
  outerEnv: readonly unknown[];
  contexts: Contexts;
  printedScript: string | null;
}

export function findCompositeCommand(
  yamlText: string,
  order: CompositeOrder,
): { command: FailedCommand; notes: string[] } | { reason: string } {
  if (order.printedScript === null)
    return { reason: 'The failed step is an action, and the log does not show which of its scripts failed.' };
  const { printedScript } = order;
  const scripts = readSteps(yamlText).filter((step) => matchesExpanded(String(step.run), printedScript));
  const [step] = scripts;
  if (step === undefined) return { reason: 'The script in the log is not one of the failed action.' };
  if (new Set(scripts.map((candidate) => JSON.stringify(candidate))).size > 1) {
    return { reason: 'More than one script of the failed action looks like the one in the log.' };
  }
  return commandOf(step, { ...order, printedScript });
}

function commandOf(step: Record<string, unknown>, order: CompositeOrder & { printedScript: string }) {
  const { env, notes } = mergeEnvironment([...order.outerEnv, step.env], order.contexts);
  const source = String(step.run);
  const script = source.includes('${{') ? expandedScript(source, order.printedScript) : { script: source };
  if ('reason' in script) return script;
  const known = { ...order.contexts, env };
  const shell = fill(String(step.shell ?? ''), known);
  const directory = fill(String(step['working-directory'] ?? '.'), known);
  const [open] = [...shell.unresolved, ...directory.unresolved];
  if (open !== undefined)
    return { reason: `The step's shell or folder is \${{ ${open} }}, which only the runner knows.` };
  const command = { ...script, shell: shellTemplate(shell.text), workingDirectory: directory.text, env };
  return { command: { ...command, source: 'workflow' as const }, notes };
}

function readSteps(yamlText: string): Record<string, unknown>[] {
  let action: unknown = null;
  try {
    action = yamlText.length > 1_000_000 ? null : parse(yamlText, { maxAliasCount: 200 });
  } catch {
    // Not YAML: then it has no steps.
  }
  const runs = isRecord(action) && isRecord(action.runs) ? action.runs : {};
  const steps: unknown[] = Array.isArray(runs.steps) ? runs.steps : [];
  return steps.filter(isRecord).filter((step) => typeof step.run === 'string');
}
