import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Where the bundles stand: `dist/`, whether we are `dist/index.js` or `dist/cli/index.js`.
 * (`import.meta.url` is that of the bundle once it is built.)
 */
export function installedFile(name: string): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const folders = [here, join(here, '..'), join(here, '../..')];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? join(here, name);
}
