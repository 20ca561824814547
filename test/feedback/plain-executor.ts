/** Starts real processes, without isolation: what is tested here is what is ordered, not how it is kept apart. */
import { spawn } from 'node:child_process';
import type { CommandResult } from '../../src/contract/model.js';
import type { ExecOrder, Executor } from '../../src/contract/ports.js';

export interface RecordingExecutor extends Executor {
  readonly orders: ExecOrder[];
}

export function createPlainExecutor(): RecordingExecutor {
  const orders: ExecOrder[] = [];
  return {
    orders,
    run(order) {
      orders.push(order);
      return execute(order);
    },
  };
}

function execute(order: ExecOrder): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(order.program, order.args, {
      cwd: order.cwd,
      env: order.env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let timedOut = false;
    const keep = (chunk: Buffer) => {
      if (output.length < order.maxBytes) output += chunk.toString();
    };
    const end = () => {
      try {
        process.kill(-(child.pid ?? 0), 'SIGKILL');
      } catch {
        // The group has ended by itself.
      }
    };
    const timer = setTimeout(() => {
      timedOut = true;
      end();
    }, order.timeoutMs);
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', reject);
    child.on('close', (exitCode) => {
      clearTimeout(timer);
      end();
      resolve({ argv: [order.program, ...order.args], exitCode, output, truncated: false, timedOut, durationMs: 0 });
    });
  });
}
