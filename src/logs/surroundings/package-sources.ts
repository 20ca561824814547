import type { Source } from './source.js';

/** What package managers print of what they install, and in which version. */
export const PACKAGE_SOURCES: readonly Source[] = [
  {
    id: 'pip-installed',
    kind: 'package',
    manager: 'pip',
    whole: true,
    hints: ['successfully installed '],
    pattern: /^Successfully installed (?<list>\S.*)$/,
    items: /(?<!\S)(?<name>[A-Za-z0-9](?:[\w.]|-(?!\d))*)-(?<value>\d[\w.!+]*)(?!\S)/g,
    examples: {
      'Successfully installed certifi-2024.2.2 charset_normalizer-3.3.2 requests-2.31.0': [
        'certifi (pip) = 2024.2.2',
        'charset-normalizer (pip) = 3.3.2',
        'requests (pip) = 2.31.0',
      ],
    },
    not: ['Successfully installed the hooks', 'Successfully installed Go version 1.21'],
  },
  {
    id: 'pip-satisfied',
    kind: 'package',
    manager: 'pip',
    hints: ['requirement already satisfied:'],
    pattern:
      /^Requirement already satisfied: (?<name>[A-Za-z0-9][\w.-]*)[^(]{0,300}(?:\(from [^)]{0,300}\) )?\((?<value>\d[\w.!+]*)\)$/,
    examples: {
      'Requirement already satisfied: pip in /opt/hostedtoolcache/Python/3.9.14/x64/lib/python3.9/site-packages (22.2.2)':
        ['pip (pip) = 22.2.2'],
      'Requirement already satisfied: six>=1.5 in /usr/lib/python3/dist-packages (from python-dateutil->pandas) (1.16.0)':
        ['six (pip) = 1.16.0'],
    },
    not: ['Requirement already satisfied: all good'],
  },
  {
    id: 'pip-downloading',
    kind: 'package',
    manager: 'pip',
    hints: ['downloading ', 'using cached '],
    pattern:
      /^(?:Downloading|Using cached) (?:https?:\/\/[^\s/]{1,200}\/(?:[^\s/]{1,100}\/){0,12})?(?<name>[A-Za-z0-9](?:[\w.]|-(?!\d))*)-(?<value>\d(?:[\w!+]|\.(?!tar\.|zip\b|whl\b))*)(?:-(?:py|cp|pp)[\w.-]*\.whl|\.tar\.gz|\.zip)(?:\.metadata)?(?: |$)/,
    examples: {
      'Downloading requests-2.31.0-py3-none-any.whl (62 kB)': ['requests (pip) = 2.31.0'],
      'Using cached PyYAML-5.4.1.tar.gz (175 kB)': ['pyyaml (pip) = 5.4.1'],
      'Downloading setuptools-81.0.0-py3-none-any.whl.metadata (6.6 kB)': ['setuptools (pip) = 81.0.0'],
    },
    not: ['Downloading https://services.gradle.org/distributions/gradle-8.5-bin.zip', 'Downloading artifacts'],
  },
  {
    id: 'pip-freeze',
    kind: 'package',
    manager: 'pip',
    hints: ['=='],
    pattern: /^(?:\+ )?(?<name>[A-Za-z0-9][\w.-]{0,100})==(?<value>\d[\w.!+-]{0,60})(?: \(from .{0,200}\))?$/,
    examples: { 'numpy==1.26.4': ['numpy (pip) = 1.26.4'], '+ numpy==1.26.4': ['numpy (pip) = 1.26.4'] },
    not: ['count==3 expected', 'if [ "$x"==1 ]'],
  },
  {
    id: 'pytest-platform',
    kind: 'package',
    manager: 'pip',
    hints: ['pytest-', 'pytest '],
    pattern: /^(?:platform \w+ -- Python \S+|Test session starts \(platform: \w+, Python [\w.]+), (?<list>py.{1,300})$/,
    items: /(?<![\w.-])(?<name>pytest|pluggy|py|pytest-sugar)[- ](?<value>\d[\w.]*)/g,
    examples: {
      'platform linux -- Python 3.11.4, pytest-7.4.0, pluggy-1.2.0 -- /usr/bin/python': [
        'pytest (pip) = 7.4.0',
        'pluggy (pip) = 1.2.0',
      ],
    },
    not: ['platform linux'],
  },
  {
    id: 'pytest-plugins',
    kind: 'package',
    manager: 'pytest plugin',
    hints: ['plugins: '],
    pattern: /^plugins: (?<list>\S.*)$/,
    items: /(?<![\w-])(?<name>[A-Za-z](?:\w|-(?!\d))*)-(?<value>\d[\w.]*)/g,
    examples: {
      'plugins: cov-4.1.0, xdist-3.3.1': ['cov (pytest plugin) = 4.1.0', 'xdist (pytest plugin) = 3.3.1'],
    },
    not: ['plugins: none'],
  },
  {
    id: 'poetry-installing',
    kind: 'package',
    manager: 'pip',
    whole: true,
    hints: ['installing ', 'updating '],
    pattern:
      /^[-•] (?:Installing|Updating) (?<name>[A-Za-z0-9][\w.-]{0,100}) \((?:\d[\w.!+-]{0,60} -> )?(?<value>\d[\w.!+-]{0,60})\)/,
    examples: {
      '  - Installing numpy (1.26.0)': ['numpy (pip) = 1.26.0'],
      '- Updating six (1.15.0 -> 1.16.0)': ['six (pip) = 1.16.0'],
    },
    not: ['- Installing symfony/console (v6.3.0): Extracting archive', '- Installing the thing'],
  },
  {
    id: 'conda-table',
    kind: 'package',
    manager: 'conda',
    whole: true,
    hints: ['::'],
    pattern:
      /^(?:\+ )?(?<name>[a-z0-9_][\w.-]{0,80}) +[\w/.-]{1,60}::[a-z0-9_](?:[\w.]|-(?!\d))*-(?<value>\d[\w.!+]{0,60})-\S{1,80}/,
    examples: { '  numpy   conda-forge/linux-64::numpy-1.26.0-py311h64a7726_0 ': ['numpy (conda) = 1.26.0'] },
    not: ['std::vector', 'test_a PASSED a.py::test-1-2'],
  },
  {
    id: 'npm-tree',
    kind: 'package',
    manager: 'npm',
    hints: ['─ ', '+-- ', '`-- ', '─┬ '],
    pattern:
      /^(?:[│|] {1,3}){0,9}(?:[├└]─{1,3}[┬]?─?|[+`]-{1,2}) (?<name>@?[a-z0-9][\w./-]{0,120})@(?<value>\d[\w.+-]{0,60})(?: .{0,60})?$/,
    examples: {
      '├── lodash@4.17.21': ['lodash (npm) = 4.17.21'],
      '└─ @babel/core@7.23.0': ['@babel/core (npm) = 7.23.0'],
      '`-- typescript@5.9.2': ['typescript (npm) = 5.9.2'],
    },
    not: ['├── src', '+-- junit:junit:4.13'],
  },
  {
    id: 'npm-added',
    kind: 'package',
    manager: 'npm',
    hints: ['+ ', 'add '],
    pattern: /^(?:\+|add) (?<name>@?[a-z0-9][\w./-]{0,120})(?:@| )(?<value>\d+\.\d+\.\d[\w.+-]{0,60})$/,
    examples: {
      '+ lodash@4.17.21': ['lodash (npm) = 4.17.21'],
      'add lodash 4.17.21': ['lodash (npm) = 4.17.21'],
      '+ typescript 5.4.2': ['typescript (npm) = 5.4.2'],
    },
    not: ['+ npm install lodash', '+ count 12'],
  },
  {
    id: 'npm-changed',
    kind: 'package',
    manager: 'npm',
    hints: ['change '],
    pattern: /^change (?<name>@?[a-z0-9][\w./-]{0,120}) \d[\w.+-]{0,60} => (?<value>\d[\w.+-]{0,60})$/,
    examples: { 'change lodash 4.17.20 => 4.17.21': ['lodash (npm) = 4.17.21'] },
    not: ['change a => b'],
  },
  {
    id: 'npm-deprecated',
    kind: 'package',
    manager: 'npm',
    hints: ['deprecated '],
    pattern:
      /^(?:npm )?(?:WARN|warn) (?:npm )?deprecated (?<name>@?[a-z0-9][\w./-]{0,120})@(?<value>\d[\w.+-]{0,60})(?::| )/,
    examples: {
      'npm warn deprecated glob@7.2.3: Glob versions prior to v9 are no longer supported': ['glob (npm) = 7.2.3'],
    },
    not: ['npm warn deprecated this'],
  },
  {
    id: 'npm-resolving',
    onFailure: true,
    kind: 'package',
    manager: 'npm',
    hints: ['found: ', 'while resolving: '],
    pattern:
      /^(?:npm (?:ERR!|error|WARN|warn) )?(?:ERESOLVE )?Found: (?<name>@?[a-z0-9][\w./-]{0,120})@(?<value>\d[\w.+-]{0,60})$/,
    examples: {
      'Found: react@18.2.0': ['react (npm) = 18.2.0'],
      'npm error Found: react@18.2.0': ['react (npm) = 18.2.0'],
    },
    not: ['Found: 3 warnings'],
  },
  {
    id: 'yarn-berry',
    kind: 'package',
    manager: 'npm',
    hints: ['@npm:'],
    pattern: /^(?:➤ )?YN\d{4}: [│·] (?:\+ )?(?<name>@?[a-z0-9][\w./-]{0,120})@npm:(?<value>\d[\w.+-]{0,60})/,
    examples: { "➤ YN0013: │ lodash@npm:4.17.21 can't be found in the cache": ['lodash (npm) = 4.17.21'] },
    not: ['➤ YN0000: ┌ Resolution step'],
  },
  {
    id: 'apt-setting-up',
    kind: 'package',
    manager: 'apt',
    whole: true,
    hints: ['setting up ', 'unpacking '],
    pattern:
      /^(?:Setting up|Unpacking) (?<name>[a-z0-9][a-z0-9+.:-]{1,100}) \((?<value>\d[^\s)]{0,100})\)(?: over \([^)]{1,100}\))? \.\.\.$/,
    examples: {
      'Setting up libssl-dev:amd64 (3.0.2-0ubuntu1.10) ...': ['libssl-dev (apt) = 3.0.2-0ubuntu1.10'],
      'Unpacking cmake (3.28.3-1build7) over (3.22.1-1) ...': ['cmake (apt) = 3.28.3-1build7'],
    },
    not: ['Setting up auth', 'Unpacking objects: 100% (3/3), done.'],
  },
  {
    id: 'apt-get',
    kind: 'package',
    manager: 'apt',
    hints: ['get:'],
    pattern:
      /^Get:\d{1,5} \S{1,200} \S{1,100} \S{1,30} (?<name>[a-z0-9][a-z0-9+.-]{1,100}) (?:amd64|arm64|all|i386|armhf) (?<value>\d\S{0,100}) \[/,
    examples: {
      'Get:4 http://azure.archive.ubuntu.com/ubuntu noble/universe amd64 cmake amd64 3.28.3-1build7 [11.2 MB]': [
        'cmake (apt) = 3.28.3-1build7',
      ],
    },
    not: ['Get:2 http://security.ubuntu.com/ubuntu noble-security InRelease [126 kB]'],
  },
  {
    id: 'apt-newest',
    kind: 'package',
    manager: 'apt',
    hints: ['already the newest version'],
    pattern: /^(?<name>[a-z0-9][a-z0-9+.-]{1,100}) is already the newest version \((?<value>\d[^\s)]{0,100})\)\.$/,
    examples: { 'curl is already the newest version (8.5.0-2ubuntu10.6).': ['curl (apt) = 8.5.0-2ubuntu10.6'] },
    not: ['curl is already the newest version.'],
  },
  {
    id: 'apk-installing',
    kind: 'package',
    manager: 'apk',
    whole: true,
    hints: ['installing ', 'upgrading '],
    pattern:
      /^\(\d{1,4}\/\d{1,4}\) (?:Installing|Upgrading) (?<name>[\w.+-]{1,100}) \((?:\S{1,60} -> )?(?<value>[^\s)]{1,60})\)/,
    examples: {
      '(3/10) Installing ca-certificates (20230506-r0)': ['ca-certificates (apk) = 20230506-r0'],
      '(1/2) Upgrading musl (1.2.4-r0 -> 1.2.4-r1)': ['musl (apk) = 1.2.4-r1'],
    },
    not: ['(1/2) Installing packages'],
  },
  {
    id: 'brew-pouring',
    kind: 'package',
    manager: 'brew',
    hints: ['pouring '],
    pattern: /^==> Pouring (?<name>[a-z0-9](?:[\w.+@]|-(?!-))*)--(?<value>\d(?:[\w]|\.(?![a-z]))*)\./,
    examples: {
      '==> Pouring cmake--4.0.2.arm64_sonoma.bottle.tar.gz': ['cmake (brew) = 4.0.2'],
      '==> Pouring openssl@3--3.3.0.ventura.bottle.tar.gz': ['openssl@3 (brew) = 3.3.0'],
    },
    not: ['==> Pouring the bottle'],
  },
  {
    id: 'brew-cellar',
    kind: 'package',
    manager: 'brew',
    hints: ['/cellar/'],
    pattern: /^🍺 {1,3}\/[\w/.]{1,60}\/Cellar\/(?<name>[\w.+@-]{1,80})\/(?<value>\d[\w.]{0,60}): /,
    examples: { '🍺  /opt/homebrew/Cellar/cmake/4.0.2: 3,311 files, 54.9MB': ['cmake (brew) = 4.0.2'] },
    not: ['/opt/homebrew/Cellar/cmake/4.0.2/bin/cmake'],
  },
  {
    id: 'brew-installed',
    kind: 'package',
    manager: 'brew',
    hints: [' is already installed'],
    pattern: /^(?:Warning: )?(?<name>[a-z0-9][\w.+@-]{0,80}) (?<value>\d[\w.]{0,60}) is already installed/,
    examples: { 'Warning: cmake 4.0.2 is already installed and up-to-date.': ['cmake (brew) = 4.0.2'] },
    not: ['cmake is already installed'],
  },
  {
    id: 'gem-fetching',
    kind: 'package',
    manager: 'gem',
    hints: ['fetching '],
    pattern: /^Fetching (?<name>[a-z]\w*(?:-[a-z]\w*)*)-(?<value>\d\w*(?:\.(?!gem)\w+)*)\.gem$/,
    examples: { 'Fetching rake-13.0.6.gem': ['rake (gem) = 13.0.6'] },
    not: ['Fetching origin', 'Successfully installed rails-7.1.0'],
  },
  {
    id: 'bundler',
    kind: 'package',
    manager: 'gem',
    whole: true,
    hints: ['using ', 'installing ', 'fetching '],
    pattern:
      /^(?:Using|Installing|Fetching) (?!CPython|PyPy|Python|Ruby|Node)(?<name>[A-Za-z][\w.-]{0,80}) (?<value>\d[\w.]{0,40})(?: \((?:was .{1,40}|default gem)\)| with native extensions| \(with native extensions\))?$/,
    examples: {
      'Using rake 13.0.6': ['rake (gem) = 13.0.6'],
      'Installing nokogiri 1.15.4 (x86_64-linux)': [],
      'Installing json 2.6.3 with native extensions': ['json (gem) = 2.6.3'],
    },
    not: ['Using 4 workers', 'Installing dependencies from lock file'],
  },
  {
    id: 'composer',
    kind: 'package',
    manager: 'composer',
    whole: true,
    hints: ['installing ', 'upgrading ', 'downgrading '],
    pattern:
      /^- (?:Installing|Upgrading|Downgrading) (?<name>[a-z0-9][\w.-]{0,80}\/[\w.-]{1,80}) \((?:\S{1,60} => )?v?(?<value>\d[\w.+-]{0,60})\)/,
    examples: {
      '  - Installing symfony/console (v6.3.0): Extracting archive': ['symfony/console (composer) = 6.3.0'],
      '  - Upgrading monolog/monolog (2.9.1 => 3.5.0)': ['monolog/monolog (composer) = 3.5.0'],
    },
    not: ['  - Installing hashicorp/aws v5.1.0...', '  - Installing numpy (1.26.0)'],
  },
  {
    id: 'cargo',
    kind: 'package',
    manager: 'cargo',
    hints: ['compiling ', 'downloaded ', 'checking ', 'installing ', 'adding ', 'locking '],
    pattern:
      /^(?:Compiling|Downloaded|Checking|Installing|Adding) (?<name>[A-Za-z][\w-]{0,80}) v(?<value>\d+\.\d[\w.+-]{0,60}(?<!\.))(?: \((?:available|latest).{0,60}\))?$/,
    examples: {
      '   Compiling serde v1.0.188': ['serde (cargo) = 1.0.188'],
      '  Downloaded serde v1.0.188': ['serde (cargo) = 1.0.188'],
      '      Adding wasi v0.11.0 (latest: v0.14.2)': ['wasi (cargo) = 0.11.0'],
    },
    not: [
      'Installing cert-manager v1.14.4...',
      '   Compiling shop v0.1.0 (/home/runner/work/shop/shop)',
      'Checking out v1',
    ],
  },
  {
    id: 'cargo-updating',
    kind: 'package',
    manager: 'cargo',
    hints: ['updating ', 'upgrading '],
    pattern: /^(?:Updating|Upgrading) (?<name>[A-Za-z][\w-]{0,80}) v\d[\w.+-]{0,60} -> v(?<value>\d[\w.+-]{0,60})/,
    examples: { '    Updating serde v1.0.1 -> v1.0.2': ['serde (cargo) = 1.0.2'] },
    not: ['Updating crates.io index'],
  },
  {
    id: 'go-downloading',
    kind: 'package',
    manager: 'go',
    hints: ['go: '],
    pattern:
      /^go: (?:downloading|added|finding|found \S{1,200} in|upgraded) (?<name>[a-z0-9][\w.~/-]{1,200}) (?:v\S{1,80} => )?v(?<value>\d[\w.+-]{0,80})$/,
    examples: {
      'go: downloading golang.org/x/text v0.14.0': ['golang.org/x/text (go) = 0.14.0'],
      'go: upgraded golang.org/x/net v0.1.0 => v0.2.0': ['golang.org/x/net (go) = 0.2.0'],
    },
    not: ['go: finding module for package x', 'go: downloading go1.22.1 (linux/amd64)'],
  },
  {
    id: 'maven-downloaded',
    kind: 'package',
    manager: 'maven',
    hints: ['download'],
    pattern:
      /^Download(?:ed|ing)(?: from [\w.-]{1,60})?: ?https?:\/\/(?:[^\s/]{1,100}\/){2,14}(?<name>[A-Za-z][\w.-]{0,100})\/(?<value>\d[\w.+-]{0,60})\/[\w.+-]{1,160}\.(?:jar|pom|aar)(?: |$)/,
    examples: {
      'Downloaded from central: https://repo.maven.apache.org/maven2/junit/junit/4.13.2/junit-4.13.2.jar (385 kB at 5.2 MB/s)':
        ['junit (maven) = 4.13.2'],
    },
    not: ['Downloading from central: https://repo.maven.apache.org/maven2/junit/junit/maven-metadata.xml'],
  },
  {
    id: 'maven-goal',
    kind: 'package',
    manager: 'maven',
    hints: ['--- '],
    pattern: /^--- (?<name>[a-z][\w-]{1,80}):(?<value>\d[\w.-]{0,40}):[\w-]{1,60} \(\S{1,80}\) @ \S/,
    examples: {
      '--- maven-surefire-plugin:2.22.2:test (default-test) @ shop ---': ['maven-surefire-plugin (maven) = 2.22.2'],
    },
    not: ['--- a/src/main.c'],
  },
  {
    id: 'maven-tree',
    kind: 'package',
    manager: 'maven',
    hints: [':compile', ':test', ':runtime', ':provided', ':system'],
    pattern:
      /^[| ]{0,60}[+\\]- (?<name>[\w.-]{1,100}:[\w.-]{1,100}):(?:jar|pom|war|bundle|test-jar):(?<value>\d[\w.+-]{0,60}):(?:compile|test|runtime|provided|system)/,
    examples: { '+- junit:junit:jar:4.13.2:test': ['junit:junit (maven) = 4.13.2'] },
    not: ['+- a:b'],
  },
  {
    id: 'gradle-download',
    kind: 'package',
    manager: 'gradle',
    hints: ['download '],
    pattern:
      /^Download https?:\/\/(?:[^\s/]{1,100}\/){2,14}(?<name>[A-Za-z][\w.-]{0,100})\/(?<value>\d[\w.+-]{0,60})\/[\w.+-]{1,160}\.(?:jar|pom|aar|module)(?: |,|$)/,
    examples: {
      'Download https://repo.maven.apache.org/maven2/org/ow2/asm/asm/9.5/asm-9.5.jar': ['asm (gradle) = 9.5'],
    },
    not: ['Download https://services.gradle.org/distributions/gradle-8.5-bin.zip'],
  },
  {
    id: 'gradle-tree',
    kind: 'package',
    manager: 'gradle',
    hints: ['--- '],
    pattern:
      /^[| ]{0,60}[+\\]--- (?<name>[\w.-]{1,100}:[\w.-]{1,100}):(?:[^\s>]{1,60} -> )?(?<value>\d[\w.+-]{0,60})(?: \([*cn]\))?$/,
    examples: {
      '+--- com.google.guava:guava:31.0-jre -> 32.1.2-jre': ['com.google.guava:guava (gradle) = 32.1.2-jre'],
    },
    not: ['+--- project :core'],
  },
  {
    id: 'nuget-installed',
    kind: 'package',
    manager: 'nuget',
    hints: ['installed ', 'acquiring ', 'installing '],
    pattern:
      /^(?:info : )?(?:Installed|Installing) (?<name>[A-Z][\w.-]{1,100}) (?<value>\d[\w.-]{0,60})(?: from .{1,300}|\.)$/,
    examples: {
      'Installed Newtonsoft.Json 13.0.3 from https://api.nuget.org/v3/index.json with content hash HrC5BXdl00IP9zeV.': [
        'Newtonsoft.Json (nuget) = 13.0.3',
      ],
      'Installing Serilog 3.1.1.': ['Serilog (nuget) = 3.1.1'],
    },
    not: ['Installed 3 packages from cache.'],
  },
  {
    id: 'nuget-added',
    kind: 'package',
    manager: 'nuget',
    hints: ['packagereference for package '],
    pattern: /^(?:info : )?PackageReference for package '(?<name>[\w.-]{1,100})' version '(?<value>\d[\w.-]{0,60})' /,
    examples: {
      "info : PackageReference for package 'Serilog' version '3.1.1' added to file 'a.csproj'.": [
        'Serilog (nuget) = 3.1.1',
      ],
    },
    not: ['info : Adding PackageReference for package'],
  },
  {
    id: 'nuget-listed',
    kind: 'package',
    manager: 'nuget',
    hints: ['> '],
    pattern: /^> (?<name>[A-Z][\w.-]{1,100}) +(?:\S{1,40} +)?(?<value>\d+\.\d[\w.-]{0,40})$/,
    examples: { '   > Newtonsoft.Json      13.0.1       13.0.3': ['Newtonsoft.Json (nuget) = 13.0.3'] },
    not: ['> Task :test', '> shop@1.0.0 test'],
  },
  {
    id: 'gem-listed',
    kind: 'package',
    manager: 'gem',
    hints: ['* ', '(default: '],
    pattern: /^(?:\* )?(?<name>[a-z][\w-]{1,80}) \((?:default: )?(?<value>\d+\.\d[\w.]{0,40})\)$/,
    examples: { '  * rake (13.0.6)': ['rake (gem) = 13.0.6'], 'json (default: 2.6.3)': ['json (gem) = 2.6.3'] },
    not: ['passed (12)', 'took (1.2 s)'],
  },
  {
    id: 'chocolatey',
    kind: 'package',
    manager: 'choco',
    hints: ['[approved'],
    pattern: /^(?<name>[A-Za-z0-9][\w.-]{0,80}) v(?<value>\d[\w.-]{0,40}) \[Approved/,
    examples: { 'cmake v3.27.4 [Approved]': ['cmake (choco) = 3.27.4'] },
    not: ['[Approved] by you'],
  },
  {
    id: 'terraform-provider',
    kind: 'package',
    manager: 'terraform',
    hints: ['- installed ', '- using previously-installed '],
    pattern:
      /^- (?:Installed|Using previously-installed) (?<name>[\w.-]{1,60}\/[\w.-]{1,60}) v(?<value>\d[\w.-]{0,40})/,
    examples: { '- Installed hashicorp/aws v5.31.0 (signed by HashiCorp)': ['hashicorp/aws (terraform) = 5.31.0'] },
    not: ['- Installed a/b'],
  },
  {
    id: 'cmake-found',
    kind: 'package',
    manager: 'found by cmake',
    hints: ['-- found '],
    pattern:
      /^-- Found (?<name>[A-Za-z]\w{0,60}):.{0,300}?\(found (?:suitable )?(?:exact )?version "(?<value>\d[\w.+-]{0,40})"/,
    examples: {
      '-- Found OpenSSL: /usr/lib/x86_64-linux-gnu/libcrypto.so (found version "3.0.2")': [
        'OpenSSL (found by cmake) = 3.0.2',
      ],
    },
    not: ['-- Found Threads: TRUE'],
  },
  {
    id: 'meson-found',
    kind: 'package',
    manager: 'found by meson',
    hints: ['found: yes '],
    pattern:
      /^(?:Run-time|Build-time) dependency (?<name>[\w.+-]{1,60})(?: \([^)]{1,80}\))? found: YES (?<value>\d[\w.+-]{0,40})/,
    examples: { 'Run-time dependency glib-2.0 found: YES 2.72.4': ['glib-2.0 (found by meson) = 2.72.4'] },
    not: ['Program python3 found: YES (/usr/bin/python3)'],
  },
  {
    id: 'playwright',
    kind: 'package',
    manager: 'playwright',
    hints: ['(playwright build'],
    pattern: /^Downloading (?<name>[A-Z][A-Za-z ]{2,40}) (?<value>\d[\d.]{0,40}) \(playwright build/,
    examples: {
      'Downloading Chromium 120.0.6099.28 (playwright build v1091) from https://cdn.example/x.zip': [
        'Chromium (playwright) = 120.0.6099.28',
      ],
    },
    not: ['Downloading Chromium'],
  },
];
