/** Git revisions: which are accepted, and how a request's words are told apart from paths. */
import { composePattern } from '../contract/compose.js';
import type { Confinement } from './paths.js';
import { quoted, Refusal } from './refusal.js';
import type { Value } from './value.js';

const NAME = '(?:@|[A-Za-z0-9_][A-Za-z0-9_/+-]*(?:\\.[A-Za-z0-9_/+-]+)*)';
const ONE = `${NAME}(?:~\\d{0,5}|\\^\\d{0,2}|\\^\\{(?:commit|tree)\\})*`;
const SINGLE = composePattern(`^${ONE}$`);
const RANGE = composePattern(`^(${ONE})?(\\.{2,3})(${ONE})?$`);
const EXCLUDED = composePattern(`^\\^(${ONE})$`);

export function isRevision(text: string): boolean {
  if (text.length > 200 || text.includes('//')) return false;
  const range = RANGE.exec(text);
  return SINGLE.test(text) || EXCLUDED.test(text) || (range !== null && (range[1] ?? range[3]) !== undefined);
}

/**
 * The same revision, made to name a commit. A bare object id could otherwise name the content of any file ever committed,
 * past the deny list.
 */
export function asCommit(revision: string): string {
  const peel = (one: string | undefined): string => (one === undefined ? '' : `${one}^{commit}`);
  const range = RANGE.exec(revision);
  if (range) return `${peel(range[1])}${range[2]}${peel(range[3])}`;
  const excluded = EXCLUDED.exec(revision);
  return excluded ? `^${peel(excluded[1])}` : peel(revision);
}

export const revision: Value = {
  what: 'a revision such as HEAD~1 or main',
  accept(text) {
    if (!isRevision(text)) throw new Refusal(`${quoted(text)} is not a revision such as HEAD~1, main or v1.0..HEAD.`);
    return asCommit(text);
  },
};

/** `HEAD~1:src/x.ts`, with the path held against the same rules as any path. Null: not of this form. */
export async function fileAtRevision(text: string, confinement: Confinement): Promise<string | null> {
  const colon = text.indexOf(':');
  if (colon < 1) return null;
  const name = text.slice(0, colon);
  if (!SINGLE.test(name)) throw new Refusal(`${quoted(name)} is not a revision such as HEAD~1.`);
  const { written } = await confinement.confine(text.slice(colon + 1));
  if (written.startsWith('/') || written === '.')
    throw new Refusal('Name a file after the colon; ls-tree lists what is there.');
  return `${name}:${written}`;
}
