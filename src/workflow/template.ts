/** Text with `${{ … }}` in it: taken apart, and compared with what the runner made of it. */
export interface Template {
  /** One more than there are expressions: the text before, between and after them. */
  texts: string[];
  /** The text between `${{` and `}}`, trimmed. */
  expressions: string[];
}

/** The context `secrets`, or the job's own token. */
const SECRET = /\bsecrets\b|\bgithub\s*(?:\.\s*token\b|\[\s*'token'\s*\])/i;

/** Whether an expression, or a text that holds some, speaks of a secret. */
export const speaksOfSecret = (text: string): boolean => SECRET.test(text);

/** An expression ends at the first `}}` outside of a quoted text. An unclosed one is plain text. */
export function parseTemplate(source: string): Template {
  const template: Template = { texts: [], expressions: [] };
  let rest = 0;
  for (let open = source.indexOf('${{'); open !== -1; open = source.indexOf('${{', rest)) {
    const close = endOfExpression(source, open + 3);
    if (close === -1) break;
    template.texts.push(source.slice(rest, open));
    template.expressions.push(source.slice(open + 3, close).trim());
    rest = close + 2;
  }
  template.texts.push(source.slice(rest));
  return template;
}

function endOfExpression(source: string, from: number): number {
  let quoted = false;
  for (let at = from; at < source.length; at += 1) {
    if (source[at] === "'") quoted = !quoted;
    else if (!quoted && source.startsWith('}}', at)) return at;
  }
  return -1;
}

/** Whether `actual` is `source` with some text, maybe none, in place of each expression. Linear in the length of `actual`. */
export function matchesTemplate(source: string, actual: string): boolean {
  return captureWildcards(parseTemplate(source).texts, actual) !== null;
}

/**
 * What stands in `actual` in place of the gaps between `texts`, first fit; null when it does not match. First fit is enough
 * to decide whether there is a match at all: to take a later place for one text never helps those after it.
 */
export function captureWildcards(texts: string[], actual: string): string[] | null {
  const first = texts[0] ?? '';
  const last = texts.at(-1) ?? '';
  if (texts.length === 1) return actual === first ? [] : null;
  if (!actual.startsWith(first) || !actual.endsWith(last) || actual.length < first.length + last.length) return null;
  const captured: string[] = [];
  const end = actual.length - last.length;
  let at = first.length;
  for (const text of texts.slice(1, -1)) {
    const found = actual.indexOf(text, at);
    if (found === -1 || found + text.length > end) return null;
    captured.push(actual.slice(at, found));
    at = found + text.length;
  }
  captured.push(actual.slice(at, end));
  return captured;
}
