/** find has a language of its own: starting points, then an expression of tests. Nothing in ours runs, writes or deletes. */
import type { Confinement } from './paths.js';
import { quoted, Refusal } from './refusal.js';
import type { Shape } from './shape.js';
import { asOperand, integer, matching, nameGlob, path, type Value } from './value.js';

const count = matching('a number such as +5, -5 or 5', /^[+-]?\d{1,9}$/);

/** Options for the whole search: find wants them before the tests. */
const GLOBALS: Readonly<Record<string, Value | null>> = {
  '-maxdepth': integer(0, 40),
  '-mindepth': integer(0, 40),
  '-xdev': null,
};

const TESTS: Readonly<Record<string, Value | null>> = {
  '-name': nameGlob,
  '-iname': nameGlob,
  '-path': nameGlob,
  '-ipath': nameGlob,
  '-type': matching('one of the letters f d l', /^[fdlpsbc](?:,[fdlpsbc]){0,6}$/),
  '-size': matching('a size such as +10M', /^[+-]?\d{1,9}[bcwkMG]?$/),
  '-mtime': count,
  '-mmin': count,
  '-newer': path,
  '-empty': null,
  '-print': null,
  '-prune': null,
  '-not': null,
  '-o': null,
  '-a': null,
  '!': null,
  '(': null,
  ')': null,
};

/** Git's own folder is not the project's: never walked into. */
const OUTSIDE_GIT = ['-not', '-path', '*/.git/*', '-not', '-path', '*/.git'];

export const findShape: Shape = {
  use: `PATH… [${[...Object.keys(GLOBALS), ...Object.keys(TESTS)].join(' ')}]`,
  async build(args, confinement) {
    const firstTest = args.findIndex((arg) => /^[-!(]/.test(arg));
    const starts = firstTest === -1 ? args : args.slice(0, firstTest);
    if (starts.length === 0 || starts.length > 8)
      throw new Refusal('Name where to search first, such as `find . -name x`.');
    const confined = await Promise.all(starts.map((start) => confinement.confine(start)));
    const { globals, tests } = await readTests(args.slice(starts.length), confinement);
    const expression = tests.length === 0 ? [] : ['(', ...tests, ')'];
    return [...confined.map((start) => asOperand(start.path)), ...globals, ...OUTSIDE_GIT, ...expression];
  },
};

async function readTests(
  args: readonly string[],
  confinement: Confinement,
): Promise<{ globals: string[]; tests: string[] }> {
  const found = { globals: [] as string[], tests: [] as string[] };
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    const [list, into] = Object.hasOwn(GLOBALS, arg) ? [GLOBALS, found.globals] : [TESTS, found.tests];
    if (!Object.hasOwn(list, arg))
      throw new Refusal(`find's ${quoted(arg)} is not allowed; it may only search and print.`);
    into.push(arg);
    const value = list[arg];
    if (!value) continue;
    const text = args[++at];
    if (text === undefined) throw new Refusal(`${arg} needs ${value.what}.`);
    into.push(await value.accept(text, confinement));
  }
  return found;
}
