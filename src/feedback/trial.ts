/** A proposed edit, tried by the command that failed in a throw-away layer: the work tree itself is never touched. */
import { posix } from 'node:path';
import type { CommandResult, Edit, Trial } from '../contract/model.js';
import type { FileChange } from '../contract/ports.js';
import { EDIT_LIMITS, type EditedFile, isProtected, plainPath, planEdits, type SourceFile } from './edit-plan.js';
import { createPatch } from './patch.js';
import type { Decision } from './trust.js';

export interface EditPlaces {
  /** Real path of the workspace, which is the repository's root. */
  root: string;
  /** The path rules of the command policy: inside the workspace, not a file that may hold secrets. */
  confine: (path: string) => Promise<{ realPath: string } | { reason: string }>;
  readFile: (realPath: string) => Promise<Uint8Array>;
}

export interface PreparedEdits {
  files: EditedFile[];
  /** Applies with `git apply`. */
  patch: string;
}

export interface TrialOrder extends EditPlaces {
  edits: readonly Edit[];
  /** From `mayTryFix`. Without a yes the edits are checked and made a patch, and nothing is changed or run. */
  decision: Decision;
  /** The failing command over the changed files, as `startCommand` runs it. */
  rerun: (changes: readonly FileChange[]) => Promise<CommandResult | { reason: string }>;
}

/** Never throws. */
export async function tryEdits(order: TrialOrder): Promise<Trial> {
  const edits = [...order.edits];
  const none = { edits, outcome: 'not-tried' as const, result: null, attempts: 0 };
  const prepared = await prepareEdits(edits, order);
  if ('reason' in prepared)
    return { ...none, reason: `The proposed edit cannot be applied: ${prepared.reason}`, patch: null };
  const { patch } = prepared;
  if (!order.decision.allowed) return { ...none, reason: order.decision.reason, patch };
  return { ...none, patch, ...(await runWithEdits(prepared, order)) };
}

/** Reads the files, checks every rule and makes the patch; changes nothing. */
export async function prepareEdits(
  edits: readonly Edit[],
  places: EditPlaces,
): Promise<PreparedEdits | { reason: string }> {
  if (edits.length === 0) return { reason: 'there is none.' };
  const paths = [...new Set(edits.map((edit) => plainPath(edit.path)))];
  if (paths.length > EDIT_LIMITS.files) return { reason: `it changes more than ${EDIT_LIMITS.files} files.` };
  const sources: SourceFile[] = [];
  for (const path of paths) {
    const source = await readSource(path, places);
    if ('reason' in source) return source;
    sources.push(source);
  }
  const files = planEdits(edits, sources);
  if ('reason' in files) return files;
  const patch = createPatch(files);
  return patch === null
    ? { reason: `it changes more than ${EDIT_LIMITS.changedLines} lines.` }
    : { files, patch: patch.text };
}

async function readSource(path: string, places: EditPlaces): Promise<SourceFile | { reason: string }> {
  if (isProtected(path)) return { reason: `${path} must never be edited.` };
  const confined = await places.confine(path);
  if ('reason' in confined) return confined;
  const { realPath } = confined;
  const relative = posix.relative(places.root, realPath);
  if (relative === '' || relative.startsWith('..')) return { reason: `${path} is outside of the workspace.` };
  if (isProtected(relative)) return { reason: `${path} must never be edited.` };
  // Through a link another file would be named in the patch than the one that git knows.
  if (relative !== path) return { reason: `${path} is a link to ${relative}: edit that file.` };
  try {
    return { path, realPath, content: await places.readFile(realPath) };
  } catch (error) {
    return { reason: `${path} could not be read (${messageOf(error)}).` };
  }
}

async function runWithEdits(
  { files }: PreparedEdits,
  order: TrialOrder,
): Promise<Partial<Trial> & Pick<Trial, 'reason'>> {
  const content = (text: string) => new TextEncoder().encode(text);
  try {
    return describe(await order.rerun(files.map(({ path, after }) => ({ path, content: content(after) }))));
  } catch (error) {
    return { reason: `The command could not be run with the edit: ${messageOf(error)}.` };
  }
}

function describe(result: CommandResult | { reason: string }): Partial<Trial> & Pick<Trial, 'reason'> {
  if ('reason' in result) return result;
  const tried = { result, attempts: 1 };
  if (result.timedOut)
    return { ...tried, outcome: 'still-fails', reason: 'With the edit the command did not end in time.' };
  if (result.exitCode === 0) {
    return { ...tried, outcome: 'verified', reason: 'The command fails without the edit and passes with it.' };
  }
  const end = result.exitCode === null ? 'it was ended by a signal' : `exit code ${result.exitCode}`;
  return { ...tried, outcome: 'still-fails', reason: `The command still fails with the edit (${end}).` };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

export interface FixOrder {
  first: readonly Edit[];
  maxAttempts: number;
  tryOnce: (edits: readonly Edit[]) => Promise<Trial>;
  /** Asks the model again with what the trial gave; null when it has no other edit. */
  revise: (trial: Trial) => Promise<readonly Edit[] | null>;
}

/**
 * Tries, and lets the model try again while it still fails. The last trial that was carried out is the result, with the number
 * of all: a later proposal that could not even be applied does not undo what was found out. What was tried before is not tried
 * again: if it passed then, that would be chance.
 */
export async function tryUntilVerified({ first, maxAttempts, tryOnce, revise }: FixOrder): Promise<Trial> {
  let trial = await tryOnce(first);
  let result = trial;
  const seen = new Set([identity(first)]);
  for (let round = 1; round < maxAttempts && trial.outcome !== 'verified'; round += 1) {
    if (trial.outcome === 'not-tried' && trial.patch !== null) break;
    const edits = await revise(trial);
    if (edits === null || edits.length === 0 || seen.has(identity(edits))) break;
    seen.add(identity(edits));
    trial = await tryOnce(edits);
    const telling = trial.attempts > 0 || result.attempts === 0 ? trial : result;
    result = { ...telling, attempts: result.attempts + trial.attempts };
  }
  return result;
}

const identity = (edits: readonly Edit[]) =>
  JSON.stringify(edits.map(({ path, oldText, newText }) => [path, oldText, newText]));
