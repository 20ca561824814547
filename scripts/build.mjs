/**
 * Builds dist/ from src/: compiled by tsc, bundled by ncc, unminified and without maps so that it can be reviewed.
 * dist/index.js (the action) and dist/cli/index.js (the command line) start what stands in dist/bundle;
 * dist/limiter/index.js is the program that other programs are started with. The output is the same on every machine.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';

const BUNDLES = [
  { entry: 'lib/src/bundle/index.js', out: 'dist/bundle', licences: ['--license', 'licenses.txt'] },
  { entry: 'lib/src/adapters/machine/limiter.js', out: 'dist/limiter', licences: [] },
];
const STARTERS = ['index.js', 'cli/index.js'];

process.chdir(new URL('..', import.meta.url).pathname);
for (const folder of ['lib', 'dist']) rmSync(folder, { recursive: true, force: true });
run('tsc', ['-p', 'tsconfig.build.json']);
for (const { entry, out, licences } of BUNDLES) run('ncc', ['build', entry, '-o', out, '--quiet', ...licences]);
mkdirSync('dist/cli');
for (const file of STARTERS) cpSync(`lib/src/${file}`, `dist/${file}`);
chmodSync('dist/cli/index.js', 0o755);
writeFileSync('dist/package.json', '{ "type": "module" }\n');

function run(program, args) {
  execFileSync(`node_modules/.bin/${program}`, args, { stdio: 'inherit' });
}
