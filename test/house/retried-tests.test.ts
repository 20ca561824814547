/** Runs of jest of their own, over tests that fail at their first attempt. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';

const ROOT = new URL('../..', import.meta.url).pathname;
const JEST = join(dirname(createRequire(import.meta.url).resolve('jest/package.json')), 'bin/jest.js');
const folder = mkdtempSync(join(tmpdir(), 'retried-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Fails as often as said, and passes from then on. */
const flaky = (name: string, failures: number) =>
  `{ let failures = ${failures}; test('${name}', () => { if (failures-- > 0) throw new Error('${name} came too late'); }); }\n`;

/** @param files what the tests of each file are */
function runOf(name: string, files: string[]) {
  const own = join(folder, name);
  mkdirSync(own);
  const reporters = ['default', join(ROOT, 'test/retried-tests.mjs')];
  writeFileSync(join(own, 'jest.config.json'), JSON.stringify({ transform: {}, reporters }));
  for (const [index, text] of files.entries())
    writeFileSync(join(own, `${index}.test.js`), `jest.retryTimes(1, { logErrorsBeforeRetry: true });\n${text}`);
  const { status, stderr } = spawnSync(
    process.execPath,
    [JEST, '--rootDir', own, '--config', `${own}/jest.config.json`],
    {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, NODE_OPTIONS: '--experimental-vm-modules', NODE_NO_WARNINGS: '1' },
    },
  );
  return { status, list: stderr.split('Tests that were run a second time')[1] ?? null };
}

describe('tests that were run a second time', () => {
  test('are not spoken of where there are none', () => {
    expect(runOf('none', [flaky('a', 0)])).toEqual({ status: 0, list: null });
  });

  test('are listed at the end, with what failed first; two of them fail nothing', () => {
    const { status, list } = runOf('two', [flaky('the kettle', 1), flaky('a', 0) + flaky('the toast', 1)]);
    expect(list).toMatch(/^ \(2\):/);
    expect(list).toContain('passed at the second attempt: the kettle');
    expect(list).toContain('Error: the toast came too late');
    expect(list).not.toContain('at most');
    expect(status).toBe(0);
  });

  test('fail the run when there are three, though all of them passed in the end', () => {
    const { status, list } = runOf('three', [flaky('a', 1) + flaky('b', 1), flaky('c', 1)]);
    expect(list).toContain('3 tests were run a second time; at most 2 may be.');
    expect(status).toBe(1);
  });

  test('are listed too where the second attempt failed', () => {
    const { status, list } = runOf('lost', [flaky('the train', 2)]);
    expect(list).toContain('failed at the second attempt: the train');
    expect(status).toBe(1);
  });
});
