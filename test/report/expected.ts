import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from '@jest/globals';

const FOLDER = join(import.meta.dirname, '..', 'expected');

/**
 * Compares letter for letter with the committed file. `UPDATE_EXPECTED=1 npm test -- test/report` writes the files anew, to be
 * read in review.
 */
export function expectText(name: string, text: string): void {
  const path = join(FOLDER, name);
  if (process.env.UPDATE_EXPECTED === '1') {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(text).toBe(readFileSync(path, 'utf8'));
}
