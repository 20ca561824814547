import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { type Alphabet, charactersOf, createAlphabet, type Ranges } from './alphabet.js';
import { createJoiner, type Edge, type Fragment, type Guard, type Place, uncertain } from './fragment.js';

/** A pattern that was put together, and what it asks on the way. */
export interface Machine {
  alphabet: Alphabet;
  places: Place[];
  edges: Edge[];
  whole: Fragment;
  free: Guard;
  /** Look-arounds that read the other way: machines of their own, walked whole each time that one is asked. */
  asides: Machine[];
}

/** Repetitions of one character up to this count are written out, so that `\d{4}-\d\d` is told apart exactly. */
const WRITTEN_OUT = 128;
/** The same for larger parts, of which each copy costs. */
const COPIES = 2;

type Leaf = AST.Character | AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass;
type Look = AST.LookaroundAssertion;

/** @throws SyntaxError where it is not a regular expression, Error where it uses what is not known here */
export function buildMachine(source: string, flags: string): Machine {
  const unicode = flags.includes('u');
  const unicodeSets = flags.includes('v');
  const pattern = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(source, 0, source.length, {
    unicode,
    unicodeSets,
  });
  const sets = leavesOf(pattern).map((leaf) => rangesOf(leaf, flags));
  const alphabet = createAlphabet([...sets, wordsOf(flags), LINE_ENDS], unicode || unicodeSets ? 0x110000 : 0x10000);
  return machineOf((builder) => builder.alternatives(pattern.alternatives, WHOLE), alphabet, flags, false);
}

const LINE_ENDS: Ranges = [
  [10, 10],
  [13, 13],
  [0x2028, 0x2029],
];
const wordsOf = (flags: string): Ranges => charactersOf('\\w', flags);

function leavesOf(pattern: AST.Pattern): Leaf[] {
  const leaves: Leaf[] = [];
  let inClass = 0;
  const leaf = (node: Leaf) => {
    if (inClass === 0) leaves.push(node);
  };
  visitRegExpAST(pattern, {
    onCharacterEnter: leaf,
    onCharacterSetEnter: leaf,
    onCharacterClassEnter: (node) => {
      leaf(node);
      inClass += 1;
    },
    onCharacterClassLeave: () => {
      inClass -= 1;
    },
    onExpressionCharacterClassEnter: (node) => {
      leaf(node);
      inClass += 1;
    },
    onExpressionCharacterClassLeave: () => {
      inClass -= 1;
    },
    onModifiersEnter: (node) => {
      throw new Error(`${node.raw} is not known to the prover`);
    },
  });
  return leaves;
}

