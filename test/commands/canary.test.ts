/** Promises S3, S4 and the command side of S5, with real programs on a repository that tries everything. */
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createPrograms } from '../../src/adapters/machine/programs.js';
import { createShadowGit } from '../../src/adapters/machine/shadow-git.js';
import { inspect } from '../../src/adapters/machine/workspace.js';
import { type Command, wordsOf } from '../../src/commands/command.js';
import { createPolicy, type Policy } from '../../src/commands/policy.js';
import { TABLE } from '../../src/commands/table.js';
import type { Permission } from '../../src/contract/model.js';
import { buildCanary, type Canary } from './canary.js';
import '../retry-once.js';

let canary: Canary;
let policy: Policy;
type Allowed = Extract<Permission, { allowed: true }>;
let searchPath: string;

beforeAll(async () => {
  canary = buildCanary();
  const emptyDirectory = join(canary.base, 'empty');
  mkdirSync(emptyDirectory);
  const temp = join(canary.base, 'temp');
  mkdirSync(temp);
  const programs = createPrograms({
    path: `${canary.root}:${process.env.PATH}`,
    workspace: canary.root,
    temp: canary.base,
    home: null,
  });
  searchPath = programs.searchPath;
  const shadowGit = await createShadowGit({ root: canary.root, temp });
  policy = createPolicy({
    root: canary.root,
    inspect,
    programs,
    emptyDirectory,
    shadowGit,
    allow: [],
    platform: process.platform,
  });
});
afterAll(() => rmSync(canary.base, { recursive: true, force: true }));

/** Runs it as the executor would. Null: refused, or not installed here. */
async function run(argv: string[]): Promise<string | null> {
  const permission = await policy.decide(argv);
  return permission.allowed ? start(permission) : null;
}

function start(permission: Allowed): Promise<string> {
  const env = {
    PATH: searchPath,
    HOME: join(canary.base, 'empty'),
    LANG: 'C.UTF-8',
    TERM: 'dumb',
    NO_COLOR: '1',
    TZ: 'UTC',
    ...permission.env,
  };
  return new Promise((resolve) => {
    const options = { cwd: policy.directory(permission.cwd), env, timeout: permission.timeoutMs, maxBuffer: 4_000_000 };
    const child = execFile(permission.program, permission.args, options, (_error, stdout, stderr) =>
      resolve(stdout + stderr),
    );
    child.stdin?.end();
  });
}

/** `CANARY=thorough npm test -- canary` takes every option beside every kind of words: two minutes. */
const THOROUGH = process.env.CANARY === 'thorough';
const WORDS = [
  [],
  ['HEAD'],
  ['TODO', '.'],
  ['HEAD~1', 'HEAD'],
  ['src/x.ts'],
  ['HEAD', '--', '.'],
  ['HEAD:README.md'],
  ['README.md', 'src/x.ts'],
  ['.'],
];
const VALUES = ['2', 'HEAD', 'TODO', '%h %s', '%(refname)', '1,2', '1,2:src/x.ts', '2024-01-01', 'iso', 'AM'];

/** Every form of an entry: its examples, and each option by itself and beside the words it usually comes with. */
function formsOf(command: Command): string[][] {
  const name = command.name.split(' ');
  const { letters = '', flags = [], values = {} } = command.shape.options ?? {};
  const options = [
    ...[...letters].map((letter) => [`-${letter}`]),
    ...flags.map((flag) => [flag]),
    ...Object.keys(values).flatMap((option) => VALUES.map((value) => [option, value])),
  ];
  const slow = !THOROUGH && /^(?:npm|pip)/.test(command.name);
  const some = command.git ? WORDS.slice(0, 2) : slow ? [] : WORDS.slice(2, 3);
  const beside = THOROUGH ? WORDS : some;
  return [
    ...command.allowed.map(wordsOf),
    ...(slow ? [] : WORDS).map((words) => [...name, ...words]),
    ...options.flatMap((option) => beside.map((words) => [...name, ...option, ...words])),
  ];
}

/** Requests that are allowed and would meet secrets on their way. */
const PRYING = [
  'grep -r hush .',
  'grep -rn --include=.env hush .',
  'grep -rn --include=.env* --include=*.pem --include=*.KEY hush .',
  'grep -rh -e hush -e SECRET src nested.git build sub',
  'grep -rho q7Zt[A-Za-z0-9]* .',
  'rg hush .',
  'rg -g .env hush .',
  'git grep hush',
  'git grep -h hush HEAD',
  'git grep hush HEAD~1 -- .',
  'git grep --cached hush -- src',
  'git log -p --all',
  'git log -p -S hush -- .',
  'git log -G hush -U3 --all',
  'git log -p --follow -- src/x.ts',
  'git show HEAD',
  'git show HEAD~1 -- .',
  'git show --cc -m HEAD',
  'git diff',
  'git diff HEAD~1 HEAD',
  'git diff HEAD~1..HEAD -- src',
  'git diff -W --text HEAD~1',
  'git diff --word-diff -R HEAD~1',
  'git blame -C -C -M README.md',
  'git ls-files -s',
  'npm ls --all --long --json',
  'npm config get registry',
  'find . -type f',
  'tree -a',
  'du -a .',
  'ls -la',
];

