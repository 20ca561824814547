/**
 * The seal as a table of properties: what a program inside can see, write, reach and signal. A probe is run by the real executor;
 * beside each row that something is closed stands its positive, that an ordinary program does not notice.
 */
import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ExecutorOptions } from '../../src/adapters/machine/exec.js';
import { rootWrapper } from '../../src/adapters/machine/isolation.js';
import { createScriptFiles } from '../../src/adapters/machine/shell-script.js';
import type { Wrapper } from '../../src/adapters/machine/supervise.js';
import type { ExecOrder, FileChange, Purpose } from '../../src/contract/ports.js';
import { type Comparison, type RerunOrder, rerunCommand } from '../../src/feedback/rerun.js';
import { anExecutor } from '../adapters/machine/exec-setup.js';
import { takeStock } from '../feedback/tree.js';
import '../retry-once.js';

/** As on a runner: the workspace and the runner's temporary files are both inside the user's own folder. */
let home = '';
let workspace = '';
let temp = '';
let setEnv = '';
const servers: Server[] = [];

beforeEach(() => {
  home = realpathSync(mkdtempSync(join(tmpdir(), "sealed '$ x-")));
  chmodSync(home, 0o755);
  workspace = join(home, 'work/repo');
  temp = join(home, 'work/_temp');
  setEnv = join(temp, '_runner_file_commands/set_env_1');
  mkdirSync(workspace, { recursive: true });
  mkdirSync(join(temp, '_runner_file_commands'), { recursive: true });
  writeFileSync(join(workspace, 'a.txt'), 'original');
  writeFileSync(join(home, '.profile'), 'original');
  writeFileSync(join(home, '.credentials'), 'planted');
  writeFileSync(setEnv, 'A=1\n');
});
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

const executor = (over: Partial<ExecutorOptions['places']> = {}, wrapper: Wrapper | null = rootWrapper()) =>
  anExecutor(temp, {
    places: { workspace, needed: [home], covered: [setEnv, join(home, '.credentials')], ...over },
    wrappers: { read: async () => null, seal: () => wrapper },
  });
const order = (script: string, over: Partial<ExecOrder> = {}): ExecOrder => ({
  program: '/bin/bash',
  args: ['-c', script],
  cwd: workspace,
  env: { PATH: '/usr/bin:/bin:/usr/sbin:/sbin', HOME: home, WHO: 'me' },
  timeoutMs: 60_000,
  maxBytes: 262_144,
  purpose: 're-run',
  ...over,
});
const inside = async (script: string, over: Partial<ExecOrder> = {}) =>
  (await executor().run(order(script, over))).output;

const canSeal = await (async () => {
  const place = mkdtempSync(join(tmpdir(), 'seal-probe-'));
  return (
    (await anExecutor(place, { places: { workspace: process.cwd(), needed: [], covered: [] } }).isolation()) === 'seal'
  );
})();
if (!canSeal) console.warn('The seal is not tried: this machine offers none.');
const sealing = canSeal ? describe : describe.skip;
const rootOnly = canSeal && process.getuid?.() === 0 ? test : test.skip;

/** The folder of temporary files had files of ours in between, which its time shows. */
const stock = () => takeStock(home).map((line) => line.replace(/^(\.\/work\/_temp \d+ \d+:\d+) .*/, '$1'));

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
const CALL = `require('node:net').connect(process.argv[1]).on('connect', () => { console.log('reached'); process.exit(); }).on('error', (error) => { console.log(error.code); process.exit(); }).on('close', () => console.log('closed'))`;
const call = (path: string) => `${quoted(process.execPath)} -e ${quoted(CALL)} ${quoted(path)}`;

async function listen(at: string | { host: string; port: number }): Promise<Server> {
  const server = createServer((socket) => socket.end('the service\n'));
  await new Promise<void>((resolve) => server.listen(at, resolve));
  servers.push(server);
  if (typeof at === 'string' && !at.startsWith('\0')) chmodSync(at, 0o777);
  return server;
}

const PURPOSES: Exclude<Purpose, 'diagnostic'>[] = ['re-run', 'experiment', 'trial'];

