import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const ROOT = new URL('..', import.meta.url).pathname;
const DOCS = readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.md'));
const PAGES = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...DOCS.map((name) => `docs/${name}`)];

describe.each(PAGES)('%s', (page) => {
  const text = readFileSync(join(ROOT, page), 'utf8');

  test('names only files and folders of the project that are there', () => {
    const paths = text.matchAll(/`((?:src|demo|scripts|docs|examples|test\/[a-z]+)\/[\w./*-]*)`/g);
    const named = [...paths].map(([, path = '']) => path.replace(/\*.*$/, ''));
    const ofTheDemo = /^(src\/cart|test\/cart)/;
    expect(named.filter((path) => !ofTheDemo.test(path) && !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test('links only to pages that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)];
    const paths = links.map(([, path = '']) => join(dirname(page), path));
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test('shows only scripts that package.json has', () => {
    const { scripts }: { scripts: object } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const shown = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name);
    expect(shown.filter((name) => !(name in scripts))).toEqual([]);
  });
});
