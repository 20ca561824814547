import { isDeceptive } from './characters.js';

/**
 * The workflow author's own commands (input `allow-commands`): one argv prefix a line, words separated by spaces. Empty
 * lines and lines that begin with `#` say nothing.
 *
 * @throws {Error} for a line that needs a shell, with what to write.
 */
export function parseAllowedCommands(text: string): string[][] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(parseLine);
}

function parseLine(line: string): string[] {
  const operator = /[|&;<>$`"'\\(){}*?[\]~!#]/.exec(line)?.[0];
  if (operator !== undefined || isDeceptive(line.replaceAll('\t', ' '))) {
    throw new Error(
      `"${line}" cannot be allowed: ${operator ?? 'a control character'} is for a shell, and there is none. Write one program and its first arguments, separated by spaces.`,
    );
  }
  const words = line.split(/\s+/);
  if (!/^[A-Za-z][A-Za-z0-9_.+-]*$/.test(words[0] ?? '')) {
    throw new Error(`"${line}" cannot be allowed: it must begin with the bare name of a program.`);
  }
  return words;
}

/** What follows the prefix in the request; null when no prefix matches. */
export function afterAllowedPrefix(argv: readonly string[], allow: readonly (readonly string[])[]): string[] | null {
  const fits = allow.filter((prefix) => prefix.length > 0 && prefix.every((word, at) => argv[at] === word));
  const longest = fits.sort((a, b) => b.length - a.length)[0];
  return longest ? argv.slice(longest.length) : null;
}
