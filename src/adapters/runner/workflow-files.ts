import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface WorkflowText {
  /** From the folder that was looked in, or as it was named. */
  path: string;
  text: string;
}

const FOLDER = join('.github', 'workflows');

/** The workflow files of a checkout, by name; none where there is no such folder. */
export function listWorkflows(root: string): WorkflowText[] {
  const names = namesIn(join(root, FOLDER)).filter((name) => /\.ya?ml$/.test(name));
  return names
    .sort()
    .map((name) => ({ path: join(FOLDER, name), text: readFileSync(join(root, FOLDER, name), 'utf8') }));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // It is not there.
    return [];
  }
}

/** @throws what the file system throws */
export const readWorkflow = (path: string): string => readFileSync(path, 'utf8');

/** @throws what the file system throws */
export const writeWorkflow = (path: string, text: string): void => writeFileSync(path, text);
