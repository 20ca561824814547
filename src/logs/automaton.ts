/**
 * Finds many words at once (Aho-Corasick, as one table of transitions), ignoring the case of ASCII letters: one look-up a byte,
 * whatever the number of words, so that the cost of a log grows with its size and with nothing else.
 */
export interface Automaton {
  /** Byte to column of the table. */
  readonly column: Uint8Array;
  /** `next[(cell & STATE) + column[byte]]`: the state in the low bits, what was found in the high ones. */
  readonly next: Int32Array;
}

export interface Word {
  text: string;
  /** One of the bits 0 to 5. */
  flag: number;
}

/** The bits of a cell that hold the state (already multiplied by the table's width). */
export const STATE = (1 << 24) - 1;
/** A cell that is this or more: the byte was a line feed, or a word ended here. */
export const FOUND = 1 << 24;
/** Set in a cell when the byte was a line feed. */
export const NEWLINE = 1 << 30;
/** `cell >> SHIFT & FLAGS`: the flags of the words that ended at this byte. */
export const SHIFT = 24;
export const FLAGS = 0x3f;

interface Trie {
  children: Map<number, number>[];
  flags: number[];
}

/** Builds the table. The words are matched as UTF-8 bytes. */
export function compileWords(words: readonly Word[]): Automaton {
  const bytesOf = words.map((word) => Buffer.from(word.text.toLowerCase(), 'utf8'));
  const { column, width } = columns(bytesOf);
  const trie: Trie = { children: [new Map()], flags: [0] };
  words.forEach((word, i) => {
    insert(trie, bytesOf[i] ?? Buffer.alloc(0), 1 << word.flag, column);
  });
  return { column, next: transitions(trie, width) };
}

/** Column 0 is for bytes that occur in no word, column 1 for the line feed. */
function columns(words: Buffer[]): { column: Uint8Array; width: number } {
  const column = new Uint8Array(256);
  column[10] = 1;
  let used = 2;
  for (const byte of [...new Set(words.flatMap((word) => [...word]))].sort((a, b) => a - b)) {
    if (column[byte] === 0) column[byte] = used++;
    if (byte >= 97 && byte <= 122) column[byte - 32] = column[byte] ?? 0;
  }
  return { column, width: used };
}

function insert(trie: Trie, word: Buffer, flag: number, column: Uint8Array): void {
  let state = 0;
  for (const byte of word) {
    const at = trie.children[state];
    const c = column[byte] ?? 0;
    let to = at?.get(c);
    if (to === undefined) {
      to = trie.children.push(new Map()) - 1;
      trie.flags.push(0);
      at?.set(c, to);
    }
    state = to;
  }
  trie.flags[state] = (trie.flags[state] ?? 0) | flag;
}

/** Breadth first: a state's missing transitions are those of its longest suffix, which is complete by then. */
function transitions(trie: Trie, width: number): Int32Array {
  const next = new Int32Array(trie.children.length * width);
  const suffix = new Int32Array(trie.children.length);
  const queue = [0];
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head] ?? 0;
    const fallback = suffix[state] ?? 0;
    for (let c = 0; c < width; c++) {
      const child = trie.children[state]?.get(c);
      const viaSuffix = state === 0 ? 0 : ((next[fallback * width + c] ?? 0) & STATE) / width;
      if (child !== undefined) {
        suffix[child] = viaSuffix;
        trie.flags[child] = (trie.flags[child] ?? 0) | (trie.flags[viaSuffix] ?? 0);
        queue.push(child);
      }
      const to = child ?? viaSuffix;
      next[state * width + c] = (to * width) | ((trie.flags[to] ?? 0) << SHIFT);
    }
    next[state * width + 1] = NEWLINE;
  }
  return next;
}
