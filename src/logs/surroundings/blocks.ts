import type { Block, Sighting } from './source.js';

const END_OF_GROUP = '##[endgroup]';
const endsGroup = (line: string) => line === END_OF_GROUP || line.startsWith('##[group]');

/** What a group says after `Name: `. */
function field(lines: readonly string[], name: string): string | null {
  const line = lines.find((text) => text.startsWith(`${name}: `));
  return line === undefined ? null : line.slice(name.length + 2).trim();
}

function sightings(kind: Sighting['kind'], values: Readonly<Record<string, string | null>>): Sighting[] {
  return Object.entries(values).flatMap(([name, value]) =>
    value === null || value === '' ? [] : [{ kind, name, value }],
  );
}

const VERSION_AFTER_NAME = /^([A-Za-z0-9@][\w./@-]{0,120}) +(\d[\w.!+-]{0,60})(?: |$)/;
/** `  docker: 24.0`, ` Version:   24.0.7`. */
const DOCKER_VERSION = /^Version: {1,20}v?(\d[\w.+-]{0,40})$/;
/** `v20.11.0`, `Version: 1.4.0`, `1.69.5 compiled with dart2js 3.1.5`. */
const ANSWER = /^(?:[A-Za-z]\w{0,20}(?::? |[-/]))?(?:version )?v?(\d+\.\d[\w.+-]{0,40})(?: .{0,100})?$/;
const VERSION_COMMAND = /^(?:[\w./-]{0,80}\/)?([\w.+-]{1,40}) (?:--version|-version|-v|-V|version)$/;
const VARIABLE = /^ {2}([A-Za-z_][\w-]{0,100}): (.{0,1000})$/;
const RPM =
  /^([A-Za-z0-9][\w.+]{0,60}(?:-[A-Za-z][\w.+]{0,60}){0,5})-((?:\d:)?\d[\w.+~^]{0,40}-\d[\w.~^]{0,40})\.(?:x86_64|aarch64|noarch)$/;
const PERMISSION = /^([A-Za-z]{3,30}): (read|write|none)$/;
const PNPM_ADDED = /^\+ (@?[a-z0-9][\w./-]{0,120}) (\d[\w.+-]{0,60})(?: .{0,80})?$/;

/** A script that begins by asking tools for their versions is answered with a line for each, up to the first that says more. */
function answers(lines: readonly string[]): Sighting[] {
  const shell = lines.findIndex((line) => line.startsWith('shell: '));
  const from = lines.indexOf(END_OF_GROUP) + 1;
  const script = lines.slice(0, Math.max(0, shell)).flatMap((line) => line.split(/ && |; ?/));
  const tools: Sighting[] = [];
  for (const [i, command] of script.entries()) {
    const name = VERSION_COMMAND.exec(command)?.[1];
    const value = ANSWER.exec(lines[from + i] ?? '')?.[1];
    if (name === undefined || value === undefined || from === 0) break;
    tools.push({ kind: 'tool', name, value });
  }
  return tools;
}

