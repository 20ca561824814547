/**
 * Every regular expression of the product is safe whatever text it meets: proved from the pattern, not tried. There is no list
 * of exceptions; see "A pattern that passes" in docs/extending.md.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { describe, expect, test } from '@jest/globals';
import { type Collected, collectPatterns, type Written } from './source/collect.js';
import { composedBy } from './source/compose-seen.js';
import { objectionTo } from './source/verdict.js';

const ROOT = new URL('../../', import.meta.url).pathname;
const REDACTION = 'src/adapters/door/redaction/';
/** One folder alone: `PATTERNS=src/logs/ npx jest test/patterns`. */
const only = process.env.PATTERNS ?? '';

const files = ['src', 'demo'].flatMap(listFiles).filter((path) => path.startsWith(only));
const collected = new Map(files.map((path) => [path, collectPatterns(path, readFileSync(join(ROOT, path), 'utf8'))]));
const finished = await composedBy(
  files.filter((path) => (collected.get(path)?.composed.length ?? 0) > 0),
  ROOT,
);

function patternsOf(path: string, { literals, composed }: Collected): Written[] {
  const made = composed.flatMap(({ file, line, cut }) =>
    finished
      .filter((pattern) => pattern.file === path && pattern.line === line)
      .map(({ source, flags }) => ({ file, line, source, flags, cut })),
  );
  return [...literals, ...made];
}

const rooms: [string, (path: string) => boolean][] = [
  ['outside of redaction', (path) => !path.startsWith(REDACTION)],
  ['of redaction', (path) => path.startsWith(REDACTION)],
];

describe.each(rooms)('the patterns %s', (_name, isHere) => {
  const here = [...collected].filter(([path]) => isHere(path));

  test('are literals, or composed in the one place while their module is loaded', () => {
    expect(here.flatMap(([, { offences }]) => offences)).toEqual([]);
    const unseen = here.flatMap(([, { composed }]) =>
      composed.filter(({ file, line }) => !finished.some((one) => one.file === file && one.line === line)),
    );
    expect(unseen).toEqual([]);
  });

  test('take linear time, or see text that is cut and take the square of that', () => {
    const objections = here.flatMap(([path, all]) => patternsOf(path, all)).map(objectionTo);
    expect(objections.filter((objection) => objection !== null).join('\n\n')).toBe('');
  });
});

function listFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`)
    .sort();
}
