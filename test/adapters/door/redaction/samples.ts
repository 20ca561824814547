/** Random strings that are the same in every run, so that a failing test fails again. */
export function createDice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const ALPHABETS: Readonly<Record<string, string>> = {
  a: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  A: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
  l: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  m: 'abcdefghijklmnopqrstuvwxyz0123456789',
  h: '0123456789abcdef',
  d: '123456789',
};

/** Fills `{a40}` with 40 random letters and digits, `{h32}` with hex, `{d12}` with digits, and so on. */
export function fill(template: string, dice: (sides: number) => number): { text: string; filled: string[] } {
  const filled: string[] = [];
  const text = template.replace(/\{([aAlmhd])(\d+)\}/g, (_, alphabet: string, length: string) => {
    const letters = ALPHABETS[alphabet] ?? '';
    const value = Array.from({ length: Number(length) }, () => letters[dice(letters.length)]).join('');
    filled.push(value);
    return value;
  });
  return { text, filled };
}
