/**
 * Finds many words at once (Aho-Corasick, as one table of transitions), ignoring the case of ASCII letters: one look-up a byte,
 * whatever the number of words, so that the cost of a log grows with its size and with nothing else.
 */
export interface Automaton {
  /** Byte to column of the table. */
  readonly column: Uint8Array;
  /** `next[(state << shift) | column[byte]]`. Two bytes a cell, so that the rows in use fit the processor's first cache. */
  readonly next: Uint16Array;
  readonly shift: number;
  /** States from here on are worth a look: the line feed's state is this one, a word ended in those above it. */
  readonly newline: number;
  /** Flags of the words that ended in a state, by state. */
  readonly flags: Uint8Array;
}

export interface Word {
  text: string;
  /** 0 to 7: the bit that is set when the word is found. */
  flag: number;
}

interface Trie {
  children: Map<number, number>[];
  flags: number[];
}

/** Builds the table. The words are matched as UTF-8 bytes. */
export function compileWords(words: readonly Word[]): Automaton {
  const bytesOf = words.map((word) => Buffer.from(word.text.toLowerCase(), 'utf8'));
  const { column, used } = columns(bytesOf);
  const shift = Math.ceil(Math.log2(used));
  const trie: Trie = { children: [new Map()], flags: [0] };
  words.forEach((word, i) => {
    insert(trie, bytesOf[i] ?? Buffer.alloc(0), 1 << word.flag, column);
  });
  return renumbered(trie, transitions(trie, 1 << shift), column, shift);
}

/** Column 0 is for bytes that occur in no word, column 1 for the line feed. */
function columns(words: Buffer[]): { column: Uint8Array; used: number } {
  const column = new Uint8Array(256);
  column[10] = 1;
  let used = 2;
  for (const byte of [...new Set(words.flatMap((word) => [...word]))].sort((a, b) => a - b)) {
    if (column[byte] === 0) column[byte] = used++;
    if (byte >= 97 && byte <= 122) column[byte - 32] = column[byte] ?? 0;
  }
  return { column, used };
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
    for (let c = 0; c < width; c++) {
      const child = trie.children[state]?.get(c);
      const viaSuffix = state === 0 ? 0 : (next[(suffix[state] ?? 0) * width + c] ?? 0);
      if (child !== undefined) {
        suffix[child] = viaSuffix;
        trie.flags[child] = (trie.flags[child] ?? 0) | (trie.flags[viaSuffix] ?? 0);
        queue.push(child);
      }
      next[state * width + c] = child ?? viaSuffix;
    }
  }
  return next;
}

/** Puts the states in which a word ended last, and before them a state of its own for the line feed, which goes on like the first. */
function renumbered(trie: Trie, next: Int32Array, column: Uint8Array, shift: number): Automaton {
  const width = 1 << shift;
  const states = trie.children.map((_, state) => state);
  const plain = states.filter((state) => (trie.flags[state] ?? 0) === 0);
  const ends = states.filter((state) => (trie.flags[state] ?? 0) !== 0);
  const newline = plain.length;
  const order = [...plain, 0, ...ends];
  if (order.length > 0xffff) throw new RangeError(`The words need ${order.length} states; 65535 are possible.`);
  const place = new Int32Array(states.length);
  order.forEach((state, at) => {
    if (at !== newline) place[state] = at;
  });
  const table = new Uint16Array(order.length * width);
  order.forEach((state, at) => {
    for (let c = 0; c < width; c++) {
      table[at * width + c] = c === column[10] ? newline : (place[next[state * width + c] ?? 0] ?? 0);
    }
  });
  return { column, shift, next: table, newline, flags: Uint8Array.from(order, (state) => trie.flags[state] ?? 0) };
}
