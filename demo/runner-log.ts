/**
 * Writes a job's log as the runner writes it: one timestamp with seven fractional digits for each message, bare
 * continuation lines, the script in an escape colour between group markers, the exit code in an \`##[error]\` line.
 * [actions/runner 2.336, src/Runner.Worker/ScriptHandler.cs, and logs of public runs]
 */
export interface LoggedStep {
  script: string;
  shell: string;
  env?: Record<string, string>;
  output: string;
  exitCode: number;
}

/** How long the steps that every job begins with take. */
export const SET_UP_MS = 2000;

/** @param startedAt milliseconds since the epoch; the first of the given steps starts SET_UP_MS later */
export function runnerLog(steps: LoggedStep[], startedAt: number): string {
  const before = [...setUp(), ...checkout()].map((line, index) => stamped(line, startedAt + index * 20));
  const after = [...steps.flatMap(stepLines), ...cleanUp()].map((line, index) =>
    stamped(line, startedAt + SET_UP_MS + index * 20),
  );
  return `\uFEFF${[...before, ...after].join('\n')}\n`;
}

const stamped = (line: string, at: number) => `${timestamp(at)} ${line}`;

const timestamp = (at: number) => new Date(at).toISOString().replace('Z', '0000Z');

function setUp(): string[] {
  return [
    "Current runner version: '2.336.0'",
    '##[group]Runner Image Provisioner',
    'Hosted Compute Agent',
    '##[endgroup]',
    '##[group]Operating System',
    'Ubuntu',
    '24.04.3',
    'LTS',
    '##[endgroup]',
    '##[group]GITHUB_TOKEN Permissions',
    'Contents: read',
    'Metadata: read',
    '##[endgroup]',
    'Secret source: Actions',
    'Prepare workflow directory',
    'Prepare all required actions',
    'Complete job name: test',
  ];
}

function checkout(): string[] {
  return [
    '##[group]Run actions/checkout@v5',
    'with:',
    '  token: ***',
    '  fetch-depth: 1',
    '##[endgroup]',
    'Syncing repository',
    '##[group]Fetching the repository',
    '##[endgroup]',
    '##[group]Checking out the ref',
    '##[endgroup]',
  ];
}

function stepLines(step: LoggedStep): string[] {
  const script = step.script.split('\n');
  const env = Object.entries(step.env ?? {});
  return [
    `##[group]Run ${script[0]}`,
    ...script.map((line) => `\u001b[36;1m${line}\u001b[0m`),
    `shell: ${step.shell}`,
    ...(env.length > 0 ? ['env:', ...env.map(([name, value]) => `  ${name}: ${value}`)] : []),
    '##[endgroup]',
    ...step.output.replace(/\n$/, '').split('\n'),
    ...(step.exitCode === 0 ? [] : [`##[error]Process completed with exit code ${step.exitCode}.`]),
  ];
}

const cleanUp = () => ['Post job cleanup.', 'Cleaning up orphan processes'];
