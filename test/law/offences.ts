import type { Import, Source } from './read-source.js';
import { CROSSINGS, DOOR, LANGUAGE, ROOMS, type Room, roomOf } from './rooms.js';

/** What the law has against a file: a sentence for each thing that its room's list does not allow. */
export function offences(source: Source): string[] {
  const room = ROOMS[roomOf(source.path)];
  if (!room) return [`${source.path} stands in no room of the list`];
  return [
    ...source.imports.flatMap((one) => importOffence(source, room, one) ?? []),
    ...source.globals
      .filter((name) => !LANGUAGE.has(name) && !room.globals.includes(name))
      .map((name) => `${source.path} touches ${name}`),
  ];
}

function importOffence(source: Source, room: Room, one: Import): string | null {
  return isAllowed(source, room, one) ? null : `${source.path} imports ${one.written}`;
}

function isAllowed({ path }: Source, room: Room, { kind, name, names }: Import): boolean {
  if (kind === 'computed') return room.loadsAnything === true;
  if (kind === 'package') return room.packages.includes(name);
  if (kind === 'file') return mayImportFile(path, room, name);
  return mayImportNames(room.builtins[name], names);
}

/** `allowed` undefined: nothing of it; null: all. `names` null: the whole module. */
function mayImportNames(allowed: string[] | null | undefined, names: string[] | null): boolean {
  if (!allowed) return allowed === null;
  return names?.every((name) => allowed.includes(name)) ?? false;
}

function mayImportFile(from: string, { rooms }: Room, to: string): boolean {
  const target = roomOf(to);
  if (target === roomOf(from) || CROSSINGS.includes(`${from} -> ${to}`)) return true;
  return rooms.includes(target) && (target !== 'adapters/door' || DOOR.includes(to));
}

/** Files that import each other, directly or in a ring; type-only imports count. */
export function circles(sources: readonly Source[]): string[][] {
  const graph = new Map(sources.map(({ path, imports }) => [path, imports.map(({ name }) => name)]));
  const reach = new Map(sources.map(({ path }) => [path, reachedFrom(path, graph)]));
  const inCircle = sources.filter(({ path }) => reach.get(path)?.has(path)).map(({ path }) => path);
  const groups = inCircle.map((path) => inCircle.filter((other) => other === path || isMutual(reach, path, other)));
  return groups.filter(([first], index) => inCircle[index] === first);
}

const isMutual = (reach: Map<string, Set<string>>, one: string, other: string) =>
  Boolean(reach.get(one)?.has(other) && reach.get(other)?.has(one));

function reachedFrom(path: string, graph: Map<string, string[]>): Set<string> {
  const reached = new Set<string>();
  const waiting = [...(graph.get(path) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    waiting.push(...(graph.get(next) ?? []));
  }
  return reached;
}
