/** Which steps of the workflow's own jobs the diagnose job needs before it, so that the failing command can be run again. */
import { isMap, isSeq, parseDocument } from 'yaml';
import { fill } from './fill.js';
import { type Contexts, isRecord, type Known } from './known.js';
import { expandMatrix } from './matrix.js';
import { parseTemplate } from './template.js';

export interface SetUp {
  runsOn: string;
  /** What stands after `uses:`, with the comment behind it. */
  checkout: string;
  /** Each step as its lines, the first without its dash. */
  steps: string[][];
}

/** Where the workflow checks nothing out itself. */
export const CHECKOUT = 'actions/checkout@8e8c483db84b4bee98b60c0593521ed34d9990e8 # v6.0.1';
const RUNNER = 'ubuntu-latest';

/** Actions that set tools up and are not called `setup-…`. */
const SET_UP_ACTIONS = ['pnpm/action-setup@', 'dtolnay/rust-toolchain@', 'subosito/flutter-action@'];

/** Commands that install what a project needs, as they begin. */
const INSTALLS = [
  ...['npm ci', 'npm install', 'yarn', 'pnpm install', 'pnpm i', 'bun install', 'corepack enable'],
  ...['pip install', 'pip3 install', 'python -m pip install', 'python3 -m pip install', 'poetry install', 'uv sync'],
  ...['pipenv install', 'pipenv sync', 'bundle install', 'composer install', 'go mod download', 'cargo fetch'],
  ...['dotnet restore', 'mix deps.get', 'flutter pub get', 'dart pub get'],
];

export function setUpFor(text: string, jobs: Record<string, unknown>): SetUp {
  const found = testedJob(jobs);
  if (found === null) return { runsOn: RUNNER, checkout: CHECKOUT, steps: [] };
  const { key, job } = found;
  const contexts = firstOfMatrix(job);
  const steps = stepsOf(job);
  const texts = stepTexts(text, key);
  const filled = steps.map((_step, at) => (texts[at] ?? []).map((line) => filledLine(line, contexts)).join('\n'));
  const kept = filled.filter((source, at) => source !== '' && isSetUp(steps[at] ?? {}, job) && isSelfContained(source));
  return {
    runsOn: runnerOf(job),
    checkout: filled.map((source) => /^uses: *(actions\/checkout@[^\n]*)/m.exec(source)?.[1]).find(Boolean) ?? CHECKOUT,
    steps: kept.map((source) => source.split('\n')),
  };
}

/** The job that is most likely to fail for what the code does: one that is called so, else the first. */
function testedJob(jobs: Record<string, unknown>): { key: string; job: Record<string, Known> } | null {
  const all = Object.entries(jobs).flatMap(([key, job]) =>
    isRecord(job) && Array.isArray(job.steps) ? [{ key, job }] : [],
  );
  return all.find(({ key }) => key.toLowerCase().includes('test')) ?? all[0] ?? null;
}

const stepsOf = ({ steps }: Record<string, Known>) =>
  Array.isArray(steps) ? steps.map((step) => (isRecord(step) ? step : {})) : [];

function firstOfMatrix({ strategy }: Record<string, Known>): Contexts {
  const matrix = isRecord(strategy) ? strategy.matrix : undefined;
  const values = matrix === undefined ? {} : expandMatrix(matrix, {})?.[0]?.values;
  return values === undefined ? {} : { matrix: values };
}

/** A value of the matrix stays the text that it was: `3.10` is no number. */
function filledLine(line: string, contexts: Contexts): string {
  const [, key, expression] = /^([\w\s-]*: *)(\$\{\{[^}]*\}\})$/.exec(line) ?? [];
  const { text, unresolved } = fill(expression ?? line, contexts);
  return key === undefined ? text : key + (unresolved.length > 0 ? text : JSON.stringify(text));
}

/** Commands are run again on Linux and macOS only. */
function runnerOf(job: Record<string, Known>): string {
  const label = job['runs-on'];
  return typeof label === 'string' && /^[\w.-]+$/.test(label) && !/windows/i.test(label) ? label : RUNNER;
}

/** One that stands under a condition of its own may have its reasons; a script may count on the shell and folder of its job. */
function isSetUp({ uses, run, if: condition, ...rest }: Record<string, Known>, job: Record<string, Known>): boolean {
  if (condition !== undefined || rest['continue-on-error'] !== undefined || rest['timeout-minutes'] !== undefined)
    return false;
  if (typeof uses === 'string')
    return /\/setup-[\w-]+@/.test(uses) || SET_UP_ACTIONS.some((action) => uses.startsWith(action));
  return job.defaults === undefined && typeof run === 'string' && run.trim().split('\n').every(isInstallation);
}

const isInstallation = (line: string) =>
  !/[&|;<>`$]/.test(line) && INSTALLS.some((start) => line.trim() === start || line.trim().startsWith(`${start} `));

/** Values of the job that it was taken from are not there in another; secrets are not carried to where code is run again. */
const isSelfContained = (source: string) =>
  !parseTemplate(source).expressions.some((expression) => /\b(?:matrix|needs|steps|secrets|env)\b/.test(expression));

/** As they stand in the file, with their comments, without the indent. Empty where the steps are not written one below the other. */
function stepTexts(text: string, key: string): string[][] {
  const steps = parseDocument(text, { logLevel: 'silent' }).getIn(['jobs', key, 'steps'], true);
  if (!isSeq(steps) || steps.flow) return [];
  const starts = steps.items.map((item) => (isMap(item) && !item.flow ? (item.range?.[0] ?? null) : null));
  return starts.map((start, at) =>
    start === null ? [] : stepLines(text.slice(start, starts[at + 1] ?? steps.range?.[1]), text, start),
  );
}

function stepLines(source: string, text: string, start: number): string[] {
  const column = start - text.lastIndexOf('\n', start - 1) - 1;
  const lines = source
    .replaceAll('\r', '')
    .split('\n')
    .map((line, at) => (at === 0 ? line : dedented(line, column)));
  // The dash of the next step, and comments that stand before it.
  const last = lines.findLastIndex((line, at) => at === 0 || !isBetween(line.trim()));
  return lines.slice(0, last + 1).map((line) => line.trimEnd());
}

/** A comment may stand further out than the step that it is in. */
const dedented = (line: string, by: number) => (line.slice(0, by).trim() === '' ? line.slice(by) : line.trimStart());

const isBetween = (line: string) => line === '' || line === '-' || line.startsWith('#');
