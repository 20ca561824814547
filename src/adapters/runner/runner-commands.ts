/**
 * Commands that a program prints for the runner and not for people. The runner takes them out of the log, so they may hold
 * what must not be shown: a secret to be masked. They have to reach it unchanged, and nobody else.
 */
const TELLING = /^\s*::(?:add-mask|set-output|save-state)[ :]/i;
const MASK = /^\s*::add-mask(?: [^:]*)?::(.*)$/is;
const SIGN = Buffer.from('::');
/** A line that is longer is no command; so much of one is waited for. */
const MAX_COMMAND = 1 << 16;

interface Ears {
  /** Given a whole line, its end included. */
  onCommand: (line: Buffer) => Promise<void>;
  /** Given the value, before any later output. */
  onMask: (value: string) => void;
}

/** The output without such commands. What can be told to be no command is passed on at once. */
export async function* apart(chunks: AsyncIterable<Buffer>, ears: Ears): AsyncIterable<Buffer> {
  let held = Buffer.alloc(0);
  let midline = false;
  for await (const chunk of chunks) {
    const bytes = held.length > 0 ? Buffer.concat([held, chunk]) : chunk;
    const { pieces, rest } = split(bytes, midline);
    held = Buffer.from(rest);
    for (const { line, telling } of pieces) {
      if (telling) await tell(line, ears);
      else yield line;
    }
    if (held.length === 0 && bytes.length > 0) midline = bytes.at(-1) !== 0x0a;
    else midline = false;
  }
  if (held.length === 0) return;
  if (TELLING.test(held.toString('latin1'))) await tell(Buffer.concat([held, Buffer.from('\n')]), ears);
  else yield held;
}

async function tell(line: Buffer, { onCommand, onMask }: Ears): Promise<void> {
  const value = MASK.exec(line.toString('utf8').replace(/\r?\n$/, ''))?.[1];
  if (value !== undefined) onMask(unescapeData(value));
  await onCommand(line);
}

interface Piece {
  line: Buffer;
  telling: boolean;
}

/** @param midline the bytes begin in the middle of a line @returns `rest`: the beginning of a line that may yet be a command */
function split(bytes: Buffer, midline: boolean): { pieces: Piece[]; rest: Buffer } {
  const end = bytes.length - beginning(bytes, midline);
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = bytes.indexOf(SIGN); at !== -1 && at < end; at = bytes.indexOf(SIGN, at + 1)) {
    const start = bytes.lastIndexOf(0x0a, at) + 1;
    const newline = bytes.indexOf(0x0a, at);
    const stop = newline === -1 ? end : newline + 1;
    if (start < from || (start === 0 && midline) || !TELLING.test(bytes.toString('latin1', start, at + 20))) continue;
    if (start > from) pieces.push({ line: bytes.subarray(from, start), telling: false });
    pieces.push({ line: bytes.subarray(start, stop), telling: true });
    from = stop;
    at = stop - 1;
  }
  if (from < end) pieces.push({ line: bytes.subarray(from, end), telling: false });
  return { pieces, rest: bytes.subarray(end) };
}

/** How many bytes at the end are the beginning of a line of which one cannot tell yet. */
function beginning(bytes: Buffer, midline: boolean): number {
  const start = bytes.lastIndexOf(0x0a) + 1;
  const length = bytes.length - start;
  if (length === 0 || length > MAX_COMMAND || (start === 0 && midline)) return 0;
  const text = bytes.toString('latin1', start).trimStart();
  return text === '' || text === ':' || text.startsWith('::') ? length : 0;
}

/** [actions/runner, ActionCommand.cs, UnescapeData] */
const unescapeData = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
