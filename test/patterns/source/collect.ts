/** Lists every regular expression of a source file, and what it does that would hide one. Read from the syntax tree. */
import { parseSync } from '@swc/core';

export interface Written {
  file: string;
  line: number;
  source: string;
  flags: string;
}

export type Composed = Pick<Written, 'file' | 'line'>;

export interface Collected {
  literals: Written[];
  /** Calls of `composePattern`, by place: the finished patterns are told when the file is loaded. */
  composed: Composed[];
  offences: string[];
}

interface Node {
  type: string;
  span?: { start: number };
  [key: string]: unknown;
}

/** The one file that may make a regular expression from text. */
export const COMPOSER = 'src/contract/compose.ts';
const FUNCTIONS = ['ArrowFunctionExpression', 'FunctionExpression', 'FunctionDeclaration', 'ClassMethod', 'PrivateMethod', 'Constructor', 'ClassProperty', 'MethodProperty', 'GetterProperty', 'SetterProperty']; // biome-ignore format: a list
/** Methods of texts that turn a text into a regular expression. */
const HIDDEN = ['match', 'matchAll', 'search'];
/** Stands last, and tells at which of the parser's offsets the file begins. */
const MARK = '\n;0;';

export function collectPatterns(file: string, text: string): Collected {
  const module = parseSync(text + MARK, { syntax: 'typescript', target: 'es2024' }) as unknown as { body: Node[] };
  const bytes = Buffer.from(text + MARK);
  const offset = (module.body.at(-1)?.span?.start ?? 0) - (bytes.length - 2);
  const collected: Collected = { literals: [], composed: [], offences: [] };
  const lineOf = (node: Node) =>
    bytes
      .subarray(0, (node.span?.start ?? 0) - offset)
      .toString()
      .split('\n').length;
  const visitor = { file, lineOf, collected };
  for (const node of module.body) visit(node, false, visitor);
  return collected;
}

interface Visitor {
  file: string;
  lineOf(node: Node): number;
  collected: Collected;
}

/** @param later the code runs after the module was loaded */
function visit(node: Node, later: boolean, visitor: Visitor): void {
  const { file, lineOf, collected } = visitor;
  const place = { file, line: lineOf(node) };
  if (node.type === 'RegExpLiteral')
    collected.literals.push({ ...place, source: String(node.pattern), flags: String(node.flags) });
  if (isCallOf(node, 'composePattern')) collected.composed.push(place);
  const offence = offenceOf(node, file, later);
  if (offence !== null) collected.offences.push(`${file}:${place.line} ${offence}`);
  const atOnce = isMapped(node);
  for (const child of childrenOf(node)) {
    // The function that a list is mapped with is called at once, so what it holds is no later than the list.
    if (atOnce && child.type === 'ArrowFunctionExpression')
      for (const part of childrenOf(child)) visit(part, later, visitor);
    else visit(child, later || FUNCTIONS.includes(node.type), visitor);
  }
}

function offenceOf(node: Node, file: string, later: boolean): string | null {
  if (isCallOf(node, 'composePattern') && later) return 'composes a pattern after the module was loaded';
  if (node.type === 'BinaryExpression' && node.operator === 'instanceof') return null;
  if (
    file !== COMPOSER &&
    node.type !== 'TsTypeReference' &&
    [...childrenOf(node)].some((child) => isNamed(child, 'RegExp'))
  )
    return `makes a regular expression from text: only ${COMPOSER} may`;
  const { callee } = node as { callee?: Node };
  if (node.type !== 'CallExpression' || !isNode(callee) || callee.type !== 'MemberExpression') return null;
  const name = isNode(callee.property) ? String(callee.property.value) : '';
  const [first] = node.arguments as { expression: Node }[];
  return HIDDEN.includes(name) && ['StringLiteral', 'TemplateLiteral'].includes(first?.expression.type ?? '')
    ? `makes a regular expression from text: .${name}(…)`
    : null;
}

function isMapped(node: Node): boolean {
  const { callee } = node as { callee?: Node };
  if (node.type !== 'CallExpression' || !isNode(callee) || callee.type !== 'MemberExpression') return false;
  return isNode(callee.property) && ['map', 'flatMap'].includes(String(callee.property.value));
}

const isCallOf = (node: Node, name: string): boolean => node.type === 'CallExpression' && isNamed(node.callee, name);
const isNamed = (node: unknown, name: string): boolean =>
  isNode(node) && node.type === 'Identifier' && node.value === name;
const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';

/** The nodes below, those in between that have no type of their own (arguments, a method's function) looked through. */
function* childrenOf(node: object): Generator<Node> {
  for (const value of Object.values(node)) {
    if (isNode(value)) yield value;
    else if (typeof value === 'object' && value !== null) yield* childrenOf(value);
  }
}
