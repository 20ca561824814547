/** The failed step's command, run once more as GitHub runs it, and what its end says about the failure. */
import { posix } from 'node:path';
import type { CommandResult, FailedCommand, Rerun } from '../contract/model.js';
import type { Executor, ScriptFiles } from '../contract/ports.js';
import { type ShellCommand, shellCommand } from '../workflow/shell.js';
import { missingHere, notInstalled } from './not-installed.js';
import { rerunEnvironment, stepFilesUsed } from './rerun-environment.js';
import type { Decision } from './trust.js';

export interface RerunOrder {
  /** From `mayRerun`: without a yes nothing is looked up, written or started. */
  decision: Decision;
  command: FailedCommand;
  executor: Executor;
  scripts: ScriptFiles;
  /** Absolute path of a program that may be trusted, by its name; null where there is none. */
  resolveProgram: (name: string) => string | null | Promise<string | null>;
  /** The action's own environment, of which a fixed list of names is passed on. */
  environment: Readonly<Record<string, string | undefined>>;
  timeoutMs: number;
  isolation: Rerun['isolation'];
  /** The trial of an edit, which a model wrote. The repository's own code, run again, is not sealed. */
  sealed?: boolean;
  signal?: AbortSignal;
}

/** Whether a failure is the one that the first log tells of. `why`: a sentence where that cannot be told. */
export interface Likeness {
  like: 'same' | 'other' | 'unknown';
  why: string | null;
}

export interface Comparison {
  /** Reads the output as a log. Null: the original's log could not be read, so there is nothing to compare with. */
  compare: ((output: string, exitCode: number | null) => Promise<Likeness>) | null;
  /** `text`: what was read of its log. */
  original: { exitCode: number | null; text?: string };
  /** It failed on this machine before: what is not installed here was not installed there either. */
  sameMachine: boolean;
}

/** Of standard output and error together; what is beyond is dropped from the middle while the command goes on. */
const MAX_BYTES = 1024 * 1024;

/** What sudo prints where a process may get no further rights, or where root is nobody; of its two makers. */
const SUDO_REFUSAL =
  /^sudo(?:-rs)?: .*(?:no new privileges|no_new_privs|must be owned by uid 0|effective uid is not 0|is owned by uid \d+, should be 0)/im;
const NO_SUDO =
  'The script needs sudo, which the isolation of a re-run refuses: how the command ended there says nothing.';

const refusesSudo = (text: string) => SUDO_REFUSAL.test(text);

/** Never throws for what the command did or lacked: that is a `skipped` with its reason. */
export async function rerunCommand(order: RerunOrder & Comparison): Promise<Rerun> {
  const started = await startCommand(order);
  const told = { command: oneLine(order.command.script), isolation: order.isolation };
  if ('reason' in started) return { ...told, outcome: 'skipped', reason: started.reason, result: null };
  const judged = await judgeResult(started, order);
  // With the original's log unread, "it failed again" rests on the exit code alone, which is sudo's here.
  const isSame = judged.outcome === 'reproduced' && order.compare !== null;
  if (!isSame && refusesSudo(started.output) && !refusesSudo(order.original.text ?? ''))
    return { ...told, outcome: 'skipped', reason: NO_SUDO, result: null };
  return { ...told, ...judged, result: started };
}

/** Runs the command and says nothing about its end: the trial of an edit uses this too. */
export async function startCommand(order: RerunOrder): Promise<CommandResult | { reason: string }> {
  const { command, scripts, decision } = order;
  if (!decision.allowed) return decision;
  const shell = shellCommand(command.shell);
  if ('reason' in shell) return shell;
  const program = await order.resolveProgram(shell.program);
  if (program === null)
    return { reason: `The shell ${shell.program} is not on this machine, or not in a trusted folder.` };
  const directory = await scripts.workingDirectory(command.workingDirectory);
  if ('reason' in directory) return directory;
  return runScript(order, shell, { program, cwd: directory.realPath });
}

