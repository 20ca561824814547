import type { Contexts, Known } from './known.js';

/** What the runner tells an action of the run that it is in. */
export interface OwnRun {
  environment: Readonly<Record<string, string | undefined>>;
  /** The payload of the event that started the run. */
  event: Record<string, unknown>;
}

/**
 * Properties of the context `github` that are the same for every job of a run, with the variable that holds each.
 * [docs.github.com, "Contexts reference", `github` context, and "Variables reference", default environment variables]
 */
const SAME_IN_EVERY_JOB: Record<string, string> = {
  actor: 'GITHUB_ACTOR',
  actor_id: 'GITHUB_ACTOR_ID',
  api_url: 'GITHUB_API_URL',
  base_ref: 'GITHUB_BASE_REF',
  event_name: 'GITHUB_EVENT_NAME',
  graphql_url: 'GITHUB_GRAPHQL_URL',
  head_ref: 'GITHUB_HEAD_REF',
  ref: 'GITHUB_REF',
  ref_name: 'GITHUB_REF_NAME',
  ref_type: 'GITHUB_REF_TYPE',
  repository: 'GITHUB_REPOSITORY',
  repository_id: 'GITHUB_REPOSITORY_ID',
  repository_owner: 'GITHUB_REPOSITORY_OWNER',
  repository_owner_id: 'GITHUB_REPOSITORY_OWNER_ID',
  run_attempt: 'GITHUB_RUN_ATTEMPT',
  run_id: 'GITHUB_RUN_ID',
  run_number: 'GITHUB_RUN_NUMBER',
  server_url: 'GITHUB_SERVER_URL',
  sha: 'GITHUB_SHA',
  triggering_actor: 'GITHUB_TRIGGERING_ACTOR',
  workflow: 'GITHUB_WORKFLOW',
  workflow_ref: 'GITHUB_WORKFLOW_REF',
  workflow_sha: 'GITHUB_WORKFLOW_SHA',
  /** Not the same path in every job, but the command is run again here, in our own. */
  workspace: 'GITHUB_WORKSPACE',
};

/** Contexts of a failed job of the run that we are in. Of another run nothing is known by the environment: use none. */
export function runContexts({ environment, event }: OwnRun): Contexts {
  const github = Object.entries(SAME_IN_EVERY_JOB).flatMap(([name, variable]) => {
    const value = environment[variable];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {
    github: { ...Object.fromEntries(github), event: asKnown(event) },
    // A command that was made for another system is not run here at all.
    runner: environment.RUNNER_OS === undefined ? {} : { os: environment.RUNNER_OS },
  };
}

/** The payload was read as JSON, so it holds nothing else. */
function asKnown(json: unknown): Known {
  if (Array.isArray(json)) return json.map(asKnown);
  if (json === null || json === undefined) return null;
  if (typeof json === 'object')
    return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, asKnown(value)]));
  return typeof json === 'string' || typeof json === 'number' || typeof json === 'boolean' ? json : null;
}
