/** The script of a composite action of the same repository. */
import { parse } from 'yaml';
import type { FailedCommand } from '../contract/model.js';
import type { Contexts, Known } from './known.js';
import { isRecord } from './matrix.js';
import { stepCommand } from './step-command.js';
import { fill } from './template.js';

export interface CompositeOrder {
  /** `env` of workflow and job around the action, as YAML gave them. */
  outerEnv: readonly unknown[];
  contexts: Contexts;
  /** What the calling step gives it, as YAML gave it. */
  with: unknown;
}

/**
 * The jobs API names the step that uses the action, not the script inside that failed. Where the action has one script, that is
 * it; of several, only the log tells which, and a log decides nothing here.
 */
export function findCompositeCommand(
  yamlText: string,
  order: CompositeOrder,
): { command: FailedCommand; notes: string[] } | { reason: string } {
  const action = readAction(yamlText);
  const steps = stepsOf(action);
  const [step, ...others] = steps.filter(({ run }) => typeof run === 'string');
  if (step === undefined) return { reason: 'The failed step is an action without a script of its own.' };
  if (others.length > 0 || steps.length > 1)
    return {
      reason: `The failed step is an action of ${steps.length} steps, and only the log says which of them failed.`,
    };
  return stepCommand({
    script: String(step.run),
    shell: String(step.shell ?? ''),
    workingDirectory: String(step['working-directory'] ?? '.'),
    env: [...order.outerEnv, step.env],
    contexts: { ...order.contexts, inputs: inputsOf(action, order) },
  });
}

/** What is given, else the default; an input whose value is not known is left out. */
function inputsOf(action: Record<string, unknown>, order: CompositeOrder): Record<string, Known> {
  const declared = isRecord(action.inputs) ? action.inputs : {};
  const given = isRecord(order.with) ? order.with : {};
  const defaults = Object.entries(declared).map(([name, about]): [string, unknown] => [
    name,
    isRecord(about) ? about.default : '',
  ]);
  const texts = new Map([...defaults, ...Object.entries(given)].map(([name, text]) => [name.toLowerCase(), text]));
  return Object.fromEntries(
    [...texts].flatMap(([name, value]) => {
      const { text, unresolved } = fill(String(value ?? ''), order.contexts);
      return unresolved.length === 0 ? [[name, text]] : [];
    }),
  );
}

function readAction(yamlText: string): Record<string, unknown> {
  try {
    const action: unknown = yamlText.length > 1_000_000 ? null : parse(yamlText, { maxAliasCount: 200 });
    return isRecord(action) ? action : {};
  } catch {
    // Not YAML: then it has no steps.
    return {};
  }
}

function stepsOf({ runs }: Record<string, unknown>): Record<string, unknown>[] {
  const steps: unknown = isRecord(runs) ? runs.steps : [];
  return Array.isArray(steps) ? steps.filter(isRecord) : [];
}
