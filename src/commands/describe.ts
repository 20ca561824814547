import type { Command } from './command.js';
import { TABLE } from './table.js';

const INTRODUCTION = `Runs one read-only command in the checkout and returns its output. There is no shell: no pipes, no
redirection, no globs, no variables. Options must be written exactly as listed; letters in [-abc] may be bundled. Paths are
relative to the root of the checkout. Nothing of the project is built or run. A refusal says what to use instead.`;

/** What may be run, in one text made from the table. */
export function describeCommands(): string {
  const versions = TABLE.filter(isVersion);
  const uses = new Map<string, string[]>();
  for (const { name, shape } of TABLE.filter((command) => !isVersion(command))) {
    uses.set(shape.use, [...(uses.get(shape.use) ?? []), name]);
  }
  const lines = [...uses].map(([use, names]) => `${names.join(', ')}: ${use || '(no arguments)'}`);
  const names = versions.map(({ name, shape }) => `${name} ${shape.use.split(' | ')[0]}`);
  return `${INTRODUCTION}\n\n${lines.join('\n')}\nVersions: ${names.join(', ')}.`;
}

function isVersion({ name, cwd, shape }: Command): boolean {
  return cwd === 'empty' && !name.includes(' ') && shape.options === undefined && /version|^-v|^-V/.test(shape.use);
}
