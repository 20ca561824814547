/**
 * Builds dist/ from src/ and demo/: compiled by tsc, bundled by ncc, unminified and without maps so that it can be reviewed.
 * dist/index.js (the action) and dist/cli/index.js (the command line) start what stands in dist/bundle; dist/demo is what the
 * command line's `demo` loads; dist/reader runs in the thread that reads the text of strangers.
 * The output is the same on every machine.
 */
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

const BUNDLES = [
  { entry: 'lib/src/bundle/index.js', out: 'dist/bundle', licences: ['--license', 'licenses.txt'] },
  { entry: 'lib/demo/index.js', out: 'dist/demo', licences: [] },
  { entry: 'lib/src/reader/thread.js', out: 'dist/reader', licences: [] },
];
const STARTERS = ['index.js', 'cli/index.js'];

const ROOT = new URL('..', import.meta.url).pathname;
process.chdir(ROOT);
for (const folder of ['lib', 'dist']) rmSync(folder, { recursive: true, force: true });
run('tsc', ['-p', 'tsconfig.build.json'], ROOT);
if (lstatSync('node_modules').isSymbolicLink()) withOwnPackages(bundle);
else bundle(ROOT);
mkdirSync('dist/cli');
for (const file of STARTERS) cpSync(`lib/src/${file}`, `dist/${file}`);
chmodSync('dist/cli/index.js', 0o755);
writeFileSync('dist/package.json', '{ "type": "module" }\n');

function bundle(folder) {
  for (const { entry, out, licences } of BUNDLES)
    run('ncc', ['build', entry, '-o', join(ROOT, out), '--quiet', ...licences], folder);
}

/**
 * The bundler names chunks and modules by their real paths. Where node_modules is a link, as in a second work tree, those lie
 * outside of the project, and dist/ would differ: so the packages are linked, file by file, into a folder where they lie inside.
 */
function withOwnPackages(work) {
  const packages = realpathSync('node_modules');
  // Beside the packages, because a hard link cannot leave its disk.
  const folder = mkdtempSync(join(packages, '..', '.dist-'));
  try {
    for (const name of ['lib', 'package.json']) cpSync(name, join(folder, name), { recursive: true });
    linkTree(packages, join(folder, 'node_modules'));
    work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function linkTree(from, to) {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkSync(source, target);
  }
}

/** By the program's real path in `cwd`: the bundler's own path goes into the names too. */
function run(program, args, cwd) {
  execFileSync(realpathSync(join(cwd, 'node_modules/.bin', program)), args, { stdio: 'inherit', cwd });
}
