/** Whether a workflow lets a job fail: `jobs.<id>.continue-on-error`, which may be an expression over its matrix. */
import { fill } from './fill.js';
import { type Contexts, isRecord } from './known.js';
import { parseWorkflow } from './workflow-file.js';
import { findJob } from './workflow-job.js';

/** @returns false where it does not say so, or where its expression cannot be worked out: such a job counts as red */
export function isAllowedToFail(yamlText: string, jobName: string, contexts: Contexts = {}): boolean {
  const parsed = parseWorkflow(yamlText);
  if ('reason' in parsed || !isRecord(parsed.workflow.jobs)) return false;
  const job = findJob(parsed.workflow.jobs, { jobName, contexts });
  if ('reason' in job) return false;
  const wanted = job.definition['continue-on-error'];
  if (typeof wanted !== 'string') return wanted === true;
  const { text } = fill(wanted, { ...contexts, ...(job.matrix && { matrix: job.matrix }) });
  return text.trim() === 'true';
}
