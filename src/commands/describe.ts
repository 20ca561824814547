import type { Command } from './command.js';
import { TABLE } from './table.js';

const INTRODUCTION = `Runs one read-only command in the checkout and returns its output. There is no shell: no pipes, no
redirection, no globs, no variables. Options must be written exactly as listed; letters in [-abc] may be bundled. Paths are
relative to the root of the checkout. Nothing of the project is built or run. A refusal says what to use instead.`;

/** What may be run, in one text made from the table. */
export function describeCommands(): string {
  const versions = TABLE.filter(isVersion);
  const others = TABLE.filter((command) => !isVersion(command));
  const lines = others.map(({ name, shape }) => `${name} ${shorten(shape.use)}`.trim());
  const names = versions.map(({ name, shape }) => `${name} ${shape.use.split(' | ')[0]}`);
  return `${INTRODUCTION}\n\n${lines.join('\n')}\nVersions: ${names.join(', ')}.`;
}

function isVersion({ name, cwd, shape }: Command): boolean {
  return cwd === 'empty' && !name.includes(' ') && /version|^-v|^-V/.test(shape.use) && name !== 'pkg-config';
}

function shorten(use: string): string {
  return use.length > 420 ? `${use.slice(0, use.lastIndexOf('|', 420))}|…]` : use;
}
