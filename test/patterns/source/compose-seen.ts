/** Loads modules and tells which patterns they compose: finished, with the line that asked for each. */
import { COMPOSER, type Written } from './collect.js';

/** @param files from the project's root @param root where that is, with a slash at its end */
export async function composedBy(files: string[], root: string): Promise<Written[]> {
  const seen: Written[] = [];
  const own = globalThis.RegExp;
  globalThis.RegExp = new Proxy(own, {
    construct(target, [source, flags]: [string, string?]) {
      const place = callerOf(new Error().stack ?? '', root);
      if (place) seen.push({ ...place, source, flags: flags ?? '' });
      return new target(source, flags);
    },
  });
  try {
    for (const file of files) await import(`${root}${file}`);
  } finally {
    globalThis.RegExp = own;
  }
  return seen;
}

/** The frame below the composer's own. Null: something else made the expression. */
function callerOf(stack: string, root: string): { file: string; line: number } | null {
  const frames = stack.split('\n').filter((line) => line.includes(root));
  const composer = frames.findIndex((line) => line.includes(`${root}${COMPOSER}`));
  const [, file = '', line = ''] = /([^(]*):(\d+):\d+\)?$/.exec(frames[composer + 1]?.split(root)[1] ?? '') ?? [];
  return composer < 0 ? null : { file, line: Number(line) };
}
