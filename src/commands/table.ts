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
  const words = withoutNoPager(argv);
  const matches = TABLE.filter(({ name }) => name.split(' ').every((word, at) => words[at] === word));
  const command = matches.sort((a, b) => b.name.length - a.name.length)[0];
  return command ? { command, rest: words.slice(command.name.split(' ').length) } : null;
}

/** The one option of git itself that may be given: we always give it. */
function withoutNoPager(argv: readonly string[]): readonly string[] {
  return argv[0] === 'git' && argv[1] === '--no-pager' ? ['git', ...argv.slice(2)] : argv;
}
