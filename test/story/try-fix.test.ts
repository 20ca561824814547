/** Which runs come before and with a proposed edit, and what each may reach. */
import { describe, expect, test } from '@jest/globals';
import type { CommandResult } from '../../src/contract/model.js';
import type { ExecOrder } from '../../src/contract/ports.js';
import { diagnoseRun } from '../../src/story/pipeline.js';
import { aCommandResult, aJob, aStep } from '../builders.js';
import { anAnswer } from '../fakes/anthropic-replies.js';
import { aWorld, saying, someSettings } from '../fakes/world.js';

const ERROR = 'AssertionError: expected 900 to be 9';
const LOG = [
  '2026-11-20T10:00:21.0000000Z ##[group]Run npm test',
  '2026-11-20T10:00:21.3000000Z ##[endgroup]',
  `2026-11-20T10:00:21.4000000Z ${ERROR}`,
  '2026-11-20T10:00:21.6000000Z ##[error]Process completed with exit code 1.',
  '',
].join('\n');
const WORKFLOW = 'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: npm test\n';
const EDITS = [{ path: 'src/cart.ts', oldText: 'cents', newText: 'euros' }];
const EVIDENCE = [{ line: 3, quote: ERROR }];

async function play(rerun: (order: ExecOrder) => CommandResult, isolation: 'seal' | 'pid-namespace' = 'seal') {
  const world = aWorld({
    jobs: [aJob({ name: 'test', conclusion: 'failure', steps: [aStep({ name: 'Run npm test' })] })],
    logs: { [aJob().id]: LOG },
    files: { '.github/workflows/ci.yml': WORKFLOW, 'src/cart.ts': 'cents' },
    answers: [saying(anAnswer({ evidence: EVIDENCE, edits: EDITS }))],
    rerun,
  });
  world.feedback.confine = async (path) => ({ realPath: `/workspace/${path}` });
  world.feedback.readFile = async () => new TextEncoder().encode('cents');
  world.feedback.isolation = isolation;
  const { report } = await diagnoseRun(world, someSettings({ fix: 'auto', maxFixAttempts: 1 }));
  return { finding: report.findings[0], orders: world.executed };
}

const failed = () => aCommandResult({ exitCode: 1, output: `${ERROR}\n` });
const passed = () => aCommandResult({ exitCode: 0, output: 'ok\n' });
const isEdited = ({ changes }: ExecOrder) => changes !== undefined;

describe('a proposed edit', () => {
  test('is tried with the loopback address alone, after the unchanged command failed the same with no more', async () => {
    const { finding, orders } = await play((order) => (isEdited(order) ? passed() : failed()));
    expect(orders.map(({ purpose, network, changes }) => [purpose, network, changes?.length])).toEqual([
      ['re-run', undefined, undefined],
      ['trial', undefined, undefined],
      ['trial', undefined, 1],
    ]);
    expect(finding?.trial).toMatchObject({ outcome: 'verified' });
    expect(finding?.trial?.reason).not.toContain('network');
  });

  test.each([
    ['fails in another way', () => aCommandResult({ exitCode: 1, output: 'Error: getaddrinfo ENOTFOUND registry\n' })],
    ['passes', passed],
    ['cannot be run', () => aCommandResult({ exitCode: null, output: 'could not be started: no loopback' })],
  ])('keeps the network where the unchanged command %s without, and that is said', async (_how, without) => {
    const { finding, orders } = await play((order) => {
      if (isEdited(order)) return passed();
      return order.purpose === 'trial' ? without() : failed();
    });
    expect(orders.at(-1)).toMatchObject({ purpose: 'trial', network: 'job' });
    expect(finding?.trial).toMatchObject({
      outcome: 'verified',
      reason: expect.stringContaining('network of the job'),
    });
  });

  test('is not tried where the machine has no seal, and no other run is made for it', async () => {
    const { finding, orders } = await play(failed, 'pid-namespace');
    expect(orders.map(({ purpose }) => purpose)).toEqual(['re-run']);
    expect(finding?.trial).toMatchObject({ outcome: 'not-tried', reason: expect.stringContaining('cannot seal') });
  });
});
