/** Builds the world that the pipeline is given, from what the runner says and what the workflow's author has set. */
import { isAbsolute, join } from 'node:path/posix';
import { createAccess } from './adapters/access.js';
import { createAnnotations } from './adapters/annotations.js';
import { artifactName, createArtifactPublisher } from './adapters/artifact.js';
import { checkoutSha } from './adapters/checkout.js';
import { createCiRetry } from './adapters/ci-retry.js';
import { createClaude } from './adapters/claude.js';
import { createCommentPublisher } from './adapters/comment.js';
import type { RunnerContext } from './adapters/context.js';
import { createEditStore } from './adapters/edits.js';
import { createExecutor, detectIsolation } from './adapters/exec.js';
import { gatherFacts } from './adapters/facts.js';
import { createGitHubClient, type GitHub } from './adapters/github-client.js';
import { createCommittedFiles } from './adapters/github-files.js';
import { createLogSource } from './adapters/github-logs.js';
import { createRunSource } from './adapters/github-run.js';
import { createHistory } from './adapters/history.js';
import { installedFile } from './adapters/installation.js';
import { withLocalRun } from './adapters/local-run.js';
import { identityToken, registerSecrets } from './adapters/outputs.js';
import { privateFolder, randomNonce, removeFolder, systemClock } from './adapters/process.js';
import { createPrograms } from './adapters/programs.js';
import { proxyOptions } from './adapters/proxy.js';
import { createPullRequestFinder } from './adapters/pull-request.js';
import { createPushgateway } from './adapters/pushgateway.js';
import { createReportFiles } from './adapters/report-files.js';
import { createRetryPolicy } from './adapters/retry.js';
import type { Sanitiser } from './adapters/sanitise.js';
import { createShadowGit } from './adapters/shadow-git.js';
import { createScriptFiles } from './adapters/shell-script.js';
import type { Spool } from './adapters/spool.js';
import { createSummary } from './adapters/summary.js';
import { createWorkspace } from './adapters/workspace.js';
import { parseAllowedCommands } from './commands/allowed-commands.js';
import { createConfinement } from './commands/paths.js';
import { createPolicy } from './commands/policy.js';
import { commandTools } from './commands/toolbox.js';
import { ConfigurationError, type Inputs } from './inputs.js';
import type { Executor, Journal, Model, Publisher, Workspace } from './ports.js';
import type { BroughtLog, Placement, Settings, World } from './world.js';

export const VERSION = '2.0.0';

/** What stands between the action and everything outside. */
export interface Doors {
  sanitiser: Sanitiser;
  journal: Journal;
  spool: Spool;
}

export interface Wired {
  world: World;
  settings: Settings;
  /** Where the report's files are written. */
  reportPath: string;
  /** Removes what was made for the work and is not for keeping. */
  close(): Promise<void>;
}

/** @throws ConfigurationError for what the workflow's author can mend */
export async function buildWorld(
  context: RunnerContext,
  inputs: Inputs,
  doors: Doors & { brought: BroughtLog | null },
): Promise<Wired> {
  const placement = placementOf(context, inputs, doors.brought);
  const github = clientFor(context, inputs, doors);
  const machine = await buildMachine(context, inputs, doors);
  const reportPath = privateFolder(context.temp, 'autofixops-report-');
  const world: World = {
    clock: systemClock,
    journal: doors.journal,
    nonce: randomNonce,
    ...machine,
    ...gitHubPorts(context, inputs, { ...doors, github, placement }),
    model: modelFor(context, inputs, doors, machine.rerunMs),
    publishers: publishersFor(context, inputs, { ...doors, github, placement, reportPath }),
    feedback: { ...machine.feedback, permission: github ? createAccess({ github, ...context }) : async () => null },
  };
  const settings = settingsFor(context, inputs, { placement, brought: doors.brought });
  return { world, settings, reportPath, close: async () => removeFolder(machine.scratch) };
}

function placementOf({ eventName, runId }: RunnerContext, inputs: Inputs, brought: BroughtLog | null): Placement {
  if (brought) return inputs.run === null ? 'log-file' : 'wrapped-command';
  if (eventName === 'workflow_run') return 'workflow-run';
  if (inputs['run-id'] !== null && inputs['run-id'] !== runId) return 'other-run';
  return inputs['job-status'] === 'failure' ? 'failing-job' : 'diagnose-job';
}

function clientFor({ env }: RunnerContext, inputs: Inputs, { journal }: Doors): GitHub | null {
  const token = inputs['github-token'];
  return token === null ? null : createGitHubClient({ token, baseUrl: env.GITHUB_API_URL || undefined, journal });
}

/** The run to diagnose: the input's, the event's, or the one we are in. */
function runToDiagnose({ event, runId, runAttempt }: RunnerContext, inputs: Inputs) {
  const told = event.workflow_run;
  const ofEvent =
    typeof told === 'object' && told !== null && 'id' in told && typeof told.id === 'number' ? told.id : null;
  const wanted = inputs['run-id'] ?? ofEvent ?? runId;
  return { runId: wanted, attempt: wanted === runId ? runAttempt : null };
}

