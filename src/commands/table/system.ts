/** Facts about the machine. */
import { composePattern } from '../../contract/compose.js';
import type { Command } from '../command.js';
import { none, words } from '../operands.js';
import { forms, shape } from '../shape.js';
import { matching, type Value } from '../value.js';

/** `/` is where a full disk shows, and says nothing but how full it is. */
const diskPath: Value = {
  what: 'a path of the workspace, or `/`',
  accept: async (text, confinement) => (text === '/' ? text : (await confinement.confine(text)).path),
};

const dateFormat = matching(
  'a date format such as +%Y-%m-%dT%H:%M:%S',
  /^\+(?!.*::)(?:%[aAbBcCdDeFgGhHIjmMNpRsSTuUVwWxXyYzZ]|[ :/._,TZ-])+$/,
);

const COLUMNS = 'pid|ppid|pcpu|pmem|rss|vsz|etime|stat|comm';
const columns = matching(
  'columns out of pid ppid pcpu pmem rss vsz etime stat comm',
  composePattern(`^(?:${COLUMNS})(?:,(?:${COLUMNS}))*$`),
);

export const SYSTEM: readonly Command[] = [
  { name: 'pwd', shape: forms('', '-P'), cwd: 'workspace', allowed: ['pwd'], refused: ['pwd /'] },
  { name: 'whoami', shape: forms(''), cwd: 'empty', allowed: ['whoami'], refused: ['whoami -x'] },
  {
    name: 'hostname',
    shape: forms('', '-s'),
    cwd: 'empty',
    allowed: ['hostname'],
    refused: ['hostname evil', 'hostname -F x'],
  },
  { name: 'uptime', shape: forms('', '-p', '-s'), cwd: 'empty', allowed: ['uptime'], refused: ['uptime -c'] },
  { name: 'nproc', shape: forms('', '--all'), cwd: 'empty', allowed: ['nproc'], refused: ['nproc --ignore=9'] },
  { name: 'arch', shape: forms(''), cwd: 'empty', allowed: ['arch'], refused: ['arch x'] },
  {
    name: 'id',
    shape: forms('', '-u', '-g', '-G', '-un', '-gn', '-Gn', '-nG'),
    cwd: 'empty',
    allowed: ['id', 'id -u'],
    refused: ['id root', 'id -Gn root'],
  },
  { name: 'lscpu', shape: forms('', '-J', '-e', '-p'), cwd: 'empty', allowed: ['lscpu'], refused: ['lscpu -s /x'] },
  {
    name: 'locale',
    shape: forms('', '-a', 'charmap'),
    cwd: 'empty',
    allowed: ['locale', 'locale -a'],
    refused: ['locale -k x'],
  },
  {
    name: 'uname',
    shape: shape({ letters: 'asnrvmpio', flags: ['--all'], noDashes: true }, none),
    cwd: 'empty',
    allowed: ['uname', 'uname -a', 'uname -sr'],
    refused: ['uname x', 'uname --help'],
  },
  {
    name: 'date',
    shape: shape(
      {
        flags: [
          '-u',
          '--utc',
          '-R',
          '-I',
          '-Is',
          '-Iseconds',
          '--iso-8601',
          '--iso-8601=seconds',
          '--rfc-3339=seconds',
          '--universal',
        ],
        noDashes: true,
      },
      words(0, 1, dateFormat, '+FORMAT'),
    ),
    cwd: 'empty',
    allowed: ['date', 'date -u', 'date -u +%Y-%m-%dT%H:%M:%SZ', 'date +%s'],
    refused: ['date -f x', 'date -s x', 'date -r x', 'date +%x%n::add-mask::x', 'date --file=/etc/passwd'],
  },
  {
    name: 'df',
    shape: shape({ letters: 'hikmTHPal' }, words(0, 4, diskPath, 'PATH')),
    cwd: 'workspace',
    allowed: ['df', 'df -h', 'df -h .', 'df -hT /', 'df -i'],
    refused: ['df --sync', 'df /etc', 'df --output=file'],
  },
  {
    name: 'free',
    shape: shape({ letters: 'bkmghtwl', noDashes: true }, none),
    cwd: 'empty',
    allowed: ['free -m', 'free -h'],
    refused: ['free -s 1', 'free -c 9'],
  },
  { name: 'lsblk', shape: forms('', '-f', '-a', '-b'), cwd: 'empty', allowed: ['lsblk'], refused: ['lsblk /dev/sda'] },
  {
    name: 'lsb_release',
    shape: shape({ letters: 'aidrcs', noDashes: true }, none),
    cwd: 'empty',
    allowed: ['lsb_release -a', 'lsb_release -cs'],
    refused: ['lsb_release x'],
  },
  {
    name: 'getconf',
    shape: shape(
      { flags: ['-a'], noDashes: true },
      words(0, 1, matching('a name such as LONG_BIT', /^[A-Z_][A-Z0-9_]{1,60}$/)),
    ),
    cwd: 'empty',
    allowed: ['getconf LONG_BIT', 'getconf -a'],
    refused: ['getconf -v x LONG_BIT', 'getconf PATH_MAX /'],
  },
  {
    name: 'ps',
    shape: shape(
      {
        letters: 'eA',
        values: {
          '-o': columns,
          '-eo': columns,
          '-Ao': columns,
          '--sort': matching('a column', composePattern(`^[+-]?(?:${COLUMNS})$`)),
        },
        noDashes: true,
      },
      {
        use: '',
        // Without columns of ours, some forms of ps show the arguments of every process.
        async build(parsed, confinement) {
          const chosen = ['-o', '-eo', '-Ao'].some((name) => parsed.given.has(name));
          return [...(await none.build(parsed, confinement)), ...(chosen ? [] : ['-opid,ppid,pcpu,pmem,etime,comm'])];
        },
      },
    ),
    cwd: 'empty',
    allowed: ['ps -eo pid,ppid,comm', 'ps -e', 'ps -eo pid,pmem,comm --sort=-pmem'],
    refused: ['ps aux', 'ps e', 'ps -ef', 'ps -eo args', 'ps -eo environ', 'ps -p 1 -o args=', 'ps auxe'],
  },
  {
    name: 'which',
    shape: shape(
      { flags: ['-a'], noDashes: true },
      words(1, 8, matching('the name of a program', /^[A-Za-z0-9][A-Za-z0-9._+-]{0,60}$/)),
    ),
    cwd: 'empty',
    allowed: ['which node', 'which -a python3'],
    refused: ['which ../../bin/sh', 'which /bin/sh', 'which'],
  },
];
