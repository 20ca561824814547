/**
 * Versions of tools, asked for in an empty directory: many tools read the project's files even for that, and some run what
 * is written there (`.pnpmfile.cjs`, `rust-toolchain.toml`, `.mvn/jvm.config`).
 */
import type { Command } from '../command.js';
import { words } from '../operands.js';
import { forms, shape } from '../shape.js';
import { packageName } from '../value.js';

/** Nothing is fetched, reported or configured to answer what version a tool has. */
const QUIET = {
  COREPACK_ENABLE_NETWORK: '0',
  COREPACK_ENABLE_PROJECT_SPEC: '0',
  COREPACK_ENABLE_DOWNLOAD_PROMPT: '0',
  npm_config_offline: 'true',
  npm_config_update_notifier: 'false',
  CHECKPOINT_DISABLE: '1',
  DOTNET_CLI_TELEMETRY_OPTOUT: '1',
  DOTNET_NOLOGO: '1',
  DOTNET_SKIP_FIRST_TIME_EXPERIENCE: '1',
  AZURE_CORE_COLLECT_TELEMETRY: '0',
  GH_NO_UPDATE_NOTIFIER: '1',
  GOTOOLCHAIN: 'local',
  GOENV: 'off',
  PIP_CONFIG_FILE: '/dev/null',
} as const;

const FORMS: Readonly<Record<string, readonly string[]>> = {
  node: ['--version', '-v'],
  npm: ['--version', '-v', 'version'],
  yarn: ['--version', '-v'],
  pnpm: ['--version', '-v', 'version'],
  corepack: ['--version', '-v'],
  bun: ['--version', '-v', '--revision'],
  deno: ['--version', '-V'],
  python: ['--version', '-V', '-VV'],
  python3: ['--version', '-V', '-VV'],
  pipx: ['--version'],
  poetry: ['--version', '-V'],
  uv: ['--version', '-V'],
  ruby: ['--version', '-v'],
  gem: ['--version', '-v'],
  php: ['--version', '-v'],
  composer: ['--version', '-V'],
  perl: ['--version', '-v'],
  java: ['-version', '--version'],
  javac: ['-version', '--version'],
  mvn: ['--version', '-v', '-version'],
  gradle: ['--version', '-v', '-version'],
  dotnet: ['--version', '--list-sdks', '--list-runtimes', '--info'],
  swift: ['--version', '-version'],
  cargo: ['--version', '-V', '-vV', 'version'],
  rustc: ['--version', '-V', '-vV', '--version --verbose'],
  rustup: ['--version', '-V'],
  gcc: ['--version', '-v', '-dumpversion', '-dumpmachine', '-dumpfullversion'],
  'g++': ['--version', '-v', '-dumpversion', '-dumpmachine', '-dumpfullversion'],
  cc: ['--version', '-v', '-dumpversion', '-dumpmachine'],
  'c++': ['--version', '-v', '-dumpversion', '-dumpmachine'],
  clang: ['--version', '-v', '-dumpversion', '-dumpmachine'],
  'clang++': ['--version', '-v', '-dumpversion', '-dumpmachine'],
  ld: ['--version', '-v'],
  make: ['--version', '-v'],
  cmake: ['--version', '-version'],
  ninja: ['--version'],
  protoc: ['--version'],
  docker: ['--version', '-v', 'compose version', 'compose version --short'],
  'docker-compose': ['--version', '-v', 'version --short'],
  podman: ['--version', '-v'],
  kubectl: [
    'version --client',
    'version --client=true',
    'version --client --short',
    'version --client --output=yaml',
    'version --client -o yaml',
  ],
  helm: ['version', 'version --short', 'version --client'],
  terraform: ['version', '--version', '-version', '-v'],
  gh: ['--version', 'version'],
  jq: ['--version', '-V'],
  curl: ['--version', '-V'],
  openssl: ['version', 'version -a', 'version -v'],
  bash: ['--version'],
  sqlite3: ['--version', '-version'],
  psql: ['--version', '-V'],
  mysql: ['--version', '-V'],
  aws: ['--version'],
  az: ['--version', 'version'],
  go: ['version'],
};

const version = ([name, allowed]: [string, readonly string[]]): Command => ({
  name,
  shape: forms(...allowed),
  cwd: 'empty',
  env: QUIET,
  allowed: allowed.map((form) => `${name} ${form}`),
  refused: [
    name,
    `${name} ${allowed[0]} x`,
    `${name} x ${allowed[0]}`,
    `${name} -e 1`,
    `${name} --help`,
    `${name} x`,
    `${name} -c id`,
  ],
});

export const VERSIONS: readonly Command[] = [
  ...Object.entries(FORMS).map(version),
  {
    name: 'pkg-config',
    shape: shape(
      { flags: ['--modversion', '--version', '--exists', '--list-all'], noDashes: true },
      words(0, 4, packageName),
    ),
    cwd: 'empty',
    allowed: ['pkg-config --modversion openssl', 'pkg-config --version'],
    refused: [
      'pkg-config --define-variable=a=b x',
      'pkg-config --with-path=. x',
      'pkg-config --cflags ./x.pc',
      'pkg-config --modversion ./x',
    ],
  },
];
