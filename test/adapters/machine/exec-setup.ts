/** Executors and orders for the tests that start real processes. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createExecutor, type ExecutorOptions, type MachineExecutor } from '../../../src/adapters/machine/exec.js';
import type { ExecOrder } from '../../../src/contract/ports.js';

export function anExecutor(temp: string, over: Partial<ExecutorOptions> = {}): MachineExecutor {
  return createExecutor({ temp, redact: (text) => text, places: null, ...over });
}

/** Nothing keeps anything apart, as on a machine without namespaces. */
export const UNISOLATED: Pick<ExecutorOptions, 'wrappers'> = {
  wrappers: { read: async () => null, seal: () => null },
};

export function anOrder(overrides: Partial<ExecOrder> = {}): ExecOrder {
  return {
    program: '/bin/sh',
    args: ['-c', 'true'],
    cwd: '/',
    env: {},
    timeoutMs: 20_000,
    maxBytes: 65_536,
    purpose: 'diagnostic',
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

/** Waits, for the kernel may need a moment to bury the dead. */
export async function until(holds: () => boolean): Promise<boolean> {
  for (let at = 0; at < 200 && !holds(); at++) await new Promise((resolve) => setTimeout(resolve, 50));
  return holds();
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
