/** Builds the world that the pipeline is given, from what the runner says and what the workflow's author has set. */

import { createAccess } from '../adapters/github/access.js';
import type { RunnerContext } from '../adapters/runner/context.js';
import { createDeadline } from '../adapters/runner/deadline.js';
import { after, privateFolder, randomNonce, removeFolder, systemClock } from '../adapters/runner/process.js';
import type { Inputs } from '../contract/inputs.js';
import type { BroughtLog, Settings, World } from '../contract/world.js';
import { modelFor } from './claude.js';
import type { Doors } from './doors.js';
import { clientFor, gitHubPorts } from './github.js';
import { buildMachine } from './machine.js';
import { publishersFor } from './publishers.js';
import { placementOf, settingsFor } from './settings.js';

export interface Wired {
  world: World;
  settings: Settings;
  /** Where the report's files are written. */
  reportPath: string;
  /** Removes what was made for the work and is not for keeping. */
  close(): Promise<void>;
}

/** @throws ConfigurationError for what the workflow's author can fix */
export async function buildWorld(
  context: RunnerContext,
  inputs: Inputs,
  doors: Doors & { brought: BroughtLog | null },
): Promise<Wired> {
  const placement = placementOf(context, inputs, doors.brought);
  const github = clientFor(context, inputs, doors);
  const machine = await buildMachine(context, inputs, doors);
  const deadline = createDeadline(systemClock, inputs['timeout-minutes'] * 60_000, machine.rerunMs);
  const reportPath = privateFolder(context.temp, 'autofixops-report-');
  const world: World = {
    clock: systemClock,
    after,
    journal: doors.journal,
    nonce: randomNonce,
    redact: doors.sanitiser.text,
    reader: doors.thread.reader,
    ...machine,
    ...gitHubPorts(context, inputs, { ...doors, placement, signal: deadline.signal }),
    model: doors.withheld === null ? modelFor(context, inputs, doors, deadline) : null,
    publishers: publishersFor(context, inputs, { ...doors, github, placement, reportPath }),
    feedback: { ...machine.feedback, permission: github ? createAccess({ github, ...context }) : async () => null },
  };
  const settings = settingsFor(context, inputs, { ...doors, placement });
  return { world, settings, reportPath, close: async () => removeFolder(machine.scratch) };
}
