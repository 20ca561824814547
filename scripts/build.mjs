/**
 * Builds dist/ from src/: compiled by tsc, bundled by ncc, unminified and without maps so that it can be reviewed.
 * dist/index.js is the action, dist/cli/index.js the command line, dist/limiter/index.js the program that the action
 * starts other programs with. The output is the same to the byte on every machine.
 */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';

const BUNDLES = [
  { entry: 'lib/index.js', out: 'dist', licences: ['--license', 'licenses.txt'] },
  { entry: 'lib/cli.js', out: 'dist/cli', licences: [] },
  { entry: 'lib/adapters/limiter.js', out: 'dist/limiter', licences: [] },
];

process.chdir(new URL('..', import.meta.url).pathname);
rmSync('lib', { recursive: true, force: true });
rmSync('dist', { recursive: true, force: true });
run('tsc', ['-p', 'tsconfig.build.json']);
for (const { entry, out, licences } of BUNDLES) run('ncc', ['build', entry, '-o', out, '--quiet', ...licences]);

function run(program, args) {
  execFileSync(`node_modules/.bin/${program}`, args, { stdio: 'inherit' });
}