sealing.each(PURPOSES)('what a program can see in a %s', (purpose) => {
  test.each(['mnt', 'pid', 'ipc', 'uts', 'cgroup'])('is a %s namespace of its own', async (name) => {
    const own = readlinkSync(`/proc/self/ns/${name}`);
    const seen = await inside(`readlink /proc/self/ns/${name}`, { purpose });
    expect(seen).toMatch(/^\w+:\[\d+\]\n$/);
    expect(seen.trim()).not.toBe(own);
  });

  test('is no process but those that it started', async () => {
    const seen = await inside(`for p in /proc/[0-9]*; do tr '\\0' ' ' < $p/cmdline; echo; done`, { purpose });
    expect(seen).not.toContain('jest');
    expect(await inside(`test -e /proc/${process.pid}/environ && echo seen; true`, { purpose })).toBe('');
  });

  test('is nothing of the kernel that containers hide', async () => {
    const script = `for f in kcore keys kmsg timer_list sysrq-trigger slabinfo; do [ ! -e /proc/$f ] || timeout 2 head -c 50 /proc/$f; done 2>/dev/null; ls -A /sys/firmware /sys/kernel 2>/dev/null | grep -v '^/sys\\|^$'; true`;
    expect(await inside(script, { purpose })).toBe('');
  });

  test('are the devices of any container, and no disk', async () => {
    const devices = (await inside('ls /dev', { purpose })).split('\n').filter((name) => name !== '');
    const known = /^(?:null|zero|full|u?random|tty|ptmx|pts|shm|fd|std(?:in|out|err)|kvm|kfd|dri|dxg|nvidia.*)$/;
    expect(devices.filter((name) => !known.test(name))).toEqual([]);
    expect(devices).toEqual(expect.arrayContaining(['null', 'zero', 'urandom', 'ptmx', 'pts', 'shm', 'fd', 'stdout']));
  });

  test('are neither the command files of the runner nor its keys', async () => {
    const script = `cat ${quoted(setEnv)} ${quoted(join(home, '.credentials'))}; ls -A ${quoted(join(temp, '_runner_file_commands'))}; true`;
    const seen = await inside(script, { purpose });
    expect(seen).not.toMatch(/A=1|planted|set_env_1$/m);
  });

  test('is the rest of the machine as it is: home, tools, system, workspace', async () => {
    const script = `cat ~/.profile a.txt; echo; id -u; hostname; ${quoted(process.execPath)} --version; test -s /etc/passwd && echo system; pwd; echo $WHO`;
    const seen = await inside(script, { purpose });
    const name = execFileSync('hostname', { encoding: 'utf8' }).trim();
    expect(seen).toBe(
      `originaloriginal\n${process.getuid?.()}\n${name}\n${process.version}\nsystem\n${workspace}\nme\n`,
    );
  });
});

