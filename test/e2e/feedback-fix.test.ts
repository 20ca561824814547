/** The model's edits, tried through the bundle: each story ends with the workspace as it was, and no process of ours. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Edit } from '../../src/contract/model.js';
import { answers } from '../fakes/anthropic-replies.js';
import { auditOf } from './places.js';
import { CART, type Project, playProject } from './projects.js';
import { openStage, type Play, type Played, type Stage } from './stage.js';
import '../retry-once.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

const CAUSE = 'total() returns cents, the check wants euros.';
const QUOTE = 'expected 9 euros, got 900';
const RIGHT: Edit = { path: 'src/cart.js', oldText: '=> cents;', newText: '=> cents / 100;' };
const WRONG: Edit = { path: 'src/cart.js', oldText: '=> cents;', newText: '=> cents * 100;' };

const proposes = (...edits: Edit[]) =>
  answers({
    rootCause: CAUSE,
    location: { path: 'src/cart.js', line: 2, column: null },
    fixes: ['Divide by 100 in total().'],
    evidence: [{ line: 1, quote: QUOTE }],
    edits,
  });

const tell = (edits: Edit[][], play: Play = {}, project: Project = CART) =>
  playProject(stage, project, { claude: edits.map((each) => proposes(...each)), ...play });

/** What the model was told last. */
const lastTold = ({ claude }: Played) => JSON.stringify(claude?.bodies().at(-1)?.messages.at(-1));
const totals = ({ files }: Played) => JSON.parse(files['metrics.json'] ?? '{}').totals;
const withoutFolds = (comment = '') => comment.slice(0, comment.indexOf('<details>'));

/** A copy of the workspace with `fix.patch` applied as a person would, and the exit code of the failing command in it. */
function applyPatch(played: Played, script = CART.script) {
  const copy = mkdtempSync(join(tmpdir(), 'e2e-patched-'));
  cpSync(played.workspace, copy, { recursive: true });
  writeFileSync(join(copy, 'fix.patch'), played.files['fix.patch'] ?? '');
  const applied = spawnSync('git', ['apply', 'fix.patch'], { cwd: copy, encoding: 'utf8' });
  const after = spawnSync('bash', ['-e', '-c', script], { cwd: copy, encoding: 'utf8' });
  rmSync(copy, { recursive: true });
  return { applied: applied.status, trouble: applied.stderr, exitCode: after.status };
}

describe('a right edit', () => {
  let played: Played;
  beforeAll(async () => {
    played = await tell([[RIGHT]]);
  }, 60_000);

  test('is verified, in one attempt, without another question to the model', () => {
    expect(played.outputs).toMatchObject({
      'fix-verified': 'true',
      'rerun-outcome': 'reproduced',
      fault: 'this-change',
    });
    expect(played.claude?.bodies()).toHaveLength(1);
    expect(totals(played)).toMatchObject({ fixes_proposed: 1, fixes_verified: 1, feedback_evals: 1 });
    expect(auditOf(played, 'edit')).toMatchObject([{ path: 'src/cart.js', outcome: 'verified' }]);
  });

  test('is a patch that `git apply` takes, and that mends the project', () => {
    expect(applyPatch(played)).toEqual({ applied: 0, trouble: '', exitCode: 0 });
  });

  test('stands in the comment as tried, with what was done and no more', () => {
    const [comment = ''] = played.comments;
    expect(withoutFolds(comment)).toContain('✅ tried: `node check.js` fails without it and passes with it');
    expect(withoutFolds(comment)).toContain('fix verified');
    expect(comment).toContain('-exports.total = (cents) => cents;');
    expect(comment).not.toMatch(/weakens/);
  });
});

describe('an edit that writes outside of the workspace', () => {
  test('is verified like another, and what it wrote is nowhere', async () => {
    const newText = "=> (require('node:fs').writeFileSync('../left-by-the-edit', 'x'), cents / 100);";
    const played = await tell([[{ ...RIGHT, newText }]]);
    expect(played.outputs['fix-verified']).toBe('true');
    expect(existsSync(join(played.workspace, '../left-by-the-edit'))).toBe(false);
  }, 60_000);
});

