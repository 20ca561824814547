/** What can be read and run on this machine. */

import { isAbsolute, join } from 'node:path/posix';
import { checkoutSha } from '../adapters/machine/checkout.js';
import { createExecutor } from '../adapters/machine/exec.js';
import { createPrograms } from '../adapters/machine/programs.js';
import { createShadowGit } from '../adapters/machine/shadow-git.js';
import { createScriptFiles } from '../adapters/machine/shell-script.js';
import { createWorkspace, readSmallFile } from '../adapters/machine/workspace.js';
import { preloadArtifactClient } from '../adapters/runner/artifact.js';
import type { RunnerContext } from '../adapters/runner/context.js';
import { privateFolder, systemClock } from '../adapters/runner/process.js';
import { parseAllowedCommands } from '../commands/allowed-commands.js';
import { createConfinement } from '../commands/paths.js';
import { createPolicy } from '../commands/policy.js';
import { commandTools } from '../commands/toolbox.js';
import { ConfigurationError, type Inputs } from '../contract/inputs.js';
import type { Executor, Workspace } from '../contract/ports.js';
import type { World } from '../contract/world.js';
import type { Doors } from './doors.js';

export async function buildMachine(context: RunnerContext, inputs: Inputs, { sanitiser }: Doors) {
  const { home, env, platform } = context;
  const temp = privateFolder(context.temp, 'autofixops-work-');
  const workspace = await createWorkspace({ root: context.workspace, redact: sanitiser.text });
  const programs = createPrograms({
    path: env.PATH ?? '',
    workspace: workspace.root,
    temp: context.temp,
    home,
    toolCache: env.RUNNER_TOOL_CACHE ?? null,
  });
  const machine = createExecutor({
    temp,
    redact: sanitiser.text,
    searchPath: programs.searchPath,
    places: workspace.root === null ? null : { workspace: workspace.root, ...sealed(context) },
  });
  const timed = createTimedExecutor(machine);
  const policy = createPolicy({
    root: workspace.root,
    inspect: workspace.inspect,
    programs,
    emptyDirectory: privateFolder(temp, 'autofixops-empty-'),
    shadowGit: await createShadowGit({ root: workspace.root, temp }),
    allow: parseAllowed(inputs['allow-commands']),
    platform,
  });
  const maxCommands = inputs['max-commands'];
  return {
    scratch: temp,
    workspace,
    executor: timed.executor,
    rerunMs: timed.rerunMs,
    diagnosticTools: () =>
      commandTools({ policy, executor: timed.executor, workspace, maxCommands, clock: systemClock }),
    feedback: {
      checkoutSha: () => checkoutSha(workspace.root),
      scripts: createScriptFiles({ workspace: workspace.root, temp }),
      readFile: readSmallFile,
      resolveProgram: programs.resolve,
      confine: confineIn(workspace),
      environment: env,
      isolation: await machine.isolation(),
      platform,
    },
  };
}

/** What a program that is run again needs, and what it must not see: that which later steps read, and the runner's own keys. */
function sealed({ home, temp, env }: RunnerContext) {
  const files = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];
  const keys = ['.credentials', '.credentials_rsaparams', '.runner', '_diag'].map((name) => join(temp, '../..', name));
  return {
    needed: [home, temp, env.RUNNER_TOOL_CACHE].flatMap((path) => path || []),
    covered: [...files.flatMap((name) => env[name] || []), ...keys],
  };
}

/** The path rules of the commands, for the files that an edit may reach. */
function confineIn(workspace: Workspace): World['feedback']['confine'] {
  const root = workspace.root ?? '/nonexistent';
  const confinement = createConfinement(root, workspace.inspect);
  return async (path) => {
    try {
      const confined = await confinement.confine(path);
      if (confined.type !== 'file') return { reason: `${path} is not a file of the repository.` };
      return isAbsolute(confined.path)
        ? { reason: `${path} is outside of the workspace.` }
        : { realPath: join(root, confined.path) };
    } catch (error) {
      return { reason: error instanceof Error ? error.message : String(error) };
    }
  };
}

/** Re-runs have a time limit of their own: what they take is added to the time that everything else may take. */
function createTimedExecutor(executor: Executor) {
  let ms = 0;
  const run: Executor['run'] = async (order) => {
    const isRerun = order.purpose !== 'diagnostic';
    if (isRerun) await preloadArtifactClient();
    const started = systemClock.now();
    try {
      return await executor.run(order);
    } finally {
      if (isRerun) ms += systemClock.now() - started;
    }
  };
  return { executor: { run }, rerunMs: () => ms };
}

function parseAllowed(text: string): string[][] {
  try {
    return parseAllowedCommands(text);
  } catch (error) {
    throw new ConfigurationError(`\`allow-commands\`: ${error instanceof Error ? error.message : String(error)}`);
  }
}
