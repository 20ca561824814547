/**
 * The shape of a command's arguments, and the parser that holds a request against it. Nothing is passed on that was not
 * recognised: the arguments that run are rebuilt from what was understood, options first, then `--`, then operands.
 */
import type { Confinement } from './paths.js';
import { quoted, Refusal } from './refusal.js';
import type { Value } from './value.js';

/** Turns the arguments after the command's name into the arguments to run. @throws {Refusal} */
export interface Shape {
  /** In words, for the description that the model reads. */
  readonly use: string;
  /** What it was made of, where it was made of options. */
  readonly options?: Options;
  build(args: readonly string[], confinement: Confinement): Promise<string[]>;
}

export interface Options {
  /** Single letters that take no value and may be written together: `ls -la`. Nothing else may. */
  letters?: string;
  /** Options without a value, matched exactly; never by an abbreviation. */
  flags?: readonly string[];
  /** Options with a value, by exact name: `-n 5`, `-n5`, `--max-count=5`, `--max-count 5`. */
  values?: Readonly<Record<string, Value>>;
  /** What a bare `-50` is short for. */
  digits?: { option: string; value: Value };
  /** Options that are always given to the program, before all others. */
  always?: readonly string[];
  /** Options that are given after the request's own, so that they win over them. */
  last?: (given: ReadonlySet<string>) => readonly string[];
  /** Write `-L 2`, not `-L2`, for a program that needs it. */
  apart?: boolean;
  /** The program knows no `--`; operands then never begin with a dash by their own rules. */
  noDashes?: boolean;
}

/** What was recognised of a request. */
export interface Parsed {
  options: string[];
  /** The names of the options given: letters with their dash. */
  given: ReadonlySet<string>;
  operands: string[];
  /** Operands after `--`. Null: there was no `--`. */
  paths: string[] | null;
}

export interface Operands {
  readonly use: string;
  build(parsed: Parsed, confinement: Confinement): Promise<string[]>;
}

/** Options in any order among operands, as GNU tools read them. */
export function shape(options: Options, operands: Operands): Shape {
  return {
    options,
    use: [describe(options), operands.use].filter(Boolean).join(' '),
    async build(args, confinement) {
      const parsed = await parse(args, options, confinement);
      const built = await operands.build(parsed, confinement);
      const dashes = built.length > 0 && !options.noDashes && !built.includes('--') ? ['--'] : [];
      return [
        ...(options.always ?? []),
        ...parsed.options,
        ...(options.last?.(parsed.given) ?? []),
        ...dashes,
        ...built,
      ];
    },
  };
}

/** Exactly one of these, word for word. */
export function forms(...allowed: string[]): Shape {
  return {
    use: allowed.map((form) => form || '(alone)').join(' | '),
    async build(args) {
      const found = allowed.find((form) => form === args.join(' ') && args.every((arg) => !arg.includes(' ')));
      if (found === undefined)
        throw new Refusal(`Only these forms are allowed: ${allowed.map((form) => form || 'no argument').join(' | ')}.`);
      return [...args];
    },
  };
}

async function parse(args: readonly string[], options: Options, confinement: Confinement): Promise<Parsed> {
  const result = { options: [] as string[], given: new Set<string>(), operands: [] as string[] };
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '--') return { ...result, paths: args.slice(at + 1) };
    const option = recognise(arg, args[at + 1], options);
    if (option === null) result.operands.push(arg);
    else {
      const text = option.value && (await option.value.accept(option.text, confinement));
      result.options.push(...(text === undefined ? option.names : written(option.names[0] ?? '', text, options)));
      for (const name of option.names) result.given.add(name);
      if (option.usedNext) at++;
    }
  }
  return { ...result, paths: null };
}

interface Option {
  names: string[];
  value?: Value;
  text: string;
  usedNext?: boolean;
}

/** Null: an operand. @throws {Refusal} for anything with a dash that is not listed. */
function recognise(arg: string, next: string | undefined, options: Options): Option | null {
  if (!arg.startsWith('-') || arg === '-') return null;
  if (options.flags?.includes(arg)) return { names: [arg], text: '' };
  if (options.digits && /^-\d+$/.test(arg)) {
    return { names: [options.digits.option], value: options.digits.value, text: arg.slice(1) };
  }
  const letters = options.letters ?? '';
  if (/^-[A-Za-z0-9]+$/.test(arg) && [...arg.slice(1)].every((letter) => letters.includes(letter))) {
    return { names: [...arg.slice(1)].map((letter) => `-${letter}`), text: '' };
  }
  return withValue(arg, next, options.values ?? {});
}

function withValue(arg: string, next: string | undefined, values: Readonly<Record<string, Value>>): Option {
  if (Object.hasOwn(values, arg)) {
    if (next === undefined || next.startsWith('-')) throw new Refusal(`${quoted(arg)} needs ${values[arg]?.what}.`);
    return { names: [arg], value: values[arg], text: next, usedNext: true };
  }
  const cut = arg.startsWith('--') ? arg.indexOf('=') : 2;
  const name = cut === -1 ? arg : arg.slice(0, cut);
  const text = cut === -1 ? '' : arg.slice(arg.startsWith('--') ? cut + 1 : cut);
  if (text === '' || !Object.hasOwn(values, name)) throw new Refusal(`The option ${quoted(arg)} is not allowed here.`);
  return { names: [name], value: values[name], text };
}

function written(name: string, text: string, options: Options): string[] {
  if (name.startsWith('--')) return [`${name}=${text}`];
  return options.apart ? [name, text] : [`${name}${text}`];
}

/** In few words: the model knows these tools, and a refusal costs it one turn. */
const MAX_NAMED = 5;

function describe({ letters, flags = [], values = {} }: Options): string {
  const named = flags.slice(0, MAX_NAMED).join('|') + (flags.length > MAX_NAMED ? '|…' : '');
  const parts = [
    letters && `-${letters}`,
    named,
    Object.keys(values).length > 0 && `${Object.keys(values).join('|')} VALUE`,
  ];
  return parts
    .filter(Boolean)
    .map((part) => `[${part}]`)
    .join(' ');
}
