/** What moved outside of the repository since the job was green, as facts: something, nothing, or not compared and why. */
import type { Fact } from '../contract/model.js';
import { type Compared, type GreenRun, type Movement, movementText } from '../contract/surroundings.js';

export interface Comparison {
  /** Null: no green log was read. */
  compared: Compared | null;
  green: GreenRun | null;
  /** Why there is no green log, as a sentence; null where none was looked for. */
  missing: string | null;
}

/** How many are named in the sentence. */
const NAMED = 5;
/** They are others in nearly every week, and run nothing of the job. */
const OF_THE_AGENT = new Set(['runner version', 'runner image provisioner']);
const MACHINE = new Set<Movement['kind']>(['runner', 'system', 'tool', 'action', 'container']);

/**
 * `surroundings-moved`: whether anything did. `machine-moved`: whether the machine, its tools or its actions did, which a change
 * of the repository's own lock file does not do. Null where it could not be compared: a missing green log is no green log.
 */
export function surroundingsFacts(comparison: Comparison): Fact[] {
  const { compared, green } = comparison;
  const url = green?.url ?? null;
  if (compared === null || green === null) return [fact('surroundings-moved', notCompared(comparison), null, url)];
  const since = `the last green run (${green.sha.slice(0, 7)})`;
  const machine = compared.moved.filter(({ kind, name }) => MACHINE.has(kind) && !OF_THE_AGENT.has(name));
  return [
    compared.moved.length > 0
      ? fact('surroundings-moved', `Moved since ${since}: ${listed(compared.moved)}.`, true, url)
      : fact('surroundings-moved', compared.gap ?? still(compared, since), compared.gap === null ? false : null, url),
    machine.length > 0
      ? fact('machine-moved', `The machine or its tools moved since ${since}: ${listed(machine)}.`, true, url)
      : fact('machine-moved', compared.gap ?? still(compared, since), compared.gap === null ? false : null, url),
  ];
}

const notCompared = ({ missing }: Comparison) =>
  `What moved outside of the repository is not known. ${missing ?? 'There was no log of a green run to compare with.'}`;

const still = ({ values }: Compared, since: string) => `None of ${values} compared values moved since ${since}.`;

function listed(moved: readonly Movement[]): string {
  const more = moved.length > NAMED ? `; and ${moved.length - NAMED} more` : '';
  return `${moved.slice(0, NAMED).map(movementText).join('; ')}${more}`;
}

const fact = (id: string, text: string, holds: boolean | null, url: string | null): Fact => ({ id, text, url, holds });
