import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createWorkspace } from '../../../src/adapters/machine/workspace.js';

const base = realpathSync(mkdtempSync(join(tmpdir(), 'workspace-')));
const root = join(base, 'work');
const at = (path: string): string => join(root, path);
const plain = (text: string): string => text;

beforeAll(() => {
  for (const folder of ['src/deep', 'node_modules/x', '.git', '../outside']) mkdirSync(at(folder), { recursive: true });
  writeFileSync(at('src/deep/a.ts'), 'deep\n');
  writeFileSync(at('top.md'), 'top\n');
  writeFileSync(at('node_modules/x/index.js'), 'x');
  writeFileSync(at('.git/config'), 'x');
  writeFileSync(join(base, 'outside/data'), 'outside');
  writeFileSync(at('wide'), 'é'.repeat(5000));
  symlinkSync('../outside', at('link'));
  symlinkSync('/nowhere', at('dangling'));
  symlinkSync('loop', at('loop'));
  execFileSync('mkfifo', [at('fifo')]);
  symlinkSync(root, join(base, 'linked-root'));
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

describe('the workspace', () => {
  test('has a real root, and none where there is no checkout', async () => {
    expect((await createWorkspace({ root: join(base, 'linked-root'), redact: plain })).root).toBe(root);
    const none = await createWorkspace({ root: null, redact: plain });
    expect(none.root).toBeNull();
    expect(await none.files()).toEqual([]);
    expect((await createWorkspace({ root: '/nowhere', redact: plain })).root).toBeNull();
  });

  test.each([
    ['top.md', { realPath: at('top.md'), type: 'file' }],
    ['src', { realPath: at('src'), type: 'directory' }],
    ['link/data', { realPath: join(base, 'outside/data'), type: 'file' }],
    ['missing', { realPath: null, type: 'missing' }],
    ['top.md/below', { realPath: null, type: 'missing' }],
    ['dangling', { realPath: null, type: 'other' }],
    ['loop', { realPath: null, type: 'other' }],
    ['fifo', { realPath: at('fifo'), type: 'other' }],
    ['a\0b', { realPath: null, type: 'other' }],
    ['x'.repeat(5000), { realPath: null, type: 'missing' }],
  ])('knows what stands at %j', async (path, facts) => {
    const workspace = await createWorkspace({ root, redact: plain });
    expect(await workspace.inspect(join(root, path))).toEqual(facts);
  });

  test('lists files nearest first, without links, git and packages', async () => {
    const workspace = await createWorkspace({ root, redact: plain });
    expect(await workspace.files()).toEqual(['top.md', 'wide', 'src/deep/a.ts']);
  });

  test('reads so many bytes of text and says when there is more', async () => {
    const workspace = await createWorkspace({ root, redact: plain });
    expect(await workspace.read(at('top.md'), 100)).toEqual({ text: 'top\n', truncated: false });
    const { text, truncated } = await workspace.read(at('wide'), 101);
    expect({ text, truncated }).toEqual({ text: 'é'.repeat(50), truncated: true });
  });

  test('redacts before it cuts, so that no half of a secret is left', async () => {
    const secret = 'hush'.repeat(10);
    writeFileSync(at('secret.txt'), `${'x'.repeat(90)}${secret}`);
    const workspace = await createWorkspace({ root, redact: (text) => text.replaceAll(secret, '***') });
    const { text } = await workspace.read(at('secret.txt'), 100);
    rmSync(at('secret.txt'));
    expect(text).not.toContain('hush');
  });

  test('does not wait for a pipe, follow a link or read a directory', async () => {
    const workspace = await createWorkspace({ root, redact: plain });
    for (const path of ['fifo', 'link', 'dangling', 'src', 'missing']) {
      await expect(workspace.read(at(path), 10)).rejects.toThrow();
    }
  });
});
