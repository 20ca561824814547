import type { Movement } from '../../contract/surroundings.js';

/**
 * Without what only repeats another movement: a package that brings a tool of the same name in the same version, and a variable
 * that holds a path with a version in it.
 */
export function withoutEchoes(moved: readonly Movement[]): Movement[] {
  const tools = moved.filter(({ kind }) => kind === 'tool');
  const versions = moved.filter(({ kind }) => kind === 'tool' || kind === 'package');
  const kept = moved.filter((one) => !(one.kind === 'package' && tools.some((tool) => isSame(tool, one))));
  return withoutTwins(kept.filter((one) => !(one.kind === 'variable' && isExplained(one, versions))));
}

const bare = (name: string) => name.replace(/ \([^)]*\)$/, '').toLowerCase();

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

/** `CPython` and `Python`, told by the set-up action and by the tool: one is enough. */
const ALSO: Readonly<Record<string, string>> = { cpython: 'python', 'jvm of gradle': 'java' };

function withoutTwins(moved: readonly Movement[]): Movement[] {
  const has = (name: string, { before, now }: Movement) =>
    moved.some((other) => other.name.toLowerCase() === name && other.before === before && other.now === now);
  return moved.filter((one) => {
    const other = one.kind === 'tool' ? ALSO[one.name.toLowerCase()] : undefined;
    return other === undefined || !has(other, one);
  });
}
