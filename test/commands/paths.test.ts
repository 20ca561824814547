import { describe, expect, test } from '@jest/globals';
import { isDenied } from '../../src/commands/deny-list.js';
import { createConfinement } from '../../src/commands/paths.js';
import { inspectInMemory, ROOT } from './a-policy.js';

const { confine } = createConfinement(ROOT, inspectInMemory);

describe('a path of the workspace', () => {
  test.each([
    ['src/x.ts', 'src/x.ts'],
    ['./src//x.ts', 'src/x.ts'],
    ['src/', 'src'],
    ['.', '.'],
    ['./', '.'],
    [ROOT, '.'],
    [`${ROOT}/src/x.ts`, 'src/x.ts'],
    ['link-src/x.ts', 'src/x.ts'],
    ['file with space.txt', 'file with space.txt'],
    ['naïve.txt', 'naïve.txt'],
    ['app/[id]/page.tsx', 'app/[id]/page.tsx'],
    ['not/there.txt', 'not/there.txt'],
    ['.env.example', '.env.example'],
    ['./-rf', '-rf'],
    ['/etc/os-release', '/etc/os-release'],
  ])('%s is read as %s', async (text, path) => {
    expect(await confine(text)).toMatchObject({ path });
  });

  test.each([
    '', '..', '../x', 'src/../../x', 'src/..', '/etc/passwd', '/', '~', '~/x', '-', '-rf', ':/', ':(top)x', '@x', '/proc/self/environ', '/proc/1/../meminfo',
    'link-out', 'link-etc', 'link-etc/hosts', 'link-etc/not-there', 'link-env', 'link-git', 'link-git/config', 'link-sibling', 'dangling', 'fifo',
    '.env', '.ENV', '.Env.production', 'prod.env', '.git', '.git/config', '.GIT/config', 'src/.git/config', 'key.pem', 'KEY.PEM', 'secrets', 'secrets/token.txt', '.npmrc',
    '.ｅnv', '.e\u200bnv', '.env\0', '.env\n', '\u202e.env', '.\u212aube/config', '.\u017fsh/id', `${ROOT}-outside/data.txt`, `${ROOT}/../x`,
    '*', 'src/*.ts', 'src/[x].ts', '{a,b}', '$HOME', '`id`', '"x"', "'x'", 'a\\b', 'a|b', 'a;b', 'a&b', 'a<b', 'a>b', '%2e%2e', 'file://x', 'x:y', 'HEAD:.env', 'a/'.repeat(60), 'a'.repeat(600), 'terraform.tfstate.backup', 'config/credentials.yml',
  ])('%j is refused', async (text) => {
    await expect(confine(text)).rejects.toThrow(/.{15}/);
  });
}); // biome-ignore format: a list reads better in rows

describe('the deny list', () => {
  test.each([
    '.env',
    'a/.env.local',
    'id_rsa',
    '.ssh/x',
    'x/.aws/credentials',
    'service-account-prod.json',
    'gha-creds-1a2b.json',
    '.bash_history',
    'deploy_rsa',
  ])('%s is denied', (path) => {
    expect(isDenied(path)).toBe(true);
  });
  test.each([
    '.env.example',
    'id_rsa.pub',
    'src/environment.ts',
    'keys.ts',
    'secret-santa.md',
    'src/keyboard.key.ts',
    '.github/workflows/ci.yml',
    '.gitignore',
    'src/secrets.ts',
  ])('%s is not', (path) => {
    expect(isDenied(path)).toBe(false);
  });
});
