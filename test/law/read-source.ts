/** What a source file imports and which globals it touches, read from its syntax tree. */
import { isBuiltin } from 'node:module';
import { dirname, join, normalize } from 'node:path/posix';
import { parseSync } from '@swc/core';

export interface Source {
  /** From the project's root, such as `src/logs/read.ts`. */
  path: string;
  imports: Import[];
  /** Names that are declared nowhere in the file, as they are used: `process`, `Math.random`, `new Date()`, `import.meta`. */
  globals: string[];
  /** What comes out of a module beside names: `export default`. */
  hasDefaultExport: boolean;
}

export interface Import {
  /** `package` with its name, `builtin` with the prefix `node:`, `file` with its path from the root. */
  kind: 'package' | 'builtin' | 'file' | 'computed';
  name: string;
  /** As the source has it. */
  written: string;
  /** The names that are imported; null for the whole module. */
  names: string[] | null;
}

interface Node {
  type: string;
  [key: string]: unknown;
}

/** The resolver's mark on an identifier that no scope of the file declares. */
const UNRESOLVED = 1;
/** Wrap an expression: what they add is a type, what they hold is code. */
const TYPED_EXPRESSION = new Set([
  'TsAsExpression',
  'TsNonNullExpression',
  'TsSatisfiesExpression',
  'TsConstAssertion',
  'TsTypeAssertion',
  'TsInstantiation',
]);

/** @throws where the text is not TypeScript */
export function readSource(path: string, text: string): Source {
  const source: Source = { path, imports: [], globals: [], hasDefaultExport: false };
  visit(parseSync(text, { syntax: 'typescript', target: 'es2023' }) as unknown as Node, source);
  return source;
}

function visit(node: Node, source: Source): void {
  if (node.type.startsWith('Ts') && !TYPED_EXPRESSION.has(node.type)) return;
  if (node.type.startsWith('ExportDefault')) source.hasDefaultExport = true;
  const specifier = specifierOf(node);
  if (specifier !== undefined) source.imports.push(importOf(source.path, specifier, namesOf(node)));
  const globals = globalsOf(node);
  source.globals.push(...globals);
  for (const child of childrenOf(node, globals.length > 0)) visit(child, source);
}

/** What the node imports: null where that is worked out at run time, undefined where it imports nothing. */
function specifierOf(node: Node): string | null | undefined {
  if (['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration'].includes(node.type))
    return isNode(node.source) ? String(node.source.value) : undefined;
  if (node.type !== 'CallExpression' || !isNode(node.callee) || node.callee.type !== 'Import') return undefined;
  const [first] = node.arguments as { expression: Node }[];
  return first?.expression.type === 'StringLiteral' ? String(first.expression.value) : null;
}

function namesOf(node: Node): string[] | null {
  if (node.type !== 'ImportDeclaration') return null;
  const specifiers = node.specifiers as { type: string; local: Node; imported: Node | null }[];
  if (specifiers.some(({ type }) => type !== 'ImportSpecifier')) return null;
  return specifiers.map(({ local, imported }) => String((imported ?? local).value));
}

function importOf(path: string, written: string | null, names: string[] | null): Import {
  if (written === null) return { kind: 'computed', name: '', written: 'import(…)', names };
  if (written.startsWith('.')) {
    const name = normalize(join(dirname(path), written)).replace(/\.js$/, '.ts');
    return { kind: 'file', name, written, names };
  }
  if (isBuiltin(written)) return { kind: 'builtin', name: `node:${written.replace(/^node:/, '')}`, written, names };
  const parts = written.split('/');
  return { kind: 'package', name: parts.slice(0, written.startsWith('@') ? 2 : 1).join('/'), written, names };
}

/** The clock and the dice have names of their own, because `Date` and `Math` are mostly harmless. */
function globalsOf(node: Node): string[] {
  if (node.type === 'MetaProperty') return [String(node.kind)];
  if (node.type === 'Identifier') return isGlobal(node) ? [withoutWorld(String(node.value))] : [];
  if (node.type === 'NewExpression' && isGlobal(node.callee, 'Date'))
    return [(node.arguments as unknown[] | null)?.length ? 'Date.parse' : 'new Date()'];
  if (node.type === 'VariableDeclarator') return takenApart(node);
  if (node.type !== 'MemberExpression' || !isNode(node.property) || node.property.type !== 'Identifier') return [];
  const { object, property } = node;
  if (isMathOrDate(object)) return [`${object.value}.${property.value}`];
  return property.value === 'constructor' ? ['.constructor'] : [];
}

/** `const { imul } = Math` takes `Math.imul`. */
function takenApart({ id, init }: Node): string[] {
  if (!isMathOrDate(init) || !isNode(id) || id.type !== 'ObjectPattern') return [];
  return (id.properties as { key?: Node }[]).map(({ key }) => `${init.value}.${key?.value ?? '*'}`);
}

const isMathOrDate = (node: unknown): node is Node => isGlobal(node, 'Math') || isGlobal(node, 'Date');

/** `Math` and `Date` alone could be passed on, and with them what reaches the world. */
const withoutWorld = (name: string) => (name === 'Math' || name === 'Date' ? `${name} itself` : name);

const isGlobal = (node: unknown, name?: string) =>
  isNode(node) &&
  node.type === 'Identifier' &&
  node.ctxt === UNRESOLVED &&
  node.value !== 'undefined' &&
  (name === undefined || node.value === name);

function* childrenOf(node: Node, isSeen: boolean): Generator<Node> {
  for (const [key, value] of Object.entries(node)) {
    // The head of `Math.max`, of `new Date(…)` and of `const { max } = Math` was seen with the whole.
    if (isSeen && ['object', 'callee', 'init'].includes(key) && isMathOrDate(value)) continue;
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) yield child;
      // Arguments and elements stand in objects without a type.
      else if (isNode(child?.expression)) yield child.expression;
    }
  }
}

const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';
