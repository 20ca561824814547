/** Reading and searching files of the workspace. */
import type { Command } from '../command.js';
import { DENIED_DIRECTORIES, DENIED_FILES, inEveryCase } from '../deny-list.js';
import { findShape } from '../find-shape.js';
import { paths, patternThenPaths, wordThenPaths } from '../operands.js';
import { Refusal } from '../refusal.js';
import { shape } from '../shape.js';
import { integer, matching, nameGlob, searchPattern } from '../value.js';

const lines = integer(0, 5000);
const bytes = integer(0, 1_000_000);
const context = integer(0, 50);
const upTo = integer(1, 5000);

/** A search that walks directories would meet what may not be read by name: it is left out, whatever the request includes. */
const grepExclusions = [
  ...inEveryCase(DENIED_FILES).map((glob) => `--exclude=${glob}`),
  ...inEveryCase(DENIED_DIRECTORIES).map((glob) => `--exclude-dir=${glob}`),
];
const rgExclusions = [...DENIED_FILES, ...DENIED_DIRECTORIES].map((glob) => `--iglob=!${glob}`);

const range = matching('a range of lines such as 10,40p', /^\d{1,7}(?:,(?:\d{1,7}|\$))?p$/);
const sedLines = wordThenPaths(range, 'FROM,TOp', 1);

const file = (name: string, letters: string): Command => ({
  name,
  shape: shape({ letters }, paths(1, 8, 'file')),
  cwd: 'workspace',
  allowed: [`${name} package.json`],
  refused: [name, `${name} .env`, `${name} /etc/passwd`, `${name} -c package.json`, `${name} link-out`],
});