/**
 * What is started, however it was asked for: `pip` and `pip3` are one script, and `-v` is often `--version`. What was started
 * once with the same words in the same place would do the same the second time.
 */
function startOf({ program, args, cwd, env }: Allowed): string {
  const isSmall = statSync(program).size < 4096;
  return JSON.stringify([isSmall ? readFileSync(program, 'latin1') : program, args, cwd, env]);
}

async function runAll(commands: readonly Command[]): Promise<{ ran: number; leaks: string[]; unknown: string[] }> {
  const result = { ran: 0, leaks: [] as string[], unknown: [] as string[] };
  const queue = commands.flatMap(formsOf);
  const tried = new Set<string>();
  const started = new Set<string>();
  const worker = async (): Promise<void> => {
    for (let argv = queue.pop(); argv; argv = queue.pop()) {
      // One value of an option is as good as another, unless all are wanted.
      const form = argv.map((word) => (VALUES.includes(word) ? 'VALUE' : word)).join(' ');
      if (tried.has(form) && !THOROUGH) continue;
      const permission = await policy.decide(argv);
      if (!permission.allowed) continue;
      tried.add(form);
      result.ran++;
      const same = startOf(permission);
      if (started.has(same)) continue;
      started.add(same);
      const output = await start(permission);
      if (canary.secrets.some((secret) => output.includes(secret))) result.leaks.push(argv.join(' '));
      if (/^(fatal|error|usage|ls|grep|find|cat): .*(option|argument)/m.test(output))
        result.unknown.push(`${argv.join(' ')}: ${output.slice(0, 150)}`);
    }
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
  return result;
}

describe('on a repository that tries everything', () => {
  test('plain git does start what it says', () => {
    for (const args of [['status'], ['diff'], ['log', '-p', '-1'], ['grep', 'TODO']]) {
      try {
        execFileSync('git', args, {
          cwd: canary.root,
          stdio: 'ignore',
          env: { PATH: '/usr/bin:/bin', HOME: '/nonexistent' },
        });
      } catch {
        // What it started may fail; that it was started is what counts.
      }
    }
    const started = canary.started();
    for (const name of started) rmSync(join(canary.base, 'events', name));
    expect(started.length).toBeGreaterThanOrEqual(4);
  });

  test('no form of our git starts anything, or shows a secret', async () => {
    const { ran, leaks, unknown } = await runAll(TABLE.filter(({ name }) => name.startsWith('git ')));
    if (process.env.CANARY) console.log(ran, unknown.join('\n'));
    expect(ran).toBeGreaterThan(300);
    expect(canary.started()).toEqual([]);
    expect(leaks).toEqual([]);
  }, 240_000);

  test('no question for a version, a package or a file starts anything, or shows a secret', async () => {
    const { ran, leaks, unknown } = await runAll(TABLE.filter(({ name }) => !name.startsWith('git ')));
    if (process.env.CANARY) console.log(ran, unknown.join('\n'));
    expect(ran).toBeGreaterThan(100);
    expect(canary.started()).toEqual([]);
    expect(leaks).toEqual([]);
  }, 240_000);

  test('plain grep does find the secrets', () => {
    const found = execFileSync('grep', ['-r', 'hush', '.'], { cwd: canary.root, encoding: 'utf8' });
    expect(canary.secrets.filter((secret) => found.includes(secret)).length).toBeGreaterThan(3);
  });

  test.each(PRYING)('no secret comes out of: %s', async (request) => {
    const output = await run(request.split(' '));
    expect(canary.secrets.filter((secret) => output?.includes(secret))).toEqual([]);
    if (/^(?:git|grep|find|du|ls) /.test(request)) expect(output).not.toBeNull();
  });

  test('nothing was written into the workspace, and the empty directory stayed so', () => {
    expect(readdirSync(canary.root).filter((name) => !KNOWN.test(name))).toEqual([]);
    expect(readdirSync(join(canary.root, '.git'))).not.toContain('index.lock');
  });
});

const KNOWN =
  /^(\.(cargo|env|git|gitattributes|gitmodules|mvn|npmrc|pnpmfile\.cjs|yarnrc|yarnrc\.yml)|Makefile|README\.md|build|cat|git|go\.mod|grep|key\.pem|link-env|link-outside|ls|nested\.git|node|node_modules|package\.json|pip|rust-toolchain\.toml|secrets|sitecustomize\.py|src|sub)$/;