/** What the runner and tools say in several lines. */
export const BLOCKS: readonly Block[] = [
  {
    id: 'operating-system',
    hints: ['##[group]operating system'],
    opens: /^##\[group\]Operating System$/,
    ends: endsGroup,
    most: 8,
    read: (_, lines) =>
      sightings('system', { 'operating system': lines.filter((line) => !line.startsWith('##[')).join(' ') }),
    examples: {
      '##[group]Operating System\nUbuntu\n24.04.3\nLTS\n##[endgroup]': ['operating system = Ubuntu 24.04.3 LTS'],
    },
  },
  {
    id: 'runner-image',
    hints: ['##[group]runner image', '##[group]virtual environment'],
    opens: /^##\[group\](?:Runner Image|Virtual Environment)$/,
    ends: endsGroup,
    most: 8,
    read: (_, lines) =>
      sightings('runner', {
        'runner image': field(lines, 'Version'),
        'runner image name': field(lines, 'Image') ?? field(lines, 'Environment'),
      }),
    examples: {
      '##[group]Runner Image\nImage: ubuntu-24.04\nVersion: 20260201.15.1\n##[endgroup]': [
        'runner image = 20260201.15.1',
        'runner image name = ubuntu-24.04',
      ],
      '##[group]Virtual Environment\nEnvironment: ubuntu-20.04\nVersion: 20210816.1\n##[endgroup]': [
        'runner image = 20210816.1',
        'runner image name = ubuntu-20.04',
      ],
    },
  },
  {
    id: 'image-provisioner',
    hints: ['##[group]runner image provisioner', '##[group]virtual environment provisioner'],
    opens: /^##\[group\](?:Runner Image|Virtual Environment) Provisioner$/,
    ends: endsGroup,
    most: 8,
    // Commit and date belong to the version; worker and region are another draw each time.
    read: (_, lines) =>
      sightings('runner', {
        'runner image provisioner': field(lines, 'Version') ?? lines.find((line) => /^\d[\d.]*$/.test(line)) ?? null,
      }),
    examples: {
      '##[group]Runner Image Provisioner\nHosted Compute Agent\nVersion: 20260123.484\nCommit: 6bd65\nWorker ID: {c83}\n##[endgroup]':
        ['runner image provisioner = 20260123.484'],
    },
  },
  {
    id: 'immutable-action',
    hints: ['download immutable action package '],
    opens: /^(?:##\[group\])?Download immutable action package '([^'@]{1,200})@([^']{1,200})'$/,
    ends: (line) => !/^(?:Version|Digest|Source commit SHA): /.test(line),
    most: 4,
    read: ([, path, ref], lines) =>
      sightings('action', { [path ?? '']: `${ref} ${field(lines, 'Source commit SHA') ?? field(lines, 'Version')}` }),
    examples: {
      "##[group]Download immutable action package 'actions/checkout@v4'\nVersion: 4.2.2\nDigest: sha256:ccb2\nSource commit SHA: 11bd71901bbe5b1630ceea73d27597364c9af683\n##[endgroup]":
        ['actions/checkout = v4 11bd71901bbe5b1630ceea73d27597364c9af683'],
    },
  },
  {
    id: 'environment',
    hints: ['##[group]run '],
    opens: /^##\[group\]Run /,
    ends: endsGroup,
    most: 1500,
    read: (_, lines) => {
      const from = lines.indexOf('env:');
      return lines.slice(from < 0 ? lines.length : from + 1).flatMap((line): Sighting[] => {
        const [, name = '', value = ''] = VARIABLE.exec(line) ?? [];
        return name === '' ? [] : [{ kind: 'variable', name, value }];
      });
    },
    examples: {
      '##[group]Run npm test\nnpm test\nshell: /usr/bin/bash -e {0}\nenv:\n  CI: true\n  TZ: UTC\n##[endgroup]': [
        'CI = true',
        'TZ = UTC',
      ],
    },
  },
  {
    id: 'token-permissions',
    hints: ['##[group]github_token permissions'],
    opens: /^##\[group\]GITHUB_TOKEN Permissions$/,
    ends: endsGroup,
    most: 40,
    read: (_, lines) =>
      lines.flatMap((line): Sighting[] => {
        const [, name, value] = PERMISSION.exec(line) ?? [];
        return name === undefined || value === undefined
          ? []
          : [{ kind: 'variable', name: `GITHUB_TOKEN: ${name.toLowerCase()}`, value }];
      }),
    examples: {
      '##[group]GITHUB_TOKEN Permissions\nContents: read\nPullRequests: write\n##[endgroup]': [
        'GITHUB_TOKEN: contents = read',
        'GITHUB_TOKEN: pullrequests = write',
      ],
    },
  },
  {
    id: 'docker-pull',
    hints: ['pulling from '],
    opens: /^(?:([\w.-]{1,128}): )?Pulling from ([a-z0-9][\w./-]{0,200})$/,
    ends: (line) => line.startsWith('Status: '),
    most: 400,
    read: ([, tag = 'latest', repository = ''], lines) =>
      sightings('container', { [`${repository.replace(/^library\//, '')}:${tag}`]: field(lines, 'Digest') }),
    examples: {
      '20: Pulling from library/node\n7d98d813d54f: Pull complete\nDigest: sha256:e06aae17c40c7a6b5296ca6f942a02e6737ae61bbbf3e2158624bb0f887991b5\nStatus: Downloaded newer image for node:20':
        ['node:20 = sha256:e06aae17c40c7a6b5296ca6f942a02e6737ae61bbbf3e2158624bb0f887991b5'],
    },
  },
  {
    id: 'docker-version',
    hints: ['client:', 'server:'],
    opens: /^(Client|Server):(?: {1,3}Docker .{1,60})?$/,
    ends: (line) => /^(?:Server|Client):|^$/.test(line),
    most: 4,
    read: ([, side = ''], lines) => {
      const value = lines.map((line) => DOCKER_VERSION.exec(line.trim())?.[1]).find((found) => found !== undefined);
      return sightings('tool', { [`Docker ${side.toLowerCase()}`]: value ?? null });
    },
    examples: {
      'Client: Docker Engine - Community\n Version:           24.0.7\n API version:       1.43\n': [
        'Docker client = 24.0.7',
      ],
    },
  },
  {
    id: 'java-configuration',
    hints: ['java configuration:'],
    opens: /^Java configuration:$/,
    ends: (line) => !/^ {2}\S/.test(line),
    most: 4,
    read: (_, lines) =>
      sightings('tool', {
        Java: field(
          lines.map((line) => line.trim()),
          'Version',
        ),
        'Java distribution': field(
          lines.map((line) => line.trim()),
          'Distribution',
        ),
      }),
    examples: {
      'Java configuration:\n  Distribution: temurin\n  Version: 17.0.9+9\n  Path: /opt/hostedtoolcache/x\n': [
        'Java = 17.0.9+9',
        'Java distribution = temurin',
      ],
    },
  },
  {
    id: 'version-command',
    hints: [' --version', ' -v', ' version', ' -version'],
    opens: /^(?:\[command\]|\+ |\$ )(?:[\w./-]{0,80}\/)?([\w.+-]{1,40}) (?:--version|-version|-v|-V|version)$/,
    ends: () => true,
    most: 1,
    read: ([, name = ''], [answer = '']) => sightings('tool', { [name]: ANSWER.exec(answer)?.[1] ?? null }),
    examples: { '[command]/usr/bin/ninja --version\n1.11.1': ['ninja = 1.11.1'] },
  },
  {
    id: 'version-script',
    hints: ['##[group]run '],
    opens:
      /^##\[group\]Run (?:[\w./-]{0,80}\/)?[\w.+-]{1,40} (?:--version|-version|-v|-V|version)(?: && .{1,300}|; .{1,300})?$/,
    ends: (line) => line.startsWith('##[') && line !== END_OF_GROUP,
    most: 60,
    read: (_, lines) => answers(lines),
    examples: {
      '##[group]Run node --version\nnode --version\nnpm --version\nshell: /usr/bin/bash -e {0}\n##[endgroup]\nv20.11.0\n10.2.4':
        ['node = 20.11.0', 'npm = 10.2.4'],
    },
  },
  {
    id: 'pip-list',
    hints: ['package '],
    opens: /^Package {1,80}Version(?: {1,80}Editable project location)?$/,
    ends: (line) => line === '',
    most: 1000,
    read: (_, lines) =>
      lines.flatMap((line): Sighting[] => {
        const [, name = '', value = ''] = VERSION_AFTER_NAME.exec(line) ?? [];
        return name === ''
          ? []
          : [{ kind: 'package', name: `${name.toLowerCase().replace(/[_.]/g, '-')} (pip)`, value }];
      }),
    examples: {
      'Package    Version\n---------- -------\npip        24.0\nsetuptools 65.5.0\n': [
        'pip (pip) = 24.0',
        'setuptools (pip) = 65.5.0',
      ],
    },
  },
  {
    id: 'pnpm-dependencies',
    hints: ['ependencies:'],
    opens: /^(?:devD|optionalD|peerD|d)ependencies:$/,
    ends: (line) => line === '',
    most: 500,
    read: (_, lines) =>
      lines.flatMap((line): Sighting[] => {
        const [, name = '', value = ''] = PNPM_ADDED.exec(line) ?? [];
        return name === '' ? [] : [{ kind: 'package', name: `${name} (npm)`, value, whole: true }];
      }),
    examples: { 'devDependencies:\n+ typescript 5.4.2 (5.9.2 is available)\n': ['typescript (npm) = 5.4.2'] },
  },
  {
    id: 'dnf-installed',
    hints: ['installed:', 'upgraded:'],
    opens: /^(?:Installed|Upgraded):$/,
    ends: (line) => line === '' || line === 'Complete!',
    most: 1000,
    read: (_, lines) =>
      lines
        .flatMap((line) => line.trim().split(/ +/))
        .flatMap((word): Sighting[] => {
          const [, name = '', value = ''] = RPM.exec(word) ?? [];
          return name === '' ? [] : [{ kind: 'package', name: `${name} (dnf)`, value, whole: true }];
        }),
    examples: {
      'Installed:\n  cmake-3.26.5-2.el9.x86_64   libuv-1:1.42.0-1.el9.x86_64\n': [
        'cmake (dnf) = 3.26.5-2.el9',
        'libuv (dnf) = 1:1.42.0-1.el9',
      ],
    },
  },
];
