/** The `env` of a step as the workflow file gives it: workflow, job and step, the nearer one wins. */
import { asText } from './expression.js';
import { fill } from './fill.js';
import { type Contexts, isRecord, type Known } from './known.js';
import { Overwritten } from './overwritten.js';
import { parseTemplate, speaksOfSecret } from './template.js';

/** An `env` as YAML gave it, or what was written over those before it. */
export type EnvironmentLevel = unknown | Overwritten;

export interface StepEnvironment {
  env: Record<string, string>;
  /** Sentences: what was left out, and why. */
  notes: string[];
}

/** Of a variable whose value comes from elsewhere, and may have been a secret there. */
const SECRET_LOOKING = /TOKEN|SECRET|KEY|PASS|PWD|CRED|AUTH/i;

/** @param levels those of the workflow, the job, the step, in this order */
export function mergeEnvironment(levels: readonly EnvironmentLevel[], contexts: Contexts): StepEnvironment {
  const variables = new Map<string, Variable>();
  const notes: string[] = [];
  for (const level of levels) {
    if (typeof level === 'string') notes.push(`An env made by ${level.trim()} is left out of the re-run.`);
    const outer = { ...contexts, env: known(variables) };
    for (const [name, variable] of variablesOf(level, outer)) variables.set(name, variable);
  }
  const leftOut = [...variables].flatMap(([name, variable]) =>
    'why' in variable ? [`The variable ${name} is left out of the re-run: ${variable.why}.`] : [],
  );
  return { env: known(variables), notes: [...notes, ...leftOut] };
}

type Variable = { text: string } | { why: string };

function variablesOf(level: EnvironmentLevel, contexts: Contexts): [string, Variable][] {
  const why = 'an earlier step of the job may have given it another value';
  if (level instanceof Overwritten) return level.names.map((name) => [name, { why }]);
  if (!isRecord(level)) return [];
  return Object.entries(level).map(([name, value]) => [name, variableOf(value, contexts)]);
}

function variableOf(value: Known, contexts: Contexts): Variable {
  const source = asText(value);
  if (source === undefined) return { why: 'how the runner writes its value is not known' };
  const { text, unresolved } = fill(source, contexts);
  const why = unresolved[0] === undefined ? maskedValue(text) : expressionValue(unresolved[0]);
  return why === null ? { text } : { why };
}

function known(variables: ReadonlyMap<string, Variable>): Record<string, string> {
  return Object.fromEntries(
    [...variables].flatMap(([name, variable]) => ('text' in variable ? [[name, variable.text]] : [])),
  );
}

function expressionValue(expression: string): string {
  const why = speaksOfSecret(expression) ? 'and a re-run is given no secrets' : 'which only the runner knows';
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
    if (speaksOfSecret(String(source)) || (isExpression(source) && SECRET_LOOKING.test(name)))
      notes.push(`The variable ${name} is left out of the re-run: ${expressionValue(firstExpression(source))}.`);
    else env[name] = value;
  }
  return { env, notes };
}

const isExpression = (source: unknown) => String(source).includes('${{');
const firstExpression = (source: unknown) => parseTemplate(String(source)).expressions[0] ?? '';
