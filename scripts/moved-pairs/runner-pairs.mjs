/** What the runner itself prints, in its own words (actions/runner and actions/toolkit), around a real test run by Node. */
import { DIGEST, SHA } from './frame.mjs';
import { check, inFolder } from './real.mjs';

function pair(name, moved, around) {
  return {
    name,
    moved,
    job: (colour) =>
      inFolder((folder) => {
        const { setUp = {}, steps = [] } = around(colour === 'red', colour);
        return { setUp, steps: [...steps, check(folder, colour)] };
      }),
  };
}

const pulled = (digest) => ({
  run: './.github/actions/start',
  uses: true,
  output: [
    '##[command]/usr/bin/docker pull postgres:16',
    '16: Pulling from library/postgres',
    ...['a', 'b', 'c'].map((layer) => `${SHA(layer + digest).slice(0, 12)}: Pull complete`),
    `Digest: ${digest}`,
    'Status: Downloaded newer image for postgres:16',
    'docker.io/library/postgres:16',
  ],
});

const cached = (output) => ({ run: 'actions/cache@v4', uses: true, output });
const KEY = 'deps-Linux-';

export const RUNNER_PAIRS = [
  pair('runner-image', [{ name: 'runner image', before: '20261026.3.1', now: '20261109.1.0' }], (red) => ({
    setUp: red ? { image: '20261109.1.0' } : {},
  })),
  pair(
    'runner-label',
    [
      { name: 'operating system', before: 'Ubuntu 24.04.3 LTS', now: 'Ubuntu 26.04.1 LTS' },
      { name: 'runner image', before: '20261026.3.1', now: '20261110.4.1' },
      { name: 'runner image name', before: 'ubuntu-24.04', now: 'ubuntu-26.04' },
    ],
    (red) => ({
      setUp: red ? { image: '20261110.4.1', imageName: 'ubuntu-26.04', system: ['Ubuntu', '26.04.1', 'LTS'] } : {},
    }),
  ),
  pair('action-under-its-tag', [{ name: 'acme/setup-tool@v1', before: SHA('tool 1'), now: SHA('tool 2') }], (red) => ({
    setUp: {
      actions: [
        ['actions/checkout', 'v4', SHA('checkout')],
        ['acme/setup-tool', 'v1', SHA(red ? 'tool 2' : 'tool 1')],
      ],
    },
    steps: [{ run: 'acme/setup-tool@v1', uses: true, output: [] }],
  })),
  pair(
    'action-inside-composite',
    [{ name: 'acme/cache@v2 in acme/setup-tool', before: SHA('cache 1'), now: SHA('cache 2') }],
    (red) => ({
      setUp: {
        actions: [
          ['actions/checkout', 'v4', SHA('checkout')],
          ['acme/setup-tool', 'v1', SHA('tool 1')],
        ],
        nested: [['acme/cache', 'v2', SHA(red ? 'cache 2' : 'cache 1')]],
      },
      steps: [
        { run: 'acme/setup-tool@v1', uses: true, output: [] },
        { run: 'acme/cache@v2', uses: true, output: [] },
      ],
    }),
  ),
  pair('container-digest', [{ name: 'postgres:16', before: DIGEST('pg 1'), now: DIGEST('pg 2') }], (red) => ({
    steps: [pulled(DIGEST(red ? 'pg 2' : 'pg 1'))],
  })),
  pair('cache-missed', [{ name: 'cache deps-Linux-…', before: 'hit', now: 'missed' }], (red) => ({
    steps: [
      cached(
        red
          ? [`Cache not found for input keys: ${KEY}${DIGEST('lock 2').slice(7)}`]
          : [
              'Cache Size: ~41 MB (42991616 B)',
              'Cache restored successfully',
              `Cache restored from key: ${KEY}${DIGEST('lock').slice(7)}`,
            ],
      ),
    ],
  })),
  pair('variable', [{ name: 'DATABASE_HOST', before: 'db-1.internal', now: 'db-2.internal' }], (red) => ({
    steps: [
      {
        run: 'true',
        env: { DATABASE_HOST: red ? 'db-2.internal' : 'db-1.internal', RUN_ID: red ? '2' : '1' },
        output: [],
      },
    ],
  })),
  pair('python-from-set-up', [{ name: 'Python', before: '3.12.7', now: '3.13.1' }], (red) => {
    const version = red ? '3.13.1' : '3.12.7';
    const root = `/opt/hostedtoolcache/Python/${version}/x64`;
    return {
      steps: [
        {
          run: 'actions/setup-python@v5',
          uses: true,
          output: ['##[group]Installed versions', `Successfully set up CPython (${version})`, '##[endgroup]'],
        },
        {
          run: 'true',
          env: { pythonLocation: root, PKG_CONFIG_PATH: `${root}/lib/pkgconfig`, LD_LIBRARY_PATH: `${root}/lib` },
          output: [],
        },
      ],
    };
  }),
  pair('still-cache-and-container', [], (red) => ({
    steps: [
      pulled(DIGEST('pg 1')),
      cached([
        'Cache restored successfully',
        `Cache restored from key: ${KEY}${DIGEST(red ? 'lock 2' : 'lock').slice(7)}`,
      ]),
    ],
  })),
];
