import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { memoryLog } from '../../../src/contract/memory-log.js';
import { type Movement, movementText } from '../../../src/contract/surroundings.js';
import { reading } from '../build-log.js';

/** Made by scripts/moved-pairs/make.mjs from real tools in two versions. */
const FIXTURES = join(import.meta.dirname, '../../fixtures/moved');
const Expected = z.array(z.object({ name: z.string(), before: z.string(), now: z.string() }));

interface Pair {
  name: string;
  expected: z.infer<typeof Expected>;
  moved: Movement[];
}

async function readPair(name: string): Promise<Pair> {
  const text = (file: string) => readFileSync(join(FIXTURES, name, file), 'utf8');
  const told = await reading(text('red.log'), { baseline: memoryLog('green', text('green.log')) });
  return { name, expected: Expected.parse(JSON.parse(text('moved.json'))), moved: told.surroundings?.moved ?? [] };
}

const isSame = (one: Expected, { name, before, now }: Movement) =>
  name.toLowerCase() === one.name.toLowerCase() && before === one.before && now === one.now;
type Expected = z.infer<typeof Expected>[number];

describe('pairs of logs between which a real tool moved', () => {
  const pairs = Promise.all(readdirSync(FIXTURES).map(readPair));

  test('are at least twenty, and some in which nothing moved', async () => {
    const moving = (await pairs).filter(({ expected }) => expected.length > 0);
    expect(moving.length).toBeGreaterThanOrEqual(20);
    expect((await pairs).length - moving.length).toBeGreaterThanOrEqual(5);
  });

  test('give what moved, with both values', async () => {
    const missed = (await pairs).flatMap(({ name, expected, moved }) =>
      expected
        .filter((one) => !moved.some((movement) => isSame(one, movement)))
        .map((one) => ({ name, missed: one, told: moved.map(movementText) })),
    );
    expect(missed).toEqual([]);
  });

  test('give nothing beside it', async () => {
    const beside = (await pairs).flatMap(({ name, expected, moved }) =>
      moved
        .filter((movement) => !expected.some((one) => isSame(one, movement)))
        .map((one) => ({ name, told: movementText(one) })),
    );
    expect(beside).toEqual([]);
  });
});
