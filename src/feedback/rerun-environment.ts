/**
 * The environment of a re-run. Nothing is inherited but what stands in this table: tests need the tools that earlier steps
 * installed, and nothing that opens a door. An entry ends in `*` where any name with that beginning will do.
 */
export const INHERITED: readonly { group: string; names: readonly string[] }[] = [
  {
    group: 'user',
    names: ['PATH', 'HOME', 'USER', 'LOGNAME', 'SHELL', 'LANG', 'LANGUAGE', 'LC_*', 'TZ', 'TMPDIR', 'XDG_*'],
  },
  {
    group: 'runner',
    names: [
      'RUNNER_OS', 'RUNNER_ARCH', 'RUNNER_TOOL_CACHE', 'AGENT_TOOLSDIRECTORY', 'ImageOS', 'ImageVersion', 'GITHUB_WORKSPACE',
      'GITHUB_REPOSITORY', 'GITHUB_REPOSITORY_OWNER', 'GITHUB_SHA', 'GITHUB_REF', 'GITHUB_REF_NAME', 'GITHUB_REF_TYPE',
      'GITHUB_HEAD_REF', 'GITHUB_BASE_REF', 'GITHUB_EVENT_NAME', 'GITHUB_RUN_ID', 'GITHUB_RUN_NUMBER', 'GITHUB_RUN_ATTEMPT',
      'GITHUB_WORKFLOW', 'GITHUB_JOB', 'GITHUB_ACTOR', 'GITHUB_SERVER_URL', 'GITHUB_API_URL',
    ], // biome-ignore format: a table reads better in rows
  },
  { group: 'network', names: ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy', 'SSL_CERT_FILE', 'SSL_CERT_DIR', 'NODE_EXTRA_CA_CERTS', 'REQUESTS_CA_BUNDLE'] }, // biome-ignore format: a table reads better in rows
  { group: 'node', names: ['NODE_PATH', 'NODE_ENV', 'NODE_OPTIONS', 'NVM_DIR', 'NVM_BIN', 'PNPM_HOME', 'COREPACK_HOME', 'YARN_CACHE_FOLDER', 'npm_config_cache', 'npm_config_prefix', 'npm_config_store_dir', 'BUN_INSTALL', 'DENO_DIR', 'VOLTA_HOME', 'PLAYWRIGHT_BROWSERS_PATH', 'CYPRESS_CACHE_FOLDER', 'PUPPETEER_*'] }, // biome-ignore format: a table reads better in rows
  { group: 'python', names: ['VIRTUAL_ENV', 'pythonLocation', 'Python_ROOT_DIR', 'Python2_ROOT_DIR', 'Python3_ROOT_DIR', 'PYTHONPATH', 'PYTHONUNBUFFERED', 'PYENV_ROOT', 'PYENV_VERSION', 'CONDA', 'CONDA_PREFIX', 'CONDA_DEFAULT_ENV', 'MAMBA_ROOT_PREFIX', 'PIP_CACHE_DIR', 'PIPX_HOME', 'PIPX_BIN_DIR', 'POETRY_HOME', 'POETRY_CACHE_DIR', 'UV_CACHE_DIR', 'UV_PYTHON', 'UV_PYTHON_INSTALL_DIR'] }, // biome-ignore format: a table reads better in rows
  { group: 'java', names: ['JAVA_HOME', 'JAVA_HOME_*', 'GRADLE_HOME', 'GRADLE_USER_HOME', 'MAVEN_HOME', 'M2_HOME', 'M2', 'ANT_HOME', 'SBT_HOME', 'KOTLIN_HOME', 'ANDROID_*'] }, // biome-ignore format: a table reads better in rows
  { group: 'go', names: ['GOPATH', 'GOROOT', 'GOROOT_*', 'GOBIN', 'GOCACHE', 'GOMODCACHE', 'GOTOOLCHAIN', 'GOFLAGS', 'GOOS', 'GOARCH', 'CGO_ENABLED'] }, // biome-ignore format: a table reads better in rows
  { group: 'rust', names: ['CARGO_HOME', 'RUSTUP_HOME', 'RUSTUP_TOOLCHAIN', 'CARGO_INCREMENTAL', 'CARGO_TERM_COLOR', 'CARGO_TARGET_DIR', 'RUSTFLAGS', 'RUST_BACKTRACE'] }, // biome-ignore format: a table reads better in rows
  { group: 'ruby', names: ['GEM_HOME', 'GEM_PATH', 'RUBYLIB', 'RUBYOPT', 'BUNDLE_PATH', 'BUNDLE_GEMFILE', 'BUNDLE_WITHOUT', 'BUNDLE_JOBS', 'RBENV_ROOT'] }, // biome-ignore format: a table reads better in rows
  { group: 'php', names: ['COMPOSER_HOME', 'COMPOSER_CACHE_DIR', 'PHP_INI_SCAN_DIR', 'PHPRC'] },
  { group: 'dotnet', names: ['DOTNET_ROOT', 'DOTNET_ROOT_*', 'DOTNET_NOLOGO', 'DOTNET_CLI_HOME', 'DOTNET_MULTILEVEL_LOOKUP', 'DOTNET_CLI_TELEMETRY_OPTOUT', 'DOTNET_SKIP_FIRST_TIME_EXPERIENCE', 'NUGET_PACKAGES', 'MSBUILDSDKSPATH', 'VSTEST_CONSOLE_PATH'] }, // biome-ignore format: a table reads better in rows
  { group: 'native', names: ['CC', 'CXX', 'FC', 'CFLAGS', 'CXXFLAGS', 'CPPFLAGS', 'LDFLAGS', 'LD_LIBRARY_PATH', 'DYLD_LIBRARY_PATH', 'PKG_CONFIG_PATH', 'CMAKE_*', 'VCPKG_ROOT', 'VCPKG_INSTALLATION_ROOT', 'CCACHE_DIR', 'DEVELOPER_DIR', 'SDKROOT', 'HOMEBREW_PREFIX', 'HOMEBREW_CELLAR'] }, // biome-ignore format: a table reads better in rows
  { group: 'browsers', names: ['CHROME_BIN', 'CHROMEWEBDRIVER', 'GECKOWEBDRIVER', 'EDGEWEBDRIVER', 'SELENIUM_JAR_PATH', 'DISPLAY'] }, // biome-ignore format: a table reads better in rows
  { group: 'swift, haskell, others', names: ['SWIFT_PATH', 'GHCUP_INSTALL_BASE_PREFIX', 'STACK_ROOT', 'CABAL_DIR', 'ELIXIR_HOME', 'MIX_HOME', 'HEX_HOME', 'MIX_ENV', 'FLUTTER_ROOT', 'PUB_CACHE', 'JULIA_DEPOT_PATH', 'R_LIBS_USER', 'PERL5LIB', 'OPAMROOT'] }, // biome-ignore format: a table reads better in rows
];

/** Names that never reach a re-run, not even from a workflow file: the runner's state, the action's inputs, its tokens. */
const NEVER =
  /^(?:INPUT_.*|ACTIONS_.*|STATE_.*|GITHUB_(?:TOKEN|ENV|PATH|OUTPUT|STEP_SUMMARY|STATE|EVENT_PATH)|GH_TOKEN|ANTHROPIC_.*|BASH_ENV|ENV|AUTOFIXOPS_.*)$/i;
const SECRET_LOOKING = /TOKEN|SECRET|KEY|PASS|PWD|CRED|AUTH|SIGNATURE|WEBHOOK|DSN/i;
/** User and password in front of a host, as in a proxy's address. */
const CREDENTIALS_IN_URL = /:\/\/[^/\s@]*@/;
const VALID_NAME = /^[A-Za-z_][A-Za-z0-9_-]*$/;

const EXACT = new Set(INHERITED.flatMap(({ names }) => names.filter((name) => !name.endsWith('*'))));
const BEGINNINGS = INHERITED.flatMap(({ names }) =>
  names.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1)),
);

/**
 * @param own the environment of the action itself
 * @param step `env` of the failed step, from the workflow file: it wins, as it does on the runner
 */
export function rerunEnvironment(
  own: Readonly<Record<string, string | undefined>>,
  step: Readonly<Record<string, string>>,
) {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(own)) {
    if (value !== undefined && isInherited(name) && !CREDENTIALS_IN_URL.test(value)) env[name] = value;
  }
  Object.assign(env, { CI: 'true', GITHUB_ACTIONS: 'true' });
  for (const [name, value] of Object.entries(step)) {
    if (VALID_NAME.test(name) && !NEVER.test(name) && !value.includes('\0')) env[name] = value;
  }
  return env;
}

function isInherited(name: string): boolean {
  if (NEVER.test(name) || SECRET_LOOKING.test(name)) return false;
  return EXACT.has(name) || BEGINNINGS.some((beginning) => name.startsWith(beginning));
}

/** Names of files that only a real step has; a script that writes to them ends differently in a re-run. */
export function stepFilesUsed(script: string): string[] {
  const names = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_STATE'];
  const words = new Set(script.match(/\w+/g));
  return names.filter((name) => words.has(name));
}
