/** The command on the tree without some parts of the change: each set is tried once, and every run is counted and told. */
import type { CommandResult } from '../../contract/model.js';
import type { FileChange } from './change.js';
import { type Part, placeOf } from './parts.js';
import { type Located, type TreeEdit, takeBack } from './take-back.js';
import { testsRan } from './test-count.js';

/**
 * `same`: it failed as it did at first; `alike`: with a line that the first failure had, too; `other`: it failed otherwise, or
 * passed without having run as many tests.
 */
export type Seen = 'passes' | 'same' | 'alike' | 'other';

export type Why =
  | 'failing test alone'
  | 'whole command'
  | 'whole change'
  | 'search'
  | 'control'
  | 'confirmation'
  | 'failure rate';

export interface Experiment {
  why: Why;
  /** What was taken back, `src/a.ts:3-5`; for the control what was spoilt. */
  taken: string[];
  outcome: Seen;
  exitCode: number | null;
  durationMs: number;
}

/** What experiments need of the world. */
export interface Laboratory {
  /** The failing command, sealed, on a tree with these edits. */
  run(edits: readonly TreeEdit[], timeoutMs: number): Promise<CommandResult | { reason: string }>;
  /** The whole command, where `run` runs only the tests that failed; how a failed end compares is not asked then. */
  runWhole?(edits: readonly TreeEdit[]): Promise<CommandResult | { reason: string }>;
  /** How a failed end compares with the first one. */
  compare(result: CommandResult): Promise<'same' | 'alike' | 'other'>;
  now(): number;
  record(experiment: Experiment): void;
}

export interface Limits {
  /** Of all experiments, in milliseconds of the laboratory's clock. */
  endsAt: number;
  /** How long one run takes, as the re-run showed. */
  runMs: number;
  /** Of one run. */
  timeoutMs: number;
  /** How many tests ran in the failing run; null where the runner does not say. */
  tests: number | null;
  /** The first failure was that it did not end. */
  timedOut: boolean;
  /** Runs that were made before, to see how long it takes. */
  runsBefore?: number;
  /** How many tests ran in the whole command, where only those that failed are run. */
  wholeTests?: number | null;
}

export interface Trials {
  /** From memory where the same tree was tried before. Null: there was no time, or it could not be run. */
  ask(parts: readonly Part[], why?: Why): Promise<Seen | null>;
  /** Runs it whether or not it was tried before. */
  again(parts: readonly Part[], why?: Why): Promise<Seen | null>;
  /** A tree of its own making. @param taken for the audit */
  onTree(edits: readonly TreeEdit[], told: { why: Why; taken: string[] }): Promise<Seen | null>;
  /** With all of these taken back, tests of the change among them: fewer tests may run. */
  withTestsBack(parts: readonly Part[]): Promise<Seen | null>;
  /** Whether the whole command passes without the parts; true at once where it is the whole command that is run anyway. */
  passesWhole(parts: readonly Part[]): Promise<boolean>;
  edits(parts: readonly Part[]): TreeEdit[];
  runs(): number;
  /** Why the command cannot be run here at all; null where it can. */
  obstacle(): string | null;
  hasTimeFor(runs: number): boolean;
}

/** Starting and ending a sealed run takes so long on its own. */
const OVERHEAD_MS = 100;

export function createTrials(laboratory: Laboratory, limits: Limits, located: (file: FileChange) => Located): Trials {
  const memory = new Map<string, Seen>();
  const state = { runs: limits.runsBefore ?? 0, obstacle: null as string | null };
  const edits = (parts: readonly Part[]) => takeBack(parts, located);
  const hasTimeFor = (runs: number) => limits.endsAt - laboratory.now() >= runs * (limits.runMs + OVERHEAD_MS);

  async function once(tree: readonly TreeEdit[], told: { why: Why; taken: string[] }, tests: number | null) {
    if (state.obstacle !== null || !hasTimeFor(1)) return null;
    const left = limits.endsAt - laboratory.now();
    const result = await laboratory.run(tree, Math.min(left, limits.timeoutMs));
    if ('reason' in result) {
      state.obstacle = result.reason;
      return null;
    }
    state.runs += 1;
    const outcome = await see(result, tests);
    laboratory.record({ ...told, outcome, exitCode: result.exitCode, durationMs: result.durationMs });
    return outcome;
  }

  async function passesWhole(parts: readonly Part[]): Promise<boolean> {
    if (laboratory.runWhole === undefined) return true;
    const result = await laboratory.runWhole(edits(parts));
    if ('reason' in result) return false;
    state.runs += 1;
    const { wholeTests: tests = null } = limits;
    const isPass = result.exitCode === 0 && (tests === null || (testsRan(result.output) ?? 0) >= tests);
    const { exitCode, durationMs } = result;
    const outcome = isPass ? 'passes' : 'other';
    laboratory.record({ why: 'whole command', taken: parts.map(placeText), outcome, exitCode, durationMs });
    return isPass;
  }

  async function see(result: CommandResult, tests: number | null): Promise<Seen> {
    if (result.timedOut) return limits.timedOut ? 'same' : 'other';
    if (result.exitCode !== 0) return laboratory.compare(result);
    return tests === null || (testsRan(result.output) ?? 0) >= tests ? 'passes' : 'other';
  }

  const again = async (parts: readonly Part[], why: Why = 'confirmation') => {
    const tree = edits(parts);
    const seen = await once(tree, { why, taken: parts.map(placeText) }, limits.tests);
    if (seen !== null) memory.set(JSON.stringify(tree), seen);
    return seen;
  };
  return {
    ask: async (parts, why = 'search') => memory.get(JSON.stringify(edits(parts))) ?? again(parts, why),
    again,
    onTree: (tree, told) => once(tree, told, limits.tests),
    withTestsBack: (parts) => once(edits(parts), { why: 'whole change', taken: parts.map(placeText) }, null),
    passesWhole,
    edits,
    runs: () => state.runs,
    obstacle: () => state.obstacle,
    hasTimeFor,
  };
}

/** `src/a.ts:3-5` */
export function placeText(part: Part): string {
  const { path, start, end } = placeOf(part);
  return start === end ? `${path}:${start}` : `${path}:${start}-${end}`;
}
