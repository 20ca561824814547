/** A sample of `npm run bench:feedback`: generated projects that really fail, one of each kind that is quick. */
import { describe, expect, test } from '@jest/globals';
import { grade, play } from '../../bench/culprit/play.js';
import { makeProject } from '../../bench/culprit/projects.js';

const LIMIT_MS = 30_000;

describe('of a generated project, the experiments say what is true', () => {
  test.each([
    ['one hunk', 3],
    ['two that go together', 2],
    ['three that go together', 5],
    ['feature with its new test', 3],
    ['a test only', 2],
    ['a deletion', 5],
    ['a header against its source', 0],
    ['a config', 3],
    ['a pin', 2],
    ['a manifest with decoys', 3],
    ['a stale build output', 1],
    ['a crash', 2],
    ['flaky by 50 % since', 3],
    ['flaky by 50 % before', 2],
    ['a base that was broken before', 5],
    ['an environment that moved', 3],
  ])('%s (seed %i)', async (plant, seed) => {
    const played = await play(makeProject(seed, plant), LIMIT_MS);
    expect(grade(played)).toBe('right');
  });

  test('and the same seed is always the same project', () => {
    for (let seed = 0; seed < 30; seed += 1) expect(makeProject(seed).after).toEqual(makeProject(seed).after);
  });
});
