import { createHash } from 'node:crypto';
import { fullName, idOf, type Json, minimalRepository, nodeId, repoUrl, type Urls, user } from './answers.js';
import { pullMinimal } from './pull-answers.js';
import type { World, WorldAnnotation, WorldArtifact, WorldJob, WorldPull, WorldRun } from './world.js';

export function run(it: WorldRun, world: World, urls: Urls): Json {
  const self = `${repoUrl(world, urls)}/actions/runs/${it.id}`;
  const paths = ['jobs', 'logs', 'artifacts', 'cancel', 'rerun'].map((part) => [`${part}_url`, `${self}/${part}`]);
  const author = { name: it.actor, email: `${it.actor.replace(/\W/g, '')}@users.noreply.github.com` };
  return {
    id: it.id,
    name: it.name,
    node_id: nodeId('WorkflowRun', it.id),
    head_branch: it.headBranch,
    head_sha: it.headSha,
    path: it.path,
    display_title: it.name,
    run_number: 1,
    run_attempt: it.attempt,
    event: it.event,
    status: it.status,
    conclusion: it.conclusion,
    workflow_id: it.workflowId,
    check_suite_id: it.id + 1,
    url: self,
    html_url: `${urls.site}/${fullName(world)}/actions/runs/${it.id}`,
    pull_requests: pullsOfRun(it, world).map((pull) => pullMinimal(pull, world, urls)),
    created_at: it.createdAt,
    updated_at: it.createdAt,
    run_started_at: it.createdAt,
    actor: user(it.actor, urls),
    triggering_actor: user(it.triggeringActor, urls),
    ...Object.fromEntries(paths),
    check_suite_url: `${repoUrl(world, urls)}/check-suites/${it.id + 1}`,
    workflow_url: `${repoUrl(world, urls)}/actions/workflows/${it.workflowId}`,
    previous_attempt_url: it.attempt > 1 ? `${self}/attempts/${it.attempt - 1}` : null,
    head_commit: {
      id: it.headSha,
      tree_id: it.headSha,
      message: it.name,
      timestamp: it.createdAt,
      author,
      committer: author,
    },
    repository: minimalRepository(fullName(world), world, urls),
    // Null for a deleted fork, whatever the description says. [github/rest-api-description#1586]
    head_repository: it.headRepo === null ? null : minimalRepository(it.headRepo, world, urls),
  };
}

/** Open pull requests of this repository's own branches: for a fork's the list is empty. [github/docs#22501] */
function pullsOfRun(it: WorldRun, world: World): WorldPull[] {
  if (it.headRepo !== fullName(world)) return [];
  return world.pulls.filter(
    (pull) => pull.state === 'open' && pull.headRef === it.headBranch && pull.headRepo === it.headRepo,
  );
}

/** A job of a run in GitHub's words. A check run of Actions and its job share one id. */
export function job(it: WorldJob, world: World, urls: Urls): Json {
  const repo = `${urls.api}/repos/${fullName(world)}`;
  const run = world.runs.find((candidate) => candidate.id === it.runId);
  return {
    id: it.id,
    run_id: it.runId,
    run_url: `${repo}/actions/runs/${it.runId}`,
    run_attempt: it.attempt,
    node_id: Buffer.from(`CheckRun:${it.id}`).toString('base64'),
    head_sha: run?.headSha ?? '',
    head_branch: run?.headBranch ?? null,
    workflow_name: run?.name ?? null,
    url: `${repo}/actions/jobs/${it.id}`,
    html_url: `${urls.site}/${fullName(world)}/actions/runs/${it.runId}/job/${it.id}`,
    status: it.status,
    conclusion: it.conclusion,
    created_at: it.startedAt,
    started_at: it.startedAt,
    completed_at: it.completedAt,
    name: it.name,
    steps: it.steps.map((step) => ({
      name: step.name,
      status: step.completedAt === null ? 'in_progress' : 'completed',
      conclusion: step.conclusion,
      number: step.number,
      started_at: step.startedAt,
      completed_at: step.completedAt,
    })),
    check_run_url: `${repo}/check-runs/${it.id}`,
    labels: ['ubuntu-latest'],
    runner_id: 1,
    runner_name: it.runnerName ?? 'GitHub Actions 1',
    runner_group_id: 0,
    runner_group_name: 'GitHub Actions',
  };
}

/** As GitHub makes them for a job: on the file `.github`, whose line says nothing. */
export function annotation(it: WorldAnnotation, jobId: number, { world, urls }: { world: World; urls: Urls }): Json {
  const sha = world.runs.find((run) => run.id === world.jobs.find((job) => job.id === jobId)?.runId)?.headSha ?? '';
  return {
    path: '.github',
    blob_href: `${urls.site}/${fullName(world)}/blob/${sha}/.github`,
    start_line: 1,
    start_column: null,
    end_line: 1,
    end_column: null,
    annotation_level: it.level,
    title: '',
    message: it.message,
    raw_details: '',
  };
}

export function artifact(it: WorldArtifact, world: World, urls: Urls): Json {
  const self = `${repoUrl(world, urls)}/actions/artifacts/${it.id}`;
  return {
    id: it.id,
    node_id: nodeId('Artifact', it.id),
    name: it.name,
    size_in_bytes: it.zip.length,
    url: self,
    archive_download_url: `${self}/zip`,
    expired: it.expired,
    created_at: it.createdAt,
    expires_at: it.createdAt,
    updated_at: it.createdAt,
    digest: `sha256:${createHash('sha256').update(it.zip).digest('hex')}`,
    workflow_run: {
      id: it.runId,
      repository_id: idOf(fullName(world)),
      head_repository_id: idOf(fullName(world)),
      head_branch: it.headBranch,
      head_sha: world.runs.find((run) => run.id === it.runId)?.headSha ?? '0'.repeat(40),
    },
  };
}
