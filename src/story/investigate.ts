/** One cause: asked of the model while the failing command runs once more, checked against the log, and judged by facts. */

import type { Culprit } from '../contract/culprit.js';
import { memoryLog } from '../contract/memory-log.js';
import type { CheckedDiagnosis, Conversation, Failure, Finding, Rerun, Run } from '../contract/model.js';
import type { Log } from '../contract/ports.js';
import type { Settings, World } from '../contract/world.js';
import { type Answered, converse } from '../diagnosis/conversation.js';
import { checkEvidence } from '../diagnosis/evidence.js';
import { diagnoseOffline } from '../diagnosis/offline.js';
import { factsParts, measuredText, openingParts, SYSTEM_PROMPT } from '../diagnosis/prompt.js';
import { foundedFixes } from '../feedback/run-again.js';
import { logTools } from '../logs/reading/tools.js';
import { type Collected, isMissing, orElse, type Reader } from './collect.js';
import { asLogged } from './compare-failures.js';
import { contradicts, culpritFacts, seekCulprit } from './culprit.js';
import { planRerun, type RerunPlan, rerunFailure } from './rerun.js';
import { tryFix } from './try-fix.js';
import { contradictions, type Gathered, gatherFacts, reachVerdict } from './weigh.js';

/** Failures that share a fingerprint: the first stands for all. */
export interface Group {
  first: Collected;
  rest: Failure[];
}

export interface Inquiry {
  world: World;
  settings: Settings;
  run: Run;
  read: Reader;
  group: Group;
  /** US dollars that earlier causes of this run have cost. */
  spentUsd: number;
  /** Milliseconds that the experiments of earlier causes took. */
  spentMs: number;
}

export interface Investigated {
  finding: Finding;
  /** The log that the finding is about; null where there was none. */
  log: Log | null;
}

/** Never throws for what the model, a command or GitHub's facts did. */
export async function investigate(inquiry: Inquiry): Promise<Investigated> {
  const started = inquiry.world.clock.now();
  const plan = await planRerun(inquiry, inquiry.group.first);
  const known = await withReading(inquiry, plan);
  const rules = diagnoseOffline(known.failure);
  const measuring = measure(inquiry, known, plan);
  const early = endsSoon(known) ? measuring : null;
  const [answered, { rerun, culprit }, gathered] = await Promise.all([
    askModel(inquiry, known, { rules, measured: early }),
    measuring,
    gatherFacts(inquiry, known, inquiry.group.rest),
  ]);
  const late = early === null ? culprit : null;
  const confronted = await confront(inquiry, answered, { rerun: known.rerun ? null : rerun, gathered, late });
  const fixed = confronted && (await tryFix({ ...inquiry, known, answered: confronted, rerun, plan }));
  const settled = fixed?.answered ?? null;
  const diagnosis = await checkedDiagnosis(inquiry, known, settled, rules);
  const around: Pick<Finding, 'culprit' | 'moved'> = {
    culprit,
    moved: known.failure.reading?.surroundings?.moved ?? null,
  };
  const verdict = await reachVerdict(inquiry, known, { rerun, gathered, culprit });
  const finding: Finding = {
    cause: { failure: known.failure, sharedBy: inquiry.group.rest },
    diagnosis: { ...diagnosis, fixes: foundedFixes(diagnosis.fixes, verdict) },
    conversation: settled?.conversation ?? null,
    rerun,
    trial: fixed?.trial ?? null,
    verdict,
    ...around,
    seenBefore: null,
    responseMs: inquiry.world.clock.now() - started,
  };
  return { finding, log: known.log };
}

export interface Known extends Collected {
  /** Set where the command had to be run again to have a log at all. */
  rerun: Rerun | null;
}

/** Where the log could not be read, as in the failing job itself, what the re-run prints takes its place. */
async function withReading(inquiry: Inquiry, plan: RerunPlan): Promise<Known> {
  const { first } = inquiry.group;
  if (first.failure.reading) return { ...first, rerun: null };
  const rerun = await rerunFailure(inquiry, first, plan);
  if (!rerun.result || rerun.result.exitCode === 0) return { ...first, rerun };
  const log = memoryLog(first.failure.job.name, asLogged(rerun.result));
  const read = await inquiry.read(log);
  if (isMissing(read)) return { ...first, failure: { ...first.failure, ...read }, rerun };
  const why = first.failure.unavailable;
  const reading = { ...read, notes: [...read.notes, `${why ? `${why} ` : ''}Shown is what the re-run printed.`] };
  const failure = { ...first.failure, reading, exitCode: rerun.result.exitCode, unavailable: null };
  return { ...first, failure, log, rerun };
}