sealing.each(PURPOSES)('what a program can do in a %s', (purpose) => {
  test('needs no capability, and none can be got', async () => {
    const seen = await inside('grep -E "^(Cap|NoNewPrivs|Groups)" /proc/self/status', { purpose });
    const zero = '0'.repeat(16);
    for (const set of ['CapInh', 'CapPrm', 'CapEff', 'CapBnd', 'CapAmb']) expect(seen).toContain(`${set}:\t${zero}\n`);
    expect(seen).toContain('NoNewPrivs:\t1\n');
    expect(seen).toMatch(/^Groups:\s*$/m);
  });

  rootOnly('is not to change the name, the clock or a setting of the machine', async () => {
    const name = execFileSync('hostname', { encoding: 'utf8' });
    // Not with a date: were the seal open, this machine's clock would be wrong.
    const script = `hostname sealed-test && echo named; for f in /proc/sys/kernel/core_pattern /proc/sys/vm/swappiness /proc/sysrq-trigger /sys/fs/cgroup/cgroup.procs /sys/fs/cgroup/*/cgroup.procs; do [ ! -w $f ] || : 2>/dev/null >> $f && [ -w $f ] && [ "$(readlink -f $f)" != /dev/null ] && [ ! -c $f ] && echo "writable $f"; done; true`;
    expect(await inside(`exec 2>/dev/null; ${script}`, { purpose })).toBe('');
    expect(execFileSync('hostname', { encoding: 'utf8' })).toBe(name);
  });

  test('is to write anywhere, and nothing of it stays', async () => {
    const before = stock();
    const mark = `sealed-left-${process.pid}`;
    const places = ['/tmp', '/var/tmp', '/dev/shm', '/usr/local/bin', '/opt', '/etc', '/run', '/srv', '/root', '/'];
    const script = `for d in ${places.join(' ')}; do echo x > $d/${mark}; done 2>/dev/null; echo evil >> ~/.profile; mkdir -p ~/.config/x && echo y > ~/.config/x/y; cat ~/.profile ~/.config/x/y; echo changed > a.txt; cat a.txt; mv a.txt b.txt; chmod 700 .; ls; cat /tmp/${mark} /dev/shm/${mark}; rm -rf ../_temp/x; echo PATH=evil >> ${quoted(setEnv)}; echo X > ${quoted(setEnv)}_new; mv ${quoted(temp)} ${quoted(home)}/moved; exit 7`;
    const result = await executor().run(order(`exec 2>/dev/null; ${script}`, { purpose }));
    expect(result).toMatchObject({ exitCode: 7, output: 'originalevil\ny\nchanged\nb.txt\nx\nx\n' });
    expect(places.filter((place) => existsSync(join(place, mark)))).toEqual([]);
    expect(readFileSync(setEnv, 'utf8')).toBe('A=1\n');
    expect(readdirSync(join(temp, '_runner_file_commands'))).toEqual(['set_env_1']);
    expect(stock()).toEqual(before);
  });

  test('is to signal nothing outside of it', async () => {
    const bystander = spawn('sleep', ['300'], { stdio: 'ignore' });
    try {
      await inside(`kill -0 ${bystander.pid} && echo seen; kill -KILL ${bystander.pid} -1; true`, { purpose });
      expect([bystander.exitCode, bystander.signalCode]).toEqual([null, null]);
    } finally {
      bystander.kill('SIGKILL');
    }
  });

  test('leaves no shared memory', async () => {
    const ours = execFileSync('ipcs', ['-m'], { encoding: 'utf8' });
    expect(await inside('ipcmk -M 4096 && ipcs -m | grep -c 4096', { purpose })).toMatch(/\n1\n$/);
    expect(execFileSync('ipcs', ['-m'], { encoding: 'utf8' })).toBe(ours);
  });

  test('is not to take anything off, not even as root of a namespace of its own', async () => {
    const undo = `for p in ${quoted(setEnv)} "$(dirname ${quoted(setEnv)})" /tmp /proc/kcore /dev / /srv; do umount "$p" && echo "off $p"; umount -l "$p" && echo "lazily off $p"; done; mount -o remount,bind,rw / && echo off; mount -o remount,rw /proc/sys && echo off; chroot /proc/1/root cat ${quoted(setEnv)}`;
    const script = `exec 2>/dev/null; ${undo}; unshare --user --map-root-user --mount /bin/sh -c ${quoted(undo)}; true`;
    expect(await inside(script, { purpose })).not.toMatch(/off|A=1/);
  });
});

