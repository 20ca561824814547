/** The `env` of a step as the workflow file gives it: workflow, job and step, the nearer one wins. */
import type { Contexts } from './known.js';
import { isRecord } from './matrix.js';
import { fill, parseTemplate } from './template.js';

export interface StepEnvironment {
  env: Record<string, string>;
  /** Sentences: what was left out, and why. */
  notes: string[];
}

/** Of a variable whose value comes from elsewhere, and may have been a secret there. */
const SECRET_LOOKING = /TOKEN|SECRET|KEY|PASS|PWD|CRED|AUTH/i;
/** An expression that holds a secret: the context of that name, or the job's own token. */
export const SECRET = /\bsecrets\b|\bgithub\s*(?:\.\s*token\b|\[\s*'token'\s*\])/i;

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
      const reason = unresolved[0] === undefined ? maskedValue(text) : expressionValue(unresolved[0]);
      if (reason === null) {
        env[name] = text;
        left.delete(name);
      } else {
        delete env[name];
        left.set(name, reason);
      }
    }
  }
  const leftOut = [...left].map(([name, why]) => `The variable ${name} is left out of the re-run: ${why}.`);
  return { env, notes: [...notes, ...leftOut] };
}

function expressionValue(expression: string): string {
  const why = SECRET.test(expression) ? 'and a re-run is given no secrets' : 'which only the runner knows';
  return `its value is \${{ ${expression} }}, ${why}`;
}

/** Whoever read the file may have taken credentials out of it: what stands in their place would mislead the command. */
function maskedValue(text: string): string | null {
  return text.includes('***') ? 'its value looks like a credential and was masked' : null;
}

/**
 * For a command that runs in our own job (a wrapped one): the variables that the workflow file declares for it, with the values
 * that the runner has given them already. Those made of secrets are left out.
 * @param own the environment of the action itself
 */
export function declaredEnvironment(
  levels: readonly unknown[],
  own: Readonly<Record<string, string | undefined>>,
): StepEnvironment {
  const declared = new Map(levels.filter(isRecord).flatMap((level) => Object.entries(level)));
  const env: Record<string, string> = {};
  const notes: string[] = [];
  for (const [name, source] of declared) {
    const value = own[name];
    if (value === undefined) continue;
    if (SECRET.test(String(source)) || (isExpression(source) && SECRET_LOOKING.test(name)))
      notes.push(`The variable ${name} is left out of the re-run: ${expressionValue(firstExpression(source))}.`);
    else env[name] = value;
  }
  return { env, notes };
}

const isExpression = (source: unknown) => String(source).includes('${{');
const firstExpression = (source: unknown) => parseTemplate(String(source)).expressions[0] ?? '';
