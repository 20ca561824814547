import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createShadowGit } from '../../../src/adapters/machine/shadow-git.js';
import '../../retry-once.js';

let base: string;
let root: string;
let temp: string;

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'shadow-'));
  root = join(base, 'work');
  temp = join(base, 'temp');
  for (const folder of [root, temp]) mkdirSync(folder);
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

function git(...args: string[]): string {
  const env = { PATH: process.env.PATH, HOME: base, GIT_CONFIG_NOSYSTEM: '1' };
  return execFileSync('git', ['-c', 'user.name=n', '-c', 'user.email=a@b.c', ...args], {
    cwd: root,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

function commit(...init: string[]): void {
  git('init', '-q', '-b', 'main', ...init);
  writeFileSync(join(root, 'a.txt'), 'one\n');
  git('add', '.');
  git('commit', '-qm', 'first');
  git('branch', 'feature/x');
  git('tag', 'v1');
}

/** What git says through the shadow. */
async function through(...args: string[]): Promise<string> {
  const shadow = await createShadowGit({ root, temp });
  if ('refused' in shadow) throw new Error(shadow.refused);
  return execFileSync('git', [...shadow.args, ...args], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: base, ...shadow.env },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
}

const refused = async (): Promise<string> => {
  const shadow = await createShadowGit({ root, temp });
  return 'refused' in shadow ? shadow.refused : '';
};

describe('the shadow', () => {
  test('shows the history, the branches, the tags and the work tree', async () => {
    commit();
    expect(await through('log', '--format=%s')).toBe('first');
    expect(await through('branch', '--list')).toContain('feature/x');
    expect(await through('tag', '--list')).toBe('v1');
    expect(await through('status', '--short')).toBe('');
    writeFileSync(join(root, 'a.txt'), 'two\n');
    expect(await through('status', '--short')).toBe('M a.txt');
  });

  test('shows packed references and a detached head', async () => {
    commit();
    git('pack-refs', '--all');
    git('checkout', '-q', '--detach');
    expect(await through('rev-parse', 'v1')).toBe(git('rev-parse', 'HEAD').trim());
    expect(await through('rev-parse', '--abbrev-ref', 'HEAD')).toBe('HEAD');
  });

  test('reads a repository of SHA-256 objects', async () => {
    commit('--object-format=sha256');
    expect(await through('rev-parse', 'HEAD')).toHaveLength(64);
  });

  test('reads a shallow clone and a split index', async () => {
    commit();
    git('commit', '-q', '--allow-empty', '-m', 'second');
    git('update-index', '--split-index');
    const clone = join(base, 'clone');
    execFileSync('git', ['clone', '-q', '--depth=1', `file://${root}`, clone], { stdio: 'ignore' });
    expect(await through('status', '--short')).toBe('');
    root = clone;
    expect(await through('rev-list', '--count', 'HEAD')).toBe('1');
    expect(await through('rev-parse', '--is-shallow-repository')).toBe('true');
  });

  test('fetches nothing for a partial clone, whatever program its remote names', async () => {
    commit();
    git('config', 'uploadpack.allowFilter', 'true');
    const clone = join(base, 'clone');
    const options = ['--filter=blob:none', '--no-checkout'];
    execFileSync('git', ['clone', '-q', ...options, `file://${root}`, clone], { stdio: 'ignore' });
    root = clone;
    git('config', 'remote.origin.uploadpack', `touch ${join(base, 'started')}; git-upload-pack`);
    expect(await through('log', '--format=%s')).toBe('first');
    await expect(through('show', 'HEAD:a.txt')).rejects.toThrow();
    expect(readdirSync(base)).not.toContain('started');
    // Plain git does start it.
    expect(git('show', 'HEAD:a.txt')).toBe('one\n');
    expect(readdirSync(base)).toContain('started');
  });

  test('takes nothing of the configuration, and no link', async () => {
    commit();
    git('config', 'http.https://github.com/.extraheader', 'AUTHORIZATION: basic planted');
    writeFileSync(join(base, 'data'), 'ref');
    symlinkSync(join(base, 'data'), join(root, '.git/refs/heads/link'));
    const shadow = await createShadowGit({ root, temp });
    const folder = join(temp, readdirSync(temp)[0] ?? '');
    expect(readdirSync(folder).sort()).toEqual(['HEAD', 'config', 'index', 'objects', 'refs']);
    expect(readFileSync(join(folder, 'config'), 'utf8')).not.toContain('planted');
    expect(readdirSync(join(folder, 'refs/heads')).sort()).toEqual(['feature', 'main']);
    expect(shadow).toHaveProperty('args');
  });

  test.each<[string, () => void, string]>([
    ['there is no repository', () => {}, 'not a git repository'],
    ['.git is a file', () => writeFileSync(join(root, '.git'), 'gitdir: /elsewhere\n'), 'a link or a file'],
    [
      '.git is a link',
      () => {
        commit();
        renameSync(join(root, '.git'), join(base, 'moved'));
        symlinkSync(join(base, 'moved'), join(root, '.git'));
      },
      'a link or a file',
    ],
    [
      'its objects are a link',
      () => {
        commit();
        renameSync(join(root, '.git/objects'), join(base, 'o'));
        symlinkSync(join(base, 'o'), join(root, '.git/objects'));
      },
      'elsewhere',
    ],
    [
      'references are in another format',
      () => {
        commit();
        writeFileSync(join(root, '.git/config'), '[extensions]\n\trefStorage = reftable\n');
      },
      'reftable',
    ],
    ['.git is empty', () => mkdirSync(join(root, '.git')), 'could not be read'],
  ])('is refused when %s', async (_when, prepare, reason) => {
    prepare();
    expect(await refused()).toContain(reason);
    expect(readdirSync(temp)).toEqual([]);
  });

  test('is refused without a checkout', async () => {
    expect(await createShadowGit({ root: null, temp })).toHaveProperty('refused');
  });
});
