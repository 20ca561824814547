import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

/** What the runner knows of the job in which the step stands. */
export interface RunnerJob {
  repository: string;
  runId: number;
  runAttempt: number;
  eventName: string;
  event: unknown;
  sha: string;
  ref: string;
  workflow: string;
  workflowPath?: string;
  jobKey: string;
  checkRunId: number;
  jobStatus: 'success' | 'failure';
  matrix: Record<string, unknown> | null;
  actor: string;
  token: string;
  apiUrl: string;
  serverUrl?: string;
  /** The service of artifacts; null where there is none. */
  results: { url: string; token: string } | null;
  workspace: string;
}

export interface ActionStep {
  /** `action.yml`. */
  manifest: string;
  /** The program that `runs.main` names. */
  entry: string;
  with: Record<string, string>;
  /** The job's own `env`. */
  env?: Record<string, string>;
  /** Folder in which RUNNER_TEMP and the command files are made. */
  folder: string;
  /** Given every chunk that the step prints, as it comes. */
  onPrint?: (text: string) => void;
  /** Of what is printed, only the last so many bytes are kept; all of it, where this is left out. */
  keepBytes?: number;
  /** Called with the process id once the step runs. */
  onStart?: (pid: number) => void;
  node?: string;
}

export interface StepResult {
  exitCode: number | null;
  signal: NodeJS.Signals | null;
  /** All that the step printed, standard output and error, as the runner received it. */
  printed: string;
  outputs: Record<string, string>;
  summary: string;
  /** Values given to `::add-mask::`. */
  masks: string[];
  durationMs: number;
}

/**
 * Starts an action's program as the runner starts it: the inputs, with the defaults of action.yml evaluated, as INPUT_
 * variables whose names keep their hyphens, the command files as empty files, standard input closed, nothing else inherited
 * but PATH and HOME. [actions/runner 2.336: ActionRunner.cs, Handlers/NodeScriptActionHandler.cs, FileCommandManager.cs]
 */
export async function startAction(step: ActionStep, job: RunnerJob): Promise<StepResult> {
  const folder = await mkdtemp(join(step.folder, 'runner-'));
  const files = await commandFiles(folder, job.event);
  const env = {
    PATH: process.env.PATH ?? '/usr/bin:/bin',
    HOME: process.env.HOME ?? folder,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    ...githubVariables(job, files),
    ...runnerVariables(folder, job),
    ...step.env,
    ...inputVariables(await readFile(step.manifest, 'utf8'), step.with, job),
  };
  const started = Date.now();
  const ended = await run(step, env, job.workspace);
  const printed = Buffer.concat(ended.chunks).toString('utf8');
  return {
    exitCode: ended.exitCode,
    signal: ended.signal,
    printed,
    outputs: parseOutputs(await readFile(files.GITHUB_OUTPUT, 'utf8')),
    summary: await readFile(files.GITHUB_STEP_SUMMARY, 'utf8'),
    masks: [...printed.matchAll(/^::add-mask::(.*)$/gm)].map((found) => unescapeData(found[1] ?? '')),
    durationMs: Date.now() - started,
  };
}

