/** S17: what a stranger writes into a log or a workflow file ends neither the action nor the comment. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { World } from '../../demo/world.js';
import { FAILED_JOB, withoutBaseline } from '../e2e/places.js';
import { BUNDLE, openStage, type Played, type Stage } from '../e2e/stage.js';
import '../retry-once.js';

let stage: Stage;
const folder = mkdtempSync(join(tmpdir(), 'autofixops-hang-'));
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});

const WHY = 'AssertionError: expected 900 to be 9';
const time = '2026-11-20T10:00:00.0000000Z ';
/** A job's log with a hostile part between the command and the line that explains the failure. */
const around = (hostile: string) =>
  [
    '##[group]Run npm test',
    'npm test',
    '##[endgroup]',
    ...hostile.split('\n'),
    WHY,
    '##[error]Process completed with exit code 1.',
  ]
    .map((line) => `${time}${line}\n`)
    .join('');

const plays = (change: (world: World) => void, more: { entry?: string } = {}) =>
  stage.play({
    with: { rerun: 'never' },
    world: (world) => {
      withoutBaseline(world);
      change(world);
    },
    ...more,
  });

const withLog = (hostile: string, more: { entry?: string } = {}) =>
  plays((world) => {
    world.logs[FAILED_JOB] = around(hostile);
  }, more);

describe('a log that holds', () => {
  const hostile: [string, () => string][] = [
    ['one line of a million letters', () => 'a'.repeat(1e6)],
    ['a line of blanks that never comes to an end', () => ` ${' '.repeat(5e5)}!`],
    ['brackets upon brackets', () => '([{<'.repeat(1e5)],
    ['what looks like the start of an address, again and again', () => 'https://a:b'.repeat(5e4)],
    ['names and equals signs without end', () => 'token='.repeat(1e5)],
    ['escape codes and nothing else', () => '\u001b[31m\u001b[0m'.repeat(5e4)],
    ['escape codes that are never closed', () => '\u001b]0;'.repeat(5e4)],
    ['a private key that never ends', () => `-----BEGIN RSA PRIVATE KEY-----\n${'QUFB'.repeat(16)}\n`.repeat(3000)],
    ['the frames of a stack without an error', () => '    at a.b.c(D.java:1)\n'.repeat(40_000)],
    ['causes of causes', () => 'Caused by: java.lang.Error: Caused by: '.repeat(20_000)],
    ['groups in groups', () => '##[group]Run x\n'.repeat(20_000)],
    [
      'errors, each of its own',
      () => Array.from({ length: 40_000 }, (_, n) => `error[E${n}]: ${n}.rs:${n}`).join('\n'),
    ],
    ['percent signs and backslashes', () => '%5C\\\\u005c'.repeat(40_000)],
    ['base64 in base64', () => Buffer.from('A'.repeat(3e5)).toString('base64')],
    ['carriage returns', () => 'x\r'.repeat(2e5)],
    ['accents upon accents', () => `e${'\u0301'.repeat(2e5)}`],
  ];

  test.each(hostile)(
    '%s is diagnosed by the line that explains the failure',
    async (_what, text) => {
      const played = await withLog(text());
      expect(played.exitCode).toBe(0);
      expect(played.outputs.outcome).toBe('diagnosed');
      expect(played.comments.join('\n')).toContain('expected 900 to be 9');
    },
    120_000,
  );
});

