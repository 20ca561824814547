/** Runs, jobs, logs and artifacts. How GitHub behaves where its description is silent is said with where that was seen. */
import {
  type Answer,
  type Asked,
  error,
  found,
  notFound,
  paged,
  REPO,
  type Route,
  RUN,
  reads,
  redirect,
  writes,
} from './route.js';
import { annotation, artifact, job, run } from './run-answers.js';
import type { WorldRun } from './world.js';

export const ACTIONS_ROUTES: Route[] = [
  {
    operation: 'actions/get-workflow-run',
    method: 'GET',
    path: RUN,
    needs: reads('actions'),
    answer: (asked) => found(runOf(asked), (it) => run(it, asked.world, asked.urls)),
  },
  {
    operation: 'actions/get-workflow-run-attempt',
    method: 'GET',
    path: `${RUN}/attempts/{attempt_number}`,
    needs: reads('actions'),
    answer: (asked) => found(runOf(asked), (it) => run(it, asked.world, asked.urls)),
  },
  {
    operation: 'actions/list-jobs-for-workflow-run-attempt',
    method: 'GET',
    path: `${RUN}/attempts/{attempt_number}/jobs`,
    needs: reads('actions'),
    answer: (asked) => jobsOf(asked, Number(asked.params.attempt_number)),
  },
  {
    operation: 'actions/list-jobs-for-workflow-run',
    method: 'GET',
    path: `${RUN}/jobs`,
    needs: reads('actions'),
    answer: (asked) => jobsOf(asked, asked.query.get('filter') === 'all' ? null : (runOf(asked)?.attempt ?? 1)),
  },
  {
    operation: 'actions/get-job-for-workflow-run',
    method: 'GET',
    path: `${REPO}/actions/jobs/{job_id}`,
    needs: reads('actions'),
    answer: (asked) =>
      found(
        asked.world.jobs.find((it) => it.id === Number(asked.params.job_id)),
        (it) => job(it, asked.world, asked.urls),
      ),
  },
  {
    operation: 'actions/download-job-logs-for-workflow-run',
    method: 'GET',
    path: `${REPO}/actions/jobs/{job_id}/logs`,
    // 403 in a public one too. [blacklanternsecurity/bbot#1305; the words of it from memory]
    needs: { ...reads('actions'), evenIfPublic: true },
    answer: logsOf,
  },
  {
    operation: 'checks/list-annotations',
    method: 'GET',
    path: `${REPO}/check-runs/{check_run_id}/annotations`,
    needs: reads('checks'),
    answer: (asked) => {
      const id = Number(asked.params.check_run_id);
      if (!asked.world.jobs.some((it) => it.id === id)) return notFound();
      return paged(asked, asked.world.annotations[id] ?? [], (it) => annotation(it, id, asked));
    },
  },
  {
    operation: 'actions/list-workflow-runs',
    method: 'GET',
    path: `${REPO}/actions/workflows/{workflow_id}/runs`,
    needs: reads('actions'),
    answer: (asked) =>
      runsOf(asked, (it) => [String(it.workflowId), it.path.split('/').at(-1)].includes(asked.params.workflow_id)),
  },
  {
    operation: 'actions/list-workflow-runs-for-repo',
    method: 'GET',
    path: `${REPO}/actions/runs`,
    needs: reads('actions'),
    answer: (asked) => runsOf(asked, () => true),
  },
  {
    operation: 'actions/re-run-workflow-failed-jobs',
    method: 'POST',
    path: `${RUN}/rerun-failed-jobs`,
    needs: writes('actions'),
    answer: (asked) => {
      const it = runOf(asked);
      if (!it) return notFound();
      // While the run goes on: 403. [metabase/metabase#70916, cli/cli#9221]
      if (it.status !== 'completed') return error(403, 'This workflow is already running');
      asked.world.rerun.push(it.id);
      return { status: 201, body: {} };
    },
  },
  {
    operation: 'actions/list-workflow-run-artifacts',
    method: 'GET',
    path: `${RUN}/artifacts`,
    needs: reads('actions'),
    answer: (asked) => artifactsOf(asked, Number(asked.params.run_id)),
  },
  {
    operation: 'actions/list-artifacts-for-repo',
    method: 'GET',
    path: `${REPO}/actions/artifacts`,
    needs: reads('actions'),
    answer: (asked) => artifactsOf(asked, null),
  },
  {
    operation: 'actions/get-artifact',
    method: 'GET',
    path: `${REPO}/actions/artifacts/{artifact_id}`,
    needs: reads('actions'),
    answer: (asked) =>
      found(
        asked.world.artifacts.find((it) => it.id === Number(asked.params.artifact_id)),
        (it) => artifact(it, asked.world, asked.urls),
      ),
  },
  {
    operation: 'actions/download-artifact',
    method: 'GET',
    path: `${REPO}/actions/artifacts/{artifact_id}/{archive_format}`,
    needs: reads('actions'),
    answer: ({ params, world, urls }) => {
      const it = world.artifacts.find((candidate) => candidate.id === Number(params.artifact_id));
      if (!it) return notFound();
      if (it.expired) return error(410, 'Artifact has expired');
      return redirect(`${urls.blobs}/artifacts/${it.id}`);
    },
  },
];

