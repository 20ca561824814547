import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { findWrapper, type Wrapper } from '../../../src/adapters/machine/isolation.js';
import { createScratchExecutor } from '../../../src/adapters/machine/scratch-layer.js';
import type { ExecOrder } from '../../../src/contract/ports.js';
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
/** Where no layer can be had (a container without the right, another system) there is nothing to try. */
const canLayer = await machine.keepsWorkspace();
const withLayer = canLayer ? test : test.skip;

let workspace = '';
let temp = '';

beforeEach(() => {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'layer-')));
  chmodSync(home, 0o755);
  workspace = join(home, 'work space');
  temp = join(home, 'temp');
  mkdirSync(temp);
  mkdirSync(join(workspace, 'src/deep'), { recursive: true });
  writeFileSync(join(workspace, 'src/a.txt'), 'original');
  writeFileSync(join(workspace, 'b.txt'), 'b');
  symlinkSync('b.txt', join(workspace, 'link'));
});

const scratch = (wrapper: Wrapper = isolation) =>
  createScratchExecutor({ executor: anExecutor(tmpdir()), workspace, temp, findWrapper: async () => wrapper });
const order = (script: string, over: Partial<ExecOrder> = {}): ExecOrder => ({
  program: '/bin/bash',
  args: ['-ec', script],
  cwd: workspace,
  env: { PATH: '/usr/bin:/bin', WHO: 'me' },
  timeoutMs: 20_000,
  maxBytes: 65_536,
  overflow: 'drop',
  isolate: true,
  ...over,
});

/** Everything that a build or a test may do to its own sources. */
const HAVOC = `
  echo changed > src/a.txt; echo more >> b.txt; rm link; mkdir -p out/x; echo new > out/x/y; chmod 700 src/deep
  mv src/deep src/moved; touch -d @1 b.txt; mkfifo pipe; mkdir locked; echo z > locked/z; chmod 500 locked
  cat src/a.txt b.txt out/x/y; ls
`;

describe('a command that writes into the workspace', () => {
  withLayer('sees what it wrote, and leaves nothing of it', async () => {
    const before = takeStock(workspace);
    const result = await scratch().run(order(HAVOC));
    expect(result.output).toBe('changed\nbmore\nnew\nb.txt\nlocked\nout\npipe\nsrc\n');
    expect(result.exitCode).toBe(0);
    expect(takeStock(workspace)).toEqual(before);
    expect(readdirSync(temp)).toEqual([]);
  });

  withLayer('leaves nothing either when it hangs and is ended', async () => {
    const before = takeStock(workspace);
    const result = await scratch().run(order(`${HAVOC}\nsetsid sleep 1000 & sleep 1000`, { timeoutMs: 1500 }));
    expect(result.timedOut).toBe(true);
    expect(takeStock(workspace)).toEqual(before);
    expect(readdirSync(temp)).toEqual([]);
  });

  withLayer('has its folder, its variables, its exit code and its own words', async () => {
    const result = await scratch().run(order('pwd; echo "$WHO $1"; exit 7', { cwd: join(workspace, 'src') }));
    expect(result.output).toBe(`${workspace}/src\nme \n`);
    expect(result.exitCode).toBe(7);
    expect(result.argv[0]).toBe('/bin/bash');
  });

  withLayer('cannot take the layer off, and still cannot see the action', async () => {
    const before = takeStock(workspace);
    const script = `umount "$PWD" && echo taken off; cd /; umount -l '${workspace}' && echo taken off; ls /proc/${process.pid} 2>&1; true`;
    const { output } = await scratch().run(order(`set +e; ${script}`));
    expect(output).not.toContain('taken off');
    expect(output).toContain('No such file');
    expect(takeStock(workspace)).toEqual(before);
  });

  withLayer('has no say in what runs before it with more rights', async () => {
    const bin = join(workspace, 'bin');
    mkdirSync(bin);
    for (const name of ['mount', 'sh', 'unshare', 'setpriv', 'env']) {
      writeFileSync(join(bin, name), '#!/bin/sh\necho hijacked\n');
      chmodSync(join(bin, name), 0o755);
    }
    const env = {
      PATH: `${bin}:/usr/bin:/bin`,
      LD_PRELOAD: '/nowhere.so',
      BASH_ENV: join(bin, 'sh'),
      ENV: join(bin, 'sh'),
    };
    const { output } = await scratch().run(order(':', { env, args: ['--norc', '--noprofile', '-pc', ':'] }));
    expect(output).not.toContain('hijacked');
    // Said once by the loader of every program that gets the variable: by the last one alone.
    expect(output.match(/nowhere\.so/g)).toHaveLength(1);
  });

  withLayer('starts from the files as they are at that moment', async () => {
    const executor = scratch();
    await executor.run(order('echo first > src/a.txt'));
    writeFileSync(join(workspace, 'src/a.txt'), 'edited');
    expect((await executor.run(order('cat src/a.txt'))).output).toBe('edited');
  });
});

