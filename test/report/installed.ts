import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The absolute path of a program; null, and a line that says which tests are left out, where it is not installed. */
export function installed(...names: string[]): string | null {
  for (const name of names) {
    const path = (process.env.PATH ?? '')
      .split(delimiter)
      .map((folder) => join(folder, name))
      .find(existsSync);
    if (path !== undefined) return path;
  }
  process.stderr.write(`left out: the tests that need ${names.join(' or ')}, which is not installed\n`);
  return null;
}
