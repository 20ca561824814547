/** Whose fault it is: what GitHub knows and what was measured here, put before the table of the verdict. */

import type { CheckedDiagnosis, Fact, Reading, Rerun, Run, Verdict } from '../contract/model.js';
import type { FactSource, Log, NoLog } from '../contract/ports.js';
import type { World } from '../contract/world.js';
import { diffFact, infrastructureFact, rerunFact } from '../feedback/facts.js';
import { surroundingsFacts } from '../feedback/surroundings-facts.js';
import { judge } from '../feedback/verdict.js';
import { differences } from '../workflow/conditions.js';
import { type Collected, isMissing, type Reader } from './collect.js';

export type Gathered = Awaited<ReturnType<FactSource['gather']>>;

/** Asks GitHub; needs neither the model's answer nor the re-run, so it waits for neither. Never throws. */
export function gatherFacts(
  { world, run, read }: { world: World; run: Run; read: Reader },
  { failure }: Collected,
): Promise<Gathered> {
  const fingerprintOf = async (log: Log | NoLog) => {
    const reading = isMissing(log) ? log : await read(log);
    return isMissing(reading) ? null : reading.fingerprint;
  };
  return world.facts.gather({
    run,
    job: failure.job,
    fingerprint: failure.reading?.fingerprint ?? null,
    names: namesOf(failure.reading),
    fingerprintOf: async (other, job) => fingerprintOf(await world.logs.jobLog(other, job)),
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

export function reachVerdict(
  { failure, found, green }: Collected,
  { rerun, gathered, diagnosis }: { rerun: Rerun; gathered: Gathered; diagnosis: CheckedDiagnosis },
): Verdict {
  const places = [diagnosis.location, ...(failure.reading?.matches ?? []).map((match) => match.location)];
  const paths = places.flatMap((location) => (location ? [location.path] : []));
  return judge([
    rerunFact(rerun, found && 'command' in found ? differences(found) : [], null),
    infrastructureFact(failure.reading?.matches[0] ?? null, failure.job.url),
    ...gathered.facts,
    ...surroundingsFacts({
      compared: failure.reading?.surroundings ?? null,
      green: green && 'green' in green ? green.green : null,
      missing: green && 'unavailable' in green ? green.unavailable : null,
    }),
    diffFact([...new Set(paths)], gathered.changedFiles, gathered.changedFilesUrl),
  ]);
}
