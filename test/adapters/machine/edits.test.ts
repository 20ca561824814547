import { spawn, spawnSync } from 'node:child_process';
import '../../retry-once.js';
import {
  chmodSync, existsSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync,
  symlinkSync, utimesSync, writeFileSync,
} from 'node:fs'; // biome-ignore format: a list reads better in rows
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { restoreLeftovers, writeJournal } from '../../../src/adapters/machine/edit-journal.js';
import { createEditStore } from '../../../src/adapters/machine/edits.js';
import { compileSource } from '../../feedback/compile-source.js';
import { takeStock } from '../../feedback/tree.js';

const FILES = ['a.txt', 'src/b.sh', 'src/deep/c d.ts', 'src/deep/é.ts'];
let home = '';
let workspace = '';
let temp = '';

beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), 'edits-')));
  workspace = join(home, 'workspace');
  temp = join(home, 'temp');
  mkdirSync(temp);
  mkdirSync(join(workspace, 'src/deep'), { recursive: true });
  mkdirSync(join(workspace, '.git'));
  for (const [index, name] of FILES.entries()) {
    writeFileSync(join(workspace, name), `content of ${name}\r\n\0\xff`, 'latin1');
    chmodSync(join(workspace, name), [0o644, 0o755, 0o600, 0o444][index] ?? 0o644);
  }
  linkSync(join(workspace, 'a.txt'), join(home, 'second name of a'));
  symlinkSync('a.txt', join(workspace, 'link'));
  // Odd nanoseconds: what a floating point number of seconds cannot hold.
  for (const name of ['a.txt', 'src/b.sh', 'src/deep', 'src', '.git', '.']) {
    spawnSync('/usr/bin/touch', ['-d', '@1600000000.123456789', join(workspace, name)]);
  }
});

const path = (name: string) => join(workspace, name);
const changes = (names: readonly string[] = FILES) =>
  names.map((name) => ({ realPath: path(name), content: new TextEncoder().encode(`new ${name}`) }));
const KEY = 'shared by the steps of a job';
const store = () => createEditStore({ workspace, temp, key: KEY });

describe('files are changed and put back', () => {
  test('with content, mode, times in nanoseconds, hard links, and the times of their folders', async () => {
    const before = takeStock(workspace);
    const applied = await store().apply(changes());
    expect(FILES.map((name) => readFileSync(path(name), 'utf8'))).toEqual(FILES.map((name) => `new ${name}`));
    expect(FILES.map((name) => statSync(path(name)).mode & 0o777)).toEqual([0o644, 0o755, 0o600, 0o444]);
    expect(await applied.restore()).toEqual({ lost: [] });
    expect(takeStock(workspace)).toEqual(before);
    expect(readdirSync(temp)).toEqual([]);
  });

  test('and a second call puts nothing back over what came later', async () => {
    const applied = await store().apply(changes(['a.txt']));
    await applied.restore();
    writeFileSync(path('a.txt'), 'later');
    expect(await applied.restore()).toEqual({ lost: [] });
    expect(readFileSync(path('a.txt'), 'utf8')).toBe('later');
  });

  const instead = (make: () => void) => {
    rmSync(path('a.txt'));
    make();
  };
  const harms: [string, () => void][] = [
    ['wrote into the file', () => writeFileSync(path('a.txt'), 'x'.repeat(1e6))],
    ['made the file read-only', () => chmodSync(path('a.txt'), 0)],
    ['deleted the file', () => rmSync(path('a.txt'))],
    ['made a folder of the file', () => instead(() => mkdirSync(path('a.txt/b'), { recursive: true }))],
    ['made a link of the file', () => instead(() => symlinkSync('/etc/passwd', path('a.txt')))],
    ['changed the times of the folder', () => utimesSync(workspace, 1, 1)],
  ];
  test.each(harms)('also when the command %s', async (_what, harm) => {
    const before = takeStock(workspace);
    const applied = await store().apply(changes(['a.txt']));
    harm();
    expect(await applied.restore()).toEqual({ lost: [] });
    expect(takeStock(workspace)).toEqual(before);
  });

  test('also when the command took their folder away', async () => {
    const applied = await store().apply(changes(['src/deep/c d.ts']));
    rmSync(path('src'), { recursive: true });
    expect(await applied.restore()).toEqual({ lost: [] });
    expect(readFileSync(path('src/deep/c d.ts'), 'latin1')).toContain('content of');
  });

  test('but never through a link that the command put in the place of their folder', async () => {
    const applied = await store().apply(changes(['src/deep/c d.ts']));
    rmSync(path('src/deep'), { recursive: true });
    mkdirSync(join(home, 'outside'));
    symlinkSync(join(home, 'outside'), path('src/deep'));
    const { lost } = await applied.restore();
    expect(lost).toEqual([expect.stringContaining('its folder has become a link')]);
    expect(readdirSync(join(home, 'outside'))).toEqual([]);
    // What could not be put back is still there.
    const kept = /the original is (.*)\)$/.exec(lost[0] ?? '')?.[1] ?? '';
    expect(readFileSync(kept, 'latin1')).toContain('content of');
  });

  test('or not changed at all when one of them cannot be', async () => {
    const before = takeStock(workspace);
    await expect(store().apply([...changes(['a.txt']), ...changes(['nowhere'])])).rejects.toThrow();
    await expect(store().apply([...changes(['a.txt']), ...changes(['src'])])).rejects.toThrow('not a regular file');
    await expect(store().apply([...changes(['a.txt']), ...changes(['link'])])).rejects.toThrow('not a regular file');
    expect(takeStock(workspace)).toEqual(before);
    expect(readdirSync(temp)).toEqual([]);
  });
});

