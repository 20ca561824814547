/** A slow command whose failing test can be run alone: the experiments run that, and the whole command once at the end. */
import { describe, expect, test } from '@jest/globals';
import type { CommandResult } from '../../src/contract/model.js';
import type { ExecOrder } from '../../src/contract/ports.js';
import { createReader } from '../../src/story/collect.js';
import { seekCulprit } from '../../src/story/culprit.js';
import { planRerun } from '../../src/story/rerun.js';
import { aCommandResult, aFailure, aReading, aRerun, aRun, aStep, HEAD_SHA } from '../builders.js';
import { aWorld, someSettings } from '../fakes/world.js';

const DIFF = ['a.py', 'b.py', 'c.py']
  .map((path) => `diff --git a/${path} b/${path}\n--- a/${path}\n+++ b/${path}\n@@ -1 +1 @@\n-old\n+new\n`)
  .join('');
const FAILED = 'FAILED tests/test_a.py::test_total - assert 900 == 9\n';
const WHOLE_MS = 20_000;

interface Seen {
  isAlone: boolean;
  /** What the script that takes parts back writes. */
  edits: string;
}

/** @param command what it does, by what is run on which tree */
async function seek(command: (seen: Seen) => Partial<CommandResult>) {
  const scripts = new Map<string, string>();
  const runs: Seen[] = [];
  const world = aWorld({});
  const run = (order: ExecOrder): CommandResult => {
    const texts = order.args.flatMap((arg) => scripts.get(arg) ?? []);
    const seen = {
      isAlone: texts.some((text) => text.includes("'tests/test_a.py::test_total'")),
      edits: texts.find((text) => text.includes('base64')) ?? '',
    };
    runs.push(seen);
    return aCommandResult({ durationMs: seen.isAlone ? 300 : WHOLE_MS, ...command(seen) });
  };
  Object.assign(world, {
    executor: { run: async (order: ExecOrder) => run(order) },
    change: {
      read: async () => ({ base: 'b'.repeat(40), diff: DIFF, left: [], commits: [HEAD_SHA], moreCommits: false }),
      commitOf: async () => null,
    },
    workspace: { ...world.workspace, inspect: async (path: string) => ({ realPath: path, type: 'file' }) },
    feedback: {
      ...world.feedback,
      confine: async (path: string) => ({ realPath: `/workspace/${path}` }),
      readFile: async () => Buffer.from('new\n'),
      scripts: {
        ...world.feedback.scripts,
        write: async (text: string) => {
          const path = `/tmp/script-${scripts.size}`;
          scripts.set(path, text);
          return { path, remove: async () => {} };
        },
      },
    },
  });
  const settings = someSettings();
  const read = await createReader(world, settings);
  const told = {
    command: { script: 'pytest -q', shell: 'bash -e {0}', workingDirectory: '.', env: {}, source: 'workflow' as const },
  };
  const found = {
    ...told,
    job: 'test',
    line: null,
    matrix: null,
    runsOn: null,
    container: false,
    services: [],
    notes: [],
  };
  const result = aCommandResult({
    exitCode: 1,
    output: `${FAILED}1 failed, 41 passed in 20.00s\n`,
    durationMs: WHOLE_MS,
  });
  const known = {
    failure: aFailure({ step: aStep({ completedAt: null }), reading: aReading(), exitCode: 1 }),
    log: null,
    green: null,
    found,
  };
  const rerun = aRerun({ outcome: 'reproduced', result });
  const inquiry = { world, settings, run: aRun(), read };
  const plan = await planRerun(inquiry, known);
  const culprit = await seekCulprit({ ...inquiry, known, rerun, plan, spentMs: 0 });
  return { culprit, runs, audited: world.audited.filter(({ type }) => type === 'experiment') };
}

const isBack = ({ edits }: Seen, path: string) => edits.includes(`'./${path}'`);
const passed = (tests: number) => ({ exitCode: 0, output: `${tests} passed in 0.10s\n` });
const failed = { exitCode: 1, output: `${FAILED}1 failed in 0.10s\n` };

describe('the failing test alone', () => {
  test('is what experiments run, and the whole command is run once at the end', async () => {
    const { culprit, runs, audited } = await seek((seen) =>
      isBack(seen, 'b.py') ? passed(seen.isAlone ? 1 : 42) : failed,
    );
    expect(culprit).toMatchObject({ outcome: 'found', hunks: [{ path: 'b.py' }], runs: runs.length });
    expect(runs.filter(({ isAlone }) => !isAlone)).toHaveLength(1);
    expect(audited).toHaveLength(runs.length);
  });

  test('names no culprit where the whole command fails all the same', async () => {
    const { culprit } = await seek((seen) => (isBack(seen, 'b.py') && seen.isAlone ? passed(1) : failed));
    expect(culprit).toMatchObject({ outcome: 'not-found', hunks: [] });
  });

  test('or passes with fewer tests', async () => {
    const { culprit } = await seek((seen) => (isBack(seen, 'b.py') ? passed(1) : failed));
    expect(culprit?.outcome).toBe('not-found');
  });

  test('is left where it passes alone: then the whole command is what is run', async () => {
    const { runs } = await seek((seen) => (seen.isAlone || isBack(seen, 'b.py') ? passed(42) : failed));
    expect(runs.filter(({ isAlone }) => isAlone)).toHaveLength(1);
  });
});
