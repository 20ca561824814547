/** What of a text is shown to the model: at most so many lines and bytes, head and tail, with what was left out stated. */
const MAX_BYTES = 8192;
const MAX_LINES = 200;
const NOTE_BYTES = 80;

/** @returns at most 8 KiB and 200 lines of the text. */
export function headAndTail(text: string): string {
  const lines = text.replace(/\n$/, '').split('\n');
  if (lines.length <= MAX_LINES && Buffer.byteLength(text) <= MAX_BYTES) return text;
  const half = { lines: Math.floor(MAX_LINES / 2), bytes: Math.floor((MAX_BYTES - NOTE_BYTES) / 2) };
  const head = take(lines, half);
  const tail = take(lines.slice(head.length).reverse(), half).reverse();
  const left = lines.length - head.length - tail.length;
  // A single line may fill the room by itself: then its two ends are shown.
  if (head.length === 0 && tail.length === 0) return endsOf(text, half.bytes);
  return [...head, `[… ${left} lines left out here …]`, ...tail].join('\n');
}

function take(lines: readonly string[], limit: { lines: number; bytes: number }): string[] {
  const taken: string[] = [];
  let bytes = 0;
  for (const line of lines) {
    bytes += Buffer.byteLength(line) + 1;
    if (taken.length >= limit.lines || bytes > limit.bytes) break;
    taken.push(line);
  }
  return taken;
}

function endsOf(text: string, bytes: number): string {
  const all = Buffer.from(text, 'utf8');
  const head = all
    .subarray(0, bytes)
    .toString('utf8')
    .replace(/\ufffd$/, '');
  const tail = all
    .subarray(-bytes)
    .toString('utf8')
    .replace(/^\ufffd+/, '');
  return `${head}\n[… ${all.length - 2 * bytes} bytes left out here …]\n${tail}`;
}
