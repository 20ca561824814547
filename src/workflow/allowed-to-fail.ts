/** Whether a workflow lets a job fail: `jobs.<id>.continue-on-error`, which may be an expression over its matrix. */
import { fill } from './fill.js';
import { type Contexts, isRecord } from './known.js';
import { parseWorkflow } from './workflow-file.js';
import { findJob } from './workflow-job.js';

/**
 * For each job, by its name as GitHub shows it.
 * @returns false where the file does not say so, or where its expression cannot be worked out: such a job counts as red
 */
export function allowedToFail(yamlText: string, jobNames: readonly string[], contexts: Contexts = {}): boolean[] {
  const parsed = parseWorkflow(yamlText);
  const jobs = 'workflow' in parsed ? parsed.workflow.jobs : null;
  return jobNames.map((jobName) => isRecord(jobs) && isAllowed(jobs, jobName, contexts));
}

function isAllowed(jobs: Record<string, unknown>, jobName: string, contexts: Contexts): boolean {
  const job = findJob(jobs, { jobName, contexts });
  if ('reason' in job) return false;
  const wanted = job.definition['continue-on-error'];
  if (typeof wanted !== 'string') return wanted === true;
  const { text } = fill(wanted, { ...contexts, ...(job.matrix && { matrix: job.matrix }) });
  return text.trim() === 'true';
}
