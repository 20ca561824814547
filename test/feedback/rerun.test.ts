import { existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createScriptFiles } from '../../src/adapters/machine/shell-script.js';
import type { FailedCommand } from '../../src/contract/model.js';
import { type Likeness, rerunCommand } from '../../src/feedback/rerun.js';
import { createPlainExecutor } from './plain-executor.js';

const PROGRAMS: Record<string, string> = {
  bash: '/bin/bash',
  sh: '/bin/sh',
  python: '/usr/bin/python3',
  node: process.execPath,
};
let workspace = '';
let temp = '';

beforeAll(() => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'rerun-')));
  workspace = join(root, 'workspace');
  temp = join(root, 'temp');
  mkdirSync(join(workspace, 'packages/app'), { recursive: true });
  mkdirSync(temp);
  writeFileSync(join(workspace, 'a-file'), '');
  symlinkSync('/', join(workspace, 'way-out'));
});

interface Story extends Partial<FailedCommand> {
  /** Its last line; null where the first log could not be read. */
  original?: { line: string | null; exitCode: number | null; text?: string };
  environment?: Record<string, string>;
  timeoutMs?: number;
  sameMachine?: boolean;
}

const likeness = (before: string, now: string): Likeness =>
  now === '' ? { like: 'unknown', why: 'It printed nothing.' } : { like: before === now ? 'same' : 'other', why: null };

/** An output is known by its last line: enough to tell errors apart here. One without a line cannot be compared. */
async function rerun(story: Story) {
  const executor = createPlainExecutor();
  const { original, environment, timeoutMs, sameMachine = false, ...command } = story;
  const { line = null, ...first } = original ?? { exitCode: null };
  const result = await rerunCommand({
    decision: { allowed: true },
    command: { script: 'exit 1', shell: '', workingDirectory: '.', env: {}, source: 'workflow', ...command },
    executor,
    scripts: createScriptFiles({ workspace, temp }),
    resolveProgram: (name) => PROGRAMS[name] ?? null,
    environment: environment ?? { PATH: process.env.PATH ?? '' },
    timeoutMs: timeoutMs ?? 20_000,
    isolation: 'none',
    compare: line === null ? null : async (output) => likeness(line, output.trim().split('\n').at(-1) ?? ''),
    original: first,
    sameMachine,
  });
  return { ...result, executor, output: result.result?.output ?? '' };
}

afterAll(() => {
  expect(readdirSync(temp)).toEqual([]);
});