describe('a wrong edit', () => {
  test('comes back to the model with its output, and the second one is verified', async () => {
    const played = await tell([[WRONG], [RIGHT]]);
    expect(played.outputs['fix-verified']).toBe('true');
    expect(played.claude?.bodies()).toHaveLength(2);
    expect(lastTold(played)).toContain('still fails with them');
    expect(lastTold(played)).toContain('expected 9 euros, got 90000');
    expect(JSON.parse(played.outputs.diagnosis ?? '').diagnoses?.[0]?.fix ?? {}).toMatchObject({ attempts: 2 });
    expect(applyPatch(played).exitCode).toBe(0);
  }, 60_000);

  test('is tried no more often than `max-fix-attempts` says, and is not called a fix', async () => {
    const played = await tell([[WRONG]], { with: { 'max-fix-attempts': '1' } });
    expect(played.outputs['fix-verified']).toBe('false');
    expect(played.claude?.bodies()).toHaveLength(1);
    expect(withoutFolds(played.comments[0])).toContain('❌ tried: `node check.js` still fails with it');
    expect(played.comments[0]).not.toMatch(/✅ tried|fix verified/);
    expect(totals(played)).toMatchObject({ fixes_proposed: 1, fixes_verified: 0 });
  }, 60_000);
});

describe('an edit that may not be made changes nothing, and is said', () => {
  const at = (path: string, oldText = 'on: push'): Edit => ({ path, oldText, newText: 'evil' });
  const refused: [string, Edit, RegExp][] = [
    ['of a workflow', at('.github/workflows/ci.yml', 'name: CI'), /ci\.yml.* must never be edited/],
    [
      'of a workflow, spelled otherwise',
      at('.GitHub//Workflows/release.yml'),
      /must never be edited|does not exist|not exist/,
    ],
    ['of a hook', at('.git/hooks/pre-commit', 'a'), /must never be edited/],
    ['of a file outside', at('../outside', 'outside'), /name the path from the root/],
    ['of an absolute path', at('/etc/hostname', 'a'), /hostname/],
    ['of a link', at('link.js', 'cents'), /link/],
    ['of a link to the outside', at('away.js', 'outside'), /away\.js/],
    ['of a text that is not there', at('src/cart.js', 'no such text'), /does not stand in it/],
    ['of a text that stands there twice', at('src/cart.js', 'exports.'), /more than once/],
  ];
  /** One conversation for all: each refusal goes back to the model, which proposes the next. */
  let played: Played;
  beforeAll(async () => {
    played = await tell([...refused.map(([, edit]) => [edit]), [RIGHT]], {
      with: { 'max-fix-attempts': String(refused.length), 'max-turns': '40' },
      workspace: (folder) => {
        writeFileSync(join(folder, '../outside'), 'outside');
        symlinkSync('src/cart.js', join(folder, 'link.js'));
        symlinkSync('../outside', join(folder, 'away.js'));
      },
    });
  }, 60_000);

  test.each(refused.map(([what, , reason], index) => [what, index, reason] as const))('%s', (_what, index, reason) => {
    const told = JSON.stringify(played.claude?.bodies()[index + 1]?.messages.at(-1) ?? '');
    const said = index + 1 < refused.length ? told : JSON.stringify(auditOf(played, 'edit')) + played.comments[0];
    expect(said).toMatch(reason);
  });

  test('and none of them was tried', () => {
    expect(auditOf(played, 'edit').map(({ outcome }) => outcome)).toEqual(refused.map(() => 'not-tried'));
    expect(played.outputs['fix-verified']).toBe('');
    expect(played.files['fix.patch']).toBeUndefined();
    expect(withoutFolds(played.comments[0])).toContain('💡 suggested, not tried');
  });
});

