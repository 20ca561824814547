/** A failure that comes and goes: how often it fails with the change and without it, and what that says. */
import { chance, flakyWhen, type Rate } from './odds.js';
import type { Scene, Told } from './scene.js';

/** Runs on each side, at most. */
const MOST = 200;
/** Where it is looked whether enough is known: seldom, because each look is another chance to be wrong. */
const LOOKS = new Set([12, 24, 48, 96]);
const EARLY = 0.001;

export async function measureNoise(scene: Scene): Promise<Told> {
  const { trials, free, held, left } = scene;
  if (free.length === 0) return { outcome: 'not-found', reason: 'The failure comes and goes, and the change has no part but tests.' }; // biome-ignore format: one step
  const withChange: Rate = { failed: 0, runs: 0 };
  const without: Rate = { failed: 0, runs: 0 };
  while (withChange.runs < MOST && without.runs < MOST && trials.hasTimeFor(2)) {
    const counted = (await count(withChange, trials.again([], 'failure rate'))) && (await count(without, trials.again(free, 'failure rate'))); // biome-ignore format: one step
    if (!counted || (LOOKS.has(withChange.runs) && isClear(withChange, without))) break;
  }
  const seen = flakyWhen(withChange, without);
  // What was left in place may be what made it flaky: a new test, a lock file.
  const isWhole = held.length === 0 && left.length === 0;
  const noise = {
    flaky: seen === 'before' && !isWhole ? ('unknown' as const) : seen,
    with_change: withChange,
    without,
    chance: chance(withChange, without),
  };
  return { outcome: 'not-found', noise, reason: `${sentence(noise.flaky)} ${figures(noise)}` };
}

/** @returns false where there is no sense in going on: no time, or the failure is another one */
async function count(rate: Rate, run: ReturnType<Scene['trials']['again']>): Promise<boolean> {
  const seen = await run;
  if (seen === null || seen === 'other') return false;
  rate.runs += 1;
  if (seen !== 'passes') rate.failed += 1;
  return true;
}

const isClear = (withChange: Rate, without: Rate) =>
  chance(withChange, without) < EARLY || (without.failed > 2 && chance(withChange, without) > 0.05);

function sentence(flaky: ReturnType<typeof flakyWhen>): string {
  if (flaky === 'before') return 'The failure comes and goes, without this change as well.';
  if (flaky === 'since') return 'The failure comes and goes since this change.';
  return 'The failure comes and goes; whether since this change could not be told.';
}

function figures({ with_change: now, without, chance: odds }: NonNullable<Told['noise']>): string {
  const rate = ({ failed, runs }: Rate) => `${failed} of ${runs} runs failed`;
  const by = odds < 0.0001 ? 'less than 0.01 %' : `${(odds * 100).toPrecision(2)} %`;
  return `With the change ${rate(now)}, without it ${rate(without)}; by chance alone that would be ${by} likely.`;
}
