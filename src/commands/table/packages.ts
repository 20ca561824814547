/** What is installed: asked of package tools in forms that load nothing of the project. */
import type { Command } from '../command.js';
import { none, words } from '../operands.js';
import { forms, shape } from '../shape.js';
import { integer, matching, oneOf, packageName } from '../value.js';

/** A project's `.npmrc` may name scripts, registries and other files: nothing of it is followed. */
const NPM = {
  before: [
    '--offline',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--no-update-notifier',
    '--userconfig=/dev/null',
    '--globalconfig=/dev/null',
    '--logs-max=0',
  ],
  cwd: 'workspace',
} as const;

/** `-I`: without it Python would import a package of the workspace's own making. */
const PIP = {
  program: 'python3',
  before: ['-I', '-m', 'pip', '--no-input', '--disable-pip-version-check'],
  cwd: 'empty',
  env: { PIP_CONFIG_FILE: '/dev/null', PIP_NO_CACHE_DIR: '1' },
} as const;

const GO = {
  cwd: 'workspace',
  env: {
    GOFLAGS: '',
    GOTOOLCHAIN: 'local',
    GOPROXY: 'off',
    GOENV: 'off',
    CGO_ENABLED: '0',
    GOWORK: 'off',
    GOVCS: '*:off',
    GOTELEMETRY: 'off',
  },
} as const;

const debian = matching('the name of a package', /^[a-z0-9][a-z0-9.+-]{0,80}(?::[a-z0-9]{1,12})?$/);

const pip = (name: 'pip' | 'pip3'): Command[] => [
  {
    ...PIP,
    name: `${name} list`,
    shape: shape(
      {
        flags: [
          '--format=json',
          '--format=freeze',
          '--format=columns',
          '--not-required',
          '--user',
          '--local',
          '-l',
          '-v',
        ],
        values: { '--format': oneOf('json', 'freeze', 'columns') },
      },
      none,
    ),
    allowed: [`${name} list`, `${name} list --format=json`],
    refused: [
      `${name} list --path x`,
      `${name} list --python x`,
      `${name} list --log x`,
      `${name} list -o`,
      `${name} list --outdated`,
      `${name} list --index-url=x`,
    ],
  },
  {
    ...PIP,
    name: `${name} show`,
    shape: shape({ flags: ['-f', '--files', '-v', '--verbose'] }, words(1, 8, packageName)),
    allowed: [`${name} show requests`, `${name} show requests pytest`],
    refused: [`${name} show`, `${name} show --log x y`, `${name} show ./x`, `${name} show --cert=x y`],
  },
  {
    ...PIP,
    name: `${name} check`,
    shape: forms(''),
    allowed: [`${name} check`],
    refused: [`${name} check --python x`],
  },
  {
    ...PIP,
    name,
    shape: forms('--version', '-V'),
    allowed: [`${name} --version`],
    refused: [
      `${name} install x`,
      `${name} freeze`,
      `${name} config debug`,
      `${name} download x`,
      `${name} hash x`,
      `${name} --python=x --version`,
      `${name} debug`,
      name,
    ],
  },
];

const npmTree = (name: string): Command => ({
  ...NPM,
  name,
  shape: shape(
    {
      flags: [
        '--all',
        '-a',
        '--json',
        '--long',
        '--parseable',
        '-p',
        '--production',
        '--dev',
        '--prod',
        '--package-lock-only',
      ],
      values: {
        '--depth': integer(0, 50),
        '--omit': oneOf('dev', 'optional', 'peer'),
        '--include': oneOf('dev', 'optional', 'peer', 'prod'),
      },
    },
    words(0, 8, packageName),
  ),
  timeoutMs: 20_000,
  allowed: [name, `${name} lodash`, `${name} --all`, `${name} --depth=0 --json`, `${name} @scope/name`],
  refused: [
    `${name} -g`,
    `${name} --depth=99999999`,
    `${name} --globalconfig=.env`,
    `${name} --userconfig=/etc/passwd`,
    `${name} --prefix=/`,
    `${name} -C .`,
    `${name} ./x`,
    `${name} --script-shell=x`,
  ],
});

const npmWhy = (name: string): Command => ({
  ...NPM,
  name,
  shape: shape({ flags: ['--json'] }, words(1, 4, packageName)),
  timeoutMs: 20_000,
  allowed: [`${name} lodash`],
  refused: [name, `${name} ./x`, `${name} --node-options=x lodash`],
});

