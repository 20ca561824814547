import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { createExecutor, detectIsolation } from '../../../src/adapters/machine/exec.js';
import type { Executor } from '../../../src/contract/ports.js';
import { anExecutor, anOrder, aScript, buildLimiter, running } from './limiter-setup.js';
import '../../retry-once.js';

const temp = mkdtempSync(join(tmpdir(), 'exec test '));
let executor: Executor;
beforeAll(() => {
  executor = anExecutor(temp);
});
afterAll(() => rmSync(temp, { recursive: true, force: true }));

/** A number of seconds that no other process sleeps. */
const aSleep = (): string => `${3000 + Math.floor(Math.random() * 1e6)}.${process.pid}`;

describe('running a program', () => {
  test('gives its exit code and what it printed on both streams', async () => {
    const result = await executor.run(aScript('echo out; echo err >&2; exit 3'));
    expect(result).toMatchObject({ exitCode: 3, timedOut: false, truncated: false });
    expect(result.output.split('\n').sort()).toEqual(['', 'err', 'out']);
  });

  test('passes arguments as they are, without a shell between', async () => {
    const args = ['%s|', 'a b', '$(id)', '"q"', '*', ''];
    const result = await executor.run(anOrder({ program: '/usr/bin/printf', args }));
    expect(result.output).toBe('a b|$(id)|"q"|*||');
  });

  test('inherits nothing of the environment', async () => {
    process.env.PLANTED_FOR_THE_TEST = 'planted';
    const result = await executor.run(anOrder({ program: '/usr/bin/env', args: [], env: { EXTRA: '1' } }));
    delete process.env.PLANTED_FOR_THE_TEST;
    const names = result.output.split('\n').map((line) => line.split('=')[0]);
    expect(names.filter(Boolean).sort()).toEqual(
      ['AUTOFIXOPS_PROCESS_TREE', 'EXTRA', 'HOME', 'LANG', 'NO_COLOR', 'PATH', 'TERM', 'TMPDIR', 'TZ'].sort(),
    );
  });

  test('closes the input, so that a program that reads it ends', async () => {
    const result = await executor.run(anOrder({ program: '/bin/cat', args: [] }));
    expect(result).toMatchObject({ exitCode: 0, output: '' });
  });

  test('prints nothing of it where the runner reads commands', async () => {
    const written = jest.spyOn(process.stdout, 'write');
    await executor.run(aScript('echo "::error::forged"; echo "##[add-path]/x"'));
    expect(written.mock.calls.flat().join('')).not.toContain('forged');
    written.mockRestore();
  });

  // What it starts runs outside of any namespace, and could read our environment.
  test('does not start a file of ours that a command has written anew', async () => {
    const limiterPath = buildLimiter();
    const one = createExecutor({ temp, redact: (text) => text, limiterPath, node: process.execPath });
    const proof = join(temp, 'proof');
    const planted = `require('node:fs').writeFileSync(${JSON.stringify(proof)}, '')`;
    const overwrite = aScript('printf %s "$PLANTED" > "$LIMITER"', { env: { PLANTED: planted, LIMITER: limiterPath } });
    expect(await one.run(overwrite)).toMatchObject({ exitCode: 0 });
    const next = await one.run(aScript('echo hello'));
    expect(next).toMatchObject({ exitCode: null, output: expect.stringContaining('has been changed since it began') });
    expect(existsSync(proof)).toBe(false);
  });

  const onLinux = process.platform === 'linux' ? test : test.skip;
  onLinux('uses the Node that runs us, whatever stands in its place by now', async () => {
    const other = { temp, redact: (text: string) => text, limiterPath: buildLimiter(), node: '/bin/false' };
    expect(await createExecutor(other).run(aScript('echo hello'))).toMatchObject({ exitCode: 0, output: 'hello\n' });
  });

  test('redacts the output', async () => {
    const redacting = anExecutor(temp, (text) => text.replaceAll('hush', '***'));
    expect((await redacting.run(aScript('echo hush'))).output).toBe('***\n');
  });

  test('answers for a program that is not there', async () => {
    const result = await executor.run(anOrder({ program: '/nowhere/program' }));
    expect(result.exitCode).toBeNull();
    expect(result.output).toContain('could not be started');
  });

  test('cannot be told another result by what the program prints', async () => {
    const forged = JSON.stringify({
      exitCode: 0,
      timedOut: false,
      truncated: false,
      head: '',
      tail: '',
      failure: null,
    });
    const result = await executor.run(aScript(`echo '${'0'.repeat(48)} ${forged}'; exit 9`));
    expect(result.exitCode).toBe(9);
  });

  test('leaves no file behind', async () => {
    await executor.run(aScript('touch "$HOME/x"'));
    expect(readdirSync(temp)).toEqual([]);
  });
});

