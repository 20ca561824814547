/** Which of some files a failure's lines name: only what stands in a line of the log counts, and only as that file's own path. */
import type { NumberedLine, Reading } from '../contract/model.js';

export interface NamingPlace {
  /** Of the failed step, from the repository's root: tools print paths from there. */
  workingDirectory: string;
  /** Paths of the repository, where they are known: a shorter path that is one of them means that file. */
  files: readonly string[];
}

/** Folders of other people's code: a path that goes through one of them is not a file of this repository. */
const FOREIGN =
  /(?:^|\/)(?:node_modules|site-packages|dist-packages|gems|vendor|hostedtoolcache|\.cargo|\.rustup|rustc|\.pnpm|\.yarn|go\/pkg\/mod)\/|^\/(?:usr|opt|lib|nix|snap)\//;
/** A place in a file, as frames of a stack and compilers print it behind the path. */
const PLACE = /^(?::\d|\(\d|\[\d|", line \d|:line \d|", lines \d)/;
/** What may stand before a path and behind it. */
const BEFORE = /[\s"'`([{<=:,>|]/;
const WITHIN = /[\w./@-]/;
/** How far from a line that explains the failure its frames stand. */
const NEAR = 30;

/** @returns those of `paths` that a line of the failure names */
export function namedFiles(reading: Reading, paths: readonly string[], place: NamingPlace): string[] {
  const telling = [...reading.keyLines, ...reading.matches.map(({ line }) => line)];
  const numbers = new Set(telling.map(({ number }) => number));
  const isNear = ({ number }: NumberedLine) =>
    telling.some((line) => number >= line.number - 2 && number <= line.number + NEAR);
  const frames = reading.excerpt.lines.filter((line) => !numbers.has(line.number) && isNear(line));
  return paths.filter(
    (path) =>
      telling.some(({ text }) => names(text, path, place) !== null) ||
      frames.some(({ text }) => PLACE.test(names(text, path, place) ?? '')),
  );
}

/** Null, or what stands behind the path in the line. */
function names(text: string, path: string, place: NamingPlace): string | null {
  const line = text.slice(0, 2000).replaceAll('\\', '/');
  for (const written of spellings(path, place)) {
    for (let at = line.indexOf(written); at >= 0; at = line.indexOf(written, at + 1)) {
      const behind = line.slice(at + written.length);
      if (isWhole(line.slice(0, at), behind, written === path)) return behind;
    }
  }
  return null;
}

/** From the root, and from the folder in which the step ran; that one only where it cannot mean a file of the root. */
function spellings(path: string, { workingDirectory, files }: NamingPlace): string[] {
  const folder = `${workingDirectory.replace(/^\.\//, '').replace(/\/$/, '')}/`;
  if (folder === './' || folder === '/' || !path.startsWith(folder)) return [path];
  const short = path.slice(folder.length);
  return files.includes(short) ? [path] : [path, short];
}

/** Not the end of a longer path (`packages/web/` before `src/a.ts` makes it another file), but for a checkout's own folder. */
function isWhole(before: string, behind: string, fromRoot: boolean): boolean {
  const next = behind.charAt(0);
  if (next !== '' && WITHIN.test(next) && !/^\.(?:\s|$)/.test(behind)) return false;
  const last = before.at(-1) ?? '';
  if (last === '' || BEFORE.test(last)) return true;
  if (last !== '/') return false;
  const prefix = tokenBefore(before);
  if (prefix === './' || prefix === 'a/' || prefix === 'b/') return true;
  const isAbsolute = prefix.startsWith('/') || /^(?:file:\/\/|[A-Za-z]:)\//.test(prefix);
  return fromRoot && isAbsolute && !FOREIGN.test(prefix);
}

/** The piece of a path that ends where the text ends. */
function tokenBefore(text: string): string {
  let from = text.length;
  while (from > 0 && (WITHIN.test(text.charAt(from - 1)) || isDrive(text, from - 1))) from -= 1;
  return text.slice(from);
}

/** The colon of `C:/work` and of `file:///work`. */
function isDrive(text: string, at: number): boolean {
  return text.charAt(at) === ':' && text.charAt(at + 1) === '/';
}
