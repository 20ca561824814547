import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file of the installed package, named from `dist/`. (`import.meta.url` is that of the bundle, `dist/bundle/index.js`.) */
export function installedFile(name: string): string {
  return join(dirname(dirname(fileURLToPath(import.meta.url))), name);
}
