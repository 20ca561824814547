import { type data, Evaluator } from '@actions/expressions';
import { Binary, FunctionCall, Literal } from '@actions/expressions/ast';
import { OpenMapping, UnknownValue } from './expression-data.js';

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
    const known = call.args.map((argument) => new Literal(this.whole(argument), functionName));
    return super.visitFunctionCall(new FunctionCall(functionName, known));
  }

  private whole(expression: Binary['left']): data.ExpressionData {
    const value = this.eval(expression);
    if (value instanceof OpenMapping) throw new UnknownValue();
    return value;
  }
}
