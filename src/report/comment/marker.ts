import { createHash } from 'node:crypto';
import type { Report, Run } from '../../contract/model.js';

/**
 * Names the comment of a workflow (and of a job, for a wrapped command): letters, digits, dots and dashes only, so that no name
 * of a workflow can end the hidden line.
 */
export function markerKey(run: Run, jobKey?: string): string {
  const path = run.workflowPath ?? run.workflow;
  const file = path.split('/').at(-1) ?? path;
  const readable = [file.replace(/\.ya?ml$/, ''), jobKey ?? ''].map(slug).filter((part) => part !== '');
  return [...readable, digest(JSON.stringify([path, jobKey ?? null])).slice(0, 8)].join('-');
}

/** The start of the hidden line, the same for every run of the workflow. */
export function markerStart(key: string): string {
  return `<!-- autofixops:v2 key=${key} `;
}

/** The whole hidden line: `sig` is the same for as long as the causes and the verdicts are the same. */
export function markerLine(key: string, report: Report): string {
  const signature = report.findings.map((finding) => [
    finding.cause.failure.job.name,
    finding.cause.failure.reading?.fingerprint ?? null,
    finding.verdict.fault,
  ]);
  const sha = report.run.headSha.replace(/[^0-9a-f]/gi, '').slice(0, 64);
  return `${markerStart(key)}sha=${sha} sig=${digest(JSON.stringify(signature)).slice(0, 16)} -->`;
}

function slug(name: string): string {
  return name
    .replace(/[^A-Za-z0-9.]+/g, '-')
    .replace(/^[-.]+|(?<![-.])[-.]+$/g, '')
    .slice(0, 40);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
