/** What was found is run again, both ways, before anything is said: a pass is proof only where the failure does not come and go. */
import { measureNoise } from './noise.js';
import { changedOps, linesPart, type Part } from './parts.js';
import { outOfTime, placesOf, type Scene, type Told } from './scene.js';

export async function confirm(scene: Scene, found: readonly Part[]): Promise<Told> {
  const { trials, free } = scene;
  const others = allBut(free, found);
  const rest = others.length === 0 ? 'same' : await trials.ask(others, 'confirmation');
  if (rest === null) return outOfTime();
  const steady = await steadily(scene, found);
  if (steady !== 'steady') return steady === 'no time' ? outOfTime() : measureNoise(scene);
  if (rest === 'passes') return { outcome: 'not-found', reason: SEVERAL };
  if (!(await trials.passesWhole(found))) return { outcome: 'not-found', reason: ONLY_ALONE };
  const what = found.length === 1 ? 'this part alone' : `these ${found.length} parts together`;
  const without = rest === 'other' ? ' With all the rest of the change taken back it fails in another way.' : '';
  const hunks = await placesOf(scene, found);
  return { outcome: 'found', hunks, reason: `Taking back ${what} makes the command pass.${without}` };
}

const ONLY_ALONE = 'A part of the change makes the failing test pass when it is taken back, but not the whole command.';
const SEVERAL =
  'More than one part of the change makes the command pass when it is taken back, each without the other: several smallest ones exist.';

/** The change without what was found, of which a part may be a piece of a hunk. */
function allBut(free: readonly Part[], found: readonly Part[]): Part[] {
  return free.flatMap((part): Part[] => {
    const pieces = found.filter((one) => one.file === part.file && one.kind === part.kind);
    if (part.kind !== 'lines') return pieces.length > 0 ? [] : [part];
    const own = pieces.flatMap((one) => (one.kind === 'lines' && one.hunk === part.hunk ? [one] : []));
    const edges = own.sort((one, other) => one.from - other.from).flatMap(({ from, to }) => [from, to]);
    const bounds = [part.from, ...edges, part.to];
    const between = bounds.flatMap((from, at) => (at % 2 === 0 ? [linesPart(part.file, part.hunk, from, bounds[at + 1] ?? from)] : [])); // biome-ignore format: one step
    return between.filter((piece) => changedOps(piece).length > 0);
  });
}

/** Quick commands are run more often: it costs little, and chance has less room. */
const ROUNDS: readonly { upToMs: number; rounds: number }[] = [
  { upToMs: 1000, rounds: 5 },
  { upToMs: 5000, rounds: 4 },
  { upToMs: 15_000, rounds: 3 },
  { upToMs: 60_000, rounds: 2 },
];

export const roundsFor = (runMs: number): number => ROUNDS.find(({ upToMs }) => runMs <= upToMs)?.rounds ?? 1;

async function steadily({ trials, order }: Scene, found: readonly Part[]): Promise<'steady' | 'unsteady' | 'no time'> {
  for (let round = 0; round < roundsFor(order.limits.runMs); round += 1) {
    const unchanged = await trials.again([]);
    const without = unchanged === null ? null : await trials.again(found);
    if (unchanged === null || without === null) return round === 0 ? 'no time' : 'steady';
    if (unchanged === 'passes' || unchanged === 'other' || without !== 'passes') return 'unsteady';
  }
  return 'steady';
}
