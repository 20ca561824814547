/**
 * Makes test/fixtures/github-openapi.json: GitHub's own description of its REST API, cut to the operations named below.
 * `node scripts/trim-openapi.mjs` fetches the npm package into a temporary folder, which it removes again; the same
 * version always gives the same bytes. Dropped is only what no check needs: prose, examples, vendor extensions.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGE = '@octokit/openapi@23.0.2';
const SOURCE = 'package/generated/api.github.com.json';
const TARGET = new URL('../test/fixtures/github-openapi.json', import.meta.url);

/** What the action asks of GitHub, and what the stand-in answers. */
const OPERATIONS = [
  'actions/download-artifact',
  'actions/download-job-logs-for-workflow-run',
  'actions/get-artifact',
  'actions/get-job-for-workflow-run',
  'actions/get-workflow-run',
  'actions/get-workflow-run-attempt',
  'actions/list-artifacts-for-repo',
  'actions/list-jobs-for-workflow-run',
  'actions/list-jobs-for-workflow-run-attempt',
  'actions/list-workflow-run-artifacts',
  'actions/list-workflow-runs',
  'actions/list-workflow-runs-for-repo',
  'actions/re-run-workflow-failed-jobs',
  'checks/list-annotations',
  'issues/create-comment',
  'issues/delete-comment',
  'issues/get-comment',
  'issues/list-comments',
  'issues/update-comment',
  'pulls/get',
  'pulls/list',
  'pulls/list-files',
  'rate-limit/get',
  'reactions/list-for-issue-comment',
  'repos/compare-commits-with-basehead',
  'repos/get',
  'repos/get-collaborator-permission-level',
  'repos/get-commit',
  'repos/get-content',
  'repos/list-pull-requests-associated-with-commit',
  'search/issues-and-pull-requests',
  'users/get-authenticated',
];

const DROPPED = /^(description|summary|examples?|externalDocs|tags|title|deprecated|discriminator|x-.*)$/;

const spec = fetchSpec();
const kept = new Set();
const paths = {};
for (const [path, methods] of Object.entries(spec.paths)) {
  for (const [method, operation] of Object.entries(methods)) {
    if (!OPERATIONS.includes(operation.operationId)) continue;
    paths[path] = { ...paths[path], [method]: trim(operation) };
    kept.add(operation.operationId);
  }
}
const missing = OPERATIONS.filter((id) => !kept.has(id));
if (missing.length > 0) throw new Error(`Not in ${PACKAGE}: ${missing.join(', ')}`);

const trimmed = { openapi: spec.openapi, info: { source: PACKAGE, license: 'MIT', version: spec.info.version }, paths };
writeFileSync(TARGET, `${JSON.stringify({ ...trimmed, components: referenced(paths) })}\n`);
console.log(`${kept.size} operations, ${readFileSync(TARGET).length} bytes`);

function fetchSpec() {
  const folder = mkdtempSync(join(tmpdir(), 'openapi-'));
  try {
    execFileSync('npm', ['pack', '--silent', PACKAGE], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    const archive = readdirSync(folder).find((name) => name.endsWith('.tgz'));
    execFileSync('tar', ['xzf', archive, SOURCE], { cwd: folder });
    return JSON.parse(readFileSync(join(folder, SOURCE), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A property may be called `description` or `title`: names below `properties` are data, not keywords. */
function trim(node, isNames = false) {
  if (Array.isArray(node)) return node.map((item) => trim(item));
  if (node === null || typeof node !== 'object') return node;
  const entries = Object.entries(node).filter(([key]) => isNames || !DROPPED.test(key));
  return Object.fromEntries(
    entries.map(([key, value]) => [key, key === 'enum' ? value : trim(value, !isNames && key === 'properties')]),
  );
}

/** The components that the paths refer to, and those refer to, and so on. */
function referenced(root) {
  const components = {};
  const queue = [root];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    for (const [, section, name] of JSON.stringify(node).matchAll(/"#\/components\/(\w+)\/([^"]+)"/g)) {
      if (components[section]?.[name]) continue;
      const part = trim(spec.components[section][name]);
      components[section] = { ...components[section], [name]: part };
      queue.push(part);
    }
  }
  const sorted = (group) => Object.fromEntries(Object.entries(group).sort(([a], [b]) => (a < b ? -1 : 1)));
  return sorted(Object.fromEntries(Object.entries(components).map(([section, group]) => [section, sorted(group)])));
}
