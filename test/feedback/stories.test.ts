/**
 * Projects that really fail, run again as their workflow says, by the real executor on this machine. After each story the
 * workspace is compared byte for byte, and nothing that was started is alive.
 */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflow files, not of this one.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { restoreLeftovers } from '../../src/adapters/machine/edit-journal.js';
import { createEditStore } from '../../src/adapters/machine/edits.js';
import { createExecutor } from '../../src/adapters/machine/exec.js';
import { findWrapper } from '../../src/adapters/machine/isolation.js';
import { createScratchExecutor, type ScratchExecutor } from '../../src/adapters/machine/scratch-layer.js';
import { createScriptFiles } from '../../src/adapters/machine/shell-script.js';
import type { Edit, FailedCommand } from '../../src/contract/model.js';
import { type RerunOrder, rerunCommand, startCommand } from '../../src/feedback/rerun.js';
import { tryEdits } from '../../src/feedback/trial.js';
import { findFailedCommand } from '../../src/workflow/workflow-file.js';
import { buildLimiter } from '../adapters/machine/limiter-setup.js';
import { compileSource } from './compile-source.js';
import { takeStock } from './tree.js';
import '../retry-once.js';

const PROGRAMS: Record<string, string> = {
  bash: '/bin/bash',
  sh: '/bin/sh',
  python: '/usr/bin/python3',
  node: process.execPath,
};
const limiterPath = buildLimiter();
const wrapper = await findWrapper();
let home = '';
let workspace = '';
let temp = '';
let mark = '';
let executor: ScratchExecutor;
let before: string[] = [];

beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'story-')));
  workspace = join(home, 'workspace');
  temp = join(home, 'temp');
  mark = `mark-${home.slice(-6)}`;
  mkdirSync(workspace);
  mkdirSync(temp);
  const plain = createExecutor({ temp, redact: (text) => text, limiterPath, node: process.execPath });
  executor = createScratchExecutor({ executor: plain, workspace, temp, findWrapper: async () => wrapper });
});

afterEach(async () => {
  if (await executor.keepsWorkspace()) expect(takeStock(workspace)).toEqual(before);
  expect(readdirSync(temp)).toEqual([]);
  expect(await survivors()).toEqual([]);
});

/** What still runs with the story's mark in its environment or words. The kernel may need a moment to bury the dead. */
async function survivors(): Promise<string[]> {
  for (let round = 0; round < 40 && alive().length > 0; round += 1) await wait(50);
  return alive();
}

const alive = () =>
  readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && Number(pid) !== process.pid && ofStory(pid));

function ofStory(pid: string): boolean {
  try {
    return ['environ', 'cmdline'].some((name) => readFileSync(`/proc/${pid}/${name}`, 'latin1').includes(mark));
  } catch {
    return false;
  }
}

/** Writes the files and takes stock of them. */
function project(files: Record<string, string>) {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, name)), { recursive: true });
    writeFileSync(join(workspace, name), content);
  }
  before = takeStock(workspace);
}

const job = (steps: string, rest = '') =>
  `on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n${rest}    steps:\n${steps}`;

function commandOf(workflow: string, stepName: string, jobName = 'test'): FailedCommand {
  const found = findFailedCommand(workflow, { jobName, stepName, stepNumber: 2 });
  if ('reason' in found) throw new Error(found.reason);
  return found.command;
}

const order = (command: FailedCommand, timeoutMs = 30_000): RerunOrder => ({
  decision: { allowed: true },
  command,
  executor,
  scripts: createScriptFiles({ workspace, temp }),
  resolveProgram: (name) => PROGRAMS[name] ?? null,
  environment: { PATH: process.env.PATH, HOME: process.env.HOME, 'INPUT_ANTHROPIC-API-KEY': 'planted', LANG: mark },
  timeoutMs,
  isolation: wrapper === null ? 'none' : 'pid-namespace',
});

/** Lines that tell of an error, with what changes from run to run masked. */
const fingerprint = (output: string) =>
  output.split('\n').filter((line) => /error|expected|assert|fail/i.test(line)).join('\n').replace(/\d+(?:\.\d+)?|0x[0-9a-f]+/g, 'N'); // biome-ignore format: one step

