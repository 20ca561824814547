import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { describe, expect, test } from '@jest/globals';
import { circles, offences } from './law/offences.js';
import { readSource } from './law/read-source.js';
import { CROSSINGS, DOOR, ROOMS, roomOf } from './law/rooms.js';

const ROOT = new URL('..', import.meta.url).pathname;
const sources = ['src', 'demo'].flatMap(listFiles).map((path) => readSource(path, read(path)));
const each = sources.map((source) => [source.path, source] as const);

describe('the law of imports and globals', () => {
  test.each(each)('%s keeps to what its room may use', (_path, source) => {
    expect(offences(source)).toEqual([]);
  });

  test('no file imports itself in a ring, type-only imports included', () => {
    expect(circles(sources)).toEqual([]);
  });

  test('what strangers wrote is read in the thread that can be ended, and on a laptop for the one command that only prints', () => {
    const parsers = ['yaml', 'src/logs/read.ts', 'src/logs/scan/scan.ts', 'src/logs/excerpt/gather.ts'];
    const reading = ['locate-command', 'workflow-file', 'composite-action'].map((name) => `src/workflow/${name}.ts`);
    const isReading = (name: string) => [...parsers, ...reading].includes(name);
    const outside = sources.filter(
      ({ path }) => !/^(?:logs|workflow|reader|demo)$/.test(roomOf(path)) && path !== 'src/cli/extract.ts',
    );
    expect(
      outside.filter(({ imports }) => imports.some(({ name }) => isReading(name))).map(({ path }) => path),
    ).toEqual([]);
  });

  test('the list names no room, door or crossing that is not there', () => {
    expect(Object.keys(ROOMS).sort()).toEqual([...new Set(sources.map(({ path }) => roomOf(path)))].sort());
    const imports = sources.flatMap(({ path, imports }) => imports.map(({ name }) => `${path} -> ${name}`));
    expect(CROSSINGS.filter((crossing) => !imports.includes(crossing))).toEqual([]);
    expect(DOOR.filter((file) => !sources.some(({ path }) => path === file))).toEqual([]);
  });

  test.each(Object.entries(ROOMS))('the room %s uses all that its list allows', (name, room) => {
    const here = sources.filter(({ path }) => roomOf(path) === name);
    const used = here.flatMap(({ imports }) => imports.map((one) => one.name));
    expect([...room.packages, ...Object.keys(room.builtins)].filter((one) => !used.includes(one))).toEqual([]);
    expect(room.globals.filter((one) => !here.some(({ globals }) => globals.includes(one)))).toEqual([]);
  });
});

