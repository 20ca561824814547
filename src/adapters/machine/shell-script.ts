import { chmod, mkdtemp, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { isAbsolute, join, resolve, sep } from 'node:path';
import type { ScriptFiles } from '../../contract/ports.js';

/**
 * Scripts are written as the runner writes them: a file of their own in the temporary folder, without a byte order mark.
 * @param temp `RUNNER_TEMP`; the system's temporary folder where that stands inside the workspace or is not there
 */
export function createScriptFiles(places: { workspace: string | null; temp: string }): ScriptFiles {
  return {
    async write(script, extension) {
      const folder = await mkdtemp(join(await outside(places), 'autofixops-rerun-'));
      const path = join(folder, `script${extension}`);
      await writeFile(path, script, { flag: 'wx' });
      // Another user may have to read it when the command is kept apart by one; nobody else may write.
      await chmod(folder, 0o755);
      await chmod(path, 0o644);
      return { path, remove: () => removeFolder(folder) };
    },
    workingDirectory: (path) => confine(places.workspace, path),
  };
}

/** What a command leaves in the folder may be read-only or still be written to: then it stays, and the runner cleans up. */
async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 2 }).catch(() => undefined);
}

async function outside({ workspace, temp }: { workspace: string | null; temp: string }): Promise<string> {
  const real = await realpath(temp).catch(() => null);
  const root = workspace === null ? null : await realpath(workspace).catch(() => null);
  if (real !== null && (root === null || !isInside(root, real))) return real;
  return realpath(tmpdir());
}

async function confine(workspace: string | null, path: string): Promise<{ realPath: string } | { reason: string }> {
  const root = workspace === null ? null : await realpath(workspace).catch(() => null);
  if (root === null) return { reason: 'There is no checkout of the repository in this job.' };
  if (path.includes('\0')) return { reason: 'The working directory of the step is not a path.' };
  const wanted = isAbsolute(path) ? path : resolve(root, path);
  const real = await realpath(wanted).catch(() => null);
  if (real === null) return { reason: `The working directory ${path} of the step does not exist here.` };
  if (!isInside(root, real))
    return { reason: `The working directory ${path} of the step is outside of the workspace.` };
  const facts = await stat(real);
  return facts.isDirectory() ? { realPath: real } : { reason: `The working directory ${path} of the step is a file.` };
}

function isInside(root: string, path: string): boolean {
  return path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
}
