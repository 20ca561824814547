/** The workflows that we tell people to write, and where in them the action stands. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphJob, GraphStep, Workflow } from './workflow.js';

const ROOT = new URL('../..', import.meta.url).pathname;
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** By file, and the README's own snippet as a reader would add it to a workflow. */
export function shownWorkflows(): Record<string, string> {
  const folders = ['examples', '.github/workflows'];
  const files = folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith('.yml'))
      .map((name) => `${folder}/${name}`),
  );
  return { 'README.md': readmeSnippet(), ...Object.fromEntries(files.map((path) => [path, read(path)])) };
}

const BEFORE = `on: [push, pull_request]
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v6
      - run: npm ci
      - run: npm test
`;

function readmeSnippet(): string {
  const snippet = /```yaml\n( {2}diagnose:\n[\s\S]*?)```/.exec(read('README.md'))?.[1];
  if (snippet === undefined) throw new Error('The README shows no diagnose job.');
  return BEFORE + snippet;
}

export const isAction = ({ uses }: GraphStep) =>
  uses === './' || uses === '.' || (uses?.startsWith('autofixops/action@') ?? false);

export const isDiagnoseJob = ({ steps }: GraphJob) =>
  steps.some((step) => isAction(step) && step.with.run === undefined);

/** The placements of product.md that a workflow can be. */
export function placementOf(workflow: Workflow): 'diagnose job' | 'wrapped command' | 'workflow_run' {
  if (workflow.events.includes('workflow_run')) return 'workflow_run';
  return workflow.jobs.some(isDiagnoseJob) ? 'diagnose job' : 'wrapped command';
}
