import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { compileSource } from '../../feedback/compile-source.js';
import { anExecutor, anOrder, aScript, running, UNISOLATED, until } from './exec-setup.js';
import '../../retry-once.js';

const temp = realpathSync(mkdtempSync(join(tmpdir(), 'exec test ')));
const workspace = mkdtempSync(join(tmpdir(), 'exec-workspace-'));
const places = { workspace, needed: [], covered: [] };
const isolation = await anExecutor(temp, { places }).isolation();
afterAll(() => rmSync(temp, { recursive: true, force: true }));

/** A number of seconds that no other process sleeps. */
const aSleep = (): string => `${3000 + Math.floor(Math.random() * 1e6)}.${process.pid}`;

/** The same is promised of each way to start a program, where this machine has it. */
const ways = [
  { way: 'without any namespace', executor: anExecutor(temp, UNISOLATED), purpose: 'diagnostic' as const },
  { way: 'in a namespace', executor: anExecutor(temp), purpose: 'diagnostic' as const },
  { way: 'in a namespace, run again', executor: anExecutor(temp), purpose: 're-run' as const },
  { way: 'in the seal', executor: anExecutor(temp, { places }), purpose: 're-run' as const },
].filter(
  ({ way }) => isolation === 'seal' || way.startsWith('without') || (isolation !== 'none' && !way.includes('seal')),
);

