/**
 * How deep a YAML text nests, found out without descending into it. Parsers descend by recursion, and a deep text ends not only
 * them: on Node 20 a regular expression that is compiled near the end of the stack ends the whole process, from whichever thread
 * ("RegExpCompiler Allocation failed").
 */
import { CST, Lexer } from 'yaml';

/** Workflow files of people nest a tenth of this. */
export const MAX_DEPTH = 100;

export function nestsTooDeeply(text: string): boolean {
  const depth: Depth = { flow: 0, inLine: 0, indents: [] };
  let atLineStart = true;
  // The lexer is a loop: it does not descend.
  for (const token of new Lexer().lex(text)) {
    const type = CST.tokenType(token);
    if (type === 'newline') {
      atLineStart = true;
      depth.inLine = 0;
      continue;
    }
    if (atLineStart && type !== 'doc-mode' && type !== 'comment') indent(depth, type === 'space' ? token.length : 0);
    if (type !== 'doc-mode') atLineStart = false;
    step(depth, type);
    if (depth.flow + depth.inLine + depth.indents.length > MAX_DEPTH) return true;
  }
  return false;
}

interface Depth {
  /** Open brackets and braces. */
  flow: number;
  /** `- - - x` and `? ? x`: each opens a level within its line. */
  inLine: number;
  /** Of the lines that are open, outermost first. */
  indents: number[];
}

function indent(depth: Depth, width: number): void {
  // Between brackets the indentation says nothing.
  if (depth.flow > 0) return;
  while ((depth.indents.at(-1) ?? -1) >= width) depth.indents.pop();
  depth.indents.push(width);
}

function step(depth: Depth, type: CST.TokenType | null): void {
  if (type === 'flow-seq-start' || type === 'flow-map-start') depth.flow += 1;
  if (type === 'flow-seq-end' || type === 'flow-map-end') depth.flow = Math.max(0, depth.flow - 1);
  if (type === 'seq-item-ind' || type === 'explicit-key-ind' || type === 'map-value-ind') depth.inLine += 1;
}
