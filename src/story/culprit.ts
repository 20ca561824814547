/** The part of the change that makes the command fail: joins the change, the command, the log engine and the experiments. */
import type { Culprit } from '../contract/culprit.js';
import { memoryLog } from '../contract/memory-log.js';
import type { CommandResult, Location, Reading, Rerun } from '../contract/model.js';
import type { Change } from '../contract/ports.js';
import { aloneCommand } from '../feedback/culprit/alone.js';
import { parseChange } from '../feedback/culprit/change.js';
import { readStanding } from '../feedback/culprit/checkout.js';
import { findCulprit } from '../feedback/culprit/find-culprit.js';
import { runWith } from '../feedback/culprit/run-with.js';
import { isSameFailure } from '../feedback/culprit/same-failure.js';
import { testsRan } from '../feedback/culprit/test-count.js';
import type { Limits } from '../feedback/culprit/trials.js';
import type { RerunOrder } from '../feedback/rerun.js';
import { differences } from '../workflow/conditions.js';
import { type Collected, isMissing, type Reader } from './collect.js';
import { compareFailures } from './compare-failures.js';
import type { RerunInquiry, RerunPlan } from './rerun.js';

export interface CulpritInquiry extends RerunInquiry {
  known: Collected;
  rerun: Rerun;
  plan: RerunPlan;
  /** Milliseconds that the experiments of earlier causes took. */
  spentMs: number;
}

/** Never throws. The work tree is not touched. @returns null where there is nothing to look for, or it is not wanted */
export async function seekCulprit(inquiry: CulpritInquiry): Promise<Culprit | null> {
  const { world, settings, run, known, rerun } = inquiry;
  const first = rerun.result;
  if (settings.culprit.mode === 'never' || first === null || !isTelling(rerun, known)) return null;
  const order = inquiry.plan;
  if ('reason' in order) return notRun(order.reason);
  const change = await world.change.read(run);
  if ('reason' in change) return notRun(change.reason);
  const culprit = await world.journal.phase(
    'Taking the change back, whole and in parts, to see what makes it fail',
    () => experiment(inquiry, { order, change, first }),
  );
  return { ...culprit, reason: world.redact(culprit.reason) };
}

/** Failed again, or failed once and passed once in the same surroundings. */
function isTelling({ outcome }: Rerun, { found }: Collected): boolean {
  if (outcome === 'passed') return found !== null && 'command' in found && differences(found).length === 0;
  return outcome === 'reproduced' || outcome === 'timed-out';
}

const notRun = (reason: string): Culprit => ({ outcome: 'not-run', hunks: [], runs: 0, ms: 0, reason, noise: null });

interface Material {
  order: RerunOrder;
  change: Change;
  first: CommandResult;
}

async function experiment(inquiry: CulpritInquiry, material: Material): Promise<Culprit> {
  const { world, read } = inquiry;
  const { change } = material;
  const { root } = world.workspace;
  const files = parseChange(change.diff);
  if (root === null || files === null) return notRun('The change could not be read.');
  const lane = await shortLane(inquiry, material, root);
  const { order, first } = lane;
  const original = await firstEnd(inquiry, first);
  const places = {
    root,
    inspect: world.workspace.inspect,
    confine: world.feedback.confine,
    readFile: world.feedback.readFile,
  };
  return findCulprit({
    change: files,
    left: change.left,
    script: material.order.command.script,
    log: linesOf(original.reading),
    limits: { ...limitsOf(inquiry, first), ...lane.limits },
    cameAndWent: inquiry.rerun.outcome === 'passed',
    laboratory: {
      now: world.clock.now,
      run: (edits, timeoutMs) => runWith({ ...order, timeoutMs }, edits, { root, nonce: world.nonce() }),
      ...(lane.isShort && { runWhole: (edits) => runWith(material.order, edits, { root, nonce: world.nonce() }) }),
      compare: (result) => howAlike(original, result, read),
      record: (event) => world.journal.audit({ type: 'experiment', ...event }),
      read: (path) => readStanding(path, places),
      tree: world.workspace.files,
      commitOf: (place) => world.change.commitOf(inquiry.run, change, place),
    },
  });
}

/** What is run in the experiments: the command, or the tests alone that failed in it. */
interface Lane {
  order: RerunOrder;
  first: CommandResult;
  isShort: boolean;
  limits: Partial<Limits>;
}

