import { z } from 'zod';
import type { Section } from '../../contract/model.js';
import type { Tool, ToolAnswer } from '../../contract/ports.js';
import type { LogWithReading } from '../../contract/reading.js';
import { gatherLines } from '../excerpt/gather.js';
import { compileWords } from '../scan/automaton.js';
import { cleanLine } from '../scan/clean.js';
import { scanLines } from '../scan/scan-lines.js';
import { parseQuery } from './line-query.js';

/** Of one answer, in characters. */
const ANSWER = 8000;
/** Of one line within an answer, in characters. */
const SHOWN = 500;
const MAX_LINES = 400;

const SearchInput = z.object({
  log: z.string().optional().describe('Name of the log; may be left out where there is one.'),
  query: z
    .string()
    .describe('Plain text, case ignored. * stands for any text within a line, | separates alternatives.'),
  from: z.number().optional().describe('Look from this line on.'),
});
const ReadInput = z.object({
  log: z.string().optional().describe('Name of the log; may be left out where there is one.'),
  from: z.number().optional().describe('First line, counted from 1.'),
  to: z.number().optional().describe('Last line.'),
  step: z.string().optional().describe('Title of a step: its lines. Without from, to and step, the steps are listed.'),
});

/**
 * Tools by which the model reaches what was cut from the excerpts. They stream through the log; answers are bounded. Their
 * descriptions hold no name of a job: that is a stranger's text, and the same words for every job stay in the prompt cache.
 */
export function logTools(
  logs: readonly LogWithReading[],
  answer: (name: string, input: unknown, logs: readonly LogWithReading[]) => Promise<ToolAnswer>,
): Tool[] {
  const tool = (name: string, description: string, input: Tool['input']): Tool => ({
    name,
    description,
    input,
    run: (asked) => answer(name, input.parse(asked), logs),
  });
  return [
    tool('search_log', "Find lines of the failed job's log. Answers with line numbers.", SearchInput),
    tool('read_log', "Read a range of lines of the failed job's log, or a step's lines.", ReadInput),
  ];
}

/** @param input as the tool's schema has let it through */
export function answerLogTool(name: string, input: unknown, logs: readonly LogWithReading[]): Promise<ToolAnswer> {
  return name === 'search_log'
    ? withLog(logs, SearchInput.parse(input), search)
    : withLog(logs, ReadInput.parse(input), readRange);
}

async function withLog<Input extends { log?: string | undefined }>(
  logs: readonly LogWithReading[],
  input: Input,
  use: (log: LogWithReading, input: Input) => Promise<string | null>,
): Promise<ToolAnswer> {
  const chosen = logs.find(({ name }) => name === input.log) ?? (logs.length === 1 ? logs[0] : undefined);
  if (!chosen) return refused(`There is no log of that name. Logs: ${logs.map(({ name }) => `"${name}"`).join(', ')}.`);
  const text = await use(chosen, input);
  if (text === null) return refused('There is nothing to look for in that query.');
  return { text, use: { allowed: true, refusal: null, command: null } };
}

function refused(reason: string): ToolAnswer {
  return { text: reason, use: { allowed: false, refusal: reason, command: null } };
}

async function search(
  { log }: LogWithReading,
  { query, from = 1 }: z.infer<typeof SearchInput>,
): Promise<string | null> {
  const matches = parseQuery(query);
  if (matches === null) return null;
  const found: string[] = [];
  let length = 0;
  let total = 0;
  let last = '';
  await scanLines(log, EVERY, {
    every: true,
    visit(bytes, start, end, number) {
      if (number < from) return;
      const { text } = cleanLine(bytes.toString('utf8', start, end));
      if (!matches(text)) return;
      total += 1;
      last = numbered(number, text);
      if (length + last.length > ANSWER - SHOWN - 200) return;
      found.push(last);
      length += last.length + 1;
    },
  });
  if (total === 0) return `No line from ${from} on matches.`;
  const rest = total - found.length;
  return [
    `${total} ${total === 1 ? 'line matches' : 'lines match'}.`,
    ...found,
    ...(rest > 0 ? [`… ${rest} more; the last one:`, last] : []),
  ].join('\n');
}

async function readRange({ log, reading }: LogWithReading, input: z.infer<typeof ReadInput>): Promise<string> {
  const section = input.step === undefined ? undefined : sectionNamed(reading.sections, input.step);
  if (input.step !== undefined && !section) return `No step of that title. ${listed(reading.sections)}`;
  if (!section && input.from === undefined && input.to === undefined) return listed(reading.sections);
  const total = reading.excerpt.totalLines;
  const from = Math.max(1, Math.floor(input.from ?? section?.firstLine ?? (input.to ?? 1) - 60));
  const to = Math.min(total, Math.floor(input.to ?? section?.lastLine ?? from + 60), from + MAX_LINES - 1);
  if (from > to) return `There is nothing from line ${from} on; the log has ${total} lines.`;
  const [passage] = await gatherLines(log, [{ from, to }]);
  return fitted(
    passage?.lines.map(({ number, text }) => numbered(number, text)) ?? [],
    from,
    input.to ?? section?.lastLine ?? to,
  );
}

function fitted(lines: readonly string[], from: number, wanted: number): string {
  const out: string[] = [];
  let length = 0;
  for (const line of lines) {
    if (length + line.length > ANSWER - 100) break;
    out.push(line);
    length += line.length + 1;
  }
  const next = from + out.length;
  if (next <= wanted) out.push(`… cut; go on from line ${next}.`);
  return out.join('\n');
}

function sectionNamed(sections: readonly Section[], title: string): Section | undefined {
  const same = (section: Section) => section.title === title || String(section.step) === title;
  const like = (section: Section) => section.title.toLowerCase().includes(title.toLowerCase());
  return (
    sections.findLast((section) => section.failed && same(section)) ??
    sections.findLast(same) ??
    sections.findLast(like)
  );
}

function listed(sections: readonly Section[]): string {
  if (sections.length === 0) return 'This log is not divided into steps. Give from and to.';
  const lines = sections.map(
    ({ title, firstLine, lastLine, failed }) =>
      `${firstLine}–${lastLine} ${title.slice(0, 100)}${failed ? ' (failed)' : ''}`,
  );
  return fitted(['Steps, by lines:', ...lines], 1, 0);
}

function numbered(number: number, text: string): string {
  return text.length > SHOWN
    ? `${number}: ${text.slice(0, SHOWN)} [… ${text.length - SHOWN} more characters]`
    : `${number}: ${text}`;
}

const EVERY = compileWords([]);
