import type { RunnerContext } from '../adapters/runner/context.js';
import { type Inputs, parseInputs } from '../contract/inputs.js';
import { plainReport } from '../report/comment/text.js';
import { diagnosisFile } from '../report/diagnosis-file.js';
import { diagnoseRun, type Told } from '../story/pipeline.js';
import { buildWorld } from '../wiring/build-world.js';
import type { Doors } from '../wiring/doors.js';
import { type Call, type CliCommand, oneOf, UsageError } from './command.js';
import { openLocalDoors, openLocalLog } from './local.js';

const FORMATS: Record<'text' | 'markdown' | 'json', (told: Told) => string> = {
  text: ({ report }) => plainReport(report),
  markdown: ({ rendered }) => `${rendered.comment ?? rendered.resolved ?? ''}\n`,
  json: ({ report }) => `${JSON.stringify(diagnosisFile(report), null, 2)}\n`,
};

export const diagnose: CliCommand = {
  name: 'diagnose',
  usage: 'diagnose [FILE|-] [--repo OWNER/NAME --run ID] [--offline] [--format text|markdown|json]',
  summary: 'diagnose a log, or a run of GitHub (GITHUB_TOKEN); asks the model where ANTHROPIC_API_KEY is set',
  options: {
    repo: { type: 'string' },
    run: { type: 'string' },
    offline: { type: 'boolean' },
    format: { type: 'string' },
    model: { type: 'string' },
  },
  run: async (call) => {
    const render = FORMATS[oneOf(call.options.format, 'format', ['text', 'markdown', 'json'])];
    const remote = remoteRun(call);
    const doors = await openLocalDoors(call);
    try {
      const told = await diagnoseLocally(call, doors, remote);
      call.print(render(told));
      return 0;
    } finally {
      await doors.spool.clear();
    }
  },
};

interface RemoteRun {
  owner: string;
  repo: string;
  runId: string;
}

function remoteRun({ options, args }: Call): RemoteRun | null {
  if (options.repo === undefined && options.run === undefined) return null;
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(String(options.repo ?? '')) ?? [];
  if (owner === undefined || repo === undefined) throw new UsageError('--repo takes OWNER/NAME.');
  if (!/^\d+$/.test(String(options.run ?? '')))
    throw new UsageError('--run takes the number of a run, which stands in its address.');
  if (args.length > 0) throw new UsageError('Name a file or a run, not both.');
  return { owner, repo, runId: String(options.run) };
}

async function diagnoseLocally(call: Call, doors: Doors, remote: RemoteRun | null): Promise<Told> {
  const { env, cwd } = call.context;
  const inputs = localInputs(call, remote);
  const context: RunnerContext = {
    ...call.context,
    inActions: false,
    event: {},
    workspace: cwd,
    ...remote,
    runId: null,
  };
  const name = call.args[0];
  const brought = remote
    ? null
    : { log: await openLocalLog(call, doors, name), command: null, exitCode: null, title: name ?? 'standard input' };
  if (remote && !env.GITHUB_TOKEN && !env.GH_TOKEN)
    throw new Error('Set GITHUB_TOKEN to a token that may read the run (`actions: read`).');
  const { world, settings, close } = await buildWorld(context, inputs, { ...doors, brought });
  try {
    return await diagnoseRun({ ...world, publishers: [], history: null }, settings);
  } finally {
    await close();
  }
}

/** The inputs of the action as far as a laptop has them; nothing is run again, and nothing is written. */
function localInputs({ options, context }: Call, remote: RemoteRun | null): Inputs {
  const { env } = context;
  const given: Record<string, string | undefined> = {
    'anthropic-api-key': options.offline ? '' : env.ANTHROPIC_API_KEY,
    'github-token': remote ? env.GITHUB_TOKEN || env.GH_TOKEN : '',
    'run-id': remote?.runId,
    model: typeof options.model === 'string' ? options.model : undefined,
    rerun: 'never',
    fix: 'suggest',
    comment: 'never',
    history: 'false',
  };
  return parseInputs((name) => given[name] ?? '');
}
