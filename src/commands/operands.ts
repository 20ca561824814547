/** The kinds of operands that more than one command takes. A command with rules of its own has a file of its own. */
import type { Confinement } from './paths.js';
import { Refusal } from './refusal.js';
import type { Operands, Parsed } from './shape.js';
import { asOperand, searchPattern, type Value } from './value.js';

export const none: Operands = {
  use: '',
  async build(parsed) {
    if (all(parsed).length > 0) throw new Refusal('This command takes no operands.');
    return [];
  },
};

/** Paths of the workspace. `file`: no directories. */
export function paths(min: number, max: number, type: 'any' | 'file' = 'any'): Operands {
  return {
    use: `${'PATH '.repeat(min).trim()}${max > min ? (min ? '…' : '[PATH…]') : ''}`,
    async build(parsed, confinement) {
      return confineAll(count(all(parsed), min, max, 'path'), confinement, type);
    },
  };
}

/** Words of one kind, such as names of packages. */
export function words(min: number, max: number, value: Value, use = 'NAME'): Operands {
  return {
    use: min === 0 ? `[${use}]` : use,
    async build(parsed, confinement) {
      const found = count(all(parsed), min, max, value.what);
      return Promise.all(found.map((word) => value.accept(word, confinement)));
    },
  };
}

/** One word, then paths: `sed -n 1,5p FILE`. */
export function wordThenPaths(value: Value, use: string, maxPaths: number): Operands {
  return {
    use: `${use} PATH…`,
    async build(parsed, confinement) {
      const [word, ...rest] = all(parsed);
      if (word === undefined) throw new Refusal(`This command needs ${value.what}, then a path.`);
      return [
        await value.accept(word, confinement),
        ...(await confineAll(count(rest, 1, maxPaths, 'path'), confinement, 'file')),
      ];
    },
  };
}

/** A pattern, unless one was given by `-e`, then at least one path: without one the program would read its input. */
export function patternThenPaths(maxPaths: number): Operands {
  return {
    use: 'PATTERN PATH…',
    async build(parsed, confinement) {
      const rest = all(parsed);
      const pattern = parsed.given.has('-e') ? null : rest.shift();
      if (pattern === undefined) throw new Refusal('Give a pattern, then at least one path, such as `.`.');
      const accepted = pattern === null ? [] : [`-e${await searchPattern.accept(pattern, confinement)}`];
      return [...accepted, '--', ...(await confineAll(count(rest, 1, maxPaths, 'path'), confinement, 'any'))];
    },
  };
}

export function all(parsed: Parsed): string[] {
  return [...parsed.operands, ...(parsed.paths ?? [])];
}

export async function confineAll(
  found: readonly string[],
  confinement: Confinement,
  type: 'any' | 'file',
): Promise<string[]> {
  const confined = await Promise.all(found.map((text) => confinement.confine(text)));
  if (type === 'file' && confined.some((one) => one.type === 'directory')) {
    throw new Refusal('That is a directory; list_files shows what is in it.');
  }
  return confined.map((one) => asOperand(one.path));
}

function count<T>(found: T[], min: number, max: number, what: string): T[] {
  if (found.length < min) throw new Refusal(`Give at least ${min} operand${min === 1 ? '' : 's'} (${what}).`);
  if (found.length > max) throw new Refusal(max === 0 ? 'No operands here.' : `Give at most ${max} (${what}).`);
  return found;
}