async function runAgain(command: FailedCommand, timeoutMs?: number) {
  const first = await startCommand(order(command, timeoutMs));
  if ('reason' in first) throw new Error(first.reason);
  const again = await rerunCommand({
    ...order(command, timeoutMs),
    compare: async (output) => ({
      like: fingerprint(output) === fingerprint(first.output) ? 'same' : 'other',
      why: null,
    }),
    original: { exitCode: first.exitCode },
    sameMachine: true,
  });
  return { ...again, output: again.result?.output ?? '', first };
}

describe('a project that fails every time is reproduced', () => {
  test('in node, with its test runner', async () => {
    project({
      'cart.js': 'exports.total = () => 900;\n',
      'cart.test.js':
        "require('node:test').test('total', () => require('node:assert').equal(require('./cart.js').total(), 9));\n",
    });
    const { outcome, output } = await runAgain(commandOf(job('      - run: node --test\n'), 'Run node --test'));
    expect(outcome).toBe('reproduced');
    expect(output).toContain('900');
  });

  test('in python, by its own shell', async () => {
    project({ 'cart.py': 'def total():\n    return 900\n' });
    const workflow = job(
      "      - name: Check\n        shell: python\n        run: |\n          import sys\n          sys.path.insert(0, '.')\n          import cart\n          assert cart.total() == 9, 'expected 9'\n",
    );
    const { outcome, output } = await runAgain(commandOf(workflow, 'Check'));
    expect(outcome).toBe('reproduced');
    expect(output).toContain('AssertionError: expected 9');
  });

  test('in shell, where a pipe fails', async () => {
    project({ 'check.sh': 'echo "error: no such thing" >&2; exit 3\n' });
    const workflow = job(
      '      - name: Check\n        shell: bash\n        run: |\n          sh check.sh | cat\n          echo not reached\n',
    );
    const { outcome, output, result } = await runAgain(commandOf(workflow, 'Check'));
    expect([outcome, result?.exitCode]).toEqual(['reproduced', 3]);
    expect(output).not.toContain('not reached');
  });

  test('with the env and the folder that its step has', async () => {
    project({
      'packages/app/check.sh':
        '[ "$LEVEL-$NODE-$CI" = "step-20-true" ] || exit 9\necho "error: in $(basename "$PWD")"; exit 4\n',
    });
    const env = '    env: { LEVEL: job, NODE: 20 }\n    defaults: { run: { working-directory: packages/app } }\n';
    const workflow = job('      - name: Check\n        env: { LEVEL: step }\n        run: sh check.sh\n', env);
    const { outcome, output, result } = await runAgain(commandOf(workflow, 'Check'));
    expect([outcome, result?.exitCode, output]).toEqual(['reproduced', 4, 'error: in app\n']);
  });

  test('with the values of its job of the matrix', async () => {
    project({ 'check.sh': '[ "$1" = 24 ] && { echo "error: node $1"; exit 1; }; exit 0\n' });
    const matrix = '    strategy: { matrix: { node: [20, 24] } }\n';
    const workflow = job('      - name: Check\n        run: sh check.sh ${{ matrix.node }}\n', matrix);
    expect((await runAgain(commandOf(workflow, 'Check', 'test (24)'))).outcome).toBe('reproduced');
    const other = await rerunCommand({
      ...order(commandOf(workflow, 'Check', 'test (20)')),
      compare: async () => ({ like: 'other', why: null }),
      original: { exitCode: 1 },
      sameMachine: true,
    });
    expect(other.outcome).toBe('passed');
  });
});

describe('a project that does not fail in the same way', () => {
  test('passes the second time when it is flaky', async () => {
    const counter = join(home, 'counter');
    project({
      'check.sh': `n=$(cat ${counter} 2>/dev/null || echo 0); echo $((n+1)) > ${counter}; [ $((n%2)) = 1 ] || { echo error; exit 1; }\n`,
    });
    expect((await runAgain(commandOf(job('      - run: sh check.sh\n'), 'Run sh check.sh'))).outcome).toBe('passed');
  });

  test('is timed out when it hangs, even if it will not hear', async () => {
    project({ 'hang.sh': "trap '' TERM INT HUP; while :; do sleep 0.1; done\n" });
    const { outcome } = await runAgain(commandOf(job('      - run: sh hang.sh\n'), 'Run sh hang.sh'), 700);
    expect(outcome).toBe('timed-out');
  });
});