interface Measured {
  rerun: Rerun;
  culprit: Culprit | null;
}

/** What running the command says: that it fails again, and which part of the change makes it fail. */
async function measure(inquiry: Inquiry, known: Known, plan: RerunPlan): Promise<Measured> {
  const rerun = known.rerun ?? (await rerunFailure(inquiry, known, plan));
  return { rerun, culprit: await seekCulprit({ ...inquiry, known, rerun, plan }) };
}

/** So long the model waits for the experiments, which take about so many runs of the command. */
const PATIENCE_MS = 60_000;
const USUAL_RUNS = 15;

function endsSoon({ failure: { step } }: Known): boolean {
  if (!step?.startedAt || !step.completedAt) return false;
  return (Date.parse(step.completedAt) - Date.parse(step.startedAt)) * USUAL_RUNS <= PATIENCE_MS;
}

async function askModel(
  inquiry: Inquiry,
  known: Known,
  { rules: offline, measured }: { rules: CheckedDiagnosis; measured: Promise<Measured> | null },
): Promise<Answered | null> {
  const { world, settings, run, group } = inquiry;
  const { failure, log } = known;
  if (!world.model || !failure.reading || !log) return null;
  const nonce = world.nonce();
  const culprit = (await measured)?.culprit ?? null;
  const { model } = world;
  const talk = {
    model,
    system: SYSTEM_PROMPT,
    opening: openingParts({ nonce, run, failure, sharedBy: group.rest, offline, measured: culpritFacts(culprit) }),
    tools: [
      ...logTools([{ name: failure.job.name, log, reading: failure.reading }], answerLogTool(world)),
      ...world.diagnosticTools(),
    ],
    limits: { maxTurns: settings.maxTurns, maxCostUsd: settings.maxCostUsd, spentUsd: inquiry.spentUsd },
    clock: world.clock,
    journal: world.journal,
  };
  return world.journal.phase(`Asking ${model.id} about "${failure.job.name}"`, () => converse(talk));
}

/** A question about the log that takes too long is refused as any other. */
const answerLogTool =
  ({ reader }: World): Parameters<typeof logTools>[1] =>
  (name, input, logs) =>
    reader.logTool(name, input, logs).catch(
      orElse((reason) => {
        const refusal = `The log was not read: ${reason}.`;
        return { text: refusal, use: { allowed: false, refusal, command: null } };
      }),
    );

/** What was measured goes back to the model once, where it speaks against the answer. */
async function confront(
  { world }: Inquiry,
  answered: Answered | null,
  { rerun, gathered, late }: { rerun: Rerun | null; gathered: Gathered; late: Culprit | null },
): Promise<Answered | null> {
  const ended = rerun?.outcome === 'passed' || rerun?.outcome === 'different-failure' ? rerun : null;
  const nonce = world.nonce();
  const isNews = answered?.diagnosis ? contradicts(late, answered.diagnosis.location) : false;
  const measured = isNews ? [measuredText(culpritFacts(late), nonce)] : [];
  const facts = [...contradictions(gathered).map(({ text }) => text), ...measured];
  if (!answered?.diagnosis || (!ended && facts.length === 0)) return answered;
  return answered.continue(factsParts({ nonce, rerun: ended, trial: null, facts }));
}

async function checkedDiagnosis(
  { world, run }: Inquiry,
  { log }: Known,
  answered: Answered | null,
  rules: CheckedDiagnosis,
): Promise<CheckedDiagnosis> {
  if (!answered?.diagnosis || !log) return rules;
  const files = await world.workspace.files();
  return checkEvidence({
    diagnosis: answered.diagnosis,
    findQuotes: (evidence) => world.reader.quotes(log, evidence).catch(orElse(() => evidence.map(() => null))),
    fileExists: async (path) =>
      files.length > 0 ? files.includes(path) : (await world.committed.read(run, path)) !== null,
  });
}

/** US dollars that a finding cost. */
export const costOf = (conversation: Conversation | null): number => conversation?.usage.cost_usd ?? 0;