sealing('what a program can reach', () => {
  describe.each([
    ['in the folder of temporary files', () => join(tmpdir(), `sealed-${process.pid}.sock`)],
    ['in the home folder', () => join(home, 'agent.sock')],
    ['in the workspace', () => join(workspace, 'agent.sock')],
    ...(process.getuid?.() === 0
      ? ([
          ['where the engines of containers listen', () => `/run/sealed-${process.pid}.sock`],
          ['in the devices', () => `/dev/sealed-${process.pid}.sock`],
        ] as [string, () => string][])
      : []),
  ])('is no service that listens %s', (_where, at) => {
    test.each(PURPOSES)('in a %s, and who asked for it is known', async (purpose) => {
      const path = at();
      let callers = 0;
      (await listen(path)).on('connection', () => {
        callers += 1;
      });
      const result = await executor().run(order(call(path), { purpose }));
      expect(callers).toBe(0);
      if (path.startsWith('/dev/')) expect(result.output).toMatch(/ENOENT/);
      else expect(result.closed).toEqual([path]);
    });
  });

  test('is not the engine of containers: then the command is "not run again", with what it needs', async () => {
    const engine = join(home, 'docker.sock');
    await listen(engine);
    const plan = (script: string): RerunOrder & Comparison => ({
      decision: { allowed: true },
      command: { script, shell: 'bash', workingDirectory: '.', env: {}, source: 'workflow' },
      executor: executor(),
      scripts: createScriptFiles({ workspace, temp }),
      resolveProgram: () => '/bin/bash',
      environment: { PATH: process.env.PATH, HOME: home },
      timeoutMs: 60_000,
      isolation: 'seal',
      purpose: 're-run',
      compare: async (output) => ({
        like: output.trim().split('\n').at(-1) === 'error: expected 9' ? 'same' : 'other',
        why: null,
      }),
      original: { exitCode: 1 },
      sameMachine: false,
    });
    const asks = `${call(engine)}; exit 1`;
    expect(await rerunCommand(plan(asks))).toMatchObject({
      outcome: 'skipped',
      reason: expect.stringMatching(/^It needs docker\b/),
    });
    const doesWithout = `${call(engine)} || true; echo "error: expected 9"; exit 1`;
    expect(await rerunCommand(plan(doesWithout))).toMatchObject({ outcome: 'reproduced' });
    expect(await rerunCommand(plan('echo "error: another"; exit 1'))).toMatchObject({ outcome: 'different-failure' });
  });

  test('is the network of the job in a re-run and in an experiment, and the loopback address alone in a trial', async () => {
    const server = await listen({ host: '127.0.0.1', port: 0 });
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const script = `exec 3<>/dev/tcp/127.0.0.1/${port} && head -n 1 <&3; true`;
    expect(await inside(script, { purpose: 're-run' })).toBe('the service\n');
    expect(await inside(script, { purpose: 'experiment' })).toBe('the service\n');
    expect(await inside(script, { purpose: 'trial' })).not.toContain('the service');
    expect(await inside(script, { purpose: 'trial', network: 'job' })).toBe('the service\n');
    const own = `require('node:http').createServer((_, answer) => answer.end('own')).listen(0, '127.0.0.1', function () { fetch('http://127.0.0.1:' + this.address().port).then((it) => it.text()).then((text) => { console.log(text); process.exit(); }); })`;
    expect(await inside(`${quoted(process.execPath)} -e ${quoted(own)}`, { purpose: 'trial' })).toBe('own\n');
  });

  test('may come and go while a program is being sealed off', async () => {
    let stopped = false;
    const comings = (async () => {
      for (let at = 0; !stopped; at += 1) {
        const server = await listen(join(home, `passing-${at}.sock`));
        await new Promise((resolve) => setImmediate(resolve));
        await new Promise((resolve) => server.close(resolve));
      }
    })();
    const results = await Promise.all(Array.from({ length: 8 }, () => inside('echo ran', { purpose: 'experiment' })));
    stopped = true;
    await comings;
    expect(results).toEqual(Array(8).fill('ran\n'));
  });

  test('is no abstract socket in a trial', async () => {
    const name = `\0sealed-${process.pid}`;
    await listen(name);
    const ask = `require('node:net').connect('\\0' + process.argv[1]).on('connect', () => { console.log('reached'); process.exit(); }).on('error', (error) => { console.log(error.code); process.exit(); })`;
    const script = `${quoted(process.execPath)} -e ${quoted(ask)} ${quoted(name.slice(1))}`;
    expect(await inside(script, { purpose: 'trial' })).toBe('ECONNREFUSED\n');
  });
});

sealing('an experiment', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const run = (changes: FileChange[], script: string) =>
    executor().run(order(script, { purpose: 'experiment', changes }));

  test('sees the files as they are told to be, and the workspace itself is not touched', async () => {
    mkdirSync(join(workspace, 'src'), { mode: 0o750 });
    for (const name of ['src/run.sh', 'src/gone.txt', '-n', 'read-only']) writeFileSync(join(workspace, name), 'old\n');
    chmodSync(join(workspace, 'src/run.sh'), 0o755);
    chmodSync(join(workspace, 'read-only'), 0o444);
    const before = stock();
    const { output, exitCode } = await run(
      [
        { path: 'src/run.sh', content: bytes('#!/bin/sh\necho new\n') },
        { path: 'src/gone.txt', content: null },
        { path: 'not/there/before.bin', content: Uint8Array.of(0, 255, 10) },
        { path: '-n', content: bytes('dash\n') },
        { path: 'read-only', content: bytes('written\n') },
      ],
      './src/run.sh; ls src; od -An -tu1 not/there/before.bin; cat ./-n read-only a.txt; stat -c "%a %n" src src/run.sh read-only',
    );
    expect(output).toBe('new\nrun.sh\n   0 255  10\ndash\nwritten\noriginal750 src\n755 src/run.sh\n444 read-only\n');
    expect(exitCode).toBe(0);
    expect(stock()).toEqual(before);
  });

  test.each(['../outside', '/etc/passwd', 'a/../../b', './a', '..', ''])(
    'is refused for the path "%s"',
    async (path) => {
      const result = await run([{ path, content: bytes('x') }], 'echo ran');
      expect(result).toMatchObject({ exitCode: null, output: expect.stringMatching(/^could not be started: /) });
    },
  );

  test('does not write through a link out of the workspace', async () => {
    symlinkSync(home, join(workspace, 'link'));
    const result = await run([{ path: 'link/.profile', content: bytes('x') }], 'cat ~/.profile');
    expect(result.output).not.toMatch(/^x/);
    expect(readFileSync(join(home, '.profile'), 'utf8')).toBe('original');
  });
});

