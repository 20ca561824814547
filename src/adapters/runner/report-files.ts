import { randomUUID } from 'node:crypto';
import { lstat, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { RenderedFile } from '../../contract/model.js';
import type { Published, Publisher } from '../../contract/ports.js';

interface Options {
  /** Absolute; made when it is not there. */
  folder: string;
  /** The last check before anything is written. */
  holdsSecret: (text: string) => boolean;
}

/** There only when there is something to say; one of an earlier report must not stay behind. */
const OPTIONAL = ['fix.patch'];

/** The report's files in one folder. It may stand where the code under test writes: no link that lies there is followed. */
export function createReportFiles({ folder, holdsSecret }: Options): Publisher {
  return {
    name: 'files',
    publish: async ({ files }) => {
      try {
        await makeFolder(folder);
        const clean = files.filter(({ text }) => !holdsSecret(text));
        for (const name of OPTIONAL) {
          if (!clean.some((file) => file.name === name)) await rm(join(folder, name), { force: true });
        }
        for (const file of clean) await replaceFile(folder, file);
        return { done: clean.length > 0, warning: heldBack(files, clean) };
      } catch (error) {
        const reason = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').slice(0, 300);
        return { done: false, warning: `The report's files could not be written: ${reason}` } satisfies Published;
      }
    },
  };
}

async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  if ((await lstat(folder)).isSymbolicLink()) throw new Error(`${folder} is a link to elsewhere.`);
}

/** Written beside its place and moved over it: a link of that name is replaced and not written through, and no reader sees half a file. */
async function replaceFile(folder: string, { name, text }: RenderedFile): Promise<void> {
  const path = join(folder, basename(name));
  const fresh = join(folder, `.${randomUUID()}`);
  try {
    await writeFile(fresh, text, { flag: 'wx' });
    await rename(fresh, path);
  } finally {
    await rm(fresh, { force: true });
  }
}

function heldBack(files: RenderedFile[], clean: RenderedFile[]): string | null {
  const held = files.filter((file) => !clean.includes(file)).map((file) => file.name);
  return held.length === 0 ? null : `Not written, because a secret is in it: ${held.join(', ')}.`;
}
