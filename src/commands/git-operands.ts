/** What git commands take: revisions, then `--`, then paths. */
import { DENIED_DIRECTORIES, DENIED_FILES } from './deny-list.js';
import { all } from './operands.js';
import type { Confinement } from './paths.js';
import { quoted, Refusal } from './refusal.js';
import { asCommit, fileAtRevision, isRevision } from './revision.js';
import type { Operands, Parsed } from './shape.js';
import { searchPattern } from './value.js';

/** Keeps committed secrets out of what shows content. Stands after the positive pathspecs. */
const EXCLUDED_PATHS = [
  ...[...DENIED_FILES, ...DENIED_DIRECTORIES].map((glob) => `:(top,exclude,icase,glob)**/${glob}`),
  ...DENIED_DIRECTORIES.map((glob) => `:(top,exclude,icase,glob)**/${glob}/**`),
];

/** Needed where pathspecs of ours stand in the arguments; those of the request are marked literal one by one. */
export const PATHSPEC_MAGIC = { GIT_LITERAL_PATHSPECS: '0' } as const;

interface Rules {
  /** How many revisions, at most. */
  revisions: number;
  paths: number;
  /** Whether the output of these options can hold the content of files. */
  content: (given: ReadonlySet<string>) => boolean;
  /** `REV:PATH` is a thing to show. */
  files?: boolean;
  /** A search pattern comes first. */
  pattern?: boolean;
}

/** Revisions and paths as `git log`, `diff`, `show` and `grep` take them. */
export function revisionsAndPaths(rules: Rules): Operands {
  return {
    use: `${rules.pattern ? 'PATTERN ' : ''}${rules.revisions ? '[REVISION…] ' : ''}[-- PATH…]`,
    async build(parsed, confinement) {
      const operands = [...parsed.operands];
      const pattern =
        rules.pattern && !parsed.given.has('-e') ? [`-e${await firstPattern(operands, confinement)}`] : [];
      const found = await sort({ ...parsed, operands }, confinement, rules);
      const magic = rules.content(parsed.given);
      const pathspecs = magic ? excluding(found.paths) : found.paths;
      return [...pattern, ...found.revisions, '--', ...(found.files.length > 0 ? [] : pathspecs)];
    },
  };
}

/** A revision that must be there, then paths: `ls-tree HEAD src`. */
export const treeThenPaths: Operands = {
  use: 'REVISION [PATH…]',
  async build(parsed, confinement) {
    const [tree, ...rest] = all(parsed);
    const named = tree === undefined ? null : await fileAtRevision(tree, confinement);
    if (tree === undefined || (named === null && (!isRevision(tree) || tree.includes('..')))) {
      throw new Refusal('Give a revision first, such as HEAD or HEAD:src.');
    }
    return [named ?? tree, '--', ...(await Promise.all(rest.map((text) => gitPath(text, confinement))))];
  },
};

/** An optional revision, then one path, as `git blame` takes them: the last word is the path. */
export const revisionThenPath: Operands = {
  use: '[REVISION] [--] PATH',
  async build(parsed, confinement) {
    const words = all(parsed);
    const path = words.pop();
    if (path === undefined || words.length > 1) throw new Refusal('Give one path, and at most one revision before it.');
    const revisions = words.map((word) => {
      if (!isRevision(word)) throw new Refusal(`${quoted(word)} is not a revision.`);
      return asCommit(word);
    });
    return [...revisions, '--', await gitPath(path, confinement)];
  },
};

/** Revisions alone. */
export function revisions(min: number, max: number): Operands {
  return {
    use: min > 0 ? 'REVISION…' : '[REVISION…]',
    async build(parsed) {
      const found = all(parsed);
      if (found.length < min || found.length > max) throw new Refusal(`Give ${min} to ${max} revisions.`);
      const wrong = found.find((text) => !isRevision(text));
      if (wrong !== undefined) throw new Refusal(`${quoted(wrong)} is not a revision.`);
      return found;
    },
  };
}

/** One object by name: a revision, or a file at a revision. */
export const objectName: Operands = {
  use: 'REVISION | REVISION:PATH',
  async build(parsed, confinement) {
    const [text, ...rest] = all(parsed);
    if (text === undefined || rest.length > 0) throw new Refusal('Give one object.');
    const file = await fileAtRevision(text, confinement);
    if (file === null && !isRevision(text))
      throw new Refusal(`${quoted(text)} is not an object such as HEAD or HEAD:src/x.ts.`);
    return [file ?? text];
  },
};

/** Paths of the work tree, as git knows them. */
export function gitPaths(min: number, max: number): Operands {
  return {
    use: min > 0 ? 'PATH…' : '[PATH…]',
    async build(parsed, confinement) {
      const found = all(parsed);
      if (found.length < min || found.length > max) throw new Refusal(`Give ${min} to ${max} paths.`);
      const paths = await Promise.all(found.map((text) => gitPath(text, confinement)));
      return paths.length > 0 ? ['--', ...paths] : [];
    },
  };
}

async function firstPattern(operands: string[], confinement: Confinement): Promise<string> {
  const pattern = operands.shift();
  if (pattern === undefined) throw new Refusal('Give a pattern to search for first.');
  return searchPattern.accept(pattern, confinement);
}

interface Sorted {
  revisions: string[];
  files: string[];
  paths: string[];
}

/** Before `--` a word is a path when something stands there, else a revision: git itself asks for the same. */
async function sort(parsed: Parsed, confinement: Confinement, rules: Rules): Promise<Sorted> {
  const found: Sorted = { revisions: [], files: [], paths: [] };
  for (const word of parsed.operands) {
    const file = rules.files ? await fileAtRevision(word, confinement) : null;
    if (file !== null) found.files.push(file);
    else if (isRevision(word) && (parsed.paths !== null || !(await confinement.exists(word))))
      found.revisions.push(asCommit(word));
    else if (parsed.paths !== null) throw new Refusal(`${quoted(word)} is not a revision; paths come after \`--\`.`);
    else found.paths.push(await gitPath(word, confinement));
  }
  for (const word of parsed.paths ?? []) found.paths.push(await gitPath(word, confinement));
  return checked(found, rules);
}

function checked(found: Sorted, rules: Rules): Sorted {
  if (found.revisions.length + found.files.length > rules.revisions)
    throw new Refusal(`At most ${rules.revisions} revisions.`);
  if (found.paths.length > rules.paths) throw new Refusal(`At most ${rules.paths} paths.`);
  if (found.files.length > 0 && found.paths.length > 0)
    throw new Refusal('Give either REVISION:PATH, or paths after `--`.');
  return { ...found, revisions: [...found.revisions, ...found.files] };
}

async function gitPath(text: string, confinement: Confinement): Promise<string> {
  const { path } = await confinement.confine(text);
  if (path.startsWith('/')) throw new Refusal(`${quoted(text)} is outside of the repository.`);
  return path;
}

function excluding(paths: readonly string[]): string[] {
  const chosen =
    paths.length > 0 ? paths.map((path) => (path === '.' ? ':(top)' : `:(top,literal)${path}`)) : [':(top)'];
  return [...chosen, ...EXCLUDED_PATHS];
}