describe('the outcome', () => {
  const original = { line: 'Error: no', exitCode: 1 };
  test.each([
    ['reproduced, when it fails with the same error', 'echo "Error: no"; exit 1', 'reproduced'],
    ['reproduced, even if the exit code is another', 'echo "Error: no"; exit 3', 'reproduced'],
    ['different-failure, when it fails with another error', 'echo "Error: yes"; exit 1', 'different-failure'],
    [
      'different-failure, when it ends by a signal with another error',
      'echo "Error: x"; kill -SEGV $$',
      'different-failure',
    ],
    ['passed, when it passes', 'echo "Error: no"; exit 0', 'passed'],
  ])('is %s', async (_what, script, outcome) => {
    expect((await rerun({ script, original })).outcome).toBe(outcome);
  });

  test('is none where it failed and cannot be compared: it was run, and says nothing', async () => {
    const { outcome, reason, result, compared } = await rerun({ script: 'exit 1', original });
    expect([outcome, compared, result?.exitCode]).toEqual(['skipped', false, 1]);
    expect(reason).toBe('It was run here and failed (exit code 1), but cannot be compared. It printed nothing.');
  });

  describe('where something is not installed here', () => {
    test.each([
      ['a program', 'jest-that-is-nowhere', 'jest-that-is-nowhere` is not installed here (exit code 127)'],
      ['a module of node', `echo "Error: Cannot find module 'express'"; exit 1`, '`express` is not installed here'],
      ['a module of python', `echo "No module named pytest"; exit 1`, '`pytest` is not installed here'],
    ])('is none: %s', async (_what, script, told) => {
      const { outcome, reason, result } = await rerun({ script, original });
      expect([outcome, result === null]).toEqual(['skipped', false]);
      expect(reason).toContain(told);
    });

    test('is none although the job said the same, for it may be missing here only', async () => {
      const line = "Error: Cannot find module 'express'";
      const story = { script: `echo "${line}"; exit 1`, original: { line, exitCode: 1 } };
      expect((await rerun(story)).outcome).toBe('skipped');
      expect((await rerun({ ...story, sameMachine: true })).outcome).toBe('reproduced');
    });

    test("is reproduced where one of the repository's own files is missing in both", async () => {
      const line = "Error: Cannot find module './price'";
      expect((await rerun({ script: `echo "${line}"; exit 1`, original: { line, exitCode: 1 } })).outcome).toBe(
        'reproduced',
      );
    });
  });

  describe('where sudo refuses because of the isolation', () => {
    const refusals = [
      'sudo: The "no new privileges" flag is set, which prevents sudo from running as root.',
      "sudo: effective uid is not 0, is /usr/bin/sudo on a file system with the 'nosuid' option set?",
      'sudo: /usr/bin/sudo must be owned by uid 0 and have the setuid bit set',
      'sudo-rs: sudo must be owned by uid 0 and have the setuid bit set',
    ];
    test.each(refusals)('is skipped, for the end says nothing: %s', async (line) => {
      for (const end of ['exit 1', 'exit 0']) {
        const { outcome, reason, result } = await rerun({
          script: `echo '${line.replace(/'/g, '"')}'; ${end}`,
          original,
        });
        expect([outcome, result]).toEqual(['skipped', null]);
        expect(reason).toContain('sudo');
      }
    });

    test('is reproduced all the same when the error is the same', async () => {
      const { outcome } = await rerun({ script: `echo '${refusals[0]}'; echo "Error: no"; exit 1`, original });
      expect(outcome).toBe('reproduced');
    });

    test('is skipped when the exit code is all there is to compare', async () => {
      const unread = { line: null, exitCode: 1 };
      expect((await rerun({ script: `echo '${refusals[0]}'; exit 1`, original: unread })).outcome).toBe('skipped');
    });

    test('is judged as ever when sudo refused in the first run too, or something else was refused', async () => {
      const before = { ...original, text: `a\n${refusals[0]}\nb` };
      expect((await rerun({ script: `echo '${refusals[0]}'; exit 1`, original: before })).outcome).toBe(
        'different-failure',
      );
      expect((await rerun({ script: "echo 'sudo: a password is required'; exit 1", original })).outcome).toBe(
        'different-failure',
      );
    });
  });

  test('is timed-out when the command hangs', async () => {
    const { outcome, reason } = await rerun({ script: 'exec 1>&2; while :; do sleep 1; done', timeoutMs: 300 });
    expect([outcome, reason]).toEqual(['timed-out', 'It had not ended after 0.3 seconds and was stopped.']);
  });

  test('goes by the exit code where the first log could not be read', async () => {
    const unread = { line: null, exitCode: 1 };
    expect((await rerun({ script: 'exit 1', original: unread })).outcome).toBe('reproduced');
    expect((await rerun({ script: 'exit 2', original: unread })).outcome).toBe('different-failure');
    expect((await rerun({ script: 'exit 2', original: { line: null, exitCode: null } })).outcome).toBe('reproduced');
  });

  test('says when the script wanted files that only a real step has', async () => {
    const { outcome, reason } = await rerun({ script: 'echo "Error: x"; echo a=b >> $GITHUB_OUTPUT', original });
    expect(outcome).toBe('different-failure');
    expect(reason).toContain('The script uses GITHUB_OUTPUT, which a re-run does not have.');
  });
});

describe('the shell', () => {
  test.each([
    ['bash -e by default: an error in a pipe is not one', '', 'false | true; echo $-; false; echo not here', /^\w*e/],
    [
      "bash with GitHub's flags: an error in a pipe is one",
      'bash',
      'echo before; false | true; echo not here',
      /^before\n$/,
    ],
    ['sh -e', 'sh', 'echo $-; false; echo not here', /e/],
    ['python', 'python', 'import sys\nprint(sys.version_info[0])\nsys.exit(4)', /^3\n$/],
    ['a form with {0} in it', 'bash -eu {0}', 'echo before; echo $NOT_SET; echo not here', /^before\n/],
    ['the absolute path that the log shows', '/usr/bin/bash -e {0}', 'echo before; false', /^before\n$/],
    ['a form with quoted words', 'node --title "a b" {0}', 'console.log(process.title); process.exit(2)', /^a b\n$/],
  ])('is %s', async (_what, shell, script, output) => {
    const result = await rerun({ shell, script });
    expect(result.outcome).toBe('reproduced');
    expect(result.output).toMatch(output);
    expect(result.output).not.toContain('not here');
  });

  test.each([
    ['one that is not on the machine', 'fish {0}', 'The shell fish is not on this machine'],
    ['one of Windows', 'cmd', 'exists on Windows only'],
    ['one of Windows by path', 'C:/x/powershell.exe {0}', 'exists on Windows only'],
    ['a form without {0}', 'bash -c id', 'nor a command with {0}'],
  ])('is refused when it is %s, and nothing is started', async (_what, shell, reason) => {
    const result = await rerun({ shell });
    expect(result.outcome).toBe('skipped');
    expect(result.reason).toContain(reason);
    expect(result.executor.orders).toEqual([]);
  });

  test('gets a script without carriage returns', async () => {
    expect((await rerun({ script: 'echo one\r\nexit 1\r\n' })).output).toBe('one\n');
  });

  test('gets a script file outside of the workspace, which is gone afterwards with all that stood beside it', async () => {
    const { output } = await rerun({ script: 'echo "$0"; touch "$RUNNER_TEMP/left"; exit 1' });
    const path = output.trim();
    expect(path.startsWith(`${temp}/`)).toBe(true);
    expect(existsSync(path)).toBe(false);
  });
});

