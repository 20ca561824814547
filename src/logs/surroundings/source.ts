import type { Movement } from '../../contract/surroundings.js';

/** A value that a log shows of what stands around its job. */
export interface Sighting {
  kind: Movement['kind'];
  /** As a person would call it: `cmake`, `requests (pip)`. */
  name: string;
  value: string;
  /** The source lists all there is of its kind: what is not among it is not there. */
  whole?: boolean;
}

/** One way in which a program prints such a value on one line. An entry brings its own examples, which a test runs. */
export interface Source {
  id: string;
  kind: Movement['kind'];
  /** In lower case; one of them stands in every line that the pattern matches. Without them the line is never looked at. */
  hints: readonly string[];
  /** Begins with `^`. Its groups: `value` and `name`, unless they are given; or `list` with `items`. */
  pattern: RegExp;
  name?: string;
  /** Where the line means one value, as `hit`; then the pattern has no group `value`. */
  value?: string;
  /** For a line that names several: what is looked for within `list`, global, with the groups `name` and `value`. */
  items?: RegExp;
  /** Of a package: the manager that is named behind it. */
  manager?: string;
  whole?: true;
  /** Printed only where something went wrong: it counts where nothing else tells of the same thing. */
  onFailure?: true;
  /** A line, and what is read in it, each as `name = value`. */
  examples: Readonly<Record<string, readonly string[]>>;
  /** Lines that look alike and are nothing. */
  not: readonly string[];
}

/** What takes several lines to read: from the line that opens it to the one that ends it. */
export interface Block {
  id: string;
  /** As for a source: of the line that opens it. */
  hints: readonly string[];
  opens: RegExp;
  /** Whether this line is its last, or stands behind it. */
  ends(line: string): boolean;
  /** Lines at most: a block that is never closed must not swallow the log. */
  most: number;
  read(opening: RegExpExecArray, lines: readonly string[]): Sighting[];
  examples: Readonly<Record<string, readonly string[]>>;
}

/** A package as it is named in a comparison. PyPI takes `_`, `.` and `-` for the same, and letters of either case. */
export function packageName(name: string, manager: string): string {
  const plain = manager === 'pip' ? name.toLowerCase().replace(/[_.]/g, '-') : name;
  return `${manager === 'apt' ? plain.replace(/:[a-z0-9]+$/, '') : plain} (${manager})`;
}

/** What a source reads in a line. */
export function readSource(source: Source, line: string): Sighting[] {
  const { groups } = source.pattern.exec(line) ?? {};
  if (groups === undefined) return [];
  if (source.items === undefined) return sighting(source, groups);
  return [...(groups.list ?? '').matchAll(source.items)].flatMap((item) => sighting(source, item.groups ?? {}));
}

function sighting(source: Source, found: Record<string, string | undefined>): Sighting[] {
  const name = source.name ?? found.name;
  const value = source.value ?? found.value;
  if (name === undefined || value === undefined) return [];
  const { kind, manager, whole } = source;
  return [
    {
      kind,
      name: manager === undefined ? name : packageName(name, manager),
      value,
      ...(whole && { whole }),
    },
  ];
}
