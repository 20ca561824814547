import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { createHeadAndTail } from '../../../src/adapters/machine/head-and-tail.js';
import type { Order } from '../../../src/adapters/machine/limiter.js';
import { buildLimiter, running } from './limiter-setup.js';
import '../../retry-once.js';

const folder = mkdtempSync(join(tmpdir(), 'limiter-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function writeOrder(overrides: Partial<Order>): string {
  const order: Order = {
    nonce: 'word', mark: `mark${process.pid}`, command: ['/bin/sh', '-c', 'true'], cwd: '/', env: { PATH: '/usr/bin:/bin' }, timeoutMs: 60_000,
    graceMs: 200, maxBytes: 1000, overflow: 'end', stopFile: join(folder, 'stop'), parent: process.pid, ...overrides,
  }; // biome-ignore format: a list reads better in rows
  const path = join(folder, 'order.json');
  writeFileSync(path, JSON.stringify(order));
  return path;
}

const ended = (child: ChildProcess): Promise<void> => new Promise((resolve) => child.once('close', () => resolve()));

const isRunning = (word: string): boolean => running(word).length > 0;

async function until(holds: () => boolean): Promise<boolean> {
  for (let at = 0; at < 200 && !holds(); at++) await new Promise((resolve) => setTimeout(resolve, 50));
  return holds();
}

describe('the limiter', () => {
  test('deletes its order before the child could read it', async () => {
    const path = writeOrder({ command: ['/bin/sh', '-c', `cat ${join(folder, 'order.json')}`] });
    const child = spawn(process.execPath, [buildLimiter(), path], { stdio: ['ignore', 'pipe', 'ignore'] });
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
    });
    await ended(child);
    const answer = JSON.parse(text.replace(/^word /, ''));
    expect(existsSync(path)).toBe(false);
    expect(Buffer.from(answer.head, 'base64').toString()).not.toContain('nonce');
    expect(answer.exitCode).not.toBe(0);
  });

  test('ends everything when the action is killed', async () => {
    const word = `4242.${process.pid}`;
    const limiter = buildLimiter();
    const path = writeOrder({ command: ['/bin/sh', '-c', `sleep ${word} & setsid sleep ${word}`] });
    const script = `
      const { spawn } = require('node:child_process'); const fs = require('node:fs');
      const order = JSON.parse(fs.readFileSync(${JSON.stringify(path)})); order.parent = process.pid;
      fs.writeFileSync(${JSON.stringify(path)}, JSON.stringify(order));
      spawn(process.execPath, [${JSON.stringify(limiter)}, ${JSON.stringify(path)}], { stdio: 'ignore' }); setInterval(() => {}, 1000);`;
    const action = spawn(process.execPath, ['-e', script], { stdio: 'ignore' });
    expect(await until(() => isRunning(word))).toBe(true);
    action.kill('SIGKILL');
    expect(await until(() => !isRunning(word))).toBe(true);
  });

  test('ends everything when it is asked to end', async () => {
    const word = `4343.${process.pid}`;
    const child = spawn(
      process.execPath,
      [buildLimiter(), writeOrder({ command: ['/bin/sh', '-c', `sleep ${word}`] })],
      { stdio: 'ignore' },
    );
    expect(await until(() => isRunning(word))).toBe(true);
    child.kill('SIGTERM');
    await ended(child);
    expect(isRunning(word)).toBe(false);
  });
});

describe('head and tail', () => {
  test.each([
    [[], ''],
    [['abc'], 'abc'],
    [['abcdefghij'], 'abcdefghij'],
    [['abcde', 'fgh', 'ijklmnop'], 'abcdelmnop'],
    [['a'.repeat(50), 'xyz'], `aaaaaaaxyz`],
  ])('of %j is %s', (chunks, kept) => {
    const output = createHeadAndTail(10);
    for (const chunk of chunks) output.add(Buffer.from(chunk));
    const { head, tail } = output.ends();
    expect(head.toString() + tail.toString()).toBe(kept);
    expect(output.total).toBe(chunks.join('').length);
  });

  test('keeps little, however many small pieces come', () => {
    const output = createHeadAndTail(1000);
    for (let at = 0; at < 200_000; at++) output.add(Buffer.from(`${at}\n`));
    expect(output.ends().head.length + output.ends().tail.length).toBe(1000);
    expect(output.ends().tail.toString().endsWith('199999\n')).toBe(true);
  });
});