describe('the law notices', () => {
  const STAGE = 'src/logs/scan/example.ts';

  test.each([
    "import { spawn } from 'child_process';",
    "import { spawn } from 'node:child_process';",
    "import type { Stats } from 'fs';",
    "import fs from 'node:fs';",
    "import { lookup } from 'node:dns/promises';",
    "import { createRequire } from 'node:module';",
    "import { runInThisContext } from 'node:vm';",
    "import { join } from 'node:path';",
    "import test from 'node:test';",
    "import undici from 'undici';",
    "import { exec } from '@actions/exec';",
    "import chalk from 'chalk';",
    "export * from 'undici';",
    "export { readFile } from 'fs/promises';",
    "import 'node:fs';",
    "void import('node:fs');",
    "void import('child_process');",
    "const name = 'node:fs'; void import(name);",
    "void import('node:' + 'fs');",
    'setTimeout(() => 1, 1);',
    'queueMicrotask(() => 1);',
    "console.log('x');",
    "globalThis['process'];",
    'globalThis.process;',
    'global.process;',
    'process.env.HOME;',
    'const { env } = process;',
    "require('fs');",
    "eval('1');",
    "new Function('return process')();",
    "[].constructor.constructor('return process')();",
    'Date.now();',
    'new Date();',
    'new Date;',
    'const D = Date; D.now();',
    'Date();',
    "Date['now']();",
    'Math.random();',
    "Math['random']();",
    'performance.now();',
    'crypto.randomUUID();',
    "fetch('http://example.org');",
    "new WebSocket('ws://example.org');",
    'import.meta.url;',
    'typeof process;',
    '(process as unknown);',
    'function run(out = process.stdout) { return out; }',
    'class Log { where = process.cwd(); }',
    "import { a } from '../../adapters/door/sanitise.js';",
    "import type { World } from '../../story/pipeline.js';",
    "import { a } from '../../report/render.js';",
    "import { a } from '../../../demo/world.js';",
  ])('in a stage: %s', (text) => {
    expect(offences(readSource(STAGE, text)).length).toBeGreaterThan(0);
  });

  test.each([
    ['src/adapters/github/x.ts', "import { a } from '../door/redaction/forms.js';", 'past the door'],
    ['src/wiring/x.ts', "import { a } from '../adapters/door/redaction/forms.js';", 'past the door'],
    ['src/adapters/github/x.ts', "import { a } from '../machine/exec.js';", 'across rooms'],
    ['src/adapters/runner/x.ts', "import { a } from '../door/sanitise.js';", 'across rooms'],
    ['src/adapters/runner/x.ts', "import { a } from '../../../demo/world.js';", 'into the demo'],
    ['src/cli/x.ts', "import { a } from '../../demo/demo.js';", 'into the demo'],
    ['src/adapters/door/x.ts', "import { spawn } from 'node:child_process';", 'a builtin of another room'],
    ['src/adapters/machine/x.ts', "import { context } from '@actions/github';", 'a package of another room'],
    ['src/adapters/machine/x.ts', "void fetch('http://example.org');", 'a global of another room'],
    ['src/adapters/github/x.ts', "import { a } from '../../logs/read.js';", 'a stage'],
    ['src/report/x.ts', "import { randomBytes } from 'node:crypto';", 'another name of an allowed builtin'],
    ['src/report/x.ts', "import * as crypto from 'node:crypto';", 'the whole of an allowed builtin'],
    ['src/contract/x.ts', "import { a } from '../logs/read.js';", 'a stage'],
    ['demo/x.ts', "import { a } from '../src/story/pipeline.js';", 'the story'],
    ['src/helpers/x.ts', 'export {};', 'a room that is not on the list'],
  ])('in %s: %s (%s)', (path, text) => {
    expect(offences(readSource(path, text)).length).toBeGreaterThan(0);
  });

  test.each([
    "import { z } from 'zod'; export const a = z.string();",
    "import type { Run } from '../../contract/model.js'; export type A = Run;",
    'export const at = (text: string) => Date.parse(text);',
    'export const a = new Date(0), b = new Date(Date.parse("2026-01-01"));',
    'export function f(process: string, fetch: () => void) { fetch(); return process; }',
    'export interface Clock { now(): number; process: NodeJS.Process; timer: typeof setTimeout }',
    'export const o = { process: 1, console: 2 }; export const p = o.process + o.console;',
    'export const m = Math.max(1, 2);',
  ])('nothing in a stage that only computes: %s', (text) => {
    expect(offences(readSource(STAGE, text))).toEqual([]);
  });

  test('a ring of three, by a type-only import too', () => {
    const ring = [
      readSource('src/logs/a.ts', "import { b } from './b.js';"),
      readSource('src/logs/b.ts', "import type { c } from './c.js';"),
      readSource('src/logs/c.ts', "export { a } from './a.js';"),
      readSource('src/logs/d.ts', "import { a } from './a.js';"),
    ];
    expect(circles(ring)).toEqual([['src/logs/a.ts', 'src/logs/b.ts', 'src/logs/c.ts']]);
  });
});

describe('the house style', () => {
  test.each(each)('%s has named exports and a name that says what it holds', (path, { hasDefaultExport }) => {
    expect(hasDefaultExport).toBe(false);
    expect(/(^|\/)(utils?|helpers?|common|misc)(\.ts|\/)/.test(path)).toBe(false);
    if (path.endsWith('/index.ts')) expect(ENTRIES).toContain(path);
  });

  test('the page shows every room with its line', () => {
    const page = read('docs/architecture.md');
    const missing = Object.entries(ROOMS).filter(
      ([name, { about }]) => !page.includes(`| \`${placeOf(name)}\` | ${about} |`),
    );
    expect(missing.map(([name]) => name)).toEqual([]);
  });
});

/** Files that start a bundle or stand at its edge. */
const ENTRIES = ['src/index.ts', 'src/bundle/index.ts', 'src/cli/index.ts', 'demo/index.ts'];

function placeOf(room: string): string {
  if (room === 'demo') return 'demo/';
  return room === 'index' ? 'src/index.ts' : `src/${room}/`;
}

function listFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return listFiles(path);
    return entry.name.endsWith('.ts') ? [path] : [];
  });
}

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}
