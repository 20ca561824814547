/** Proposed edits, checked and turned into the new content of files. Nothing here touches a file. */
import type { Edit } from '../contract/model.js';

/** Bounds of one proposal: beyond them it is a rewrite, not a fix. */
export const EDIT_LIMITS = { files: 20, changedLines: 400, fileBytes: 1024 * 1024 } as const;

export interface EditedFile {
  /** As the model wrote it, in its plain form: relative to the repository's root. */
  path: string;
  realPath: string;
  before: string;
  after: string;
}

export interface SourceFile {
  path: string;
  realPath: string;
  content: Uint8Array;
}

/** Applies the edits to the files' texts, in order. The reason names the file and what is wrong with the edit. */
export function planEdits(edits: readonly Edit[], files: readonly SourceFile[]): EditedFile[] | { reason: string } {
  const planned = new Map<string, EditedFile>();
  for (const edit of edits) {
    const path = plainPath(edit.path);
    const source = files.find((file) => file.path === path);
    if (source === undefined) return { reason: `${path} was not read.` };
    const file = planned.get(source.realPath) ?? open(source);
    if ('reason' in file) return file;
    const after = replaceOnce(file.after, edit);
    if (typeof after !== 'string') return { reason: `${path}: ${after.reason}` };
    planned.set(source.realPath, { ...file, after });
  }
  const changed = [...planned.values()].filter((file) => file.before !== file.after);
  return changed.length > 0 ? changed : { reason: 'The edits change nothing.' };
}

/** `./src//a.ts` and `src/a.ts` are one file; a folder above is left to the path rules to refuse. */
export function plainPath(path: string): string {
  return path.replace(/\/{2,}/g, '/').replace(/^(?:\.\/)+/, '');
}

function open(source: SourceFile): EditedFile | { reason: string } {
  const { path, realPath, content } = source;
  if (content.byteLength > EDIT_LIMITS.fileBytes) return { reason: `${path} is larger than a megabyte.` };
  const text = decode(content);
  if (text === null || text.includes('\0')) return { reason: `${path} is not a text file.` };
  return { path, realPath, before: text, after: text };
}

/** Bytes that are not UTF-8 could not be written back as they were. A byte order mark stays a character of the text. */
function decode(content: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    return null;
  }
}

function replaceOnce(text: string, edit: Edit): string | { reason: string } {
  if (edit.oldText === '') return { reason: 'the edit does not say which text it replaces.' };
  // The model sees lines without carriage returns: in a file that has them throughout, its texts get them too.
  const suits = (part: string) =>
    usesCarriageReturns(text) && !part.includes('\r') ? part.replaceAll('\n', '\r\n') : part;
  const [oldText, newText] = [suits(edit.oldText), suits(edit.newText)];
  const at = text.indexOf(oldText);
  if (at === -1) return { reason: 'the text to replace does not stand in it.' };
  if (text.indexOf(oldText, at + 1) !== -1) return { reason: 'the text to replace stands in it more than once.' };
  if (newText.includes('\0')) return { reason: 'the new text is not text.' };
  return text.slice(0, at) + newText + text.slice(at + oldText.length);
}

function usesCarriageReturns(text: string): boolean {
  return text.includes('\r\n') && !/(?:^|[^\r])\n/.test(text);
}

/** Files whose change would change what is run, or who may: never edited, by whatever name they are reached. */
const PROTECTED = /^(?:\.github\/workflows|\.git)(?:\/|$)/;

/** @param relativePath to the repository's root, lexical or real */
export function isProtected(relativePath: string): boolean {
  return PROTECTED.test(
    relativePath
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll('\\', '/')
      .replace(/^(?:\.?\/)+/, ''),
  );
}