export const PACKAGES: readonly Command[] = [
  npmTree('npm ls'),
  npmTree('npm list'),
  npmWhy('npm explain'),
  npmWhy('npm why'),
  {
    ...NPM,
    name: 'npm config get',
    shape: forms(
      'registry',
      'node-version',
      'engine-strict',
      'legacy-peer-deps',
      'strict-peer-deps',
      'package-lock',
      'save-exact',
      'ignore-scripts',
      'lockfile-version',
      'fund',
      'audit',
      'cache',
      'prefix',
      'strict-ssl',
      'workspaces',
      'omit',
    ),
    allowed: ['npm config get registry', 'npm config get engine-strict'],
    refused: [
      'npm config get',
      'npm config get _auth',
      'npm config get foo',
      'npm config list',
      'npm config edit',
      'npm config get //registry.example.com/:_authToken',
      'npm config set x y',
    ],
  },
  { ...NPM, name: 'npm root', shape: forms(''), allowed: ['npm root'], refused: ['npm root -g'] },
  {
    ...NPM,
    name: 'npm prefix',
    shape: forms(''),
    allowed: ['npm prefix'],
    refused: ['npm prefix -g', 'npm --prefix x prefix'],
  },
  ...pip('pip'),
  ...pip('pip3'),
  {
    ...GO,
    name: 'go env',
    shape: shape(
      { flags: ['-json'], noDashes: true },
      words(
        1,
        13,
        oneOf(
          'GOVERSION',
          'GOOS',
          'GOARCH',
          'GOROOT',
          'GOPATH',
          'GOMODCACHE',
          'GOMOD',
          'GOFLAGS',
          'GO111MODULE',
          'GOTOOLCHAIN',
          'GOWORK',
          'CGO_ENABLED',
          'GOCACHE',
          'GOHOSTOS',
          'GOHOSTARCH',
        ),
      ),
    ),
    allowed: ['go env GOVERSION', 'go env GOOS GOARCH'],
    refused: [
      'go env',
      'go env -w GOFLAGS=x',
      'go env -u GOFLAGS',
      'go env GOPROXY',
      'go env CC',
      'go env -C . GOOS',
      'go env -changed',
    ],
  },
  {
    ...GO,
    name: 'go list -m all',
    shape: forms(''),
    timeoutMs: 20_000,
    allowed: ['go list -m all'],
    refused: [
      'go list ./...',
      'go list -m -json all',
      'go list -export .',
      'go list -m -toolexec=x all',
      'go list -compiled .',
      'go list -m all -mod=mod',
    ],
  },
  {
    ...GO,
    name: 'go mod graph',
    shape: forms(''),
    timeoutMs: 20_000,
    allowed: ['go mod graph'],
    refused: ['go mod tidy', 'go mod download', 'go mod graph -modfile=x', 'go mod edit'],
  },
  {
    name: 'dpkg',
    shape: forms('--print-architecture', '--version'),
    cwd: 'empty',
    allowed: ['dpkg --print-architecture'],
    refused: ['dpkg', 'dpkg -i x.deb', 'dpkg --configure -a', 'dpkg -L bash', 'dpkg --unpack x'],
  },
  {
    name: 'dpkg -l',
    shape: shape({ noDashes: true }, words(0, 8, debian)),
    cwd: 'empty',
    allowed: ['dpkg -l libssl-dev', 'dpkg -l'],
    refused: [
      'dpkg -i x.deb',
      'dpkg --contents /etc/passwd',
      'dpkg -l --root=x',
      'dpkg -l ./x',
      'dpkg -r x',
      'dpkg -l --pre-invoke=id',
    ],
  },
  {
    name: 'dpkg -s',
    shape: shape({ noDashes: true }, words(1, 8, debian)),
    cwd: 'empty',
    allowed: ['dpkg -s libssl-dev'],
    refused: ['dpkg -s', 'dpkg -s /x', 'dpkg -s --admindir=x y'],
  },
  {
    name: 'dpkg-query -W',
    shape: shape({ noDashes: true }, words(0, 8, debian)),
    cwd: 'empty',
    allowed: ['dpkg-query -W libssl-dev'],
    refused: ['dpkg-query -W -f=x y', 'dpkg-query --load-avail -W', 'dpkg-query -L bash'],
  },
  {
    name: 'apt-cache policy',
    shape: shape({ noDashes: true }, words(0, 8, debian)),
    cwd: 'empty',
    allowed: ['apt-cache policy libssl-dev'],
    refused: [
      'apt-cache policy -o Dir::Bin::dpkg=x',
      'apt-cache -o x policy y',
      'apt-cache policy -c x',
      'apt-cache show x',
    ],
  },
  {
    name: 'rpm -q',
    shape: shape({ noDashes: true }, words(1, 8, packageName)),
    cwd: 'empty',
    allowed: ['rpm -q openssl'],
    refused: [
      'rpm -q --root=/x bash',
      'rpm --eval %(id)',
      'rpm -ivh x.rpm',
      'rpm -q --pipe id x',
      'rpm -qf /etc/passwd',
      'rpm -q',
    ],
  },
];
