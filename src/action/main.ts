/** Wiring: inputs → adapters → pipeline → outputs, and the one try/catch. */

import { decodeUtf8 } from '../adapters/door/decode.js';
import { openLogFile } from '../adapters/door/log-file.js';
import { type RunnerContext, readContext } from '../adapters/runner/context.js';
import { explainError } from '../adapters/runner/explain.js';
import { createJournal } from '../adapters/runner/log.js';
import { readInput, setOutputs, showError } from '../adapters/runner/outputs.js';
import { endProcess, printLine, systemClock } from '../adapters/runner/process.js';
import { ConfigurationError, type Inputs, readInputs, refuse, tellWrongInput } from '../contract/inputs.js';
import type { BroughtLog } from '../contract/world.js';
import type { Doors } from '../wiring/doors.js';
import { openDoors } from '../wiring/open-doors.js';
import { runCommand } from '../wiring/wrapped.js';

/** Never rejects. The step is red only for the wrapped command's own exit code, a wrong input of it, or `fail-on-error`. */
export async function main(): Promise<void> {
  const context = readContext();
  const hasCommand = readInput('run').trim() !== '';
  let exitCode = 0;
  try {
    exitCode = await work(context, inputsFor(hasCommand));
  } catch (error) {
    complain(error, hasCommand);
    exitCode = hasCommand || readInput('fail-on-error').trim().toLowerCase() === 'true' ? 1 : 0;
  }
  endProcess(exitCode);
}

/** A wrong value costs a warning, and only where a command would be run by it is nothing done at all. */
function inputsFor(hasCommand: boolean): Inputs {
  const { inputs, wrong } = readInputs(readInput);
  if (hasCommand) refuse(wrong);
  for (const one of wrong) journalOfInputs().warn(tellWrongInput(one));
  return inputs;
}

async function work(context: RunnerContext, inputs: Inputs): Promise<number> {
  const doors = await openDoors(context, inputs);
  try {
    const wrapped = inputs.run === null ? null : await runCommand(context, { ...inputs, run: inputs.run }, doors);
    const exitCode = wrapped?.exitCode ?? 0;
    if (wrapped?.cancelled || (wrapped && exitCode === 0)) {
      setOutputs({ outcome: wrapped.cancelled ? 'unavailable' : 'no-failure' });
      if (!wrapped.cancelled) await resolve(context, inputs, doors);
      return exitCode;
    }
    const troubled = await diagnose(context, inputs, {
      ...doors,
      brought: wrapped?.brought ?? (await logFile(context, inputs, doors)),
    });
    return exitCode === 0 && troubled && inputs['fail-on-error'] ? 1 : exitCode;
  } finally {
    await doors.thread.close();
    await doors.spool.clear();
  }
}

/** Whether the action itself was in trouble: that costs a warning, and the step only where `fail-on-error` asks for it. */
async function diagnose(
  context: RunnerContext,
  inputs: Inputs,
  doors: Doors & { brought: BroughtLog | null },
): Promise<boolean> {
  try {
    // Loaded when something has failed: a step that has passed does not pay for it.
    const [{ buildWorld }, { diagnoseRun }, { outputsOf }] = await Promise.all([
      import(/* webpackChunkName: "wiring" */ '../wiring/build-world.js'),
      import(/* webpackChunkName: "story" */ '../story/pipeline.js'),
      import(/* webpackChunkName: "outputs" */ '../report/outputs.js'),
    ]);
    const { world, settings, reportPath, close } = await buildWorld(context, inputs, doors);
    const { report, published } = await diagnoseRun(world, settings);
    setOutputs(withheld(outputsOf(report, published, reportPath), doors));
    await close();
    return false;
  } catch (error) {
    doors.journal.warn(explainError(error));
    setOutputs({ outcome: 'unavailable' });
    return true;
  }
}

/** The last check before the outputs leave, as every publisher has it for what it sends. */
function withheld(outputs: Record<string, string>, { sanitiser, journal }: Doors): Record<string, string> {
  const held = Object.keys(outputs).filter((name) => sanitiser.holdsSecret(outputs[name] ?? ''));
  if (held.length > 0) journal.warn(`Outputs held back, because a secret is in them: ${held.join(', ')}.`);
  return { ...outputs, ...Object.fromEntries(held.map((name) => [name, ''])) };
}

/** A command that has passed stays passed, whatever becomes of the comment. */
async function resolve(context: RunnerContext, inputs: Inputs, doors: Doors): Promise<void> {
  try {
    const { resolverFor } = await import(/* webpackChunkName: "resolver" */ '../wiring/resolver.js');
    const resolver = resolverFor(context, inputs, doors);
    if (!resolver) return;
    const { resolveEarlier } = await import(/* webpackChunkName: "publish" */ '../story/publish.js');
    const { warning } = await resolveEarlier(resolver);
    if (warning) doors.journal.info(warning);
  } catch (error) {
    doors.journal.info(`No earlier comment was looked for: ${explainError(error)}`);
  }
}

async function logFile(context: RunnerContext, inputs: Inputs, { thread, spool }: Doors): Promise<BroughtLog | null> {
  const name = inputs['log-file'];
  if (name === null) return null;
  const chunks = await openLogFile(name, { folder: context.workspace ?? context.cwd, confined: true });
  const { log } = await spool.store(name, thread.stream(decodeUtf8(chunks)));
  return { log, command: null, exitCode: null, title: name };
}

/** Before the door is open nothing is known that must be hidden but the inputs themselves, and no message quotes those. */
const journalOfInputs = () =>
  createJournal({ clock: systemClock, redact: (text) => text, print: printLine, debug: false });

function complain(error: unknown, hasCommand: boolean): void {
  const sentence = error instanceof ConfigurationError ? error.message : explainError(error);
  if (hasCommand) showError(`${sentence} The command was not run.`);
  else journalOfInputs().warn(sentence);
  setOutputs({ outcome: 'unavailable' });
}
