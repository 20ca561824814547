/** The line that says what moved outside of the repository since the job was green. */
import type { Finding, Report } from '../../contract/model.js';
import { movementText } from '../../contract/surroundings.js';
import { ownUrl } from '../words/links.js';
import type { Rung } from './ladder.js';
import { midline } from './midline.js';

/** In view; the report has them all. */
const SHOWN = 4;

/** Null where nothing moved, or nothing was compared: that stands among the checks. */
export function movedLine(report: Report, { moved, verdict }: Finding, rung: Rung): string | null {
  if (moved === null || moved.length === 0) return null;
  const url = ownUrl(report.run, verdict.facts.find(({ id }) => id === 'surroundings-moved')?.url ?? null);
  const shown = moved.slice(0, SHOWN).map((one) => midline(movementText(one), Math.min(160, rung.fieldChars)));
  const more = moved.length > SHOWN ? `; and ${moved.length - SHOWN} more` : '';
  const green = url === null ? 'last green run' : `[last green run](${url})`;
  return `**What moved since the ${green}:** ${shown.join('; ')}${more}`;
}
