/** Facts for the verdict that follow from what the action did and read itself. Those of GitHub's API are made by an adapter. */
import type { Culprit, CulpritHunk } from '../contract/culprit.js';
import type { Fact, Rerun, SignatureMatch } from '../contract/model.js';
import type { FactId } from '../contract/verdict.js';

/** A fact whose name is one of the contract's. */
interface Told extends Fact {
  id: FactId;
}

export interface RerunPlace {
  /** The failing step ran on this machine, in this job: wrapped, or a step before this one. */
  sameMachine: boolean;
  /** Sentences: what the job had and the re-run had not. */
  differs: readonly string[];
}

/** A pass proves that it is flaky only where the command also failed here, with nothing between that differs. */
export function rerunFact(rerun: Rerun, { sameMachine, differs }: RerunPlace): Told {
  const { outcome, compared, reason } = rerun;
  if (outcome === 'reproduced' && compared !== false)
    return fact('reproduced', `The command fails here too, with the same failure. ${reason}`, true);
  if (outcome === 'reproduced')
    return fact(
      'reproduced',
      `The command fails here too; whether with the same failure is not known. ${reason}`,
      null,
    );
  if (outcome === 'passed') return passedFact(sameMachine, differs);
  if (outcome === 'different-failure') return fact('reproduced', `The failure was not reproduced. ${reason}`, false);
  return fact('reproduced', `Whether it fails here too is not known. ${reason}`, null);
}

function passedFact(sameMachine: boolean, differs: readonly string[]): Told {
  if (sameMachine && differs.length === 0)
    return fact(
      'passed-and-failed-here',
      'The command failed and then passed on this machine, on the same commit.',
      true,
    );
  const known = sameMachine ? differs : [...differs, 'The job ran on another machine.'];
  return fact('did-not-fail-here', `It did not fail here. ${known.join(' ')}`, true);
}

/** What experiments say: nothing where none was made. */
export function culpritFacts(culprit: Culprit | null): Told[] {
  if (culprit === null || culprit.outcome === 'not-run') return [];
  const { outcome, hunks, runs, reason } = culprit;
  const counted = `(${runs} ${runs === 1 ? 'run' : 'runs'})`;
  const noise = noiseFacts(culprit);
  if (noise !== null) return noise;
  if (outcome === 'found') {
    const places = hunks.map(placeOf).join(', ');
    const text = `Taking back ${places === '' ? 'a part of the change' : places} alone makes the command pass ${counted}.`;
    return [fact('culprit-found', text, true), fact('only-with-change', 'It fails only with this change.', true)];
  }
  if (outcome === 'new-test') return [fact('only-with-change', 'The failing test is new or changed here.', true)];
  if (outcome === 'fails-without-change')
    return [fact('fails-without-change', `It fails with the whole change taken back too ${counted}.`, true)];
  return [
    fact('fails-without-change', `Whether it fails without this change was not found out. ${reason}`.trim(), null),
  ];
}

/** A failure that comes and goes: since this change, or before it too. Null where that was not measured, or not told apart. */
function noiseFacts({ noise }: Culprit): Told[] | null {
  if (noise === null || noise.flaky === 'unknown') return null;
  const { with_change: now, without } = noise;
  const odds = `It failed in ${now.failed} of ${now.runs} runs with this change and in ${without.failed} of ${without.runs} without it`;
  if (noise.flaky === 'before') return [fact('passed-and-failed-here', `${odds}.`, true)];
  if (without.failed > 0) return null;
  const chance = `${(noise.chance * 100).toPrecision(2)} %`;
  return [
    fact('flaky-since-change', `${odds}; the odds of that by chance are ${chance}.`, true),
    fact('only-with-change', 'It never failed without this change.', true),
  ];
}

function placeOf({ path, start, end }: CulpritHunk): string {
  return `${path}:${start === end ? start : `${start}–${end}`}`;
}

/** A kind of message decides nothing. It is told as what it is, and only where nothing speaks against it. */
export function machineLikeFact(match: SignatureMatch | null, url: string | null): Told | null {
  if (match === null || match.kind !== 'infrastructure') return null;
  return { ...fact('looks-like-machine', `Looks like the machine; not proved: ${match.cause}`, true), url };
}

/** @param named those of the changed files that a line of the log names; null where the changed files are not known */
export function diffFact(named: readonly string[] | null, url: string | null): Told {
  if (named === null)
    return { ...fact('error-in-diff', 'The list of changed files could not be read from GitHub.', null), url };
  const [first, ...more] = named;
  if (first === undefined)
    return { ...fact('error-in-diff', 'The error names no file that is changed here.', false), url };
  const others = more.length === 0 ? '' : ` and ${more.length} more`;
  const text = `The error names ${first}${others}, which ${more.length === 0 ? 'is' : 'are'} changed here.`;
  return { ...fact('error-in-diff', text, true), url };
}

function fact(id: FactId, text: string, holds: boolean | null): Told {
  return { id, text, url: null, holds };
}