function run(step: ActionStep, env: Record<string, string>, cwd: string) {
  return new Promise<{ exitCode: number | null; signal: NodeJS.Signals | null; chunks: Buffer[] }>(
    (resolve, reject) => {
      const child = spawn(step.node ?? process.execPath, [step.entry], { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
      const chunks: Buffer[] = [];
      let size = 0;
      const keep = (chunk: Buffer) => {
        chunks.push(chunk);
        size += chunk.length;
        while (size - (chunks[0]?.length ?? 0) >= (step.keepBytes ?? Number.POSITIVE_INFINITY)) {
          size -= chunks.shift()?.length ?? 0;
        }
        step.onPrint?.(chunk.toString('utf8'));
      };
      child.stdout.on('data', keep);
      child.stderr.on('data', keep);
      child.on('error', reject);
      if (child.pid !== undefined) step.onStart?.(child.pid);
      child.on('close', (exitCode, signal) => resolve({ exitCode, signal, chunks }));
    },
  );
}

const COMMAND_FILES = ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE'] as const;
type CommandFiles = Record<(typeof COMMAND_FILES)[number] | 'GITHUB_EVENT_PATH', string>;

async function commandFiles(folder: string, event: unknown): Promise<CommandFiles> {
  const path = (name: string) => join(folder, '_runner_file_commands', name.toLowerCase());
  await mkdir(join(folder, '_runner_file_commands'), { recursive: true });
  await mkdir(join(folder, 'temp'));
  for (const name of COMMAND_FILES) await writeFile(path(name), '');
  await writeFile(join(folder, 'event.json'), JSON.stringify(event));
  const named = Object.fromEntries(COMMAND_FILES.map((name) => [name, path(name)]));
  return { ...named, GITHUB_EVENT_PATH: join(folder, 'event.json') } as CommandFiles; // fromEntries loses the key type
}

function githubVariables(job: RunnerJob, files: CommandFiles): Record<string, string> {
  return {
    ...files,
    GITHUB_REPOSITORY: job.repository,
    GITHUB_RUN_ID: String(job.runId),
    GITHUB_RUN_ATTEMPT: String(job.runAttempt),
    GITHUB_EVENT_NAME: job.eventName,
    GITHUB_SHA: job.sha,
    GITHUB_REF: job.ref,
    GITHUB_REF_NAME: job.ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    GITHUB_WORKFLOW: job.workflow,
    GITHUB_WORKFLOW_REF: `${job.repository}/${job.workflowPath ?? '.github/workflows/ci.yml'}@${job.ref}`,
    GITHUB_JOB: job.jobKey,
    GITHUB_ACTOR: job.actor,
    GITHUB_API_URL: job.apiUrl,
    GITHUB_SERVER_URL: job.serverUrl ?? 'https://github.com',
    GITHUB_WORKSPACE: job.workspace,
  };
}

function runnerVariables(folder: string, job: RunnerJob): Record<string, string> {
  return {
    RUNNER_TEMP: join(folder, 'temp'),
    RUNNER_OS: process.platform === 'darwin' ? 'macOS' : 'Linux',
    RUNNER_ENVIRONMENT: 'github-hosted',
    ...(job.results ? { ACTIONS_RESULTS_URL: job.results.url, ACTIONS_RUNTIME_TOKEN: job.results.token } : {}),
  };
}

/** An input that is not set gets its default; the runner sets every declared input, an absent one as the empty string. */
function inputVariables(manifest: string, given: Record<string, string>, job: RunnerJob): Record<string, string> {
  const declared: Record<string, { default?: unknown }> = parse(manifest).inputs;
  const value = (name: string, input: { default?: unknown }) =>
    given[name] ?? evaluated(String(input.default ?? ''), job);
  return Object.fromEntries(
    Object.entries(declared).map(([name, input]) => [`INPUT_${name.toUpperCase()}`, value(name, input)]),
  );
}

/** The expressions that action.yml uses in defaults, and no others. */
function evaluated(text: string, job: RunnerJob): string {
  const values: Record<string, string> = {
    'github.token': job.token,
    'job.check_run_id': String(job.checkRunId),
    'job.status': job.jobStatus,
    'toJSON(matrix)': JSON.stringify(job.matrix),
  };
  return text.replace(/\$\{\{([^{}]*)\}\}/g, (_all, expression: string) => {
    const found = values[expression.trim()];
    if (found === undefined)
      throw new Error(`action.yml has a default that this stand-in cannot evaluate: ${expression}`);
    return found;
  });
}

/** `name=value` lines and `name<<DELIMITER` blocks. [docs.github.com, "Workflow commands", multiline strings] */
export function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index++) {
    const block = /^([^<]+)<<(.+)/.exec(lines[index] ?? '');
    const pair = /^([^=]+)=(.*)/.exec(lines[index] ?? '');
    if (block?.[1] !== undefined) {
      const end = lines.indexOf(block[2] ?? '', index + 1);
      outputs[block[1]] = lines.slice(index + 1, end).join('\n');
      index = end;
    } else if (pair?.[1] !== undefined) outputs[pair[1]] = pair[2] ?? '';
  }
  return outputs;
}

const unescapeData = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
