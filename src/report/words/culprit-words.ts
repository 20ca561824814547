/** What the experiments found, as a sentence around the places that it is about. */
import type { Culprit, CulpritHunk } from '../../contract/culprit.js';
import type { Finding } from '../../contract/model.js';
import { counted, duration } from './quantities.js';

export interface CulpritWords {
  /** `command` stands in it between backticks. */
  before: string;
  places: (CulpritHunk & { name: string })[];
  after: string;
}

/** Shown of a part that has several places. */
const MOST = 4;

/** Null where nothing was looked for. */
export function culpritWords({ culprit }: Pick<Finding, 'culprit'>, command: string): CulpritWords | null {
  if (culprit === null) return null;
  const places = culprit.hunks.slice(0, MOST).map((hunk) => ({ ...hunk, name: nameOf(hunk) }));
  const more = culprit.hunks.length - places.length;
  const { before, after } = WORDS[culprit.outcome](culprit, `\`${command.replaceAll('`', "'")}\``);
  return { before, places, after: `${more > 0 ? `and ${more} more ` : ''}${after}` };
}

const WORDS: Record<Culprit['outcome'], (culprit: Culprit, command: string) => { before: string; after: string }> = {
  found: (culprit, command) => ({
    before: 'taking back',
    after: `${culprit.hunks.length > 1 ? 'together' : 'alone'} makes ${command} pass${commits(culprit)} (${effort(culprit)})`,
  }),
  'new-test': (culprit, command) => ({
    before: `this test, or its data, is new or changed here; ${command} fails on the code of the base, too:`,
    after: `(${effort(culprit)})`,
  }),
  'fails-without-change': (culprit, command) => ({
    before: `none: ${command} fails in the same way with the whole change taken back (${effort(culprit)})`,
    after: '',
  }),
  'not-found': (culprit) => ({ before: `not found. ${culprit.reason} (${effort(culprit)})`, after: '' }),
  'not-run': (culprit) => ({ before: `not looked for. ${culprit.reason}`, after: '' }),
};

const effort = ({ runs, ms }: Culprit) => `${counted(runs, 'run')}, ${duration(ms)}`;

function commits({ hunks }: Culprit): string {
  const shas = [...new Set(hunks.flatMap(({ commit }) => (commit === null ? [] : [commit.slice(0, 7)])))];
  return shas.length === 0 ? '' : `, changed in ${shas.join(', ')}`;
}

/** `src/cart.ts:40–43` */
function nameOf({ path, start, end }: CulpritHunk): string {
  return end > start ? `${path}:${start}–${end}` : `${path}:${start}`;
}
