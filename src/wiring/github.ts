/** GitHub's side of the world; without a token, the little that is known without it. */

import { createChangeSource } from '../adapters/github/change.js';
import { createCiRetry } from '../adapters/github/ci-retry.js';
import { authorOf } from '../adapters/github/comment-lookup.js';
import { gatherFacts } from '../adapters/github/facts.js';
import { createGitHubClient, type GitHub } from '../adapters/github/github-client.js';
import { createCommittedFiles } from '../adapters/github/github-files.js';
import { createLogSource } from '../adapters/github/github-logs.js';
import { createRunSource } from '../adapters/github/github-run.js';
import { createHistory } from '../adapters/github/history.js';
import { withLocalRun } from '../adapters/github/local-run.js';
import { createPullRequestFinder } from '../adapters/github/pull-request.js';
import { createReactions } from '../adapters/github/reactions.js';
import { artifactName } from '../adapters/runner/artifact.js';
import type { RunnerContext } from '../adapters/runner/context.js';
import { ConfigurationError, type Inputs } from '../contract/inputs.js';
import type { Journal } from '../contract/ports.js';
import type { Placement, World } from '../contract/world.js';
import type { Doors } from './doors.js';
import { artifactJob } from './settings.js';

/** @param signal ends every request; publishing has none, because what was found out is told also when time is up */
export function clientFor(
  { env }: RunnerContext,
  inputs: Inputs,
  { journal, signal }: Doors & { signal?: AbortSignal },
): GitHub | null {
  const token = inputs['github-token'];
  const baseUrl = env.GITHUB_API_URL || undefined;
  return token === null ? null : createGitHubClient({ token, baseUrl, journal, ...(signal && { signal }) });
}

/** The run to diagnose: the input's, the event's, or the one we are in. */
function runToDiagnose({ event, runId, runAttempt }: RunnerContext, inputs: Inputs) {
  const told = event.workflow_run;
  const ofEvent =
    typeof told === 'object' && told !== null && 'id' in told && typeof told.id === 'number' ? told.id : null;
  const wanted = inputs['run-id'] ?? ofEvent ?? runId;
  return { runId: wanted, attempt: wanted === runId ? runAttempt : wanted === ofEvent ? attemptOf(told) : null };
}

/** An event of attempt 1 may come while attempt 2 is running. */
const attemptOf = (run: unknown) =>
  typeof run === 'object' && run !== null && 'run_attempt' in run && typeof run.run_attempt === 'number'
    ? run.run_attempt
    : null;

export function gitHubPorts(
  context: RunnerContext,
  inputs: Inputs,
  { placement, signal, ...doors }: Doors & { placement: Placement; signal: AbortSignal },
) {
  const { thread, spool, journal } = doors;
  const github = clientFor(context, inputs, { ...doors, signal });
  const { owner, repo } = context;
  const { runId, attempt } = runToDiagnose(context, inputs);
  const isBrought = placement === 'wrapped-command' || placement === 'log-file';
  if (github === null || runId === null || owner === '' || repo === '') {
    if (!isBrought)
      throw new ConfigurationError('Nothing to diagnose: set `github-token` and `run-id`, or `log-file`.');
    return withoutGitHub(context, journal);
  }
  const pullRequests = createPullRequestFinder({ github, event: context.event, ownRunId: context.runId, journal });
  const runs = createRunSource({
    github,
    owner,
    repo,
    runId,
    attempt,
    ownJobId: inputs['job-id'],
    own: runId === context.runId ? ownJobOf(context, inputs) : null,
    defaultBranch: defaultBranchOf(context),
    pullRequests,
    redact: doors.sanitiser.text,
  });
  const unheard = (error: unknown) => journal.debug(`The run could not be read: ${String(error)}`);
  const own = artifactName({ base: inputs['artifact-name'], attempt: 1, job: artifactJob(context, inputs, placement) });
  return {
    runs: isBrought ? withLocalRun(runs, context, unheard) : runs,
    logs: createLogSource({ github, sanitise: thread, spool, journal, signal }),
    committed: createCommittedFiles({ github }),
    change: createChangeSource(github),
    facts: {
      gather: (question: Parameters<World['facts']['gather']>[0]) => gatherFacts({ octokit: github, ...question }),
    },
    ciRetry: createCiRetry(github),
    reactions: inputs.comment === 'auto' ? createReactions({ github, author: authorOf(inputs['github-token']) }) : null,
    history: inputs.history
      ? createHistory({ octokit: github, owner, repo, workflowRunId: context.runId, artifactName: own })
      : null,
  };
}

/** What tells our own job from the others where it has no id. */
const ownJobOf = ({ env, jobKey }: RunnerContext, { matrix }: Inputs) => ({
  runnerName: env.RUNNER_NAME || null,
  key: jobKey,
  matrix,
});

/** The event says it, mostly; else it costs a request. */
function defaultBranchOf({ event }: RunnerContext): string | null {
  const { repository } = event;
  if (typeof repository !== 'object' || repository === null || !('default_branch' in repository)) return null;
  return typeof repository.default_branch === 'string' ? repository.default_branch : null;
}

/** A log on a laptop: nothing is known beyond it. */
function withoutGitHub(context: RunnerContext, journal: Journal) {
  return {
    runs: withLocalRun(null, context, (error) => journal.debug(String(error))),
    logs: {
      jobLog: async () => ({ unavailable: 'There is no access to GitHub.' }),
      baselineLog: async () => ({ unavailable: 'There is no access to GitHub.' }),
    },
    committed: { read: async () => null },
    change: { read: async () => ({ reason: 'There is no access to GitHub.' }), commitOf: async () => null },
    facts: { gather: async () => ({ facts: [], changedFiles: null, changedFilesUrl: null }) },
    history: null,
    ciRetry: null,
    reactions: null,
  };
}
