// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of GitHub's.
/** Writes the diagnose job into a workflow file. What stands there already stays as it is, to the letter. */
import { isMap, isScalar, parseDocument } from 'yaml';
import { isRecord } from './known.js';
import { type SetUp, setUpFor } from './set-up-steps.js';

export interface WithDiagnoseJob {
  text: string;
  /** Key of the new job. */
  job: string;
  needs: string[];
}

/** Why nothing was written; `done`: because the action stands there already. */
export interface NotWritten {
  reason: string;
  done: boolean;
}

const NAMES = ['diagnose', 'diagnose-failures', 'autofixops'];
const AFTER_FAILURE = [
  "if: ${{ contains(needs.*.result, 'failure') || contains(needs.*.result, 'cancelled') }}",
  'continue-on-error: true',
];

/** Whether the file has a step of ours already: as others name it, or as our own repository does. */
export const usesAction = (text: string): boolean => /^[ -]*uses: *['"]?autofixops\/action@/m.test(text);

export function addDiagnoseJob(text: string): WithDiagnoseJob | NotWritten {
  const refused = (reason: string, done = false) => ({ reason, done });
  if (usesAction(text)) return refused('It has a step of AutoFixOps already.', true);
  const document = parseDocument(text, { logLevel: 'silent' });
  if (document.errors.length > 0) return refused('It is not valid YAML.');
  const jobs = document.get('jobs', true);
  if (isMap(jobs) && jobs.flow) return refused('Its jobs are not written one below the other.');
  const place = isMap(jobs) ? indentOf(text, jobs.items[0]?.key) : null;
  const plain: unknown = document.toJS({ maxAliasCount: 200 });
  if (place === null || !isRecord(plain) || !isRecord(plain.jobs)) return refused('It has no jobs.');
  if (isOnlyCalled(plain.on))
    return refused('It is only called by other workflows: the job belongs into one of those.');
  const needs = Object.keys(plain.jobs);
  const job = NAMES.find((name) => !needs.includes(name));
  if (job === undefined) return refused(`All of the names ${NAMES.join(', ')} are taken.`);
  const lines = jobLines({ job, needs, ...setUpFor(text, plain.jobs) });
  const written = inserted(text, indented(lines, place), endOfJobs(text, document.contents));
  return isSound(written, plain, job) ? { text: written, job, needs } : refused(UNSAFE);
}

const UNSAFE =
  'It is written in a way in which no job can be added safely: please add it by hand, as the README shows.';

/** Whether the file says what it said before, and one job more. */
function isSound(text: string, before: Record<string, unknown>, job: string): boolean {
  const document = parseDocument(text, { logLevel: 'silent' });
  const after: unknown = document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 200 });
  if (!isRecord(after) || !isRecord(after.jobs) || !isRecord(after.jobs[job])) return false;
  const { [job]: _added, ...jobs } = after.jobs;
  return JSON.stringify({ ...after, jobs }) === JSON.stringify(before);
}

function isOnlyCalled(on: unknown): boolean {
  const events = isRecord(on) ? Object.keys(on) : [on].flat();
  return events.length === 1 && events[0] === 'workflow_call';
}

function jobLines({ job, needs, runsOn, checkout, steps }: { job: string; needs: string[] } & SetUp): string[] {
  const afterFailure = AFTER_FAILURE.map((line) => `      ${line}`);
  return [
    `${job}:`,
    `  needs: [${needs.join(', ')}] # every job that is to be diagnosed`,
    '  if: ${{ !cancelled() }}',
    `  runs-on: ${runsOn}`,
    '  timeout-minutes: 30',
    '  permissions:',
    '    actions: read # the logs of the failed jobs',
    '    contents: read # the files they name',
    '    pull-requests: write # the comment',
    '  steps:',
    `    - uses: ${checkout}`,
    ...afterFailure,
    '      with:',
    '        persist-credentials: false',
    ...steps.flatMap(([first = '', ...rest]) => [
      `    - ${first}`,
      ...rest.map((line) => (line === '' ? '' : `      ${line}`)),
      ...afterFailure,
      '      timeout-minutes: 10',
    ]),
    '    - uses: autofixops/action@v2',
    '      with:',
    '        anthropic-api-key: ${{ secrets.ANTHROPIC_API_KEY }} # optional',
  ];
}

const indented = (lines: string[], by: string) => lines.map((line) => (line === '' ? '' : by + line));

/** What stands before the first job's key on its line; null where that is not only white space. */
function indentOf(text: string, key: unknown): string | null {
  const start = isScalar(key) ? key.range?.[0] : undefined;
  if (start === undefined) return null;
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return /^ +$/.test(before) ? before : null;
}

/** Where the part of the file that belongs to `jobs:` ends. */
function endOfJobs(text: string, contents: unknown): number {
  const keys = isMap(contents) ? contents.items.map(({ key }) => (isScalar(key) ? key : null)) : [];
  const next = keys[keys.findIndex((key) => key?.value === 'jobs') + 1]?.range?.[0];
  return next === undefined ? text.length : text.lastIndexOf('\n', next - 1) + 1;
}

/** Empty lines, and comments at the margin, belong to what comes after. */
function inserted(text: string, lines: string[], end: number): string {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const before = text.slice(0, end).split(newline);
  const isLoose = (line: string) => line.trim() === '' || line.startsWith('#');
  const last = before.findLastIndex((line) => !isLoose(line)) + 1;
  const after = before.slice(last).join(newline) + text.slice(end);
  const rest = after.trim() === '' ? '' : after;
  return [...before.slice(0, last), '', ...lines, rest].join(newline);
}
