/** Which part of the change makes the command fail: the change is taken back, whole and in parts, and what comes of it is seen. */
import type { Culprit, CulpritHunk } from '../../contract/culprit.js';
import { answer } from './answer.js';
import type { FileChange } from './change.js';
import { clearChange } from './clear.js';
import { confirm } from './confirm.js';
import { isHeld } from './held.js';
import { leftOut } from './left-out.js';
import { measureNoise } from './noise.js';
import { orderParts } from './order-parts.js';
import { type Part, partsOf } from './parts.js';
import { refine } from './refine.js';
import { type CulpritOrder, outOfTime, placesOf, type Scene, stayed, type Told } from './scene.js';
import { findSmallest } from './search.js';
import { type Located, locate } from './take-back.js';
import { createTrials } from './trials.js';

/** Never throws for what the command did. */
export async function findCulprit(order: CulpritOrder): Promise<Culprit> {
  const started = order.laboratory.now();
  const scene = await setUp(order);
  const told = await experiment(scene);
  const { trials } = scene;
  const ms = order.laboratory.now() - started;
  // A reason of the machine's own outranks "there was no time", which it looks like.
  const obstacle = trials.obstacle();
  if (obstacle !== null) return finished({ outcome: 'not-run', reason: obstacle }, trials.runs(), ms);
  return finished(told, trials.runs(), ms);
}

const finished = (told: Told, runs: number, ms: number): Culprit => ({ hunks: [], noise: null, ...told, runs, ms });

async function setUp(order: CulpritOrder): Promise<Scene> {
  const located = new Map<FileChange, Located>();
  const scene: Omit<Scene, 'trials'> = { order, free: [], held: [], left: [...order.left] };
  for (const file of order.change) {
    const what = leftOut(file.path, order.script) ?? leftOut(file.oldPath, order.script);
    const place = what === null ? await locateIn(order, file) : { reason: `is ${what}` };
    if ('reason' in place) {
      scene.left.push({ path: file.path, why: place.reason });
      continue;
    }
    located.set(file, place);
    (isHeld(file.path) || isHeld(file.oldPath) ? scene.held : scene.free).push(...partsOf(file));
  }
  const nowhere: Located = { lines: [], starts: new Map() };
  const trials = createTrials(order.laboratory, order.limits, (file) => located.get(file) ?? nowhere);
  return { ...scene, trials };
}

async function locateIn({ laboratory }: CulpritOrder, file: FileChange): Promise<Located | { reason: string }> {
  const atOldPath = file.kind === 'renamed' ? await laboratory.read(file.oldPath) : null;
  return locate(file, await laboratory.read(file.path), atOldPath);
}

async function experiment(scene: Scene): Promise<Told> {
  const { order, trials, free, held } = scene;
  if (free.length + held.length === 0) return { outcome: 'not-run', reason: `Nothing of the change could be taken back${stayed(scene)}` }; // biome-ignore format: one step
  const planned = order.cameAndWent ? FEWEST_FOR_A_RATE : plannedRuns(free.length);
  if (!trials.hasTimeFor(planned)) return { outcome: 'not-run', reason: tooLong(order, planned) };
  if (order.cameAndWent) return measureNoise(scene);
  const whole = free.length === 0 ? 'same' : await trials.ask(free, 'whole change');
  if (whole === null) return outOfTime();
  if (whole === 'passes') return searchIn(scene, free);
  return withoutPass(scene, whole);
}

/** Five runs on each side are the fewest that can tell anything of a failure that comes and goes. */
const FEWEST_FOR_A_RATE = 10;

/** The whole, a search as it usually goes, and two confirmations each. */
const plannedRuns = (parts: number) => 4 + (parts > 1 ? Math.ceil(Math.log2(parts)) + 2 : 0);

function tooLong({ limits, laboratory }: CulpritOrder, runs: number): string {
  const seconds = (ms: number) => Math.max(0, Math.round(ms / 1000));
  return `The experiments would take about ${runs} runs of ${seconds(limits.runMs)} s each, and ${seconds(limits.endsAt - laboratory.now())} s are left for them.`;
}

/** The whole taken back passes: what of it is needed is looked for and confirmed. */
async function searchIn(scene: Scene, parts: readonly Part[]): Promise<Told> {
  const { trials, order } = scene;
  const smallest = await findSmallest({
    ...orderParts(parts, order.log),
    ask: async (some) => answer(await trials.ask(some)),
  });
  if (smallest === null) return outOfTime();
  const found = await refine(trials, smallest.parts, order.log);
  const told = await confirm(scene, found);
  return told.outcome === 'found' && !smallest.minimal
    ? { ...told, reason: `${told.reason} There was no time to see whether each of these parts is needed.` }
    : told;
}

/** It fails without the change, too: as before, or because a test of the change asks for what the change brings. */
async function withoutPass(scene: Scene, whole: 'same' | 'alike' | 'other'): Promise<Told> {
  const { trials, free, held } = scene;
  const all = held.length === 0 ? whole : await trials.withTestsBack([...free, ...held]);
  if (all === null) return outOfTime();
  if (whole === 'same' && all === 'same') return clearChange(scene);
  const single = held.length === 0 && whole !== 'other' ? null : await anyAlone(scene);
  if (single !== null) return searchIn(scene, [single]);
  if (all === 'passes') return { outcome: 'new-test', hunks: await testPlaces(scene), reason: NEW_TEST };
  const how = whole === 'other' ? 'in another way' : 'in a similar way';
  return { outcome: 'not-found', reason: `With the whole change taken back the command fails ${how}${stayed(scene)}` };
}

const NEW_TEST = 'The failing test, or its data, is new or changed here: it fails on the code of the base, too.';
/** So many parts are tried alone, the most likely first. */
const MOST_ALONE = 12;

/** Where the whole taken back does not pass, one part of it still may. */
async function anyAlone({ trials, free, order }: Scene): Promise<Part | null> {
  const { weight } = orderParts(free, order.log);
  const likely = [...free].sort((one, other) => weight(other) - weight(one)).slice(0, MOST_ALONE);
  for (const part of likely) if ((await trials.ask([part])) === 'passes') return part;
  return null;
}

/** Of the tests in the change, those whose taking back makes the rest pass. */
async function testPlaces(scene: Scene): Promise<CulpritHunk[]> {
  const { trials, free, held, order } = scene;
  const ask = async (some: readonly Part[]) => answer(await trials.withTestsBack([...free, ...some]));
  const smallest = await findSmallest({ ...orderParts(held, order.log), ask });
  return placesOf(scene, smallest?.parts ?? held);
}
