import { describe, expect, test } from '@jest/globals';
import { createCommittedFiles } from '../../../src/adapters/github/github-files.js';
import { aRun } from '../../builders.js';
import { HEAD, OWNER, REPO, type Setup, withGitHub } from './setup.js';

const WORKFLOW = '.github/workflows/ci.yml';
const run = aRun({ owner: OWNER, repo: REPO, headSha: HEAD });
const contents: Record<string, Record<string, string>> = {
  [HEAD]: { [WORKFLOW]: 'name: CI\n', 'docs/größe & more.md': 'é', 'big.txt': 'x'.repeat(1024 * 1024 + 1) },
  main: { [WORKFLOW]: 'name: other\n' },
};

const read = ({ github }: Setup, path: string) => createCommittedFiles({ github }).read(run, path);

describe('a file of the repository', () => {
  test.each([
    [WORKFLOW, 'name: CI\n'],
    ['docs/größe & more.md', 'é'],
  ])('is read at the commit of the run: %s', (path, text) =>
    withGitHub({ contents }, async (setup) => expect(await read(setup, path)).toBe(text)),
  );

  test.each([
    ['it is not there', 'nowhere.yml'],
    ['it is a folder', '.github'],
    ['it has more than a megabyte', 'big.txt'],
  ])('is nothing when %s', (_why, path) =>
    withGitHub({ contents }, async (setup) => expect(await read(setup, path)).toBeNull()),
  );

  test.each(['', '/etc/passwd', '../secret', 'a/../../b', './a', 'a//b'])('is not asked for by the path %j', (path) =>
    withGitHub({ contents }, async (setup) => {
      expect(await read(setup, path)).toBeNull();
      expect(setup.fake.requests).toEqual([]);
    }),
  );

  test('is nothing when the token may not read it', () =>
    withGitHub({ contents, token: { login: null, permissions: {} } }, async (setup) =>
      expect(await read(setup, WORKFLOW)).toBeNull(),
    ));
});
