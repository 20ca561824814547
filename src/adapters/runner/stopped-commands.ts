/**
 * A program can tell the runner to take no commands until it is told a word (`::stop-commands::WORD`, `::WORD::`). For a step of
 * the workflow that ends with the step. A wrapped command shares its step with us: unless the runner is told the word, it would
 * show what we, and the toolkit, print to be masked. [actions/runner, ActionCommandManager.cs, ActionCommand.cs]
 */

/** Wherever it stands in a line: the older form counts there, and what is white space to the runner is its own affair. */
const SIGNS = ['::stop-commands', '##[stop-commands'] as const;
const SIGN = /(?:::|##\[)stop-commands/gi;
const COMMAND = /^(?:::stop-commands(?: .*?)?::|##\[stop-commands(?: [^\]]*)?\])(.*)/is;
/** Words that end the stop for certain; another would stop the runner for the rest of the step. */
const WORD = /^[\w.-]{1,128}$/;
const MAX_WORDS = 16;
const MAX_COMMAND = 2048;

export interface StopWatch {
  /** The same output, but for stops that nothing could end: those are no commands any more. */
  watch(chunks: AsyncIterable<Buffer>): AsyncIterable<Buffer>;
  /** The lines that make the runner take commands again; null where it was never told to stop. */
  resume(): Buffer | null;
}

export function createStopWatch(): StopWatch {
  const words = new Set<string>();
  return {
    async *watch(chunks) {
      let held = '';
      for await (const chunk of chunks) {
        const { text, rest } = look(held + chunk.toString('latin1'), words, false);
        held = rest;
        if (text !== '') yield Buffer.from(text, 'latin1');
      }
      if (held !== '') yield Buffer.from(look(held, words, true).text, 'latin1');
    },
    resume: () => (words.size === 0 ? null : Buffer.from([...words].map((word) => `::${word}::\n`).join(''))),
  };
}

/** @returns `rest`: what may yet become such a command, to be looked at with what follows */
function look(text: string, words: Set<string>, isEnd: boolean): { text: string; rest: string } {
  let looked = '';
  let from = 0;
  for (const { index, 0: sign } of text.matchAll(SIGN)) {
    const newline = text.indexOf('\n', index);
    const isWhole = newline !== -1 || isEnd || text.length - index > MAX_COMMAND;
    if (!isWhole) return { text: looked + text.slice(from, index), rest: text.slice(index) };
    const line = text.slice(index, newline === -1 ? undefined : newline).replace(/\r$/, '');
    looked += text.slice(from, index) + (mayStand(line, words) ? sign : sign.replace('-', ' '));
    from = index + sign.length;
  }
  const open = isEnd ? 0 : beginning(text.slice(from));
  return { text: looked + text.slice(from, text.length - open), rest: text.slice(text.length - open) };
}

function mayStand(line: string, words: Set<string>): boolean {
  const word = line.length > MAX_COMMAND ? '' : COMMAND.exec(line)?.[1];
  if (word === undefined) return true;
  if (!WORD.test(word) || (words.size >= MAX_WORDS && !words.has(word))) return false;
  words.add(word);
  return true;
}

/** How many characters at the end are the beginning of a sign. */
function beginning(text: string): number {
  const end = text.slice(-SIGNS[1].length).toLowerCase();
  for (let length = end.length; length > 0; length -= 1)
    if (SIGNS.some((sign) => sign.startsWith(end.slice(-length)))) return length;
  return 0;
}
