import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The commit that is checked out, read from the files of `.git` so that git itself need not be started in a strange
 * repository. Null where there is no checkout, or it is none of the usual form.
 */
export async function checkoutSha(root: string | null): Promise<string | null> {
  if (root === null) return null;
  const read = (path: string) => readFile(join(root, '.git', path), 'utf8').catch(() => '');
  const head = (await read('HEAD')).trim();
  const ref = /^ref: (refs\/[\w./-]+)$/.exec(head)?.[1];
  if (ref === undefined) return asSha(head);
  if (ref.includes('..')) return null;
  return asSha(await read(ref)) ?? asSha(packed(await read('packed-refs'), ref));
}

const asSha = (text: string) => (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text.trim()) ? text.trim() : null);

const packed = (text: string, ref: string) =>
  text
    .split('\n')
    .find((line) => line.endsWith(` ${ref}`))
    ?.split(' ')[0] ?? '';
