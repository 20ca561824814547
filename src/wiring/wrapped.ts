/** Wiring of the wrapped command: run as a workflow's `run:` step would be, shown as it comes, kept as a log. */

import type { Sanitiser } from '../adapters/door/sanitise.js';
import type { Spool } from '../adapters/door/spool.js';
import { createScriptFiles } from '../adapters/machine/shell-script.js';
import type { RunnerContext } from '../adapters/runner/context.js';
import { explainError } from '../adapters/runner/explain.js';
import { withoutCommands } from '../adapters/runner/log.js';
import { printChunk, printLine } from '../adapters/runner/process.js';
import { commandEnvironment, runWrapped } from '../adapters/runner/wrapped-command.js';
import { ConfigurationError, type Inputs } from '../contract/inputs.js';
import type { FailedCommand } from '../contract/model.js';
import type { BroughtLog } from '../contract/world.js';
import { shellCommand, shellTemplate } from '../workflow/shell.js';

export interface Wrapped {
  exitCode: number;
  cancelled: boolean;
  brought: BroughtLog;
}

interface Doors {
  sanitiser: Sanitiser;
  spool: Spool;
}

/** @throws ConfigurationError for a shell or a working directory that is not there */
export async function runCommand(
  context: RunnerContext,
  inputs: Inputs & { run: string },
  doors: Doors,
): Promise<Wrapped> {
  const workspace = context.workspace ?? context.cwd;
  const scripts = createScriptFiles({ workspace, temp: context.temp });
  const shell = shellCommand(shellTemplate(inputs.shell));
  if ('reason' in shell) throw new ConfigurationError(`\`shell\`: ${shell.reason}`);
  const directory = await scripts.workingDirectory(inputs['working-directory']);
  if ('reason' in directory) throw new ConfigurationError(`\`working-directory\`: ${directory.reason}`);
  const file = await scripts.write(shell.dress(inputs.run), shell.extension);
  announce(inputs, doors.sanitiser);
  try {
    const result = await runWrapped({
      argv: [shell.program, ...shell.args.map((arg) => arg.replaceAll('{0}', file.path))],
      cwd: directory.realPath,
      env: commandEnvironment(context.env),
      redacted: doors.sanitiser.stream,
      onMask: doors.sanitiser.add,
      show: printChunk,
      keep: async (chunks) => (await doors.spool.store('output', chunks)).log,
    }).catch((error: unknown) => {
      throw new ConfigurationError(`\`shell\`: ${shell.program} could not be started (${explainError(error)}).`);
    });
    if (result.exitCode !== 0) printLine(`The command ended with exit code ${result.exitCode}.`);
    const { exitCode, cancelled, log } = result;
    return {
      exitCode,
      cancelled,
      brought: { log, exitCode, command: commandOf(inputs), title: titleOf(doors.sanitiser.text(inputs.run)) },
    };
  } finally {
    await file.remove();
  }
}

/** As the runner announces a step. */
function announce({ run, shell }: Inputs & { run: string }, { text }: Sanitiser): void {
  const lines = withoutCommands(text(run.trim())).split('\n');
  printLine(`::group::Run ${lines[0]}`);
  for (const line of lines) printLine(`\u001b[36;1m${line}\u001b[0m`);
  printLine(`shell: ${withoutCommands(text(shell))}`);
  printLine('::endgroup::');
}

const commandOf = (inputs: Inputs & { run: string }): FailedCommand => ({
  script: inputs.run,
  shell: shellTemplate(inputs.shell),
  workingDirectory: inputs['working-directory'],
  env: {},
  source: 'input',
});

const titleOf = (script: string) => `Run ${script.trim().split('\n')[0] ?? ''}`.slice(0, 120);
