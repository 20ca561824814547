/**
 * What an `if:` of a workflow file says, by GitHub's own expression language. Of the rules around it each names its source; the
 * runner's are read in actions/runner 2.336.
 */
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { Binary, type Expr, FunctionCall, Grouping, IndexAccess, Logical, Unary } from '@actions/expressions/ast';

export type Result = 'success' | 'failure' | 'cancelled' | 'skipped';

/** The status functions' answers: those of a job and those of a step are different questions. */
export interface Status {
  success: boolean;
  failure: boolean;
  cancelled: boolean;
}

/** Where the `if:` stands decides what it may speak of. [docs.github.com, "Contexts reference", context availability] */
export const CONTEXTS = {
  job: ['github', 'needs', 'vars', 'inputs'],
  step: ['github', 'needs', 'strategy', 'matrix', 'job', 'runner', 'env', 'vars', 'steps', 'inputs'],
} as const;

const STATUS_FUNCTIONS = ['always', 'success', 'failure', 'cancelled'];

/** @throws Error for an expression that GitHub refuses, such as one with a context that is not known at this place */
export function holds(
  condition: unknown,
  { place, status, contexts }: { place: 'job' | 'step'; status: Status; contexts: Record<string, unknown> },
): boolean {
  const functions = functionsFor(status);
  const { tokens } = new Lexer(expressionOf(condition)).lex();
  const tree = new Parser(tokens, [...CONTEXTS[place]], functions).parse();
  const roots = new data.Dictionary(...CONTEXTS[place].map((key) => ({ key, value: asData(contexts[key] ?? {}) })));
  const value = new Evaluator(tree, roots, new Map(functions.map((one) => [one.name, one]))).evaluate();
  const isTrue = isTruthy(value);
  // Without a status function the condition only narrows `success()`. [PipelineTemplateConverter.cs, ConvertToIfCondition]
  return callsStatus(tree) ? isTrue : status.success && isTrue;
}

/** An `if:` that is empty means `success()`. [PipelineTemplateConverter.cs, ConvertToIfCondition] */
function expressionOf(condition: unknown): string {
  const text = condition === undefined || condition === null ? '' : String(condition).trim();
  if (text === '') return 'success()';
  const whole = /^\$\{\{((?:(?!\}\}).)*)\}\}$/s.exec(text)?.[1];
  if (whole !== undefined) return whole.trim();
  // Text around an expression makes a text of the whole, and a text that is not empty is true. [TemplateReader.cs, ParseScalar]
  return text.includes('${{') ? `'${text.replaceAll("'", "''")}'` : text;
}

function functionsFor(status: Status) {
  const answers = { always: true, ...status };
  return Object.entries(answers).map(([name, answer]) => ({
    name,
    description: '',
    minArgs: 0,
    maxArgs: 0,
    call: (): data.ExpressionData => new data.BooleanData(answer),
  }));
}

/** Anywhere in the expression. [PipelineTemplateConverter.cs: `node.Traverse().Any(…)`] */
function callsStatus(tree: Expr): boolean {
  if (tree instanceof FunctionCall)
    return STATUS_FUNCTIONS.includes(tree.functionName.lexeme.toLowerCase()) || tree.args.some(callsStatus);
  if (tree instanceof Unary) return callsStatus(tree.expr);
  if (tree instanceof Binary) return callsStatus(tree.left) || callsStatus(tree.right);
  if (tree instanceof Logical) return tree.args.some(callsStatus);
  if (tree instanceof Grouping) return callsStatus(tree.group);
  if (tree instanceof IndexAccess) return callsStatus(tree.expr) || callsStatus(tree.index);
  return false;
}

/** Everything but false, 0, the empty text and null is true. [docs.github.com, "Evaluate expressions", literals] */
function isTruthy(value: data.ExpressionData): boolean {
  if (value.kind === data.Kind.Null) return false;
  const isPlain =
    value instanceof data.BooleanData || value instanceof data.NumberData || value instanceof data.StringData;
  return isPlain ? Boolean(value.value) : true;
}

function asData(value: unknown): data.ExpressionData {
  if (value === null || value === undefined) return new data.Null();
  if (typeof value === 'string') return new data.StringData(value);
  if (typeof value === 'number') return new data.NumberData(value);
  if (typeof value === 'boolean') return new data.BooleanData(value);
  if (Array.isArray(value)) return new data.Array(...value.map(asData));
  return new data.Dictionary(...Object.entries(value).map(([key, part]) => ({ key, value: asData(part) })));
}
