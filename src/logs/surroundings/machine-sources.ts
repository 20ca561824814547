import type { Source } from './source.js';

/** The runner, the system, containers and caches, where one line tells of them. */
export const MACHINE_SOURCES: readonly Source[] = [
  {
    id: 'runner-version',
    kind: 'runner',
    name: 'runner version',
    hints: ['current runner version: '],
    pattern: /^Current runner version: '(?<value>[\d.]{3,20})'$/,
    examples: { "Current runner version: '2.331.0'": ['runner version = 2.331.0'] },
    not: ['Current runner version: unknown'],
  },
  {
    id: 'runner-group',
    kind: 'runner',
    name: 'runner group',
    hints: ['runner group name: '],
    pattern: /^Runner group name: '(?<value>[^']{1,100})'$/,
    examples: { "Runner group name: 'Default'": ['runner group = Default'] },
    not: ["Runner name: 'GitHub Actions 12'"],
  },
  {
    id: 'architecture-toolcache',
    kind: 'system',
    name: 'architecture',
    hints: ['hostedtoolcache'],
    pattern:
      /^[^/\\]{0,80}(?:[A-Za-z]:)?[/\\](?:[\w.]{1,30}[/\\]){0,3}hostedtoolcache[/\\](?:windows[/\\])?[A-Za-z][\w.-]{1,60}[/\\]\d[\w.+-]{0,40}[/\\](?<value>x64|arm64|x86)(?![\w-])/,
    examples: { 'Found in cache @ /opt/hostedtoolcache/node/20.11.0/x64': ['architecture = x64'] },
    not: ['/opt/hostedtoolcache'],
  },
  {
    id: 'architecture-go',
    kind: 'system',
    name: 'architecture',
    hints: ['go version go'],
    pattern: /^go version go\S{1,20} \w+\/(?<value>\w+)$/,
    examples: { 'go version go1.21.3 linux/arm64': ['architecture = arm64'] },
    not: ['go version'],
  },
  {
    id: 'uname',
    kind: 'system',
    name: 'kernel',
    hints: ['linux ', 'darwin '],
    pattern: /^(?:Linux|Darwin) \S{1,80} (?<value>\d+\.\d+\.\d\S{0,40}) (?:#|Darwin Kernel)/,
    examples: {
      'Linux fv-az123 6.5.0-1018-azure #19~22.04.2-Ubuntu SMP x86_64 GNU/Linux': ['kernel = 6.5.0-1018-azure'],
    },
    not: ['Linux is great'],
  },
  {
    id: 'os-release',
    kind: 'system',
    name: 'operating system',
    hints: ['pretty_name='],
    pattern: /^PRETTY_NAME="(?<value>[^"]{1,100})"$/,
    examples: { 'PRETTY_NAME="Ubuntu 24.04.1 LTS"': ['operating system = Ubuntu 24.04.1 LTS'] },
    not: ['NAME="Ubuntu"'],
  },
  {
    id: 'buildkit-from',
    kind: 'container',
    hints: ['@sha256:'],
    pattern: /^(?:\[[^\]]{1,80}\] )?(?:FROM|resolve) (?<name>[a-z0-9][\w./:-]{1,200})@(?<value>sha256:[0-9a-f]{64})/,
    examples: {
      '#7 [1/5] FROM docker.io/library/node:20@sha256:e06aae17c40c7a6b5296ca6f942a02e6737ae61bbbf3e2158624bb0f887991b5':
        ['docker.io/library/node:20 = sha256:e06aae17c40c7a6b5296ca6f942a02e6737ae61bbbf3e2158624bb0f887991b5'],
    },
    not: ['#7 exporting manifest sha256:e06aae17c40c7a6b5296ca6f942a02e6737ae61bbbf3e2158624bb0f887991b5'],
  },
  {
    id: 'cache-hit',
    kind: 'cache',
    value: 'hit',
    hints: ['cache restored from key: ', 'cache hit for: ', 'cache hit occurred on the primary key '],
    pattern: /^Cache (?:restored from key:|hit for:|hit occurred on the primary key) (?<name>[^\s,]{1,300})/,
    examples: {
      'Cache restored from key: setup-java-Linux-maven-0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c': [
        'setup-java-Linux-maven-0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c = hit',
      ],
    },
    not: ['Cache restored successfully'],
  },
  {
    id: 'cache-missed',
    kind: 'cache',
    value: 'missed',
    hints: ['cache not found for input keys: ', 'cache not found for keys: '],
    pattern: /^Cache not found for (?:input )?keys: (?<name>[^\s,]{1,300})/,
    examples: { 'Cache not found for input keys: deps-Linux-1, deps-Linux-': ['deps-Linux-1 = missed'] },
    not: ['Cache not found'],
  },
  {
    id: 'tool-cache-missed',
    kind: 'cache',
    value: 'missed',
    hints: [' cache is not found'],
    pattern: /^(?<name>[a-z]{2,20}) cache is not found$/,
    examples: { 'npm cache is not found': ['npm = missed'] },
    not: ['The cache is not found'],
  },
];