/** An attempt is found by its number; without one, it is the latest. */
function runOf({ params, world }: Asked): WorldRun | undefined {
  const attempt = params.attempt_number === undefined ? null : Number(params.attempt_number);
  return world.runs
    .filter((it) => it.id === Number(params.run_id) && (attempt === null || it.attempt === attempt))
    .sort((a, b) => b.attempt - a.attempt)[0];
}

/** @param attempt null: of all attempts */
function jobsOf(asked: Asked, attempt: number | null): Answer {
  const { world, urls } = asked;
  if (!runOf(asked)) return notFound();
  const jobs = world.jobs.filter(
    (it) => it.runId === Number(asked.params.run_id) && (attempt === null || it.attempt === attempt),
  );
  return paged(asked, jobs, (it) => job(it, world, urls), 'jobs');
}

/**
 * A redirect to the blob host, also for a job that is still going: there it is the blob that is not found.
 * [Digital-Process-Tools/claude-supertool#741]. No such job: 404 here. Past its retention: 410, in these
 * words. [rust-lang/triagebot#2241]
 */
function logsOf({ params, world, urls }: Asked): Answer {
  const it = world.jobs.find((candidate) => candidate.id === Number(params.job_id));
  if (!it) return notFound();
  if (it.status === 'completed' && world.logs[it.id] === undefined) return error(410, 'Server Error');
  return redirect(`${urls.blobs}/logs/${it.id}`);
}

function runsOf(asked: Asked, wanted: (it: WorldRun) => boolean): Answer {
  const { query, world, urls } = asked;
  const filters: [string | null, (it: WorldRun) => (string | null)[]][] = [
    [query.get('branch'), (it) => [it.headBranch]],
    [query.get('event'), (it) => [it.event]],
    [query.get('head_sha'), (it) => [it.headSha]],
    [query.get('actor'), (it) => [it.actor]],
    // One filter for both. [docs.github.com/rest/actions/workflow-runs]
    [query.get('status'), (it) => [it.status, it.conclusion]],
  ];
  const matches = world.runs.filter(
    (it) => wanted(it) && filters.every(([value, of]) => value === null || of(it).includes(value)),
  );
  const latestFirst = [...matches].sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id);
  const bare = query.get('exclude_pull_requests') === 'true';
  return paged(
    asked,
    latestFirst,
    (it) => ({ ...run(it, world, urls), ...(bare ? { pull_requests: [] } : {}) }),
    'workflow_runs',
  );
}

function artifactsOf(asked: Asked, runId: number | null): Answer {
  const { query, world, urls } = asked;
  const name = query.get('name');
  const matches = world.artifacts
    .filter((it) => (runId === null || it.runId === runId) && (name === null || it.name === name))
    .sort((a, b) => b.id - a.id);
  return paged(asked, matches, (it) => artifact(it, world, urls), 'artifacts');
}
