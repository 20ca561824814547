import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import '../retry-once.js';

const CLI = new URL('../../dist/cli/index.js', import.meta.url).pathname;
const CI = '.github/workflows/ci.yml';
const WORKFLOW =
  'on: push\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: actions/checkout@v6\n      - run: npm ci\n      - run: npm test\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'init-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
const textOf = (path: string) => readFileSync(join(folder, path), 'utf8');
const init = (...args: string[]) => {
  const env = { PATH: process.env.PATH ?? '', HOME: folder };
  return spawnSync(process.execPath, [CLI, 'init', ...args], { cwd: folder, env, encoding: 'utf8' });
};

describe('autofixops init', () => {
  test('writes the job into the only workflow, and says what it needs; a second time it leaves the file alone', () => {
    put(CI, WORKFLOW);
    const first = init();
    expect([first.status, first.stderr]).toEqual([0, '']);
    expect(first.stdout).toContain(`${CI}: added the job "diagnose", which needs test.`);
    const written = textOf(CI);
    expect(written.startsWith(WORKFLOW)).toBe(true);
    expect(parse(written).jobs.diagnose).toMatchObject({ needs: ['test'], if: '$' + '{{ !cancelled() }}' });
    expect(init()).toMatchObject({ status: 0, stdout: expect.stringContaining('already') });
    expect(textOf(CI)).toBe(written);
  });

  test('shows the file instead of writing it with --print', () => {
    put(CI, WORKFLOW);
    const shown = init('--print');
    expect(shown.status).toBe(0);
    expect(Object.keys(parse(shown.stdout).jobs)).toEqual(['test', 'diagnose']);
    expect(textOf(CI)).toBe(WORKFLOW);
  });

  test('asks which of several workflows is meant, and takes the one that is named', () => {
    put(CI, WORKFLOW);
    put('.github/workflows/release.yaml', WORKFLOW);
    const asked = init();
    expect(asked.status).toBe(2);
    expect(asked.stderr).toContain(`name one of ${CI}, .github/workflows/release.yaml`);
    expect(init('.github/workflows/release.yaml').status).toBe(0);
    expect([textOf(CI), textOf('.github/workflows/release.yaml')]).toEqual([
      WORKFLOW,
      expect.stringContaining('autofixops/action@v2'),
    ]);
  });

  test.each([
    ['there is no workflow', [], /no workflow/],
    ['the file that is named is not there', ['missing.yml'], /missing\.yml could not be read/],
  ])('says so and exits with 1 where %s', (_name, args, sentence) => {
    const ended = init(...args);
    expect(ended.status).toBe(1);
    expect(ended.stderr).toMatch(sentence);
  });
});