export const FILES: readonly Command[] = [
  {
    name: 'ls',
    shape: shape(
      {
        letters: 'aAl1htrSdpFinsgokX',
        flags: [
          '--color=never',
          '--all',
          '--almost-all',
          '--full-time',
          '--time-style=long-iso',
          '--time-style=full-iso',
        ],
      },
      paths(0, 8),
    ),
    cwd: 'workspace',
    allowed: ['ls', 'ls -la src', 'ls -lt --color=never'],
    refused: ['ls -R', 'ls -L', 'ls ..', 'ls ~', 'ls .git', 'ls /', 'ls --hyperlink', 'ls -la > x', 'ls secrets'],
  },
  {
    name: 'cat',
    shape: shape({ letters: 'nbsEATv' }, paths(1, 8, 'file')),
    cwd: 'workspace',
    allowed: ['cat package.json', 'cat -n src/x.ts', 'cat notes.txt', 'cat .env.example', 'cat /etc/os-release'],
    refused: [
      'cat',
      'cat -',
      'cat .env',
      'cat .git/config',
      'cat .GIT/config',
      'cat /proc/self/environ',
      'cat link-out',
      'cat fifo',
      'cat src',
      'cat a/../b',
      'cat *',
    ],
  },
  {
    name: 'nl',
    shape: shape({ flags: ['-ba'] }, paths(1, 8, 'file')),
    cwd: 'workspace',
    allowed: ['nl -ba src/x.ts'],
    refused: ['nl -b p. src/x.ts', 'nl .env'],
  },
  {
    name: 'wc',
    shape: shape({ letters: 'lwcmL' }, paths(1, 8, 'file')),
    cwd: 'workspace',
    allowed: ['wc -l README.md'],
    refused: ['wc --files0-from=x', 'wc', 'wc -l key.pem'],
  },
  {
    name: 'head',
    shape: shape(
      {
        letters: 'qv',
        values: { '-n': lines, '-c': bytes, '--lines': lines, '--bytes': bytes },
        digits: { option: '-n', value: lines },
      },
      paths(1, 8, 'file'),
    ),
    cwd: 'workspace',
    allowed: ['head -n 20 src/x.ts', 'head -50 src/x.ts', 'head -c 100 README.md', 'head -q -50 src/x.ts'],
    refused: ['head', 'head -z src/x.ts', 'head -n 99999 src/x.ts', 'head /proc/1/environ'],
  },
  {
    name: 'tail',
    shape: shape(
      {
        letters: 'qv',
        values: {
          '-n': matching('a number up to 5000, or +N', /^(?:\+\d{1,7}|[1-4]?\d{1,3}|5000)$/),
          '-c': bytes,
          '--lines': lines,
        },
        digits: { option: '-n', value: lines },
      },
      paths(1, 8, 'file'),
    ),
    cwd: 'workspace',
    allowed: ['tail -n 100 src/x.ts', 'tail -n +10 src/x.ts', 'tail -50 src/x.ts'],
    refused: [
      'tail -f src/x.ts',
      'tail -F src/x.ts',
      'tail --follow=name src/x.ts',
      'tail --retry src/x.ts',
      'tail --pid=1 src/x.ts',
      'tail',
    ],
  },
  {
    name: 'sed',
    shape: shape(
      { flags: ['-n'] },
      {
        use: sedLines.use,
        async build(parsed, confinement) {
          if (!parsed.given.has('-n'))
            throw new Refusal('sed is allowed as `sed -n FROM,TOp FILE` only; fixes go into the answer.');
          return sedLines.build(parsed, confinement);
        },
      },
    ),
    cwd: 'workspace',
    allowed: ['sed -n 1,5p src/x.ts', 'sed -n 7p src/x.ts', 'sed -n 3,$p src/x.ts'],
    refused: [
      'sed 1,5p src/x.ts',
      'sed -n 1,5w src/x.ts',
      'sed -i s/a/b/ src/x.ts',
      'sed -n -i 1p src/x.ts',
      'sed -n 1e src/x.ts',
      'sed -n 1,5p',
    ],
  },
  {
    name: 'grep',
    timeoutMs: 20_000,
    shape: shape(
      {
        letters: 'rniIlLcwxEFovHhsq',
        flags: [
          '--color=never',
          '--recursive',
          '--ignore-case',
          '--line-number',
          '--count',
          '--files-with-matches',
          '--word-regexp',
          '--fixed-strings',
          '--extended-regexp',
          '--only-matching',
          '--invert-match',
        ],
        values: {
          '-A': context, '-B': context, '-C': context, '-m': upTo, '-e': searchPattern, '--include': nameGlob, '--exclude': nameGlob,
          '--exclude-dir': nameGlob, '--context': context, '--after-context': context, '--before-context': context, '--max-count': upTo,
        }, // biome-ignore format: a list reads better in rows
        always: ['--color=never', '-Dskip'],
        last: (given) => (given.has('-r') || given.has('--recursive') ? grepExclusions : ['--exclude-dir=.git']),
      },
      patternThenPaths(8),
    ),
    cwd: 'workspace',
    allowed: [
      'grep -i hello world.txt',
      'grep -rn --include *.rs pattern src/',
      'grep -e foo -e bar src/x.ts',
      'grep -rn -A3 TODO .',
      ['grep', '-n', 'a b', 'README.md'],
    ],
    refused: [
      'grep x',
      'grep -P (a+)+$ src/x.ts',
      'grep -R x .',
      'grep -f /etc/shadow foo src/x.ts',
      'grep -rz x .',
      'grep x .env',
      'grep -r x link-out',
      'grep -e x',
      'grep -E (a)\\1 src/x.ts',
    ],
  },
  {
    name: 'rg',
    timeoutMs: 20_000,
    shape: shape(
      {
        letters: 'nilcwFSoHNvxUs',
        flags: [
          '--color=never',
          '--files-with-matches',
          '--ignore-case',
          '--line-number',
          '--count',
          '--fixed-strings',
        ],
        values: {
          '-A': context, '-B': context, '-C': context, '-m': upTo, '-e': searchPattern, '-g': nameGlob, '--glob': nameGlob, '--max-depth': integer(0, 40),
          '-t': matching('a file type', /^[a-z0-9]{1,20}$/), '--type': matching('a file type', /^[a-z0-9]{1,20}$/),
        }, // biome-ignore format: a list reads better in rows
        always: ['--no-config', '--color=never'],
        last: () => rgExclusions,
      },
      patternThenPaths(8),
    ),
    cwd: 'workspace',
    allowed: ['rg -n TODO src', 'rg -l TODO .', 'rg /etc/passwd ./src/x.ts', 'rg -t js -g *.ts TODO src'],
    refused: [
      'rg x',
      'rg --pre sh x .',
      'rg --pre=sh x .',
      'rg -L x .',
      'rg -z x .',
      'rg --hidden x .',
      'rg -uuu x .',
      'rg --hostname-bin=sh x .',
      'rg -f x .',
      'rg --type-add x:* x .',
    ],
  },
  {
    name: 'find',
    shape: findShape,
    cwd: 'workspace',
    allowed: [
      'find . -name *.log -print',
      'find . -mtime -7 -type f',
      'find . -maxdepth 3 -type d',
      'find . -name *.lock -not -path ./node_modules/*',
      'find . ( -name a -o -name b ) -print',
      'find src',
    ],
    refused: [
      'find -name x',
      'find',
      'find . -exec id ;',
      'find . -delete',
      'find . -fprint x',
      'find . -ok id ;',
      'find -L . -name x',
      'find / -name x',
      'find . -printf %p',
      'find . -D exec',
      'find .. -name x',
      'find . -newer /etc/passwd',
    ],
  },
  {
    name: 'stat',
    shape: shape(
      {
        values: {
          '-c': matching('a stat format', /^(?!.*::)(?:%[aAbBdDfFgGhimnNosuUwWxXyYzZ]|[ :=,./A-Za-z0-9_-])+$/),
        },
      },
      paths(1, 8),
    ),
    cwd: 'workspace',
    allowed: ['stat package.json', 'stat -c %s package.json'],
    refused: ['stat', 'stat .env', 'stat --printf=x package.json', 'stat -L package.json', 'stat /etc/passwd'],
  },
  {
    name: 'file',
    shape: shape({ letters: 'bi', flags: ['--brief', '--mime', '--mime-type'], always: ['-h'] }, paths(1, 8)),
    cwd: 'workspace',
    allowed: ['file src/x.ts', 'file -bi src/x.ts'],
    refused: ['file -m evil src/x.ts', 'file -z src/x.ts', 'file -C', 'file -s src/x.ts', 'file -f list', 'file'],
  },
  {
    name: 'du',
    shape: shape({ letters: 'shkmacxb', values: { '-d': integer(0, 6), '--max-depth': integer(0, 6) } }, paths(0, 8)),
    cwd: 'workspace',
    allowed: ['du -sh .', 'du -h --max-depth=1 src'],
    refused: ['du -X x', 'du --files0-from=x', 'du -L .', 'du -sh /', 'du --exclude-from=x .'],
  },
  {
    name: 'tree',
    shape: shape(
      {
        letters: 'adfshp',
        values: {
          '-L': integer(1, 10),
          '-I': matching('names', /^[\w.*?|@-]{1,128}$/),
          '-P': matching('names', /^[\w.*?|@-]{1,128}$/),
        },
        always: ['-n', '-I', '.git'],
        apart: true,
      },
      paths(0, 4),
    ),
    cwd: 'workspace',
    allowed: ['tree -L 2', 'tree -L 2 -I node_modules src'],
    refused: ['tree -o x', 'tree -l', 'tree --fromfile x', 'tree /', 'tree -H x'],
  },
  file('sha256sum', ''),
  file('sha1sum', ''),
  file('md5sum', ''),
  file('cksum', ''),
  {
    name: 'diff',
    shape: shape(
      {
        letters: 'uqwbBiysN',
        flags: ['--brief', '--unified', '--strip-trailing-cr'],
        values: { '-U': context, '--unified': context },
      },
      paths(2, 2, 'file'),
    ),
    cwd: 'workspace',
    allowed: ['diff -u src/x.ts README.md', 'diff -U 5 src/x.ts README.md'],
    refused: [
      'diff src/x.ts',
      'diff -r src .',
      'diff -l src/x.ts README.md',
      'diff --to-file=x src/x.ts README.md',
      'diff --line-format=x src/x.ts README.md',
      'diff src/x.ts src',
      'diff src/x.ts .env',
    ],
  },
  {
    name: 'cmp',
    shape: shape({ letters: 'lsb' }, paths(2, 2, 'file')),
    cwd: 'workspace',
    allowed: ['cmp src/x.ts README.md'],
    refused: ['cmp src/x.ts', 'cmp src/x.ts .env', 'cmp -i 1 src/x.ts README.md'],
  },
  {
    name: 'readlink',
    shape: shape({ letters: 'fem' }, paths(1, 8)),
    cwd: 'workspace',
    allowed: ['readlink -f src/x.ts'],
    refused: ['readlink -f link-out', 'readlink /proc/self/exe'],
  },
  {
    name: 'realpath',
    shape: shape({ letters: 'em' }, paths(1, 8)),
    cwd: 'workspace',
    allowed: ['realpath src/x.ts'],
    refused: ['realpath link-out', 'realpath --relative-to=/ src/x.ts'],
  },
  {
    name: 'basename',
    shape: shape({}, paths(1, 2)),
    cwd: 'workspace',
    allowed: ['basename src/x.ts .ts'],
    refused: ['basename -a x', 'basename /etc/passwd'],
  },
  {
    name: 'dirname',
    shape: shape({}, paths(1, 4)),
    cwd: 'workspace',
    allowed: ['dirname src/x.ts'],
    refused: ['dirname -z x', 'dirname ../x'],
  },
];
