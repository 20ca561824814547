/** Frames what steps printed as the Actions runner does (actions/runner, 2.331): time stamps, groups, the script in colour. */
import { createHash } from 'node:crypto';

export const SHA = (text) => createHash('sha1').update(text).digest('hex');
export const DIGEST = (text) => `sha256:${createHash('sha256').update(text).digest('hex')}`;

/** What a set-up part says where a pair does not say otherwise. */
const USUAL = {
  runner: '2.331.0',
  provisioner: '20261020.560',
  system: ['Ubuntu', '24.04.3', 'LTS'],
  imageName: 'ubuntu-24.04',
  image: '20261026.3.1',
  actions: [['actions/checkout', 'v4', SHA('checkout')]],
};

/** A job's log. `setUp` changes what stands around it; each step is `{ run, script?, env?, output, exitCode? }`. */
export function framed({ setUp, steps, colour, from }) {
  const lines = [...setUpLines({ ...USUAL, ...setUp }, colour), ...checkout(colour)];
  for (const step of steps) {
    lines.push(...stepLines(step));
    if (step.exitCode) break;
  }
  lines.push(
    'Post job cleanup.',
    '[command]/usr/bin/git version',
    'git version 2.52.0',
    'Cleaning up orphan processes',
  );
  // Time passes unevenly, and otherwise in each run.
  let at = from;
  return lines
    .map((line, i) => {
      at += 3 + ((i * 7919 + from) % 211);
      return `${new Date(at).toISOString().replace('Z', `${((at * 31) % 9000) + 1000}Z`)} ${line}\n`;
    })
    .join('');
}

function setUpLines({ runner, provisioner, system, imageName, image, actions, nested = [] }, colour) {
  const id = (what) => SHA(`${what} ${colour}`);
  return [
    `Current runner version: '${runner}'`,
    '##[group]Runner Image Provisioner',
    'Hosted Compute Agent',
    `Version: ${provisioner}`,
    `Commit: ${SHA(provisioner)}`,
    'Build Date: 2026-10-20T21:40:46Z',
    `Worker ID: {${id('w').slice(0, 8)}-${id('w').slice(8, 12)}-4bc5-9fab-${id('w').slice(12, 24)}}`,
    `Azure Region: ${colour === 'green' ? 'eastus2' : 'westus3'}`,
    '##[endgroup]',
    '##[group]Operating System',
    ...system,
    '##[endgroup]',
    '##[group]Runner Image',
    `Image: ${imageName}`,
    `Version: ${image}`,
    `Included Software: https://github.com/actions/runner-images/blob/ubuntu24/${image}/images/ubuntu/Ubuntu2404-Readme.md`,
    '##[endgroup]',
    '##[group]GITHUB_TOKEN Permissions',
    'Contents: read',
    'Metadata: read',
    '##[endgroup]',
    'Secret source: Actions',
    'Prepare workflow directory',
    'Prepare all required actions',
    'Getting action download info',
    ...inAnyOrder(actions, colour).map(downloaded),
    ...(nested.length > 0 ? ['Getting action download info', ...nested.map(downloaded)] : []),
    'Complete job name: build',
  ];
}

const downloaded = ([path, ref, sha]) => `Download action repository '${path}@${ref}' (SHA:${sha})`;
/** The runner fetches them side by side. */
const inAnyOrder = (list, colour) => (colour === 'green' ? list : list.toReversed());

function checkout(colour) {
  const commit = SHA(`commit ${colour}`);
  return [
    '##[group]Run actions/checkout@v4',
    'with:',
    '  repository: acme/shop',
    '  token: ***',
    'env:',
    '  CI_COLOURS: 1',
    `  HEAD_SHA: ${commit}`,
    `  SCRATCH: /home/runner/work/_temp/${commit.slice(0, 12)}`,
    '##[endgroup]',
    'Syncing repository: acme/shop',
    '##[group]Getting Git version info',
    '[command]/usr/bin/git version',
    'git version 2.52.0',
    '##[endgroup]',
    `HEAD is now at ${commit.slice(0, 7)} Merge ${commit} into ${SHA('base')}`,
  ];
}

function stepLines({ run, script = run, env = {}, output, exitCode = 0, uses = false }) {
  return [
    `##[group]Run ${run.split('\n')[0]}`,
    ...(uses ? [] : script.split('\n').map((line) => `\u001b[36;1m${line}\u001b[0m`)),
    ...(uses ? [] : ['shell: /usr/bin/bash -e {0}']),
    ...(Object.keys(env).length > 0
      ? ['env:', ...Object.entries(env).map(([key, value]) => `  ${key}: ${value}`)]
      : []),
    '##[endgroup]',
    ...output,
    ...(exitCode === 0 ? [] : [`##[error]Process completed with exit code ${exitCode}.`]),
  ];
}