async function runScript(
  order: RerunOrder,
  shell: ShellCommand,
  place: { program: string; cwd: string },
): Promise<CommandResult | { reason: string }> {
  const { command, executor, timeoutMs, signal } = order;
  let script: Awaited<ReturnType<ScriptFiles['write']>> | null = null;
  try {
    script = await order.scripts.write(shell.dress(command.script), shell.extension);
    const { path } = script;
    const result = await executor.run({
      ...place,
      args: shell.args.map((arg) => arg.replaceAll('{0}', path)),
      env: { ...rerunEnvironment(order.environment, command.env), RUNNER_TEMP: posix.dirname(path) },
      timeoutMs,
      maxBytes: MAX_BYTES,
      overflow: 'drop',
      isolate: true,
      ...(order.sealed === true && { sealed: true }),
      ...(signal && { signal }),
    });
    return couldNotStart(result) ? { reason: `The command ${result.output.split('\n')[0] ?? ''}.` } : result;
  } catch (error) {
    return { reason: `The command could not be started: ${error instanceof Error ? error.message : String(error)}.` };
  } finally {
    await script?.remove();
  }
}

/** An executor tells of a program that cannot be started in the result. */
function couldNotStart({ exitCode, timedOut, output }: CommandResult): boolean {
  return exitCode === null && !timedOut && output.startsWith('could not be started');
}

type Judged = Pick<Rerun, 'outcome' | 'reason' | 'compared'>;

async function judgeResult(result: CommandResult, order: RerunOrder & Comparison): Promise<Judged> {
  if (result.timedOut) {
    return { outcome: 'timed-out', reason: `It had not ended after ${minutes(order.timeoutMs)} and was stopped.` };
  }
  if (result.exitCode === 0) return { outcome: 'passed', reason: 'The same command passed when it was run again.' };
  const { compare, original } = order;
  const ended = result.exitCode === null ? 'ended by a signal' : `exit code ${result.exitCode}`;
  if (compare === null) return byExitCode(result, original.exitCode, ended);
  const { like, why } = await compare(result.output, result.exitCode);
  const missing = lacksInstallation(result, { same: like === 'same', sameMachine: order.sameMachine });
  if (missing !== null) return undecided(missing);
  if (like === 'same') return { outcome: 'reproduced', reason: `It failed again with the same error (${ended}).` };
  if (like === 'unknown')
    return undecided(`It was run here and failed (${ended}), but cannot be compared. ${why ?? ''}`.trim());
  return {
    outcome: 'different-failure',
    reason: `It failed in another way (${ended}).${lacking(order.command.script)}`,
  };
}

/** It ran, and what came of it says nothing about the failure: neither that it is the same nor that it is another. */
const undecided = (reason: string): Judged => ({ outcome: 'skipped', reason, compared: false });

/** Where the first log tells of the same missing thing it is the failure itself, if it can be missing for the same reason. */
function lacksInstallation(
  { output, exitCode }: CommandResult,
  { same, sameMachine }: { same: boolean; sameMachine: boolean },
): string | null {
  const missing = missingHere(output, exitCode);
  if (missing === null || (same && (sameMachine || missing.own))) return null;
  return notInstalled(missing, exitCode);
}

/** There is nothing to compare with: the outcome is the closest word, and whether it is the same failure is left open. */
function byExitCode(result: CommandResult, exitCode: number | null, ended: string): Judged {
  if (exitCode !== null && result.exitCode !== exitCode) {
    return { outcome: 'different-failure', reason: `It failed with ${ended} instead of ${exitCode}.` };
  }
  return { outcome: 'reproduced', reason: `The first log could not be read (${ended}).`, compared: false };
}

function lacking(script: string): string {
  const files = stepFilesUsed(script);
  return files.length === 0 ? '' : ` The script uses ${files.join(', ')}, which a re-run does not have.`;
}

function minutes(ms: number): string {
  const rounded = Math.round(ms / 6000) / 10;
  return rounded >= 1 ? `${rounded} minute${rounded === 1 ? '' : 's'}` : `${Math.round(ms / 100) / 10} seconds`;
}

/** The script for people: its first command, and how much more there is. */
function oneLine(script: string): string {
  const lines = script.split(/\r?\n/).map((line) => line.trim());
  const told = lines.filter((line) => line !== '' && !line.startsWith('#'));
  const first = (told[0] ?? '').slice(0, 200);
  return told.length > 1 ? `${first} … (${told.length} lines)` : first;
}