describe('a workflow file that holds', () => {
  const hostile: [string, () => string][] = [
    ['brackets, a hundred thousand deep', () => `jobs: ${'['.repeat(1e5)}`],
    ['lists in lists', () => `${'- '.repeat(5e4)}x`],
    ['keys in keys', () => Array.from({ length: 440 }, (_, n) => `${' '.repeat(n)}a:`).join('\n')],
    [
      'aliases of aliases',
      () =>
        `a: &a [x, x]\n${Array.from({ length: 26 }, (_, n) => `b${n}: &b${n} [*${n ? `b${n - 1}` : 'a'}, *${n ? `b${n - 1}` : 'a'}]`).join('\n')}`,
    ],
    [
      'expressions without end',
      () =>
        `jobs:\n test:\n  name: test (node 20)\n  steps:\n   - run: ${`\${{ toJSON(github.event) }}`.repeat(25_000)}`,
    ],
    ['parentheses in an expression', () => `jobs:\n test:\n  name: \${{ ${'('.repeat(2e4)} }}\n  steps: []`],
    [
      'a matrix of a million',
      () =>
        `jobs:\n test:\n  strategy: { matrix: { ${'abcdef'
          .split('')
          .map((key) => `${key}: [${Array.from({ length: 10 }, (_, n) => n)}]`)
          .join(', ')} } }\n  steps: []`,
    ],
    [
      'a matrix whose values fill the memory',
      () =>
        `x: &b ${'a'.repeat(800_000)}\njobs:\n test:\n  strategy: { matrix: { m: [[${Array(190).fill('*b').join(', ')}]] } }\n  name: test\n  runs-on: x\n  steps: [{ name: Run tests, run: npm test }]`,
    ],
    [
      'a matrix whose expressions do',
      () => {
        const e = [1, 2, 3, 4].reduce((text) => `format('${'{0}'.repeat(10)}', ${text})`, "'aaaaaaaaaa'");
        return `jobs:\n test:\n  strategy: { matrix: { m: [[${Array(1900).fill(`"\${{ ${e} }}"`).join(', ')}]] } }\n  name: test\n  runs-on: x\n  steps: [{ name: Run tests, run: npm test }]`;
      },
    ],
    [
      'secrets named thousands of times in comments',
      () => `# x: {${Array.from({ length: 150 }, (_, n) => `PATH: \${{secrets.a${n}}}`).join(',')}}\n`.repeat(200),
    ],
    ['a megabyte of comments', () => `# x\n`.repeat(240_000)],
    ['nothing but tags', () => `jobs: ${'!!map '.repeat(1e5)}`],
    [
      'merges of merges',
      () => `a: &a {x: 1}\n${Array.from({ length: 3000 }, (_, n) => `b${n}: {<<: [*a, *a]}`).join('\n')}`,
    ],
  ];

  test.each(hostile)(
    '%s leaves the diagnosis of the log',
    async (_what, text) => {
      const played = await plays((world) => {
        for (const files of Object.values(world.contents)) {
          for (const path of Object.keys(files)) if (path.startsWith('.github/workflows/')) files[path] = text();
        }
      });
      expect(played.exitCode).toBe(0);
      expect(played.outputs.outcome).toBe('diagnosed');
      expect(played.comments).toHaveLength(1);
    },
    120_000,
  );
});

describe('a text that is known to hold whoever reads it', () => {
  /** The committed bundle with another program in the thread. */
  function bundleWith(program: string): string {
    const dist = mkdtempSync(join(folder, 'dist-'));
    cpSync(dirname(BUNDLE), dist, { recursive: true });
    writeFileSync(join(dist, 'reader/index.js'), program);
    return join(dist, 'index.js');
  }
  const told = ({ comments }: Played) => comments.join('\n');
  const meets = (does: string) => `import { parentPort as port } from 'node:worker_threads';
    port.postMessage({ kind: 'ready' });
    port.on('message', ({ kind, id, method, args }) => { ${does} });`;
  const passesOn = "const done = (result) => port.postMessage({ kind: 'done', id, result });";
  const SECRETS = "if (method === 'secrets') return done({ spans: [], to: args[0].length });";

  test('while it is read: the comment says that the log was not read', async () => {
    const played = await withLog('', { entry: bundleWith(meets(`${passesOn} ${SECRETS} for (;;);`)) });
    expect(played.exitCode).toBe(0);
    expect(told(played)).toMatch(/was not read: it took longer than [\d.]+ s to read/);
  }, 120_000);

  test('while secrets are looked for in it: nothing of it is told', async () => {
    const played = await withLog('', { entry: bundleWith(meets('for (;;);')) });
    expect(played.exitCode).toBe(0);
    expect(told(played)).toMatch(/was not read: it took longer than [\d.]+ s|in all/);
    expect(played.everything).not.toContain(WHY);
  }, 120_000);

  test('by filling the memory: the comment says so', async () => {
    const fills = 'const all = []; for (;;) all.push(new Array(1e5).fill(Math.random()));';
    const played = await withLog('', { entry: bundleWith(meets(`${passesOn} ${SECRETS} ${fills}`)) });
    expect(played.exitCode).toBe(0);
    expect(told(played)).toMatch(/was not read: it took (?:more memory than it may have|longer than [\d.]+ s) to read/);
  }, 120_000);
});
