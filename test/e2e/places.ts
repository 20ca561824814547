/** Where a story plays: the action in another place than the usual last job of a pull request's run. */
import type { RunnerJob } from '../../demo/runner.js';
import type { World, WorldJob, WorldRun } from '../../demo/world.js';
import type { Played } from './stage.js';

/** The run of the scene that failed, and the run of the default branch to which it is compared. */
export const RUN = 4711;
export const FAILED_JOB = 81;
export const OWN_JOB = 82;
const FORK = 'mallory/cart';

export function runOf(world: World, id = RUN): WorldRun {
  const run = world.runs.find((candidate) => candidate.id === id);
  if (!run) throw new Error(`The world has no run ${id}.`);
  return run;
}

export function jobOf(world: World, id = FAILED_JOB): WorldJob {
  const job = world.jobs.find((candidate) => candidate.id === id);
  if (!job) throw new Error(`The world has no job ${id}.`);
  return job;
}

/** No run of the base branch: every request for a log is then for the failed job's. */
export function withoutBaseline(world: World): void {
  world.runs = world.runs.filter((run) => run.id === RUN);
}

/** The pull request's branch is a stranger's. */
export function comesFromFork(world: World): void {
  runOf(world).headRepo = FORK;
  runOf(world).actor = 'mallory';
  runOf(world).triggeringActor = 'mallory';
  for (const pull of world.pulls) {
    pull.headRepo = FORK;
    pull.author = 'mallory';
  }
  world.collaborators.mallory = 'read';
}

/** The event of the scene's pull request, opened from the fork. */
export function forkEvent(event: unknown): unknown {
  const copy: { pull_request: { head: { repo: { full_name: string } } } } = JSON.parse(JSON.stringify(event));
  copy.pull_request.head.repo.full_name = FORK;
  return copy;
}

export function isOver(world: World, conclusion: 'failure' | 'success'): void {
  Object.assign(runOf(world), { status: 'completed', conclusion });
  Object.assign(jobOf(world), { conclusion });
  world.jobs = world.jobs.filter((job) => job.id !== OWN_JOB);
}

/** A job of the default branch that was started when the run had ended. */
export const onWorkflowRun: Partial<RunnerJob> = {
  runId: 5000,
  eventName: 'workflow_run',
  event: { action: 'completed', workflow_run: { id: RUN }, repository: { default_branch: 'main' } },
  workflow: 'Diagnose',
  checkRunId: 5001,
  ref: 'refs/heads/main',
};

/** The sentences of the `::warning::` commands. */
export const warningsOf = ({ printed }: Played): string[] =>
  [...printed.matchAll(/^::warning[^:]*::(.*)$/gm)].map((found) => found[1] ?? '');

/** What the audit trail tells, by type. */
export const auditOf = ({ files }: Played, type: string): Record<string, unknown>[] =>
  (files['audit.jsonl'] ?? '')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Record<string, unknown> => JSON.parse(line))
    .filter((event) => event.type === type);
