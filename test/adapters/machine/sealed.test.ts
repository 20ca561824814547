import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { findWrapper, type Wrapper } from '../../../src/adapters/machine/isolation.js';
import { createScratchExecutor } from '../../../src/adapters/machine/scratch-layer.js';
import { createScriptFiles } from '../../../src/adapters/machine/shell-script.js';
import type { ExecOrder, Executor } from '../../../src/contract/ports.js';
import { type RerunOrder, startCommand } from '../../../src/feedback/rerun.js';
import { compileSource } from '../../feedback/compile-source.js';
import { takeStock } from '../../feedback/tree.js';
import { anExecutor } from './limiter-setup.js';
import '../../retry-once.js';

const isolation = await findWrapper();
const machine = createScratchExecutor({
  executor: anExecutor(tmpdir()),
  workspace: process.cwd(),
  temp: tmpdir(),
  findWrapper: async () => isolation,
});
const canSeal = await machine.keepsWorkspace();
if (!canSeal)
  console.warn('Sealed orders are not tried: this machine offers no namespace or no layer over the workspace.');
const sealing = canSeal ? test : test.skip;
const asRoot = canSeal && process.getuid?.() === 0 ? test : test.skip;

/** As on a runner: the workspace and the runner's temporary files are both inside the user's own folder. */
let home = '';
let workspace = '';
let temp = '';
let setEnv = '';
let server: Server | null = null;

beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), "sealed '$x-")));
  chmodSync(home, 0o755);
  workspace = join(home, 'work/repo');
  temp = join(home, 'work/_temp');
  setEnv = join(temp, '_runner_file_commands/set_env_1');
  mkdirSync(workspace, { recursive: true });
  mkdirSync(join(temp, '_runner_file_commands'), { recursive: true });
  writeFileSync(join(workspace, 'a.txt'), 'original');
  writeFileSync(join(home, '.profile'), 'original');
  writeFileSync(setEnv, 'A=1\n');
});
afterEach(() => {
  server?.close();
  server = null;
});

const inRepo = (wrapper: Wrapper = isolation, commandFiles = [setEnv]) =>
  createScratchExecutor({
    executor: anExecutor(temp),
    workspace,
    temp,
    findWrapper: async () => wrapper,
    needed: [home],
    commandFiles,
  });
const sealed = (script: string, over: Partial<ExecOrder> = {}): ExecOrder => ({
  program: '/bin/bash',
  args: ['-c', script],
  cwd: workspace,
  env: { PATH: '/usr/bin:/bin', HOME: home, WHO: 'me' },
  timeoutMs: 20_000,
  maxBytes: 65_536,
  overflow: 'drop',
  isolate: true,
  sealed: true,
  ...over,
});

/** The folder of temporary files had files of ours in between, which its time shows. */
const stock = () => takeStock(home).map((line) => line.replace(/^(\.\/work\/_temp \d+ \d+:\d+) .*/, '$1'));

const CALL = `require('node:net').connect(process.argv[1]).on('connect', () => { console.log('reached'); process.exit(); }).on('error', (error) => console.log(error.code))`;
const callFrom = (path: string) => sealed('', { program: process.execPath, args: ['-e', CALL, path] });
async function listenAt(path: string): Promise<string> {
  await new Promise<void>((resolve) => {
    server = createServer((socket) => socket.destroy()).listen(path, resolve);
  });
  chmodSync(path, 0o777);
  return path;
}

