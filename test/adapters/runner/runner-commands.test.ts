import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { apart } from '../../../src/adapters/runner/runner-commands.js';

async function hear(chunks: string[]) {
  const [commands, masks]: [string[], string[]] = [[], []];
  let shown = '';
  async function* source() {
    for (const chunk of chunks) yield Buffer.from(chunk, 'latin1');
  }
  const plain = apart(source(), {
    onCommand: async (line) => void commands.push(line.toString('latin1')),
    onMask: (value) => void masks.push(value),
  });
  for await (const chunk of plain) shown += chunk.toString('latin1');
  return { shown, commands, masks };
}

describe('commands that a program prints for the runner', () => {
  test.each([
    ['a mask', '::add-mask::pearl\n', 'pearl'],
    ['a mask with blanks before it', '  ::add-mask::pearl\n', 'pearl'],
    ['a mask with a Windows line end', '::add-mask::pearl\r\n', 'pearl'],
    ['a mask at the end of the output', '::add-mask::pearl', 'pearl'],
    ['a mask with escapes', '::add-mask::50%25%0Aoff\n', '50%\noff'],
  ])('%s is told to the runner and shown to nobody', async (_name, line, value) => {
    const heard = await hear(['before\n', line]);
    expect(heard.masks).toEqual([value]);
    expect(heard.commands.map((command) => command.trim())).toEqual([line.trim()]);
    expect(heard.shown).toBe('before\n');
  });

  test('an output of the old form is told as it is', async () => {
    expect((await hear(['::set-output name=tag::v1\nafter\n'])).commands).toEqual(['::set-output name=tag::v1\n']);
  });

  test.each([
    '::error::no\n',
    '::group::Build\n',
    'see ::add-mask::pearl\n',
    ':: add-mask::x\n',
    'a::b\n',
    '::add-masks::x\n',
  ])('%j is output like any other', async (line) => {
    expect(await hear([line])).toEqual({ shown: line, commands: [], masks: [] });
  });

  test('nothing is lost and nothing depends on how the output is cut into chunks', async () => {
    const word = fc.constantFrom(
      '::add-mask::pearl',
      '::set-output name=a::b',
      '::error::c',
      ':',
      '::',
      ' ',
      'text',
      '\n',
      '\n',
      '\r\n',
      'x::y',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(word, { maxLength: 30 }),
        fc.array(fc.nat(40), { maxLength: 12 }),
        async (words, cuts) => {
          const text = words.join('');
          const places = [...new Set([0, ...cuts.filter((cut) => cut < text.length), text.length])].sort(
            (a, b) => a - b,
          );
          const chunks = places.slice(1).map((place, index) => text.slice(places[index], place));
          const [whole, parts] = [await hear([text]), await hear(chunks)];
          expect(parts).toEqual(whole);
          expect(whole.shown.length + whole.commands.join('').trimEnd().length).toBeLessThanOrEqual(text.length);
          expect(whole.shown).not.toMatch(/^\s*::add-mask::/m);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('a line of which the beginning is no command is passed on before it ends', async () => {
    const shown: string[] = [];
    async function* source() {
      yield Buffer.from('downloading');
      expect(shown).toEqual(['downloading']);
      yield Buffer.from(' … done\n');
    }
    const ears = { onCommand: async () => {}, onMask: () => {} };
    for await (const chunk of apart(source(), ears)) shown.push(chunk.toString());
    expect(shown.join('')).toBe('downloading … done\n');
  });
});