describe('the working directory', () => {
  test("is the step's own", async () => {
    const { output } = await rerun({ script: 'pwd; exit 1', workingDirectory: 'packages/app/' });
    expect(output).toBe(`${workspace}/packages/app\n`);
  });

  test('may be an absolute path inside the workspace', async () => {
    const { output } = await rerun({ script: 'pwd; exit 1', workingDirectory: `${workspace}/packages` });
    expect(output).toBe(`${workspace}/packages\n`);
  });

  test.each([
    ['..', 'outside of the workspace'],
    ['packages/../../temp', 'outside of the workspace'],
    ['/', 'outside of the workspace'],
    ['way-out', 'outside of the workspace'],
    ['way-out/tmp', 'outside of the workspace'],
    ['nowhere', 'does not exist'],
    ['a-file', 'is a file'],
    ['a\0b', 'is not a path'],
  ])('%s is refused', async (workingDirectory, reason) => {
    const result = await rerun({ workingDirectory });
    expect(result.outcome).toBe('skipped');
    expect(result.reason).toContain(reason);
    expect(result.executor.orders).toEqual([]);
  });
});

describe('the environment', () => {
  const environment = {
    PATH: process.env.PATH ?? '',
    HOME: '/home/x',
    JAVA_HOME: '/jdk',
    JAVA_HOME_21_X64: '/jdk21',
    VIRTUAL_ENV: '/venv',
    GITHUB_SHA: 'abc',
    'INPUT_ANTHROPIC-API-KEY': 'planted',
    ANTHROPIC_API_KEY: 'planted',
    GITHUB_TOKEN: 'planted',
    GH_TOKEN: 'planted',
    ACTIONS_RUNTIME_TOKEN: 'planted',
    ACTIONS_ID_TOKEN_REQUEST_URL: 'planted',
    GITHUB_ENV: '/planted',
    GITHUB_PATH: '/planted',
    GITHUB_OUTPUT: '/planted',
    GITHUB_STEP_SUMMARY: '/planted',
    GITHUB_STATE: '/planted',
    STATE_x: 'planted',
    ANDROID_SIGNING_KEY: 'planted',
    MY_DATABASE: 'planted',
    HTTPS_PROXY: 'http://me:planted@proxy:3128',
    BASH_ENV: '/planted',
  };

  test("has what tools need, CI=true, the step's own variables, and nothing secret", async () => {
    const { output } = await rerun({
      script: 'env; exit 1',
      environment,
      env: { LEVEL: 'step', API_KEY: 'a-test-key' },
    });
    expect(output).toContain('\nJAVA_HOME=/jdk\n');
    expect(output).toContain('JAVA_HOME_21_X64=/jdk21\n');
    expect(output).toContain('VIRTUAL_ENV=/venv\n');
    expect(output).toMatch(/^CI=true$/m);
    expect(output).toMatch(/^LEVEL=step$/m);
    expect(output).toMatch(/^API_KEY=a-test-key$/m);
    expect(output).not.toContain('planted');
  });

  test("cannot be made to hold the runner's files and tokens by the workflow file either", async () => {
    const names = [
      'GITHUB_ENV',
      'GITHUB_OUTPUT',
      'GITHUB_PATH',
      'GITHUB_STEP_SUMMARY',
      'GITHUB_STATE',
      'GITHUB_TOKEN',
      'ACTIONS_X',
      'INPUT_X',
    ];
    const env = Object.fromEntries(names.map((name) => [name, 'planted']));
    expect((await rerun({ script: 'env; exit 1', env })).output).not.toContain('planted');
  });
});

describe('the order', () => {
  test('asks for isolation, a time limit, and a megabyte of output of which the middle is dropped', async () => {
    const { executor } = await rerun({ timeoutMs: 5000 });
    expect(executor.orders).toEqual([
      expect.objectContaining({
        isolate: true,
        timeoutMs: 5000,
        maxBytes: 1024 * 1024,
        overflow: 'drop',
        cwd: workspace,
      }),
    ]);
  });

  test('tells people the command in one line', async () => {
    expect((await rerun({ script: '# set up\nnpm ci\n\nnpm test\n' })).command).toBe('npm ci … (2 lines)');
  });
});