describe('a project that behaves badly', () => {
  test('leaves no daemon behind', async () => {
    project({
      'daemons.sh': `for i in 1 2 3; do (setsid sleep 300 >/dev/null 2>&1 &) ; nohup sh -c "sleep 300; : ${mark}" >/dev/null 2>&1 & done\necho error; exit 1\n`,
    });
    const { outcome } = await runAgain(commandOf(job('      - run: sh daemons.sh\n'), 'Run sh daemons.sh'));
    expect(outcome).toBe('reproduced');
  });

  test('may print a gigabyte: its two ends are kept, and the rest takes no memory', async () => {
    project({
      'loud.sh': 'echo "error: first"; head -c 1000000000 /dev/zero | tr "\\0" x; echo; echo "error: last"; exit 5\n',
    });
    const held = process.memoryUsage().rss;
    const result = await startCommand(order(commandOf(job('      - run: sh loud.sh\n'), 'Run sh loud.sh')));
    if ('reason' in result) throw new Error(result.reason);
    expect([result.exitCode, result.truncated]).toEqual([5, true]);
    expect(result.output.length).toBeLessThan(1_200_000);
    expect(result.output).toMatch(/^error: first\n/);
    expect(result.output).toMatch(/error: last\n$/);
    expect(process.memoryUsage().rss - held).toBeLessThan(100e6);
  }, 60_000);

  test('may edit, delete and make files of its own sources: nothing of it stays', async () => {
    project({
      'src/a.txt': 'a',
      'src/b.txt': 'b',
      'edit.sh':
        'echo x >> src/a.txt; rm src/b.txt; mkdir -p build; date > build/out; chmod 600 edit.sh; echo error; exit 1\n',
    });
    expect((await runAgain(commandOf(job('      - run: sh edit.sh\n'), 'Run sh edit.sh'))).outcome).toBe('reproduced');
  });

  test('cannot read the secrets of the action, wherever it looks', async () => {
    project({
      'steal.sh':
        'env; for f in /proc/[0-9]*/environ; do tr "\\0" "\\n" < "$f" 2>/dev/null; done; echo error; exit 1\n',
    });
    process.env.PLANTED_IN_PARENT = 'planted';
    const { output } = await runAgain(commandOf(job('      - run: sh steal.sh\n'), 'Run sh steal.sh'));
    expect(output).not.toContain('planted');
  });
});

describe('a proposed edit is tried on a project that fails', () => {
  const command = () => commandOf(job('      - run: node check.js\n'), 'Run node check.js');
  const cart = () =>
    project({
      'cart.js': 'exports.total = (cents) => cents;\n',
      'check.js':
        "require('node:fs').writeFileSync('made.txt', 'x');\nrequire('node:assert').equal(require('./cart.js').total(900), 9);\n",
      '.github/workflows/ci.yml': 'on: push\n',
    });
  const attempt = (...edits: Edit[]) =>
    tryEdits({
      edits,
      root: workspace,
      confine: async (path) => ({ realPath: realpathSync(join(workspace, path)) }),
      store: createEditStore({ workspace, temp }),
      decision: { allowed: true },
      rerun: () => startCommand(order(command())),
    });

  test('a right one is verified', async () => {
    cart();
    const trial = await attempt({ path: 'cart.js', oldText: '=> cents;', newText: '=> cents / 100;' });
    expect(trial).toMatchObject({ outcome: 'verified', attempts: 1 });
  });

  test('a wrong one still fails, and its output is there for the model', async () => {
    cart();
    const trial = await attempt({ path: 'cart.js', oldText: '=> cents;', newText: '=> cents * 100;' });
    expect(trial.outcome).toBe('still-fails');
    expect(trial.result?.output).toContain('90000');
  });

  test('a malicious one may run, but reads no secret, changes nothing and leaves nothing', async () => {
    cart();
    process.env.PLANTED_IN_PARENT = 'planted';
    const evil = `=> { const fs = require('node:fs'); for (const p of fs.readdirSync('/proc')) try { console.log(fs.readFileSync('/proc/' + p + '/environ', 'latin1')); } catch {}
      require('node:child_process').spawn('sleep', ['300'], { detached: true, stdio: 'ignore' }).unref(); fs.rmSync('.github', { recursive: true }); return 9; };`;
    const trial = await attempt({ path: 'cart.js', oldText: '=> cents;', newText: evil });
    expect(trial.result?.output ?? '').not.toContain('planted');
  });

  test.each([
    ['a workflow', { path: '.github/workflows/ci.yml', oldText: 'push', newText: 'issues' }],
    ['a text that is not there', { path: 'cart.js', oldText: 'euros', newText: 'cents' }],
  ])('a malformed one (%s) runs nothing', async (_what, edit) => {
    cart();
    expect(await attempt(edit)).toMatchObject({ outcome: 'not-tried', attempts: 0 });
  });
});