describe('a sealed command', () => {
  sealing.each([
    ['in the folder of temporary files', () => join(tmpdir(), `sealed-${process.pid}.sock`)],
    ['in the home folder', () => join(home, 'agent.sock')],
    ['in the workspace', () => join(workspace, 'agent.sock')],
  ])('does not reach a service that listens %s, which an unsealed one does', async (_where, at) => {
    const path = await listenAt(at());
    const unsealed = await inRepo().run({
      ...callFrom(path),
      sealed: false,
      isolate: !at().startsWith(workspace),
    });
    expect(unsealed.output).toBe('reached\n');
    expect((await inRepo().run(callFrom(path))).output).toMatch(/^(?:ECONNREFUSED|ENOENT|ENOTSOCK)\n$/);
  });

  asRoot('does not reach a service where the engines of containers listen', async () => {
    const path = await listenAt(`/run/sealed-${process.pid}.sock`);
    expect((await inRepo().run({ ...callFrom(path), sealed: false })).output).toBe('reached\n');
    expect((await inRepo().run(callFrom(path))).output).toMatch(/^ECONNREFUSED\n$/);
  });

  asRoot('does not reach one in the devices either, where no layer lies', async () => {
    const path = await listenAt(`/dev/sealed-${process.pid}.sock`);
    expect((await inRepo().run({ ...callFrom(path), sealed: false })).output).toBe('reached\n');
    expect((await inRepo().run(callFrom(path))).output).toMatch(/^ECONNREFUSED\n$/);
  });

  sealing('cannot set a variable of later steps, nor read those that were set', async () => {
    const script = `cat '${quoted(setEnv)}'; echo PATH=evil >> '${quoted(setEnv)}'; echo X=1 > '${quoted(setEnv)}_new'; ls -A '${quoted(temp)}' > /dev/null; mv '${quoted(temp)}' '${quoted(home)}/moved'; true`;
    const { output, exitCode } = await inRepo().run(sealed(script));
    expect(exitCode).toBe(0);
    expect(output).not.toContain('A=1');
    expect(readFileSync(setEnv, 'utf8')).toBe('A=1\n');
    expect(readdirSync(join(temp, '_runner_file_commands'))).toEqual(['set_env_1']);
  });

  sealing('may write at home and in the workspace, and nothing of it stays', async () => {
    const before = stock();
    const script =
      'set -e; cd; echo evil >> .profile; mkdir -p .config/x; echo y > .config/x/y; cat .profile; cd work/repo; echo changed > a.txt; rm -rf ../_temp/x; cat a.txt; pwd; echo "$WHO"; exit 7';
    const { output, exitCode, argv } = await inRepo().run(sealed(script));
    expect(output).toBe(`originalevil\nchanged\n${workspace}\nme\n`);
    expect(exitCode).toBe(7);
    expect(argv[0]).toBe('/bin/bash');
    expect(stock()).toEqual(before);
  });

  sealing('leaves nothing when it is ended, and its temporary files are its own', async () => {
    const before = stock();
    const mark = `sealed-left-${process.pid}`;
    const script = `for d in /tmp /var/tmp /dev/shm /usr/local/bin /opt /etc /run; do echo x > $d/${mark}; done; echo x > a.txt; setsid sleep 1000 & sleep 1000`;
    const result = await inRepo().run(sealed(script, { timeoutMs: 2500 }));
    expect(result.timedOut).toBe(true);
    const places = ['/tmp', '/var/tmp', '/dev/shm', '/usr/local/bin', '/opt', '/etc', '/run', '/srv'];
    expect(places.filter((place) => existsSync(join(place, mark)))).toEqual([]);
    expect(stock()).toEqual(before);
  });

  sealing('cannot take anything off, not even as root of a namespace of its own', async () => {
    const path = await listenAt(join(tmpdir(), `sealed-off-${process.pid}.sock`));
    const undo = `for p in '${path}' '${quoted(setEnv)}' "$(dirname '${quoted(setEnv)}')" /tmp /home /root /; do umount "$p" && echo "off $p"; umount -l "$p" && echo "lazily off $p"; done; mount -o remount,bind,rw / && echo off; mount -o remount,rw / && echo off`;
    const script = `exec 2>/dev/null; ${undo}; unshare --user --map-root-user --mount /bin/sh -c ${shellWord(undo)}; '${process.execPath}' -e ${shellWord(CALL)} '${path}'; echo x >> '${quoted(setEnv)}'; echo x > /made-at-the-top; true`;
    const { output } = await inRepo().run(sealed(script));
    expect(output).not.toMatch(/off|reached/);
    expect(readFileSync(setEnv, 'utf8')).toBe('A=1\n');
    expect(existsSync('/made-at-the-top')).toBe(false);
  });

  asRoot('can change no setting of the kernel, and reaches no disk', async () => {
    const script = `exec 2>/dev/null; for f in /proc/sys/kernel/core_pattern /proc/sys/vm/swappiness /sys/kernel/uevent_helper; do : >> $f && echo "open $f"; done; for d in $(find /dev -type b); do [ ! -b "$d" ] || echo "disk $d"; done; true`;
    expect((await inRepo().run(sealed(script))).output).toBe('');
  });

  asRoot('is sealed as well behind sudo, for a user', async () => {
    const sudo = join(temp, 'sudo');
    writeFileSync(sudo, '#!/bin/sh\nshift\nexec env -i PATH=/usr/bin:/bin "$@"\n');
    chmodSync(sudo, 0o755);
    execFileSync('chown', ['-R', '1000:1000', home]);
    const path = await listenAt(join(tmpdir(), `sealed-sudo-${process.pid}.sock`));
    const wrapper = [
      ...[sudo, '-n', '/usr/bin/unshare', '--mount', '--pid', '--fork', '--kill-child=SIGKILL', '--mount-proc'],
      ...['/usr/bin/setpriv', '--reuid=1000', '--regid=1000', '--clear-groups', '--no-new-privs', '--inh-caps=-all'],
      '--bounding-set=-all',
    ];
    const before = stock();
    const script = `id -u; cd; echo x >> .profile && echo y > work/repo/b && cat work/repo/b; echo x >> '${quoted(setEnv)}'; '${process.execPath}' -e ${shellWord(CALL)} '${path}'`;
    const { output } = await inRepo(wrapper).run(sealed(script));
    expect(output).toMatch(/^1000\ny\n/);
    expect(output).toMatch(/ECONNREFUSED\n$/);
    expect(stock()).toEqual(before);
  });

  asRoot('is sealed as well for a user without any rights, or refused', async () => {
    const compiled = join(mkdtempSync(join(tmpdir(), 'sealed-compiled-')), 'lib');
    compileSource(
      ['adapters/machine/scratch-layer.ts', 'adapters/machine/exec.ts', 'adapters/machine/limiter.ts'],
      compiled,
    );
    writeFileSync(join(compiled, 'user.js'), AS_USER);
    execFileSync('chown', ['-R', '1000:1000', home, join(compiled, '..')]);
    const before = stock();
    const path = await listenAt(join(tmpdir(), `sealed-user-${process.pid}.sock`));
    const script = `id -u; cd; echo x >> .profile && echo y > work/repo/b && cat work/repo/b; echo x >> '${quoted(setEnv)}'; '${process.execPath}' -e ${shellWord(CALL)} '${path}'`;
    const user = ['--reuid=1000', '--regid=1000', '--clear-groups'];
    const told = JSON.stringify({ workspace, temp, home, setEnv, order: sealed(script) });
    const output = execFileSync('/usr/bin/setpriv', [...user, process.execPath, join(compiled, 'user.js'), told], {
      encoding: 'utf8',
    });
    if (output.startsWith('could not')) console.warn(`Not sealed for a user without rights: ${output}`);
    expect(output).toMatch(/^(?:could not be started: .*|1000\ny\n[\s\S]*ECONNREFUSED\n)$/);
    expect(stock()).toEqual(before);
  });
});

