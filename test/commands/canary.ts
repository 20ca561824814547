/**
 * A repository that tries everything: each setting, hook, filter, attribute and project file that a tool might start,
 * written so that it leaves a file behind when it is; and secrets in all the places they are found.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface Canary {
  base: string;
  root: string;
  /** What was started, by name. */
  started(): string[];
  /** Texts that must never come out. */
  secrets: string[];
}

const HOOKS = [
  'pre-commit',
  'post-checkout',
  'post-index-change',
  'fsmonitor-watchman',
  'reference-transaction',
  'post-rewrite',
  'pre-push',
  'post-merge',
];

export function buildCanary(): Canary {
  const base = mkdtempSync(join(tmpdir(), 'canary-'));
  const root = join(base, 'work');
  const events = join(base, 'events');
  for (const folder of [root, events, join(base, 'outside')]) mkdirSync(folder, { recursive: true });
  const evil = (name: string): string => writeProgram(join(base, 'evil', name), events, name);
  const secrets = ['env', 'npmrc', 'key', 'header', 'nested', 'outside'].map(
    (name) => `hush-${name}-${'q7Zt'.repeat(4)}`,
  );
  writeProject(root, evil, secrets);
  commitAll(root, base, secrets);
  writeGitTraps(root, evil, secrets);
  return { base, root, secrets, started: () => readdirSync(events) };
}

function writeProgram(path: string, events: string, name: string): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `#!/bin/sh\n: > '${events}/${name}'\ncat 2>/dev/null\n`);
  chmodSync(path, 0o755);
  return path;
}

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function writeProject(root: string, evil: (name: string) => string, secrets: string[]): void {
  const [env = '', npmrc = '', key = '', , nested = '', outside = ''] = secrets;
  write(
    root,
    'package.json',
    JSON.stringify({
      name: 'x',
      version: '1.0.0',
      packageManager: 'yarn@9.9.9',
      scripts: { preinstall: evil('npm-script'), ls: evil('npm-ls') },
    }),
  );
  write(
    root,
    '.npmrc',
    `//registry.example/:_authToken=${npmrc}\nscript-shell=${evil('script-shell')}\nnode-options=--require ${evil('node-options')}\ngit=${evil('npm-git')}\neditor=${evil('npm-editor')}\n`,
  );
  write(root, '.yarnrc', `yarn-path "${evil('yarn-path')}"\n`);
  write(root, '.yarnrc.yml', `yarnPath: ${evil('yarn-path-2')}\n`);
  write(root, '.pnpmfile.cjs', `require('fs').writeFileSync('${join(root, '../events/pnpmfile')}', '')\n`);
  write(root, '.mvn/jvm.config', '-javaagent:evil.jar\n');
  write(root, '.mvn/extensions.xml', '<extensions/>\n');
  write(root, 'rust-toolchain.toml', `[toolchain]\npath = "${dirname(evil('rustc'))}"\n`);
  write(
    root,
    '.cargo/config.toml',
    `[build]\nrustc-wrapper = "${evil('rustc-wrapper')}"\n[alias]\nversion = ["run"]\n`,
  );
  write(root, 'Makefile', `X := $(shell ${evil('make')})\nall:\n\t@true\n`);
  write(root, 'pip/__init__.py', `open('${join(root, '../events/python-pip')}', 'w')\n`);
  write(root, 'pip/__main__.py', `open('${join(root, '../events/python-pip')}', 'w')\n`);
  write(root, 'sitecustomize.py', `open('${join(root, '../events/sitecustomize')}', 'w')\n`);
  write(root, 'go.mod', 'module x\n\ngo 1.20\n');
  write(root, 'src/x.ts', 'line1\nTODO line2\nline3\n');
  write(root, 'README.md', '# readme\n');
  write(root, 'build/out.log', 'x\n');
  write(root, '.env', `SECRET=${env}\n`);
  write(root, 'src/deep/.env.production', `SECRET=${env}\n`);
  write(root, 'key.pem', `${key}\n`);
  write(root, 'secrets/token.txt', `${nested}\n`);
  write(root, 'src/Secrets/TOKEN.KEY', `${nested}\n`);
  write(root, '../outside/data.txt', `${outside}\n`);
  write(root, '.gitattributes', '* filter=evil diff=evil merge=evil\nbuild/** filter=proc\n');
  write(root, '.gitmodules', `[submodule "sub"]\n\tpath = sub\n\turl = ./sub\n`);
  for (const name of ['git', 'ls', 'cat', 'node', 'grep']) {
    symlinkSync(evil(`path-${name}`), join(root, name));
    write(root, `node_modules/.bin/${name}`, `#!/bin/sh\n: > ${evil('bin')}\n`);
  }
  symlinkSync('.env', join(root, 'link-env'));
  symlinkSync('../outside', join(root, 'link-outside'));
}

