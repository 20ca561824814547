import { data, Evaluator } from '@actions/expressions';
import { Binary, FunctionCall, Literal } from '@actions/expressions/ast';
import { Mapping, UnknownValue } from './expression-data.js';

/** Characters. GitHub ends an expression that needs more memory. [actions/runner, EvaluationContext.cs: 1 MiB] */
export const MAX_TEXT = 1_048_576;

/**
 * GitHub's evaluator, but for an object that is known in part only: to compare it, or to hand it to a function, has no answer.
 * (The library would say `false`, or take the part for the whole.)
 */
export class CarefulEvaluator extends Evaluator {
  override visitBinary(binary: Binary): data.ExpressionData {
    const [left, right] = [this.whole(binary.left), this.whole(binary.right)];
    // Handed on as what they are, so that nothing is worked out twice.
    const { operator } = binary;
    return super.visitBinary(new Binary(new Literal(left, operator), operator, new Literal(right, operator)));
  }

  override visitFunctionCall(call: FunctionCall): data.ExpressionData {
    const { functionName } = call;
    const values = call.args.map((argument) => this.whole(argument));
    refuseFloods(functionName.lexeme.toLowerCase(), values);
    const known = values.map((value) => new Literal(value, functionName));
    return super.visitFunctionCall(new FunctionCall(functionName, known));
  }

  private whole(expression: Binary['left']): data.ExpressionData {
    const value = this.eval(expression);
    if (value instanceof Mapping && !value.isWhole) throw new UnknownValue();
    return value;
  }
}

/** The two functions that can make more text than they are given, a few times over in each other: gigabytes from one line. */
function refuseFloods(name: string, [first, ...others]: data.ExpressionData[]): void {
  if (first === undefined || (name !== 'format' && name !== 'join')) return;
  const pieces = name === 'format' ? first.coerceString().split('{').length : itemsOf(first).length;
  const longest = Math.max(0, ...(name === 'format' ? others : [...itemsOf(first), ...others]).map(lengthOf));
  if (pieces * longest > MAX_TEXT) throw new UnknownValue();
}

const itemsOf = (value: data.ExpressionData) => (value instanceof data.Array ? value.values() : [value]);
const lengthOf = (value: data.ExpressionData) => value.coerceString().length;
