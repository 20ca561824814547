/** Finds which groups of literals occur in a text, whatever the case, in one pass whose time is linear in the text. */
export interface LiteralScanner {
  /** Whether any literal of any group occurs. */
  mayContain(text: string): boolean;
  /** The indices of the groups of which a literal occurs, in ascending order. */
  found(text: string): number[];
}

/** A node while the trie is built: next node by character class, and the groups that end here. */
interface Node {
  next: Map<number, number>;
  groups: Set<number>;
}

/**
 * Aho and Corasick's automaton with its transitions spelled out, so that each character costs two array reads.
 * A regular expression of several hundred alternatives would try them one by one at every position.
 */
export function createScanner(groups: readonly (readonly string[])[]): LiteralScanner {
  const { classes, count } = classify(groups.flat());
  const nodes = buildTrie(groups, classes);
  const table = spellOut(nodes, count);
  const ends = Uint8Array.from(nodes, (node) => (node.groups.size > 0 ? 1 : 0));
  const groupsAt = nodes.map((node) => [...node.groups]);
  /** In which search each group was found last: so that nothing has to be cleared between two searches. */
  const lastFound = new Float64Array(groups.length);
  let search = 0;
  return {
    mayContain: (text) => {
      let state = 0;
      for (let i = 0; i < text.length; i++) {
        state = table[state * count + (classes[text.charCodeAt(i)] ?? 0)] ?? 0;
        if (ends[state] === 1) return true;
      }
      return false;
    },
    found: (text) => {
      const hits: number[] = [];
      let state = 0;
      search += 1;
      for (let i = 0; i < text.length; i++) {
        state = table[state * count + (classes[text.charCodeAt(i)] ?? 0)] ?? 0;
        if (ends[state] !== 1) continue;
        for (const group of groupsAt[state] ?? []) {
          if (lastFound[group] !== search) hits.push(group);
          lastFound[group] = search;
        }
      }
      return hits.length > 1 ? hits.sort((a, b) => a - b) : hits;
    },
  };
}

/** A small number for each character that occurs in a literal, the same for both cases; 0 for all others. */
function classify(literals: readonly string[]): { classes: Uint8Array; count: number } {
  const classes = new Uint8Array(65_536);
  let count = 1;
  for (const character of new Set(literals.join('').toLowerCase().split(''))) {
    classes[character.charCodeAt(0)] = count;
    const upper = character.toUpperCase();
    if (upper.length === 1) classes[upper.charCodeAt(0)] = count;
    count++;
  }
  if (count > 255) throw new RangeError(`The literals use ${count} different characters; 255 are possible.`);
  return { classes, count };
}

function buildTrie(groups: readonly (readonly string[])[], classes: Uint8Array): Node[] {
  const root: Node = { next: new Map(), groups: new Set() };
  const nodes = [root];
  groups.forEach((literals, group) => {
    for (const literal of literals) {
      let node = root;
      for (const character of literal.toLowerCase().split('')) {
        const key = classes[character.charCodeAt(0)] ?? 0;
        const known = nodes[node.next.get(key) ?? -1];
        const child = known ?? { next: new Map(), groups: new Set() };
        if (!known) node.next.set(key, nodes.push(child) - 1);
        node = child;
      }
      node.groups.add(group);
    }
  });
  return nodes;
}

/** Breadth first: a node's missing transitions are those of its longest proper suffix, which is shallower and done already. */
function spellOut(nodes: Node[], count: number): Int32Array {
  const table = new Int32Array(nodes.length * count);
  const suffixes = new Int32Array(nodes.length);
  const queue = [0];
  for (const state of queue) {
    const node = nodes[state];
    const suffix = suffixes[state] ?? 0;
    if (!node) continue;
    for (const group of nodes[suffix]?.groups ?? []) node.groups.add(group);
    for (let key = 0; key < count; key++) {
      const fallback = state === 0 ? 0 : (table[suffix * count + key] ?? 0);
      const child = node.next.get(key);
      table[state * count + key] = child ?? fallback;
      if (child === undefined) continue;
      suffixes[child] = fallback;
      queue.push(child);
    }
  }
  return table;
}
