// biome-ignore-all lint/suspicious/noTemplateCurlyInString: programs of the stories.
/** The culprit by experiment, through the bundle: the comment names the lines, and the work tree is not touched. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createTwoFilesPatch } from 'diff';
import type { World, WorldFile } from '../../demo/world.js';
import { answers } from '../fakes/anthropic-replies.js';
import { takeStock } from '../feedback/tree.js';
import { auditOf, jobOf } from './places.js';
import { expectUntouched, type Project, playProject, scene, survivors } from './projects.js';
import { openStage, type Play, type Played, type Stage } from './stage.js';
import '../retry-once.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

const FILLER = Array.from({ length: 12 }, (_, n) => `// Line ${n} of what nobody changes.\n`).join('');
const CHECK =
  "const { total } = require('./src/cart.js');\nrequire('node:assert').equal(total(900), 9, `expected 9 euros, got ${total(900)}`);\n";
/** The sum is right, and stands between what will be changed beside it. */
const BEFORE: Record<string, string> = {
  'src/cart.js': `// A cart.\n${FILLER}exports.total = (cents) => cents / 100;\n${FILLER}exports.currency = 'EUR';\n`,
  'check.js': CHECK,
  'README.md': 'A cart.\n',
};
const AFTER: Record<string, string> = {
  'src/cart.js': `// A cart of things.\n${FILLER}exports.total = (cents) => cents;\n${FILLER}exports.currency = 'euro';\n`,
  'check.js': CHECK,
  'README.md': 'A cart for a shop.\n',
  'src/later.js': 'exports.later = true;\n',
};

function changeOf(before: Record<string, string>, after: Record<string, string>): WorldFile[] {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (path) => before[path] !== after[path],
  );
  return paths.map((filename) => {
    const [old, now] = [before[filename], after[filename]];
    const patch = createTwoFilesPatch(filename, filename, old ?? '', now ?? '')
      .split('\n')
      .slice(4)
      .join('\n');
    return { filename, status: old === undefined ? 'added' : now === undefined ? 'removed' : 'modified', patch };
  });
}

/** The pull request changed the files of `before` into those of the project. */
function changes(before: Record<string, string>, after: Record<string, string>) {
  return (world: World) => {
    for (const comparison of Object.values(world.comparisons)) comparison.files = changeOf(before, after);
    for (const pull of world.pulls) pull.files = changeOf(before, after);
  };
}

const ON = { culprit: 'auto' };
const project = (files: Record<string, string>): Project => ({ files, script: 'node check.js' });
const tell = (before: Record<string, string>, after: Record<string, string>, play: Play = {}) =>
  playProject(stage, project(after), { ...play, world: changes(before, after), with: { ...ON, ...play.with } });
const culpritOf = (played: Played) => JSON.parse(played.outputs.culprit || '[null]')[0];
const lineOf = ({ comments }: Played) => comments[0]?.split('\n').find((line) => line.startsWith('**Culprit:**')) ?? '';

