/** A ladder of ever shorter renderings: the first that fits is taken. */
export interface Rung {
  /** Characters of one field of a diagnosis. */
  fieldChars: number;
  /** Lines of evidence in view. */
  evidenceLines: number;
  /** Lines of the excerpt in the fold. */
  excerptLines: number;
  patchChars: number;
  /** Commands, notes and facts, each. */
  items: number;
  /** Causes described one by one; the others are counted. */
  causes: number;
  metrics: boolean;
  /** Whether something was left out to fit: then the text says so. */
  cut: boolean;
}

/** From all there is to the headline and little more. The last one is small whatever comes in. */
// biome-ignore format: a table reads better in rows
export const RUNGS: Rung[] = [
  { fieldChars: 2000, evidenceLines: 8, excerptLines: 200, patchChars: 20_000, items: 40, causes: 20, metrics: true, cut: false },
  { fieldChars: 1500, evidenceLines: 8, excerptLines: 80, patchChars: 12_000, items: 20, causes: 15, metrics: true, cut: true },
  { fieldChars: 1000, evidenceLines: 8, excerptLines: 30, patchChars: 6000, items: 10, causes: 10, metrics: true, cut: true },
  { fieldChars: 600, evidenceLines: 6, excerptLines: 10, patchChars: 3000, items: 5, causes: 8, metrics: true, cut: true },
  { fieldChars: 300, evidenceLines: 4, excerptLines: 0, patchChars: 0, items: 3, causes: 5, metrics: false, cut: true },
  { fieldChars: 120, evidenceLines: 2, excerptLines: 0, patchChars: 0, items: 1, causes: 2, metrics: false, cut: true },
];

/**
 * The first rendering of the ladder whose size is within the limit. The rungs bound every part, so that the last one fits; should
 * it not, its first lines are better than nothing.
 */
export function firstThatFits(
  render: (rung: Rung) => string,
  limit: number,
  size: (text: string) => number = length,
): string {
  let text = '';
  for (const rung of RUNGS) {
    text = render(rung);
    if (size(text) <= limit) return text;
  }
  return firstLines(text, limit, size);
}

function firstLines(text: string, limit: number, size: (text: string) => number): string {
  const lines = text.split('\n');
  while (lines.length > 0 && size(lines.join('\n')) > limit) lines.splice(Math.floor(lines.length / 2));
  return lines.join('\n');
}

export function utf8Bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

function length(text: string): number {
  return text.length;
}
