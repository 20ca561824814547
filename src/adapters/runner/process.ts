import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Clock } from '../../contract/ports.js';

export const systemClock: Clock = { now: () => Date.now() };

/** Keeps no process alive. */
export const after = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.max(0, ms)).unref());

export const printLine = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Resolves when standard output takes more. */
export async function printChunk(chunk: Buffer): Promise<void> {
  if (!process.stdout.write(chunk)) await once(process.stdout, 'drain');
}

/** What is left behind by a library (a socket, an upload that was given up) must not keep the step from ending. */
export function endProcess(exitCode: number): void {
  process.exitCode = exitCode;
  // Once all that was printed has left: a pipe takes its time on some systems.
  process.stdout.write('', () => process.stderr.write('', () => process.exit(exitCode)));
}

export const randomNonce = (): string => randomBytes(9).toString('hex');

/** A new folder that only this user can read. */
export const privateFolder = (parent: string, prefix: string): string => mkdtempSync(join(parent, prefix));

/** What cannot be removed stays: the runner cleans its own folder up. */
export function removeFolder(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // Nothing depends on it.
  }
}

/** Null when it cannot be read. */
export function readTextFile(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** What the user typed behind the program's name. */
export const commandLine = (): string[] => process.argv.slice(2);

export const printText = (text: string): void => {
  process.stdout.write(text);
};

export const printError = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

export const standardInput = (): AsyncIterable<Buffer> => process.stdin;

export const standardInputLines = (): AsyncIterable<string> =>
  createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
