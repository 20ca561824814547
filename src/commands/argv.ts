import { isDeceptive } from './characters.js';
import { quoted, Refusal } from './refusal.js';

const MAX_ITEMS = 24;
const MAX_ITEM = 512;
const MAX_TOTAL = 4096;

/**
 * The shape of a request before any command is looked at: an array of 1 to 24 plain strings, the first a bare name.
 *
 * @throws {Refusal} with what to send instead.
 */
export function checkArgv(argv: unknown): string[] {
  if (!Array.isArray(argv)) throw new Refusal('Give the command as an array of strings, such as ["git","log","-5"].');
  if (argv.length === 0 || argv.length > MAX_ITEMS) throw new Refusal(`Give 1 to ${MAX_ITEMS} array items.`);
  // Not `map`, which passes over holes.
  const items = Array.from(argv, checkItem);
  if (items.reduce((sum, item) => sum + item.length, 0) > MAX_TOTAL) throw new Refusal('The command is too long.');
  checkName(items[0] ?? '');
  return items;
}

function checkItem(item: unknown): string {
  if (typeof item !== 'string') throw new Refusal('Every array item must be a string.');
  if (item.length === 0) throw new Refusal('An array item is empty.');
  if (item.length > MAX_ITEM) throw new Refusal(`An array item is longer than ${MAX_ITEM} characters.`);
  if (isDeceptive(item)) throw new Refusal(`${quoted(item)} holds control or look-alike characters.`);
  return item;
}

function checkName(name: string): void {
  if (/\s/.test(name)) {
    throw new Refusal('There is no shell: give the program and each argument as an array item of its own.');
  }
  if (name.includes('/')) throw new Refusal('Give the program by its bare name; programs are never run by a path.');
  if (!/^[A-Za-z][A-Za-z0-9_.+-]*$/.test(name)) throw new Refusal(`${quoted(name)} is not the name of a program.`);
}
