import { describe, expect, test } from '@jest/globals';
import { parseAllowedCommands } from '../../src/commands/allowed-commands.js';
import { aPolicy, argsOf, ROOT } from './a-policy.js';

const policy = aPolicy();
const reasonOf = async (argv: unknown, of = policy): Promise<string> => {
  const permission = await of.decide(argv);
  return permission.allowed ? '' : permission.reason;
};

describe('a request', () => {
  test.each([
    [null],
    ['ls -la'],
    [{}],
    [[]],
    [['']],
    [[1]],
    [['ls', null]],
    [['ls', ['-la']]],
    [['ls -la']],
    [['/bin/ls']],
    [['./ls']],
    [['\\ls']],
    [['LS']],
    [['A=b', 'ls']],
    [['ls', 'a\nb']],
    [['ls', '\u001b[0m']],
    [['ls', '\ud800']],
    [['git\t', 'status']],
    [Array.from({ length: 25 }, () => 'ls')],
    [['cat', 'x'.repeat(513)]],
    [['cat', ...Array.from({ length: 9 }, () => 'x'.repeat(500))]],
    [Object.assign([], { length: 3 })],
    [['__proto__']],
    [['constructor']],
    [['toString', 'x']],
  ])('that is %j is refused', async (argv) => {
    expect(await reasonOf(argv)).toMatch(/.{15}/);
  });

  test('that fails while it is read is refused', async () => {
    const trap = new Proxy([], {
      get: () => {
        throw new Error('trap');
      },
    });
    expect(await reasonOf(trap)).toContain('could not be checked');
  });

  test('is told what to use instead', async () => {
    expect(await reasonOf(['env'])).toContain('environment is never shown');
    expect(await reasonOf(['bash', '-c', 'ls'])).toContain('no shell');
    expect(await reasonOf(['npm', 'test'])).toContain('not run');
    expect(await reasonOf(['git', 'push'])).toContain('git may only read');
    expect(await reasonOf(['nonsense'])).toContain('read_file');
    expect(await reasonOf(['date', '--file=x'])).toContain('Allowed: date');
  });

  test('is refused on Windows, and where the program is not installed', async () => {
    expect(await reasonOf(['ls'], aPolicy({ platform: 'win32' }))).toContain('Windows');
    expect(await reasonOf(['ls'], aPolicy({ programs: { resolve: () => null } }))).toContain('not installed');
  });

  test('needs a checkout when it is about one', async () => {
    expect(await reasonOf(['ls'], aPolicy({ root: null }))).toContain('no checkout');
    expect(await aPolicy({ root: null }).decide(['node', '--version'])).toMatchObject({ allowed: true });
  });
});

describe('what is run', () => {
  test('is rebuilt from what was understood', async () => {
    expect(await argsOf(policy, ['head', '-5', 'link-src/x.ts'])).toEqual(['-n5', '--', 'src/x.ts']);
    expect(await argsOf(policy, ['ls', 'src', '-la', './-rf'])).toEqual(['-l', '-a', '--', 'src', './-rf']);
    expect(await argsOf(policy, ['find', '.', '-name', '*.ts', '-maxdepth', '2'])).toEqual([
      '.',
      '-maxdepth',
      '2',
      '-not',
      '-path',
      '*/.git/*',
      '-not',
      '-path',
      '*/.git',
      '(',
      '-name',
      '*.ts',
      ')',
    ]);
  });

  test('searches past what keeps secrets, whatever the request includes', async () => {
    const args = await argsOf(policy, ['grep', '-rn', '--include=.env', 'TOKEN', '.']);
    expect(args.indexOf('--include=.env')).toBeLessThan(args.indexOf('--exclude=.[eE][nN][vV]'));
    expect(args.slice(-3)).toEqual(['-eTOKEN', '--', '.']);
    expect((await argsOf(policy, ['rg', 'x', '.'])).filter((arg) => arg === '--iglob=!*.pem')).toHaveLength(1);
  });

  test('is git on the shadow directory, with commits only and secrets left out', async () => {
    const args = await argsOf(policy, ['git', 'diff', 'main..HEAD', '--', 'src']);
    expect(args.slice(0, 3)).toEqual(['--no-pager', '--git-dir=/shadow', 'diff']);
    expect(args).toEqual(
      expect.arrayContaining([
        '--no-ext-diff',
        '--no-textconv',
        'main^{commit}..HEAD^{commit}',
        '--',
        ':(top,literal)src',
        ':(top,exclude,icase,glob)**/.env',
      ]),
    );
  });

  test('asks for versions in the empty directory and for files in the workspace', async () => {
    expect(await policy.decide(['yarn', '--version'])).toMatchObject({ cwd: 'empty', program: '/usr/bin/yarn' });
    expect(await policy.decide(['cat', 'package.json'])).toMatchObject({ cwd: 'workspace' });
    expect(policy.directory('workspace')).toBe(ROOT);
    expect(policy.directory('empty')).toBe('/home/runner/work/_temp/empty');
  });

  test('is not git when git cannot be made safe', async () => {
    expect(await reasonOf(['git', 'log'], aPolicy({ shadowGit: { refused: '`.git` is a link.' } }))).toContain(
      'is a link',
    );
  });
});

describe('commands that the workflow author allowed', () => {
  const allow = parseAllowedCommands('npm run lint\n# a comment\n\n  make   -n  \nterraform validate\n');
  const authors = aPolicy({ allow });

  test('are read one a line', () => {
    expect(allow).toEqual([
      ['npm', 'run', 'lint'],
      ['make', '-n'],
      ['terraform', 'validate'],
    ]);
  });

  test('run with words and paths after the prefix', async () => {
    expect(await argsOf(authors, ['npm', 'run', 'lint'])).toEqual(['run', 'lint']);
    expect(await argsOf(authors, ['npm', 'run', 'lint', 'src/x.ts'])).toEqual(['run', 'lint', 'src/x.ts']);
  });

  test.each([
    ['npm', 'run', 'lint', '--prefix=/x'],
    ['npm', 'run', 'build'],
    ['npm', 'run'],
    ['make', '-n', '.env'],
    ['make', '-n', '-f', 'x'],
    ['make'],
    ['npm', 'run', 'lint', '/etc/passwd'],
  ])('take no more than that: %s %s %s %s', async (...argv) => {
    expect(await reasonOf(argv.filter(Boolean), authors)).not.toBe('');
  });

  test.each([
    'npm test | tee x',
    'a && b',
    'echo $HOME',
    'cat < x',
    './run.sh',
    '/bin/ls',
    'FOO=1 npm test',
    'npm "a b"',
    'ls *',
  ])('cannot be a line for a shell: %s', (line) => {
    expect(() => parseAllowedCommands(line)).toThrow(/cannot be allowed/);
  });
});
