import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** A file of the installed package, named from `dist/`. (`import.meta.url` is that of the bundle, `dist/bundle/index.js`.) */
export function installedFile(name: string): string {
  return join(dirname(dirname(fileURLToPath(import.meta.url))), name);
}

/** A bundle of the installed package that is loaded only when it is asked for, named from `dist/`. */
export function importInstalled(name: string): Promise<unknown> {
  // The comment keeps the bundler from looking for it: it is a bundle of its own.
  return import(/* webpackIgnore: true */ pathToFileURL(installedFile(name)).href);
}
