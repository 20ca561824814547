import type { FailureRecord } from '../../contract/record.js';
import type { JudgedLine } from '../excerpt/blocks.js';
import { ownPlacesIn } from '../excerpt/location.js';
import { createScanner } from '../signatures/literal-scanner.js';
import type { Captured, RecordFormat } from './record-format.js';
import { repositoryPath } from './repository-path.js';

/** A record as one head and its lines tell it, before those that tell of the same thing are made one. */
export interface FoundRecord extends FailureRecord {
  format: RecordFormat;
  log_lines: [number, number];
}

/** Patterns see this much of a line, so that their time is bounded. */
const SEEN = 1000;
const HEADING_WITHIN = 200;
/** Of a message, in characters. */
const MAX_MESSAGE = 2000;

export interface RecordReader {
  /** @param lines consecutive lines of a log; @param files of the repository, relative to its root */
  read(lines: readonly JudgedLine[], files: readonly string[]): FoundRecord[];
}

/** A reader for a table of formats. One pass over the lines: a line costs one look-up in the hints, and a head its body. */
export function createRecordReader(table: readonly RecordFormat[]): RecordReader {
  const hints = createScanner(table.map(({ hint }) => hint));
  const heads = (line: JudgedLine | undefined): Head[] => {
    if (!line || line.blank || line.text.startsWith('##[group]')) return [];
    const seen = line.bare.slice(0, SEEN);
    return hints.found(seen).flatMap((index) => {
      const format = table[index];
      const hit = format?.head.exec(seen);
      return format && hit ? [{ format, groups: hit.groups ?? {} }] : [];
    });
  };
  return {
    read(lines, files) {
      const found: FoundRecord[] = [];
      for (let at = 0; at < lines.length; at++) {
        for (const head of heads(lines[at])) {
          const end = endOfBody(lines, at, head.format);
          const record = recordOf({ head, lines, at, end, files });
          if (record === null || !holds(record)) continue;
          found.push(record);
          at = end;
          break;
        }
      }
      return found;
    },
  };
}

/** A record that names no thing at all, or not the file that its format stands and falls with, is none. */
function holds({ format, id, file, code, message }: FoundRecord): boolean {
  if (format.needsPlace && file === null) return false;
  return id !== null || file !== null || code !== null || message !== null;
}

const SCRIPT = /[\\/]_temp[\\/]|^(?:bash|sh|dash|zsh)$|^\/bin\/\w{2,6}$/;

interface Head {
  format: RecordFormat;
  groups: Record<string, string | undefined>;
}

interface Place {
  head: Head;
  lines: readonly JudgedLine[];
  at: number;
  /** Index of the last line of the body; `at` where there is none. */
  end: number;
  files: readonly string[];
}