describe('an edit that weakens a check is told above the patch, though the command passes with it', () => {
  const files = {
    'cart.test.js':
      "const { test } = require('node:test');\ntest('total', () => {\n  require('node:assert').equal(900, 9, 'expected 9 euros, got 900');\n});\n",
    'ci.sh': 'node cart.test.js\n',
    'jobs.yml': 'on: push\nsteps: []\n',
  };
  const weak: [string, Edit[], RegExp][] = [
    ['by skipping a test', [{ path: 'cart.test.js', oldText: "test('total'", newText: "test.skip('total'" }], /skips/],
    ['by commenting it out', [{ path: 'cart.test.js', oldText: '  require', newText: '  // require' }], /comments out/],
    [
      'by going on after an error',
      [
        { path: 'ci.sh', oldText: 'cart.test.js', newText: 'cart.test.js || true' },
        { path: 'jobs.yml', oldText: 'steps: []', newText: 'steps:\n  - run: npm test\n    continue-on-error: true' },
      ],
      /exit code.*without failing the run|without failing the run.*exit code/,
    ],
  ];
  test.each(weak)(
    '%s',
    async (_what, edits, reason) => {
      const played = await tell([edits], {}, { files, script: 'sh ci.sh' });
      const view = withoutFolds(played.comments[0]);
      expect(played.outputs['fix-verified']).toBe('true');
      expect(view).toMatch(/⚠️ \*\*The fix weakens a check:/);
      expect(view).toMatch(reason);
      expect(view).toContain('fix verified, but it weakens a check');
    },
    60_000,
  );
});

describe('the input `fix`', () => {
  test('off: no edit is tried, and no patch is made', async () => {
    const played = await tell([[RIGHT]], { with: { fix: 'off' } });
    expect(played.outputs).toMatchObject({ 'fix-verified': '', 'rerun-outcome': 'reproduced' });
    expect(played.files['fix.patch']).toBeUndefined();
    expect(auditOf(played, 'edit')).toEqual([]);
    expect(played.comments[0]).not.toMatch(/tried:/);
  }, 60_000);

  test('suggest: the patch is there, and nothing was tried', async () => {
    const played = await tell([[RIGHT]], { with: { fix: 'suggest' } });
    expect(played.outputs).toMatchObject({ 'fix-verified': '', 'rerun-outcome': 'reproduced' });
    expect(applyPatch(played)).toMatchObject({ applied: 0, exitCode: 0 });
    expect(withoutFolds(played.comments[0])).toContain('💡 suggested, not tried');
    expect(played.comments[0]).not.toMatch(/✅ tried|fix verified/);
  }, 60_000);

  test('verify: as auto, where that is safe', async () => {
    const played = await tell([[RIGHT]], { with: { fix: 'verify' } });
    expect(played.outputs['fix-verified']).toBe('true');
  }, 60_000);
});

test('an edit that does harm when it runs reads no secret, changes nothing and leaves nothing', async () => {
  const evil = `=> {
  const fs = require('node:fs');
  for (const pid of fs.readdirSync('/proc')) try { console.log(fs.readFileSync('/proc/' + pid + '/environ', 'latin1')); } catch {}
  require('node:child_process').spawn('sleep', ['300'], { detached: true, stdio: 'ignore' }).unref();
  fs.rmSync('.git', { recursive: true }); fs.rmSync('src', { recursive: true }); fs.writeFileSync('made', 'x');
  return cents;
};`;
  const played = await tell([[{ ...RIGHT, newText: evil }], []], { env: { PLANTED_TOKEN: 'planted-in-the-job' } });
  expect(played.outputs['fix-verified']).toBe('false');
  expect(lastTold(played)).toContain('still fails');
  expect(lastTold(played)).not.toMatch(/planted-in-the-job|INPUT_|ACTIONS_RUNTIME/);
}, 60_000);

test('a secret that stands beside the edit leaves the machine nowhere', async () => {
  const secret = ['s3cr3t', 'of', 'the', 'store', '4711'].join('-');
  const files = {
    'src/cart.js': `const store = '${secret}';\nexports.total = (cents) => cents;\n`,
    'check.js':
      "const { total } = require('./src/cart.js');\nif (total(900) !== 9) throw new Error('expected 9 euros, got 900 ' + require('fs').readFileSync('src/cart.js'));\n",
  };
  const played = await tell([[WRONG], [RIGHT]], { env: { STORE_TOKEN: secret } }, { files, script: 'node check.js' });
  expect(played.outputs['fix-verified']).toBe('true');
  expect(played.everything).not.toContain(secret);
}, 60_000);