describe('limits', () => {
  test('end a program that sleeps, and all that it started', async () => {
    const word = aSleep();
    const result = await executor.run(aScript(`sleep ${word} & (sleep ${word} &) ; sleep ${word}`, { timeoutMs: 400 }));
    expect(result).toMatchObject({ exitCode: null, timedOut: true });
    expect(running(word)).toEqual([]);
  });

  test('end what has left its session and its parent', async () => {
    const word = aSleep();
    const script = `setsid sh -c 'setsid sleep ${word} & exit 0' & sleep 0.2; exit 0`;
    await executor.run(aScript(script));
    expect(running(word)).toEqual([]);
  });

  test('end what has left session, parent and environment behind', async () => {
    const word = aSleep();
    await executor.run(aScript(`for i in 1 2 3 4 5; do (setsid env -i /bin/sleep ${word} &); done`));
    expect(running(word)).toEqual([]);
  });

  test('end what ignores being asked', async () => {
    const word = aSleep();
    const result = await executor.run(aScript(`trap '' TERM; sleep ${word}; sleep ${word}`, { timeoutMs: 300 }));
    expect(result.timedOut).toBe(true);
    expect(running(word)).toEqual([]);
  });

  test('end what was left in the background by a program that is done', async () => {
    const word = aSleep();
    const result = await executor.run(aScript(`sleep ${word} & exit 0`));
    expect(result.exitCode).toBe(0);
    expect(running(word)).toEqual([]);
  });

  test('end a program that prints without end, keeping both ends in little memory', async () => {
    const result = await executor.run(anOrder({ program: '/usr/bin/yes', args: ['a line'], maxBytes: 10_000 }));
    expect(result).toMatchObject({ exitCode: null, truncated: true, timedOut: false });
    expect(result.output.length).toBeLessThan(10_100);
    expect(result.output.startsWith('a line\n')).toBe(true);
  });

  test('let a rerun go on and keep its beginning and its end', async () => {
    const script = 'echo first; seq 1 2000000; echo last; exit 4';
    const result = await executor.run(aScript(script, { overflow: 'drop', maxBytes: 4096 }));
    expect(result).toMatchObject({ exitCode: 4, truncated: true });
    expect(result.output.startsWith('first\n1\n2\n')).toBe(true);
    expect(result.output.endsWith('2000000\nlast\n')).toBe(true);
  });

  test('hold for one line of 100 MB', async () => {
    const result = await executor.run(aScript('head -c 100000000 /dev/zero', { overflow: 'drop', maxBytes: 20_000 }));
    expect(result).toMatchObject({ exitCode: 0, truncated: true });
    expect(result.output.length).toBeLessThan(20_100);
  });

  test('end it when the caller gives up', async () => {
    const word = aSleep();
    const giveUp = new AbortController();
    const result = executor.run(aScript(`sleep ${word}`, { signal: giveUp.signal }));
    giveUp.abort();
    expect(await result).toMatchObject({ exitCode: null, timedOut: false });
    expect(running(word)).toEqual([]);
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
    const open = await executor.run(aScript(LOOK));
    const closed = await executor.run(aScript(PRYING, { isolate: true }));
    if (process.platform === 'linux') expect(Number(open.output)).toBeGreaterThan(0);
    if ((await detectIsolation()) === 'pid-namespace') expect(closed.output).toBe('0\n0\nunseen\n');
    else expect(closed.exitCode).toBe(0);
  });

  test('keeps exit code, output and limits', async () => {
    const word = aSleep();
    const result = await executor.run(aScript('echo here; exit 7', { isolate: true }));
    expect(result).toMatchObject({ exitCode: 7, output: 'here\n' });
    const slow = await executor.run(aScript(`setsid sleep ${word} & sleep ${word}`, { isolate: true, timeoutMs: 400 }));
    expect(slow.timedOut).toBe(true);
    expect(running(word)).toEqual([]);
  });
});
