/**
 * Expressions of workflow files, by GitHub's own implementation of the language, over contexts of which only a part is known.
 * What is not known is never guessed: an expression whose value hangs on it has no value here.
 */
import { data, Lexer, Parser } from '@actions/expressions';
import { fromPart, openContexts, toKnown, UnknownValue } from './expression-data.js';
import { CarefulEvaluator } from './expression-evaluator.js';
import type { Contexts, Known } from './known.js';

/** Every root that GitHub knows. [docs.github.com, "Contexts reference"] */
const ROOTS = [
  'github',
  'env',
  'vars',
  'job',
  'jobs',
  'steps',
  'runner',
  'secrets',
  'strategy',
  'matrix',
  'needs',
  'inputs',
];
/** Functions whose value only the runner knows. [docs.github.com, "Evaluate expressions", status check functions and hashFiles] */
const RUNNER_FUNCTIONS = ['success', 'failure', 'cancelled', 'hashfiles'];

/** The value of one expression (the text between `${{` and `}}`), or `undefined` when it is not known or not valid. */
export function evaluate(expression: string, contexts: Contexts): Known | undefined {
  try {
    const { tokens } = new Lexer(expression).lex();
    const tree = new Parser(tokens, ROOTS, EXTENSIONS).parse();
    return toKnown(new CarefulEvaluator(tree, openContexts(contexts), FUNCTIONS).evaluate());
  } catch {
    // Unknown, or no expression at all: the library says both by an error.
    return undefined;
  }
}

/** As the runner writes a value into text. `undefined` for objects, which are not written, and for numbers that it rounds. */
export function asText(value: Known): string | undefined {
  if (value !== null && typeof value === 'object') return undefined;
  return typeof value === 'number' && !isPlainNumber(value) ? undefined : fromPart(value).coerceString();
}

/** The runner writes 15 digits, and the smallest and largest numbers with an exponent. [actions/runner, ExpressionConstants.cs, `G15`] */
function isPlainNumber(value: number): boolean {
  const size = Math.abs(value);
  return value === 0 || (size >= 1e-4 && size < 1e15 && Number(value.toPrecision(15)) === value);
}

/** What the parser does not know by itself. */
const EXTENSIONS = [
  { name: 'always', description: '', minArgs: 0, maxArgs: 0, call: () => new data.BooleanData(true) },
  ...RUNNER_FUNCTIONS.map((name) => ({
    name,
    description: '',
    minArgs: 0,
    maxArgs: 255,
    call: (): data.ExpressionData => {
      throw new UnknownValue();
    },
  })),
];

/** In place of the library's own, which takes keys such as `constructor` for ones that are there already. */
const FROM_JSON = {
  name: 'fromJSON',
  description: '',
  minArgs: 1,
  maxArgs: 1,
  call: (text: data.ExpressionData) => fromPart(JSON.parse(text.coerceString())),
};

const FUNCTIONS = new Map([...EXTENSIONS, FROM_JSON].map((one) => [one.name.toLowerCase(), one]));