function git(root: string, ...args: string[]): void {
  const env = { PATH: '/usr/bin:/bin', HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' };
  execFileSync(
    'git',
    [
      '-c',
      'user.name=n',
      '-c',
      'user.email=a@b.c',
      '-c',
      'commit.gpgsign=false',
      '-c',
      'protocol.file.allow=always',
      ...args,
    ],
    { cwd: root, env, stdio: 'ignore' },
  );
}

function commitAll(root: string, base: string, secrets: string[]): void {
  git(root, 'init', '-q', '-b', 'main');
  const sub = join(base, 'sub');
  mkdirSync(sub);
  git(sub, 'init', '-q', '-b', 'main');
  write(sub, 'file', 'x\n');
  git(sub, 'add', '.');
  git(sub, 'commit', '-qm', 'sub');
  git(root, 'clone', '-q', sub, 'sub');
  git(root, 'add', '-A', '-f', '.');
  git(root, 'commit', '-qm', 'one');
  write(root, 'README.md', '# readme\nmore\n');
  write(root, '.env', `SECRET=${secrets[0]}-old\n`);
  git(root, 'commit', '-qam', 'two');
  git(root, 'branch', 'feature');
  git(root, 'tag', '-a', 'v1.0', '-m', 'tagged');
  // Changes that are not committed: what filters and text conversions run on.
  write(root, 'README.md', '# readme\nmore\neven more\n');
  write(root, 'src/x.ts', 'line1\nTODO line2\nchanged\n');
  write(root, '.env', `SECRET=${secrets[0]}-new\n`);
  // Of the same length: git has to read it, through the filters of that repository.
  write(join(root, 'sub'), 'file', 'y\n');
}

function writeGitTraps(root: string, evil: (name: string) => string, secrets: string[]): void {
  const settings = trapSettings(evil);
  const header = `[http "https://github.com/"]\n\textraheader = AUTHORIZATION: basic ${secrets[3]}\n`;
  for (const dir of [join(root, '.git'), join(root, 'sub/.git')]) {
    writeFileSync(join(dir, 'config'), `[core]\n\trepositoryformatversion = 0\n\tbare = false\n${header}${settings}`);
    write(dir, 'info/attributes', '* filter=evil diff=evil\n');
    for (const hook of HOOKS) {
      write(dir, `hooks/${hook}`, `#!/bin/sh\nexec ${evil(`hook-${hook}`)}\n`);
      chmodSync(join(dir, 'hooks', hook), 0o755);
    }
  }
  const bare = join(root, 'nested.git');
  mkdirSync(bare);
  git(bare, 'init', '-q', '--bare', '.');
  writeFileSync(join(bare, 'config'), `[core]\n\tbare = true\n${settings}`);
}

function trapSettings(evil: (name: string) => string): string {
  const keys: [string, string][] = [
    ['core', 'fsmonitor'], ['core', 'pager'], ['core', 'editor'], ['core', 'sshCommand'], ['core', 'askPass'], ['core', 'gitProxy'], ['core', 'alternateRefsCommand'],
    ['diff', 'external'], ['diff "evil"', 'textconv'], ['diff "evil"', 'command'], ['filter "evil"', 'clean'], ['filter "evil"', 'smudge'], ['filter "proc"', 'process'],
    ['merge "evil"', 'driver'], ['gpg', 'program'], ['gpg "ssh"', 'program'], ['credential', 'helper'], ['sequence', 'editor'], ['interactive', 'diffFilter'],
    ['uploadpack', 'packObjectsHook'], ['pager', 'log'], ['pager', 'diff'], ['pager', 'grep'], ['trailer "evil"', 'command'], ['browser "evil"', 'cmd'], ['man "evil"', 'cmd'], ['alias', 'log'],
  ]; // biome-ignore format: a table reads better in rows
  const lines = keys.map(
    ([section, key]) =>
      `[${section}]\n\t${key} = ${section === 'alias' ? '!' : ''}${evil(`${section}-${key}`.replace(/[^a-zA-Z-]/g, ''))}`,
  );
  const switches =
    '[log]\n\tshowSignature = true\n[diff]\n\tsubmodule = diff\n\tignoreSubmodules = none\n[submodule]\n\trecurse = true\n[core]\n\thooksPath = hooks\n\tattributesFile = .gitattributes\n';
  return `${lines.join('\n')}\n${switches}`;
}