describe('the layer', () => {
  test('is not used without isolation, and the order goes on unchanged', async () => {
    const executor = scratch(null);
    expect(await executor.keepsWorkspace()).toBe(false);
    const result = await executor.run(order('echo "$WHO"; echo x > made', { isolate: false }));
    expect(result.output).toBe('me\n');
    expect(readdirSync(workspace)).toContain('made');
  });

  test('is not used where the wrapper does not work', async () => {
    expect(await scratch(['/bin/false', '--mount', '/usr/bin/setpriv']).keepsWorkspace()).toBe(false);
    expect(await scratch(['/usr/bin/env', 'something', 'else']).keepsWorkspace()).toBe(false);
  });

  const isRoot = process.getuid?.() === 0;
  const asRoot = isRoot && canLayer ? test : test.skip;
  const NAMESPACE = ['/usr/bin/unshare', '--mount', '--pid', '--fork', '--kill-child=SIGKILL', '--mount-proc'];
  const DROP = [
    '/usr/bin/setpriv',
    '--reuid=1000',
    '--regid=1000',
    '--clear-groups',
    '--no-new-privs',
    '--inh-caps=-all',
    '--bounding-set=-all',
  ];

  asRoot('works as it does behind sudo: mounted by root, used by the user, who can remove what is left', async () => {
    const sudo = join(temp, '..', 'sudo');
    writeFileSync(sudo, '#!/bin/sh\nshift\nexec env -i PATH=/usr/bin:/bin "$@"\n');
    chmodSync(sudo, 0o755);
    execFileSync('chown', ['-R', '1000:1000', workspace, temp]);
    const before = takeStock(workspace);
    const wrapper = [sudo, '-n', ...NAMESPACE, ...DROP];
    const result = await createScratchExecutor({
      executor: anExecutor(tmpdir()),
      workspace,
      temp,
      findWrapper: async () => wrapper,
    }).run(order(`id -u; ${HAVOC}`, { env: { PATH: '/usr/bin:/bin', WHO: 'me' } }));
    expect(result.output).toContain('1000\nchanged\n');
    expect(takeStock(workspace)).toEqual(before);
    expect(readdirSync(temp)).toEqual([]);
  });

  asRoot('works for a user without any rights, in a namespace of his own', async () => {
    const compiled = join(mkdtempSync(join(tmpdir(), 'layer-compiled-')), 'lib');
    compileSource(
      ['adapters/machine/scratch-layer.ts', 'adapters/machine/exec.ts', 'adapters/machine/limiter.ts'],
      compiled,
    );
    writeFileSync(join(compiled, 'user.js'), AS_USER);
    execFileSync('chown', ['-R', '1000:1000', workspace, temp, join(compiled, '..')]);
    const before = takeStock(workspace);
    const script = `id -u; grep CapEff /proc/self/status; ${HAVOC.replace('mv src/deep src/moved;', '')}`;
    const user = ['--reuid=1000', '--regid=1000', '--clear-groups'];
    const args = [...user, process.execPath, join(compiled, 'user.js'), workspace, temp, JSON.stringify(order(script))];
    const output = execFileSync('/usr/bin/setpriv', args, { encoding: 'utf8' });
    expect(output).toMatch(/^true\n1000\nCapEff:\t0+\nchanged\n/);
    expect(takeStock(workspace)).toEqual(before);
    expect(readdirSync(temp)).toEqual([]);
  });
});

/** A process of its own, for one process cannot become another user and come back. */
const AS_USER = `
  import { createExecutor } from './adapters/machine/exec.js';
  import { findWrapper } from './adapters/machine/isolation.js';
  import { createScratchExecutor } from './adapters/machine/scratch-layer.js';
  const [workspace, temp, order] = process.argv.slice(2);
  const limiterPath = new URL('./adapters/machine/limiter.js', import.meta.url).pathname;
  const plain = createExecutor({ temp, redact: (text) => text, limiterPath, node: process.execPath });
  const executor = createScratchExecutor({ executor: plain, workspace, temp, findWrapper });
  console.log(await executor.keepsWorkspace());
  process.stdout.write((await executor.run(JSON.parse(order))).output);
`;