describe.each(ways)('a program $way', ({ way, executor, purpose }) => {
  test('gives its exit code and what it printed on both streams', async () => {
    const result = await executor.run(aScript('echo out; echo err >&2; exit 3', { purpose }));
    expect(result).toMatchObject({ exitCode: 3, timedOut: false, truncated: false });
    expect(result.output.split('\n').sort()).toEqual(['', 'err', 'out']);
  });

  test('is given its arguments as they are, without a shell between', async () => {
    const args = ['%s|', 'a b', '$(id)', '"q"', '*', '', "'", '\\', '-n'];
    const result = await executor.run(anOrder({ program: '/usr/bin/printf', args, purpose }));
    expect(result.output).toBe('a b|$(id)|"q"|*||\'|\\|-n|');
  });

  test('inherits nothing of the environment', async () => {
    process.env.PLANTED_FOR_THE_TEST = 'planted';
    const env = { EXTRA: "two\nlines and a '" };
    const { output } = await executor.run(anOrder({ program: '/usr/bin/env', args: ['-0'], env, purpose }));
    delete process.env.PLANTED_FOR_THE_TEST;
    const variables = output.split('\0').filter((each) => each !== '' && !each.startsWith('AUTOFIXOPS_PROCESS_TREE='));
    const names = variables.map((each) => each.split('=')[0]);
    // `PWD` and `OLDPWD` are a shell's own; without a namespace one comes before the program.
    const known = ['EXTRA', 'HOME', 'LANG', 'NO_COLOR', 'PATH', 'TERM', 'TMPDIR', 'TZ'];
    expect(names.filter((name) => name !== 'PWD' && name !== 'OLDPWD').sort()).toEqual(known);
    expect(variables).toContain(`EXTRA=${env.EXTRA}`);
  });

  test('has no input, so that one that reads it ends', async () => {
    const result = await executor.run(anOrder({ program: '/bin/cat', args: [], purpose }));
    expect(result).toMatchObject({ exitCode: 0, output: '' });
  });

  test('holds no pipe to us but its output', async () => {
    const { output } = await executor.run(aScript('for f in 3 4 5 6 7 8 9; do [ ! -e /proc/self/fd/$f ] || readlink /proc/self/fd/$f; done', { purpose })); // biome-ignore format: a script
    expect(output).not.toMatch(/pipe|socket/);
  });

  test('can be interrupted, as any program in a terminal', async () => {
    const script = 'trap "echo heard; exit 5" INT; kill -INT $$; sleep 5; echo deaf';
    expect(await executor.run(aScript(script, { purpose }))).toMatchObject({ exitCode: 5, output: 'heard\n' });
  });

  test('may end its own process group and ends nothing else', async () => {
    const result = await executor.run(aScript('echo before; kill -TERM 0; sleep 1', { purpose }));
    expect(result.output).toMatch(/^before\n/);
    expect(result).toMatchObject({ timedOut: false });
    expect(await executor.run(aScript('echo after', { purpose }))).toMatchObject({ exitCode: 0, output: 'after\n' });
  });

  test('prints nothing where the runner reads commands', async () => {
    const written = jest.spyOn(process.stdout, 'write');
    await executor.run(aScript('echo "::error::forged"; echo "##[add-path]/x"', { purpose }));
    expect(written.mock.calls.flat().join('')).not.toContain('forged');
    written.mockRestore();
  });

  test('that is not there could not be started', async () => {
    const result = await executor.run(anOrder({ program: '/nowhere/program', purpose }));
    expect(result.exitCode).toBeNull();
    expect(result.output).toContain('could not be started');
  });

  test('cannot say that it ended otherwise than it did', async () => {
    const script = 'echo 0; echo 0 >&2; for f in 3 4 5 6; do echo 0 >&$f; done 2>/dev/null; exit 9';
    expect((await executor.run(aScript(script, { purpose }))).exitCode).toBe(9);
  });

  test('leaves no file behind', async () => {
    await executor.run(aScript('touch "$HOME/x"', { purpose }));
    expect(readdirSync(temp)).toEqual([]);
  });

  test('is ended at its time limit, and all that it started', async () => {
    const word = aSleep();
    const script = `echo begun; sleep ${word} & (setsid sleep ${word} &) ; sleep ${word}`;
    const result = await executor.run(aScript(script, { purpose, timeoutMs: 700 }));
    expect(result).toMatchObject({ exitCode: null, timedOut: true });
    expect(result.output).toMatch(/^begun\n/);
    expect(running(word)).toEqual([]);
  });

  test('is ended even if it will not hear', async () => {
    const word = aSleep();
    const script = `trap '' TERM INT HUP; sleep ${word}; sleep ${word}`;
    expect((await executor.run(aScript(script, { purpose, timeoutMs: 300 }))).timedOut).toBe(true);
    expect(running(word)).toEqual([]);
  });

  test('is asked before it is ended, and may say something', async () => {
    const script = 'trap "echo asked; exit 1" TERM; while :; do sleep 0.05; done';
    const result = await executor.run(aScript(script, { purpose, timeoutMs: 700 }));
    expect(result).toMatchObject({ timedOut: true, output: expect.stringContaining('asked') });
  });

  test('leaves nothing running when it is done, not even what left session, parent and environment', async () => {
    const word = aSleep();
    // Where no namespace holds it, what gives up its pipes too is nobody's any more.
    const away = way.startsWith('without') ? '' : '>/dev/null 2>&1';
    const script = `sleep ${word} & for i in 1 2 3 4 5; do (setsid env -i /bin/sleep ${word} ${away} &); done; exit 0`;
    expect((await executor.run(aScript(script, { purpose }))).exitCode).toBe(0);
    expect(await until(() => running(word).length === 0)).toBe(true);
  });

  test('is ended when the caller gives up, and not begun when that was before', async () => {
    const word = aSleep();
    const giveUp = new AbortController();
    const result = executor.run(aScript(`sleep ${word}`, { purpose, signal: giveUp.signal }));
    giveUp.abort();
    expect(await result).toMatchObject({ exitCode: null, timedOut: false });
    expect(running(word)).toEqual([]);
    const late = aScript('echo begun', { purpose, signal: giveUp.signal });
    expect(await executor.run(late)).toMatchObject({ exitCode: null, output: '' });
  });
});

