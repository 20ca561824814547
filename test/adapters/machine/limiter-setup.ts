/** The limiter as a program of its own, as the build makes it, for the tests that start real processes. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformFileSync } from '@swc/core';
import { createExecutor } from '../../../src/adapters/machine/exec.js';
import type { ExecOrder, Executor } from '../../../src/contract/ports.js';

const PARTS = ['limiter', 'process-tree', 'head-and-tail'];
const SOURCES = new URL('../../../src/adapters/machine', import.meta.url).pathname;

/** @returns the path of a runnable limiter in a fresh directory. */
export function buildLimiter(): string {
  const folder = mkdtempSync(join(tmpdir(), 'limiter-'));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  for (const part of PARTS) {
    const { code } = transformFileSync(join(SOURCES, `${part}.ts`), {
      swcrc: false,
      module: { type: 'es6' },
      jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
    });
    writeFileSync(join(folder, `${part}.js`), code);
  }
  return join(folder, 'limiter.js');
}

export function anExecutor(temp: string, redact: (text: string) => string = (text) => text): Executor {
  return createExecutor({ temp, redact, limiterPath: buildLimiter(), node: process.execPath });
}

export function anOrder(overrides: Partial<ExecOrder> = {}): ExecOrder {
  return {
    program: '/bin/sh',
    args: ['-c', 'true'],
    cwd: '/',
    env: {},
    timeoutMs: 20_000,
    maxBytes: 65_536,
    overflow: 'end',
    isolate: false,
    ...overrides,
  };
}

/** An order that runs a shell script. */
export function aScript(script: string, overrides: Partial<ExecOrder> = {}): ExecOrder {
  return anOrder({ args: ['-c', script], ...overrides });
}

/** The command lines of running processes that hold a word, other than our own. */
export function running(word: string): string[] {
  return commandLines()
    .filter((words) => words.includes(word))
    .map((words) => words.join(' '));
}

function commandLines(): string[][] {
  if (process.platform !== 'linux') {
    const lines = execFileSync('/bin/ps', ['-axww', '-o', 'args='], { encoding: 'utf8' }).split('\n');
    return lines.map((line) => line.split(' '));
  }
  return readdirSync('/proc')
    .filter((pid) => /^\d+$/.test(pid) && Number(pid) !== process.pid)
    .map((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
      } catch {
        return [];
      }
    });
}
