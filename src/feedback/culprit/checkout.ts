/** What stands at a path of the checkout, for a change to be taken back from it. */
import { posix } from 'node:path';
import type { FeedbackWorld, Workspace } from '../../contract/ports.js';
import type { Standing } from './take-back.js';

export interface Checkout {
  /** Real path of the repository's root. */
  root: string;
  inspect: Workspace['inspect'];
  /** The path rules: inside of the workspace, not a file that may hold secrets. */
  confine: FeedbackWorld['confine'];
  readFile: FeedbackWorld['readFile'];
}

/** Never throws. */
export async function readStanding(path: string, { root, inspect, confine, readFile }: Checkout): Promise<Standing> {
  const at = posix.join(root, path);
  if (!at.startsWith(`${root}/`)) return { reason: 'is outside of the repository' };
  try {
    if ((await inspect(at)).type === 'missing') return null;
    const confined = await confine(path);
    if ('reason' in confined) return { reason: 'may not be read' };
    // Through a link another file would be changed than the one that git knows.
    if (confined.realPath !== at) return { reason: 'is a link, or lies behind one' };
    return asText(await readFile(at));
  } catch {
    return { reason: 'could not be read' };
  }
}

/** Bytes that are not UTF-8 could not be written back as they were. */
function asText(content: Uint8Array): Standing {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content) };
  } catch {
    return { reason: 'is not a text file' };
  }
}
