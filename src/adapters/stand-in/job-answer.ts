import { fullName, type Json, type Urls } from './answers.js';
import type { World, WorldJob } from './world.js';

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
    runner_name: 'GitHub Actions 1',
    runner_group_id: 0,
    runner_group_name: 'GitHub Actions',
  };
}
