import { createReadStream } from 'node:fs';
import { open, realpath, stat } from 'node:fs/promises';
import { isAbsolute, join, sep } from 'node:path';

/**
 * The bytes of a file, as a stream. A relative path starts at `folder`.
 * @param confined the file must stand inside `folder`: a workflow's input may have been put together from what others wrote
 * @throws Error with a sentence that names the file
 */
export async function openLogFile(
  name: string,
  { folder, confined }: { folder: string; confined: boolean },
): Promise<AsyncIterable<Buffer>> {
  const path = await realpath(isAbsolute(name) ? name : join(folder, name)).catch(() => null);
  if (path === null) throw new Error(`The log file ${name} does not exist.`);
  const root = await realpath(folder);
  if (confined && !path.startsWith(`${root}${sep}`))
    throw new Error(`The log file ${name} is outside of the workspace.`);
  if (!(await stat(path)).isFile()) throw new Error(`${name} is not a file.`);
  await (await open(path, 'r')).close();
  return createReadStream(path, { highWaterMark: 1 << 18 });
}
