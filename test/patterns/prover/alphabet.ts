/**
 * The letters of a pattern's automaton. Characters that no part of the pattern tells apart are one letter (an atom), so that a
 * set of characters is a few bits. Which characters a class holds is asked of the engine itself: case folding, `\w` under `iu`,
 * Unicode properties and `.` are then right by construction.
 */
export type Ranges = readonly (readonly [first: number, last: number])[];

export interface Alphabet {
  /** Bits of the atoms that make up a set of characters. */
  bitsOf(ranges: Ranges): bigint;
  /** All atoms. */
  all: bigint;
  /** The bit after the last atom: the edge of the text, before its first and after its last character. */
  edge: bigint;
  /** A character of one of the atoms, one that can be read if there is one. */
  sample(bits: bigint): string;
}

const UNITS = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).join('');
const SURROGATES = { first: 0xd800, last: 0xdfff };
const known = new Map<string, Ranges>();

/** The characters that an expression for one character matches under these flags. */
export function charactersOf(source: string, flags: string): Ranges {
  const kept = [...flags].filter((flag) => 'isuv'.includes(flag)).join('');
  const key = `${kept}/${source}`;
  const ranges = known.get(key) ?? (/[uv]/.test(kept) ? codePoints(source, kept) : runs(UNITS, source, kept));
  known.set(key, ranges);
  return ranges;
}

function runs(text: string, source: string, flags: string): [number, number][] {
  return [...text.matchAll(new RegExp(`(?:${source})+`, `g${flags}`))].map((run) => [
    run.index,
    run.index + run[0].length - 1,
  ]);
}

/** Code points in three parts: two surrogates side by side would be read as one character. */
function codePoints(source: string, flags: string): Ranges {
  const one = new RegExp(`^(?:${source})$`, flags);
  const ranges: [number, number][] = runs(UNITS.slice(0, SURROGATES.first), source, flags);
  for (let unit = SURROGATES.first; unit <= SURROGATES.last; unit++)
    if (one.test(String.fromCharCode(unit))) ranges.push([unit, unit]);
  for (const [first, last] of runs(UNITS.slice(SURROGATES.last + 1), source, flags))
    ranges.push([first + SURROGATES.last + 1, last + SURROGATES.last + 1]);
  for (const [first, last] of runs(astral(), source, flags))
    ranges.push([0x10000 + first / 2, 0x10000 + (last - 1) / 2]);
  return ranges;
}

const astral = (): string => {
  ASTRAL[0] ??= Array.from({ length: 0x100000 }, (_, i) => String.fromCodePoint(0x10000 + i)).join('');
  return ASTRAL[0];
};
const ASTRAL: string[] = [];

/** Cuts all characters below `end` into atoms: two are in one atom if each of the sets holds both or neither. */
export function createAlphabet(sets: readonly Ranges[], end: number): Alphabet {
  const distinct = [...new Set(sets)];
  const cuts = [...new Set([0, ...distinct.flat().flatMap(([first, last]) => [first, last + 1])])]
    .filter((cut) => cut < end)
    .sort((a, b) => a - b);
  const atomOf = new Map<string, { bit: bigint; parts: number[] }>();
  const bitAt = cuts.map((cut, i) => {
    const key = distinct.map((set) => (holds(set, cut) ? '1' : '0')).join('');
    const atom = atomOf.get(key) ?? { bit: 1n << BigInt(atomOf.size), parts: [] };
    atomOf.set(key, atom);
    atom.parts.push(i);
    return atom.bit;
  });
  const bits = new Map(
    distinct.map((set) => [set, cuts.reduce((sum, cut, i) => (holds(set, cut) ? sum | (bitAt[i] ?? 0n) : sum), 0n)]),
  );
  const edge = 1n << BigInt(atomOf.size);
  return {
    bitsOf: (ranges) => bits.get(ranges) ?? 0n,
    all: edge - 1n,
    edge,
    sample: (wanted) => {
      const atom = [...atomOf.values()].find(({ bit }) => (bit & wanted) !== 0n);
      const parts = (atom?.parts ?? []).map((i) => [cuts[i] ?? 0, (cuts[i + 1] ?? end) - 1] as const);
      return sampleOf(parts);
    },
  };
}

function holds(set: Ranges, character: number): boolean {
  let low = 0;
  let high = set.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last] = set[middle] ?? [0, 0];
    if (character < first) high = middle - 1;
    else if (character > last) low = middle + 1;
    else return true;
  }
  return false;
}

function sampleOf(parts: (readonly [number, number])[]): string {
  const readable = [97, 65, 48, 33].flatMap((from) =>
    parts.flatMap(([first, last]) => (last >= from && first <= 126 ? [Math.max(first, from)] : [])),
  );
  return String.fromCodePoint(readable[0] ?? parts[0]?.[0] ?? 0);
}
