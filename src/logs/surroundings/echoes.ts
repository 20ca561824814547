import type { Movement } from '../../contract/surroundings.js';

/**
 * Without what only repeats another movement: a package that brings a tool of the same name in the same version, and a variable
 * that holds a path with a version in it.
 */
export function withoutEchoes(moved: readonly Movement[]): Movement[] {
  const tools = moved.filter(({ kind }) => kind === 'tool');
  const versions = moved.filter(({ kind }) => kind === 'tool' || kind === 'package');
  const kept = moved.filter(
    (one) => !(one.kind === 'package' && (tools.some((tool) => isSame(tool, one)) || isOfAGem(one, moved))),
  );
  return withoutTwins(kept.filter((one) => !(one.kind === 'variable' && isExplained(one, versions))));
}

/** pip and gem say "Successfully installed" in the same words; a gem is fetched under its own. */
function isOfAGem({ name, before, now }: Movement, moved: readonly Movement[]): boolean {
  if (!name.endsWith(' (pip)')) return false;
  const gem = `${bare(name)} (gem)`;
  return moved.some((one) => one.name.toLowerCase() === gem && one.before === before && one.now === now);
}

const bare = (name: string) => name.replace(/ \([^()]*\)$/, '').toLowerCase();

function isSame(tool: Movement, { name, before, now }: Movement): boolean {
  const holds = (long: string | null, short: string | null) =>
    long !== null && short !== null && long.startsWith(short);
  return bare(tool.name) === bare(name) && holds(before, tool.before) && holds(now, tool.now);
}

/** The old value becomes the new one by the versions that moved elsewhere. */
function isExplained({ before, now }: Movement, versions: readonly Movement[]): boolean {
  if (before === null || now === null) return false;
  const moved = versions.reduce(
    (text, version) =>
      version.before === null || version.now === null ? text : text.replaceAll(version.before, version.now),
    before,
  );
  return moved === now;
}

/** `CPython` or `Java_Zulu_jdk` beside `Python` and `Java`, in the same versions however they are spelt: one is enough. */
function withoutTwins(moved: readonly Movement[]): Movement[] {
  const isTwin = (one: Movement, other: Movement) =>
    other !== one &&
    other.name.length < one.name.length &&
    one.name.toLowerCase().includes(other.name.toLowerCase()) &&
    overlap(one.before, other.before) &&
    overlap(one.now, other.now);
  return moved.filter(
    (one) => one.kind !== 'tool' || !moved.some((other) => other.kind === 'tool' && isTwin(one, other)),
  );
}

/** Whether two lists of versions have one in common. */
function overlap(one: string | null, other: string | null): boolean {
  const spelt = (values: string | null) => (values ?? '').split(', ').map((value) => value.replace(/[-+_]/g, '.'));
  const others = spelt(other);
  return spelt(one).some((value) => others.some((known) => known.startsWith(value) || value.startsWith(known)));
}
