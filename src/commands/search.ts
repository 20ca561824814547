import type { Clock, Workspace } from '../contract/ports.js';
import { isDenied } from './deny-list.js';

const MAX_FILES = 4000;
const MAX_FILE_BYTES = 524_288;
const MAX_TOTAL = 33_554_432;
const MAX_MS = 8000;
const MAX_MATCHES = 200;
const MAX_LINE = 240;

interface Search {
  workspace: Workspace;
  clock: Clock;
  /** Searched for as it is. */
  text: string;
  /** A confined path; `.` is the root. */
  below: string;
}

/** The matching lines as `path:line: text`, and a sentence where the search was cut short. */
export async function searchFiles({ workspace, clock, text, below }: Search): Promise<string> {
  const files = filesBelow(await workspace.files(), below);
  const end = clock.now() + MAX_MS;
  const matches: string[] = [];
  let total = 0;
  let searched = 0;
  for (const file of files.slice(0, MAX_FILES)) {
    if (matches.length >= MAX_MATCHES || total > MAX_TOTAL || clock.now() > end) break;
    // A file that cannot be read is one that does not match.
    const content = await workspace.read(`${workspace.root}/${file}`, MAX_FILE_BYTES).catch(() => ({ text: '' }));
    total += content.text.length;
    searched++;
    if (!content.text.slice(0, 8000).includes('\0')) matches.push(...matchesIn(file, content.text, text));
  }
  const cut = searched < files.length ? `\n(${searched} of ${files.length} files were searched)` : '';
  return matches.length === 0 ? `No match.${cut}` : matches.slice(0, MAX_MATCHES).join('\n') + cut;
}

function matchesIn(file: string, content: string, text: string): string[] {
  if (!content.includes(text)) return [];
  return content.split('\n').flatMap((line, at) => {
    const found = line.indexOf(text);
    if (found === -1) return [];
    const from = Math.max(0, found - MAX_LINE / 2);
    return [`${file}:${at + 1}: ${line.slice(from, from + MAX_LINE).trim()}`];
  });
}

/** Files below a directory (`.` is the root), without those that may keep secrets. */
export function filesBelow(files: readonly string[], below: string): string[] {
  return files.filter((file) => (below === '.' || file === below || file.startsWith(`${below}/`)) && !isDenied(file));
}
