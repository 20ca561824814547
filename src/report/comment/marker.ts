import { createHash } from 'node:crypto';
import type { Report, Run } from '../../contract/model.js';

/**
 * Names the comment of a workflow: letters, digits, dots and dashes only, so that no name of a workflow can end the hidden line.
 */
export function markerKey(run: Run): string {
  const path = run.workflowPath ?? run.workflow;
  const file = path.split('/').at(-1) ?? path;
  const readable = [slug(file.replace(/\.ya?ml$/, ''))].filter((part) => part !== '');
  return [...readable, digest(JSON.stringify([path, null])).slice(0, 8)].join('-');
}

/** The start of the hidden line, the same for every run of the workflow. */
export function markerStart(key: string): string {
  return `<!-- autofixops:v2 key=${key} `;
}

/**
 * The two hidden lines: the comment's, and that of our block in it, by which a later run knows whose word it is. `sig` is the
 * same for as long as the causes and the verdicts are the same.
 * @param jobKey null for a writer that speaks for the whole run
 */
export function markerLine(key: string, report: Report, jobKey: string | null = null): string {
  const signature = report.findings.map((finding) => [
    finding.cause.failure.job.name,
    finding.cause.failure.reading?.fingerprint ?? null,
    finding.verdict.fault,
    finding.verdict.row,
  ]);
  const { run } = report;
  const facts = {
    job: jobKey === null ? 'run' : writerName(jobKey),
    event: run.event.replace(/\W/g, '').slice(0, 40) || 'none',
    run: run.id,
    attempt: run.attempt,
    state: report.word === 'green' ? 'green' : 'red',
    sha: run.headSha.replace(/[^0-9a-f]/gi, '').slice(0, 64),
    sig: digest(JSON.stringify(signature)).slice(0, 16),
  };
  const told = Object.entries(facts).map(([name, value]) => `${name}=${value}`);
  return `${markerStart(key)}-->\n<!-- autofixops:block ${told.join(' ')} -->`;
}

/** `test-1a2b3c4d`, and for a command in it `test-1a2b3c4d.5e6f7a8b`. */
function writerName(jobKey: string): string {
  const job = jobOf(jobKey);
  const name = `${slug(job)}-${digest(job).slice(0, 8)}`;
  return job === jobKey ? name : `${name}.${digest(jobKey).slice(0, 8)}`;
}

/** What people call the writer: its job. Behind it stands what tells two commands of one job apart. */
export const jobOf = (jobKey: string): string => jobKey.split('\n')[0] ?? jobKey;

/** The writer of a wrapped command: two steps of a job are two. */
export const writerOf = (jobKey: string | null, script: string | null): string | null =>
  jobKey === null || script === null ? jobKey : `${jobKey}\n${script}`;

/** No text of a log or a model begins a block of its own. */
export const withoutMarkers = (text: string): string => text.replaceAll('<!-- autofixops', '<!-- autofix-ops');

function slug(name: string): string {
  return name
    .replace(/[^A-Za-z0-9.]+/g, '-')
    .replace(/^[-.]+|(?<![-.])[-.]+$/g, '')
    .slice(0, 40);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