function gitHubPorts(
  context: RunnerContext,
  inputs: Inputs,
  { sanitiser, spool, journal, github, placement }: Doors & { github: GitHub | null; placement: Placement },
) {
  const { owner, repo } = context;
  const { runId, attempt } = runToDiagnose(context, inputs);
  const isBrought = placement === 'wrapped-command' || placement === 'log-file';
  if (github === null || runId === null || owner === '' || repo === '') {
    if (!isBrought)
      throw new ConfigurationError('Nothing to diagnose: set `github-token` and `run-id`, or `log-file`.');
    return withoutGitHub(context, journal);
  }
  const pullRequests = createPullRequestFinder({ github, event: context.event, ownRunId: context.runId });
  const runs = createRunSource({ github, owner, repo, runId, attempt, ownJobId: inputs['job-id'], pullRequests });
  const unheard = (error: unknown) => journal.debug(`The run could not be read: ${String(error)}`);
  const own = artifactName({ base: inputs['artifact-name'], attempt: 1, job: null });
  return {
    runs: isBrought ? withLocalRun(runs, context, unheard) : runs,
    logs: createLogSource({ github, sanitise: sanitiser, spool, journal }),
    committed: createCommittedFiles({ github, redact: sanitiser.text }),
    facts: {
      gather: (question: Parameters<World['facts']['gather']>[0]) => gatherFacts({ octokit: github, ...question }),
    },
    ciRetry: createCiRetry(github),
    history: inputs.history
      ? createHistory({ octokit: github, owner, repo, workflowRunId: context.runId, artifactName: own })
      : null,
  };
}

/** A log on a laptop: nothing is known beyond it. */
function withoutGitHub(context: RunnerContext, journal: Journal) {
  return {
    runs: withLocalRun(null, context, (error) => journal.debug(String(error))),
    logs: { jobLog: async () => ({ unavailable: 'There is no access to GitHub.' }), baselineLog: async () => null },
    committed: { read: async () => null },
    facts: { gather: async () => ({ facts: [], changedFiles: null, changedFilesUrl: null }) },
    history: null,
    ciRetry: null,
  };
}

/** What can be read and run on this machine. */
async function buildMachine(context: RunnerContext, inputs: Inputs, { sanitiser }: Doors) {
  const { home, env, platform } = context;
  const temp = privateFolder(context.temp, 'autofixops-work-');
  const workspace = await createWorkspace({ root: context.workspace, redact: sanitiser.text });
  const programs = createPrograms({
    path: env.PATH ?? '',
    workspace: workspace.root,
    temp,
    home,
    toolCache: env.RUNNER_TOOL_CACHE ?? null,
  });
  const limiterPath = installedFile('limiter/index.js');
  const timed = createTimedExecutor(createExecutor({ temp, redact: sanitiser.text, limiterPath, node: context.node }));
  const policy = createPolicy({
    root: workspace.root,
    inspect: workspace.inspect,
    programs,
    emptyDirectory: privateFolder(temp, 'autofixops-empty-'),
    shadowGit: await createShadowGit({ root: workspace.root, temp }),
    allow: parseAllowed(inputs['allow-commands']),
    platform,
  });
  const maxCommands = inputs['max-commands'];
  return {
    scratch: temp,
    workspace,
    executor: timed.executor,
    rerunMs: timed.rerunMs,
    diagnosticTools: () =>
      commandTools({ policy, executor: timed.executor, workspace, maxCommands, clock: systemClock }),
    feedback: {
      checkoutSha: () => checkoutSha(workspace.root),
      scripts: createScriptFiles({ workspace: workspace.root, temp }),
      edits: createEditStore({ workspace: workspace.root ?? temp, temp: context.temp }),
      resolveProgram: programs.resolve,
      confine: confineIn(workspace),
      environment: env,
      isolation: await detectIsolation(),
      platform,
    },
  };
}

/** The path rules of the commands, for the files that an edit may reach. */
function confineIn(workspace: Workspace): World['feedback']['confine'] {
  const root = workspace.root ?? '/nonexistent';
  const confinement = createConfinement(root, workspace.inspect);
  return async (path) => {
    try {
      const confined = await confinement.confine(path);
      if (confined.type !== 'file') return { reason: `${path} is not a file of the repository.` };
      return isAbsolute(confined.path)
        ? { reason: `${path} is outside of the workspace.` }
        : { realPath: join(root, confined.path) };
    } catch (error) {
      return { reason: error instanceof Error ? error.message : String(error) };
    }
  };
}

/** Re-runs have a time limit of their own: what they take is added to the time that everything else may take. */
function createTimedExecutor(executor: Executor) {
  let ms = 0;
  const run: Executor['run'] = async (order) => {
    const started = systemClock.now();
    try {
      return await executor.run(order);
    } finally {
      if (order.isolate) ms += systemClock.now() - started;
    }
  };
  return { executor: { run }, rerunMs: () => ms };
}

