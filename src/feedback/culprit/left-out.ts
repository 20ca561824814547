/**
 * Files that are not taken back, because the command does not read them itself or must not see them changed: what an earlier
 * step installed or built by them stays as it is. One entry to add, with paths that it means and others that it does not.
 */
import { installsItself } from './installs-itself.js';
import { isMeant, type PathRule } from './path-rule.js';

export interface LeftOut extends PathRule {
  /** Taken back all the same where the command installs by itself. */
  installs?: true;
}

export const LEFT_OUT: readonly LeftOut[] = [
  {
    what: 'a workflow file',
    under: '.github/workflows/',
    matches: ['.github/workflows/ci.yml'],
    others: ['src/workflows/ci.yml', '.github/CODEOWNERS'],
  },
  {
    what: 'an action of the repository',
    under: '.github/actions/',
    matches: ['.github/actions/setup/index.js'],
    others: ['src/actions/index.js'],
  },
  { what: 'an action file', name: /^action\.ya?ml$/i, matches: ['action.yml', 'tools/x/action.yaml'], others: ['src/action.ts', 'my-action.yml'] },
  {
    what: 'a lock file',
    name: /^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|poetry\.lock|uv\.lock|pdm\.lock|pipfile\.lock|cargo\.lock|gemfile\.lock|composer\.lock|go\.sum|packages\.lock\.json|mix\.lock|pubspec\.lock|podfile\.lock|package\.resolved|deno\.lock|gradle\.lockfile|conan\.lock|flake\.lock|renv\.lock|conda-lock\.yml|cpanfile\.snapshot)$/i,
    installs: true,
    matches: ['package-lock.json', 'web/yarn.lock', 'Cargo.lock', 'go.sum', 'uv.lock'],
    others: ['src/lock.ts', 'lockfile.md', 'test/cargo.lock.snap'],
  },
  {
    what: 'a manifest of dependencies',
    name: /^(?:package\.json|pnpm-workspace\.yaml|pyproject\.toml|setup\.(?:py|cfg)|pipfile|cargo\.toml|gemfile|composer\.json|go\.(?:mod|work)|pom\.xml|libs\.versions\.toml|directory\.packages\.props|packages\.config|nuget\.config|global\.json|mix\.exs|pubspec\.yaml|podfile|package\.swift|vcpkg\.json|conanfile\.(?:txt|py)|build\.sbt|cpanfile|makefile\.pl|dune-project|stack\.yaml|renv\.json|description|environment\.ya?ml|\.npmrc|\.yarnrc(?:\.yml)?|pip\.conf)$/i,
    installs: true,
    matches: ['package.json', 'go.mod', 'api/pom.xml', 'Gemfile', 'lib/setup.py'],
    others: ['src/package.ts', 'src/pom.ts', 'config.toml'],
  },
  {
    what: 'a manifest of dependencies',
    name: /(?:\.gemspec|\.gradle|\.gradle\.kts|\.csproj|\.fsproj|\.vbproj|\.cabal|\.podspec)$/i,
    installs: true,
    matches: ['app/build.gradle.kts', 'x.gemspec', 'A/A.csproj'],
    others: ['src/gradle.ts', 'gemspec.md'],
  },
  {
    what: 'a list of pinned packages',
    name: /^.{0,40}(?:requirements|constraints).{0,40}\.(?:txt|in)$/i,
    installs: true,
    matches: ['requirements.txt', 'dev-requirements.in', 'ci/constraints-3.12.txt'],
    others: ['docs/requirements.md', 'notes.txt'],
  },
  {
    what: 'a list of pinned packages',
    folder: /^requirements$/i,
    name: /\.(?:txt|in)$/i,
    installs: true,
    matches: ['requirements/dev.txt', 'api/requirements/base.in'],
    others: ['requirements/readme.md', 'src/dev.txt'],
  },
  {
    what: 'a description of the machine or its tools',
    name: /^(?:(?:docker|container)file(?:\..*)?|(?:docker-)?compose.*\.ya?ml|\.dockerignore|\.(?:tool-versions|nvmrc|node-version|python-version|ruby-version|java-version|go-version|terraform-version|sdkmanrc)|rust-toolchain(?:\.toml)?|mise\.toml|brewfile|apt\.txt|aptfile|vagrantfile|\.travis\.yml|\.gitlab-ci\.yml|azure-pipelines\.yml|jenkinsfile|\.gitmodules|\.gitattributes|\.gitignore)$/i,
    matches: ['Dockerfile', 'Dockerfile.dev', 'docker-compose.yml', '.nvmrc', 'rust-toolchain.toml'],
    others: ['src/dockerfile-parser.ts', 'docs/compose.md', 'src/machine.ts'],
  },
  {
    what: 'a description of the machine or its tools',
    name: /\.(?:dockerfile|containerfile|nix)$/i,
    matches: ['ci/app.Dockerfile', 'shell.nix'],
    others: ['src/nix.ts'],
  },
  {
    what: 'a description of the machine or its tools',
    folder: /^\.(?:devcontainer|circleci|buildkite)$/i,
    matches: ['.devcontainer/devcontainer.json', '.circleci/config.yml'],
    others: ['src/devcontainer/x.json'],
  },
]; // biome-ignore format: a table reads better in rows

/** What the file is that keeps it out of the experiments; null: it takes part. @param script the command that failed */
export function leftOut(path: string, script: string): string | null {
  const entry = kindOf(path);
  return entry === undefined || (entry.installs && installsItself(script)) ? null : entry.what;
}

/** Whether the change of such a file may act on the command without it: then nothing clears a change. */
export const actsElsewhere = (path: string): boolean => kindOf(path) !== undefined;

const kindOf = (path: string) => LEFT_OUT.find((rule) => isMeant(rule, path));
