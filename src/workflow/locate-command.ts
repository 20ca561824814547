/** Follows a failed step through the files of the repository at the run's commit until its script is found. */
import { posix } from 'node:path';
import type { FoundCommand } from '../contract/reading.js';
import { findCompositeCommand } from './composite-action.js';
import { findFailedCommand, type NotFound, type StepQuery } from './workflow-file.js';

export interface LocateOrder extends StepQuery {
  /** `.github/workflows/ci.yml`; null where GitHub gave none. */
  workflowPath: string | null;
  /** A file at the run's commit; null where it is not there or cannot be read. Never the work tree: that may have been changed. */
  read: (path: string) => Promise<string | null>;
}

/** A workflow may call one that calls one …: GitHub allows ten. */
const MAX_DEPTH = 10;

/** Never throws for what stands in the files. */
export async function locateCommand(order: LocateOrder): Promise<FoundCommand | { reason: string }> {
  let path = order.workflowPath;
  let query: StepQuery = order;
  for (let depth = 0; depth < MAX_DEPTH && path !== null; depth += 1) {
    const text = await order.read(path);
    if (text === null) return { reason: `The file ${path} could not be read at the run's commit.` };
    const found = findFailedCommand(text, query);
    if (!('reason' in found)) return found;
    if (found.see === undefined) return { reason: found.reason };
    if (found.see.kind === 'action') return insideAction(order, { ...found, see: found.see });
    path = posix.normalize(found.see.path);
    query = { ...query, jobName: found.see.jobName, given: found.see.given };
  }
  return {
    reason:
      path === null
        ? 'GitHub does not say which workflow file the run is of.'
        : 'The workflows call each other too deeply.',
  };
}

async function insideAction(
  order: LocateOrder,
  found: { see: Extract<NonNullable<NotFound['see']>, { kind: 'action' }> },
): Promise<FoundCommand | { reason: string }> {
  const { path, outerEnv, job, contexts, line } = found.see;
  for (const name of ['action.yml', 'action.yaml']) {
    const text = await order.read(posix.normalize(posix.join(path, name)));
    if (text === null) continue;
    const inside = findCompositeCommand(text, { outerEnv, contexts, with: found.see.with, folder: path });
    return 'reason' in inside ? inside : { ...job, ...inside, line };
  }
  return { reason: `The action ${path} of the failed step could not be read at the run's commit.` };
}
