/**
 * Makes pairs of logs of one job, green and red, between which something outside of the repository moved: real tools are run in
 * two versions, and what they print is framed as the runner frames it. Writes test/fixtures/moved/NAME/{green.log,red.log,
 * moved.json}; the last is what must be found, from the versions that were asked for and not from what was read.
 *
 *   node scripts/moved-pairs/make.mjs [NAME…]
 *
 * Needs npm, pip, cargo, dpkg and cmake, and access to their registries.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { framed } from './frame.mjs';
import { LOCAL_PAIRS } from './local-pairs.mjs';
import { NPM_PAIRS } from './npm-pairs.mjs';
import { RUNNER_PAIRS } from './runner-pairs.mjs';

const FIXTURES = join(import.meta.dirname, '../../test/fixtures/moved');
/** The days of the two runs. */
const DAYS = { green: Date.UTC(2026, 10, 1, 9, 12, 7), red: Date.UTC(2026, 10, 16, 17, 40, 51) };

const wanted = process.argv.slice(2);
for (const pair of [...RUNNER_PAIRS, ...NPM_PAIRS, ...LOCAL_PAIRS]) {
  if (wanted.length > 0 && !wanted.includes(pair.name)) continue;
  const folder = join(FIXTURES, pair.name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const colour of ['green', 'red']) {
    const { setUp, steps } = pair.job(colour);
    writeFileSync(join(folder, `${colour}.log`), framed({ setUp, steps, colour, from: DAYS[colour] }));
  }
  writeFileSync(join(folder, 'moved.json'), `${JSON.stringify(pair.moved, null, 2)}\n`);
  console.log(pair.name);
}
