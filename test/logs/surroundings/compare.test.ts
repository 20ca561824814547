import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { memoryLog } from '../../../src/contract/memory-log.js';
import type { Movement } from '../../../src/contract/surroundings.js';
import { movementText } from '../../../src/contract/surroundings.js';
import { aStep, reading, stamped } from '../build-log.js';

interface Job {
  image?: string;
  system?: string[];
  node?: string;
  checkout?: string;
  more?: string[];
  failing?: string[];
}

const SHA = { old: 'a'.repeat(40), moved: 'b'.repeat(40) };

/** A job as the runner prints it; the times are another in every run. */
function aLog(job: Job = {}, at = Date.UTC(2026, 10, 1)): string {
  const lines = [
    "Current runner version: '2.331.0'",
    '##[group]Operating System',
    ...(job.system ?? ['Ubuntu', '24.04.3', 'LTS']),
    '##[endgroup]',
    '##[group]Runner Image',
    'Image: ubuntu-24.04',
    `Version: ${job.image ?? '20261101.1.0'}`,
    '##[endgroup]',
    'Getting action download info',
    `Download action repository 'actions/checkout@v4' (SHA:${job.checkout ?? SHA.old})`,
    '##[group]Run actions/checkout@v4',
    'with:',
    `  token: ***`,
    '##[endgroup]',
    'git version 2.52.0',
    '##[group]Run actions/setup-node@v4',
    '##[endgroup]',
    `node: v${job.node ?? '20.11.0'}`,
    ...(job.more ?? []),
    ...aStep('npm test', job.failing ?? ['ok'], job.failing ? 1 : 0),
    ...(job.failing ? [] : ['Post job cleanup.', 'Cleaning up orphan processes']),
  ];
  return stamped(lines, at);
}

async function compared(green: Job, red: Job) {
  const baseline = logOf(aLog(green));
  return (await reading(aLog({ failing: ['Error: boom'], ...red }, Date.UTC(2026, 10, 20)), { baseline })).surroundings;
}

const logOf = (text: string) => memoryLog('green', text);

async function moved(green: Job, red: Job): Promise<string[]> {
  return ((await compared(green, red))?.moved ?? []).map(movementText);
}

const run = (title: string, ...output: string[]) => aStep(title, output);

