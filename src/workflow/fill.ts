/** Text with `${{ … }}` in it, filled in where the values are known. Apart from `template.ts`, which needs no evaluator. */
import { asText, evaluate } from './expression.js';
import { MAX_TEXT } from './expression-evaluator.js';
import type { Contexts } from './known.js';
import { parseTemplate } from './template.js';

/**
 * Every expression that can be worked out is replaced by its value; `unresolved` names the ones that stay. Beyond `MAX_TEXT` all do:
 * a template of a megabyte whose every expression is the payload of the event would be gigabytes.
 */
export function fill(source: string, contexts: Contexts): { text: string; unresolved: string[] } {
  const { texts, expressions } = parseTemplate(source);
  const unresolved: string[] = [];
  let text = texts[0] ?? '';
  for (const [index, expression] of expressions.entries()) {
    const written = text.length > MAX_TEXT ? undefined : valueAsText(expression, contexts);
    if (written === undefined) unresolved.push(expression);
    text += (written ?? `\${{ ${expression} }}`) + (texts[index + 1] ?? '');
  }
  return { text, unresolved };
}

function valueAsText(expression: string, contexts: Contexts): string | undefined {
  const value = evaluate(expression, contexts);
  const text = value === undefined ? undefined : asText(value);
  return text === undefined || text.length > MAX_TEXT ? undefined : text;
}
