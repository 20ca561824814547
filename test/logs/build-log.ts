import { memoryLog } from '../../src/contract/memory-log.js';
import type { Log } from '../../src/contract/ports.js';
import { type ReadOptions, readLog } from '../../src/logs/read.js';
import { createRecogniser } from '../../src/logs/signatures/recognise.js';

export const NO_SIGNATURES = createRecogniser([]);

/** Reads a text as `readLog` does, with no signatures and 4,000 characters where nothing else is said. */
export function reading(text: string | Buffer | Log, options: Partial<ReadOptions> = {}) {
  const log = typeof text === 'string' || Buffer.isBuffer(text) ? memoryLog('job', text) : text;
  return readLog(log, { maxChars: 4000, recognise: NO_SIGNATURES, ...options });
}

/** Lines with the runner's timestamps, one millisecond apart. */
export function stamped(lines: string[], from = Date.UTC(2026, 0, 2, 3, 4, 5)): string {
  return lines.map((line, i) => `${new Date(from + i).toISOString().replace('Z', '0000Z')} ${line}\n`).join('');
}

/** A step as the runner prints it: the script in colour, the shell, then what the script printed. */
export function aStep(script: string, output: string[], exitCode = 0): string[] {
  return [
    `##[group]Run ${script.split('\n')[0]}`,
    ...script.split('\n').map((line) => `\x1b[36;1m${line}\x1b[0m`),
    'shell: /usr/bin/bash -e {0}',
    'env:',
    '  CI: true',
    '##[endgroup]',
    ...output,
    ...(exitCode === 0 ? [] : [`##[error]Process completed with exit code ${exitCode}.`]),
  ];
}

/** Output that tells of nothing. */
export function chatter(lines: number, word = 'fetched package'): string[] {
  return Array.from({ length: lines }, (_, i) => `${word} ${i} of ${lines}`);
}

/** A log that makes its chunks as it is read, so that a test can have a gigabyte without holding it. */
export function generatedLog(name: string, bytes: number, chunk: (index: number) => Buffer | null): Log {
  return {
    name,
    bytes,
    async *chunks() {
      for (let i = 0; ; i++) {
        const next = chunk(i);
        if (next === null) return;
        yield next;
      }
    },
  };
}