function parseAllowed(text: string): string[][] {
  try {
    return parseAllowedCommands(text);
  } catch (error) {
    throw new ConfigurationError(`\`allow-commands\`: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function modelFor(context: RunnerContext, inputs: Inputs, doors: Doors, rerunMs: () => number): Model | null {
  const { sanitiser, journal } = doors;
  const credential = credentialFor(inputs, sanitiser);
  if (credential === null) return null;
  const started = systemClock.now();
  const retry = createRetryPolicy({
    maxRetries: inputs['max-retries'],
    deadline: () => started + inputs['timeout-minutes'] * 60_000 + rerunMs(),
    clock: systemClock,
    journal,
  });
  return createClaude({
    ...credential,
    baseUrl: inputs['anthropic-base-url'],
    model: inputs.model,
    effort: inputs.effort,
    retry,
    clock: systemClock,
    journal,
    sanitise: sanitiser,
    fetchOptions: proxyOptions(context.env),
  });
}

function credentialFor(inputs: Inputs, sanitiser: Sanitiser) {
  const apiKey = inputs['anthropic-api-key'];
  if (apiKey !== null) return { apiKey };
  const ruleId = inputs['anthropic-federation-rule-id'];
  const organizationId = inputs['anthropic-federation-organization-id'];
  if (ruleId === null || organizationId === null) return null;
  const federation = {
    ruleId,
    organizationId,
    serviceAccountId: inputs['anthropic-federation-service-account-id'] ?? undefined,
    workspaceId: inputs['anthropic-federation-workspace-id'] ?? undefined,
    identityToken,
    onToken: (token: string) => {
      registerSecrets([token]);
      sanitiser.add(token);
    },
  };
  return { federation };
}

/** In the order in which they are served: files and artifact last, so that the audit trail in them tells of the others. */
function publishersFor(
  context: RunnerContext,
  inputs: Inputs,
  {
    sanitiser,
    journal,
    github,
    placement,
    reportPath,
  }: Doors & { github: GitHub | null; placement: Placement; reportPath: string },
): Publisher[] {
  const { holdsSecret } = sanitiser;
  const comment = github && inputs.comment === 'auto' ? [createCommentPublisher({ github, journal, holdsSecret })] : [];
  if (!context.inActions) return [...comment, createReportFiles({ folder: reportPath, holdsSecret })];
  const job = placement === 'diagnose-job' || placement === 'workflow-run' ? null : jobKeyOf(context, inputs);
  const name = artifactName({ base: inputs['artifact-name'], attempt: context.runAttempt, job });
  const runUrl = `${context.serverUrl}/${context.owner}/${context.repo}/actions/runs/${context.runId}`;
  const retentionDays = inputs['retention-days'];
  const pushgateway = inputs['pushgateway-url'];
  return [
    ...comment,
    createSummary({ holdsSecret }),
    createAnnotations({ holdsSecret }),
    ...(pushgateway ? [createPushgateway({ url: pushgateway, holdsSecret })] : []),
    createReportFiles({ folder: reportPath, holdsSecret }),
    createArtifactPublisher({
      name,
      folder: reportPath,
      temp: context.temp,
      retentionDays,
      runUrl,
      holdsSecret,
      journal,
    }),
  ];
}

/** Tells this job from others of its workflow, and from its siblings in a matrix. */
function jobKeyOf({ jobKey }: RunnerContext, { matrix }: Inputs): string | null {
  if (jobKey === null) return null;
  const values = Object.values(matrix ?? {}).map((value) =>
    typeof value === 'object' ? JSON.stringify(value) : String(value),
  );
  return [jobKey, ...values].join(' ');
}

/** One token of the model's vocabulary is about so many characters of a log: measured on logs at 2.9, less to be safe. */
const CHARS_PER_TOKEN = 2.5;

function settingsFor(
  context: RunnerContext,
  inputs: Inputs,
  { placement, brought }: { placement: Placement; brought: BroughtLog | null },
): Settings {
  return {
    placement,
    ownRunId: context.runId,
    event: context.eventName,
    sha: context.sha,
    brought,
    notices: [],
    ownJob: { key: jobKeyOf(context, inputs), matrix: inputs.matrix },
    rerun: inputs.rerun,
    rerunCommand: inputs['rerun-command'],
    rerunTimeoutMs: inputs['rerun-timeout-minutes'] * 60_000,
    fix: inputs.fix,
    maxFixAttempts: inputs['max-fix-attempts'],
    retryFlaky: inputs['retry-flaky'],
    maxLogChars: Math.round(inputs['max-log-tokens'] * CHARS_PER_TOKEN),
    maxTurns: inputs['max-turns'],
    maxCostUsd: inputs['max-cost-usd'],
    version: VERSION,
  };
}
