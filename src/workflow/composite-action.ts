/** The script of a composite action of the same repository. */
import { posix } from 'node:path';
import { parse } from 'yaml';
import type { FailedCommand } from '../contract/model.js';
import { asText } from './expression.js';
import { withoutFreeText } from './free-text.js';
import { type Contexts, isMapping, isRecord, orUnknown, type Part } from './known.js';
import { nestsTooDeeply } from './nesting.js';
import { settle } from './settle.js';
import { stepCommand } from './step-command.js';
import type { EnvironmentLevel } from './step-environment.js';

export interface CompositeOrder {
  /** `env` of workflow, job and calling step, the outermost first: a step inside has them all. [actions/runner, CompositeActionHandler.cs] */
  outerEnv: readonly EnvironmentLevel[];
  /** Folder of the action, from the root of the repository. */
  folder: string;
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
  const step = steps.find(({ run }) => typeof run === 'string');
  if (step === undefined) return { reason: 'The failed step is an action without a script of its own.' };
  if (steps.length > 1)
    return {
      reason: `The failed step is an action of ${steps.length} steps, and only the log says which of them failed.`,
    };
  return stepCommand({
    script: String(step.run),
    shell: String(step.shell ?? ''),
    workingDirectory: String(step['working-directory'] ?? '.'),
    env: [...order.outerEnv, step.env],
    contexts: inAction(action, order),
  });
}

function inAction(action: Record<string, unknown>, order: CompositeOrder): Contexts {
  const { contexts, folder } = order;
  const github = isMapping(contexts.github) ? contexts.github : {};
  const { workspace } = github;
  const path = typeof workspace === 'string' && { action_path: posix.join(workspace, folder) };
  return { ...contexts, github: { ...github, ...path }, inputs: inputsOf(action, order) };
}

/** What is given, else the default; always a text. */
function inputsOf(action: Record<string, unknown>, order: CompositeOrder): Record<string, Part> {
  const contexts = withoutFreeText(order.contexts);
  const declared = isRecord(action.inputs) ? action.inputs : {};
  const given = isRecord(order.with) ? order.with : {};
  const defaults = Object.entries(declared).map(([name, about]): [string, unknown] => [
    name,
    isRecord(about) ? about.default : '',
  ]);
  const texts = new Map([...defaults, ...Object.entries(given)].map(([name, text]) => [name.toLowerCase(), text]));
  return Object.fromEntries(
    [...texts].map(([name, value]) => {
      const settled = settle(value ?? '', contexts);
      return [name, orUnknown(settled === undefined ? undefined : asText(settled))];
    }),
  );
}

function readAction(yamlText: string): Record<string, unknown> {
  try {
    const action: unknown =
      yamlText.length > 1_000_000 || nestsTooDeeply(yamlText) ? null : parse(yamlText, { maxAliasCount: 200 });
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
