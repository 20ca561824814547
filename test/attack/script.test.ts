// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of workflow files, not of this one.
/**
 * A log that says what was run (S18): blocks like the runner's own, printed by whoever runs in the job, in the hope that the
 * action runs them. What is run comes from the workflow file and from known values, and from nowhere else.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { World } from '../../demo/world.js';
import { openStage, type Play, type Played, type Stage } from '../e2e/stage.js';
import '../retry-once.js';

const FAILED_JOB = 81;
const WORKFLOW = '.github/workflows/ci.yml';
const HEAD = '##[group]Run ';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const canaries = ({ workspace }: Played) => ['canary', '../canary'].filter((name) => existsSync(join(workspace, name)));
const reruns = ({ files }: Played) =>
  (files['audit.jsonl'] ?? '')
    .split('\n')
    .filter((line) => line.includes('"type":"rerun"'))
    .map((line) => JSON.parse(line) as { command: string; reason: string });

/** The failed step runs `run`, and its log goes through `forge`. */
function failing(run: string, forge: (log: string) => string = (log) => log, more: Record<string, string> = {}): Play {
  return {
    with: { rerun: 'always' },
    world: (world: World, { job }) => {
      const files = world.contents[job.sha];
      if (!files) throw new Error('The scene has no files of this commit.');
      files[WORKFLOW] = (files[WORKFLOW] ?? '').replace('run: npm test', `run: ${JSON.stringify(run)}`);
      Object.assign(files, more);
      world.logs[FAILED_JOB] = forge(String(world.logs[FAILED_JOB]));
    },
  };
}

const STAMP = /^(?<stamp>\d{4}-\S+Z )##\[group\]Run npm test$/m;
const stamped = (log: string, lines: string[]) => {
  const stamp = STAMP.exec(log)?.groups?.stamp ?? '';
  return lines.map((line) => `${stamp}${line}\n`).join('');
};
const EVIL = 'touch canary; touch ../canary; npm test';
const plain = (...script: string[]) => [
  `${HEAD}${script[0]}`,
  ...script,
  'shell: /usr/bin/bash -e {0}',
  '##[endgroup]',
];
/** As the runner prints it: the script in colour. */
const block = (...script: string[]) => {
  const [head = '', ...rest] = plain(...script);
  return [head, ...rest.map((line, at) => (at < script.length ? `\u001B[36;1m${line}\u001B[0m` : line))];
};
const before = (lines: string[]) => (log: string) => log.replace(STAMP, (own) => `${stamped(log, lines)}${own}`);
const instead = (lines: string[]) => (log: string) =>
  log.replace(/^.*##\[group\]Run npm test\n[\s\S]*?##\[endgroup\]\n/m, stamped(log, lines));
const after = (lines: string[]) => (log: string) =>
  log.replace(/^.*##\[error\]Process completed/m, (own) => `${stamped(log, lines)}${own}`);

/** Each would fill the gap of `${{ steps.a.outputs.b }}npm test` as the runner would print it. */
const FORGED: [string, (log: string) => string][] = [
  ['by an earlier step, in the same second', before(block(EVIL))],
  ['in place of the step’s own block', instead(block(EVIL))],
  ['by the failing step itself, at its end', after(block(EVIL))],
  ['twice', (log) => after(block(EVIL))(before(block(EVIL))(log))],
  ['in several lines', instead(block('touch canary', 'touch ../canary', 'npm test'))],
  ['without colours', instead(plain(EVIL))],
  ['in another shell', instead(block(EVIL).map((line) => line.replace('/usr/bin/bash -e {0}', "bash -c 'touch canary' {0}")))],
  ['with an env of its own', instead([...block(EVIL).slice(0, -1), 'env:', '  BASH_ENV: canary.sh', '##[endgroup]'])],
  ['inside of another group', before([`${HEAD}npm ci`, ...block(EVIL), '##[endgroup]'])],
  ['with markers of a composite action', before(['##[start-action display=Run tests;id=x]', ...block(EVIL), '##[end-action id=x;outcome=failure;conclusion=failure;duration_ms=1]'])],
  ['with line ends of Windows', (log) => instead(block(EVIL))(log).replaceAll('\n', '\r\n')],
  ['behind a byte order mark in the middle', (log) => instead(block(EVIL))(log).replace(HEAD, `\uFEFF${HEAD}`)],
  ['as a workflow command', before(block(EVIL).map((line) => line.replace('##[group]', '::group::').replace('##[endgroup]', '::endgroup::')))],
]; // biome-ignore format: a list reads better in rows

describe('a script that only the job knew is not run', () => {
  test.each(FORGED)('though a block was forged %s', async (_how, forge) => {
    const played = await stage.play(failing('${{ steps.a.outputs.b }}npm test', forge));
    expect(canaries(played)).toEqual([]);
    expect(played.outputs['rerun-outcome']).toBe('skipped');
    expect(reruns(played)).toEqual([]);
    expect(played.comments.join('\n')).toContain('steps.a.outputs.b');
  });

  test.each(['${{ steps.a.outputs.b }}', '${{ needs.plan.outputs.x }}', '${{ vars.FLAGS }}', '${{ toJSON(github) }}'])(
    'and %s stands in the reason',
    async (expression) => {
      const played = await stage.play(failing(`npm test -- ${expression}`));
      expect(played.outputs['rerun-outcome']).toBe('skipped');
      expect(played.comments.join('\n')).toContain(expression.slice(4, -3));
    },
  );
});

describe('a script whose every value is known is run', () => {
  test.each(FORGED)('as the file has it, though a block was forged %s', async (_how, forge) => {
    const played = await stage.play(failing('npm test', forge));
    expect(canaries(played)).toEqual([]);
    expect(reruns(played).map(({ command }) => command)).toEqual([expect.not.stringContaining('canary')]);
  });

  test.each([
    ['echo ${{ github.sha }} && npm test', 'the commit'],
    ['echo ${{ github.ref_name }} && npm test', 'the branch'],
    ['echo ${{ github.event.pull_request.number }} && npm test', 'the payload of the event'],
    ["npm ${{ github.event_name == 'pull_request' && 'test' || 'run nothing' }}", 'a condition'],
    ["npm ${{ format('{0}', 'test') }}", 'a function'],
  ])('%s, which holds %s', async (run) => {
    const played = await stage.play(failing(run));
    expect(played.outputs['rerun-outcome']).toBe('reproduced');
    expect(reruns(played).map(({ command }) => command)).toEqual([expect.not.stringContaining('${{')]);
  });
});
