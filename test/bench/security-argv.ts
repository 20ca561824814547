/**
 * Measures the command policy with any folder of samples: `argv_attacks.jsonl.gz` (what must be refused, or is inert),
 * `argv_benign.jsonl.gz` (what should be allowed) and `make_fixture_workspace.sh DIR`, which builds the workspace they assume.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createShadowGit } from '../../src/adapters/machine/shadow-git.js';
import { inspect } from '../../src/adapters/machine/workspace.js';
import { createPolicy, type Policy } from '../../src/commands/policy.js';

interface Row {
  id: string;
  argv: unknown;
  expect?: 'refuse' | 'refuse_or_inert';
}

/** @returns lines to print: one a promise, then what broke it. */
export async function measureArgv(dir: string): Promise<string[]> {
  const base = mkdtempSync(join(tmpdir(), 'security-argv-'));
  try {
    const workspace = join(base, 'ws');
    execFileSync('/bin/sh', [join(dir, 'make_fixture_workspace.sh'), workspace], { stdio: 'ignore' });
    const policy = await policyFor(workspace, base);
    return [...(await attacks(dir, workspace, policy)), ...(await benign(dir, workspace, policy))];
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
}

async function policyFor(root: string, base: string): Promise<Policy> {
  const emptyDirectory = join(base, 'empty');
  mkdirSync(emptyDirectory);
  return createPolicy({
    root,
    inspect,
    programs: { resolve: (name) => `/usr/bin/${name}` },
    emptyDirectory,
    shadowGit: await createShadowGit({ root, temp: base }),
    allow: [],
    platform: 'linux',
  });
}

async function attacks(dir: string, workspace: string, policy: Policy): Promise<string[]> {
  const rows = read(join(dir, 'argv_attacks.jsonl.gz'), workspace);
  const decided = await Promise.all(
    rows.map(async (row) => ({ row, allowed: (await policy.decide(row.argv)).allowed })),
  );
  const accepted = decided.filter(({ row, allowed }) => allowed && row.expect !== 'refuse_or_inert');
  const inert = decided.filter(({ row, allowed }) => allowed && row.expect === 'refuse_or_inert');
  return [
    `attacks accepted: ${accepted.length} of ${rows.length} (promise: 0); allowed as inert: ${inert.length}`,
    ...[...accepted, ...inert].map(({ row }) => `  ${row.expect}: ${row.id} ${JSON.stringify(row.argv).slice(0, 160)}`),
  ];
}

async function benign(dir: string, workspace: string, policy: Policy): Promise<string[]> {
  const rows = read(join(dir, 'argv_benign.jsonl.gz'), workspace);
  const decided = await Promise.all(rows.map(async (row) => ({ row, permission: await policy.decide(row.argv) })));
  const refused = decided.flatMap(({ row, permission }) =>
    permission.allowed ? [] : [{ row, reason: permission.reason }],
  );
  const share = rows.length === 0 ? 100 : (100 * (rows.length - refused.length)) / rows.length;
  return [
    `useful commands allowed: ${share.toFixed(1)} % of ${rows.length} (promise: 95 %)`,
    ...refused.map(({ row, reason }) => `  refused: ${row.id} ${JSON.stringify(row.argv)}: ${reason}`),
  ];
}

function read(path: string, workspace: string): Row[] {
  if (!existsSync(path)) return [];
  // biome-ignore lint/suspicious/noTemplateCurlyInString: so it stands in the samples.
  const text = gunzipSync(readFileSync(path)).toString('utf8').replaceAll('${WORKSPACE}', workspace);
  return text
    .split('\n')
    .filter(Boolean)
    .map((line): Row => JSON.parse(line));
}
