/** Values of YAML with the expressions in them worked out. */
import { evaluate } from './expression.js';
import { fill } from './fill.js';
import { type Contexts, isRecord, type Known } from './known.js';
import { parseTemplate } from './template.js';

/** Characters of all texts of one value together: aliases and expressions can make very much of a small file. */
const MOST_TEXT = 2_000_000;

/** `undefined` as soon as one of the expressions cannot be worked out, or where it becomes too large. A text that is one expression keeps the type of its value. */
export function settle(value: unknown, contexts: Contexts, budget = { left: MOST_TEXT }): Known | undefined {
  if (typeof value === 'string') return withinBudget(settleText(value, contexts), budget);
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return settleAll(value, contexts, budget);
  if (!isRecord(value)) return undefined;
  const settled = settleAll(Object.values(value), contexts, budget);
  return settled && Object.fromEntries(Object.keys(value).map((key, index) => [key, settled[index] ?? null]));
}

function settleAll(values: unknown[], contexts: Contexts, budget: { left: number }): Known[] | undefined {
  const settled: Known[] = [];
  for (const value of values) {
    const one = settle(value, contexts, budget);
    if (one === undefined) return undefined;
    settled.push(one);
  }
  return settled;
}

function withinBudget(value: Known | undefined, budget: { left: number }): Known | undefined {
  budget.left -= typeof value === 'string' ? value.length : 1;
  return budget.left < 0 ? undefined : value;
}

function settleText(source: string, contexts: Contexts): Known | undefined {
  const { texts, expressions } = parseTemplate(source);
  const alone = expressions.length === 1 && texts.every((part) => part.trim() === '');
  if (alone) return evaluate(expressions[0] ?? '', contexts);
  const { text, unresolved } = fill(source, contexts);
  return unresolved.length === 0 ? text : undefined;
}
