import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildScene } from '../../demo/scene.js';
import { startAnthropic } from '../fakes/anthropic.js';
import { anAnswer, answers } from '../fakes/anthropic-replies.js';
import { startGitHub } from '../fakes/github.js';
import '../retry-once.js';

const CLI = new URL('../../dist/cli/index.js', import.meta.url).pathname;
const SECRET = ['pl4nted', 'Secret', 'Value', '99'].join('');
const LOG = [
  'npm test',
  ...Array.from({ length: 300 }, (_, index) => `compiling module ${index}`),
  'FAIL test/cart.test.ts',
  '  ● Cart › applies the discount',
  '    expect(received).toBe(expected) // Object.is equality',
  '    Expected: 9',
  '    Received: 900',
  '      at Object.<anonymous> (test/cart.test.ts:20:31)',
  'Tests:       1 failed, 11 passed, 12 total',
  '',
].join('\n');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cli-'));
  mkdirSync(join(folder, 'repo/src'), { recursive: true });
  writeFileSync(join(folder, 'repo/src/a.ts'), 'export const a = 1;\n');
  writeFileSync(join(folder, 'job.log'), LOG);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const environment = (env: Record<string, string> = {}) => ({
  PATH: process.env.PATH ?? '',
  HOME: folder,
  TMPDIR: tmpdir(),
  ...env,
});

function autofixops(args: string[], { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args], {
    cwd: folder,
    input,
    env: environment(env),
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** For what talks to a server in this very process. */
function autofixopsAsync(
  args: string[],
  env: Record<string, string>,
): Promise<{ status: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [CLI, ...args], { cwd: folder, env: environment(env) });
    const out = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk) => { out.stdout += chunk; }); // biome-ignore format: pairs
    child.stderr.on('data', (chunk) => { out.stderr += chunk; }); // biome-ignore format: pairs
    child.on('close', (status) => resolve({ status, ...out }));
  });
}

describe('autofixops', () => {
  test.each([
    [[], 2],
    [['--help'], 0],
    [['explain'], 2],
    [['extract', '--max-chars', 'many'], 2],
    [['extract', '--no-such-option'], 2],
    [['diagnose', 'x.log', '--repo', 'acme/cart', '--run', '1'], 2],
    [['diagnose', '--repo', 'acme', '--run', '1'], 2],
    [['diagnose', 'no-such-file.log'], 1],
    [['diagnose', '.'], 1],
  ])('%j ends with %d and says why', (args, status) => {
    const ended = autofixops(args);
    expect(ended.status).toBe(status);
    expect(ended.stdout + ended.stderr).not.toBe('');
    expect(ended.stderr).not.toMatch(/\n\s+at /);
  });
});

describe('extract', () => {
  test('prints what explains the failure, within the budget, with each line as it stands', () => {
    const { status, stdout } = autofixops(['extract', 'job.log', '--max-chars', '600']);
    expect(status).toBe(0);
    expect(stdout.trimEnd().length).toBeLessThanOrEqual(600);
    expect(stdout).toContain('    Expected: 9\n    Received: 900\n');
  });

  test('reads standard input, and gives line numbers as JSON', () => {
    const { stdout } = autofixops(['extract', '-', '--format', 'json'], { input: LOG });
    const excerpt = JSON.parse(stdout);
    expect(excerpt.totalLines).toBe(LOG.split('\n').length - 1);
    expect(excerpt.lines).toContainEqual({ number: 305, text: '    Expected: 9' });
  });

  test('takes out what a passing log also says', () => {
    writeFileSync(join(folder, 'passing.log'), LOG.replace(/FAIL[\s\S]*/, 'error: deprecated thing, but fine\n'));
    writeFileSync(join(folder, 'noisy.log'), LOG.replace('FAIL', 'error: deprecated thing, but fine\nFAIL'));
    const { stdout } = autofixops(['extract', 'noisy.log', '--baseline', 'passing.log', '--max-chars', '260']);
    expect(stdout).toContain('Received: 900');
    expect(stdout).not.toContain('deprecated thing');
  });
});

