import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createWorkspace } from '../../src/adapters/machine/workspace.js';
import { commandTools } from '../../src/commands/toolbox.js';
import type { CommandResult } from '../../src/contract/model.js';
import type { ExecOrder, Executor, Tool, ToolAnswer } from '../../src/contract/ports.js';
import { aPolicy } from './a-policy.js';

const root = mkdtempSync(join(tmpdir(), 'toolbox-'));
const hidden = `hush${'x'.repeat(20)}`;
beforeAll(() => {
  mkdirSync(join(root, 'src'));
  mkdirSync(join(root, 'node_modules'));
  writeFileSync(join(root, 'src/long.ts'), Array.from({ length: 900 }, (_, at) => `line ${at + 1}`).join('\n'));
  writeFileSync(join(root, 'src/wide.txt'), 'w'.repeat(100_000));
  writeFileSync(join(root, 'src/a.ts'), 'one\ntwo (needle) here\nthree\n');
  writeFileSync(join(root, 'node_modules/x.js'), 'needle\n');
  writeFileSync(join(root, '.env'), `needle ${hidden}\n`);
  writeFileSync(join(root, 'binary'), Buffer.from([0, 1, 2, 0x6e]));
  symlinkSync('.env', join(root, 'link'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Runs nothing and remembers what it was asked for. */
function spyExecutor(result: Partial<CommandResult> = {}): Executor & { orders: ExecOrder[] } {
  const orders: ExecOrder[] = [];
  return {
    orders,
    async run(order) {
      orders.push(order);
      return {
        argv: [order.program],
        exitCode: 0,
        output: 'out\n',
        truncated: false,
        timedOut: false,
        durationMs: 5,
        ...result,
      };
    },
  };
}

async function tools(
  executor: Executor = spyExecutor(),
  maxCommands = 20,
): Promise<(name: string, input: unknown) => Promise<ToolAnswer>> {
  const workspace = await createWorkspace({ root, redact: (text) => text });
  const all = commandTools({ policy: aPolicy(), executor, workspace, maxCommands, clock: { now: () => 0 } });
  return (name, input) => all.find((tool: Tool) => tool.name === name)?.run(input) ?? Promise.reject(new Error(name));
}

const read = (path: string, from: number | null = null, to: number | null = null): unknown => ({
  path,
  from_line: from,
  to_line: to,
});

describe('run_command', () => {
  test('runs what is allowed, with the limits of its entry', async () => {
    const executor = spyExecutor();
    const answer = await (await tools(executor))('run_command', { argv: ['git', 'log', '-5'] });
    expect(answer).toMatchObject({
      text: 'out\n(exit code 0)',
      use: { allowed: true, refusal: null, command: { argv: ['git', 'log', '-5'] } },
    });
    expect(executor.orders[0]).toMatchObject({
      program: '/usr/bin/git',
      timeoutMs: 20_000,
      purpose: 'diagnostic',
    });
  });

  test('answers a refusal with the reason and starts nothing', async () => {
    const executor = spyExecutor();
    const answer = await (await tools(executor))('run_command', { argv: ['rm', '-rf', '/'] });
    expect(answer.use).toMatchObject({ allowed: false, command: null });
    expect(answer.text).toContain('Nothing is changed here');
    expect(executor.orders).toEqual([]);
  });

  test('holds the number of commands, also when many are asked for at once', async () => {
    const executor = spyExecutor();
    const run = await tools(executor, 3);
    const answers = await Promise.all(Array.from({ length: 500 }, () => run('run_command', { argv: ['pwd'] })));
    expect(executor.orders).toHaveLength(3);
    expect(answers.at(-1)?.text).toContain('All 3 commands');
  });

  test('holds the time of all commands together', async () => {
    const executor = spyExecutor({ durationMs: 50_000 });
    const run = await tools(executor);
    const answers = [];
    for (let at = 0; at < 4; at++) answers.push(await run('run_command', { argv: ['git', 'log'] }));
    expect(executor.orders.map(({ timeoutMs }) => timeoutMs)).toEqual([20_000, 20_000]);
    expect(answers.at(-1)?.use.allowed).toBe(false);
  });

  test('shows head and tail of a long output', async () => {
    const output = Array.from({ length: 5000 }, (_, at) => `line ${at + 1}`).join('\n');
    const { text } = await (await tools(spyExecutor({ output })))('run_command', { argv: ['pwd'] });
    expect(text.split('\n').length).toBeLessThan(210);
    expect(text).toContain('line 1\n');
    expect(text).toContain('lines left out here');
    expect(text).toContain('line 5000\n(exit code 0)');
  });

  test('answers when the executor fails', async () => {
    const broken: Executor = { run: () => Promise.reject(new Error('broken')) };
    expect((await (await tools(broken))('run_command', { argv: ['pwd'] })).use.allowed).toBe(false);
  });

  test('describes every command, in little room', async () => {
    const workspace = await createWorkspace({ root, redact: (text) => text });
    const [tool] = commandTools({
      policy: aPolicy(),
      executor: spyExecutor(),
      workspace,
      maxCommands: 1,
      clock: { now: () => 0 },
    });
    expect(tool?.description).toContain('git log');
    expect(tool?.description).toContain('node --version');
    expect(tool?.description.length).toBeLessThan(6500);
  });
});

describe('read_file', () => {
  test('shows a range of numbered lines', async () => {
    const run = await tools();
    expect((await run('read_file', read('src/a.ts', 2, 3))).text).toBe('2: two (needle) here\n3: three');
    expect((await run('read_file', read('src/long.ts'))).text).toContain('700 lines left out');
    expect((await run('read_file', read('src/long.ts', 899))).text).toBe('899: line 899\n900: line 900');
  });

  test('cuts a line that fills everything', async () => {
    expect(Buffer.byteLength((await (await tools())('read_file', read('src/wide.txt'))).text)).toBeLessThanOrEqual(
      8192,
    );
  });

  test.each(['.env', 'link', '../x', '/etc/passwd', 'not-there', 'src', '/proc/self/environ'])(
    'refuses %s',
    async (path) => {
      const answer = await (await tools())('read_file', read(path));
      expect(answer.use.allowed).toBe(false);
      expect(answer.text).not.toContain(hidden);
    },
  );

  test.each([NaN, -5, 1e300, 0.5, Number.POSITIVE_INFINITY])(
    'takes %s for a line number without breaking',
    async (line) => {
      expect((await (await tools())('read_file', read('src/a.ts', line, line))).text.length).toBeGreaterThan(0);
    },
  );
});

describe('search_files and list_files', () => {
  test('find text as it is, outside of node_modules and of what keeps secrets', async () => {
    const answer = await (await tools())('search_files', { text: '(needle)', path: null });
    expect(answer.text).toBe('src/a.ts:2: two (needle) here');
    expect((await (await tools())('search_files', { text: 'needle', path: '.' })).text).not.toContain(hidden);
  });

  test('list without secrets', async () => {
    const { text } = await (await tools())('list_files', { path: null });
    expect(text.split('\n')).toEqual(['binary', 'src/a.ts', 'src/long.ts', 'src/wide.txt']);
  });

  test('end after enough calls', async () => {
    const run = await tools(spyExecutor(), 1);
    const answers = await Promise.all(Array.from({ length: 5 }, () => run('list_files', { path: null })));
    expect(answers.filter(({ use }) => use.allowed)).toHaveLength(3);
  });
});
