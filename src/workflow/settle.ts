/** Values of YAML with the expressions in them worked out. */
import { evaluate } from './expression.js';
import { fill } from './fill.js';
import { type Contexts, isRecord, type Known } from './known.js';
import { parseTemplate } from './template.js';

/** `undefined` as soon as one of the expressions cannot be worked out. A text that is one expression keeps the type of its value. */
export function settle(value: unknown, contexts: Contexts): Known | undefined {
  if (typeof value === 'string') return settleText(value, contexts);
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return settleAll(value, contexts);
  if (!isRecord(value)) return undefined;
  const settled = settleAll(Object.values(value), contexts);
  return settled && Object.fromEntries(Object.keys(value).map((key, index) => [key, settled[index] ?? null]));
}

function settleAll(values: unknown[], contexts: Contexts): Known[] | undefined {
  const settled = values.map((value) => settle(value, contexts));
  return settled.every((value) => value !== undefined) ? settled : undefined;
}

function settleText(source: string, contexts: Contexts): Known | undefined {
  const { texts, expressions } = parseTemplate(source);
  const alone = expressions.length === 1 && texts.every((part) => part.trim() === '');
  if (alone) return evaluate(expressions[0] ?? '', contexts);
  const { text, unresolved } = fill(source, contexts);
  return unresolved.length === 0 ? text : undefined;
}