describe('reading', () => {
  test('gives the bytes of a regular file', async () => {
    expect(Buffer.from(await store().read(path('a.txt')))).toEqual(readFileSync(path('a.txt')));
  });

  test('refuses links, folders and huge files', async () => {
    writeFileSync(path('huge'), 'x'.repeat(1024 * 1024 + 1));
    await expect(store().read(path('link'))).rejects.toThrow('not a regular file');
    await expect(store().read(path('src'))).rejects.toThrow('not a regular file');
    await expect(store().read(path('huge'))).rejects.toThrow('larger than a megabyte');
  });
});

describe('a full disk', () => {
  const isRoot = process.getuid?.() === 0;
  (isRoot ? test : test.skip)('is no reason to lose anything', async () => {
    const disk = join(home, 'disk');
    mkdirSync(disk);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk]).status !== 0) return;
    try {
      workspace = join(disk, 'workspace');
      temp = join(disk, 'temp');
      mkdirSync(workspace);
      mkdirSync(temp);
      writeFileSync(path('a.txt'), 'a'.repeat(50_000));
      const before = takeStock(workspace);
      const applied = await store().apply([{ realPath: path('a.txt'), content: Buffer.from('short') }]);
      expect(() => writeFileSync(path('filler'), Buffer.alloc(1_000_000))).toThrow('ENOSPC');
      expect(await applied.restore()).toEqual({ lost: [] });
      rmSync(path('filler'));
      expect(readFileSync(path('a.txt'), 'utf8')).toBe('a'.repeat(50_000));
      expect(takeStock(workspace).slice(1)).toEqual(before.slice(1));
      await expect(store().apply([{ realPath: path('a.txt'), content: Buffer.alloc(1_000_000) }])).rejects.toThrow(
        'ENOSPC',
      );
      expect(takeStock(workspace).slice(1)).toEqual(before.slice(1));
      expect(readdirSync(temp)).toEqual([]);
    } finally {
      spawnSync('umount', ['-l', disk]);
    }
  });
});

describe('a killed process', () => {
  let compiled = '';
  beforeAll(() => {
    compiled = join(mkdtempSync(join(tmpdir(), 'edits-compiled-')), 'lib');
    compileSource(['adapters/machine/edits.ts'], compiled);
    writeFileSync(join(compiled, 'victim.js'), VICTIM);
  });

  /** Ends itself at the n-th step, or is told to wait in the middle. */
  const VICTIM = `
    import { createEditStore } from './adapters/machine/edits.js';
    const [workspace, temp, signal, at, ...paths] = process.argv.slice(2);
    let step = 0;
    const onStep = () => { if (++step === Number(at)) process.kill(process.pid, signal); };
    const store = createEditStore({ workspace, temp, key: '${KEY}', onStep });
    const applied = await store.apply(paths.map((realPath) => ({ realPath, content: Buffer.from('new') })));
    if (at === 'wait') { console.log('applied'); setInterval(() => {}, 1000); await new Promise(() => {}); }
    if (at === 'throw') throw new Error('a bug');
    if (at === 'exit') process.exit(3);
    await applied.restore();
    console.log('steps ' + step);
  `;
  const victim = (signal: string, at: number | string) =>
    spawnSync(
      process.execPath,
      [join(compiled, 'victim.js'), workspace, temp, signal, String(at), ...FILES.map(path)],
      { encoding: 'utf8' },
    );

  test('takes as many steps as are tried below', () => {
    expect(victim('SIGKILL', 0).stdout).toBe('steps 15\n');
  });

  const moments = Array.from({ length: 15 }, (_, index) => index + 1);
  test.each(moments)('with SIGKILL at step %i leaves what the next process can put back', (at) => {
    const before = takeStock(workspace);
    expect(victim('SIGKILL', at).signal).toBe('SIGKILL');
    restoreLeftovers({ workspace, temp, key: KEY });
    expect(takeStock(workspace)).toEqual(before);
    expect(readdirSync(temp)).toEqual([]);
    expect(restoreLeftovers({ workspace, temp, key: KEY })).toEqual([]);
  });

  test.each([1, 3, 6, 9, 10, 12, 15])('with SIGTERM at step %i puts everything back itself', (at) => {
    const before = takeStock(workspace);
    expect(victim('SIGTERM', at).status).not.toBe(1);
    expect(takeStock(workspace)).toEqual(before);
    expect(readdirSync(temp)).toEqual([]);
  });

  test.each(['throw', 'exit'])('that ends by itself (%s) puts everything back', (how) => {
    const before = takeStock(workspace);
    victim('SIGTERM', how);
    expect(takeStock(workspace)).toEqual(before);
    expect(readdirSync(temp)).toEqual([]);
  });

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGKILL'] as const)('while the command runs, with %s', async (signal) => {
    const before = takeStock(workspace);
    const child = spawn(process.execPath, [
      join(compiled, 'victim.js'),
      workspace,
      temp,
      signal,
      'wait',
      ...FILES.map(path),
    ]);
    await new Promise((resolve) => child.stdout.once('data', resolve));
    expect(readFileSync(path('a.txt'), 'utf8')).toBe('new');
    const ended = new Promise((resolve) => child.once('close', (_code, by) => resolve(by)));
    child.kill(signal);
    expect(await ended).toBe(signal);
    if (signal === 'SIGKILL') restoreLeftovers({ workspace, temp, key: KEY });
    expect(takeStock(workspace)).toEqual(before);
  });
});

