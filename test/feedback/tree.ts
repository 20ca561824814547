/** Takes stock of a folder so that two stocks can be compared: every name, kind, mode, time in nanoseconds and byte. */
import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

export function takeStock(root: string): string[] {
  const entries: string[] = [];
  const visit = (path: string, name: string) => {
    const facts = lstatSync(path, { bigint: true });
    const shared = `${name} ${facts.mode.toString(8)} ${facts.uid}:${facts.gid} ${facts.mtimeNs}`;
    if (facts.isSymbolicLink()) entries.push(`${shared} -> ${readlinkSync(path)}`);
    else if (facts.isFile()) entries.push(`${shared} ${facts.ino} ${facts.nlink} ${hash(path)}`);
    else entries.push(shared);
    if (facts.isDirectory()) for (const child of readdirSync(path).sort()) visit(join(path, child), `${name}/${child}`);
  };
  visit(root, '.');
  return entries;
}

const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
