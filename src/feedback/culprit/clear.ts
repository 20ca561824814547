/** It fails in the same way without the change. That clears the change only where nothing of it could act unseen. */
import type { FileChange } from './change.js';
import { roundsFor } from './confirm.js';
import { spoil, suspects } from './control.js';
import { actsElsewhere } from './left-out.js';
import { measureNoise } from './noise.js';
import { outOfTime, type Scene, stayed, type Told } from './scene.js';

const SAME = 'With the whole change taken back the command fails in the same way';

export async function clearChange(scene: Scene): Promise<Told> {
  const { order, left } = scene;
  if (left.length > 0) return { outcome: 'not-found', reason: `${SAME}${stayed(scene)}` };
  const elsewhere = order.change.find(({ path, oldPath }) => actsElsewhere(path) || actsElsewhere(oldPath));
  if (elsewhere) return { outcome: 'not-found', reason: `${SAME}, but ${elsewhere.path} may act outside of it.` };
  const again = await repeatedly(scene);
  if (again !== 'same') return again === null ? outOfTime() : measureNoise(scene);
  return control(scene);
}

/** A command that comes and goes may fail by chance. */
async function repeatedly({ trials, free, order }: Scene): Promise<'same' | 'otherwise' | null> {
  for (let round = 1; round < Math.max(2, roundsFor(order.limits.runMs)); round += 1) {
    const seen = free.length === 0 ? await trials.again([]) : await trials.again(free);
    if (seen !== 'same') return seen === null ? null : 'otherwise';
  }
  return 'same';
}

async function control(scene: Scene): Promise<Told> {
  const { trials, free, held, order } = scene;
  const parts = free.length > 0 ? free : held;
  const edits = trials.edits(parts);
  const files = [...new Set(parts.map(({ file }) => file))];
  const isRead = async (some: readonly FileChange[]) => {
    const taken = some.map(({ path }) => path);
    const seen = await trials.onTree(spoil(some, edits), { why: 'control', taken });
    // It failed in the very same way several times: any other end comes of what was spoilt.
    return seen === null ? null : seen !== 'same' && seen !== 'passes';
  };
  const all = await isRead(files);
  if (all === null) return outOfTime();
  if (!all) return unread(files);
  const alone = files.length === 1 ? [] : suspects(files, await order.laboratory.tree());
  for (const file of alone) {
    const read = await isRead([file]);
    if (read === null) return outOfTime();
    if (!read) return unread([file]);
  }
  return { outcome: 'fails-without-change', reason: `${SAME}, and the command reads the files that were taken back.` };
}

function unread(files: readonly FileChange[]): Told {
  const [first] = files;
  const what = files.length === 1 && first ? first.path : 'the files that were taken back';
  return { outcome: 'not-found', reason: `${SAME}, but it was not seen to read ${what}: something made of it earlier may stand in its place.` }; // biome-ignore format: one step
}
