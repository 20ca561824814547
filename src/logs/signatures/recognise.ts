import type { Location, NumberedLine, SignatureMatch } from '../../contract/model.js';
import { fromWorkspaceRoot } from '../excerpt/workspace-root.js';
import { createScanner, type LiteralScanner } from './literal-scanner.js';
import type { Lookup, Signature } from './signature.js';

/** Patterns see this much of a line: what explains a failure stands at its beginning, and time stays bounded. */
const MAX_LINE = 2000;
/** A captured text is shown in one sentence. */
const MAX_CAPTURE = 240;

/** What tools put before the lines of other tools: the runner, buildx, compose, ant, a CI's clock. */
const NESTED_PREFIX =
  /^(?:##\[error\]|::error(?: [^:]{0,300})?::|#\d{1,5} (?:\d{1,7}\.\d{1,4} )?|[\w.-]{1,60} {0,30}\| |\s{0,12}\[(?:javac|junit|java|exec|testng|mkdir|apply|javadoc|scalac|groovyc|kotlinc)\] ?|\d{1,8} (?=\[(?:ERROR|WARNING|INFO)\]))/;

type Groups = Record<string, string | undefined>;

/** The lines around one line, in the order of the log. */
export interface LineContext {
  before: readonly string[];
  after: readonly string[];
}

export interface Recogniser {
  /** False only when no signature can match. Fast enough for every line of a log. */
  mayMatch(line: string): boolean;
  /** Every signature that the line shows, the weightiest first. */
  match(line: NumberedLine, context: LineContext): SignatureMatch[];
}

/** The line without the prefixes of the tools that only passed it on, such as `#19 22.32 ` or `web_1  | `. */
export function withoutNestedPrefixes(text: string): string {
  let bare = text;
  for (let depth = 0; depth < 3; depth++) {
    const prefix = NESTED_PREFIX.exec(bare)?.[0];
    if (!prefix) break;
    bare = bare.slice(prefix.length);
  }
  return bare;
}

/** A recogniser for a table of signatures. Pure: the same line and context give the same matches. */
export function createRecogniser(table: readonly Signature[]): Recogniser {
  // Built when it is first needed: a run in which nothing failed does not pay for it.
  let built: LiteralScanner | null = null;
  const scanner = (): LiteralScanner => {
    built ??= createScanner(table.map(({ hint }) => (typeof hint === 'string' ? [hint] : hint)));
    return built;
  };
  return {
    mayMatch: (line) => scanner().mayContain(line),
    match: (line, context) => {
      const bare = withoutNestedPrefixes(line.text.slice(0, MAX_LINE));
      return scanner()
        .found(bare)
        .flatMap((index) => matchOne(table[index], bare, line, context))
        .sort((a, b) => b.weight - a.weight);
    },
  };
}

function matchOne(
  signature: Signature | undefined,
  bare: string,
  line: NumberedLine,
  context: LineContext,
): SignatureMatch[] {
  const own = signature?.pattern.exec(bare);
  if (!signature || !own) return [];
  const groups: Groups = { ...own.groups };
  for (const lookup of signature.around ?? []) {
    const found = lookAround(lookup, context);
    if (!found && lookup.required) return [];
    for (const [name, text] of Object.entries(found ?? {})) groups[name] ||= text;
  }
  for (const name of ['path', 'path2', 'path3', 'path4']) groups[name] &&= fromWorkspaceRoot(groups[name]);
  const { id, category, kind, severity, weight } = signature;
  const cause = fill(signature.cause, groups);
  const fix = signature.fix === null ? null : fill(signature.fix, groups);
  return [{ id, category, kind, severity, cause, fix, line, location: locate(groups), weight }];
}

function lookAround({ side, within, pattern, until }: Lookup, context: LineContext): Groups | null {
  const near = side === 'after' ? context.after.slice(0, within) : context.before.slice(-within).reverse();
  for (const text of near) {
    const bare = withoutNestedPrefixes(text.slice(0, MAX_LINE));
    if (until?.test(bare)) return null;
    const hit = pattern.exec(bare);
    if (hit) return hit.groups ?? {};
  }
  return null;
}

/** Puts the captured texts into a template: `{name}`, `{name/other}` (the first that was captured), `{name|words if none was}`; `[[a part]]` goes when a group in it is empty. */
function fill(template: string, groups: Groups): string {
  const has = (name: string) => Boolean(groups[name]?.trim());
  return template
    .replace(/\[\[([^[\]]*)\]\]/g, (_, part: string) =>
      [...part.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => has(name)) ? part : '',
    )
    .replace(/\{([\w/]+)(?:\|([^{}]*))?\}/g, (_, names: string, otherwise = '') => {
      const captured = names.split('/').find(has);
      return (captured && shorten(groups[captured])) || otherwise;
    })
    .replace(/(?<!\w)\(\s*\)/g, '')
    .replace(/(?<!\s)\s+(?=[.,;)](?:\s|$)|\s)/g, '')
    .replace(/(?<=[.!?:])\.$/, '')
    .trim();
}

function shorten(text = ''): string {
  const folded = text.replace(/\s+/g, ' ').trim();
  return folded.length > MAX_CAPTURE ? `${folded.slice(0, MAX_CAPTURE - 1)}…` : folded;
}

function locate(groups: Groups): Location | null {
  const path = groups.path || groups.path2;
  if (!path) return null;
  return {
    path,
    line: toNumber(groups.line || groups.line2),
    column: toNumber(groups.column || groups.column2),
  };
}

function toNumber(digits: string | undefined): number | null {
  const value = Number(digits);
  return digits && Number.isSafeInteger(value) && value > 0 ? value : null;
}
