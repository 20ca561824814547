/** `npm run new` in a copy of the project: what it writes passes the table's own test at once. */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const ROOT = new URL('../..', import.meta.url).pathname;
/** What is no part of the project, or is made from it. */
const LEFT_OUT = new Set(['node_modules', '.git', 'lib', 'coverage', 'screenshots']);

let copy = '';
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'autofixops-new-'));
  cpSync(ROOT, copy, { recursive: true, filter: (path) => !LEFT_OUT.has(basename(path)) });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

const add = (...words: string[]) =>
  spawnSync(process.execPath, ['scripts/new.mjs', ...words], { cwd: copy, encoding: 'utf8' });

describe('npm run new', () => {
  test.each([
    ['signature', 'flutter-test-failed', 'src/logs/signatures/languages.ts'],
    ['format', 'melos-test', 'src/logs/structure/tools.ts'],
    ['command', 'lsblk-of-ours', 'src/commands/table/system.ts'],
    ['input', 'quiet-hours', 'action.yml'],
  ])('writes a %s and says where', (kind, name, path) => {
    const { status, stdout } = add(kind, name);
    expect(stdout).toContain(path);
    expect(status).toBe(0);
    expect(readFileSync(join(copy, path), 'utf8')).toContain(name);
  });

  test('writes a signature into another file', () => {
    expect(add('signature', 'npm-of-ours', '--in', 'node').stdout).toContain('src/logs/signatures/node.ts');
  });

  test('what was written passes the generic tests, the type check and the formatter', () => {
    const tests = ['logs/signatures/signatures', 'logs/structure/formats', 'commands/table', 'contract'];
    const jest = [
      '--experimental-vm-modules',
      join(copy, 'node_modules/jest/bin/jest.js'),
      '--rootDir',
      copy,
      ...tests.map((name) => `test/${name}.test.ts`),
    ];
    const ended = spawnSync(process.execPath, jest, { cwd: copy, encoding: 'utf8' });
    expect(ended.stderr).toMatch(/Tests: +\d+ passed, \d+ total/);
    for (const name of ['flutter-test-failed', 'npm-of-ours'])
      expect(
        readFileSync(join(copy, 'src/logs/signatures', name.startsWith('npm') ? 'node.ts' : 'languages.ts'), 'utf8'),
      ).toContain(`id: '${name}'`);
    execFileSync(join(ROOT, 'node_modules/.bin/biome'), ['check', '--vcs-enabled=false', 'src'], {
      cwd: copy,
      stdio: 'pipe',
    });
    execFileSync(join(ROOT, 'node_modules/.bin/tsc'), ['-p', 'tsconfig.json'], { cwd: copy, stdio: 'pipe' });
  });

  test.each([
    ['a name that is taken', ['signature', 'npm-eresolve', '--in', 'node']],
    ['a name that is no name', ['signature', 'Not A Name']],
    ['a kind that is none', ['table', 'x']],
    ['an input that is there', ['input', 'model']],
    ['a file without a table', ['signature', 'x', '--in', 'signature']],
    ['nothing', []],
  ])('refuses %s', (_what, words) => {
    expect(add(...words).status).not.toBe(0);
  });
});
