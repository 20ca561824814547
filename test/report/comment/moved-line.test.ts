import { describe, expect, test } from '@jest/globals';
import type { Movement } from '../../../src/contract/surroundings.js';
import { RUNGS } from '../../../src/report/comment/ladder.js';
import { movedLine } from '../../../src/report/comment/moved-line.js';
import { aFact, aFinding, aReport, aVerdict } from '../../builders.js';

const [RUNG] = RUNGS;
if (RUNG === undefined) throw new Error('there is a first rung');
const tool = (name: string, before: string | null, now: string | null): Movement => ({
  kind: 'tool',
  name,
  before,
  now,
});
const line = (moved: Movement[] | null, url: string | null = null) => {
  const verdict = aVerdict({ facts: [aFact({ id: 'surroundings-moved', url, holds: true })] });
  return movedLine(aReport(), aFinding({ moved, verdict }), RUNG);
};

describe('the line of what moved', () => {
  test('names each thing with both values', () => {
    expect(line([tool('cmake', '3.31.6', '4.0.2'), tool('node', '20.1.0', '22.0.0')])).toBe(
      '**What moved since the last green run:** cmake 3.31.6 → 4.0.2; node 20.1.0 → 22.0.0',
    );
  });

  test('links the green run, where it is one of this repository', () => {
    const url = 'https://github.com/acme/shop/actions/runs/900';
    expect(line([tool('cmake', '3', '4')], url)).toContain(`[last green run](${url})`);
    expect(line([tool('cmake', '3', '4')], 'https://evil.example/acme/shop/actions/runs/900')).not.toContain('evil');
  });

  test('shortens commits and digests, and counts what is not shown', () => {
    const long: Movement[] = [
      { kind: 'action', name: 'actions/checkout@v4', before: 'a'.repeat(40), now: 'b'.repeat(40) },
      ...['a', 'b', 'c', 'd'].map((name) => tool(name, null, '1')),
    ];
    expect(line(long)?.replaceAll('`', '')).toMatch(
      /actions\/checkout@v4 aaaaaaa → bbbbbbb; a 1 is new; .*; and 1 more$/,
    );
  });

  test('is not there where nothing moved or nothing was compared', () => {
    expect([line([]), line(null)]).toEqual([null, null]);
  });

  test('is inert, whatever a log calls a thing', () => {
    const told = line([tool('<img src=x> @octocat [x](https://evil.example)', '1', '\n# 2')]) ?? '';
    expect(told).not.toMatch(/<img|(?<!`)@octocat|\[x|\n/);
  });
});