describe('diagnose', () => {
  test.each([
    ['text', /Cause: .*applies the discount/],
    ['markdown', /\*\*Cause:\*\*/],
    ['json', /"schema_version": 1/],
  ])('explains a log without a model, as %s', (format, pattern) => {
    const { status, stdout } = autofixops(['diagnose', 'job.log', '--offline', '--format', format]);
    expect(status).toBe(0);
    expect(stdout).toMatch(pattern);
  });

  test('asks the model where there is a key, and checks its quotes', async () => {
    const claude = await startAnthropic(
      [
        answers(
          anAnswer({ rootCause: 'The discount is in cents.', evidence: [{ line: 306, quote: 'Received: 900' }] }),
        ),
      ],
      { apiKey: 'right' },
    );
    const { stdout } = await autofixopsAsync(['diagnose', 'job.log'], {
      ANTHROPIC_API_KEY: 'right',
      ANTHROPIC_BASE_URL: claude.url,
    });
    expect(stdout).toContain('Cause: The discount is in cents.');
    expect(stdout).toContain('306 |     Received: 900');
    await claude.close();
  });

  test('fetches a run of GitHub, and writes nothing there', async () => {
    const scene = await buildScene(mkdtempSync(join(folder, 'scene-')));
    const github = await startGitHub(scene.world);
    const { status, stdout } = await autofixopsAsync(
      ['diagnose', '--repo', 'acme/cart', '--run', '4711', '--offline'],
      { GITHUB_TOKEN: 'token', GITHUB_API_URL: github.url },
    );
    expect(stdout).toContain('prints the amount due in euros');
    expect(status).toBe(0);
    expect(github.violations).toEqual([]);
    expect(github.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
    await github.close();
  }, 30_000);

  test('says what is missing when a run is asked for without a token', () => {
    const { status, stderr } = autofixops(['diagnose', '--repo', 'acme/cart', '--run', '4711']);
    expect(status).toBe(1);
    expect(stderr).toContain('GITHUB_TOKEN');
  });
});

describe('policy', () => {
  test('says of one command whether it would be allowed, and why not', () => {
    expect(JSON.parse(autofixops(['policy', '--workspace', 'repo', '--', 'cat', 'src/a.ts']).stdout)).toEqual({
      argv: ['cat', 'src/a.ts'],
      allowed: true,
      reason: null,
    });
    expect(JSON.parse(autofixops(['policy', '--workspace', 'repo', '--', 'curl', 'x']).stdout)).toMatchObject({
      allowed: false,
      reason: expect.stringMatching(/curl/),
    });
  });

  test('answers one object a line for arrays from standard input, whatever stands there', () => {
    const input = '["ls","-l"]\n"ls -l"\nnot json\n\n[1]\n{"a":1}\n["git","log","--output=x"]\n';
    const { status, stdout } = autofixops(['policy', '--workspace', 'repo'], { input });
    const decided = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).allowed);
    expect(status).toBe(0);
    expect(decided).toEqual([true, false, false, false, false, false]);
  });
});

test('redact prints the text as it would leave the machine', () => {
  const { stdout } = autofixops(['redact'], {
    input: `one ${SECRET}\ntwo ${Buffer.from(SECRET).toString('base64')}\nthree\n`,
    env: { DEPLOY_TOKEN: SECRET },
  });
  expect(stdout).toMatch(/^one \*+\ntwo \S*\*+\S*\nthree\n$/);
});

describe('doctor', () => {
  test('is content with a machine that has nothing, and says what that means', () => {
    const { status, stdout } = autofixops(['doctor']);
    expect(status).toBe(0);
    expect(stdout).toContain('ANTHROPIC_API_KEY is not set');
    expect(stdout).toContain('isolation');
  });

  test('tries token, permissions and model, and fails when one of them does not work', async () => {
    const github = await startGitHub({
      owner: 'acme',
      repo: 'cart',
      token: { login: null, permissions: { contents: 'read', metadata: 'read' } },
    });
    const claude = await startAnthropic([answers()], { apiKey: 'right' });
    const env = {
      GITHUB_TOKEN: 'token',
      GITHUB_API_URL: github.url,
      ANTHROPIC_API_KEY: 'wrong',
      ANTHROPIC_BASE_URL: claude.url,
    };
    const { status, stdout } = await autofixopsAsync(['doctor', '--repo', 'acme/cart'], env);
    expect(status).toBe(1);
    expect(stdout).toMatch(/✓ repository/);
    expect(stdout).toMatch(/✗ runs and logs.*actions: read/);
    expect(stdout).toMatch(/✗ model access.*not accepted/);
    await github.close();
    await claude.close();
  });
});

test('demo diagnoses a real failure end to end and leaves the files', () => {
  const { status, stdout } = autofixops(['demo']);
  expect(status).toBe(0);
  expect(stdout).toContain('**Cause:** The test "prints the amount due in euros" fails');
  expect(stdout).not.toMatch(/^::/m);
  expect(readdirSync(join(folder, 'autofixops-report'))).toEqual(
    expect.arrayContaining(['comment.md', 'report.html', 'metrics.json']),
  );
  expect(existsSync(join(folder, 'autofixops-report/fix.patch'))).toBe(false);
  expect(readFileSync(join(folder, 'autofixops-report/comment.md'), 'utf8')).toContain('✅ reproduced');
}, 60_000);