function endOfBody(lines: readonly JudgedLine[], at: number, { body, head }: RecordFormat): number {
  if (body === undefined) return at;
  const allowed = body.blanks ?? (body.until ? Number.POSITIVE_INFINITY : 0);
  let last = at;
  let blanks = 0;
  for (let i = at + 1; i <= at + body.max; i++) {
    const line = lines[i];
    if (!line || line.text.startsWith('##[group]') || /^##\[error\]Process completed/.test(line.text)) break;
    if (line.blank) {
      blanks += 1;
      if (blanks > allowed) break;
      continue;
    }
    const seen = line.bare.slice(0, SEEN);
    if (body.until?.test(seen) || (body.while && !body.while.test(seen)) || head.test(seen)) break;
    last = i;
    blanks = 0;
    if (line.indent <= (lines[at]?.indent ?? 0) && body.through?.test(seen)) break;
  }
  return last;
}

function recordOf(place: Place): FoundRecord | null {
  const { head, lines, at, end, files } = place;
  const { format } = head;
  const body = lines.slice(at + 1, end + 1);
  const captured = fieldsOf(head.groups);
  const told = nested(format, body) ?? { captured: {}, from: 0 };
  Object.assign(captured, told.captured);
  for (const pattern of format.inside ?? []) fillFrom(captured, pattern, body);
  if (format.above && !fillAbove(captured, place) && format.needsAbove) return null;
  const framed = captured.file === undefined ? frameOf(format, body.slice(told.from), files) : null;
  // The runner's own copy of a step's script is no file of the repository, and its lines are none.
  const named = SCRIPT.test(captured.file ?? '') ? undefined : captured.file;
  const file = named ?? framed?.path;
  const first = lines[at]?.number ?? 0;
  return {
    format,
    tool: format.tool,
    kind: format.kind,
    id: tidied(captured.id),
    file: file === undefined ? null : repositoryPath(file, files),
    line: (file === named && file !== undefined ? positive(captured.line) : null) ?? framed?.line ?? null,
    code: tidied(captured.code),
    message: whole(captured.message, lines.slice(at, at + 60)),
    count: 1,
    log_lines: [first, lines[end]?.number ?? first],
  };
}

/** The named groups that hold something; `id2` counts as `id`. */
function fieldsOf(groups: Record<string, string | undefined>): Captured {
  const fields: Record<string, string> = {};
  for (const [name, text] of Object.entries(groups)) {
    if (text?.trim()) fields[name.replace(/\d$/, '')] ??= text.trim();
  }
  return fields;
}

function fillFrom(captured: Captured, pattern: RegExp, body: readonly JudgedLine[]): void {
  for (const line of body) {
    const groups = pattern.exec(line.bare.slice(0, SEEN))?.groups;
    if (!groups) continue;
    const fields = fieldsOf(groups);
    // A place is one thing: a line number of one line says nothing about the file of another.
    if (captured.file !== undefined && fields.file !== undefined && fields.file !== captured.file) delete fields.line;
    Object.assign(captured, { ...fields, ...captured });
    return;
  }
}

/** @returns whether there is such a heading */
function fillAbove(captured: Captured, { head: { format }, lines, at }: Place): boolean {
  for (let i = at - 1; i >= 0 && at - i <= HEADING_WITHIN; i--) {
    const seen = lines[i]?.bare.slice(0, SEEN) ?? '';
    const hit = format.above?.exec(seen);
    if (hit) Object.assign(captured, { ...fieldsOf(hit.groups ?? {}), ...captured });
    if (hit) return true;
    if (format.aboveUntil?.test(seen)) return false;
  }
  return false;
}

/** The innermost cause of a chain of them, and the index in the body from which its own frames stand. */
function nested(
  { deepest, frames }: RecordFormat,
  body: readonly JudgedLine[],
): { captured: Captured; from: number } | null {
  if (!deepest) return null;
  for (let i = body.length - 1; i >= 0; i--) {
    const groups = deepest.exec(body[i]?.bare.slice(0, SEEN) ?? '')?.groups;
    if (groups) return { captured: fieldsOf(groups), from: frames === 'first' ? i + 1 : 0 };
  }
  return null;
}

function frameOf({ frames }: RecordFormat, body: readonly JudgedLine[], files: readonly string[]) {
  if (!frames) return null;
  const places = ownPlacesIn(
    body.map(({ bare }) => bare),
    files,
  );
  return (frames === 'first' ? places[0] : places.at(-1)) ?? null;
}

function tidied(text: string | undefined): string | null {
  const folded = text?.replace(/\s+/g, ' ').trim();
  return folded ? folded : null;
}

/** A message that ends with a colon goes on in the next lines. */
function whole(text: string | undefined, lines: readonly JudgedLine[]): string | null {
  let message = tidied(text);
  const said = message?.endsWith(':') ? lines.findIndex(({ bare }) => text !== undefined && bare.includes(text)) : -1;
  for (const { bare, blank } of said < 0 ? [] : lines.slice(said + 1, said + 5)) {
    if (message === null || !message.endsWith(':')) break;
    if (!blank) message = tidied(`${message} ${bare}`);
  }
  return message === null ? null : withoutTail(message).slice(0, MAX_MESSAGE) || null;
}

/** What a tool cut off or announced is not shown as an unfinished sentence. */
function withoutTail(message: string): string {
  let end = message.length;
  while (end > 0 && ' :…'.includes(message.charAt(end - 1))) end -= 1;
  return message.slice(0, end);
}

function positive(digits: string | undefined): number | null {
  const value = Number(digits);
  return digits && Number.isSafeInteger(value) && value > 0 ? value : null;
}
