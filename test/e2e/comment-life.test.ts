/** The action is ended while it runs the failing command again: what stands on the pull request is true as it stands. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { WorldComment } from '../../demo/world.js';
import { answers } from '../fakes/anthropic-replies.js';
import { openStage, type Stage, violationsOf } from './stage.js';
import '../retry-once.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);
afterAll(() => stage.close());

const CAUSE = 'receipt() prints cents as if they were euros.';
const claude = [answers({ rootCause: CAUSE, evidence: [{ line: 49, quote: "+ '2 items, 1080.00 EUR'" }] })];

async function ended(signal: NodeJS.Signals): Promise<WorldComment[]> {
  let pid = 0;
  const played = await stage.play({
    claude,
    onStart: (started) => {
      pid = started;
    },
    onPrint: (text) => {
      if (text.includes('Running the failing command once more')) process.kill(pid, signal);
    },
  });
  expect(violationsOf(played)).toEqual([]);
  return played.github.world.comments;
}

test.each(['SIGTERM', 'SIGKILL'] as const)(
  'ended by %s, the comment tells what the log says and what had not ended; a later run goes on in the same comment',
  async (signal) => {
    const comments = await ended(signal);
    expect(comments).toHaveLength(1);
    const body = comments[0]?.body ?? '';
    expect(body).toContain('prints the amount due in euros');
    expect(body).toMatch(/Written at .* UTC, before these were done:.*asking claude-sonnet-5-5/);
    expect(body).not.toMatch(/caused by|reproduced|not run again|no model was asked|✅/);

    const later = await stage.play({
      claude,
      world: (world) => {
        world.comments = comments;
      },
    });
    expect(later.comments).toHaveLength(1);
    expect(later.comments[0]).toContain(CAUSE);
    expect(later.comments[0]).not.toContain('before these were done');
  },
  60_000,
);
