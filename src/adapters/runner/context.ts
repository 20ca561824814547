import { readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';

/** What the runner tells an action by its variables and the event file. */
export interface RunnerContext {
  owner: string;
  repo: string;
  eventName: string;
  event: Record<string, unknown>;
  runId: number | null;
  runAttempt: number;
  /** The commit that was checked out by default: for a pull request the merge commit. */
  sha: string | null;
  /** The job's key in the workflow file. */
  jobKey: string | null;
  workflow: string | null;
  /** Whether we run in GitHub Actions at all. */
  inActions: boolean;
  workspace: string | null;
  temp: string;
  home: string;
  serverUrl: string;
  debug: boolean;
  platform: NodeJS.Platform;
  /** The Node that runs us: absolute path. */
  node: string;
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
}

/** The variables are described at docs.github.com, "Variables reference"; `GITHUB_EVENT_PATH` holds the webhook's payload. */
export function readContext(env: Readonly<Record<string, string | undefined>> = process.env): RunnerContext {
  const [owner = '', repo = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
  return {
    owner,
    repo,
    eventName: env.GITHUB_EVENT_NAME ?? '',
    event: readEvent(env.GITHUB_EVENT_PATH),
    runId: positive(env.GITHUB_RUN_ID),
    runAttempt: positive(env.GITHUB_RUN_ATTEMPT) ?? 1,
    sha: env.GITHUB_SHA || null,
    jobKey: env.GITHUB_JOB || null,
    workflow: env.GITHUB_WORKFLOW || null,
    inActions: env.GITHUB_ACTIONS === 'true',
    workspace: env.GITHUB_WORKSPACE || null,
    temp: env.RUNNER_TEMP || tmpdir(),
    home: env.HOME || homedir(),
    serverUrl: env.GITHUB_SERVER_URL || 'https://github.com',
    debug: env.RUNNER_DEBUG === '1',
    platform: process.platform,
    node: process.execPath,
    cwd: process.cwd(),
    env,
  };
}

const positive = (text: string | undefined) =>
  text !== undefined && /^[1-9]\d{0,15}$/.test(text) ? Number(text) : null;

/** A missing or broken event file is no event: the run can still be found by its id. */
function readEvent(path: string | undefined): Record<string, unknown> {
  if (!path) return {};
  try {
    const payload: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return payload !== null && typeof payload === 'object' ? { ...payload } : {};
  } catch {
    return {};
  }
}
