/** How this machine differs from the job that failed: what a command that passes here did not have there, and the other way round. */

import type { Settings, World } from '../contract/world.js';
import { leftOutVariables } from '../feedback/left-out.js';
import { toolVersions, VERSION_COMMANDS } from '../logs/reading/tool-versions.js';
import { differences, matrixDifference } from '../workflow/conditions.js';
import type { Collected } from './collect.js';
import { isSameMachine } from './rerun.js';

const VERSION_LIMIT_MS = 5000;
const VERSION_BYTES = 4000;

/** Sentences, the most telling first. Never throws. */
export async function surroundingsThatDiffer(
  { world, settings }: { world: World; settings: Settings },
  known: Collected,
): Promise<string[]> {
  const { found } = known;
  const declared = found && 'command' in found ? differences(found) : [];
  if (isSameMachine(settings)) {
    const given = found && 'command' in found ? found.command.env : {};
    return [...declared, ...leftOutVariables(world.feedback.environment, given)];
  }
  const matrix = found && 'command' in found ? matrixDifference(found.matrix, settings.ownJob.matrix) : [];
  return [...matrix, ...(await versionsThatDiffer(world, known)), ...declared];
}

/** What set-up steps of the job printed, against what the same program says of itself here. */
async function versionsThatDiffer(world: World, { log }: Collected): Promise<string[]> {
  if (log === null) return [];
  const there = await toolVersions(log);
  const told = await Promise.all(
    [...there].map(async ([tool, version]) => {
      const here = await versionHere(world, tool);
      if (here === null) return [];
      return here === version ? [] : [`The job had ${tool} ${version}, this machine has ${tool} ${here}.`];
    }),
  );
  return told.flat();
}

async function versionHere(world: World, tool: string): Promise<string | null> {
  const command = VERSION_COMMANDS.find(({ name }) => name === tool);
  const program = command && world.feedback.resolveProgram(command.program);
  const { root } = world.workspace;
  if (!command || !program || root === null) return null;
  try {
    const result = await world.executor.run({
      program,
      args: [...command.args],
      cwd: '/',
      env: {},
      timeoutMs: VERSION_LIMIT_MS,
      maxBytes: VERSION_BYTES,
      overflow: 'end',
      isolate: true,
    });
    return result.exitCode === 0 ? (command.says.exec(result.output)?.[1] ?? null) : null;
  } catch {
    return null;
  }
}
