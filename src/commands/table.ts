/**
 * The TABLE: every command a model may ask for. What is not listed here is refused. To add one, append an entry to the list
 * of its kind, with requests that must be allowed and requests that must be refused; one generic test runs them all.
 */
import type { Command } from './command.js';
import { FILES } from './table/files.js';
import { GIT } from './table/git.js';
import { PACKAGES } from './table/packages.js';
import { SYSTEM } from './table/system.js';
import { VERSIONS } from './table/versions.js';

export const TABLE: readonly Command[] = [...FILES, ...GIT, ...SYSTEM, ...PACKAGES, ...VERSIONS];

/** The entry whose name is the longest beginning of the request, or null. */
export function findCommand(argv: readonly string[]): { command: Command; rest: string[] } | null {
  const matches = TABLE.filter(({ name }) => name.split(' ').every((word, at) => argv[at] === word));
  const command = matches.sort((a, b) => b.name.length - a.name.length)[0];
  return command ? { command, rest: argv.slice(command.name.split(' ').length) } : null;
}
