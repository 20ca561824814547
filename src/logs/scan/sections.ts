import type { Section } from '../../contract/model.js';
import { createCompositeReader, isUncounted } from './composite.js';

/** A section while it is read: where its header (script, shell, environment) ended, and what kind of section it is. */
export interface OpenSection extends Section {
  /** The last line of the runner's own header; output begins after it. 0: no header. */
  headerLast: number;
  /** The job's column in `gh run view` logs. */
  job: string | null;
  /** `2026-06-20T06:09:39` of the first line. */
  startedAt: string | null;
  kind: 'step' | 'setup' | 'cleanup';
  /** Lines with `##[error]`, the first and the last. */
  errors: { first: number; last: number } | null;
}

export interface SectionReader {
  /** True while every line is wanted: within a header. */
  readonly inHeader: boolean;
  /** Takes a line with a mark, and every line while `inHeader`. */
  take(line: MarkedLine): void;
  end(lastLine: number): OpenSection[];
  /** The log tells how the job ended, and no step failed in it. */
  endedWell(): boolean;
}

export interface MarkedLine {
  number: number;
  text: string;
  columns: { job: string; step: string } | null;
  time: string | null;
  /** See `cleanLine`. */
  mark: string | null;
}

/** What Travis folds before the project's own phases. */
const SET_UP = /^(?:worker_info|resolvconf|docker_mtu|system_info|git\.|rvm|nvm|cache\.|apt|services|docker_)/;
/** What a runner prints when it has come to the end of a job. */
const ENDS = /^(?:Post job cleanup\.|Cleaning up orphan processes|Done\. Your build exited with 0)/;
/** A group that is never closed must not swallow the log. */
const HEADER_LINES = 1500;
/** Sections kept; a log with more is not cut by steps any more. */
const MAX_SECTIONS = 5000;
/** Lines remembered that GitHub's page does not count; of a log with more no line can be linked. */
const MAX_UNCOUNTED = 20_000;

/** Cuts a log into sections by the marks of the Actions runner and of Travis. */
export function createSectionReader(): SectionReader {
  const sections: OpenSection[] = [];
  const composite = createCompositeReader();
  let ended = false;
  let uncounted = 0;
  let header: { until: number; script: string[]; env: boolean } | null = null;

  const open = (line: MarkedLine, title: string, kind: OpenSection['kind']) => {
    const previous = sections.at(-1);
    if (previous) previous.lastLine = Math.max(previous.firstLine, line.number - 1);
    const section = blank(line, title, kind);
    if (sections.length < MAX_SECTIONS) sections.push(section);
    return section;
  };
  const close = (exitCode: number | null, line: number) => {
    const current = sections.at(-1);
    if (!current) return;
    current.exitCode = exitCode;
    current.failed = exitCode !== 0;
    current.lastLine = line;
  };

  return {
    get inHeader() {
      return header !== null;
    },
    take(line) {
      const { text, number, mark } = line;
      if (isUncounted(mark ?? text)) leaveOut(number);
      if (mark !== null) return composite.take(mark, sections);
      if (header !== null) {
        const current = sections.at(-1);
        const done = text === '##[endgroup]' || number > header.until;
        if (current) current.headerLast = number;
        if (!done) readHeader(header, text, current);
        if (done || text.startsWith('##[group]')) {
          if (current?.script === null && header.script.length > 0) current.script = header.script.join('\n');
          header = null;
        }
        if (!text.startsWith('##[group]')) return;
      }
      const run = /^##\[group\]Run (.{0,2000})$/.exec(text);
      if (run) {
        open(
          line,
          line.columns?.step && line.columns.step !== 'UNKNOWN STEP' ? line.columns.step : (run[1] ?? ''),
          'step',
        );
        header = { until: number + HEADER_LINES, script: [], env: false };
        return;
      }
      const travis = /(?:^|\s)\$ (.{1,500})$/.exec(text);

      const fold = [...text.matchAll(/travis_fold:start:([\w.-]{1,100})/g)].at(-1)?.[1];
      if (fold !== undefined) {
        if (SET_UP.test(fold)) return void open(line, travis?.[1] ?? fold, 'setup');
        if (/^after_/.test(fold)) return void open(line, travis?.[1] ?? fold, 'cleanup');
      }
      if (text.includes('travis_time:start') && travis) return void open(line, travis[1] ?? '', 'step');
      if (ENDS.test(text)) ended = true;
      if (text === 'Post job cleanup.') return void open(line, text, 'cleanup');
      if (text.startsWith('Current runner version:')) return void open(line, 'Set up job', 'setup');
      const closing = /" (?:failed and )?exited with (\d{1,3})\b/.exec(text);
      if (closing) {
        const command = text.slice(text.indexOf('The command "') + 13, closing.index);
        if (sections.length === 0) open({ ...line, number: 1 }, command, 'step');
        return close(Number(closing[1]), number);
      }
      if (/^(?:nl)?Done\. Your build exited with [1-9]/.test(text)) return failLast();
      if (text.startsWith('##[error]')) error(line);
    },
    endedWell: () => ended && !sections.some(({ failed, errors }) => failed || errors !== null),
    end(lastLine) {
      const last = sections.at(-1);
      if (last) last.lastLine = Math.max(last.lastLine, lastLine);
      return sections;
    },
  };

  function leaveOut(line: number): void {
    uncounted += 1;
    const current = sections.at(-1);
    if (!current) return;
    if (uncounted > MAX_UNCOUNTED) current.uncounted = null;
    else current.uncounted?.push(line);
  }

  /** Travis said that the build failed, and no command did: then it was the last one. */
  function failLast(): void {
    if (sections.some(({ failed }) => failed)) return;
    const last = sections.findLast(({ kind }) => kind === 'step');
    if (last) last.failed = true;
  }

  function error({ text, number, columns }: MarkedLine): void {
    const current = sections.at(-1);
    if (!current) return;
    const exit = /^##\[error\]Process completed with exit code (-?\d+)/.exec(text);
    if (exit) {
      current.exitCode = Number(exit[1]);
      current.failed = true;
    }
    current.errors = { first: current.errors?.first ?? number, last: number };
    current.lastLine = Math.max(current.lastLine, number);
    if (columns) current.job = columns.job;
  }
}

function readHeader(header: { script: string[]; env: boolean }, text: string, section: OpenSection | undefined): void {
  if (!section || header.env) return;
  const shell = /^shell: (.{1,500})$/.exec(text);
  if (shell) {
    section.shell = shell[1] ?? null;
    section.script = header.script.join('\n');
    header.env = true;
  } else if (/^(?:with|env):$/.test(text)) header.env = true;
  else header.script.push(text);
}

function blank(line: MarkedLine, title: string, kind: OpenSection['kind']): OpenSection {
  return {
    title,
    kind,
    step: null,
    firstLine: line.number,
    lastLine: line.number,
    headerLast: 0,
    script: null,
    shell: null,
    exitCode: null,
    failed: false,
    uncounted: [],
    job: line.columns?.job ?? null,
    startedAt: line.time,
    errors: null,
  };
}