describe('the part of a change that makes the command fail', () => {
  test('is named among others in comment, output, page and files, without a model', async () => {
    const played = await tell(BEFORE, AFTER);
    expect(culpritOf(played)).toMatchObject({ outcome: 'found', hunks: [{ path: 'src/cart.js', start: 14, end: 14 }] });
    expect(lineOf(played)).toMatch(
      /taking back \[`src\/cart\.js:14`\]\(\S+\/src\/cart\.js#L14\) alone makes `node check\.js` pass.*\(\d+ runs, /,
    );
    expect(JSON.parse(played.files['diagnosis.json'] ?? '{}').diagnoses[0].culprit).toEqual(culpritOf(played));
    expect(played.files['report.html']).toContain('<b>Culprit:</b>');
    const runs = auditOf(played, 'experiment');
    expect(runs).toHaveLength(culpritOf(played).runs);
    expect(runs.some(({ taken, outcome }) => String(taken) === 'src/cart.js:14' && outcome === 'passes')).toBe(true);
    expect(runs.some(({ taken, outcome }) => String(taken) === '' && outcome === 'same')).toBe(true);
    expect(
      runs.some(
        ({ taken, outcome }) =>
          String(taken).includes('README.md:1') && !String(taken).includes('cart.js:14') && outcome === 'same',
      ),
    ).toBe(true);
  }, 120_000);

  test('is told to a model whose answer says otherwise, once', async () => {
    const played = await tell(BEFORE, AFTER, { claude: [answers({ evidence: [] })] });
    const told = (played.claude?.bodies() ?? []).filter(({ messages }) =>
      JSON.stringify(messages.at(-1)).includes('src/cart.js:14-14'),
    );
    expect(told).toHaveLength(1);
  }, 120_000);

  test('is in the first request to the model, where the step was quick', async () => {
    const played = await playProject(stage, project(AFTER), {
      with: ON,
      claude: [answers({ evidence: [] })],
      world: (world) => {
        changes(BEFORE, AFTER)(world);
        for (const step of jobOf(world).steps) if (step.conclusion === 'failure') step.completedAt = step.startedAt;
      },
    });
    expect(JSON.stringify(played.claude?.bodies()[0]?.messages)).toContain('src/cart.js:14-14');
  }, 120_000);

  test('is none where the same fails without the change, which the command reads', async () => {
    const broken = { ...BEFORE, 'src/cart.js': (BEFORE['src/cart.js'] ?? '').replace('cents / 100', 'cents / 10') };
    const after = { ...broken, 'src/cart.js': `// Said anew.\n${broken['src/cart.js']}` };
    const played = await tell(broken, after);
    expect(culpritOf(played)).toMatchObject({ outcome: 'fails-without-change', hunks: [] });
    expect(lineOf(played)).toContain('fails in the same way with the whole change taken back');
  }, 120_000);

  test('is not said to be none where a manifest was changed as well', async () => {
    const broken = { ...BEFORE, 'src/cart.js': (BEFORE['src/cart.js'] ?? '').replace('cents / 100', 'cents / 10') };
    const after = { ...broken, 'package.json': '{ "name": "cart" }\n' };
    const played = await tell(broken, after);
    expect(culpritOf(played).outcome).not.toBe('fails-without-change');
    expect(lineOf(played)).toContain('package.json');
  }, 120_000);

  test.each([
    ['with culprit: never', { culprit: 'never' }, null],
    ['with no time for it', { 'culprit-minutes': '0' }, 'not-run'],
    ['where the command may not be run again', { rerun: 'never' }, null],
  ])(
    'is not looked for %s',
    async (_why, inputs, outcome) => {
      const played = await tell(BEFORE, AFTER, { with: inputs });
      expect(culpritOf(played)?.outcome ?? null).toBe(outcome);
      expect(auditOf(played, 'experiment')).toEqual([]);
    },
    120_000,
  );
});

describe('ended in the middle of the experiments', () => {
  /** It may have ended by then. */
  const end = (pid: number) => spawnSync('kill', ['-KILL', String(pid)]);
  test.each([100, 400, 900, 1500])(
    'after %i ms, nothing is to be put back',
    async (ms) => {
      let pid = 0;
      const temp = mkdtempSync(join(tmpdir(), 'e2e-temp-'));
      const { stock, ...play } = scene(project(AFTER), {
        with: ON,
        world: changes(BEFORE, AFTER),
        onStart: (started) => {
          pid = started;
        },
        onPrint: (text) => {
          if (text.includes('Taking the change back')) setTimeout(() => end(pid), ms);
        },
      });
      const played = await stage.play({ ...play, env: { RUNNER_TEMP: temp } });
      rmSync(temp, { recursive: true });
      expect(await survivors(played.workspace)).toEqual([]);
      expect(takeStock(played.workspace)).toEqual(stock());
      await expectUntouched(played.workspace, stock());
    },
    60_000,
  );
});
