/** Whose fault it is: what GitHub knows and what was measured here, put before the list of the verdict. */

import type { Culprit } from '../contract/culprit.js';
import type { Fact, Failure, Reading, Rerun, Run, Verdict } from '../contract/model.js';
import type { FactSource } from '../contract/ports.js';
import type { Settings, World } from '../contract/world.js';
import { culpritFacts, diffFact, machineLikeFact, rerunFact } from '../feedback/facts.js';
import { machineryFact } from '../feedback/machinery.js';
import { namedFiles } from '../feedback/named-files.js';
import { surroundingsFacts } from '../feedback/surroundings-facts.js';
import { judge } from '../feedback/verdict.js';
import { type Collected, isMissing, type Reader } from './collect.js';
import { identityOf, isSameFailure } from './failure-identity.js';
import { isSameMachine } from './rerun.js';
import { surroundingsThatDiffer } from './surroundings-here.js';

export type Gathered = Awaited<ReturnType<FactSource['gather']>>;

interface FactsInquiry {
  world: World;
  settings: Settings;
  run: Run;
  read: Reader;
}

/** Facts about one job that clear the change, and so must be known of every job that shares its failure. */
const CLEARING = new Set(['base-red-same', 'other-attempt-passed']);
/** Of jobs that share a failure, as many are asked about. Of more it is not known, and what is not known clears nobody. */
const MAX_ASKED = 6;

/** Asks GitHub; needs neither the model's answer nor the re-run, so it waits for neither. Never throws. */
export async function gatherFacts(
  inquiry: FactsInquiry,
  { failure }: Collected,
  sharedBy: readonly Failure[],
): Promise<Gathered> {
  const first = await gatherOf(inquiry, failure);
  const clears = first.facts.some(({ id, holds }) => holds === true && CLEARING.has(id));
  if (!clears || sharedBy.length === 0) return first;
  const asked = sharedBy.slice(0, MAX_ASKED);
  const others = await Promise.all(asked.map((one) => gatherOf(inquiry, one)));
  const isShared = (id: string) =>
    asked.length === sharedBy.length &&
    others.every(({ facts }) => facts.some((fact) => fact.id === id && fact.holds === true));
  return { ...first, facts: first.facts.map((fact) => ofAll(fact, failure.job.name, isShared)) };
}

function ofAll(fact: Fact, jobName: string, isShared: (id: string) => boolean): Fact {
  if (fact.holds !== true || !CLEARING.has(fact.id) || isShared(fact.id)) return fact;
  const text = `${fact.text.replace(/\.$/, '')}: that is known of "${jobName}", and not of every job that failed in the same way.`;
  return { ...fact, text, holds: null };
}

function gatherOf({ world, settings, run, read }: FactsInquiry, failure: Failure): Promise<Gathered> {
  const ours = failure.reading && identityOf(failure.reading);
  return world.facts.gather({
    run,
    job: failure.job,
    stepName: failure.step?.name ?? null,
    names: namesOf(failure.reading),
    checkoutSha: run.id === settings.ownRunId ? settings.sha : null,
    sameFailure:
      ours &&
      (async (other, job) => {
        const log = await world.logs.jobLog(other, job);
        const theirs = isMissing(log) ? log : await read(log);
        return isMissing(theirs) ? null : isSameFailure(ours, identityOf(theirs));
      }),
  });
}

/** What an issue about this failure would be called. */
function namesOf(reading: Reading | null): string[] {
  const told = reading?.records.flatMap(({ id, message }) => [id, message]) ?? [];
  return [...told, reading?.keyLines[0]?.text ?? null].filter((name) => name !== null);
}

/** Facts that speak against a cause in this change; a model that did not know them should. */
export function contradictions({ facts }: Gathered): Fact[] {
  return facts.filter(({ id, holds }) => holds === true && (id === 'base-red-same' || id === 'other-attempt-passed'));
}

interface Evidence {
  rerun: Rerun;
  gathered: Gathered;
  culprit: Culprit | null;
}

/** All that is known of one failure, as a verdict. What the model says is no part of it. */
export async function reachVerdict(
  inquiry: { world: World; settings: Settings },
  known: Collected,
  { rerun, gathered, culprit }: Evidence,
): Promise<Verdict> {
  const { failure, green } = known;
  const place = {
    sameMachine: isSameMachine(inquiry.settings),
    differs: rerun.outcome === 'passed' ? await surroundingsThatDiffer(inquiry, known) : [],
  };
  return judge(
    withoutExcuses([
      ...culpritFacts(culprit),
      rerunFact(rerun, place),
      machineryFact(failure, gathered.changedFiles),
      ...gathered.facts,
      ...surroundingsFacts({
        compared: failure.reading?.surroundings ?? null,
        green: green && 'green' in green ? green.green : null,
        missing: green && 'unavailable' in green ? green.unavailable : null,
      }),
      await namedFact(inquiry.world, known, gathered),
      machineLikeFact(failure.reading?.matches[0] ?? null, failure.job.url),
    ]),
  );
}

async function namedFact(world: World, { failure }: Collected, gathered: Gathered): Promise<Fact | null> {
  const { reading, command } = failure;
  if (reading === null) return null;
  const { changedFiles, changedFilesUrl } = gathered;
  if (changedFiles === null) return diffFact(null, changedFilesUrl);
  const files = await world.workspace.files();
  return diffFact(
    namedFiles(reading, changedFiles, { workingDirectory: command?.workingDirectory ?? '.', files }),
    changedFilesUrl,
  );
}

/** "Looks like the machine" is not said beside a fact that speaks for the change, nor where the machinery is proved to be at fault. */
export function withoutExcuses(facts: readonly (Fact | null)[]): Fact[] {
  const known = facts.filter((fact) => fact !== null);
  const speaks = new Set<string>(['reproduced', 'error-in-diff', 'culprit-found', 'broke-before-commands']);
  const isMoot = known.some(({ id, holds }) => holds === true && speaks.has(id));
  return known.filter(({ id }) => !(isMoot && id === 'looks-like-machine'));
}
