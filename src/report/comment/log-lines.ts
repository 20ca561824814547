import type { Evidence, Finding, NumberedLine } from '../../contract/model.js';
import { grouped } from '../words/quantities.js';

/** Lines with their numbers in front, and what lies between them stated: text for a fence. */
export function numbered(lines: NumberedLine[], maxChars = 240): string {
  const width = String(lines.at(-1)?.number ?? 0).length;
  const rows: string[] = [];
  let previous: number | null = null;
  for (const { number, text } of lines) {
    if (previous !== null && number > previous + 1) rows.push(`${' '.repeat(width)}  ⋯ ${gap(number - previous - 1)}`);
    rows.push(`${String(number).padStart(width)}  ${shortened(text, maxChars)}`.trimEnd());
    previous = number;
  }
  return rows.join('\n');
}

/** Rules rank every line that looks like an error, and what comes after the best few is mostly noise. */
const BY_RULES = 4;

/** The lines that the diagnosis rests on, whole where the excerpt has them, in the order of the log. */
export function evidenceLines(finding: Finding, max: number): NumberedLine[] {
  const reading = finding.cause.failure.reading;
  if (reading === null) return [];
  const whole = new Map(reading.excerpt.lines.map((line) => [line.number, line.text]));
  const quoted = finding.diagnosis.evidence.map((item) => evidenceLine(item, whole));
  const chosen = quoted.length > 0 ? quoted : reading.keyLines;
  return inOrder(chosen.slice(0, finding.diagnosis.by === 'rules' ? Math.min(max, BY_RULES) : max));
}

/** The first block that looks like an error: the best key line with its neighbours. */
export function firstErrorBlock(finding: Finding, max: number): NumberedLine[] {
  const reading = finding.cause.failure.reading;
  if (reading === null) return [];
  const lines = reading.excerpt.lines;
  const first = reading.keyLines[0]?.number;
  const at = Math.max(
    0,
    lines.findIndex((line) => line.number === first),
  );
  return lines.slice(Math.max(0, at - 2), at - 2 + max).filter((line) => line.text.trim() !== '');
}

function evidenceLine(item: Evidence, whole: Map<number, string>): NumberedLine {
  return { number: item.line, text: whole.get(item.line) ?? item.quote };
}

function inOrder(lines: NumberedLine[]): NumberedLine[] {
  const unique = new Map(lines.map((line) => [line.number, line]));
  return [...unique.values()].sort((a, b) => a.number - b.number);
}

function gap(lines: number): string {
  return lines === 1 ? '1 line' : `${grouped(lines)} lines`;
}

function shortened(text: string, max: number): string {
  if (text.length <= max) return text;
  return `${text.slice(0, max)} … (${grouped(text.length - max)} more characters)`;
}
