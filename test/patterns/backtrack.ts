/**
 * A backtracking matcher after the language's specification, for counting its steps: the oracle for what the prover says. It
 * shares nothing with the prover but the parser.
 */
import { type AST, RegExpParser } from '@eslint-community/regexpp';

interface State {
  at: number;
  /** Beginning and end of what each group captured. */
  groups: ReadonlyMap<AST.CapturingGroup, readonly [number, number]>;
}

type Next = (state: State) => boolean;

/**
 * How many characters, edges and choices the engine looks at while it searches the whole text for a match; it stops at `limit`.
 * @throws RangeError where the text is too long for this matcher, which is recursive
 */
export function countSteps(source: string, text: string, limit: number): number {
  const pattern = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(source);
  const engine = createEngine(text, limit);
  const matchesAt = (at: number) => engine.either(pattern.alternatives, false, { at, groups: new Map() }, () => true);
  try {
    for (let at = 0; at <= text.length && !matchesAt(at); at++);
  } catch (error) {
    if (!(error instanceof TooMany)) throw error;
  }
  return engine.steps();
}

class TooMany extends Error {}

function createEngine(text: string, limit: number) {
  let steps = 0;
  const step = () => {
    steps += 1;
    if (steps > limit) throw new TooMany();
  };
  const isWord = (at: number) => /\w/.test(text[at] ?? '');

  const either = (alternatives: readonly AST.Alternative[], backward: boolean, state: State, next: Next): boolean =>
    alternatives.some(({ elements }) => inOrder(backward ? [...elements].reverse() : elements, backward, state, next));

  const inOrder = (elements: readonly AST.Element[], backward: boolean, state: State, next: Next): boolean => {
    const [first, ...rest] = elements;
    return first === undefined
      ? next(state)
      : element(first, backward, state, (after) => inOrder(rest, backward, after, next));
  };

  const element = (node: AST.Element, backward: boolean, state: State, next: Next): boolean => {
    step();
    switch (node.type) {
      case 'Group':
        return either(node.alternatives, backward, state, next);
      case 'CapturingGroup':
        return either(node.alternatives, backward, state, (after) => {
          const range = [Math.min(state.at, after.at), Math.max(state.at, after.at)] as const;
          return next({ at: after.at, groups: new Map([...after.groups, [node, range]]) });
        });
      case 'Quantifier':
        return repeat(node, 0, backward, state, next);
      case 'Assertion':
        return holds(node, state) && next(state);
      case 'Backreference':
        return copied(node, backward, state, next);
      default:
        return character(node.raw, backward, state, next);
    }
  };

  const character = (source: string, backward: boolean, state: State, next: Next): boolean => {
    const read = text[backward ? state.at - 1 : state.at];
    if (read === undefined || !new RegExp(`^(?:${source})$`).test(read)) return false;
    return next({ ...state, at: state.at + (backward ? -1 : 1) });
  };

  const repeat = (node: AST.Quantifier, count: number, backward: boolean, state: State, next: Next): boolean => {
    step();
    const once = () =>
      count < node.max &&
      element(node.element, backward, state, (after) =>
        count >= node.min && after.at === state.at ? false : repeat(node, count + 1, backward, after, next),
      );
    if (count < node.min) return once();
    return node.greedy ? once() || next(state) : next(state) || once();
  };

  const copied = (node: AST.Backreference, backward: boolean, state: State, next: Next): boolean => {
    const [from, to] = state.groups.get([node.resolved].flat()[0] as AST.CapturingGroup) ?? [0, 0];
    for (let i = from; i < to; i++) step();
    const at = backward ? state.at - (to - from) : state.at;
    if (at < 0 || text.slice(at, at + to - from) !== text.slice(from, to)) return false;
    return next({ ...state, at: backward ? at : at + to - from });
  };

  const holds = (node: AST.Assertion, state: State): boolean => {
    switch (node.kind) {
      case 'start':
        return state.at === 0;
      case 'end':
        return state.at === text.length;
      case 'word':
        return (isWord(state.at - 1) !== isWord(state.at)) !== node.negate;
      case 'lookahead':
      case 'lookbehind':
        return either(node.alternatives, node.kind === 'lookbehind', state, () => true) !== node.negate;
    }
  };

  return { either, steps: () => steps };
}
