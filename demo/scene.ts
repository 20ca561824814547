import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import { BASE_FILES, CHANGED_FILES, DEMO } from './demo-project.js';
import type { RunnerJob } from './runner.js';
import { type LoggedStep, runnerLog } from './runner-log.js';
import { createWorld, type World, type WorldFile, type WorldJob, type WorldRun } from './world.js';

export interface Scene {
  world: World;
  job: Omit<RunnerJob, 'apiUrl'>;
}

const STARTED = Date.UTC(2026, 10, 20, 10, 0, 0);
const at = (seconds: number) => new Date(STARTED + seconds * 1000).toISOString().replace('.000Z', 'Z');

/** A pull request that broke a small project: the repository with both commits, the runs, jobs, logs and files of GitHub. */
export async function buildScene(folder: string): Promise<Scene> {
  const workspace = join(folder, 'cart');
  const baseSha = await commitFiles(workspace, BASE_FILES, 'Start');
  const passing = runTests(workspace);
  const headSha = await commitFiles(workspace, CHANGED_FILES, DEMO.pullRequest.title);
  const failing = runTests(workspace);
  if (passing.exitCode !== 0 || failing.exitCode === 0)
    throw new Error(`The tests of the demo did not end as they should:\n${failing.output}`);
  const changed = changedFiles();
  const { owner, repo, pullRequest } = DEMO;
  const event = { pull_request: pullPayload(headSha, baseSha), repository: { default_branch: pullRequest.baseRef } };
  const world = createWorld({
    owner,
    repo,
    runs: [
      aRun({
        id: 4711,
        headSha,
        headBranch: pullRequest.headRef,
        event: 'pull_request',
        status: 'in_progress',
        conclusion: null,
      }),
      aRun({ id: 4690, headSha: baseSha }),
    ],
    jobs: [
      aJob({ id: 81, runId: 4711, conclusion: 'failure' }),
      diagnoseJob(),
      aJob({ id: 71, runId: 4690, conclusion: 'success' }),
    ],
    logs: { 81: runnerLog([failing], STARTED), 71: runnerLog([passing], STARTED - 86_400_000) },
    pulls: [
      {
        ...pullRequest,
        body: null,
        state: 'open',
        locked: false,
        author: 'jo',
        headSha,
        headRepo: `${owner}/${repo}`,
        baseSha,
        files: changed,
      },
    ],
    contents: { [headSha]: { ...BASE_FILES, ...CHANGED_FILES }, [baseSha]: BASE_FILES },
    comparisons: {
      [`${baseSha}...${headSha}`]: { status: 'ahead', aheadBy: 1, behindBy: 0, mergeBase: baseSha, files: changed },
    },
    collaborators: { jo: 'write' },
  });
  return { world, job: runnerJob({ workspace, headSha, event }) };
}

function runnerJob({
  workspace,
  headSha,
  event,
}: {
  workspace: string;
  headSha: string;
  event: unknown;
}): Scene['job'] {
  return {
    repository: `${DEMO.owner}/${DEMO.repo}`,
    runId: 4711,
    runAttempt: 1,
    eventName: 'pull_request',
    event,
    sha: headSha,
    ref: `refs/pull/${DEMO.pullRequest.number}/merge`,
    workflow: 'CI',
    jobKey: 'diagnose',
    checkRunId: 82,
    jobStatus: 'success',
    matrix: null,
    actor: 'jo',
    token: 'demo-token-of-no-value',
    results: null,
    workspace,
  };
}

const pullPayload = (headSha: string, baseSha: string) => ({
  number: DEMO.pullRequest.number,
  state: 'open',
  head: { ref: DEMO.pullRequest.headRef, sha: headSha, repo: { full_name: `${DEMO.owner}/${DEMO.repo}` } },
  base: { ref: DEMO.pullRequest.baseRef, sha: baseSha, repo: { full_name: `${DEMO.owner}/${DEMO.repo}` } },
});

const aRun = (over: Partial<WorldRun> & { id: number; headSha: string }): WorldRun => ({
  attempt: 1,
  name: 'CI',
  path: '.github/workflows/ci.yml',
  workflowId: 7,
  event: 'push',
  status: 'completed',
  conclusion: 'success',
  headBranch: 'main',
  headRepo: `${DEMO.owner}/${DEMO.repo}`,
  actor: 'jo',
  triggeringActor: 'jo',
  createdAt: at(over.id === 4711 ? 0 : -86_400),
  ...over,
});

const aJob = ({
  id,
  runId,
  conclusion,
}: {
  id: number;
  runId: number;
  conclusion: 'success' | 'failure';
}): WorldJob => ({
  id,
  runId,
  attempt: 1,
  name: 'test',
  status: 'completed',
  conclusion,
  startedAt: at(0),
  completedAt: at(20),
  steps: [
    { number: 1, name: 'Set up job', conclusion: 'success', startedAt: at(0), completedAt: at(0) },
    { number: 2, name: 'Run actions/checkout@v5', conclusion: 'success', startedAt: at(0), completedAt: at(1) },
    { number: 3, name: DEMO.failedStep.name, conclusion, startedAt: at(2), completedAt: at(20) },
  ],
});

const diagnoseJob = (): WorldJob => ({
  id: 82,
  runId: 4711,
  attempt: 1,
  name: 'diagnose',
  status: 'in_progress',
  conclusion: null,
  startedAt: at(21),
  completedAt: null,
  steps: [{ number: 1, name: 'Set up job', conclusion: 'success', startedAt: at(21), completedAt: at(22) }],
});

function changedFiles(): WorldFile[] {
  return Object.entries(CHANGED_FILES).map(([filename, text]) => {
    const patch = createTwoFilesPatch(filename, filename, BASE_FILES[filename] ?? '', text)
      .split('\n')
      .slice(4)
      .join('\n');
    return { filename, status: 'modified', patch };
  });
}

/** In a real repository where git is to be had; then the action sees that the right commit is checked out. @returns its name */
async function commitFiles(workspace: string, files: Record<string, string>, message: string): Promise<string> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(workspace, name)), { recursive: true });
    await writeFile(join(workspace, name), text);
  }
  const git = (...args: string[]) =>
    spawnSync('git', ['-c', 'user.name=demo', '-c', 'user.email=demo@localhost', ...args], {
      cwd: workspace,
      encoding: 'utf8',
    });
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '--all');
  git('commit', '--quiet', '--message', message);
  const sha = git('rev-parse', 'HEAD').stdout?.trim();
  return sha && /^[0-9a-f]{40}$/.test(sha) ? sha : message.padEnd(40, '0').replace(/\W/g, '0').slice(0, 40);
}

/** As the runner runs a `run:` step without a `shell:`; not told apart from it by the tests, whose colours and format depend on it. */
function runTests(workspace: string): LoggedStep {
  const { script, shell } = DEMO.failedStep;
  const { NODE_TEST_CONTEXT: _ours, ...env } = process.env;
  const ended = spawnSync('bash', ['-e', '-c', `${script} 2>&1`], {
    cwd: workspace,
    encoding: 'utf8',
    env: { ...env, CI: 'true' },
  });
  return { script, shell, output: ended.stdout, exitCode: ended.status ?? 1 };
}
