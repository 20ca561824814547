/**
 * The part of GitHub's expression language that can be worked out without the runner: literals, references to values that
 * are known (such as `matrix.node`), the operators, and the text functions. All else is unknown, and unknown is said.
 * Source of the rules: "Evaluate expressions in workflows and actions", docs.github.com.
 */
export type Value = string | number | boolean | null;
/** Whole values may be objects on the way to a property of theirs. */
export type Known = Value | Known[] | { [key: string]: Known };
/** Roots by lower-case name: `{ matrix: { node: 20 } }`. `matrix` is known entirely, what it lacks is null; the others are not. */
export type Contexts = Record<string, Known>;

const UNKNOWN = Symbol('unknown');
type Result = Known | typeof UNKNOWN;

const TOKEN =
  /\s*(?:(?<number>[-+]?(?:0x[0-9a-f]+|(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?))|'(?<string>(?:[^']|'')*)'|(?<name>[a-z_][\w-]*)|(?<op>&&|\|\||[=!<>]=|[!<>()[\].,*]))/iy;
const MAX_LENGTH = 4_000;
const MAX_DEPTH = 40;

interface Token {
  kind: 'number' | 'string' | 'name' | 'op' | 'end';
  text: string;
}

/** The value of one expression (the text between `${{` and `}}`), or `undefined` when it cannot be worked out. */
export function evaluate(expression: string, contexts: Contexts): Known | undefined {
  const tokens = expression.length > MAX_LENGTH ? null : tokenise(expression);
  if (tokens === null) return undefined;
  const result = new Reader(tokens, contexts).whole();
  return result === UNKNOWN ? undefined : result;
}

/** As the runner writes a value into text. Objects are not written: `undefined`. */
export function asText(value: Known): string | undefined {
  if (value === null) return '';
  return typeof value === 'object' ? undefined : String(value);
}

function tokenise(expression: string): Token[] | null {
  const tokens: Token[] = [];
  const rest = expression.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < rest.length) {
    const groups = TOKEN.exec(rest)?.groups;
    if (groups === undefined) return null;
    for (const kind of ['number', 'string', 'name', 'op'] as const) {
      const text = groups[kind];
      if (text !== undefined) tokens.push({ kind, text: kind === 'string' ? text.replaceAll("''", "'") : text });
    }
  }
  return tokens;
}

/** Recursive descent, one method a level of precedence. What cannot be read is unknown: nothing throws. */
class Reader {
  private at = 0;
  private depth = 0;
  private readonly tokens: Token[];
  private readonly contexts: Contexts;

  constructor(tokens: Token[], contexts: Contexts) {
    this.tokens = tokens;
    this.contexts = contexts;
  }

  whole(): Result {
    const result = this.or();
    return this.peek().kind === 'end' ? result : UNKNOWN;
  }

  private peek(): Token {
    return this.tokens[this.at] ?? { kind: 'end', text: '' };
  }

  private take(op: string): boolean {
    const token = this.peek();
    if (token.kind !== 'op' || token.text !== op) return false;
    this.at += 1;
    return true;
  }

  private or(): Result {
    let left = this.and();
    while (this.take('||')) {
      const right = this.and();
      if (left !== UNKNOWN && !truthy(left)) left = right;
    }
    return left;
  }

  private and(): Result {
    let left = this.comparison();
    while (this.take('&&')) {
      const right = this.comparison();
      if (left !== UNKNOWN && truthy(left)) left = right;
    }
    return left;
  }

  private comparison(): Result {
    let left = this.unary();
    for (;;) {
      const op = ['==', '!=', '<=', '>=', '<', '>'].find((candidate) => this.take(candidate));
      if (op === undefined) return left;
      left = compare(op, left, this.unary());
    }
  }

  private unary(): Result {
    let negations = 0;
    while (this.take('!')) negations += 1;
    const value = this.primary();
    if (negations === 0 || value === UNKNOWN) return value;
    return truthy(value) === (negations % 2 === 0);
  }

