/**
 * What a workflow's text fills from secrets, in our own surroundings: the values of variables, and the pieces of the script that
 * is given to us. The text is read line by line and not as YAML: whichever job or level a line belongs to, what it says of a
 * name is believed, for all that can come of it is that more is hidden.
 */
import { captureWildcards, parseTemplate, speaksOfSecret } from './template.js';

export interface Surroundings {
  env: Readonly<Record<string, string | undefined>>;
  /** The input `run`, in which the runner has filled in the expressions already; empty where there is none. */
  script: string;
}

/** Lines that are longer are no work of people. */
const MAX_LINE = 4096;
const MAX_LINES = 20_000;
/** Of a line, that many names and that many templates; more stand in no line of people. */
const MAX_IN_LINE = 50;
/** Templates held against places, in the whole file. */
const MAX_COMPARED = 200_000;

/** The values, each once. Those of comparisons (`true`, `false`) are none. */
export function secretValues(workflowText: string, { env, script }: Surroundings): string[] {
  const found = new Set<string>();
  const written = linesOf(script);
  let compared = 0;
  for (const line of workflowText.split('\n').slice(0, MAX_LINES)) {
    if (line.length > MAX_LINE || !line.includes('${{') || !speaksOfSecret(line)) continue;
    const sources = sourcesIn(line).slice(0, MAX_IN_LINE);
    const names = [...new Set(namesIn(line))].slice(0, MAX_IN_LINE);
    const actual = names.flatMap((name) => env[name] ?? []);
    const places = [...new Set([...actual, ...actual.flatMap(linesOf), ...written])];
    compared += sources.length * places.length;
    // Then the whole value is hidden: that costs no more than what can be read.
    if (compared > MAX_COMPARED) for (const value of actual) found.add(value);
    else for (const source of sources) for (const secret of secretsIn(source, places)) found.add(secret);
  }
  return [...found].filter((value) => value !== '' && !/^(?:true|false)$/i.test(value));
}

const linesOf = (text: string) => (text === '' ? [] : text.split('\n').map((line) => line.trim()));

/** Names before a colon: one of a block mapping, several of a flow mapping. */
function namesIn(line: string): string[] {
  return line.split(/[{,]/).flatMap((part) => {
    const [before = ''] = part.split(':', 1);
    return /^\s*(?:- \s*)?["']?([\w.-]{1,200})["']?\s*$/.exec(before)?.[1] ?? [];
  });
}

/** Every way in which the line may be a template: as it stands, as a value, without a comment, each value of a flow mapping. */
function sourcesIn(line: string): string[] {
  const afterColon = line.slice(line.indexOf(':') + 1).trim();
  const inFlow = [...line.matchAll(/\$\{\{[^}]{1,500}\}\}/g)].map(([expression]) => expression);
  const sources = [line.trim().replace(/^- /, ''), afterColon, withoutComment(afterColon)];
  const unquoted = [afterColon, withoutComment(afterColon)].flatMap(unquote);
  const flow = /:\s*\{/.test(line) ? inFlow : [];
  return [...new Set([...sources, ...unquoted, ...flow])];
}

function withoutComment(value: string): string {
  const comment = value.indexOf(' #', value.lastIndexOf('}}'));
  return comment === -1 ? value : value.slice(0, comment).trim();
}

/** [YAML 1.2, 7.3.1 and 7.3.2] */
function unquote(value: string): string[] {
  if (value.length < 2 || !value.endsWith(value.charAt(0))) return [];
  if (value.startsWith("'")) return [value.slice(1, -1).replaceAll("''", "'")];
  return value.startsWith('"') ? [value.slice(1, -1).replaceAll('\\"', '"').replaceAll('\\\\', '\\')] : [];
}

/** Where a place is the template filled in: what stands for the expressions that speak of secrets. */
function secretsIn(source: string, places: readonly string[]): string[] {
  const { texts, expressions } = parseTemplate(source);
  const secret = expressions.map((expression) => speaksOfSecret(expression));
  if (!secret.includes(true)) return [];
  const readings = places.flatMap((place) => [
    captureWildcards(texts, place),
    capturedFromTheEnd(texts, place),
    capturedWithin(texts, place),
  ]);
  return readings.flatMap((found) => found?.filter((_, index) => secret[index]) ?? []);
}

/** A value may itself hold the text that follows it: read from the end, it ends as late as it can. */
function capturedFromTheEnd(texts: readonly string[], place: string): string[] | null {
  const turned = captureWildcards(texts.map(reversed).reverse(), reversed(place));
  return turned === null ? null : turned.map(reversed).reverse();
}

const reversed = (text: string) => text.split('').reverse().join('');

/** A line of a folded script (`run: >`) is a part of the line that was run. */
function capturedWithin([first = '', ...rest]: readonly string[], place: string): string[] | null {
  const start = first.trim().length < 3 ? -1 : place.indexOf(first);
  if (start === -1) return null;
  const captured: string[] = [];
  let at = start + first.length;
  for (const text of rest) {
    const found = text === '' ? at + place.slice(at).split(/\s/, 1).join('').length : place.indexOf(text, at);
    if (found === -1) return null;
    captured.push(place.slice(at, found));
    at = found + text.length;
  }
  return captured;
}
