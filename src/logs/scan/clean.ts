import { isCompositeMark } from './composite.js';

/** What stands before the message of a line, and the message as it is shown. */
export interface CleanLine {
  /** Free of timestamps, escape codes, redraws and `gh run view` columns; otherwise unaltered. */
  text: string;
  /** `gh run view --log`: the job and the step of the line; null in other formats. */
  columns: { job: string; step: string } | null;
  /** `2026-06-20T06:09:39`, where the runner wrote one. */
  time: string | null;
  /** What the runner marked a step inside a composite action with; such a line has no text. */
  mark: string | null;
}

/** CSI, OSC and two-character sequences, 7-bit. Each alternative is anchored at an escape, so that the time is linear. */
const ESCAPES =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: escape codes are what is looked for
  /\x1b(?:\[[0-9:;<=>?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)?|[()*+#%][0-9A-Za-z]|[=>@-Z\\^_a-z0-9])/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal does not show
const INVISIBLE = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/g;
/** Actions runner: seven fractional digits and `Z` (`DateTime.ToString("O")`), once a message; act and old agents write fewer. */
const TIMESTAMP = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\.\d{3,9}Z(?: |$)/;
const COLUMNS = /^([^\t]{1,300})\t([^\t]{1,300})\t/;
/** A part of a redrawn line that is worth keeping though something was written over it. */
const TELLING = /error|fail|fatal|warn|exception/i;

/** Cleans one line as it came, without its line feed. Time is linear in its length. */
export function cleanLine(raw: string): CleanLine {
  let rest = raw.charCodeAt(0) === 0xfeff ? raw.slice(1) : raw;
  let columns: CleanLine['columns'] = null;
  let stamp = TIMESTAMP.exec(rest);
  if (!stamp && rest.includes('\t')) {
    const split = COLUMNS.exec(rest);
    const message = split ? withoutMark(rest.slice(split[0].length)) : '';
    const inner = TIMESTAMP.exec(message);
    if (split && (inner || split[2] === 'UNKNOWN STEP')) {
      columns = { job: split[1] ?? '', step: split[2] ?? '' };
      rest = message;
      stamp = inner;
    }
  }
  if (stamp) rest = withoutMark(rest.slice(stamp[0].length));
  const text = visible(rest);
  const isMark = isCompositeMark(text);
  return { text: isMark ? '' : text, columns, time: stamp?.[1] ?? null, mark: isMark ? text : null };
}

function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

function visible(text: string): string {
  let shown = text;
  if (shown.includes('\x1b')) shown = shown.replace(ESCAPES, '');
  if (shown.includes('\r')) shown = lastDrawn(shown);
  return shown.replace(INVISIBLE, '').trimEnd();
}

/**
 * The drawings of a line that was drawn several times, without those that the next one only brings up to date (a progress bar)
 * and without the marks that Travis hides in this way. Many drawings: the last, and what told of trouble on the way.
 */
function lastDrawn(text: string): string {
  const drawn = text.split('\r').filter((part) => part.trim() !== '');
  const last = drawn.length - 1;
  const few = drawn.length <= FEW;
  return drawn
    .filter((part, i) => i === last || (few ? !HIDDEN.test(part) : TELLING.test(part)))
    .filter((part, i, kept) => i === kept.length - 1 || shape(part) !== shape(kept[i + 1] ?? ''))
    .join(' ');
}

const FEW = 4;
const HIDDEN = /^travis_(?:fold|time):/;

function shape(text: string): string {
  return text.replace(/[\d.#=>*-]+/g, '').trim();
}