describe('what moved since the job was green', () => {
  test('is nothing where both logs show the same at other times', async () => {
    const told = await compared({}, {});
    expect(told?.moved).toEqual([]);
    expect(told?.gap).toBeNull();
    expect(told?.values).toBeGreaterThan(5);
  });

  test.each<[string, Job, Job, string]>([
    ['a runner image', {}, { image: '20261115.2.0' }, 'runner image 20261101.1.0 → 20261115.2.0'],
    ['a system', {}, { system: ['Ubuntu', '26.04', 'LTS'] }, 'operating system Ubuntu 24.04.3 LTS → Ubuntu 26.04 LTS'],
    ['a tool', {}, { node: '22.1.0' }, 'node 20.11.0 → 22.1.0'],
    ['an action under its tag', {}, { checkout: SHA.moved }, 'actions/checkout@v4 aaaaaaa → bbbbbbb'],
    [
      'a package',
      { more: run('pip install requests', 'Successfully installed requests-2.31.0 urllib3-2.0.7') },
      { more: run('pip install requests', 'Successfully installed requests-2.32.0 urllib3-2.0.7') },
      'requests (pip) 2.31.0 → 2.32.0',
    ],
    [
      'a package that was not there',
      { more: run('pip install requests', 'Successfully installed requests-2.31.0') },
      { more: run('pip install requests', 'Successfully installed requests-2.31.0 urllib3-2.0.7') },
      'urllib3 (pip) 2.0.7 is new',
    ],
    [
      'a package that is there no more',
      { more: run('pip install requests', 'Successfully installed requests-2.31.0 urllib3-2.0.7') },
      { more: run('pip install requests', 'Successfully installed requests-2.31.0') },
      'urllib3 (pip) 2.0.7 is gone',
    ],
    [
      'a cache that was not found',
      { more: ['Cache restored from key: node-cache-Linux-x64-npm-0f1e2d3c4b5a69788796a5b4c3d2e1f0'] },
      { more: ['npm cache is not found'] },
      'npm cache hit → missed',
    ],
    [
      'a container under its tag',
      {
        more: [
          '20: Pulling from library/node',
          `Digest: sha256:${'1'.repeat(64)}`,
          'Status: Downloaded newer image for node:20',
        ],
      },
      {
        more: [
          '20: Pulling from library/node',
          `Digest: sha256:${'2'.repeat(64)}`,
          'Status: Downloaded newer image for node:20',
        ],
      },
      'node:20 sha256:111111111111 → sha256:222222222222',
    ],
  ])('names %s with both values', async (_what, green, red, text) => expect(await moved(green, red)).toEqual([text]));

  test('tells a gem from a package of pip, though both say that they installed it in the same words', async () => {
    const gem = (version: string) => ({
      more: run(
        'gem install rake',
        `Fetching rake-${version}.gem`,
        `Successfully installed rake-${version}`,
        '1 gem installed',
      ),
    });
    expect(await moved(gem('13.0.6'), gem('13.2.1'))).toEqual(['rake (gem) 13.0.6 → 13.2.1']);
  });

  test('reads what a script that asks several tools for their versions is answered', async () => {
    const asked = (node: string) => ({ more: aStep('ninja --version && esbuild --version', ['1.11.1', node]) });
    expect(await moved(asked('0.19.8'), asked('0.25.5'))).toEqual(['esbuild 0.19.8 → 0.25.5']);
  });

  test('names a permission that the token lost', async () => {
    const token = (level: string) => ({
      more: ['##[group]GITHUB_TOKEN Permissions', `PullRequests: ${level}`, 'Metadata: read', '##[endgroup]'],
    });
    expect(await moved(token('write'), token('read'))).toEqual(['GITHUB_TOKEN: pullrequests write → read']);
  });

  test('names a variable that the log shows, but none of the run, and no folder of the moment', async () => {
    const step = (mode: string, n: number) => [
      '##[group]Run make',
      'make',
      'shell: /usr/bin/bash -e {0}',
      'env:',
      `  BUILD_MODE: ${mode}`,
      `  PR_NUMBER: ${n}`,
      `  CACHE_DIR: /home/runner/work/_temp/${n}-cache`,
      `  STARTED: 2026-11-0${n}T10:00:00Z`,
      '##[endgroup]',
    ];
    expect(await moved({ more: step('debug', 1) }, { more: step('release', 2) })).toEqual([
      'BUILD_MODE debug → release',
    ]);
  });

  test('does not tell a variable that only holds the version of a tool that moved', async () => {
    const at = (version: string) => [
      '##[group]Run make',
      'make',
      'env:',
      `  pythonLocation: /opt/hostedtoolcache/Python/${version}/x64`,
      '##[endgroup]',
      `Successfully set up CPython (${version})`,
      `Python ${version}`,
    ];
    expect(await moved({ more: at('3.12.1') }, { more: at('3.13.0') })).toEqual(['Python 3.12.1 → 3.13.0']);
  });

  test('does not miss what a log that ended early could not show', async () => {
    const later = run('pip install flask', 'Successfully installed flask-3.0.0');
    const early = run('pip install six', 'Successfully installed six-1.16.0');
    const green = stamped([...early, ...later, 'Post job cleanup.']);
    const red = stamped([...early, ...aStep('pip install flask', ['ERROR: no'], 1), 'Post job cleanup.']);
    expect((await reading(red, { baseline: logOf(green) })).surroundings?.moved).toEqual([]);
  });

  test('puts first what the failure names', async () => {
    const green = { more: ['cmake version 3.31.6', 'ninja version 1.11.1'] };
    const red = {
      image: '20261115.2.0',
      more: ['cmake version 4.0.2', 'ninja version 1.12.1'],
      failing: ['CMake Error at CMakeLists.txt:1 (cmake_minimum_required):', '  error: ninja: build stopped'],
    };
    expect((await moved(green, red)).slice(0, 3)).toEqual([
      'cmake 3.31.6 → 4.0.2',
      'ninja 1.11.1 → 1.12.1',
      'runner image 20261101.1.0 → 20261115.2.0',
    ]);
  });

  test('says inside which composite action another one moved', async () => {
    const nested = (sha: string) => [
      'Getting action download info',
      `Download action repository 'acme/build@v1' (SHA:${SHA.old})`,
      'Getting action download info',
      `Download action repository 'acme/cache@v2' (SHA:${sha})`,
      '##[group]Run acme/build@v1',
      '##[endgroup]',
      '##[group]Run acme/cache@v2',
      '##[endgroup]',
    ];
    const green = logOf(stamped([...nested(SHA.old), 'Post job cleanup.']));
    const told = await reading(stamped([...nested(SHA.moved), ...aStep('make', ['Error: x'], 1)]), { baseline: green });
    expect(told.surroundings?.moved.map(movementText)).toEqual(['acme/cache@v2 in acme/build aaaaaaa → bbbbbbb']);
  });

  test('says that the machine could not be compared where a log has no set-up part, and takes it for no green', async () => {
    const baseline = logOf('ok\n');
    const told = (await reading(aLog({ failing: ['Error: boom'] }), { baseline })).surroundings;
    expect(told?.gap).toContain('no set-up part');
    expect((await reading('Error: boom\n', { baseline: logOf(aLog()) })).surroundings?.gap).toContain('no set-up part');
  });

  test('is not told without a green log', async () => {
    expect((await reading(aLog({ failing: ['Error: boom'] }))).surroundings).toBeNull();
  });

  test('does not depend on the order of lines that name packages', async () => {
    const packages = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,8}$/), { minLength: 2, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(packages, fc.infiniteStream(fc.nat()), async (names, dice) => {
        const listed = (shuffled: string[]) =>
          run('pip install', `Successfully installed ${shuffled.map((name) => `${name}-1.0`).join(' ')}`);
        const order = [...names].sort(() => ((dice.next().value ?? 0) % 2) - 0.5);
        expect(await moved({ more: listed(names) }, { more: listed(order) })).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('holds a bounded number of values whatever a log shows', async () => {
    const flood = Array.from({ length: 30_000 }, (_, i) => `Setting up package-${i} (${i}.0-1) ...`);
    const told = await compared({ more: flood }, { more: flood.map((line) => line.replace('.0-1', '.1-1')) });
    expect(told?.moved.length).toBeLessThanOrEqual(60);
  });

  test('names each thing once', async () => {
    const told = (await compared({ node: '20.11.0' }, { node: '22.0.0', image: 'x1' }))?.moved ?? [];
    const names = told.map(({ kind, name }: Movement) => `${kind} ${name}`);
    expect(new Set(names).size).toBe(names.length);
  });
});