describe('a sealed command is refused', () => {
  const refusal = { exitCode: null, output: expect.stringMatching(/^could not be started: /) };

  test('where nothing isolates', async () => {
    expect(await inRepo(null).run(sealed('echo x > made'))).toMatchObject(refusal);
    expect(existsSync(join(workspace, 'made'))).toBe(false);
  });

  test('by an executor that knows nothing of layers', async () => {
    expect(await anExecutor(temp).run(sealed('echo x > made', { isolate: false }))).toMatchObject(refusal);
    expect(existsSync(join(workspace, 'made'))).toBe(false);
  });

  test('and its trial then was none, with a reason that says why', async () => {
    const asked: boolean[] = [];
    const executor: Executor = {
      run: async (order) => {
        asked.push(order.sealed === true);
        return inRepo(null).run(order);
      },
    };
    const order: RerunOrder = {
      decision: { allowed: true },
      command: { script: 'true', shell: 'bash', workingDirectory: '.', env: {}, source: 'input' },
      executor,
      scripts: createScriptFiles({ workspace, temp }),
      resolveProgram: () => '/bin/bash',
      environment: {},
      timeoutMs: 20_000,
      isolation: 'pid-namespace',
    };
    const reason = expect.stringContaining('this machine cannot seal the trial off');
    expect(await startCommand({ ...order, sealed: true })).toEqual({ reason });
    expect(await startCommand(order)).toMatchObject({ exitCode: 0 });
    expect(asked).toEqual([true, false]);
  });

  sealing('when a single cover fails in the middle', async () => {
    // A folder cannot be covered with a file.
    expect(await inRepo(isolation, [workspace]).run(sealed('echo x > made; echo ran'))).toMatchObject(refusal);
  });

  asRoot('where the layer over the workspace can be had and one of the others cannot', async () => {
    const mount = ['/usr/bin/unshare', '--mount', '--pid', '--fork', '--kill-child=SIGKILL', '--mount-proc'];
    // Its shell may mount what the probe mounts, and no file system in memory.
    const script = 'case "$*" in *tmpfs*) exec /usr/bin/setpriv --bounding-set=-sys_admin "$@";; esac; exec "$@"';
    const wrapper = [...mount, '/bin/sh', '-c', script, 'sh', '/usr/bin/setpriv', '--no-new-privs'];
    const executor = inRepo(wrapper);
    expect(await executor.keepsWorkspace()).toBe(true);
    expect(await executor.run(sealed('echo x > made'))).toMatchObject(refusal);
    expect(existsSync(join(workspace, 'made'))).toBe(false);
  });
});

const quoted = (text: string) => text.replaceAll("'", "'\\''");
const shellWord = (text: string) => `'${quoted(text)}'`;

/** A process of its own, for one process cannot become another user and come back. */
const AS_USER = `
  import { createExecutor } from './adapters/machine/exec.js';
  import { findWrapper } from './adapters/machine/isolation.js';
  import { createScratchExecutor } from './adapters/machine/scratch-layer.js';
  const { workspace, temp, home, setEnv, order } = JSON.parse(process.argv[2]);
  const limiterPath = new URL('./adapters/machine/limiter.js', import.meta.url).pathname;
  const plain = createExecutor({ temp, redact: (text) => text, limiterPath, node: process.execPath });
  const executor = createScratchExecutor({ executor: plain, workspace, temp, findWrapper, needed: [home], commandFiles: [setEnv] });
  process.stdout.write((await executor.run(order)).output);
`;
