/** A rule about paths, which carries its own examples: an entry of a table. All that is given of it must hold. */
export interface PathRule {
  /** What such a file is, in the middle of a sentence. */
  what: string;
  /** Of the file's own name. */
  name?: RegExp;
  /** Of one folder on the way to it. */
  folder?: RegExp;
  /** The beginning of the path. */
  under?: string;
  matches: readonly string[];
  others: readonly string[];
}

/** @param path relative to the repository's root, with forward slashes */
export function isMeant({ name, folder, under }: PathRule, path: string): boolean {
  const segments = path.split('/');
  const own = segments.pop() ?? '';
  return (
    (name === undefined || name.test(own)) &&
    (folder === undefined || segments.some((segment) => folder.test(segment))) &&
    (under === undefined || path.toLowerCase().startsWith(under))
  );
}

/** The file's own name, up to its first dot. */
export function stemOf(path: string): string {
  const name = nameOf(path);
  const dot = name.indexOf('.', 1);
  return dot === -1 ? name : name.slice(0, dot);
}

export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
