import { describe, expect, test } from '@jest/globals';
import type { Reading } from '../../src/contract/model.js';
import { openingParts } from '../../src/diagnosis/prompt.js';
import { aFailure, aReading, aRun } from '../builders.js';

function told(surroundings: Reading['surroundings']): string {
  const failure = aFailure({ reading: aReading({ surroundings }) });
  const parts = openingParts({ nonce: 'n0nce', run: aRun(), failure, sharedBy: [], offline: null });
  return parts.map((part) => (part.type === 'text' ? part.text : '')).join('\n');
}

const cmake = { kind: 'tool' as const, name: 'cmake', before: '3.31.6', now: '4.0.2' };

describe('what the model is told of what moved', () => {
  test('is each thing with both values, between the tags of untrusted text', () => {
    expect(told({ moved: [cmake], values: 9, gap: null })).toMatch(
      /<untrusted-n0nce>\ncmake 3\.31\.6 → 4\.0\.2\n<\/untrusted-n0nce>/,
    );
  });

  test('is that nothing of what was compared moved, where both logs tell of the machine', () => {
    expect(told({ moved: [], values: 9, gap: null })).toContain('none of 9 values');
  });

  test.each([
    ['nothing was compared', null],
    ['the machine could not be compared', { moved: [], values: 0, gap: 'This log has no set-up part.' }],
  ])('is nothing where %s', (_why, surroundings) => {
    expect(told(surroundings)).not.toMatch(/moved outside|values of runner/);
  });
});
