import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { assumeInstalled, createPrograms } from '../../../src/adapters/machine/programs.js';

/** Below a directory that others cannot write to, unlike the system's temporary one. */
const base = realpathSync(mkdtempSync(join(process.env.HOME ?? tmpdir(), '.programs-test-')));
const at = (...parts: string[]): string => join(base, ...parts);

function program(...parts: string[]): void {
  mkdirSync(at(...parts, '..'), { recursive: true });
  writeFileSync(at(...parts), '#!/bin/sh\n');
  chmodSync(at(...parts), 0o755);
}

beforeAll(() => {
  // Where new directories are writable for a group, none of these would be trusted.
  process.umask(0o022);
  program('system', 'tool');
  program('system', 'git');
  program('work', 'bin', 'git');
  program('work', 'bin', 'only-here');
  program('temp', 'bin', 'tool');
  program('home', 'bin', 'tool');
  program('home', 'cache', 'node', 'bin', 'node');
  program('loose', 'tool');
  chmodSync(at('loose'), 0o777);
  mkdirSync(at('links'));
  symlinkSync(at('work', 'bin', 'only-here'), at('links', 'only-here'));
  symlinkSync(at('system', 'tool'), at('links', 'alias'));
  writeFileSync(at('system', 'data'), 'not a program');
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

function aSearch(...directories: string[]): ReturnType<typeof createPrograms> {
  return createPrograms({
    path: directories.map((directory) => (directory.startsWith('.') ? directory : at(directory))).join(':'),
    workspace: at('work'),
    temp: at('temp'),
    home: at('home'),
    toolCache: at('home', 'cache'),
  });
}

describe('a program', () => {
  test('is found in a trusted directory, whatever stands before it', () => {
    const programs = aSearch('work/bin', 'temp/bin', 'home/bin', 'loose', '.', 'system');
    expect(programs.resolve('git')).toBe(at('system/git'));
    expect(programs.resolve('tool')).toBe(at('system/tool'));
    expect(programs.searchPath).toBe(at('system'));
  });

  test('is not found in the workspace, the runner’s temporary folder, HOME, or where anyone may write', () => {
    expect(aSearch('work/bin').resolve('only-here')).toBeNull();
    expect(aSearch('temp/bin', 'home/bin', 'loose').resolve('tool')).toBeNull();
  });

  test('is found in the tool cache, also below HOME', () => {
    expect(aSearch('home/cache/node/bin').resolve('node')).toBe(at('home/cache/node/bin/node'));
  });

  test('is judged by what a link leads to, and called by the link’s name', () => {
    expect(aSearch('links').resolve('only-here')).toBeNull();
    expect(aSearch('links').resolve('alias')).toBe(at('links/alias'));
  });

  test.each(['../system/tool', 'a/b', '', '.', '-x', 'tool\0', 'data', 'missing', 'system'])('is not %j', (name) => {
    expect(aSearch('system').resolve(name)).toBeNull();
  });

  test('stays what it was when it was first asked for', () => {
    const programs = aSearch('system', 'links');
    expect(programs.resolve('late')).toBeNull();
    program('system', 'late');
    expect(programs.resolve('late')).toBeNull();
  });

  test('may be assumed, to ask what would be allowed', () => {
    const programs = assumeInstalled(aSearch('system'));
    expect(programs.resolve('git')).toBe(at('system/git'));
    expect(programs.resolve('terraform')).toBe('/usr/bin/terraform');
  });
});
