import type { NumberedLine } from '../../contract/model.js';
import type { Log } from '../../contract/ports.js';
import { gatherLines } from '../excerpt/gather.js';

/** What a page in a browser still opens at once. */
const MAX_LINES = 100_000;
const MAX_BYTES = 8 * 1024 * 1024;

/** All lines of a log, clean; null where there are too many to show them all, so that the excerpt has to do. */
export async function wholeLog(log: Log): Promise<NumberedLine[] | null> {
  if (log.bytes > MAX_BYTES) return null;
  const [passage] = await gatherLines(log, [{ from: 1, to: MAX_LINES + 1 }]);
  const lines = passage?.lines ?? [];
  return lines.length > MAX_LINES ? null : lines;
}
