/** The script that the runner printed in the log, accepted only as a filling-in of the script that stands in the workflow file. */
import { captureWildcards, parseTemplate } from './template.js';

/** Values that cannot be had back from a log: the runner masks them, and so do we. */
const MASKED = /\*{3}|\[REDACTED|\[redacted/;
const SECRET_SOURCE = /\b(?:secrets\b|github\s*\.\s*token\b|github\s*\[\s*'token'\s*\])/i;

export type Expansion = { script: string } | { reason: string };

/** Whether `printed` is `fileScript` with each `${{ … }}` replaced by something. */
export function matchesExpanded(fileScript: string, printed: string): boolean {
  return captureWildcards(parseTemplate(comparable(fileScript)).texts, comparable(printed)) !== null;
}

/**
 * The script to run for a script with expressions: the printed one, if it matches and nothing in it was masked.
 * (security policy 2.7, rule 4: what is run comes from the workflow file, never from what a log says alone.)
 */
export function expandedScript(fileScript: string, printed: string | null): Expansion {
  const { texts, expressions } = parseTemplate(comparable(fileScript));
  const secret = expressions.find((expression) => SECRET_SOURCE.test(expression));
  if (secret !== undefined) return refused(`it holds the secret \${{ ${secret} }}, and a re-run is given no secrets`);
  if (printed === null) {
    return refused(`it holds \${{ ${expressions[0] ?? ''} }}, and the log does not show what the runner made of it`);
  }
  const captured = captureWildcards(texts, comparable(printed));
  if (captured === null) return refused('the script printed in the log is not the one of the workflow file');
  if (captured.some((value) => MASKED.test(value))) return refused('a value in it is masked in the log');
  return { script: comparable(printed) };
}

function refused(why: string): Expansion {
  return { reason: `The script of the failed step cannot be run again: ${why}.` };
}

/** The runner prints `\n` for `\r\n` and drops newlines at the end; blanks at the ends of lines are lost in a log. */
function comparable(script: string): string {
  return script
    .replaceAll('\r\n', '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trimEnd();
}
