/** What can be read and run on this machine. */

import { isAbsolute, join } from 'node:path/posix';
import { checkoutSha } from '../adapters/machine/checkout.js';
import { createEditStore } from '../adapters/machine/edits.js';
import { createExecutor, detectIsolation } from '../adapters/machine/exec.js';
import { findRootWrapper, findWrapper } from '../adapters/machine/isolation.js';
import { createPrograms } from '../adapters/machine/programs.js';
import { createScratchExecutor } from '../adapters/machine/scratch-layer.js';
import { createShadowGit } from '../adapters/machine/shadow-git.js';
import { createScriptFiles } from '../adapters/machine/shell-script.js';
import { createWorkspace } from '../adapters/machine/workspace.js';
import { preloadArtifactClient } from '../adapters/runner/artifact.js';
import type { RunnerContext } from '../adapters/runner/context.js';
import { installedFile } from '../adapters/runner/installation.js';
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
  const limiterPath = installedFile('limiter/index.js');
  const timed = createTimedExecutor(
    createExecutor({ temp, redact: sanitiser.text, limiterPath, node: context.node, searchPath: programs.searchPath }),
  );
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
    executor:
      workspace.root === null
        ? timed.executor
        : createScratchExecutor({
            executor: timed.executor,
            workspace: workspace.root,
            temp,
            findWrapper,
            findSealWrapper: findRootWrapper,
            needed: [home, context.temp, env.RUNNER_TOOL_CACHE].flatMap((path) => path || []),
            commandFiles: commandFiles(env),
          }),
    rerunMs: timed.rerunMs,
    diagnosticTools: () =>
      commandTools({ policy, executor: timed.executor, workspace, maxCommands, clock: systemClock }),
    feedback: {
      checkoutSha: () => checkoutSha(workspace.root),
      scripts: createScriptFiles({ workspace: workspace.root, temp }),
      edits: createEditStore({ workspace: workspace.root ?? temp, temp: context.temp, key: inputs['github-token'] }),
      resolveProgram: programs.resolve,
      confine: confineIn(workspace),
      environment: env,
      isolation: await detectIsolation(),
      platform,
    },
  };
}

/** What later steps of the job read. */
const commandFiles = (env: RunnerContext['env']): string[] =>
  ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'].flatMap(
    (name) => env[name] ?? [],
  );

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
    // Diagnostics are isolated too, but only a re-run goes on when its output overflows.
    const isRerun = order.overflow === 'drop';
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
