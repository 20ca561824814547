/**
 * Every regular expression of the product is safe whatever text it meets: proved from the pattern, not tried. There is no list
 * of exceptions; see "A pattern that passes" in docs/extending.md.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { expect, test } from '@jest/globals';
import { type Composed, collectPatterns } from './source/collect.js';
import { composedBy } from './source/compose-seen.js';
import { objectionTo } from './source/verdict.js';

const ROOT = new URL('../../', import.meta.url).pathname;
/** One folder alone: `PATTERNS=src/logs/ npx jest test/patterns`. */
const only = process.env.PATTERNS ?? '';

const files = ['src', 'demo'].flatMap(listFiles).filter((path) => path.startsWith(only));
const collected = new Map(files.map((path) => [path, collectPatterns(path, readFileSync(join(ROOT, path), 'utf8'))]));
const finished = await composedBy(
  files.filter((path) => (collected.get(path)?.composed.length ?? 0) > 0),
  ROOT,
);

const written = [...collected.values()].flatMap(({ literals }) => literals);
const composed = [...collected.values()].flatMap((one) => one.composed);

test('every regular expression is a literal, or composed in the one place while its module is loaded', () => {
  expect([...collected.values()].flatMap(({ offences }) => offences)).toEqual([]);
  const isSeen = ({ file, line }: Composed) => finished.some((one) => one.file === file && one.line === line);
  expect(composed.filter((one) => !isSeen(one))).toEqual([]);
});

test('every regular expression takes linear time', () => {
  if (only === '') expect(written.length).toBeGreaterThan(1000);
  const objections = [...written, ...finished].map(objectionTo).filter((objection) => objection !== null);
  expect(objections.join('\n\n')).toBe('');
});

function listFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`)
    .sort();
}