sealing('an ordinary test suite', () => {
  test.each(PURPOSES)(
    'still runs in a %s: it makes files, processes, terminals, servers and sockets of its own',
    async (purpose) => {
      const suite = `
      const test = require('node:test'), assert = require('node:assert'), fs = require('node:fs'), net = require('node:net'), { spawnSync } = require('node:child_process');
      test('files', () => { fs.mkdirSync('build'); fs.writeFileSync('build/x', 'x'); fs.renameSync('build', 'built'); assert.equal(fs.readFileSync('built/x', 'utf8'), 'x'); });
      test('temporary files', () => fs.rmSync(fs.mkdtempSync(require('node:os').tmpdir() + '/t-'), { recursive: true }));
      test('processes', () => assert.equal(spawnSync('sh', ['-c', 'exit 3']).status, 3));
      test('a socket', (_, done) => { const s = net.createServer((c) => c.end('hi')).listen('own.sock', () => net.connect('own.sock').on('data', (d) => { assert.equal(String(d), 'hi'); s.close(done); })); });
      test('a server', (_, done) => { const s = net.createServer((c) => c.end('hi')).listen(0, '127.0.0.1', () => net.connect(s.address().port, '127.0.0.1').on('data', () => s.close(done))); });
      test('a terminal', () => assert.match(String(spawnSync('script', ['-qec', 'tty', '/dev/null'], { stdio: ['ignore', 'pipe', 'pipe'] }).stdout), /pts/));
      test('that fails', () => assert.equal(1, 2));`;
      writeFileSync(join(workspace, 'suite.test.js'), suite);
      const result = await executor().run(
        order(`${quoted(process.execPath)} --test --test-reporter=tap suite.test.js`, { purpose }),
      );
      expect(result.output).toMatch(/^# pass 6$/m);
      expect(result.output).toMatch(/^# fail 1$/m);
      expect(result.exitCode).toBe(1);
      expect(existsSync(join(workspace, 'built'))).toBe(false);
    },
  );
});

describe('without a seal', () => {
  const refusal = { exitCode: null, output: expect.stringMatching(/^could not be started: this machine cannot seal/) };

  test('there is no experiment and no trial, and the unchanged command runs all the same', async () => {
    const machine = executor({}, null);
    expect(await machine.isolation()).toBe('none');
    for (const purpose of ['experiment', 'trial'] as const)
      expect(await machine.run(order('echo x > made', { purpose }))).toMatchObject(refusal);
    expect(existsSync(join(workspace, 'made'))).toBe(false);
    expect(await machine.run(order('cat a.txt'))).toMatchObject({ exitCode: 0, output: 'original' });
  });

  const withRoot = rootWrapper();
  rootOnly('which is so where the layers can be had and one of the covers cannot', async () => {
    if (withRoot === null) throw new Error('no way of root');
    const shell = 'case "$*" in *mount*-a*) exec /usr/bin/setpriv --bounding-set=-sys_admin "$@";; esac; exec "$@"';
    const wrapper = { ...withRoot, namespaces: [...withRoot.namespaces, '/bin/sh', '-c', shell, 'sh'] };
    expect(await executor({}, wrapper).isolation()).toBe('none');
  });

  rootOnly('and a user without root is sealed by sudo as well', async () => {
    const sudo = join(temp, 'sudo');
    writeFileSync(sudo, '#!/bin/sh\nshift\nexec env -i PATH=/usr/bin:/bin "$@"\n');
    chmodSync(sudo, 0o755);
    execFileSync('chown', ['-R', '1000:1000', home]);
    if (withRoot === null) throw new Error('no way of root');
    const [setpriv = '', ...rest] = withRoot.drop;
    const wrapper = { ...withRoot, asRoot: [sudo, '-n'], drop: [setpriv, '--reuid=1000', '--regid=1000', ...rest] };
    const before = stock();
    const script = 'id -u; id -G; cd; echo x >> .profile && echo y > work/repo/b && cat work/repo/b; : > /etc/made';
    const { output } = await executor({}, wrapper).run(order(script));
    expect(output).toMatch(/^1000\n1000\ny\n.*Permission denied\n$/);
    expect(stock()).toEqual(before);
    expect(statSync(home).uid).toBe(1000);
  });
});
