import { describe, expect, test } from '@jest/globals';
import type { Compared, Movement } from '../../src/contract/surroundings.js';
import { type Comparison, surroundingsFacts } from '../../src/feedback/surroundings-facts.js';

const GREEN = { sha: '77aa01bc23456789aabbccddeeff001122334455', url: 'https://github.com/acme/shop/actions/runs/900' };
const moved = (kind: Movement['kind'], name: string): Movement => ({ kind, name, before: '1', now: '2' });
const compared = (over: Partial<Compared> = {}): Comparison => ({
  compared: { moved: [], values: 12, gap: null, ...over },
  green: GREEN,
  missing: null,
});
const held = (comparison: Comparison) =>
  Object.fromEntries(surroundingsFacts(comparison).map(({ id, holds }) => [id, holds]));

describe('whether the surroundings moved, as facts', () => {
  test.each<[string, Comparison, Record<string, boolean | null>]>([
    ['nothing moved', compared(), { 'surroundings-moved': false, 'machine-moved': false }],
    [
      'a tool moved',
      compared({ moved: [moved('tool', 'cmake')] }),
      { 'surroundings-moved': true, 'machine-moved': true },
    ],
    [
      'only a package moved, as it does with the own lock file',
      compared({ moved: [moved('package', 'six (pip)')] }),
      { 'surroundings-moved': true, 'machine-moved': false },
    ],
    [
      'only the agent of the runner moved, which runs nothing of the job',
      compared({ moved: [moved('runner', 'runner version')] }),
      { 'surroundings-moved': true, 'machine-moved': false },
    ],
    [
      'a log has no set-up part',
      compared({ gap: 'This log has no set-up part.' }),
      { 'surroundings-moved': null, 'machine-moved': null },
    ],
    [
      'a log has no set-up part, and a package moved',
      compared({ gap: 'This log has no set-up part.', moved: [moved('package', 'six (pip)')] }),
      { 'surroundings-moved': true, 'machine-moved': null },
    ],
    [
      'there was no green log',
      { compared: null, green: null, missing: 'There is no green run to compare with.' },
      { 'surroundings-moved': null },
    ],
    ['none was looked for', { compared: null, green: null, missing: null }, { 'surroundings-moved': null }],
  ])('%s', (_what, comparison, facts) => expect(held(comparison)).toEqual(facts));

  test('name both values, the first five, and how many more', () => {
    const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => moved('tool', name));
    expect(surroundingsFacts(compared({ moved: many }))[0]).toMatchObject({
      text: 'Moved since the last green run (77aa01b): a 1 → 2; b 1 → 2; c 1 → 2; d 1 → 2; e 1 → 2; and 2 more.',
      url: GREEN.url,
    });
  });

  test('say why there was no green log', () => {
    const [fact] = surroundingsFacts({ compared: null, green: null, missing: 'Its log is past its retention.' });
    expect(fact?.text).toBe('What moved outside of the repository is not known. Its log is past its retention.');
  });
});
