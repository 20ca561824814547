/** What moved around the job since it was green, told to the model before it looks for a cause. */
import { type Compared, movementText } from '../contract/surroundings.js';

const TOLD = 15;

/** Null where nothing was compared. The values come from logs: the caller puts them between its tags. */
export function movedWords(compared: Compared | null): { lead: string; list: string } | null {
  if (compared === null) return null;
  if (compared.moved.length === 0) {
    return compared.gap === null
      ? {
          lead: `The logs of the last green run of this job and of this one were compared by program: none of ${compared.values} values of runner, system, tools, actions and packages that stand in both moved.`,
          list: '',
        }
      : null;
  }
  const more = compared.moved.length - TOLD;
  return {
    lead: `Compared by program with the log of the last green run of this job, this moved outside of the script (what the failure names comes first${more > 0 ? `; ${more} more are left out` : ''}). It may be the cause, or have nothing to do with it:`,
    list: compared.moved.slice(0, TOLD).map(movementText).join('\n'),
  };
}
