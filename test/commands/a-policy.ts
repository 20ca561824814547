/** A workspace in memory and the policy over it. */

import { createPolicy, type Policy, type PolicyOptions } from '../../src/commands/policy.js';
import type { PathFacts } from '../../src/contract/ports.js';

export const ROOT = '/home/runner/work/shop/shop';

const DIRECTORIES = ['', 'src', 'src/utils', 'build', 'docs', 'secrets', '.git', 'node_modules', 'app', 'app/[id]'];
const FILES = [
  'package.json', 'README.md', 'src/x.ts', 'src/utils/a.ts', 'build/out.log', 'docs/guide.md', '.env', '.env.example', '.npmrc',
  'key.pem', 'secrets/token.txt', '.git/config', 'file with space.txt', 'naïve.txt', 'app/[id]/page.tsx', '-rf',
]; // biome-ignore format: a list reads better in rows
/** Link, and what it leads to. */
const LINKS: Record<string, string | null> = {
  'link-out': '/etc/passwd',
  'link-etc': '/etc',
  'link-env': `${ROOT}/.env`,
  'link-git': `${ROOT}/.git`,
  'link-src': `${ROOT}/src`,
  'link-sibling': `${ROOT}-outside/data.txt`,
  dangling: null,
};

/** What `inspect` of the workspace would say. */
export async function inspectInMemory(path: string): Promise<PathFacts> {
  if (path === '/etc' || path.startsWith('/etc/'))
    return { realPath: path, type: path === '/etc' ? 'directory' : 'file' };
  if (path !== ROOT && !path.startsWith(`${ROOT}/`)) return { realPath: null, type: 'missing' };
  const relative = path.slice(ROOT.length + 1);
  const [first = '', ...rest] = relative.split('/');
  if (Object.hasOwn(LINKS, first)) return behindLink(LINKS[first] ?? null, rest);
  if (DIRECTORIES.includes(relative)) return { realPath: path, type: 'directory' };
  if (FILES.includes(relative)) return { realPath: path, type: 'file' };
  if (relative === 'fifo') return { realPath: path, type: 'other' };
  return { realPath: null, type: 'missing' };
}

async function behindLink(target: string | null, rest: string[]): Promise<PathFacts> {
  if (target === null) return rest.length > 0 ? { realPath: null, type: 'missing' } : { realPath: null, type: 'other' };
  const path = [target, ...rest].join('/');
  return path.startsWith(ROOT) && !path.startsWith(`${ROOT}-`)
    ? inspectInMemory(path)
    : { realPath: path, type: 'file' };
}

export function aPolicy(overrides: Partial<PolicyOptions> = {}): Policy {
  return createPolicy({
    root: ROOT,
    inspect: inspectInMemory,
    programs: { resolve: (name) => `/usr/bin/${name}` },
    emptyDirectory: '/home/runner/work/_temp/empty',
    shadowGit: { args: ['--no-pager', '--git-dir=/shadow'], env: { GIT_TERMINAL_PROMPT: '0' } },
    allow: [],
    platform: 'linux',
    ...overrides,
  });
}

/** The arguments that would run; fails when the request is refused. */
export async function argsOf(policy: Policy, argv: string[]): Promise<string[]> {
  const permission = await policy.decide(argv);
  if (!permission.allowed) throw new Error(`refused: ${permission.reason}`);
  return permission.args;
}