  private primary(): Result {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) return this.stop();
    const root = this.peek().text.toLowerCase();
    const result = this.take('(') ? this.parenthesis() : this.literalOrName();
    this.depth -= 1;
    return this.properties(result, Object.hasOwn(this.contexts, root) && root !== 'matrix');
  }

  private parenthesis(): Result {
    const inner = this.or();
    return this.take(')') ? inner : this.stop();
  }

  private literalOrName(): Result {
    const token = this.peek();
    this.at += 1;
    if (token.kind === 'number') return Number(token.text);
    if (token.kind === 'string') return token.text;
    if (token.kind !== 'name') return this.stop();
    const name = token.text.toLowerCase();
    if (this.take('(')) return this.call(name);
    if (name === 'true' || name === 'false') return name === 'true';
    if (name === 'null') return null;
    return Object.hasOwn(this.contexts, name) ? (this.contexts[name] ?? null) : UNKNOWN;
  }

  /** @param open Whether a property that is not there may exist all the same. */
  private properties(start: Result, open: boolean): Result {
    let value = start;
    for (;;) {
      if (this.take('.')) {
        const token = this.peek();
        this.at += 1;
        if (token.kind !== 'name') return this.stop();
        value = property(value, token.text, open);
      } else if (this.take('[')) {
        const key = this.or();
        if (!this.take(']')) return this.stop();
        value = isUnusable(key) ? UNKNOWN : property(value, String(key), open);
      } else return value;
    }
  }

  private call(name: string): Result {
    const given: Result[] = [];
    if (!this.take(')')) {
      do given.push(this.or());
      while (this.take(','));
      if (!this.take(')')) return this.stop();
    }
    const texts = given.map((argument) => (argument === UNKNOWN ? undefined : asText(argument)));
    if (texts.some((text) => text === undefined)) return UNKNOWN;
    return callFunction(
      name,
      texts.map((text) => text ?? ''),
    );
  }

  /** Ends the reading: what follows is not looked at, so `whole` finds tokens left and says unknown. */
  private stop(): typeof UNKNOWN {
    // No method takes a word of this kind, so no loop goes on either.
    this.tokens.push({ kind: 'op', text: 'unreadable' });
    this.at = this.tokens.length - 1;
    return UNKNOWN;
  }
}

function isUnusable(key: Result): boolean {
  return key === UNKNOWN || (typeof key === 'object' && key !== null);
}

function property(value: Result, name: string, open: boolean): Result {
  if (value === UNKNOWN) return UNKNOWN;
  const missing = open ? UNKNOWN : null;
  if (value === null || typeof value !== 'object') return missing;
  if (Array.isArray(value)) return value[Number(name)] ?? missing;
  const key = Object.keys(value).find((candidate) => candidate.toLowerCase() === name.toLowerCase());
  return key === undefined ? missing : (value[key] ?? null);
}

function callFunction(name: string, texts: string[]): Result {
  const [first = '', second = ''] = texts.map((text) => text.toLowerCase());
  if (name === 'contains' && texts.length === 2) return first.includes(second);
  if (name === 'startswith' && texts.length === 2) return first.startsWith(second);
  if (name === 'endswith' && texts.length === 2) return first.endsWith(second);
  if (name === 'format' && texts.length > 0) return format(texts[0] ?? '', texts.slice(1));
  return UNKNOWN;
}

function format(template: string, values: string[]): string {
  return template.replace(/\{\{|\}\}|\{(\d+)\}/g, (found, index) =>
    index === undefined ? found.slice(1) : (values[Number(index)] ?? ''),
  );
}

function truthy(value: Known): boolean {
  return value !== null && value !== false && value !== '' && value !== 0 && !Number.isNaN(value);
}

function compare(op: string, left: Result, right: Result): Result {
  if (left === UNKNOWN || right === UNKNOWN) return UNKNOWN;
  if ((typeof left === 'object' && left !== null) || (typeof right === 'object' && right !== null)) return UNKNOWN;
  const [a, b] = comparable(left, right);
  if (op === '==') return a === b;
  if (op === '!=') return a !== b;
  if (op === '<') return a < b;
  if (op === '>') return a > b;
  return op === '<=' ? a <= b : a >= b;
}

/** Texts are compared without regard to case; values of two kinds as numbers. */
function comparable(left: Value, right: Value): [string, string] | [number, number] {
  if (typeof left === 'string' && typeof right === 'string') return [left.toLowerCase(), right.toLowerCase()];
  return [toNumber(left), toNumber(right)];
}

function toNumber(value: Value): number {
  return typeof value === 'string' && value.trim() !== '' ? Number(value) : Number(value ?? 0);
}
