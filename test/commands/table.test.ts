import { describe, expect, test } from '@jest/globals';
import { type Example, wordsOf } from '../../src/commands/command.js';
import { FILES } from '../../src/commands/table/files.js';
import { TABLE } from '../../src/commands/table.js';
import { aPolicy } from './a-policy.js';

const policy = aPolicy();

const examples = (kind: 'allowed' | 'refused'): [string, Example][] =>
  TABLE.flatMap((command) => command[kind].map((one): [string, Example] => [wordsOf(one).join(' '), one]));

describe('every entry of the table', () => {
  test.each(examples('allowed'))('allows: %s', async (_text, example) => {
    expect(await policy.decide(wordsOf(example))).toMatchObject({ allowed: true });
  });

  test.each(examples('refused'))('refuses: %s', async (_text, example) => {
    const permission = await policy.decide(wordsOf(example));
    expect(permission.allowed).toBe(false);
    // The model is told something it can act on.
    if (!permission.allowed) expect(permission.reason.length).toBeGreaterThan(15);
  });

  test.each(TABLE.map((command) => [command.name, command] as const))(
    '%s shows what it takes and what not',
    (_name, command) => {
      expect(command.allowed.length).toBeGreaterThan(0);
      expect(command.refused.length).toBeGreaterThan(0);
      expect(
        [...command.allowed, ...command.refused].some((one) => wordsOf(one).join(' ').startsWith(command.name)),
      ).toBe(true);
    },
  );

  test('has a name of its own', () => {
    const names = TABLE.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('whatever the command', () => {
  const names = [...new Set(TABLE.map(({ name }) => name))];

  test.each(names)('%s takes no option that is not listed, and none by its beginning', async (name) => {
    for (const junk of ['--exec=id', '--outp=x', '--config=x', '-Z', '--', '--@x', '-\u2013x']) {
      const permission = await policy.decide([...name.split(' '), junk, '--no-such-option']);
      expect(permission.allowed).toBe(false);
    }
  });

  test.each(names)('%s is handed no path of a secret', async (name) => {
    const secrets = [
      '.env',
      './.env',
      'src/../.env',
      '.ENV',
      '.git/config',
      '/etc/passwd',
      '/proc/self/environ',
      '~/.netrc',
    ];
    for (const argv of secrets.flatMap((secret) => waysToName(name, secret))) {
      const permission = await policy.decide(argv);
      const secret = argv.at(-1) ?? '';
      const passed = permission.allowed && permission.args.some((arg) => arg === secret && !isPatternOf(argv, arg));
      expect({ argv, passed }).toEqual({ argv, passed: false });
    }
  });

  test.each(FILES.map(({ name }) => name))('%s follows no link to a secret', async (name) => {
    const links = [
      'link-env',
      'link-git/config',
      'link-out',
      'link-etc/passwd',
      'link-sibling',
      'dangling',
      'fifo',
      'secrets',
      'key.pem',
    ];
    for (const argv of links.flatMap((link) => waysToName(name, link))) {
      const permission = await policy.decide(argv);
      const passed =
        permission.allowed && !isPatternOf(argv, argv.at(-1) ?? '') && !permission.args.at(-1)?.startsWith('HEAD');
      expect({ argv, passed }).toEqual({ argv, passed: false });
    }
  });
});

function waysToName(name: string, path: string): string[][] {
  const words = name.split(' ');
  return [
    [path],
    ['--', path],
    ['HEAD', '--', path],
    ['x', path],
    ['-n', path],
    ['src/x.ts', path],
    [`HEAD:${path}`],
  ].map((rest) => [...words, ...rest]);
}

/** A pattern to search for may look like a path: it is not opened. */
function isPatternOf(argv: string[], arg: string): boolean {
  return argv[0] === 'rg' && arg === argv[1];
}