describe('what is printed', () => {
  test('of a diagnostic without end ends it, and both ends are kept in little memory', async () => {
    for (const { executor } of ways.slice(0, 2)) {
      const result = await executor.run(anOrder({ program: '/usr/bin/yes', args: ['a line'], maxBytes: 10_000 }));
      expect(result).toMatchObject({ exitCode: null, truncated: true, timedOut: false });
      expect(result.output.length).toBeLessThan(10_100);
      expect(result.output.startsWith('a line\n')).toBe(true);
    }
  });

  test.each(ways)('of a command that is run again $way drops its middle', async ({ executor }) => {
    const script = 'echo first; seq 1 2000000; echo last; exit 4';
    const result = await executor.run(aScript(script, { purpose: 're-run', maxBytes: 4096 }));
    expect(result).toMatchObject({ exitCode: 4, truncated: true });
    expect(result.output.startsWith('first\n1\n2\n')).toBe(true);
    expect(result.output.endsWith('2000000\nlast\n')).toBe(true);
  });

  test.each(ways)('may be one line of 100 MB $way', async ({ executor }) => {
    const script = 'head -c 100000000 /dev/zero';
    const result = await executor.run(aScript(script, { purpose: 're-run', maxBytes: 20_000 }));
    expect(result).toMatchObject({ exitCode: 0, truncated: true });
    expect(result.output.length).toBeLessThan(20_100);
  });

  test.each([9, 10, 11, 12])('of %i bytes is whole up to the limit of ten', async (bytes) => {
    for (const { executor } of ways) {
      const script = `printf %s ${'abcdefghijkl'.slice(0, bytes)}`;
      const result = await executor.run(aScript(script, { purpose: 're-run', maxBytes: 10 }));
      expect(result.truncated).toBe(bytes > 10);
      if (bytes <= 10) expect(result.output).toBe('abcdefghijkl'.slice(0, bytes));
    }
  });

  test('is redacted', async () => {
    const redacting = anExecutor(temp, { redact: (text) => text.replaceAll('hush', '***') });
    expect((await redacting.run(aScript('echo hush'))).output).toBe('***\n');
  });
});

describe('when the action is killed', () => {
  const compiled = join(mkdtempSync(join(tmpdir(), 'exec-compiled-')), 'lib');
  compileSource(['adapters/machine/exec.ts'], compiled);
  writeFileSync(
    join(compiled, 'action.js'),
    `import { createExecutor } from './adapters/machine/exec.js';
     const [options, order, unisolated] = process.argv.slice(2).map((text) => JSON.parse(text));
     const wrappers = unisolated ? { wrappers: { read: async () => null, seal: () => null } } : {};
     await createExecutor({ redact: (text) => text, ...options, ...wrappers }).run(order);`,
  );

  test.each(ways)('all that runs $way ends with it', async ({ way, purpose }) => {
    const word = aSleep();
    const left = way.startsWith('without') ? '' : `setsid sleep ${word} &`;
    const order = aScript(`sleep ${word} & ${left} sleep ${word}`, { purpose, timeoutMs: 1e6 });
    const options = { temp: mkdtempSync(join(tmpdir(), 'exec-killed-')), places: way.includes('seal') ? places : null };
    const told = [options, order, way.startsWith('without')].map((each) => JSON.stringify(each));
    const action = spawn(process.execPath, [join(compiled, 'action.js'), ...told], { stdio: 'ignore' });
    expect(await until(() => running(word).length > 0)).toBe(true);
    action.kill('SIGKILL');
    expect(await until(() => running(word).length === 0)).toBe(true);
  });
});

describe('isolation', () => {
  /** Looks for what the action was started with, wherever /proc shows it, also after trying to take a cover off. */
  const LOOK = 'cat /proc/*/environ 2>/dev/null | tr "\\0" "\\n" | grep -c NODE_OPTIONS';
  const PRYING = [
    'umount /proc 2>/dev/null; umount -l /proc 2>/dev/null',
    LOOK,
    `unshare --user --map-root-user --mount sh -c 'umount -l /proc; cat /proc/*/environ' 2>/dev/null | grep -ac NODE_OPTIONS`,
    `test -e /proc/${process.pid}/cmdline && echo seen || echo unseen`,
  ].join('; ');

  test('hides the environment of the action where the machine can', async () => {
    const open = await anExecutor(temp, UNISOLATED).run(aScript(LOOK));
    const closed = await anExecutor(temp).run(aScript(PRYING));
    if (process.platform === 'linux') expect(Number(open.output)).toBeGreaterThan(0);
    if (isolation !== 'none') expect(closed.output).toBe('0\n0\nunseen\n');
    else expect(closed.exitCode).toBe(0);
  });

  test('is not for ps, which is to see the processes of the machine', async () => {
    const seen = await anExecutor(temp).run(aScript(`ps -eo pid=`, { seesProcesses: true }));
    expect(seen.output.split('\n').map((line) => line.trim())).toContain(String(process.pid));
  });
});
