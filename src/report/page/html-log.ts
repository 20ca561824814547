/** A log as a page shows it: numbered, evidence marked, what was left out stated; in chunks that a browser lays out only when seen. */
import type { Evidence, LineRange, NumberedLine } from '../../contract/model.js';
import { counted, grouped } from '../words/quantities.js';
import { type Markup, markup } from './markup.js';

/** Lines of a chunk; its height is promised to the browser in the style sheet, at 18 px a line. */
const CHUNK = 200;
const MAX_LINE_CHARS = 4000;

export interface LogView {
  /** Unique on the page: the start of the lines' ids. */
  id: string;
  label: string;
  lines: NumberedLine[];
  evidence: Evidence[];
  /** Lines outside are shown dimmed, as left out; null: all count as kept. */
  kept: LineRange[] | null;
}

interface Row {
  number: string;
  text: string;
  look: 'mark' | 'cut' | 'gap' | 'plain';
  /** Ordinals of the evidence, `1` or `1, 3`. */
  evidence: string;
  line: number;
}

export function logMarkup(view: LogView): Markup {
  const rows = rowsOf(view);
  const chunks: Markup[] = [];
  for (let at = 0; at < rows.length; at += CHUNK) chunks.push(chunk(rows.slice(at, at + CHUNK), view.id));
  return markup`<div class="log" role="region" tabindex="0" aria-label="${view.label}">${chunks}</div>`;
}

/** The anchor of a line of evidence. */
export function lineId(view: Pick<LogView, 'id'>, line: number): string {
  return `${view.id}-${line}`;
}

function rowsOf({ lines, evidence, kept }: LogView): Row[] {
  const ordinals = new Map<number, string>();
  evidence.forEach(({ line }, index) => {
    const others = ordinals.get(line);
    ordinals.set(line, others === undefined ? `${index + 1}` : `${others}, ${index + 1}`);
  });
  const isKept = keptTest(kept);
  const rows: Row[] = [];
  let previous: number | null = null;
  for (const { number, text } of lines) {
    if (previous !== null && number > previous + 1) rows.push(gapRow(number - previous - 1));
    const ordinal = ordinals.get(number);
    const look = ordinal !== undefined ? 'mark' : isKept(number) ? 'plain' : 'cut';
    rows.push({ number: String(number), text: oneLine(text), look, evidence: ordinal ?? '', line: number });
    previous = number;
  }
  return rows;
}

function gapRow(lines: number): Row {
  return { number: '⋯', text: `${counted(lines, 'line')} left out`, look: 'gap', evidence: '', line: 0 };
}

function keptTest(kept: LineRange[] | null): (line: number) => boolean {
  if (kept === null) return () => true;
  const lines = new Set<number>();
  for (const { from, to } of kept) for (let line = from; line <= to; line++) lines.add(line);
  return (line) => lines.has(line);
}

/** Rows of one look stand in one element: a log of 100,000 lines is then some hundred elements. */
function chunk(rows: Row[], id: string): Markup {
  const parts: Markup[] = [];
  for (let at = 0; at < rows.length; ) {
    let end = at + 1;
    const look = rows[at]?.look;
    while (look !== 'mark' && end < rows.length && rows[end]?.look === look) end++;
    parts.push(stretch(rows.slice(at, end), id));
    at = end;
  }
  const numbers = rows.map((row) => row.number).join('\n');
  // The first line feed after <pre> is no content by HTML's own rule, which keeps a log that starts with an empty line whole.
  return markup`<div class="${rows.length === CHUNK ? 'chunk full' : 'chunk'}"><pre class="numbers" aria-hidden="true">
${numbers}</pre><pre class="text">
${parts}</pre></div>`;
}

/** Escaped line by line: what is looked at of one text is bounded, and a stretch may be longer than that. */
function stretch(rows: Row[], id: string): Markup {
  const [first] = rows;
  const lines = rows.map((row, index) => markup`${index === 0 ? '' : '\n'}${row.text}`);
  if (first?.look === 'mark') {
    return markup`<mark id="${lineId({ id }, first.line)}" data-evidence="${first.evidence}">${lines}</mark>\n`;
  }
  if (first?.look === 'cut') return markup`<span class="cut">${lines}</span>\n`;
  if (first?.look === 'gap') return markup`<span class="gap">${lines}</span>\n`;
  return markup`${lines}\n`;
}

/** One line stays one line. What cannot be seen is taken out by the escaping. */
function oneLine(text: string): string {
  const cut =
    text.length > MAX_LINE_CHARS
      ? `${text.slice(0, MAX_LINE_CHARS)} … (${grouped(text.length - MAX_LINE_CHARS)} more characters)`
      : text;
  return cut.replace(/[\r\n\v\f\u0085\u2028\u2029]/g, ' ');
}
