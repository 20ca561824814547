import type { Location } from '../../contract/model.js';

/** How tools write a place in a file. `path`, `line` and `column` are groups of each. */
const PLACES: { pattern: RegExp; example: string }[] = [
  { pattern: /File "(?<path>[^"]{1,300})", lines? (?<line>\d{1,7})/, example: 'File "a.py", line 3, in f' },
  { pattern: /-->\s(?<path>[^\s:]{1,300}):(?<line>\d{1,7}):(?<column>\d{1,5})/, example: '--> src/a.rs:1:2' },
  { pattern: /\((?<path>(?:[A-Za-z]:)?[^\s():]{1,300}):(?<line>\d{1,7})(?::(?<column>\d{1,5}))?\)/, example: 'at f (src/a.js:1:2)' },
  { pattern: /^(?<path>(?:[A-Za-z]:)?[^\s():]{1,300})\((?<line>\d{1,7}),(?<column>\d{1,5})\)/, example: 'src/a.ts(1,2): error' },
  { pattern: /(?:^|[\s"'(@[])(?:file:\/\/)?(?<path>(?:[A-Za-z]:)?[\w@.+/\\-]{1,300}\.[A-Za-z]\w{0,7}):(?:line )?\[?(?<line>\d{1,7})(?:[:,](?<column>\d{1,5}))?/, example: 'src/a.c:1:2: error' },
]; // biome-ignore format: a table

/** Frames that are not the user's own. */
const LIBRARY =
  /node_modules|node:|^internal\/|site-packages|dist-packages|\/gems\/|\/vendor\/|\/usr\/(?:lib|local|include|share)|\/opt\/|hostedtoolcache|\/rustc\/|\.cargo\/registry|\/go\/pkg\/mod|\/nix\/store|<frozen|lib\/python\d|\(?(?:java|jdk|sun|scala|kotlin)\.|Assert(?:ions)?\.java|JUnit|module\.js$|loader\.js$/;

/** The first place in the user's own code that the lines name; a library's only where there is no other. */
export function placeIn(lines: readonly string[], files: readonly string[] = []): Location | null {
  return ownPlacesIn(lines, files)[0] ?? lines.slice(0, 200).flatMap((line) => placeOf(line) ?? [])[0] ?? null;
}

/** The places in the user's own code, in order; only those of the repository's files where there is one. */
export function ownPlacesIn(lines: readonly string[], files: readonly string[]): Location[] {
  const own = lines.slice(0, 200).flatMap((line) => {
    const place = placeOf(line);
    return place === null || LIBRARY.test(place.path) ? [] : [place];
  });
  const known = own.flatMap((place) => {
    const path = mapToRepository(place.path, files);
    return path === null ? [] : [{ ...place, path }];
  });
  return known.length > 0 ? known : own;
}

function placeOf(line: string): Location | null {
  const seen = line.slice(0, 600);
  for (const { pattern } of PLACES) {
    const groups = pattern.exec(seen)?.groups;
    if (groups?.path && !/^\d+(?:\.\d+)*$/.test(groups.path)) {
      return {
        path: groups.path.replaceAll('\\', '/'),
        line: Number(groups.line),
        column: groups.column ? Number(groups.column) : null,
      };
    }
  }
  return null;
}

/**
 * The path of the repository that a log's path means: the log's may be absolute, of a container, or only a file's name.
 * The longest common end wins; null where none fits or two fit alike.
 */
export function mapToRepository(path: string, files: readonly string[]): string | null {
  const wanted = path.replace(/^\.\//, '').split('/').reverse();
  let best: { file: string; common: number } | null = null;
  let tied = false;
  for (const file of files) {
    if (!file.endsWith(wanted[0] ?? '')) continue;
    const common = commonEnd(wanted, file.split('/').reverse());
    if (common === 0 || common < (best?.common ?? 0)) continue;
    tied = best !== null && common === best.common;
    best = { file, common };
  }
  return best === null || tied ? null : best.file;
}

/** Equal segments from the end; all of the shorter one must be equal, or it is another file of the same name. */
function commonEnd(one: readonly string[], other: readonly string[]): number {
  let common = 0;
  while (common < one.length && one[common] === other[common]) common += 1;
  return common;
}
