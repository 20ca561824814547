import type { Movement } from '../../contract/surroundings.js';

/** What more often explains a failure comes first. */
const ORDER: Record<Movement['kind'], number> = {
  system: 1,
  tool: 2,
  runner: 3,
  container: 4,
  action: 5,
  package: 6,
  variable: 7,
  cache: 8,
};
/** Of a runner, these say little. */
const MINOR = new Set(['runner version', 'runner image provisioner', 'runner group', 'kernel']);

/** First what the failure names, then the kinds that more often explain one, a leap in the version before a small step. */
export function rankMovements(moved: readonly Movement[], named: readonly string[]): Movement[] {
  const words = wordsOf(named);
  const rank = (one: Movement) =>
    (isNamed(one, words) ? 0 : 100) + ORDER[one.kind] * 2 + (isLeap(one) ? 0 : 1) + (MINOR.has(one.name) ? 20 : 0);
  return moved
    .map((one) => ({ one, at: rank(one) }))
    .sort((a, b) => a.at - b.at || a.one.name.localeCompare(b.one.name, 'en'))
    .map(({ one }) => one);
}

const WORD = /[a-z0-9](?:[a-z0-9+#]|[._-](?=[a-z0-9]))*/g;
/** Words of names that stand in any text. */
const COMMON = new Set(['action', 'actions', 'setup', 'runner', 'image', 'version', 'cache', 'the', 'in', 'cov', 'py']);

function wordsOf(texts: readonly string[]): Set<string> {
  return new Set(
    texts.flatMap((text) => (text.toLowerCase().match(WORD) ?? []).flatMap((word) => [word, ...word.split(/[._-]/)])),
  );
}

/** Whether a word of the failure is this thing's name: all of it, or what stands behind its owner. */
function isNamed({ name }: Movement, words: ReadonlySet<string>): boolean {
  const plain = name
    .toLowerCase()
    .replace(/ \([^()]*\)$/, '')
    .replace(/@[^/\s@]*$/, '')
    .replace(/ in \S+$/, '');
  const last = plain.slice(plain.lastIndexOf('/') + 1);
  return [plain, last, last.replaceAll('-', '_')].some((one) => one.length > 1 && !COMMON.has(one) && words.has(one));
}

const major = (value: string | null) => /\d+/.exec(value ?? '')?.[0] ?? '';

/** Another first number, or something that came or went. */
const isLeap = ({ before, now }: Movement) => before === null || now === null || major(before) !== major(now);
