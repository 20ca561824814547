/**
 * The control: whether the command reads the files that were taken back. With them spoilt it must fail otherwise than it did; a
 * stale build output would hide them, and then nothing that was seen says anything about the change.
 */
import type { FileChange } from './change.js';
import { nameOf, stemOf } from './path-rule.js';
import type { TreeEdit } from './take-back.js';

/** Neither a program nor data in any language; the brackets close what was never opened. */
const SPOILT = ')]}>\u0001 spoilt by the control run of the experiments \'"`\n<<<<<<<\n';

/** The edits of the whole taken back, with every file that they leave spoilt; of a file that the change brought, that one. */
export function spoil(files: readonly FileChange[], edits: readonly TreeEdit[]): TreeEdit[] {
  const gone = new Set(files.flatMap((file) => (file.kind === 'added' ? [file.path] : [])));
  const kept = edits.filter(
    (edit) => !(edit.do === 'remove' && gone.has(edit.path)) && edit.do !== 'write' && edit.do !== 'create',
  );
  const paths = files.map((file) => (file.kind === 'modified' || file.kind === 'added' ? file.path : file.oldPath));
  const isMoved = new Set(edits.flatMap((edit) => (edit.do === 'move' ? [edit.path] : [])));
  const spoilt = files.map((file, index): TreeEdit => {
    const path = file.kind === 'renamed' && !isMoved.has(file.path) ? file.path : (paths[index] ?? file.path);
    if (file.kind === 'deleted') return { do: 'create', path, content: SPOILT, executable: false };
    return { do: 'write', path, content: SPOILT };
  });
  return [...kept, ...spoilt];
}

/** Programs and settings, where a part that is not read may still matter by what was made of it; not prose and pictures. */
const MATTERS =
  /\.(?:[cm]?[jt]sx?|py|pyx|rb|php|java|kt|scala|groovy|go|rs|c|cc|cpp|cxx|h|hh|hpp|m|mm|swift|cs|fs|vb|ex|exs|erl|hs|ml|pl|pm|lua|r|jl|dart|zig|sql|proto|graphql|vue|svelte|css|scss|less|ya?ml|toml|ini|cfg|conf|json|xml|properties|env|cmake|mk|gradle|sh|bash|j2|tmpl|html)$|^(?:makefile|cmakelists\.txt|rakefile|configure|meson\.build|build(?:\.bazel)?)$/i;
/** Read by services and deployments as often as by the command: only one that is seen to be read counts as read. */
const SETTINGS = /\.(?:ya?ml|toml|ini|cfg|conf|json|xml|properties|env)$/i;

/**
 * Files that must each be seen to be read, whatever the others are: settings, and sources of which the work tree holds something
 * made (`src/cart.ts` and `dist/cart.js`).
 * @param tree paths of all files of the work tree
 */
export function suspects(files: readonly FileChange[], tree: readonly string[]): FileChange[] {
  const changed = new Set(files.map(({ path }) => path));
  const made = new Set(tree.flatMap((path) => (changed.has(path) || !isOutput(path) ? [] : [stem(path)])));
  return files.filter(({ path }) => MATTERS.test(nameOf(path)) && (SETTINGS.test(path) || made.has(stem(path))));
}

const OUTPUT_FOLDER =
  /^(?:dist|build|out|lib|target|bin|obj|\.next|\.nuxt|_build|public|generated|gen|release|debug|cmake-build.*)$/i;
const OUTPUT_NAME = /\.(?:o|obj|a|so|pyc|class|jar|dll|exe|map|min\.js|d\.ts|wasm)$/i;

const isOutput = (path: string) =>
  OUTPUT_NAME.test(path) ||
  path
    .split('/')
    .slice(0, -1)
    .some((folder) => OUTPUT_FOLDER.test(folder));

const stem = (path: string) => stemOf(path).replace(/^lib(?=.)/, '');
