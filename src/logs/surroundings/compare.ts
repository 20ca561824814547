import type { Compared, Movement } from '../../contract/surroundings.js';
import { withoutEchoes } from './echoes.js';
import type { Seen, Surroundings } from './observe.js';
import { rankMovements } from './rank.js';
import { cacheName, isOfTheRun, steady } from './steady.js';

/** The parts of the machine that a log without a set-up part does not tell. */
const MACHINE: readonly Movement['kind'][] = ['runner', 'system'];
/** Nobody reads more, and a report carries them all. */
const MOST_MOVEMENTS = 60;

/**
 * What of the surroundings moved between a green run of a job and this one. A log ends where its job failed, so that what it does
 * not show is only missing where the step that told of it came to its end.
 * @param named what the failure says, in lower case or not
 */
export function compareSurroundings(green: Surroundings, red: Surroundings, named: readonly string[]): Compared {
  const before = byName(green);
  const now = byName(red);
  const listed = listedKinds(before, now);
  const moved: Movement[] = [];
  let values = 0;
  for (const [key, was] of before) {
    const is = now.get(key);
    if (is === undefined) {
      if (isGone(was, listed, red)) moved.push(movement(was, was.values, []));
      continue;
    }
    values += 1;
    const differing = difference(was, is);
    if (differing !== null) moved.push(movement(is, ...differing));
  }
  for (const [key, is] of now) if (!before.has(key) && isNew(is, listed)) moved.push(movement(is, [], is.values));
  const within = new Map([...green.within, ...red.within]);
  const told = withoutEchoes(moved).map((one) => actionNamed(one, within));
  return { moved: rankMovements(told, named).slice(0, MOST_MOVEMENTS), values, gap: gapOf(before, now) };
}

/** Caches by what they are for; without variables that are another in every run. */
function byName({ seen }: Surroundings): Map<string, Seen> {
  const named = new Map<string, Seen>();
  for (const one of seen.values()) {
    if (one.kind === 'variable' && isOfTheRun(one.name)) continue;
    const name = one.kind === 'cache' ? cacheName(one.name) : one.name;
    const key = `${one.kind} ${name.toLowerCase()}`;
    const known = named.get(key);
    if (known === undefined) named.set(key, { ...one, name, values: [...one.values] });
    else known.values = [...new Set([...known.values, ...one.values])];
  }
  return named;
}

/** The values that only one of the logs has. Null: none is new, for a log that ended early shows fewer. */
function difference(was: Seen, is: Seen): [string[], string[]] | null {
  const same = was.kind === 'variable' || was.kind === 'cache' ? steady : (value: string) => value;
  const [old, fresh] = [new Set(was.values.map(same)), new Set(is.values.map(same))];
  const came = is.values.filter((value) => !old.has(same(value)));
  if (came.length === 0) return null;
  const went = was.values.filter((value) => !fresh.has(same(value)));
  if (went.length > 0) return [went, came];
  // A cache that is first looked for and then found, or a second version beside the first.
  return was.kind === 'cache' || was.kind === 'variable' ? null : [was.values, is.values];
}

/** Managers, and kinds without one, of which both logs list all. */
function listedKinds(before: Map<string, Seen>, now: Map<string, Seen>): Set<string> {
  const listed = (seen: Map<string, Seen>) => new Set([...seen.values()].filter(({ whole }) => whole).map(groupOf));
  const own = listed(now);
  return new Set([...listed(before)].filter((group) => own.has(group)));
}

const groupOf = ({ kind, name }: Seen) => (kind === 'package' ? `package ${name.slice(name.lastIndexOf(' ('))}` : kind);

const isNew = (is: Seen, listed: ReadonlySet<string>) => is.whole && listed.has(groupOf(is));

const isGone = (was: Seen, listed: ReadonlySet<string>, red: Surroundings) =>
  was.whole && listed.has(groupOf(was)) && red.passed.has(was.step);

function movement({ kind, name }: Seen, before: readonly string[], now: readonly string[]): Movement {
  return { name, kind, before: listOf(before), now: listOf(now) };
}

/** Without those that another says more exactly: `11.0.16` beside `11.0.16+8`. */
function listOf(values: readonly string[]): string | null {
  const exact = values.filter((value) => !values.some((other) => other !== value && other.startsWith(value)));
  return exact.join(', ') || null;
}

/** Actions with their tag in the name, where it is the same tag: `actions/checkout@v4`, from one commit to another. */
function actionNamed(one: Movement, within: ReadonlyMap<string, string>): Movement {
  if (one.kind !== 'action') return one;
  const outer = within.get(one.name);
  const place = outer === undefined ? '' : ` in ${outer}`;
  const [before, now] = [tagged(one.before), tagged(one.now)];
  if (before === null || now === null || before.tag !== now.tag || before.tag === before.commit)
    return { ...one, name: `${one.name}${place}`, before: pinned(one.before), now: pinned(one.now) };
  return { ...one, name: `${one.name}@${now.tag}${place}`, before: before.commit, now: now.commit };
}

/** One tag and its commit; null where there is none or several. */
function tagged(value: string | null): { tag: string; commit: string } | null {
  const [tag, commit, more] = value?.split(' ') ?? [];
  return tag === undefined || commit === undefined || more !== undefined ? null : { tag, commit };
}

/** An action that is used by its commit has no tag. */
function pinned(value: string | null): string | null {
  const one = tagged(value);
  return one === null || one.tag !== one.commit ? value : one.commit;
}

function gapOf(before: Map<string, Seen>, now: Map<string, Seen>): string | null {
  const tells = (seen: Map<string, Seen>) => [...seen.values()].some(({ kind }) => MACHINE.includes(kind));
  if (!tells(now)) return 'This log has no set-up part, so the machine could not be compared with the last green run.';
  if (!tells(before))
    return 'The log of the last green run has no set-up part, so the machine could not be compared with it.';
  return null;
}
