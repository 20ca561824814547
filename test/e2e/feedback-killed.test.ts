/** The action is ended in the middle of a trial: nothing goes on, and the next run puts back what was left. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { answers } from '../fakes/anthropic-replies.js';
import { takeStock } from '../feedback/tree.js';
import { warningsOf } from './places.js';
import { expectUntouched, type Project, scene, survivors } from './projects.js';
import { openStage, type Stage } from './stage.js';
import '../retry-once.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

/** Takes its time, writes into the work tree, and starts something that stays. */
const SLOW: Project = {
  files: {
    'src/a.txt': 'old a\n',
    'src/b.txt': 'old b\n',
    'check.sh':
      'grep -q new src/a.txt || { echo "error: expected 9 euros, got 900"; exit 1; }\n(setsid sleep 300 &)\nfor i in 1 2 3 4 5 6; do echo $i >> src/b.txt; date > src/made; sleep 0.1; done\n',
  },
  script: 'sh check.sh',
};

const EDITS = [
  { path: 'src/a.txt', oldText: 'old', newText: 'new' },
  { path: 'src/b.txt', oldText: 'old', newText: 'new' },
];

/** Plays until the trial begins, and ends the action so many milliseconds after that. */
async function killed(ms: number, signal: NodeJS.Signals) {
  let pid = 0;
  const temp = mkdtempSync(join(tmpdir(), 'e2e-temp-'));
  const { stock, ...play } = scene(SLOW, {
    claude: [answers({ evidence: [{ line: 1, quote: 'error: expected 9 euros, got 900' }], edits: EDITS })],
    onStart: (started) => {
      pid = started;
    },
    onPrint: (text) => {
      if (text.includes('Trying the proposed edit')) setTimeout(() => process.kill(pid, signal), ms);
    },
  });
  const played = await stage.play({ ...play, env: { RUNNER_TEMP: temp } });
  return { played, stock, temp };
}

/** A later run in the same place, which has nothing of its own to try. */
const nextRun = ({ workspace }: { workspace: string }, temp: string) =>
  stage.play({ job: { workspace }, env: { RUNNER_TEMP: temp }, with: { rerun: 'never' } });

const seen = { inTrial: 0, putBack: 0 };

async function tell(ms: number, signal: NodeJS.Signals): Promise<void> {
  const { played, stock, temp } = await killed(ms, signal);
  expect(await survivors(played.workspace)).toEqual([]);
  const isLeft = JSON.stringify(takeStock(played.workspace)) !== JSON.stringify(stock());
  const next = await nextRun(played, temp);
  rmSync(temp, { recursive: true });
  expect(next.exitCode).toBe(0);
  await expectUntouched(played.workspace, stock());
  expect(existsSync(join(played.workspace, 'src/made'))).toBe(false);
  const said = warningsOf(next).some((warning) => warning.includes('were put back'));
  // A signal that can be heard is time enough to put everything back at once.
  if (isLeft) expect([signal, said]).toEqual(['SIGKILL', true]);
  if (played.exitCode !== 0) seen.inTrial += 1;
  if (said) seen.putBack += 1;
}

describe('ended in the middle of a trial', () => {
  const moments = Array.from({ length: 10 }, (_, index) => index * 70);
  test.each(moments)(
    'after %i ms, it leaves nothing that a next run does not put back',
    async (ms) => {
      await Promise.all([tell(ms, 'SIGKILL'), tell(ms + 35, 'SIGTERM')]);
    },
    60_000,
  );

  test('and the moments were well chosen: most fell into the trial, and some left files to put back', () => {
    expect(seen.inTrial).toBeGreaterThan(10);
    expect(seen.putBack).toBeGreaterThan(3);
  });
});
