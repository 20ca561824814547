import type { CiRetry } from '../../contract/ports.js';
import type { GitHub } from './github-client.js';
import { describeError } from './github-errors.js';

export function createCiRetry(github: GitHub): CiRetry {
  return {
    retriedRuns: async ({ owner, repo, workflowId, headSha }) => {
      if (workflowId === null) return null;
      try {
        const query = { owner, repo, workflow_id: workflowId, head_sha: headSha, per_page: 100 };
        const { data } = await github.rest.actions.listWorkflowRuns(query);
        return data.workflow_runs.filter((run) => (run.run_attempt ?? 1) > 1).length;
      } catch {
        return null;
      }
    },
    retry: async ({ owner, repo, id }) => {
      try {
        await github.rest.actions.reRunWorkflowFailedJobs({ owner, repo, run_id: id });
        return 'GitHub was asked to run the failed jobs again (`retry-flaky`), once for this commit.';
      } catch (error) {
        return describeError(error, { what: 'The failed jobs could not be run again', permission: 'actions: write' });
      }
    },
  };
}
