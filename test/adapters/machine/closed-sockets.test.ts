import { describe, expect, test } from '@jest/globals';
import { serviceOf } from '../../../src/adapters/machine/closed-sockets.js';

describe('the service behind a socket', () => {
  test.each([
    ['/run/docker.sock', 'docker'],
    ['/run/user/1001/docker.sock', 'docker'],
    ['/run/docker-cli.sock', 'docker'],
    ['/run/containerd/containerd.sock', 'containerd'],
    ['/run/containerd/containerd.sock.ttrpc', 'containerd'],
    ['/run/user/1000/podman/podman.sock', 'podman'],
    ['/run/dbus/system_bus_socket', 'D-Bus'],
    ['/run/user/1001/bus', 'D-Bus'],
    ['/tmp/ssh-XXXXabc/agent.1234', 'an SSH agent'],
    ['/run/user/1001/gnupg/S.gpg-agent.ssh', 'an SSH agent'],
    ['/run/user/1001/gnupg/S.gpg-agent', 'a GPG agent'],
    ['/run/postgresql/.s.PGSQL.5432', 'PostgreSQL'],
    ['/run/mysqld/mysqld.sock', 'MySQL'],
    ['/run/redis/redis-server.sock', 'Redis'],
    ['/tmp/.X11-unix/X99', 'an X server'],
    ['/home/runner/app.sock', '/home/runner/app.sock'],
    ['/srv/mydocker.sock', '/srv/mydocker.sock'],
  ])('%s is %s', (path, name) => {
    expect(serviceOf(path)).toBe(name);
  });
});
