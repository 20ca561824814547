import { mapToRepository } from '../excerpt/location.js';
import { fromWorkspaceRoot } from '../excerpt/workspace-root.js';

/** The path as the repository has it, where that can be worked out: by the runner's workspace, else by its own files. */
export function repositoryPath(path: string, files: readonly string[]): string {
  const plain = path.replace(/^(?:file:\/\/|webpack:\/\/\/?)/, '').replaceAll('\\', '/');
  return mapToRepository(fromWorkspaceRoot(plain), files) ?? fromWorkspaceRoot(plain);
}

/** A path from the root is one of that machine: the runner's copy of a script, a temporary folder, a tool's own file. */
export const ofRepository = (file: string | null): string | null =>
  file === null || /^(?:\/|[A-Za-z]:)/.test(file) ? null : file;