/** A command that is quicker than this is run whole. */
const LONG_MS = 3000;

/** Only where the failing tests fail alone, too, and in less than half of the time; the whole command is run once at the end. */
async function shortLane(inquiry: CulpritInquiry, { order, first }: Material, root: string): Promise<Lane> {
  const { world, rerun } = inquiry;
  const whole: Lane = { order, first, isShort: false, limits: {} };
  const script = aloneCommand(order.command.script, first.output);
  const hasTime = limitsOf(inquiry, first).endsAt - world.clock.now() > 2 * first.durationMs;
  if (script === null || rerun.outcome !== 'reproduced' || first.durationMs < LONG_MS || !hasTime) return whole;
  const short = { ...order, command: { ...order.command, script } };
  const alone = await runWith({ ...short, timeoutMs: first.durationMs }, [], { root, nonce: world.nonce() });
  if ('reason' in alone) return whole;
  const { exitCode, durationMs } = alone;
  world.journal.audit({ type: 'experiment', why: 'failing test alone', taken: [], outcome: exitCode === 0 ? 'passes' : 'alike', exitCode, durationMs }); // biome-ignore format: one step
  const limits = { runsBefore: 1 };
  if (exitCode === 0 || alone.timedOut || durationMs > first.durationMs / 2) return { ...whole, limits };
  const endsAt = limitsOf(inquiry, first).endsAt - first.durationMs;
  return {
    order: short,
    first: alone,
    isShort: true,
    limits: { ...limits, endsAt, wholeTests: testsRan(first.output) },
  };
}

/** How it failed at first: as the re-run showed, or, where that passed, as the job's log has it. */
interface Original {
  reading: Reading | null;
  exitCode: number | null;
  output: string | null;
}

async function firstEnd({ known, rerun, read }: CulpritInquiry, first: CommandResult): Promise<Original> {
  const { reading, exitCode } = known.failure;
  if (rerun.outcome === 'passed') return { reading, exitCode, output: null };
  const { output } = first;
  const again = await read(memoryLog('re-run', output));
  return { reading: isMissing(again) ? null : again, exitCode: first.exitCode, output };
}

const linesOf = (reading: Reading | null) => reading?.excerpt.lines.map(({ text }) => text).join('\n') ?? '';

/** A run that takes so much longer than the first does not end as that did. */
const PATIENCE = { times: 3, atLeastMs: 10_000 };

function limitsOf({ world, settings, spentMs, rerun }: CulpritInquiry, first: CommandResult): Limits {
  const runMs = Math.max(1, first.durationMs);
  const left = settings.culprit.limitMs - spentMs;
  // There the job waits: all runs together take at most twice the command's own time, of which the re-run took one.
  const allowed = settings.placement === 'wrapped-command' ? Math.min(left, runMs) : left;
  return {
    endsAt: world.clock.now() + allowed,
    runMs,
    timeoutMs: Math.min(settings.rerunTimeoutMs, Math.max(PATIENCE.times * runMs, PATIENCE.atLeastMs)),
    tests: testsRan(first.output),
    timedOut: rerun.outcome === 'timed-out',
  };
}

/** By what the command prints, or, where that is not known of the first end, by what the log engine reads in its log. */
async function howAlike(original: Original, result: CommandResult, read: Reader): Promise<'same' | 'alike' | 'other'> {
  if (original.output !== null && isSameFailure({ ...original, output: original.output }, result)) return 'same';
  const { reading, exitCode } = original;
  if (reading === null) return 'other';
  return (await compareFailures({ reading, exitCode }, result, read)).like === 'same' ? 'alike' : 'other';
}

/** What the experiments say, in sentences for a model that did not see them. */
export function culpritFacts(culprit: Culprit | null): string[] {
  if (culprit === null || culprit.outcome === 'not-run') return [];
  const lines = culprit.hunks.map(({ path, start, end }) => `${path}:${start}-${end}`).join(', ');
  return [
    `${culprit.reason} (${culprit.runs} runs)${lines === '' ? '' : ` It stands in these lines of the head commit: ${lines}.`}`,
  ];
}

/** Whether a diagnosis that was made without them says another thing than the experiments. */
export function contradicts(culprit: Culprit | null, location: Location | null): boolean {
  if (culprit?.outcome === 'fails-without-change') return true;
  return culprit?.outcome === 'found' && !culprit.hunks.some(({ path }) => path === location?.path);
}
