/**
 * The seal closes every socket of a service that has a path. Ours listen in their place, read nothing and hang up: so it is known,
 * and not guessed from what a command prints, that it asked for one.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path/posix';
import { kindOf, readMounts, readText, realpathOrNull } from './mounts.js';

export interface ClosedSockets {
  listening: { path: string; ours: string }[];
  /** Names of the services that were asked for. */
  asked(): string[];
  close(): void;
}

/** What people call the service behind a socket; for any other it is the path. */
const SERVICES: readonly { name: string; path: RegExp }[] = [
  { name: 'docker', path: /\/docker[^/]*\.sock$/ },
  { name: 'containerd', path: /\/containerd[^/]*\.sock/ },
  { name: 'podman', path: /\/podman\.sock$/ },
  { name: 'D-Bus', path: /\/(?:dbus\/system_bus_socket|bus)$/ },
  { name: 'an SSH agent', path: /\/(?:ssh-[^/]+\/agent|S\.gpg-agent\.ssh)/ },
  { name: 'a GPG agent', path: /\/S\.gpg-agent$/ },
  { name: 'PostgreSQL', path: /\/\.s\.PGSQL\.\d+$/ },
  { name: 'MySQL', path: /\/mysqld?\.sock$/ },
  { name: 'Redis', path: /\/redis[^/]*\.sock$/ },
  { name: 'an X server', path: /\/\.X11-unix\/X\d+$/ },
];
/** The C library asks these by itself, for any program that looks up a user or a host, and does without. */
const ASKED_BY_ALL = /^\/run\/(?:systemd\/|nscd\/|avahi-daemon\/)/;
/** Listed because a service of another network namespace stands in no table of ours. */
const KNOWN = [
  '/run/docker.sock',
  '/run/containerd/containerd.sock',
  '/run/podman/podman.sock',
  '/run/dbus/system_bus_socket',
];
const MOST = 64;
const PREFIX = 'afo-sockets-';

export const serviceOf = (path: string): string => SERVICES.find((one) => one.path.test(path))?.name ?? path;

/** Never throws: a socket that cannot be listened at in the service's stead is closed all the same. */
export async function listenInstead(): Promise<ClosedSockets> {
  const places = socketsHere();
  if (places.length === 0) return { listening: [], asked: () => [], close: () => undefined };
  // A socket's path may have 107 bytes, and the folder of temporary files of a runner may have a long one.
  const folder = mkdtempSync(join(tmpdir(), PREFIX));
  const asked = new Set<string>();
  const servers = await Promise.all(
    places.map((path, index) => listen(join(folder, String(index)), () => asked.add(serviceOf(path)))),
  );
  return {
    listening: places.flatMap((path, index) =>
      servers[index] == null ? [] : [{ path, ours: join(folder, String(index)) }],
    ),
    asked: () => [...asked],
    close: () => {
      for (const server of servers) server?.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function listen(path: string, heard: () => void): Promise<Server | null> {
  return new Promise((resolve) => {
    const server = createServer((socket) => {
      heard();
      socket.on('error', () => undefined).destroy();
    });
    server.once('error', () => resolve(null));
    server.listen({ path, writableAll: true }, () => resolve(server));
  });
}

/** Listening sockets with a path, and such as were mounted into this machine's view; their real paths. */
function socketsHere(): string[] {
  const named = readText('/proc/net/unix').split('\n').flatMap(listeningPath);
  const places = [...named, ...readMounts().map(({ point }) => point), ...KNOWN].map(realpathOrNull);
  const found = places.filter((path) => path !== null).filter((path) => kindOf(path)?.isSocket() === true);
  const isOurs = (path: string) => path.startsWith(join(realpathOrNull(tmpdir()) ?? '/tmp', PREFIX));
  return [...new Set(found)].filter((path) => !ASKED_BY_ALL.test(path) && !isOurs(path)).slice(0, MOST);
}

/** A line's fourth column has this bit for a socket that takes connections; the path is the last, and may have blanks. */
function listeningPath(line: string): string[] {
  const path = line.slice(line.indexOf(' /') + 1);
  const flags = Number.parseInt(line.split(' ')[3] ?? '0', 16);
  return path.startsWith('/') && (flags & 0x10000) !== 0 ? [path] : [];
}