describe('the action is killed in the middle of a trial', () => {
  let compiled = '';
  beforeAll(() => {
    compiled = join(mkdtempSync(join(tmpdir(), 'trial-compiled-')), 'lib');
    compileSource(
      [
        'feedback/trial.ts',
        'feedback/rerun.ts',
        'adapters/machine/edits.ts',
        'adapters/machine/exec.ts',
        'adapters/machine/limiter.ts',
        'adapters/machine/scratch-layer.ts',
        'adapters/machine/shell-script.ts',
      ],
      compiled,
    );
    writeFileSync(join(compiled, 'action.js'), ACTION);
  });

  /** Runs until it says that it is about to begin, then a while. */
  async function killAfter(ms: number, signal: 'SIGKILL' | 'SIGTERM') {
    const action = spawn(process.execPath, [join(compiled, 'action.js'), workspace, temp], {
      env: { PATH: process.env.PATH, STORY: mark },
    });
    const ended = new Promise((resolve) => action.once('close', resolve));
    await new Promise((resolve) => action.stdout.once('data', resolve));
    await wait(ms);
    action.kill(signal);
    await ended;
  }

  const moments = Array.from({ length: 20 }, (_, index) => index * 25);
  test.each(moments)('after %i ms: the workspace can be put back, and nothing goes on', async (ms) => {
    project({
      'a.txt': 'old a\n',
      'src/b.txt': 'old b\n',
      'run.sh': 'for i in 1 2 3; do echo $i > src/made; sleep 0.1; done; exit 1\n',
    });
    const signal = ms % 50 === 0 ? 'SIGKILL' : 'SIGTERM';
    await killAfter(ms, signal);
    expect(await survivors()).toEqual([]);
    restoreLeftovers({ workspace, temp, key: 'key' });
    expect(takeStock(workspace)).toEqual(before);
    // The folders of a killed process stay in RUNNER_TEMP, which the runner empties. No original is among them.
    expect(readdirSync(temp).filter((name) => name.startsWith('autofixops-edits-'))).toEqual([]);
    temp = mkdtempSync(join(home, 'clean-'));
  });
});

const ACTION = `
  import { realpathSync } from 'node:fs';
  import { join } from 'node:path';
  import { createEditStore } from './adapters/machine/edits.js';
  import { createExecutor } from './adapters/machine/exec.js';
  import { findWrapper } from './adapters/machine/isolation.js';
  import { createScratchExecutor } from './adapters/machine/scratch-layer.js';
  import { createScriptFiles } from './adapters/machine/shell-script.js';
  import { startCommand } from './feedback/rerun.js';
  import { tryEdits } from './feedback/trial.js';
  const [workspace, temp] = process.argv.slice(2);
  const limiterPath = new URL('./adapters/machine/limiter.js', import.meta.url).pathname;
  const plain = createExecutor({ temp, redact: (text) => text, limiterPath, node: process.execPath });
  const executor = createScratchExecutor({ executor: plain, workspace, temp, findWrapper });
  await executor.keepsWorkspace();
  const command = { script: 'sh run.sh', shell: 'bash', workingDirectory: '.', env: { STORY: process.env.STORY }, source: 'input' };
  console.log('ready');
  await tryEdits({
    edits: [{ path: 'a.txt', oldText: 'old', newText: 'new' }, { path: 'src/b.txt', oldText: 'old', newText: 'new' }],
    root: workspace,
    confine: async (path) => ({ realPath: realpathSync(join(workspace, path)) }),
    store: createEditStore({ workspace, temp, key: 'key' }),
    decision: { allowed: true },
    rerun: () => startCommand({
      decision: { allowed: true }, command, executor, scripts: createScriptFiles({ workspace, temp }),
      resolveProgram: () => '/bin/bash', environment: process.env, timeoutMs: 20000, isolation: 'pid-namespace',
    }),
  });
  setInterval(() => {}, 1000);
`;
