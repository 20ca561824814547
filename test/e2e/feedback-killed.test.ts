/** The action is ended in the middle of a trial: nothing goes on, and the work tree is as it was at every moment. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { answers } from '../fakes/anthropic-replies.js';
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

function endIfAlive(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended by itself: the moment was late, and is counted as such.
  }
}

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
      if (text.includes('Trying the proposed edit')) setTimeout(() => endIfAlive(pid, signal), ms);
    },
  });
  const played = await stage.play({ ...play, env: { RUNNER_TEMP: temp } });
  return { played, stock, temp };
}

const seen = { inTrial: 0 };

async function tell(ms: number, signal: NodeJS.Signals): Promise<void> {
  const { played, stock, temp } = await killed(ms, signal);
  expect(await survivors(played.workspace)).toEqual([]);
  await expectUntouched(played.workspace, stock());
  expect(existsSync(join(played.workspace, 'src/made'))).toBe(false);
  rmSync(temp, { recursive: true });
  if (played.exitCode !== 0) seen.inTrial += 1;
}

describe('ended in the middle of a trial', () => {
  const moments = Array.from({ length: 10 }, (_, index) => index * 70);
  test.each(moments)(
    'after %i ms, it leaves nothing',
    async (ms) => {
      await Promise.all([tell(ms, 'SIGKILL'), tell(ms + 35, 'SIGTERM')]);
    },
    60_000,
  );

  test('and the moments were well chosen: most fell into the trial', () => {
    expect(seen.inTrial).toBeGreaterThan(10);
  });
});