describe('what an earlier process left', () => {
  const folder = () => join(temp, 'autofixops-edits-x');
  const times = [{ path: '/', accessed: '1', modified: '1' }];
  const leave = (write: () => void) => {
    mkdirSync(folder(), { recursive: true });
    writeFileSync(join(folder(), 'old-0'), 'planted');
    write();
  };

  test('is not believed when it names files elsewhere', () => {
    const target = join(home, 'outside.txt');
    for (const name of [target, `${workspace}/../outside.txt`, '/etc/planted', 'outside.txt']) {
      leave(() => writeJournal(folder(), { version: 1, paths: [name], times }, KEY));
      expect(restoreLeftovers({ workspace, temp, key: KEY })).toEqual([expect.stringContaining('Not put back')]);
      expect(existsSync(target)).toBe(false);
    }
    expect(statSync('/').mtimeMs).toBeGreaterThan(1000);
  });

  // A workflow that unpacks a stranger's artifact in RUNNER_TEMP has what the stranger wrote there.
  test.each(['a.txt', 'new.txt', '.git/config', '.git/hooks/post-checkout'])(
    'is not believed when anybody else left it, who would write %s',
    (name) => {
      const before = takeStock(workspace);
      const journal = JSON.stringify({ version: 1, paths: [path(name)], times: [] });
      const forgeries = [
        () => writeFileSync(join(folder(), 'journal.json'), journal),
        () => writeFileSync(join(folder(), 'journal.json'), JSON.stringify({ journal, seal: 'ab'.repeat(32) })),
        () => writeJournal(folder(), { version: 1, paths: [path(name)], times: [] }, 'another key'),
        () => writeJournal(folder(), { version: 1, paths: [path(name)], times: [] }, null),
      ];
      for (const forge of forgeries) {
        leave(forge);
        const notes = restoreLeftovers({ workspace, temp, key: KEY });
        expect(notes).toEqual([expect.stringContaining('this job did not write it')]);
        expect(restoreLeftovers({ workspace, temp, key: null })).toEqual(notes);
        expect(takeStock(workspace)).toEqual(before);
      }
    },
  );

  test.each(['', '{', '[]', '{"version":2}', '{"version":1,"paths":[1],"times":[]}'])(
    'changes nothing when the journal is %j',
    (text) => {
      const before = takeStock(workspace);
      leave(() => writeFileSync(join(folder(), 'journal.json'), text));
      restoreLeftovers({ workspace, temp, key: KEY });
      expect(takeStock(workspace)).toEqual(before);
    },
  );

  test('is put back by the process that left it, whatever the command made of the journal', async () => {
    const before = takeStock(workspace);
    const applied = await store().apply(changes(['a.txt']));
    const journal = join(temp, readdirSync(temp)[0] ?? '', 'journal.json');
    writeJournal(join(journal, '..'), { version: 1, paths: [path('.git/config')], times: [] }, KEY);
    expect(await applied.restore()).toEqual({ lost: [] });
    expect(takeStock(workspace)).toEqual(before);
  });
});
