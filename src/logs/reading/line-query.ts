/** Says whether a line matches. Linear in the line's length. */
export type LineQuery = (text: string) => boolean;

const MAX_QUERY = 200;
const MAX_ALTERNATIVES = 8;

/**
 * A query that cannot be made slow: plain text, case ignored, where `*` stands for any text within the line and `|` separates
 * alternatives. A regular expression from outside could take exponential time. Null: nothing to look for.
 */
export function parseQuery(query: string): LineQuery | null {
  const alternatives = query
    .slice(0, MAX_QUERY)
    .toLowerCase()
    .split('|')
    .slice(0, MAX_ALTERNATIVES)
    .map((alternative) => alternative.split('*').filter((part) => part.trim() !== ''))
    .filter((parts) => parts.length > 0);
  if (alternatives.length === 0) return null;
  return (text) => {
    const lower = text.toLowerCase();
    return alternatives.some((parts) => inOrder(lower, parts));
  };
}

function inOrder(text: string, parts: readonly string[]): boolean {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}
