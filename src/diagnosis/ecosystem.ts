import type { Category } from '../contract/words.js';

/** How one of the product's categories shows itself where no signature names it. */
interface Ecosystem {
  category: Category;
  /** In a command or the title of a step. */
  command: RegExp;
  /** The end of a file's name. */
  file: RegExp;
  /** In a line of output. */
  output: RegExp;
  examples: { command: string; file: string; output: string };
}

const ECOSYSTEMS: readonly Ecosystem[] = [
  {
    category: 'python',
    command:
      /\b(?:python[\d.]*|pip[\d.]*|pipenv|pytest|tox|nox|poetry|uv|uvx|mypy|ruff|black|flake8|pylint|conda|mamba|coverage run|manage\.py)\b/,
    file: /\.(?:pyi?|ipynb)$/,
    output: /\b(?:site-packages|pytest|Traceback \(most recent call last\)|pip\b|tox\b)|\.py(?::\d|", line \d)/,
    examples: {
      command: 'python -m pytest tests',
      file: 'tests/test_cart.py',
      output: 'Traceback (most recent call last):',
    },
  },
  {
    category: 'node',
    command:
      /\b(?:npm|npx|pnpm|yarn|node|bun|bunx|jest|vitest|mocha|eslint|tsc|vite|webpack|next build|turbo|lerna|cypress|playwright)\b/,
    file: /\.(?:[cm]?[jt]sx?|vue|svelte)$/,
    output: /\bnode_modules\b|\bnpm (?:ERR!|error)\b|^\s+at .{0,200}\.[cm]?[jt]sx?:\d|\b(?:ELIFECYCLE|ERR_PNPM)/,
    examples: { command: 'npm test', file: 'src/cart.ts', output: 'npm error Lifecycle script `test` failed' },
  },
  {
    category: 'java',
    command: /(?:\bmvnw?\b|\bmaven\b|\bgradlew?\b|\bjava\b|\bjavac\b|\bsbt\b|\bant\b|\bkotlinc?\b)/,
    file: /\.(?:java|kts?|scala|groovy|gradle)$/,
    output: /^(?:\[(?:ERROR|INFO)\] |> Task :|\s+at [\w.$]{3,200}\(\w{1,80}\.(?:java|kt|scala))|BUILD FAILURE/,
    examples: { command: './gradlew build', file: 'Cart.java', output: '> Task :shop:test FAILED' },
  },
  {
    category: 'go',
    command: /\b(?:go (?:test|build|vet|run|mod|install|generate)|golangci-lint|gofmt|gotestsum)\b/,
    file: /\.go$/,
    output: /\.go:\d{1,7}\b|^(?:ok|FAIL)\s{1,4}\S{1,200}\s[\d.]{1,10}s$/,
    examples: { command: 'go test ./...', file: 'cart.go', output: 'cart.go:12: bad' },
  },
  {
    category: 'rust',
    command: /\b(?:cargo|rustc|rustup|rustfmt|clippy)\b/,
    file: /\.rs$/,
    output: /\.rs:\d{1,7}\b|\bcargo\b|^error\[E\d{4}\]/,
    examples: { command: 'cargo test', file: 'src/lib.rs', output: 'thread panicked at src/lib.rs:3:4' },
  },
  {
    category: 'dotnet',
    command: /\b(?:dotnet|msbuild|nuget|vstest)\b/i,
    file: /\.(?:cs|fs|vb|csproj|fsproj|sln)$/,
    output: /\.(?:cs|fs|vb):line \d|\.csproj\b|error (?:CS|NU|MSB|NETSDK)\d/,
    examples: { command: 'dotnet test', file: 'Cart.cs', output: 'at Shop.Cart() in /w/Cart.cs:line 3' },
  },
  {
    category: 'ruby',
    command: /\b(?:bundle|bundler|rake|rspec|rubocop|rails|gem|ruby)\b/,
    file: /(?:\.(?:rb|rake|gemspec)|Gemfile(?:\.lock)?)$/,
    output: /\.rb:\d{1,7}\b|\brspec\b|\brake aborted/,
    examples: { command: 'bundle exec rspec', file: 'lib/cart.rb', output: 'lib/cart.rb:3:in total' },
  },
  {
    category: 'php',
    command: /\b(?:php|composer|phpunit|phpstan|psalm|artisan|pest|phpcs)\b/,
    file: /\.php[t\d]?$/,
    output: /\.php(?::\d| on line \d)|\bphpunit\b/i,
    examples: { command: 'vendor/bin/phpunit', file: 'src/Cart.php', output: 'in /w/src/Cart.php on line 3' },
  },
  {
    category: 'cpp',
    command: /\b(?:cmake|ctest|gcc|g\+\+|clang(?:\+\+)?|meson|bazel|autoreconf)\b|\.\/configure\b/,
    file: /\.(?:c|cc|cpp|cxx|h|hh|hpp|hxx)$/,
    output: /\.(?:c|cc|cpp|cxx|h|hpp):\d{1,7}\b|^(?:CMake Error|ld: |collect2: )/,
    examples: { command: 'cmake --build build', file: 'src/cart.cpp', output: 'src/cart.cpp:3:4: bad' },
  },
  {
    category: 'docker',
    command: /\b(?:docker|docker-compose|buildx|podman|buildah)\b|docker\/[\w-]+-action/,
    file: /(?:Dockerfile[\w.-]{0,60}|docker-compose[\w.-]{0,60}\.ya?ml)$/,
    output: /^#\d{1,4} \[|failed to solve|Error response from daemon|^Dockerfile:\d/,
    examples: { command: 'docker build .', file: 'Dockerfile', output: 'ERROR: failed to solve: boom' },
  },
  {
    category: 'kubernetes',
    command: /\b(?:kubectl|helm|kind|minikube|kustomize|k3d|ct (?:lint|install))\b/,
    file: /(?:Chart|values)[\w.-]{0,60}\.ya?ml$/,
    output: /\bError from server\b|\b(?:pod|deployment|namespace)s?\/[\w-]+|\bkubectl\b/,
    examples: {
      command: 'helm upgrade shop .',
      file: 'charts/shop/values.yaml',
      output: 'Error from server (NotFound): x',
    },
  },
  {
    category: 'terraform',
    command: /\b(?:terraform|tofu|terragrunt|tflint)\b/,
    file: /\.tf(?:vars)?$/,
    output: /\bon [\w./-]{1,120}\.tf line \d/,
    examples: { command: 'terraform plan', file: 'main.tf', output: '  on main.tf line 3, in resource' },
  },
  {
    category: 'git',
    command: /^[ \t]*git (?:push|fetch|clone|merge|rebase|checkout|diff|submodule)\b|actions\/checkout/m,
    file: /\.gitmodules$/,
    output: /^(?:fatal|error): .{0,80}(?:remote|repository|refspec|revision)/,
    examples: { command: 'git push origin main', file: '.gitmodules', output: 'fatal: bad revision x' },
  },
];

/** What is known of a failure apart from its signature. */
export interface Traces {
  /** Scripts and step titles, the failing command first. */
  commands: readonly string[];
  /** Paths named by the error. */
  files: readonly string[];
  /** The lines that most likely explain the failure, best first. */
  lines: readonly string[];
}

/** The ecosystem to which a failure belongs by its traces; null when they do not say, or contradict each other. */
export function inferEcosystem({ commands, files, lines }: Traces): Category | null {
  const votes = ECOSYSTEMS.map(({ category, command, file, output }) => {
    const byCommand = commands.some((text) => command.test(text)) ? 2 : 0;
    const byFile = files.some((path) => file.test(path)) ? 3 : 0;
    const byOutput = Math.min(lines.filter((line) => output.test(line.slice(0, 500))).length, 3);
    return { category, votes: byCommand + byFile + byOutput };
  }).sort((a, b) => b.votes - a.votes);
  const [first, second] = votes;
  if (!first || first.votes === 0 || first.votes === second?.votes) return null;
  return first.category;
}

/** The table itself, for the test that runs its examples. */
export const ecosystems = ECOSYSTEMS;