function rangesOf(leaf: Leaf, flags: string): Ranges {
  if (leaf.type !== 'Character') return charactersOf(leaf.raw, flags);
  const code = leaf.value.toString(16);
  return charactersOf(/[uv]/.test(flags) ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`, flags);
}

/** Where a part stands: how many characters the outermost repetition around it can read; null outside of all. */
interface Around {
  bound: number | null;
  counted: boolean;
}
const WHOLE: Around = { bound: null, counted: false };

function machineOf(
  build: (builder: ReturnType<typeof createBuilder>) => Fragment,
  alphabet: Alphabet,
  flags: string,
  backward: boolean,
): Machine {
  const every = alphabet.all | alphabet.edge;
  const machine: Omit<Machine, 'whole'> = {
    alphabet,
    places: [],
    edges: [],
    free: { prev: every, next: every, exact: true },
    asides: [],
  };
  return { ...machine, whole: build(createBuilder(machine, flags, backward)) };
}

function createBuilder(machine: Omit<Machine, 'whole'>, flags: string, backward: boolean) {
  const { alphabet, places, edges, free, asides } = machine;
  const { sequence, either, optional, repeated } = createJoiner(edges);
  const empty: Fragment = { nulls: [free], firsts: [], lasts: [] };
  const words = alphabet.bitsOf(wordsOf(flags));
  const lineEnds = flags.includes('m') ? alphabet.bitsOf(LINE_ENDS) : 0n;
  const every = free.prev;

  const placeOf = (set: bigint, { bound, counted }: Around): Fragment => {
    const place = places.push({ set, bound: bound ?? 1, counted }) - 1;
    const entry = { place, guard: { prev: every, next: set, exact: true } };
    return { nulls: [], firsts: [entry], lasts: [{ place, guard: free }] };
  };
  const passing = (...nulls: Guard[]): Fragment => ({ nulls, firsts: [], lasts: [] });
  /** A guard in the order of the text, turned round where the pattern is read from right to left. */
  const between = (before: bigint, after: bigint, exact = true): Guard =>
    backward ? { prev: after, next: before, exact } : { prev: before, next: after, exact };
  const setOf = (leaf: Leaf): bigint => alphabet.bitsOf(rangesOf(leaf, flags));

  const alternatives = (list: readonly AST.Alternative[], around: Around): Fragment =>
    either(list.map(({ elements }) => inOrder(elements, around)));

  const inOrder = (elements: readonly AST.Element[], around: Around): Fragment => {
    const order = backward ? [...elements].reverse() : elements;
    return order.map((element) => part(element, around)).reduce(sequence, empty);
  };

  const part = (node: AST.Element, around: Around): Fragment => {
    switch (node.type) {
      case 'Character':
      case 'CharacterSet':
      case 'CharacterClass':
      case 'ExpressionCharacterClass':
        return placeOf(setOf(node), around);
      case 'Group':
      case 'CapturingGroup':
        return alternatives(node.alternatives, around);
      case 'Quantifier':
        return quantified(node, around);
      case 'Backreference':
        return reference(node, around);
      case 'Assertion':
        return assertion(node);
    }
  };

  const assertion = (node: AST.Assertion): Fragment => {
    if (node.kind === 'lookahead' || node.kind === 'lookbehind') return look(node);
    if (node.kind === 'start') return passing(between(alphabet.edge | lineEnds, every));
    if (node.kind === 'end') return passing(between(every, alphabet.edge | lineEnds));
    const others = every & ~words;
    return node.kind === 'word' && node.negate
      ? passing(between(words, words), between(others, others))
      : passing(between(words, others), between(others, words));
  };

  /** A copied text: what it may be is over-estimated by any text of its length. */
  const reference = (node: AST.Backreference, { bound }: Around): Fragment => {
    const groups = [node.resolved].flat();
    const longest = Math.max(...groups.map((group) => longestOf(group)));
    const any = placeOf(alphabet.all, { bound: bound ?? longest, counted: true });
    const copy = longest > 1 ? repeated(any, 0) : any;
    // It may also fail, so nothing that comes out of it is certain.
    return optional({ ...copy, lasts: copy.lasts.map(uncertain) }, { ...free, exact: false });
  };

  const quantified = ({ element, min, max }: AST.Quantifier, around: Around): Fragment => {
    const small = isLeaf(element);
    if (max === 0) return empty;
    if (max === 1) return min === 1 ? part(element, around) : optional(part(element, around), free);
    const copies = min > 1 && min <= (small ? WRITTEN_OUT : COPIES) ? min : 0;
    const written = Array.from({ length: copies }, () => part(element, around)).reduce(sequence, empty);
    if (copies === max) return written;
    const inside = {
      bound: around.bound ?? times(longestOf(element), max),
      counted: around.counted || max !== Number.POSITIVE_INFINITY || min - copies > 1,
    };
    const rest = repeated(part(element, inside), min - copies);
    return sequence(written, min > copies ? rest : optional(rest, free));
  };

  /**
   * A look-around is asked and then forgotten: the engine walks its body up to the first success, and goes on from where it
   * stood. So its body is a branch that leads nowhere, and passing it costs no character. If all that it can be is one
   * character or an edge, it is a guard and exact.
   */
  const look = (node: Look): Fragment => {
    const reads = node.kind === 'lookahead';
    const one = singleOf(node);
    const guard = (set: bigint, exact: boolean) => (reads ? between(every, set, exact) : between(set, every, exact));
    if (one !== null) return passing(guard(node.negate ? every & ~one : one, true));
    const passed = passing({ ...free, exact: false });
    if (isLoopless(node)) return passed;
    const body = (builder: ReturnType<typeof createBuilder>) => builder.alternatives(node.alternatives, WHOLE);
    if (reads !== backward) return { ...passed, firsts: alternatives(node.alternatives, WHOLE).firsts };
    asides.push(machineOf(body, alphabet, flags, !reads));
    return passed;
  };

  /** What stands next to the place, where the body of a look-around is one character or an edge in each alternative. */
  const singleOf = (node: Look): bigint | null => {
    let bits = 0n;
    for (const { elements } of node.alternatives) {
      const [only, ...more] = elements;
      const edge = only?.type === 'Assertion' && only.kind === (node.kind === 'lookahead' ? 'end' : 'start');
      if (only === undefined || more.length > 0 || !(edge || isLeaf(only))) return null;
      bits |= isLeaf(only) ? setOf(only) : alphabet.edge | lineEnds;
    }
    return bits;
  };

  return { alternatives };
}

const isLeaf = (node: AST.Element): node is Leaf =>
  ['Character', 'CharacterSet', 'CharacterClass', 'ExpressionCharacterClass'].includes(node.type);

/** Nothing, however often, is nothing. */
const times = (length: number, count: number): number => (length === 0 || count === 0 ? 0 : length * count);

/** The most characters that a part reads in one pass. */
function longestOf(node: AST.Element | AST.Alternative): number {
  if (node.type === 'Alternative') return node.elements.reduce((sum, element) => sum + longestOf(element), 0);
  if (node.type === 'Group' || node.type === 'CapturingGroup') return Math.max(...node.alternatives.map(longestOf));
  if (node.type === 'Quantifier') return times(longestOf(node.element), node.max);
  if (node.type === 'Assertion') return 0;
  if (node.type === 'Backreference') return Math.max(...[node.resolved].flat().map((group) => longestOf(group)));
  return 1;
}

/** Whether a look-around's body takes a fixed number of steps, so that asking it costs nothing that grows. */
function isLoopless(node: Look): boolean {
  let loops = false;
  for (const alternative of node.alternatives)
    visitRegExpAST(alternative, {
      onQuantifierEnter: ({ max }) => {
        loops ||= max > 1;
      },
      onBackreferenceEnter: () => {
        loops = true;
      },
    });
  return !loops;
}
